// An entrypoint that spawns and waits in, edits that only spawn out, where nothing uses what the wait returned.

import type { Context } from "./context.ts";
import { type Edit, removeStatement } from "./edit.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { ancestor, descendants, dottedName, statementsOf } from "./tree.ts";

export interface FileEdit extends Edit {
  readonly file: PyFile;
}

const BODY = new Set(["Body"]);

export function fixSpawns(context: Context): readonly FileEdit[] {
  return (context.flow?.calls ?? []).flatMap((call) => {
    if (call.how !== "spawn" || !call.waited) return [];
    const edit = droppedGet(call.node) ?? droppedStatement(call.file, call.node);
    return edit === undefined ? [] : [{ ...edit, file: call.file }];
  });
}

/** `f.spawn(x).get()` as a statement of its own becomes `f.spawn(x)`. */
function droppedGet(spawn: PyNode): Edit | undefined {
  const get = spawn.parent?.type === "MemberExpression" ? spawn.parent.parent : undefined;
  if (get?.type !== "CallExpression" || get.parent?.type !== "ExpressionStatement") return undefined;
  return { from: spawn.to, to: get.to, text: "" };
}

/** `call = f.spawn(x)` and later `call.get()` as a statement: the second goes. */
function droppedStatement(file: PyFile, spawn: PyNode): Edit | undefined {
  const assigned = spawn.parent;
  const name = assigned?.type === "AssignStatement" ? assigned.children[0] : undefined;
  const body = assigned === undefined ? undefined : ancestor(assigned, BODY);
  if (name?.type !== "VariableName" || body === undefined) return undefined;
  const variable = file.text.slice(name.from, name.to);
  for (const node of descendants(file, body)) {
    const callee = node.type === "CallExpression" ? node.children[0] : undefined;
    const statement = node.parent;
    if (callee === undefined || statement?.type !== "ExpressionStatement" || node.from < spawn.to) continue;
    if (dottedName(file, callee)?.join(".") !== `${variable}.get`) continue;
    const block = ancestor(statement, BODY);
    return removeStatement(file, statement, block !== undefined && statementsOf(block).length === 1);
  }
  return undefined;
}
