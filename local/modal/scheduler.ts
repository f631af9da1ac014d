// Moves inputs from waiting to done: submissions, container requests, outputs and exits in; attempts, retries and results out.
import { createAttemptTimers } from "./attempt.ts";
import {
  callOf,
  type Engine,
  endOf,
  functionOf,
  readyInputs,
  type Scheduler,
  type SchedulerParts,
} from "./engine.ts";
import { flagOf, numberOf, textOf } from "./field.ts";
import { schedule } from "./placement.ts";
import { giveUpResult } from "./result.ts";
import { type AttemptEnd, decideNext } from "./retry.ts";
import type { InputRecord, Output, TaskRecord } from "./state.ts";

export type { Scheduler, SchedulerParts } from "./engine.ts";

/** Modal's default idle time before a container is scaled down, in server time. */
const IDLE_MS = 60_000;

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
      input.attempts.push({
        taskId: task.id,
        retryCount: input.retryCount,
        startedAt: at,
        endedAt: at,
        outcome,
      });
    }
    const output = giveUpResult(task, input, engine.clock.now());
    settle(engine, input, { end: endOf(task), output });
  }
  schedule(engine);
  engine.done(task.appId);
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
