// What the scheduler works with: its parts and its public face, and how records are found from one another.
import type { AttemptTimers } from "./attempt.ts";
import type { Bell } from "./bell.ts";
import type { Clock } from "./clock.ts";
import type { AttemptEnd } from "./retry.ts";
import type { CallRecord, FunctionRecord, InputRecord, Output, State, TaskRecord } from "./state.ts";

export interface Scheduler {
  /** Queues inputs that were just stored, or that their client asks to run again. */
  submit(inputs: readonly InputRecord[]): void;
  /** The next input for a container; "stop" when it should end; undefined when there is none yet. */
  take(task: TaskRecord): InputRecord | "stop" | undefined;
  /** An attempt's result, from its container. Ignored when the attempt is no longer current. */
  put(task: TaskRecord, inputId: string, output: Output): void;
  /** Ends an input as TERMINATED whatever it was doing. Returns the container that was running it. */
  cancel(input: InputRecord, reason: string): TaskRecord | undefined;
  /** A container's process has ended. */
  exited(task: TaskRecord): void;
}

export interface SchedulerParts {
  readonly state: State;
  readonly clock: Clock;
  readonly bell: Bell;
  /** Starts the process of a new container. */
  readonly start: (task: TaskRecord) => void;
  /** The attempt ran out of its time: kill its container. */
  readonly timeOut: (task: TaskRecord, input: InputRecord, seconds: number) => void;
  /** An attempt has begun; faults may strike it. */
  readonly begun: (task: TaskRecord) => void;
  /** An input of this app is done. */
  readonly done: (appId: string) => void;
}

export interface Engine extends SchedulerParts {
  readonly timers: AttemptTimers;
  outputs: number;
}

export function callOf(engine: Engine, input: InputRecord): CallRecord {
  const call = engine.state.calls.get(input.callId);
  if (call === undefined) throw new Error(`input ${input.id} has no call`);
  return call;
}

export function functionOf(engine: Engine, id: string): FunctionRecord {
  const record = engine.state.functions.get(id);
  if (record === undefined) throw new Error(`no function ${id}`);
  return record;
}

export function liveTasks(engine: Engine): TaskRecord[] {
  return [...engine.state.tasks.values()].filter((task) => task.state !== "ended");
}

export function readyInputs(engine: Engine, functionId: string): InputRecord[] {
  return [...engine.state.inputs.values()].filter(
    (input) => input.state === "ready" && callOf(engine, input).functionId === functionId,
  );
}

export function endOf(task: TaskRecord): AttemptEnd {
  switch (task.ending?.kind) {
    case "preempted":
      return { kind: "preempted" };
    case "timeout":
      return { kind: "result", status: "GENERIC_STATUS_TIMEOUT" };
    default:
      return { kind: "crashed" };
  }
}
