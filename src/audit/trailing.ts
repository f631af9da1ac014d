// A call inside a function in, whether code with an effect follows it out.

import type { PyFile, PyNode } from "./syntax.ts";
import { contains, statementsOf, textOf } from "./tree.ts";

/** True when a statement other than `print`, `pass` or an empty `return` follows `call` in `definition`. */
export function statementsAfter(file: PyFile, call: PyNode, definition: PyNode): boolean {
  for (let at = call.parent; at !== undefined && at !== definition; at = at.parent) {
    if (at.type === "ForStatement" || at.type === "WhileStatement" || at.type === "TryStatement") return true;
    if (at.type !== "Body") continue;
    const later = statementsOf(at).filter((one) => one.from > call.from && !contains(one, call));
    if (later.some((one) => !isHarmless(file, one))) return true;
  }
  return false;
}

function isHarmless(file: PyFile, statement: PyNode): boolean {
  if (statement.type === "PassStatement" || statement.type === "PrintStatement") return true;
  const source = textOf(file, statement);
  if (statement.type === "ReturnStatement") return /^return(?:\s+None)?$/.test(source.trim());
  return (
    statement.type === "ExpressionStatement" &&
    /^(?:print\s*\(|["'])/.test(source) &&
    !/\.(?:get|remote|map)\(/.test(source)
  );
}
