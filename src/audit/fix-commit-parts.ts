// Parts of taking a commit thread out: the names involved, their uses, and whether its function does nothing else.

import type { PyFile, PyNode } from "./syntax.ts";
import { descendants, dottedName, textOf } from "./tree.ts";

/** The name that an assignment or definition binds. */
export function boundName(file: PyFile, node: PyNode): string | undefined {
  const name = node.children.find((child) => child.type === "VariableName");
  const binds = node.type === "AssignStatement" ? node.children[0] === name : /Definition$/.test(node.type);
  return name !== undefined && binds ? textOf(file, name) : undefined;
}

/** Every plain use of a name within a node, its binding included; keyword names of calls are no use. */
export function usesOf(file: PyFile, within: PyNode, name: string): readonly PyNode[] {
  return [...descendants(file, within)].filter((node) => {
    if (node.type !== "VariableName" || textOf(file, node) !== name) return false;
    const siblings = node.parent?.type === "ArgList" ? node.parent.children : [];
    return siblings[siblings.indexOf(node) + 1]?.type !== "AssignOp";
  });
}

const HARMLESS =
  /^(?:print|sleep|time\.sleep|\w+\.(?:wait|is_set|commit|info|debug|warning|error|exception))$/;
const PLAIN = new Set([
  "WhileStatement",
  "ForStatement",
  "TryStatement",
  "IfStatement",
  "ExpressionStatement",
]);
const QUIET = new Set(["PassStatement", "ContinueStatement", "BreakStatement", "ReturnStatement"]);

/** True when the function only waits and commits, so that nothing else is lost with it. */
export function onlyWaitsAndCommits(file: PyFile, definition: PyNode): boolean {
  for (const node of descendants(file, definition)) {
    if (node.type === "CallExpression") {
      const names = dottedName(file, node.children[0] ?? node);
      if (names === undefined || !HARMLESS.test(names.join("."))) return false;
    }
    if (/Statement$/.test(node.type) && !PLAIN.has(node.type) && !QUIET.has(node.type)) return false;
  }
  return true;
}
