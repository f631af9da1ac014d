// A call expression in, whether it starts, maps or waits for a Modal function out.

import type { AppModel, Runnable } from "./app-model.ts";
import type { Evaluator } from "./evaluate.ts";
import { findName } from "./scope.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import type { Value } from "./value.ts";

/** `wait`: `.get()` on what a spawn returned, written as one expression or through a name. */
export type CallHow = "remote" | "map" | "spawn" | "spawn-many" | "wait";

export interface ModalCall {
  readonly how: CallHow;
  /** The function called; undefined when it is one, but not which. */
  readonly runnable: Runnable | undefined;
  readonly file: PyFile;
  readonly node: PyNode;
  /** Its settings are replaced by `with_options`, so the decorator's do not count. */
  readonly overridden: boolean;
}

const HOW: Readonly<Record<string, CallHow>> = {
  remote: "remote",
  remote_gen: "remote",
  map: "map",
  starmap: "map",
  for_each: "map",
  spawn: "spawn",
  spawn_map: "spawn-many",
  experimental_spawn_map: "spawn-many",
};

const OVERRIDES = new Set(["with_options", "with_concurrency", "with_batching"]);

/** Reads `f.remote(...)`, `Trainer().fit.spawn(...)`, `f.remote.aio(...)`; undefined for any other call. */
export function readModalCall(
  evaluator: Evaluator,
  model: AppModel,
  file: PyFile,
  node: PyNode,
): ModalCall | undefined {
  const callee = node.children[0];
  if (node.type !== "CallExpression" || callee?.type !== "MemberExpression") return undefined;
  const inner = memberName(file, callee) === "aio" ? callee.children[0] : callee;
  if (inner?.type !== "MemberExpression") return undefined;
  const how = HOW[memberName(file, inner) ?? ""];
  const receiver = inner.children[0];
  if (how === undefined || receiver === undefined) return undefined;
  const { runnable, overridden } = resolve(evaluator, model, file, receiver);
  return runnable === undefined ? undefined : { how, runnable, file, node, overridden };
}

const memberName = (file: PyFile, node: PyNode): string | undefined => {
  const name = node.children.at(-1);
  return name?.type === "PropertyName" ? file.text.slice(name.from, name.to) : undefined;
};

interface Receiver {
  readonly runnable: Runnable | undefined;
  readonly overridden: boolean;
}

function resolve(evaluator: Evaluator, model: AppModel, file: PyFile, receiver: PyNode): Receiver {
  let at = named(evaluator, file, receiver);
  let overridden = false;
  for (let i = 0; i < 5 && at.type === "CallExpression"; i++) {
    const callee = at.children[0];
    const object = callee?.children[0];
    if (callee?.type !== "MemberExpression" || object === undefined) break;
    if (!OVERRIDES.has(memberName(file, callee) ?? "")) break;
    overridden = true;
    at = named(evaluator, file, object);
  }
  return { runnable: runnableOf(model, evaluator.evaluate(file, at)), overridden };
}

/** `large = train.with_options(gpu="H100")`: what the name stands for; other names stay as they are. */
function named(evaluator: Evaluator, file: PyFile, node: PyNode): PyNode {
  if (node.type !== "VariableName") return node;
  const found = findName(evaluator.project, file, { node, name: file.text.slice(node.from, node.to) });
  const source = found.kind === "binding" ? found.binding.source : undefined;
  if (source?.kind !== "expression" || source.node.type !== "CallExpression") return node;
  const callee = source.node.children[0];
  const same = file.nodes[source.node.index] === source.node;
  return same && callee?.type === "MemberExpression" && OVERRIDES.has(memberName(file, callee) ?? "")
    ? source.node
    : node;
}

/** The Modal function that a value is: a decorated function, or a served method of an instance. */
export function runnableOf(model: AppModel, value: Value): Runnable | undefined {
  if (value.kind === "function")
    return model.byDefinition
      .get(value.node)
      ?.find((one) => one.kind === "function" && one.registeredBy === value.registeredBy);
  if (value.kind !== "attribute" || (value.of.kind !== "instance" && value.of.kind !== "class"))
    return undefined;
  const owner = value.of.kind === "instance" ? value.of.of : value.of;
  return model.byDefinition.get(owner.node)?.find((one) => one.kind === "method" && one.name === value.name);
}
