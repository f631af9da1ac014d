// A target and its parameters in, how resume can reach it out, and whether its code seems to resume by itself.

import type { Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Parameters, ResumeFacts } from "./facts.ts";
import { reachableCode } from "./reach.ts";
import { codeOf } from "./tree.ts";

/** Names and texts of code that looks for an earlier checkpoint. */
const LOOKS_BACK =
  /resum|latest_?(?:ckpt|checkpoint|step)|last_?(?:ckpt|checkpoint)|load_?(?:ckpt|checkpoint|state)|restore|ckpt_path|from_checkpoint|get_last_checkpoint|warm_?start/i;

/** `if path.exists()`, `if os.path.isfile(path)`; not `if not …`, which fetches what is missing. */
const ASKED =
  /(?<![\w.])(?<!\bnot\s+)(?:(?:\w+\.)*(?:exists|isfile)\(\s*([A-Za-z_][\w.]*)\s*\)|([A-Za-z_][\w.]*)\.(?:exists|is_file)\(\s*\))/g;

/** What is read only where it exists was written by an earlier attempt. */
function readsWhatExists(code: string): boolean {
  return [...code.matchAll(ASKED)].slice(0, 20).some(([, called, owner]) => {
    const name = (called ?? owner ?? "").replaceAll(".", "\\.");
    return new RegExp(
      `(?:load|open|read)\\w*\\([^\\n]*?(?<![\\w.])${name}(?![\\w.])|(?<![\\w.])${name}\\.(?:read_\\w+|open)\\(`,
    ).test(code);
  });
}

/** @param runnables the target, and the functions that it calls if it is an entrypoint */
export function resumeOf(
  evaluator: Evaluator,
  runnables: readonly Runnable[],
  parameters: Parameters,
): ResumeFacts {
  if (parameters.kind === "raw") return { kind: "raw" };
  if (parameters.kind !== "typed") return { kind: "unknown" };
  const resume = parameters.parameters.find((one) => one.name === "resume");
  if (resume === undefined)
    return { kind: "none", resumesByItself: runnables.some((one) => looksBack(evaluator, one)) };
  if (resume.type.kind === "boolean") return { kind: "flag", option: resume.option };
  return resume.type.kind === "unknown" ? { kind: "unknown" } : { kind: "option", option: resume.option };
}

export function looksBack(evaluator: Evaluator, runnable: Runnable): boolean {
  return reachableCode(evaluator, runnable.definition).some(({ file, node }) => {
    const code = codeOf(file, node);
    return LOOKS_BACK.test(code) || readsWhatExists(code);
  });
}
