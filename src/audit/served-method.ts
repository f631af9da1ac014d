// A class in, the methods that Modal serves out.

import type { Runnable } from "./app-model.ts";
import { isGenerator, readDecorators } from "./decorator.ts";
import type { Evaluator } from "./evaluate.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, bodyOf, childOf, statementsOf, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

export function nameOf(definition: Definition): string {
  const name = definition.node.children.find((child) => child.type === "VariableName");
  return name === undefined ? "" : textOf(definition.file, name);
}

type Method = Pick<Runnable, "name" | "definition" | "wrapping" | "generator">;

/** Methods that Modal serves, those of base classes in the repository included; the nearest of a name counts. */
export function methodsOf(evaluator: Evaluator, definition: Definition, depth = 0): readonly Method[] {
  const body = bodyOf(definition.node);
  const methods = new Map<string, Method>();
  for (const statement of body === undefined || depth > 10 ? [] : statementsOf(body)) {
    const method = methodOf(evaluator, definition.file, statement);
    if (method !== undefined) methods.set(method.name, method);
  }
  for (const base of argumentsOf(definition.file, childOf(definition.node, "ArgList"))) {
    const value = base.name === undefined ? evaluator.evaluate(definition.file, base.value) : undefined;
    if (value?.kind !== "class" || depth > 10) continue;
    for (const method of methodsOf(evaluator, value, depth + 1)) {
      if (!methods.has(method.name)) methods.set(method.name, method);
    }
  }
  return [...methods.values()];
}

function methodOf(evaluator: Evaluator, file: PyFile, statement: PyNode): Method | undefined {
  const node = statement.children.at(-1);
  if (statement.type !== "DecoratedStatement" || node?.type !== "FunctionDefinition") return undefined;
  const wrapping = readDecorators(
    evaluator,
    file,
    statement.children.filter((child) => child.type === "Decorator"),
  );
  if (!wrapping.served && !wrapping.web) return undefined;
  const definition: Definition = { kind: "function", file, node };
  return { name: nameOf(definition), definition, wrapping, generator: isGenerator(definition, wrapping) };
}
