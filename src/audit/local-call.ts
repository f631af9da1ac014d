// One call in local code in, the Modal call that it is out, or what it means for those already found.

import type { AppModel } from "./app-model.ts";
import { type Count, NONE, times } from "./call-count.ts";
import type { Evaluator } from "./evaluate.ts";
import { type ModalCall, readModalCall, runnableOf } from "./modal-call.ts";
import { findName } from "./scope.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { argumentsOf, childOf, dottedName, textOf } from "./tree.ts";
import type { Definition } from "./value.ts";

export interface LocalCall extends ModalCall {
  /** A loop or comprehension around it can make it many times. */
  readonly repeated: boolean;
  /** `.spawn(...).get()`, or a `.get()` on the spawned call later. */
  readonly waited: boolean;
  /** In the entrypoint's own body, not in a function that it calls. */
  readonly direct: boolean;
}

export interface Walk {
  readonly evaluator: Evaluator;
  readonly model: AppModel;
  readonly calls: LocalCall[];
  readonly waits: Set<PyNode>;
  readonly stack: PyNode[];
  unclear: string | undefined;
  /** Counts the calls of a function of the repository that is called here. */
  readonly enter: (walk: Walk, definition: Definition, repeated: boolean) => Count;
}

interface CallSite {
  readonly node: PyNode;
  readonly root: PyNode;
  readonly repeated: boolean;
}

export function ofCall(walk: Walk, file: PyFile, { node, root, repeated }: CallSite): Count {
  const looped = repeated || inComprehension(node, root);
  const call = readModalCall(walk.evaluator, walk.model, file, node);
  if (call !== undefined) {
    const waited = call.how === "spawn" && isWaitedFor(file, node);
    walk.calls.push({ ...call, repeated: looped, waited, direct: walk.stack.length === 1 });
    const spawns = call.how === "spawn" || call.how === "spawn-many";
    const one: Count = {
      blocking: spawns && !waited ? 0 : 1,
      // What is waited for has ended before the next one starts.
      spawned: spawns && !waited ? (call.how === "spawn" ? 1 : 2) : 0,
    };
    return looped ? times(one) : one;
  }
  noteWait(walk, file, node);
  return ofOtherCall(walk, file, { node, root, repeated: looped });
}

function ofOtherCall(walk: Walk, file: PyFile, { node, repeated }: CallSite): Count {
  const callee = node.children[0];
  if (callee === undefined) return NONE;
  const value = walk.evaluator.evaluate(file, callee);
  if (value.kind === "unknown") {
    walk.unclear ??= `what \`${textOf(file, callee).slice(0, 60)}\` calls cannot be told`;
    return NONE;
  }
  if (
    value.kind === "attribute" &&
    /^(?:remote|remote_gen|spawn|spawn_map|starmap|for_each|map)$/.test(value.name)
  ) {
    walk.unclear ??= `what \`${textOf(file, callee).slice(0, 60)}\` calls cannot be told`;
  }
  const local = value.kind === "attribute" && value.name === "local" ? value.of : value;
  const count = local.kind === "function" ? walk.enter(walk, local, repeated) : NONE;
  return repeated ? times(count) : count;
}

/** `train.remote` handed to something else, as to a thread pool. */
export function noteReference(walk: Walk, file: PyFile, node: PyNode): void {
  const called = node.parent?.type === "CallExpression" && node.parent.children[0] === node;
  const names = called ? undefined : dottedName(file, node);
  if (names === undefined || !/^(?:remote|spawn|map)$/.test(names.at(-1) ?? "")) return;
  const receiver = node.children[0];
  const runnable =
    receiver === undefined ? undefined : runnableOf(walk.model, walk.evaluator.evaluate(file, receiver));
  const aio = node.parent?.type === "MemberExpression";
  if (runnable !== undefined && !aio) walk.unclear ??= `\`${names.join(".")}\` is handed to other code`;
}

/** `call.get()` where `call = train.spawn(...)`; `FunctionCall.gather` waits for all of them. */
function noteWait(walk: Walk, file: PyFile, node: PyNode): void {
  const names = dottedName(file, node.children[0] ?? node);
  if (names?.at(-1) === "gather") {
    for (const call of walk.calls) if (call.how === "spawn") walk.waits.add(call.node);
  }
  const [name, method] = names ?? [];
  if (names?.length !== 2 || name === undefined || method !== "get") return;
  const args = argumentsOf(file, childOf(node, "ArgList"));
  if (args.some((argument) => argument.name !== "timeout")) return;
  const found = findName(walk.evaluator.project, file, { node, name });
  if (found.kind === "binding" && found.binding.source.kind === "expression")
    walk.waits.add(found.binding.source.node);
  else for (const call of walk.calls) if (call.repeated && call.how === "spawn") walk.waits.add(call.node);
}

function isWaitedFor(file: PyFile, node: PyNode): boolean {
  const member = node.parent;
  const name = member?.type === "MemberExpression" ? member.children.at(-1) : undefined;
  return (
    name !== undefined &&
    member?.children[0] === node &&
    textOf(file, name) === "get" &&
    member.parent?.type === "CallExpression"
  );
}

function inComprehension(node: PyNode, root: PyNode): boolean {
  for (let at = node.parent; at !== undefined && at !== root.parent; at = at.parent) {
    if (
      /Comprehension/.test(at.type) ||
      (at.type === "ArgList" && at.children.some((child) => child.type === "for"))
    )
      return true;
  }
  return false;
}
