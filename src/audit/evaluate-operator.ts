// An operation on constants in, its value out: arithmetic, joined text and paths, merged dictionaries.

import type { Evaluator } from "./evaluate.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { textOf } from "./tree.ts";
import { text, unknown, type Value } from "./value.ts";

const LONGEST_TEXT = 10_000;

type Arithmetic = (left: number, right: number) => number;

const ARITHMETIC: Readonly<Record<string, Arithmetic>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "//": (left, right) => Math.floor(left / right),
  "%": (left, right) => left - right * Math.floor(left / right),
  "**": (left, right) => left ** right,
};

/** A chain as `1 + 2 + 3` is read in a loop, since a generated file may have thousands of terms. */
export function binary(evaluator: Evaluator, file: PyFile, node: PyNode): Value {
  const pending: PyNode[] = [];
  let at: PyNode | undefined = node;
  for (; at?.type === "BinaryExpression"; at = at.children[0]) pending.push(at);
  if (at === undefined) return unknown("it is incomplete");
  let value = evaluator.evaluate(file, at);
  for (const operation of pending.reverse()) {
    const [, operator, operand] = operation.children;
    if (operator === undefined || operand === undefined || operation.children.length !== 3)
      return unknown("it is incomplete");
    if (value.kind === "unknown") return value;
    value = combine(value, textOf(file, operator), evaluator.evaluate(file, operand));
  }
  return value;
}

function combine(left: Value, operator: string, right: Value): Value {
  if (left.kind === "number" && right.kind === "number") {
    const value = ARITHMETIC[operator]?.(left.value, right.value);
    return value !== undefined && Number.isFinite(value)
      ? { kind: "number", value }
      : unknown("the result is not a number");
  }
  if (left.kind === "text" && operator === "+") return join(left, "", right);
  if (left.kind === "text" && operator === "/") return join(left, "/", right);
  if (left.kind === "text" && operator === "%" && left.whole)
    return text(left.value.split("%")[0] ?? "", !left.value.includes("%"));
  if (left.kind === "dict" && right.kind === "dict" && operator === "|") {
    return { kind: "dict", entries: [...left.entries, ...right.entries], open: left.open || right.open };
  }
  if (left.kind === "list" && right.kind === "list" && operator === "+") {
    return { kind: "list", items: [...left.items, ...right.items] };
  }
  return unknown("it is computed when the program runs");
}

/** Two pieces of text or of a path; an absolute second path replaces the first, as `os.path.join` does. */
export function join(left: Value, by: "" | "/", right: Value): Value {
  if (left.kind !== "text") return unknown("its beginning is not known");
  if (!left.whole) return left;
  if (right.kind !== "text") return text(by === "" ? left.value : withSlash(left.value), false);
  if (left.value.length + right.value.length > LONGEST_TEXT) return unknown("the text is too long");
  if (by === "") return text(left.value + right.value, right.whole);
  if (right.value.startsWith("/")) return right;
  return text(withSlash(left.value) + right.value, right.whole);
}

const withSlash = (path: string): string => (path === "" || path.endsWith("/") ? path : `${path}/`);

export function unary(evaluator: Evaluator, file: PyFile, node: PyNode): Value {
  const [operator, operand] = node.children;
  if (operator === undefined || operand === undefined) return unknown("it is incomplete");
  const value = evaluator.evaluate(file, operand);
  const sign = textOf(file, operator);
  if (value.kind === "number" && sign === "-") return { kind: "number", value: -value.value };
  if (value.kind === "number" && sign === "+") return value;
  if (value.kind === "boolean" && sign === "not") return { kind: "boolean", value: !value.value };
  return unknown("it is computed when the program runs");
}
