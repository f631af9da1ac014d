// The decorators of a function in, what they make of it for Modal out: web endpoint, method, generator, or not known.

import type { Evaluator } from "./evaluate.ts";
import { canonical } from "./evaluate-call.ts";
import type { Known } from "./facts.ts";
import { memberOf } from "./member.ts";
import type { Settings } from "./settings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf, ownDescendants, textOf } from "./tree.ts";
import { type Definition, unknown, type Value } from "./value.ts";

export interface Wrapping {
  readonly web: boolean;
  /** `@modal.method()` or `@modal.batched()`. */
  readonly served: boolean;
  /** Only Modal's own decorators stand here, so the source shows the signature. */
  readonly plain: boolean;
}

const WEB = new Set(["asgi_app", "fastapi_endpoint", "web_endpoint", "web_server", "wsgi_app"]);
const SERVED = new Set(["method", "batched"]);

export function readDecorators(evaluator: Evaluator, file: PyFile, decorators: readonly PyNode[]): Wrapping {
  let wrapping: Wrapping = { web: false, served: false, plain: true };
  for (const decorator of decorators) {
    const callee = decoratorCallee(evaluator, file, decorator);
    const name = callee.kind === "modal" ? canonical(callee.path).split(".").at(-1) : undefined;
    if (name === undefined) wrapping = { ...wrapping, plain: false };
    else if (WEB.has(name)) wrapping = { ...wrapping, web: true };
    else if (SERVED.has(name)) wrapping = { ...wrapping, served: true };
  }
  return wrapping;
}

export function decoratorCallee(evaluator: Evaluator, file: PyFile, decorator: PyNode): Value {
  const names = decorator.children.filter(
    (child) => child.type === "VariableName" || child.type === "PropertyName",
  );
  const [first, ...rest] = names;
  if (first === undefined) return unknown("the decorator is an expression");
  return rest.reduce(
    (value, name) => memberOf(evaluator, value, textOf(file, name)),
    evaluator.evaluate(file, first),
  );
}

/** Whether calling it gives a generator: it yields, or `is_generator=True` says so. */
export function isGenerator(definition: Definition, wrapping: Wrapping, settings?: Settings): Known<boolean> {
  const given = settings?.get("is_generator");
  if (given?.kind === "value" && given.value.kind === "boolean") return given.value.value;
  if (given?.kind === "unknown" && given.argument !== undefined) return "unknown";
  if (!wrapping.plain) return "unknown";
  const body = bodyOf(definition.node);
  return body !== undefined && yields(definition.file, body);
}

function yields(file: PyFile, body: PyNode): boolean {
  for (const node of ownDescendants(file, body)) {
    if (node.type === "YieldStatement" || node.type === "YieldExpression") return true;
    if (node.type === "VariableName" && textOf(file, node) === "yield") return true;
  }
  return false;
}
