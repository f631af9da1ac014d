// Moves inputs from waiting to done: submissions, container requests, outputs and exits in; attempts, retries and results out.
import { type AttemptTimers, createAttemptTimers } from "./attempt.ts";
import type { Bell } from "./bell.ts";
import type { Clock } from "./clock.ts";
import { flagOf, numberOf, textOf } from "./field.ts";
import { createId } from "./id.ts";
import { giveUpResult } from "./result.ts";
import { type AttemptEnd, decideNext } from "./retry.ts";
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

/** Containers at once on this machine; further inputs wait. */
const MACHINE_LIMIT = 8;
/** Modal's default idle time before a container is scaled down, in server time. */
const IDLE_MS = 60_000;

interface Engine extends SchedulerParts {
  readonly timers: AttemptTimers;
  outputs: number;
}

function callOf(engine: Engine, input: InputRecord): CallRecord {
  const call = engine.state.calls.get(input.callId);
  if (call === undefined) throw new Error(`input ${input.id} has no call`);
  return call;
}

function functionOf(engine: Engine, id: string): FunctionRecord {
  const record = engine.state.functions.get(id);
  if (record === undefined) throw new Error(`no function ${id}`);
  return record;
}

function liveTasks(engine: Engine): TaskRecord[] {
  return [...engine.state.tasks.values()].filter((task) => task.state !== "ended");
}

function readyInputs(engine: Engine, functionId: string): InputRecord[] {
  return [...engine.state.inputs.values()].filter(
    (input) => input.state === "ready" && callOf(engine, input).functionId === functionId,
  );
}

/** Starts containers where ready inputs outnumber those that could take them, within the function's and our limit. */
function schedule(engine: Engine): void {
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
    exit: undefined,
  };
  engine.state.tasks.set(task.id, task);
  engine.start(task);
}

function makeReady(engine: Engine, input: InputRecord, delayMs: number): void {
  if (delayMs <= 0) {
    input.state = "ready";
    return schedule(engine);
  }
  input.state = "waiting";
  engine.clock.after(delayMs, () => {
    if (input.state !== "waiting") return;
    input.state = "ready";
    schedule(engine);
  });
}

function finish(engine: Engine, input: InputRecord, output: Output): void {
  engine.outputs += 1;
  input.output = { ...output, order: engine.outputs };
  input.state = "done";
  engine.done(callOf(engine, input).appId);
  engine.bell.ring();
}

/** Closes the running attempt and does what the retry policy says. `output` is what the client sees if this is final. */
function settle(engine: Engine, input: InputRecord, ended: { end: AttemptEnd; output: Output }): void {
  const { end, output } = ended;
  const call = callOf(engine, input);
  const attempt = input.attempts.at(-1);
  if (attempt !== undefined && attempt.endedAt === undefined) {
    attempt.endedAt = engine.clock.now();
    attempt.outcome = end.kind === "result" ? end.status : end.kind;
  }
  engine.timers.clear(input.id);
  if (end.kind === "crashed") input.crashes += 1;
  if (end.kind === "result") input.crashes = 0;
  const step = decideNext({
    end,
    policy: functionOf(engine, call.functionId).policy,
    retryCount: input.retryCount,
    crashes: input.crashes,
    serverRetries: call.invocation === "ASYNC",
  });
  switch (step.kind) {
    case "finish":
    case "give-up":
      return finish(engine, input, output);
    case "retry":
      input.retryCount += 1;
      return makeReady(engine, input, step.delayMs);
    case "reschedule":
      return makeReady(engine, input, step.delayMs);
  }
}

function begin(engine: Engine, task: TaskRecord, input: InputRecord): void {
  const now = engine.clock.now();
  input.state = "running";
  input.attempts.push({
    taskId: task.id,
    retryCount: input.retryCount,
    startedAt: now,
    endedAt: undefined,
    outcome: undefined,
  });
  task.state = "running";
  task.startedAt ??= now;
  task.inputId = input.id;
  task.lastInputId = input.id;
  const timeoutMs = functionOf(engine, task.functionId).timeoutMs;
  engine.timers.arm(input.id, timeoutMs, () => {
    if (input.state === "running" && task.inputId === input.id) {
      engine.timeOut(task, input, Math.round(timeoutMs / 1000));
    }
  });
  engine.begun(task);
}

