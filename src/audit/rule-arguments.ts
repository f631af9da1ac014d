// id `arguments`: what follows the target on the command line, against what the target takes.

import type { Runnable } from "./app-model.ts";
import { type Complaint, checkArguments } from "./command-line.ts";
import { type Context, finding, type Range, type Rule } from "./context.ts";
import type { Parameter } from "./facts.ts";
import type { Severity } from "./finding.ts";
import { childOf } from "./tree.ts";

export const ruleArguments: Rule = (context) => {
  const { target, facts, request } = context;
  if (target === undefined) return [];
  const { parameters } = facts;
  const state = (severity: Severity, harm: string, fix: string) =>
    finding(target.definition.file, signaturePlace(target), { id: "arguments", severity, harm, fix });
  switch (parameters.kind) {
    case "refused":
      return [
        state(
          "error",
          `\`modal run\` refuses \`${target.name}\`: ${parameters.why}.`,
          `def ${target.name}(*args): ...`,
        ),
      ];
    case "raw": {
      const end = request.args.indexOf("--");
      const own = end < 0 ? request.args : request.args.slice(0, end);
      const help = own.find((one) => one === "--help" || one === "-h");
      if (help === undefined) return [];
      return [
        state(
          "error",
          `The CLI takes ${help} for itself, prints its help and runs nothing.`,
          `modal run ... -- ${help}`,
        ),
      ];
    }
    case "typed":
      return [
        ...unparsable(parameters.parameters, state),
        ...complaints(context, parameters.parameters, state),
      ];
    case "unknown":
      return [];
  }
};

type State = (severity: Severity, harm: string, fix: string) => ReturnType<typeof finding>;

export function signaturePlace(runnable: Runnable): Range {
  const { node } = runnable.definition;
  return { from: node.from, to: (childOf(node, "ParamList") ?? node).to };
}

/** Annotations that the CLI cannot turn into an option, and names that do not survive being one. */
function unparsable(parameters: readonly Parameter[], state: State) {
  return parameters.flatMap((one) => {
    if (one.type.kind === "refused") {
      const fix = `${one.name}: str  # and convert it in the function`;
      return [
        state(
          "error",
          `\`modal run\` cannot make an option of \`${one.name}: ${one.type.annotation}\` and refuses the target.`,
          fix,
        ),
      ];
    }
    if (one.name === one.name.toLowerCase()) return [];
    const harm = `The CLI hands \`${one.name}\` over in lower case, so the call fails with an unexpected argument.`;
    return [state("error", harm, `${one.name.toLowerCase()}`)];
  });
}

/** `resume` has a rule of its own. */
function complaints(context: Context, parameters: readonly Parameter[], state: State) {
  if (parameters.some((one) => one.type.kind === "refused")) return [];
  const found = checkArguments(parameters, context.request.args).filter((one) => !isResume(one.argument));
  const known = new Map(parameters.map((one) => [one.name, one]));
  return found.map((one) =>
    state(one.kind === "repeated" ? "warning" : "error", harmOf(one, context), fixOf(one, known)),
  );
}

const isResume = (argument: string): boolean => /^(?:--(?:no-)?)?resume(?:=|$)/.test(argument);

function harmOf(complaint: Complaint, context: Context): string {
  const name = context.facts.name;
  const argument = `\`${complaint.argument}\``;
  switch (complaint.kind) {
    case "positional":
      return `\`${name}\` has typed parameters, so the CLI refuses the raw argument ${argument} and starts nothing.`;
    case "unknown-option":
      return `\`${name}\` has no option ${argument} (${complaint.detail}), so the CLI starts nothing.`;
    case "missing":
      return `\`${name}\` needs ${argument} (${complaint.detail}), so the CLI starts nothing.`;
    case "wrong-type":
    case "no-value":
      return `The CLI refuses ${argument}: ${complaint.detail}.`;
    case "repeated":
      return `${argument} is given twice: ${complaint.detail}.`;
    case "help":
      return `With ${argument} ${complaint.detail}.`;
  }
}

function fixOf(complaint: Complaint, known: ReadonlyMap<string, Parameter>): string {
  const pair = /^(?:--)?([\w-]+)=(.*)$/s.exec(complaint.argument);
  const parameter = known.get((pair?.[1] ?? "").replaceAll("-", "_"));
  if (complaint.kind === "positional" && parameter !== undefined) {
    if (parameter.type.kind !== "boolean") return `${parameter.option} ${pair?.[2] ?? ""}`;
    return /^(?:false|0|no|off)$/i.test(pair?.[2] ?? "")
      ? parameter.option.replace("--", "--no-")
      : parameter.option;
  }
  if (complaint.kind === "positional" && complaint.argument.startsWith("-"))
    return `${complaint.argument}  # without the -- before it`;
  if (complaint.kind === "missing") return `${complaint.argument} VALUE`;
  return "";
}
