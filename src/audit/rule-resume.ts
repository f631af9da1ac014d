// id `resume`: whether a retry, a preemption or the next launch continues where this one stopped.

import { type Context, finding, type Rule } from "./context.ts";
import type { Finding, Severity } from "./finding.ts";
import { looksBack } from "./resume.ts";
import { signaturePlace } from "./rule-arguments.ts";
import { sharedCheckpoints } from "./shared-checkpoint.ts";
import { descendants, textOf } from "./tree.ts";

export const ruleResume: Rule = (context) => {
  const { target, request } = context;
  if (target === undefined) return [];
  const given = request.args.filter((one) => /^(?:--(?:no-)?)?resume(?:=|$)/.test(one));
  const findings: Finding[] = [];
  if (given.length > 1) {
    findings.push(
      state(
        context,
        "warning",
        `\`resume\` is given ${given.length} times; only the last one counts.`,
        given.at(-1) ?? "",
      ),
    );
  }
  findings.push(...handed(context, given));
  if (request.resume !== "off") findings.push(...ways(context, given), ...sharedCheckpoints(context));
  return findings;
};

function state(context: Context, severity: Severity, harm: string, fix: string): Finding {
  const { target, project } = context;
  const file = target?.definition.file ?? project.target;
  const place = target === undefined ? { from: 0, to: 0 } : signaturePlace(target);
  return finding(file, place, { id: "resume", severity, harm, fix });
}

/** `resume=true` is for raw targets; a typed one takes the option that its signature gives. */
function handed(context: Context, given: readonly string[]): readonly Finding[] {
  const { facts } = context;
  if (facts.parameters.kind !== "typed") return [];
  const way = facts.resume.kind === "flag" || facts.resume.kind === "option" ? facts.resume : undefined;
  const flag = way?.kind === "flag";
  const fits = (one: string) =>
    flag
      ? one === way.option || one === "--no-resume"
      : way !== undefined && new RegExp(`^${way.option}(?:=|$)`).test(one);
  return given
    .filter((one) => !fits(one))
    .map((one) => {
      const fix = flag
        ? way.option
        : way === undefined
          ? "resume: bool = False  # a parameter of the target"
          : `${way.option} VALUE`;
      return state(
        context,
        "error",
        `The CLI refuses \`${one}\` for the typed target \`${facts.name}\` and starts nothing.`,
        fix,
      );
    });
}

function ways(context: Context, given: readonly string[]): readonly Finding[] {
  const { facts, request, target } = context;
  if (given.length > 0 || request.configuration?.resumeArgument !== undefined || target === undefined)
    return [];
  const required = request.resume === "require";
  switch (facts.resume.kind) {
    case "flag":
    case "unknown":
      return [];
    case "raw":
      return rawWay(context);
    case "option": {
      const { option } = facts.resume;
      const harm = `\`${option}\` takes a value, so the launcher cannot add it by itself and a new launch starts from zero.`;
      return [state(context, required ? "error" : "warning", harm, `resume-argument: "${option} true"`)];
    }
    case "none": {
      if (facts.resume.resumesByItself && !required) {
        return [
          state(
            context,
            "note",
            `\`${facts.name}\` takes no \`resume\`; it must find its last checkpoint by itself.`,
            "",
          ),
        ];
      }
      const harm = `\`${facts.name}\` has no way to be told to resume, so every retry, preemption and new launch starts from zero.`;
      return [
        state(
          context,
          required ? "error" : "warning",
          harm,
          "resume: bool = False  # a parameter of the target",
        ),
      ];
    }
  }
}

/** A raw target gets `resume=true`; that is worth a word unless the code sees to it. */
function rawWay(context: Context): readonly Finding[] {
  const { target, evaluator, facts, audited } = context;
  if (target === undefined) return [];
  const runnables = [target, ...audited.map((one) => one.runnable)];
  if (runnables.some((one) => addsResume(one.definition))) return [];
  const looks = runnables.some((one) => looksBack(evaluator, one));
  const tail = looks ? "" : " and nothing in the code that was read looks for a checkpoint";
  const harm = `Resume is not automatic: the launcher adds \`resume=true\` to the raw arguments of \`${facts.name}\`${tail}.`;
  const fix = 'if not any(arg.startswith("resume=") for arg in args):\n    args.append("resume=true")';
  return [state(context, "note", harm, fix)];
}

function addsResume({ file, node }: NonNullable<Context["target"]>["definition"]): boolean {
  for (const inner of descendants(file, node)) {
    if (inner.type === "String" && /^["']+resume=true/i.test(textOf(file, inner))) return true;
  }
  return false;
}
