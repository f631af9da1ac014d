// id `target`: the name is missing, means several things, or names what `modal run` refuses.

import { matching } from "./candidate.ts";
import { type Context, finding, type Rule } from "./context.ts";

export const ruleTarget: Rule = (context) => {
  if (context.target === undefined) return [unresolved(context)];
  const { target } = context;
  const at = target.definition;
  if (target.generator === true) {
    return [
      finding(at.file, at.node, {
        id: "target",
        severity: "error",
        harm: `\`modal run\` refuses the generator \`${target.name}\`.`,
        fix: `@app.function(...)\ndef run(*args):\n    for item in ${target.name}.remote_gen(*args):\n        print(item)`,
      }),
    ];
  }
  return [];
};

function unresolved(context: Context) {
  const { candidates, name, request, project } = context;
  const start = { from: 0, to: 0 };
  const state = (severity: "error" | "note", harm: string, fix: string) =>
    finding(project.target, start, { id: "target", severity, harm, fix });
  const file = request.target.split("::")[0] ?? request.target;
  if (candidates.unsettled !== undefined) {
    return state("note", `What this target runs is not known: ${candidates.unsettled}.`, "");
  }
  const usable = candidates.all.filter((one) => !one.runnable.wrapping.web);
  const web = name === "" ? [] : matching(candidates.all, name).filter((one) => one.runnable.wrapping.web);
  if (web.length > 0) {
    return state(
      "error",
      `\`${name}\` is a web endpoint, which \`modal run\` does not run.`,
      `modal serve ${file}`,
    );
  }
  const [first] = usable;
  if (first === undefined) {
    const fix = "app = modal.App()\n\n@app.function(timeout=43200)\ndef train(*args): ...";
    return state(
      "error",
      `${file} has no Modal function, method or local entrypoint that \`modal run\` could start.`,
      fix,
    );
  }
  const found = matching(usable, name);
  const choices = (found.length > 0 ? found : usable).map((one) => one.names[0]).slice(0, 20);
  const fix = choices.map((choice) => `${file}::${choice}`).join("\n");
  if (found.length === 0)
    return state("error", `${file} has no \`${name}\`; it has ${choices.join(", ")}.`, fix);
  const asked = name === "" ? `${file} alone` : `\`${name}\``;
  return state(
    "error",
    `${asked} could mean ${choices.join(" or ")}, and \`modal run\` does not choose.`,
    fix,
  );
}
