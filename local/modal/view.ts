// Shows the server's state as plain JSON for tests and the demo: records in, readable names out. Pure.
import { textOf } from "./field.ts";
import { inputStatus } from "./result.ts";
import type {
  AppRecord,
  Attempt,
  CallRecord,
  FunctionRecord,
  InputRecord,
  State,
  TaskRecord,
} from "./state.ts";

function iso(ms: number | undefined): string | null {
  return ms === undefined ? null : new Date(ms).toISOString();
}

function appView(app: AppRecord) {
  return {
    app_id: app.id,
    description: app.description,
    environment: app.environment,
    state: app.state.replace("APP_STATE_", ""),
    created_at: iso(app.createdAt),
    created_by: app.createdBy,
    published_at: iso(app.publishedAt),
    stopped_at: iso(app.stoppedAt),
    stopped_by: app.stoppedBy,
    client_gone: app.clientGone ?? null,
    functions: app.functionIds,
  };
}

function functionView(fn: FunctionRecord) {
  return {
    function_id: fn.id,
    app_id: fn.appId,
    name: fn.name,
    base_function_id: fn.baseId ?? null,
    timeout_ms: fn.timeoutMs,
    retries: fn.policy.retries,
    initial_delay_ms: fn.policy.initialDelayMs,
    max_delay_ms: fn.policy.maxDelayMs,
    backoff_coefficient: fn.policy.backoff,
    resources: fn.definition["resources"] ?? null,
    image_id: textOf(fn.definition, "image_id"),
  };
}

function attemptView(attempt: Attempt) {
  return {
    task_id: attempt.taskId,
    retry_count: attempt.retryCount,
    started_at: iso(attempt.startedAt),
    ended_at: iso(attempt.endedAt),
    outcome: attempt.outcome?.replace("GENERIC_STATUS_", "") ?? null,
  };
}

function inputView(input: InputRecord) {
  return {
    input_id: input.id,
    idx: input.idx,
    status: inputStatus(input).replace("FUNCTION_CALL_INPUT_STATUS_", ""),
    state: input.state,
    retry_count: input.retryCount,
    exception: input.output === undefined ? null : textOf(input.output.result, "exception") || null,
    attempts: input.attempts.map(attemptView),
  };
}

function callView(call: CallRecord) {
  return {
    function_call_id: call.id,
    app_id: call.appId,
    function_id: call.functionId,
    invocation: call.invocation,
    created_at: iso(call.createdAt),
    inputs: call.inputs.map(inputView),
  };
}

function taskView(task: TaskRecord) {
  return {
    task_id: task.id,
    app_id: task.appId,
    function_id: task.functionId,
    state: task.state,
    input_id: task.inputId ?? null,
    enqueued_at: iso(task.enqueuedAt),
    started_at: iso(task.startedAt),
    finished_at: iso(task.finishedAt),
    ending: task.ending?.kind ?? null,
    pid: task.pid ?? null,
    exit: task.exit ?? null,
  };
}

/** Times are server time; the `rpcs` that the admin endpoint adds carry real time. */
export function viewOf(state: State) {
  return {
    apps: [...state.apps.values()].map(appView),
    functions: [...state.functions.values()].map(functionView),
    calls: [...state.calls.values()].map(callView),
    containers: [...state.tasks.values()].map(taskView),
  };
}
