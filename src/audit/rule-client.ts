// id `client`: names of Modal's API that client 1.6.4 no longer has, or has under another name.

import { type Context, finding, type Range, type Rule } from "./context.ts";
import { classIn } from "./evaluate-call.ts";
import type { Finding, Severity } from "./finding.ts";
import { CLASS_MEMBERS, CLIENT, DECORATOR_ARGUMENTS, MODULE_MEMBERS, RENAMED } from "./modal-members.ts";
import type { PyFile } from "./syntax.ts";
import { nodesOf, textOf } from "./tree.ts";

export const ruleClient: Rule = (context) => [
  ...context.project.files
    .filter((file) => file.text.includes("modal"))
    .flatMap((file) => [...imported(file), ...used(context, file)]),
  ...decorators(context),
];

const advice = (name: string): string => RENAMED[name] ?? "";

function gone(file: PyFile, place: Range, name: string): Finding {
  return finding(file, place, {
    id: "client",
    severity: "error",
    harm: `\`${name}\` is not part of Modal's client ${CLIENT}, so the file fails where it is used.`,
    fix: advice(name),
  });
}

/** `from modal import Stub`. */
function imported(file: PyFile): readonly Finding[] {
  return nodesOf(file, "ImportStatement").flatMap((node) => {
    if (!/^from\s+modal\s+import\b/.test(textOf(file, node))) return [];
    const start = node.children.findIndex((child) => child.type === "import");
    return node.children.slice(start + 1).flatMap((child) => {
      const name = textOf(file, child);
      const alias = file.text.slice(0, child.from).trimEnd().endsWith(" as");
      if (child.type !== "VariableName" || alias || isMember(name)) return [];
      return [gone(file, child, `modal.${name}`)];
    });
  });
}

const isMember = (name: string): boolean => MODULE_MEMBERS.has(name) || name.startsWith("_");

/** `modal.gpu.A100()`, `modal.Volume.persisted`, `train.call()`. */
function used(context: Context, file: PyFile): readonly Finding[] {
  return nodesOf(file, "MemberExpression").flatMap((node) => {
    const name = node.children.at(-1);
    const object = node.children[0];
    if (name?.type !== "PropertyName" || object === undefined) return [];
    const value = context.evaluator.evaluate(file, object);
    const member = textOf(file, name);
    if (value.kind === "modal" && value.path === "modal" && !isMember(member))
      return [gone(file, name, `modal.${member}`)];
    const ofClass =
      value.kind === "modal" ? classOf(value.path) : value.kind === "object" ? value.class : undefined;
    const served =
      value.kind === "function" &&
      context.model.byDefinition.get(value.node)?.some((one) => one.kind === "function");
    return missing(file, name, { owner: served === true ? "Function" : ofClass, member });
  });
}

/** `modal.Volume`, but not what lies deeper. */
const classOf = (path: string): string | undefined =>
  path.endsWith(`.${classIn(path)}`) ? classIn(path) : undefined;

function missing(
  file: PyFile,
  place: Range,
  { owner, member }: { readonly owner: string | undefined; readonly member: string },
): readonly Finding[] {
  const members = owner === undefined ? undefined : CLASS_MEMBERS.get(owner);
  if (members === undefined || members.has(member) || member.startsWith("_")) return [];
  return [gone(file, place, `modal.${owner}.${member}`)];
}

/** `keep_warm=1` and other arguments that `App.function` and `App.cls` no longer take. */
function decorators(context: Context): readonly Finding[] {
  const seen = new Set<unknown>();
  return context.model.runnables.flatMap((runnable) => {
    if (seen.has(runnable.decorator)) return [];
    seen.add(runnable.decorator);
    const accepted =
      DECORATOR_ARGUMENTS[
        runnable.kind === "method" ? "cls" : runnable.kind === "function" ? "function" : "local_entrypoint"
      ];
    return runnable.settings.names.flatMap((name) => {
      const setting = runnable.settings.get(name);
      const place = (setting.kind === "absent" ? undefined : setting.argument) ?? runnable.decorator;
      if (!accepted.has(name)) return [gone(runnable.settings.file, place, `${name}=`)];
      return name === "max_inputs" ? [deprecated(runnable.settings.file, place)] : [];
    });
  });
}

function deprecated(file: PyFile, place: Range): Finding {
  const severity: Severity = "note";
  const harm = `\`max_inputs\` is deprecated since 2025-12-16; client ${CLIENT} still takes 1.`;
  return finding(file, place, { id: "client", severity, harm, fix: "single_use_containers=True," });
}
