// Reading the syntax tree: parts of statements and calls, and places as people count them.

import type { Place } from "./finding.ts";
import type { PyFile, PyNode } from "./syntax.ts";

export const textOf = (file: PyFile, node: PyNode): string => file.text.slice(node.from, node.to);

/** The text of a node without its comments, in which words prove nothing. */
export function codeOf(file: PyFile, node: { readonly from: number; readonly to: number }): string {
  const parts: string[] = [];
  let at = node.from;
  for (const comment of file.comments) {
    if (comment.to <= at || comment.from >= node.to) continue;
    parts.push(file.text.slice(at, comment.from));
    at = comment.to;
  }
  parts.push(file.text.slice(at, Math.max(at, node.to)));
  return parts.join("");
}

export const childOf = (node: PyNode, type: string): PyNode | undefined =>
  node.children.find((child) => child.type === type);

export const nodesOf = (file: PyFile, type: string): readonly PyNode[] => file.byType.get(type) ?? [];

export const bodyOf = (node: PyNode): PyNode | undefined => childOf(node, "Body");

/** The nodes inside `node`, itself left out, in source order. */
export function* descendants(file: PyFile, node: PyNode): Generator<PyNode> {
  for (let i = node.index + 1; i <= node.last; i++) {
    const inner = file.nodes[i];
    if (inner !== undefined) yield inner;
  }
}

const DEFINITIONS = new Set(["FunctionDefinition", "ClassDefinition", "LambdaExpression"]);

/** As `descendants`, but what a nested function, class or lambda holds is left out: it runs at another time. */
export function* ownDescendants(file: PyFile, node: PyNode): Generator<PyNode> {
  for (let i = node.index + 1; i <= node.last; i++) {
    const inner = file.nodes[i];
    if (inner === undefined) continue;
    yield inner;
    if (DEFINITIONS.has(inner.type)) i = inner.last;
  }
}

export function ancestor(node: PyNode, types: ReadonlySet<string>): PyNode | undefined {
  let at = node.parent;
  while (at !== undefined && !types.has(at.type)) at = at.parent;
  return at;
}

export const contains = (outer: PyNode, inner: PyNode): boolean =>
  inner.index > outer.index && inner.index <= outer.last;

/** The statements of a body; several on one line are taken apart. */
export function statementsOf(body: PyNode): readonly PyNode[] {
  return body.children
    .flatMap((child) => (child.type === "StatementGroup" ? child.children : [child]))
    .filter(isStatement);
}

const isStatement = (node: PyNode): boolean => !/^[^A-Za-z]/.test(node.type);

export interface Argument {
  /** The keyword, when there is one. */
  readonly name?: string;
  readonly star?: "*" | "**";
  readonly value: PyNode;
  readonly from: number;
  readonly to: number;
}

/** The arguments of an `ArgList`; what the parser could not read is left out. */
export function argumentsOf(file: PyFile, list: PyNode | undefined): readonly Argument[] {
  if (list === undefined) return [];
  return split(list.children.slice(1, list.children.at(-1)?.type === ")" ? -1 : undefined)).flatMap(
    (item) => {
      const argument = argumentOf(file, item);
      return argument === undefined ? [] : [argument];
    },
  );
}

/** Groups of children between commas. */
export function split(children: readonly PyNode[]): readonly (readonly PyNode[])[] {
  const groups: PyNode[][] = [[]];
  for (const child of children) {
    if (child.type === ",") groups.push([]);
    else groups.at(-1)?.push(child);
  }
  return groups.filter((group) => group.length > 0);
}

function argumentOf(file: PyFile, item: readonly PyNode[]): Argument | undefined {
  const [first, second, third] = item;
  const end = item.at(-1);
  if (first === undefined || end === undefined || item.some((node) => node.type === "⚠")) return undefined;
  const range = { from: first.from, to: end.to };
  if ((first.type === "*" || first.type === "**") && second !== undefined)
    return { star: first.type, value: second, ...range };
  if (second?.type === "AssignOp" && third !== undefined && textOf(file, second) === "=") {
    return { name: textOf(file, first), value: third, ...range };
  }
  return { value: first, ...range };
}

/** `a.b.c` as `["a", "b", "c"]`; anything else is undefined. Decorators are read alike. */
export function dottedName(file: PyFile, node: PyNode): readonly string[] | undefined {
  const names: string[] = [];
  let at = node;
  while (at.type === "MemberExpression") {
    const [object, dot, property] = at.children;
    if (object === undefined || dot?.type !== "." || property?.type !== "PropertyName") return undefined;
    names.unshift(textOf(file, property));
    at = object;
  }
  if (at.type !== "VariableName") return undefined;
  return [textOf(file, at), ...names];
}

/** Lines and columns from 1, columns in UTF-16 units as SARIF's default asks. */
export function placeOf(file: PyFile, range: { readonly from: number; readonly to: number }): Place {
  const start = position(file, range.from);
  const end = position(file, Math.max(range.from, range.to));
  return {
    file: file.path,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

export function position(file: PyFile, offset: number): { readonly line: number; readonly column: number } {
  let low = 0;
  let high = file.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((file.lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (file.lines[low] ?? 0) + 1 };
}
