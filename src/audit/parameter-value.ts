// A parameter of a function in, what it stands for inside out.

import type { PyFile, PyNode } from "./syntax.ts";
import { ancestor, childOf, textOf } from "./tree.ts";
import { unknown, type Value } from "./value.ts";

/** `self` is an instance of the class around the method; any other parameter is not settled. */
export function parameterValue(file: PyFile, definition: PyNode, name: string): Value {
  const method =
    definition.type === "FunctionDefinition" ? ancestor(definition, new Set(["Body"]))?.parent : undefined;
  const list = childOf(definition, "ParamList");
  const first = list?.children.find((child) => child.type === "VariableName");
  const isSelf = method?.type === "ClassDefinition" && first !== undefined && textOf(file, first) === name;
  if (isSelf && method !== undefined) return { kind: "instance", of: { kind: "class", file, node: method } };
  return unknown("it is a parameter");
}
