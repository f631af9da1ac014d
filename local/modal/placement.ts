// Ready inputs in; containers started for them, within what the function and this machine allow, out.
import { callOf, type Engine, functionOf, liveTasks } from "./engine.ts";
import { numberOf } from "./field.ts";
import { createId } from "./id.ts";
import type { FunctionRecord, TaskRecord } from "./state.ts";

/** Containers at once on this machine; further inputs wait. */
const MACHINE_LIMIT = 8;

/** Starts containers where ready inputs outnumber those that could take them, within the function's and our limit. */
export function schedule(engine: Engine): void {
  const wanted = new Map<string, number>();
  for (const input of engine.state.inputs.values()) {
    if (input.state !== "ready") continue;
    const id = callOf(engine, input).functionId;
    wanted.set(id, (wanted.get(id) ?? 0) + 1);
  }
  for (const [functionId, ready] of wanted) {
    const fn = functionOf(engine, functionId);
    const live = liveTasks(engine);
    const own = live.filter((task) => task.functionId === functionId && task.ending === undefined);
    const free = own.filter((task) => task.state === "starting" || task.state === "idle").length;
    const limit = numberOf(fn.definition, "concurrency_limit") || MACHINE_LIMIT;
    const room = Math.min(limit - own.length, MACHINE_LIMIT - live.length);
    for (let count = Math.min(ready - free, room); count > 0; count -= 1) startTask(engine, fn);
  }
  engine.bell.ring();
}

function startTask(engine: Engine, fn: FunctionRecord): void {
  const task: TaskRecord = {
    id: createId("ta"),
    appId: fn.appId,
    functionId: fn.id,
    enqueuedAt: engine.clock.now(),
    startedAt: undefined,
    finishedAt: undefined,
    state: "starting",
    inputId: undefined,
    lastInputId: undefined,
    ending: undefined,
    taskResult: undefined,
    pid: undefined,
    exit: undefined,
  };
  engine.state.tasks.set(task.id, task);
  engine.start(task);
}
