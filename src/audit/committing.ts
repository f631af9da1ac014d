// The code that a function reaches in, its Volume commits out: on the side, in a loop over steps, or as it should be.

import type { Evaluator } from "./evaluate.ts";
import { reachableCode } from "./reach.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { readStarted, type Started } from "./thread.ts";
import { bodyOf, contains, descendants, textOf } from "./tree.ts";
import type { Definition, Value } from "./value.ts";

export interface Commit {
  readonly file: PyFile;
  readonly node: PyNode;
  readonly how: "periodic" | "step-loop" | "plain";
  /** The thread or timer of a periodic one. */
  readonly started?: Started;
}

export function commitsOf(evaluator: Evaluator, definition: Definition): readonly Commit[] {
  const code = reachableCode(evaluator, definition);
  const started = code.flatMap((one) => startedIn(evaluator, one));
  const commits: Commit[] = [];
  for (const one of started) {
    if (isCommit(one.target))
      commits.push({ file: fileOf(code, one.node), node: one.node, how: "periodic", started: one });
  }
  for (const { file, node } of code) {
    const body = bodyOf(node);
    for (const call of body === undefined ? [] : descendants(file, body)) {
      if (call.type !== "CallExpression" || !isCommitCall(evaluator, file, call)) continue;
      if (commits.some((known) => known.node === call)) continue;
      commits.push(classify(file, call, started));
    }
  }
  return commits;
}

const fileOf = (code: readonly Definition[], node: PyNode): PyFile => {
  const owner = code.find((one) => one.file.nodes[node.index] === node) ?? code[0];
  if (owner === undefined) throw new Error("a call outside the code that was searched");
  return owner.file;
};

function startedIn(evaluator: Evaluator, { file, node }: Definition): readonly Started[] {
  const body = bodyOf(node);
  if (body === undefined) return [];
  return [...descendants(file, body)].flatMap((one) => {
    const started = one.type === "CallExpression" ? readStarted(evaluator, file, one) : undefined;
    return started === undefined ? [] : [started];
  });
}

function isCommitCall(evaluator: Evaluator, file: PyFile, call: PyNode): boolean {
  const callee = call.children[0];
  if (callee?.type !== "MemberExpression" || !/\.\s*commit(?:\s*\.\s*aio)?$/.test(textOf(file, callee)))
    return false;
  return isCommit(evaluator.evaluate(file, callee));
}

function isCommit(value: Value): boolean {
  if (value.kind === "attribute" && value.name === "aio") return isCommit(value.of);
  return value.kind === "member" && value.object.class === "Volume" && value.name === "commit";
}

function classify(file: PyFile, node: PyNode, started: readonly Started[]): Commit {
  const thread = started.find(
    (one) =>
      (one.target.kind === "function" && contains(one.target.node, node) && inLoop(node, one.target.node)) ||
      (one.timer && one.target.kind === "function" && contains(one.target.node, node)),
  );
  if (thread !== undefined) return { file, node, how: "periodic", started: thread };
  return { file, node, how: isEachStep(file, node) ? "step-loop" : "plain" };
}

function inLoop(node: PyNode, within: PyNode): boolean {
  for (let at = node.parent; at !== undefined && at !== within; at = at.parent) {
    if (at.type === "WhileStatement" || at.type === "ForStatement") return true;
  }
  return false;
}

const STEPS = /step|batch|iter|loader|sample|example|minibatch/i;

/** Inside two loops, or one over steps or batches, with no condition in between. */
function isEachStep(file: PyFile, node: PyNode): boolean {
  let loops = 0;
  for (let at = node.parent; at !== undefined && at.type !== "FunctionDefinition"; at = at.parent) {
    if (loops === 0 && (at.type === "IfStatement" || at.type === "TryStatement") && !isFinally(at, node))
      return false;
    if (at.type !== "ForStatement" && at.type !== "WhileStatement") continue;
    loops++;
    const body = bodyOf(at);
    if (body !== undefined && STEPS.test(file.text.slice(at.from, body.from))) return true;
  }
  return loops >= 2;
}

const isFinally = (statement: PyNode, node: PyNode): boolean =>
  statement.type === "TryStatement" &&
  statement.children.some((child) => child.type === "Body" && contains(child, node));
