// The statements of a module or function in, what each name was bound to and where out.

import {
  type Binding,
  type Bindings,
  bind,
  bindNames,
  bindTargets,
  opaque,
  readAssignment,
  readImport,
  type Walk,
  type Where,
} from "./binding.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { dottedName, statementsOf, textOf } from "./tree.ts";

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
