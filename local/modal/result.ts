// What the client is told about an attempt that its container could not report: a dead task in, an output out. Pure.
import { textOf } from "./field.ts";
import type { Message } from "./rpc.ts";
import type { InputRecord, Output, TaskRecord } from "./state.ts";

/** The wording of Modal's own timeout, as seen in users' logs. */
export function timeoutText(inputId: string, seconds: number): string {
  return `Task's current input in-${inputId.replace(/^in-/, "")} hit its timeout of ${seconds}s`;
}

function resultOf(task: TaskRecord): Message {
  const ending = task.ending;
  if (ending?.kind === "oom") {
    return {
      status: ending.status,
      exception: "Container ran out of memory and was killed.",
      exitcode: 137,
    };
  }
  if (task.taskResult !== undefined) {
    return { ...task.taskResult, status: "GENERIC_STATUS_INIT_FAILURE" };
  }
  if (ending?.kind === "startup-timeout") {
    return {
      status: "GENERIC_STATUS_INIT_FAILURE",
      exception: "Container did not start within its startup timeout.",
    };
  }
  const how = task.exit?.signal ?? `exit code ${task.exit?.code ?? "unknown"}`;
  return {
    status: "GENERIC_STATUS_INTERNAL_FAILURE",
    exception: `Container ended unexpectedly (${how}); the input was rescheduled too often.`,
    exitcode: task.exit?.code ?? 0,
  };
}

/** The final output if no further attempt is made. `now` is server time. */
export function giveUpResult(task: TaskRecord, input: InputRecord, now: number): Output {
  const timedOut = task.ending?.kind === "timeout" ? task.ending : undefined;
  const result: Message =
    timedOut === undefined
      ? resultOf(task)
      : { status: "GENERIC_STATUS_TIMEOUT", exception: timeoutText(input.id, timedOut.seconds) };
  return {
    result,
    dataFormat: "DATA_FORMAT_UNSPECIFIED",
    taskId: task.id,
    startedAt: input.attempts.at(-1)?.startedAt ?? now,
    createdAt: now,
    retryCount: input.retryCount,
  };
}

const INPUT_STATUS: Readonly<Record<string, string>> = {
  GENERIC_STATUS_SUCCESS: "SUCCESS",
  GENERIC_STATUS_FAILURE: "FAILURE",
  GENERIC_STATUS_TIMEOUT: "TIMEOUT",
  GENERIC_STATUS_TERMINATED: "TERMINATED",
  GENERIC_STATUS_INIT_FAILURE: "INIT_FAILURE",
  GENERIC_STATUS_INTERNAL_FAILURE: "INTERNAL_FAILURE",
  GENERIC_STATUS_IDLE_TIMEOUT: "IDLE_TIMEOUT",
  GENERIC_STATUS_MEMORY_MANAGER_EVICTION: "MEMORY_MANAGER_EVICTION",
  GENERIC_STATUS_MEMORY_THRASHING_EVICTION: "MEMORY_THRASHING_EVICTION",
  GENERIC_STATUS_KERNEL_OOM_KILL: "KERNEL_OOM_KILL",
};

/** `FunctionCallInputStatus` of an input. */
export function inputStatus(input: InputRecord): string {
  const status = input.output === undefined ? "" : textOf(input.output.result, "status");
  const name =
    input.state === "done"
      ? (INPUT_STATUS[status] ?? "UNSPECIFIED")
      : input.state === "running"
        ? "RUNNING"
        : "PENDING";
  return `FUNCTION_CALL_INPUT_STATUS_${name}`;
}
