// A parameter's annotation in, how the Modal CLI would parse the option out (`modal/cli/run.py`, client 1.6.4).

import type { Evaluator } from "./evaluate.ts";
import type { ParameterType } from "./facts.ts";
import { parseString } from "./literal.ts";
import { STANDARD_LIBRARY } from "./python-modules.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { split, textOf } from "./tree.ts";
import type { Value } from "./value.ts";

const SIMPLE: Readonly<Record<string, ParameterType>> = {
  str: { kind: "string" },
  int: { kind: "integer" },
  float: { kind: "float" },
  bool: { kind: "boolean" },
  "builtins.str": { kind: "string" },
  "typing.Text": { kind: "string" },
  "datetime.datetime": { kind: "datetime" },
};

const BUILT_IN = new Set([
  "bytes",
  "complex",
  "dict",
  "frozenset",
  "list",
  "object",
  "range",
  "set",
  "tuple",
  "type",
]);
const UNKNOWN: ParameterType = { kind: "unknown" };

const refused = (file: PyFile, node: PyNode): ParameterType => ({
  kind: "refused",
  annotation: textOf(file, node).slice(0, 80),
});

export function readAnnotation(evaluator: Evaluator, file: PyFile, node: PyNode, depth = 0): ParameterType {
  if (depth > 8) return UNKNOWN;
  switch (node.type) {
    case "String":
      return readQuoted(evaluator, file, node);
    case "BinaryExpression":
      return readUnion(evaluator, file, node, depth);
    case "MemberExpression":
      if (node.children[1]?.type === "[") return readSubscript(evaluator, file, node, depth);
      return readNamed(evaluator, file, node, depth);
    case "VariableName":
      return readNamed(evaluator, file, node, depth);
    case "None":
      return refused(file, node);
    default:
      return UNKNOWN;
  }
}

function readNamed(evaluator: Evaluator, file: PyFile, node: PyNode, depth: number): ParameterType {
  const value = evaluator.evaluate(file, node);
  if (value.kind === "class") return refused(file, node);
  if (value.kind !== "external") return readAlias(evaluator, file, node, depth);
  const simple = SIMPLE[value.path];
  if (simple !== undefined) return simple;
  const [root = ""] = value.path.split(".");
  return BUILT_IN.has(value.path) || STANDARD_LIBRARY.has(root) ? refused(file, node) : UNKNOWN;
}

/** `Size = Literal["s", "m"]` at the top of the file. */
function readAlias(evaluator: Evaluator, file: PyFile, node: PyNode, depth: number): ParameterType {
  const all = evaluator.project.bindings(file, file.root).byName.get(textOf(file, node)) ?? [];
  const source = all.length === 1 ? all[0]?.source : undefined;
  return source?.kind === "expression" ? readAnnotation(evaluator, file, source.node, depth + 1) : UNKNOWN;
}

/** A quoted annotation is evaluated by `typing.get_type_hints`; only the plain forms are followed here. */
function readQuoted(evaluator: Evaluator, file: PyFile, node: PyNode): ParameterType {
  const quoted = parseString(textOf(file, node))?.trim() ?? "";
  const name = /^(?:Optional\[(\w+)\]|(\w+)(?: *\| *None)?)$/.exec(quoted);
  const simple = name?.[1] ?? name?.[2] ?? "";
  const rebound = evaluator.project.bindings(file, file.root).byName.has(simple);
  return (rebound ? undefined : SIMPLE[simple]) ?? UNKNOWN;
}

/** `int | None` is read as `int`; the CLI's pattern wants `None` last, and nothing else in the union. */
function readUnion(evaluator: Evaluator, file: PyFile, node: PyNode, depth: number): ParameterType {
  const [left, operator, right] = node.children;
  if (left === undefined || right === undefined || operator === undefined || textOf(file, operator) !== "|")
    return UNKNOWN;
  const inner = readAnnotation(evaluator, file, left, depth + 1);
  if (right.type !== "None") return inner.kind === "unknown" ? UNKNOWN : refused(file, node);
  return optional(inner, file, node);
}

function optional(inner: ParameterType, file: PyFile, node: PyNode): ParameterType {
  return inner.kind === "choice" || inner.kind === "refused" ? refused(file, node) : inner;
}

function readSubscript(evaluator: Evaluator, file: PyFile, node: PyNode, depth: number): ParameterType {
  const [object, , ...rest] = node.children;
  const base = object === undefined ? undefined : evaluator.evaluate(file, object);
  const items = split(rest.slice(0, -1)).map((group) => group[0]);
  const [first] = items;
  if (base?.kind !== "external" || first === undefined) return UNKNOWN;
  const name = base.path.replace(/^typing(?:_extensions)?\./, "");
  if (name === "Literal") return readLiteral(evaluator, file, { node, items });
  if (name === "Annotated") return readAnnotation(evaluator, file, first, depth + 1);
  if (name === "Optional") return optional(readAnnotation(evaluator, file, first, depth + 1), file, node);
  if (name === "Union") {
    const others = items.filter((item) => item !== undefined && item.type !== "None");
    const [only] = others;
    if (others.length !== 1 || only === undefined) return refused(file, node);
    return optional(readAnnotation(evaluator, file, only, depth + 1), file, node);
  }
  const [root = ""] = base.path.split(".");
  return BUILT_IN.has(base.path) || STANDARD_LIBRARY.has(root) ? refused(file, node) : UNKNOWN;
}

function readLiteral(
  evaluator: Evaluator,
  file: PyFile,
  { node, items }: { readonly node: PyNode; readonly items: readonly (PyNode | undefined)[] },
): ParameterType {
  const values = items.map((item) => (item === undefined ? undefined : evaluator.evaluate(file, item)));
  if (values.some((value) => value === undefined || value.kind === "unknown")) return UNKNOWN;
  const choices = values.map(shown);
  const [kind, ...others] = new Set(values.map((value) => value?.kind));
  if (others.length > 0 || choices.some((choice) => choice === undefined)) return refused(file, node);
  const of = kind === "number" ? "integer" : "string";
  return { kind: "choice", of, choices: choices.filter((choice) => choice !== undefined) };
}

/** Whole numbers and texts; the CLI refuses every other literal. */
const shown = (value: Value | undefined): string | undefined => {
  if (value?.kind === "text") return value.value;
  return value?.kind === "number" && Number.isInteger(value.value) ? String(value.value) : undefined;
};
