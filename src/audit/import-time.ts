// A file in, the places out that register something with an app, and whether importing the file reaches them.

import { skipsBody } from "./bindings.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { bodyOf, nodesOf, textOf } from "./tree.ts";

export type When = "always" | "maybe" | "never";

/** A node to read, and whether importing the file reaches it. */
export interface Site {
  readonly node: PyNode;
  readonly when: When;
}

const CONDITIONS = new Set(["IfStatement", "ForStatement", "WhileStatement", "MatchStatement"]);

function whenItRuns(file: PyFile, node: PyNode): When {
  let when: When = "always";
  for (let at = node.parent, inside = node; at !== undefined; inside = at, at = at.parent) {
    if (at.type === "FunctionDefinition" || at.type === "LambdaExpression") return "never";
    if (!CONDITIONS.has(at.type)) continue;
    if (at.type === "IfStatement" && skipsBody(file, at) && inside === bodyOf(at)) return "never";
    when = "maybe";
  }
  return when;
}

/** `app.include(…)` and `app.function(…)(f)`; other calls register nothing. */
const registrationCalls = (file: PyFile): readonly PyNode[] =>
  nodesOf(file, "CallExpression").filter(({ children: [callee] }) => {
    if (callee?.type === "CallExpression") return true;
    const method = callee?.type === "MemberExpression" ? callee.children.at(-1) : undefined;
    return method !== undefined && textOf(file, method) === "include";
  });

/** In source order, without those that importing the file never reaches. */
export function sitesOf(file: PyFile): readonly Site[] {
  return [...nodesOf(file, "DecoratedStatement"), ...registrationCalls(file)]
    .sort((a, b) => a.index - b.index)
    .map((node) => ({ node, when: whenItRuns(file, node) }))
    .filter(({ when }) => when !== "never");
}
