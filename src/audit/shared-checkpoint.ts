// A target in, checkpoints that it both writes and looks for under one fixed path out: every run would share them.

import { type Context, finding } from "./context.ts";
import type { Finding } from "./finding.ts";
import { checkpointAccess } from "./saving.ts";
import { wholeText } from "./value.ts";

export function sharedCheckpoints(context: Context): readonly Finding[] {
  return context.audited.flatMap(({ runnable }) => {
    const all = checkpointAccess(context.evaluator, runnable.definition);
    const looked = new Set(all.filter((one) => one.how === "load").map((one) => wholeText(one.path)));
    const shared = all.filter(
      (one) => one.how === "save" && wholeText(one.path) !== undefined && looked.has(wholeText(one.path)),
    );
    return shared.slice(0, 1).map((one) => {
      const path = wholeText(one.path) ?? "";
      const harm = `Every run reads and writes the checkpoint ${path}, so a new commit continues, or finds finished, what another run left.`;
      const fix = `"${path.replace(/\/?([^/]*)$/, "/{run_name}/$1")}"  # run_name={key} among the arguments`;
      return finding(one.file, one.node, { id: "resume", severity: "warning", harm, fix });
    });
  });
}
