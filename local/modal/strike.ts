// Lets container faults strike: pending faults and begun attempts in, signals to containers out.
import { assertNever } from "../../src/core/errors.ts";
import type { Faults, TaskFault } from "./fault.ts";
import type { State, TaskRecord } from "./state.ts";
import type { Worker } from "./worker.ts";

export interface Strikes {
  /** A fault was asked for: strikes a running target now, else waits for the next attempt. */
  asked(fault: TaskFault): void;
  /** An attempt has begun in this container. */
  begun(task: TaskRecord): void;
}

// Between handing out an input and the user's first line the runtime deserializes the arguments.
const INTO_USER_CODE_MS = 250;

function hits(fault: TaskFault, task: TaskRecord): boolean {
  return fault.taskId === undefined ? fault.appId === task.appId : fault.taskId === task.id;
}

function strike(worker: Worker, fault: TaskFault, task: TaskRecord): void {
  switch (fault.kind) {
    case "preempt":
      return worker.preempt(task);
    case "raise":
      return worker.raise(task, fault.message);
    case "oom":
      return worker.outOfMemory(task, fault.status);
    case "kill-container":
      return worker.crash(task);
    default:
      return assertNever(fault.kind);
  }
}

export function createStrikes(state: State, faults: Faults, worker: () => Worker): Strikes {
  const spend = (fault: TaskFault, task: TaskRecord) => {
    if (task.state !== "running" || task.inputId === undefined || task.ending !== undefined) return false;
    const index = faults.task.indexOf(fault);
    if (index < 0) return false;
    fault.times -= 1;
    if (fault.times <= 0) faults.task.splice(index, 1);
    strike(worker(), fault, task);
    return true;
  };
  return {
    asked(fault) {
      faults.task.push(fault);
      for (const task of state.tasks.values()) {
        if (hits(fault, task) && spend(fault, task)) return;
      }
    },
    begun(task) {
      const fault = faults.task.find((item) => hits(item, task));
      if (fault !== undefined) setTimeout(() => spend(fault, task), INTO_USER_CODE_MS).unref();
    },
  };
}