function take(engine: Engine, task: TaskRecord): InputRecord | "stop" | undefined {
  task.inputId = undefined;
  if (task.ending !== undefined) return "stop";
  task.startedAt ??= engine.clock.now();
  const input = readyInputs(engine, task.functionId)[0];
  if (input !== undefined) {
    begin(engine, task, input);
    return input;
  }
  if (task.state !== "idle") {
    task.state = "idle";
    const definition = functionOf(engine, task.functionId).definition;
    const idleMs = numberOf(definition, "task_idle_timeout_secs") * 1000 || IDLE_MS;
    engine.timers.arm(task.id, idleMs, () => {
      if (task.state !== "idle") return;
      task.ending = { kind: "stopped" };
      engine.bell.ring();
    });
  }
  return undefined;
}

/** The input that a dead container takes with it: the running one, or for a container that never got so far, the next. */
function struckInput(engine: Engine, task: TaskRecord): InputRecord | undefined {
  if (task.inputId !== undefined) return engine.state.inputs.get(task.inputId);
  const failedEarly = task.lastInputId === undefined && task.ending?.kind !== "stopped";
  return failedEarly ? readyInputs(engine, task.functionId)[0] : undefined;
}

function exited(engine: Engine, task: TaskRecord): void {
  const input = struckInput(engine, task);
  task.state = "ended";
  task.finishedAt = engine.clock.now();
  engine.timers.clear(task.id);
  const running = input?.state === "running" && input.attempts.at(-1)?.taskId === task.id;
  if (input !== undefined && (running || input.state === "ready")) {
    if (!running) {
      const at = engine.clock.now();
      const outcome = task.taskResult === undefined ? "crashed" : "GENERIC_STATUS_INIT_FAILURE";
      input.attempts.push({ taskId: task.id, retryCount: input.retryCount, startedAt: at, endedAt: at, outcome });
    }
    const output = giveUpResult(task, input, engine.clock.now());
    settle(engine, input, { end: endOf(task), output });
  }
  schedule(engine);
  engine.done(task.appId);
}

function endOf(task: TaskRecord): AttemptEnd {
  switch (task.ending?.kind) {
    case "preempted":
      return { kind: "preempted" };
    case "timeout":
      return { kind: "result", status: "GENERIC_STATUS_TIMEOUT" };
    default:
      return { kind: "crashed" };
  }
}

export function createScheduler(parts: SchedulerParts): Scheduler {
  const engine: Engine = { ...parts, timers: createAttemptTimers(parts.clock), outputs: 0 };
  return {
    submit(inputs) {
      for (const input of inputs) input.state = "ready";
      schedule(engine);
    },
    take: (task) => take(engine, task),
    put(task, inputId, output) {
      const input = parts.state.inputs.get(inputId);
      if (task.inputId === inputId) task.inputId = undefined;
      if (input?.state !== "running" || input.attempts.at(-1)?.taskId !== task.id) return;
      const single = flagOf(functionOf(engine, task.functionId).definition, "single_use_containers");
      if (single) task.ending ??= { kind: "stopped" };
      settle(engine, input, { end: { kind: "result", status: textOf(output.result, "status") }, output });
    },
    cancel(input, reason) {
      if (input.state === "done") return undefined;
      const running = input.state === "running" ? input.attempts.at(-1) : undefined;
      if (running !== undefined) {
        running.endedAt = parts.clock.now();
        running.outcome = "GENERIC_STATUS_TERMINATED";
      }
      engine.timers.clear(input.id);
      finish(engine, input, {
        result: { status: "GENERIC_STATUS_TERMINATED", exception: reason },
        dataFormat: "DATA_FORMAT_UNSPECIFIED",
        taskId: running?.taskId ?? "",
        startedAt: running?.startedAt ?? 0,
        createdAt: parts.clock.now(),
        retryCount: input.retryCount,
      });
      return running === undefined ? undefined : parts.state.tasks.get(running.taskId);
    },
    exited: (task) => exited(engine, task),
  };
}
