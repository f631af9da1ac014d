// A function's definition in, what may follow it on the command line out (`_get_cli_runnable_signature`, client 1.6.4).

import { readAnnotation } from "./annotation.ts";
import type { Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import type { Parameter, Parameters, ParameterType } from "./facts.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, bodyOf, childOf, split, statementsOf, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

export interface RawParameter {
  readonly name: string;
  readonly star: "" | "*" | "**";
  readonly annotation: PyNode | undefined;
  readonly default: PyNode | undefined;
}

/** The parameters as written, `self` included. */
export function readParameters(file: PyFile, definition: PyNode): readonly RawParameter[] {
  const list = childOf(definition, "ParamList");
  return split((list?.children ?? []).filter((child) => child.type !== "(" && child.type !== ")")).flatMap(
    (group) => {
      const name = group.find((child) => child.type === "VariableName");
      if (name === undefined) return [];
      const star = group[0]?.type === "*" ? "*" : group[0]?.type === "**" ? "**" : "";
      const equals = group.findIndex((child) => child.type === "AssignOp");
      const annotation = childOfGroup(group, "TypeDef")?.children.at(-1);
      return [
        { name: textOf(file, name), star, annotation, default: equals < 0 ? undefined : group[equals + 1] },
      ];
    },
  );
}

const childOfGroup = (group: readonly PyNode[], type: string) => group.find((child) => child.type === type);

export function parametersOf(evaluator: Evaluator, runnable: Runnable): Parameters {
  if (!runnable.wrapping.plain) return { kind: "unknown", why: "another decorator may change the signature" };
  const { file, node } = runnable.definition;
  const own = readParameters(file, node).slice(runnable.kind === "method" ? 1 : 0);
  const variadic = own.find((parameter) => parameter.star === "*");
  const constructed = runnable.owner === undefined ? [] : constructorOf(evaluator, runnable.owner);
  if (constructed === "unknown")
    return { kind: "unknown", why: "the class's parameters come from elsewhere" };
  if (variadic !== undefined && own.length > 1) {
    return { kind: "refused", why: "a function with *args cannot have other parameters" };
  }
  if (variadic !== undefined && constructed.length === 0) return { kind: "raw", name: variadic.name };
  if (variadic !== undefined)
    return { kind: "unknown", why: "the class has parameters and the method takes *args" };
  const late = constructed.findIndex(
    (one, index) => one.required && constructed.slice(0, index).some((before) => !before.required),
  );
  if (late >= 0) {
    return {
      kind: "refused",
      why: `the class's parameter \`${constructed[late]?.name}\` has no default and follows one that has`,
    };
  }
  const typed = own.map((parameter) => typedParameter(evaluator, file, parameter));
  return { kind: "typed", parameters: [...constructed, ...typed] };
}

function typedParameter(evaluator: Evaluator, file: PyFile, raw: RawParameter): Parameter {
  const { annotation } = raw;
  const type: ParameterType =
    annotation === undefined ? { kind: "any" } : readAnnotation(evaluator, file, annotation);
  return {
    name: raw.name,
    option: `--${raw.name.replaceAll("_", "-")}`,
    type,
    required: raw.default === undefined,
    ...(raw.default !== undefined && { default: textOf(file, raw.default).slice(0, 200) }),
  };
}

/** `name: type = modal.parameter(default=...)` in the class body; a constructor of one's own, or a base class, is not followed. */
function constructorOf(evaluator: Evaluator, owner: Definition): readonly Parameter[] | "unknown" {
  const body = bodyOf(owner.node);
  if (body === undefined) return "unknown";
  const bindings = evaluator.project.bindings(owner.file, body);
  const bases = argumentsOf(owner.file, childOf(owner.node, "ArgList")).length > 0;
  if (bases || bindings.byName.has("__init__")) return "unknown";
  return classParameters(evaluator, owner).flatMap(({ name, annotation, default: value }) =>
    annotation === undefined
      ? []
      : [typedParameter(evaluator, owner.file, { name, star: "", annotation, default: value })],
  );
}

export interface ClassParameter {
  readonly name: string;
  /** The whole statement. */
  readonly statement: PyNode;
  readonly annotation: PyNode | undefined;
  readonly default: PyNode | undefined;
}

/** What the body of a class declares with `modal.parameter()`. */
export function classParameters(evaluator: Evaluator, owner: Definition): readonly ClassParameter[] {
  const body = bodyOf(owner.node);
  return (body === undefined ? [] : statementsOf(body)).flatMap((statement) => {
    const name = statement.children.find((child) => child.type === "VariableName");
    const value = statement.children.at(-1);
    if (statement.type !== "AssignStatement" || name === undefined || value === undefined) return [];
    const call = evaluator.evaluate(owner.file, value);
    if (call.kind !== "object" || call.path !== "modal.parameter") return [];
    const given = argumentsOf(owner.file, childOf(value, "ArgList")).find(
      (argument) => argument.name === "default",
    );
    const annotation = childOf(statement, "TypeDef")?.children.at(-1);
    return [{ name: textOf(owner.file, name), statement, annotation, default: given?.value }];
  });
}
