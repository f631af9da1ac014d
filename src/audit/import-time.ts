// A node in, whether importing its file reaches it out.

import { skipsBody } from "./bindings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf } from "./tree.ts";

export type When = "always" | "maybe" | "never";

/** A node to read, and whether importing the file reaches it. */
export interface Site {
  readonly node: PyNode;
  readonly when: When;
}

const CONDITIONS = new Set(["IfStatement", "ForStatement", "WhileStatement", "MatchStatement"]);

export function whenItRuns(file: PyFile, node: PyNode): When {
  let when: When = "always";
  for (let at = node.parent, inside = node; at !== undefined; inside = at, at = at.parent) {
    if (at.type === "FunctionDefinition" || at.type === "LambdaExpression") return "never";
    if (!CONDITIONS.has(at.type)) continue;
    if (at.type === "IfStatement" && skipsBody(file, at) && inside === bodyOf(at)) return "never";
    when = "maybe";
  }
  return when;
}
