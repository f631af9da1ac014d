// The statements of a module or function in, what each name was bound to and where out.

import type { PyFile, PyNode } from "./syntax.ts";
import { dottedName, split, statementsOf, textOf } from "./tree.ts";

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

interface Where {
  readonly body: PyNode;
  readonly block: PyNode;
  readonly loop: PyNode | undefined;
  readonly fallback: boolean;
}

interface Walk {
  readonly file: PyFile;
  readonly found: Binding[];
  readonly pending: Where[];
}

/** Names bound in `body`, nested blocks included, nested functions not. */
export function collectBindings(file: PyFile, body: PyNode): Bindings {
  const walk: Walk = { file, found: [], pending: [{ body, block: body, loop: undefined, fallback: false }] };
  for (let next = walk.pending.pop(); next !== undefined; next = walk.pending.pop()) {
    for (const statement of statementsOf(next.body)) readStatement(walk, statement, next);
  }
  walk.found.sort((a, b) => a.at - b.at);
  const byName = new Map<string, Binding[]>();
  const stars: Binding[] = [];
  for (const binding of walk.found) {
    if (binding.name === "*") stars.push(binding);
    else {
      const known = byName.get(binding.name);
      if (known === undefined) byName.set(binding.name, [binding]);
      else known.push(binding);
    }
  }
  return { scope: body, byName, stars };
}

const opaque = (why: string): Source => ({ kind: "opaque", why });

function bind(walk: Walk, where: Where, name: string, binding: { at: number; source: Source }): void {
  walk.found.push({ name, block: where.block, loop: where.loop, fallback: where.fallback, ...binding });
}

function readStatement(walk: Walk, statement: PyNode, where: Where): void {
  switch (statement.type) {
    case "AssignStatement":
      readAssignment(walk, statement, where);
      break;
    case "ImportStatement":
      readImport(walk, statement, where);
      break;
    case "FunctionDefinition":
    case "ClassDefinition":
      readDefinition(walk, statement, where);
      break;
    case "DecoratedStatement":
      readDefinition(walk, statement.children.at(-1) ?? statement, where);
      break;
    case "UpdateStatement":
    case "DeleteStatement":
      bindTargets(walk, statement.children, where, opaque("it is changed after it is set"));
      break;
    case "ExpressionStatement":
      readMutation(walk, statement, where);
      break;
    default:
      readBlocks(walk, statement, where);
  }
}

const MUTATORS = new Set([
  "append",
  "clear",
  "extend",
  "insert",
  "pop",
  "remove",
  "reverse",
  "setdefault",
  "sort",
  "update",
]);

/** `SETTINGS.update(...)` spoils what is known of `SETTINGS`. */
function readMutation(walk: Walk, statement: PyNode, where: Where): void {
  const callee =
    statement.children[0]?.type === "CallExpression" ? statement.children[0].children[0] : undefined;
  const names = callee === undefined ? undefined : dottedName(walk.file, callee);
  const method = names?.at(-1);
  if (names?.length !== 2 || names[0] === undefined || method === undefined || !MUTATORS.has(method)) return;
  bind(walk, where, names[0], { at: statement.to, source: opaque("it is changed after it is set") });
}

function readDefinition(walk: Walk, definition: PyNode, where: Where): void {
  const name = definition.children.find((child) => child.type === "VariableName");
  if (name === undefined || !/Definition$/.test(definition.type)) return;
  bind(walk, where, textOf(walk.file, name), {
    at: definition.to,
    source: { kind: "definition", node: definition },
  });
}

/** `a = b = value`, `a: int = value`, `a, b = value`, `a[0] = value`. */
function readAssignment(walk: Walk, statement: PyNode, where: Where): void {
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
function bindTargets(walk: Walk, nodes: readonly PyNode[], where: Where, source: Source): void {
  for (const node of nodes) {
    let at: PyNode | undefined = node;
    while (at?.type === "MemberExpression") at = at.children[0];
    if (at?.type === "VariableName") bind(walk, where, textOf(walk.file, at), { at: node.to, source });
    else if (/^(?:Tuple|Array)Expression$/.test(at?.type ?? "")) bindNames(walk, at, where, source);
  }
}

function bindNames(walk: Walk, node: PyNode | undefined, where: Where, source: Source): void {
  for (let i = node?.index ?? 0; node !== undefined && i <= node.last; i++) {
    const inner = walk.file.nodes[i];
    if (inner?.type === "VariableName") bind(walk, where, textOf(walk.file, inner), { at: inner.to, source });
  }
}

function readImport(walk: Walk, statement: PyNode, where: Where): void {
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

/** Bodies of compound statements, and the names that `for`, `with`, `except` and `match` bind. */
function readBlocks(walk: Walk, statement: PyNode, where: Where): void {
  if (statement.type === "IfStatement" && skipsBody(walk.file, statement)) {
    const rest = statement.children.filter((child) => child.type === "Body").slice(1);
    for (const body of rest) walk.pending.push({ ...where, body });
    return;
  }
  const loops = statement.type === "ForStatement" || statement.type === "WhileStatement";
  let handler = false;
  for (const child of statement.children) {
    if (child.type === "except") handler = true;
    else if (child.type === "finally" || child.type === "else") handler = false;
    if (child.type !== "Body" && child.type !== "MatchBody") continue;
    const whole = statement.type === "WithStatement" || (statement.type === "TryStatement" && !handler);
    walk.pending.push({
      body: child,
      block: whole ? where.block : child,
      loop: loops ? statement : where.loop,
      fallback: where.fallback || handler,
    });
  }
  bindHeader(walk, statement, where);
}

function bindHeader(walk: Walk, statement: PyNode, where: Where): void {
  const header = statement.children.filter((child) => child.type !== "Body");
  if (statement.type === "ForStatement") {
    const end = header.findIndex((child) => child.type === "in");
    const inside = statement.children.find((child) => child.type === "Body") ?? where.block;
    bindTargets(
      walk,
      header.slice(0, end),
      { ...where, block: inside, loop: statement },
      opaque("it changes in a loop"),
    );
    return;
  }
  for (const [index, child] of header.entries()) {
    if (child.type === "as")
      bindTargets(walk, header.slice(index + 1, index + 2), where, opaque("a `with` or `except` binds it"));
  }
  if (statement.type === "MatchStatement") bindNames(walk, statement, where, opaque("a `match` binds it"));
}

/** `if __name__ == "__main__":` and `if TYPE_CHECKING:` do not run under `modal run`. */
export function skipsBody(file: PyFile, statement: PyNode): boolean {
  const condition = statement.children[1];
  if (condition === undefined) return false;
  const name = dottedName(file, condition)?.at(-1);
  if (name === "TYPE_CHECKING") return true;
  return /^\(?\s*__name__\s*==\s*["']__main__["']\s*\)?$/.test(textOf(file, condition));
}
