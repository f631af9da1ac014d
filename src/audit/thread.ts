// Calls that start code beside the caller in: `threading.Thread`, `threading.Timer`, tasks; what they start out.

import type { Evaluator } from "./evaluate.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, childOf } from "./tree.ts";
import type { Value } from "./value.ts";

/** A name or attribute that stands for a whole value, as callee or argument do. */
export function runsOnCall(node: PyNode): boolean {
  if (node.type !== "VariableName" && node.type !== "MemberExpression") return false;
  return node.parent?.type === "CallExpression" || node.parent?.type === "ArgList";
}

export interface Started {
  /** The call that starts it. */
  readonly node: PyNode;
  readonly target: Value;
  /** The node of what is started. */
  readonly started: PyNode;
  readonly timer: boolean;
}

const THREADS = new Set([
  "threading.Thread",
  "threading.Timer",
  "Thread",
  "Timer",
  "multiprocessing.Process",
]);
const TASKS = /(?:^|\.)(?:create_task|ensure_future|submit|run_in_executor|to_thread)$/;

/** Reads `Thread(target=f)`, `Timer(60, f)`, `create_task(f())`, `pool.submit(f)`; undefined for other calls. */
export function readStarted(evaluator: Evaluator, file: PyFile, node: PyNode): Started | undefined {
  const callee = node.children[0];
  if (node.type !== "CallExpression" || callee === undefined) return undefined;
  const value = evaluator.evaluate(file, callee);
  const path = value.kind === "external" ? value.path : value.kind === "attribute" ? value.name : "";
  const thread = THREADS.has(path);
  if (!thread && !TASKS.test(path)) return undefined;
  const args = argumentsOf(file, childOf(node, "ArgList"));
  const timer = path.endsWith("Timer");
  const positional = args.filter((argument) => argument.name === undefined && argument.star === undefined);
  const named = args.find((argument) => argument.name === "target" || argument.name === "function");
  const index = timer ? 1 : /run_in_executor$/.test(path) ? 1 : path.endsWith("Thread") ? 1 : 0;
  const chosen = (named ?? positional[index])?.value;
  if (chosen === undefined) return undefined;
  const inner = chosen.type === "CallExpression" ? chosen.children[0] : chosen;
  if (inner === undefined) return undefined;
  return { node, target: evaluator.evaluate(file, inner), started: inner, timer };
}
