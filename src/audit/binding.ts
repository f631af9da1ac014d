// The parts of binding names: what a binding is, and how assignments and imports make them.

import type { PyFile, PyNode } from "./syntax.ts";
import { split, textOf } from "./tree.ts";

/** How a name got its value. `opaque`: in a way that is not followed. */
export type Source =
  | { readonly kind: "expression"; readonly node: PyNode }
  | { readonly kind: "definition"; readonly node: PyNode }
  /** `from`: the module, with its leading dots; `name` is missing for `import module`. */
  | { readonly kind: "import"; readonly from: string; readonly name?: string; readonly node: PyNode }
  | { readonly kind: "item"; readonly node: PyNode; readonly index: number }
  | { readonly kind: "opaque"; readonly why: string };

export interface Binding {
  readonly name: string;
  readonly at: number;
  /** The innermost body that always runs as a whole: a use inside it, after `at`, sees this binding. */
  readonly block: PyNode;
  /** It stands in an `except` block, as the fallback of a failed import does. */
  readonly fallback: boolean;
  /** The innermost loop around it within its scope. */
  readonly loop: PyNode | undefined;
  readonly source: Source;
}

export interface Bindings {
  readonly scope: PyNode;
  readonly byName: ReadonlyMap<string, readonly Binding[]>;
  /** Modules imported with `*`, in order. */
  readonly stars: readonly Binding[];
}

export interface Where {
  readonly body: PyNode;
  readonly block: PyNode;
  readonly loop: PyNode | undefined;
  readonly fallback: boolean;
}

export interface Walk {
  readonly file: PyFile;
  readonly found: Binding[];
  readonly pending: Where[];
}

export const opaque = (why: string): Source => ({ kind: "opaque", why });

export function bind(walk: Walk, where: Where, name: string, binding: { at: number; source: Source }): void {
  walk.found.push({ name, block: where.block, loop: where.loop, fallback: where.fallback, ...binding });
}

/** `a = b = value`, `a: int = value`, `a, b = value`, `a[0] = value`. */
export function readAssignment(walk: Walk, statement: PyNode, where: Where): void {
  const parts: PyNode[][] = [[]];
  for (const child of statement.children) {
    if (child.type === "AssignOp") parts.push([]);
    else if (child.type !== "TypeDef") parts.at(-1)?.push(child);
  }
  const values = parts.length > 1 ? (parts.pop() ?? []) : [];
  const [value] = values;
  if (value === undefined) return;
  for (const targets of parts) bindAssigned(walk, { targets, values }, where);
}

interface Assigned {
  readonly targets: readonly PyNode[];
  readonly values: readonly PyNode[];
}

function bindAssigned(walk: Walk, { targets, values }: Assigned, where: Where): void {
  const [target] = targets;
  const [value] = values;
  if (target === undefined || value === undefined) return;
  if (targets.length === 1 && target.type === "VariableName") {
    const source: Source =
      values.length === 1 ? { kind: "expression", node: value } : opaque("it is a bare tuple");
    bind(walk, where, textOf(walk.file, target), { at: value.to, source });
    return;
  }
  const names = flatTargets(targets);
  const items = flatTargets(values);
  for (const [index, name] of names.entries()) {
    if (name.type !== "VariableName") continue;
    const item = items[index];
    const pairs = names.length === items.length && item !== undefined && values.length + targets.length > 2;
    const source: Source = pairs ? { kind: "expression", node: item } : { kind: "item", node: value, index };
    bind(walk, where, textOf(walk.file, name), { at: value.to, source });
  }
  bindTargets(
    walk,
    targets.filter((node) => node.type === "MemberExpression"),
    where,
    opaque("a part of it is replaced"),
  );
}

function flatTargets(nodes: readonly PyNode[]): readonly PyNode[] {
  const bracketed = /^(?:Tuple|Array)Expression$/.test(nodes[0]?.type ?? "") && nodes.length === 1;
  const inner = bracketed ? (nodes[0]?.children ?? []) : nodes;
  return inner.filter((node) => /^[A-Za-z]/.test(node.type));
}

/** Every plain name among the targets becomes `source`; `a[0]` and `a.b` spoil `a`. */
export function bindTargets(walk: Walk, nodes: readonly PyNode[], where: Where, source: Source): void {
  for (const node of nodes) {
    let at: PyNode | undefined = node;
    while (at?.type === "MemberExpression") at = at.children[0];
    if (at?.type === "VariableName") bind(walk, where, textOf(walk.file, at), { at: node.to, source });
    else if (/^(?:Tuple|Array)Expression$/.test(at?.type ?? "")) bindNames(walk, at, where, source);
  }
}

export function bindNames(walk: Walk, node: PyNode | undefined, where: Where, source: Source): void {
  for (let i = node?.index ?? 0; node !== undefined && i <= node.last; i++) {
    const inner = walk.file.nodes[i];
    if (inner?.type === "VariableName") bind(walk, where, textOf(walk.file, inner), { at: inner.to, source });
  }
}

export function readImport(walk: Walk, statement: PyNode, where: Where): void {
  const from = statement.children.findIndex((child) => child.type === "from");
  const start = statement.children.findIndex((child) => child.type === "import");
  const names = split(statement.children.slice(start + 1).filter((child) => !/^[()]$/.test(child.type)));
  const source = from < 0 ? undefined : dotted(walk.file, statement.children.slice(from + 1, start));
  for (const group of names) {
    const alias = group.findIndex((child) => child.type === "as");
    const path = dotted(walk.file, alias < 0 ? group : group.slice(0, alias));
    const bound = alias < 0 ? (path.split(".")[0] ?? path) : dotted(walk.file, group.slice(alias + 1));
    const whole = alias < 0 ? bound : path;
    const imported: Source =
      source === undefined
        ? { kind: "import", from: whole, node: statement }
        : { kind: "import", from: source, name: path, node: statement };
    if (bound !== "")
      bind(walk, where, source !== undefined && path === "*" ? "*" : bound, {
        at: statement.to,
        source: imported,
      });
  }
}

const dotted = (file: PyFile, nodes: readonly PyNode[]): string =>
  nodes.map((node) => textOf(file, node)).join("");
