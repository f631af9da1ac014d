// Ids in, the records that a local Modal holds of a running, detached training out.
import { createId } from "../../local/modal/id.ts";
import type {
  AppRecord,
  CallRecord,
  FunctionRecord,
  InputRecord,
  TaskRecord,
} from "../../local/modal/state.ts";

const DAY = 86_400_000;

export function detachedApp(given: {
  readonly id: string;
  readonly description: string;
  readonly functionIds: Record<string, string>;
  readonly now: number;
}): AppRecord {
  const { now, ...named } = given;
  return {
    ...named,
    name: "",
    environment: "main",
    createdAt: now,
    createdBy: "bench",
    state: "APP_STATE_DETACHED_DISCONNECTED",
    tags: {},
    classIds: {},
    publishedAt: now,
    stoppedAt: undefined,
    stoppedBy: "",
    clientGone: "ENTRYPOINT_COMPLETED",
    lastHeartbeatReal: now,
  };
}

export function trainFunction(id: string, appId: string): FunctionRecord {
  return {
    id,
    appId,
    name: "train",
    definition: {},
    data: undefined,
    metadata: {},
    policy: { retries: 3, initialDelayMs: 0, maxDelayMs: 0, backoff: 1 },
    timeoutMs: DAY,
    startupTimeoutMs: DAY,
    baseId: undefined,
    serializedParams: undefined,
  };
}

export function createCall(of: {
  readonly app: string;
  readonly fn: string;
  readonly now: number;
}): CallRecord {
  return {
    id: createId("fc"),
    appId: of.app,
    functionId: of.fn,
    invocation: "ASYNC",
    type: "FUNCTION_CALL_TYPE_UNARY",
    createdAt: of.now,
    parentInputId: "",
    inputs: [],
  };
}

export function createInput(callId: string, now: number): InputRecord {
  return {
    id: createId("in"),
    callId,
    idx: 0,
    payload: {},
    enqueuedAt: now,
    state: "ready",
    retryCount: 0,
    crashes: 0,
    attempts: [],
    output: undefined,
  };
}

export function createTask({ appId, functionId }: CallRecord, inputId: string, now: number): TaskRecord {
  return {
    id: createId("ta"),
    appId,
    functionId,
    enqueuedAt: now,
    startedAt: now,
    finishedAt: undefined,
    state: "running",
    inputId,
    lastInputId: inputId,
    ending: undefined,
    taskResult: undefined,
    pid: undefined,
    exit: undefined,
  };
}
