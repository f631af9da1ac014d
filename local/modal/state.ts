// Everything the server remembers, in memory: plain records by id, and lookups that refuse as Modal does.
import type { AppState } from "./lifecycle.ts";
import type { RetryPolicy } from "./retry.ts";
import { type Message, RpcError } from "./rpc.ts";

/** Times are milliseconds of server time unless a name says `real`. */
export interface AppRecord {
  readonly id: string;
  description: string;
  name: string;
  readonly environment: string;
  createdAt: number;
  readonly createdBy: string;
  state: AppState;
  tags: Readonly<Record<string, string>>;
  functionIds: Record<string, string>;
  classIds: Record<string, string>;
  publishedAt: number | undefined;
  stoppedAt: number | undefined;
  stoppedBy: string;
  /** How the client left: `AppClientDisconnect`'s reason, or `heartbeat-lost`. */
  clientGone: string | undefined;
  /** Real time: clients beat in real time whatever the clock factor. */
  lastHeartbeatReal: number;
}

export interface FunctionRecord {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  /** `Function` as the client sent it; becomes `ContainerArguments.function_def`. */
  definition: Message;
  data: Message | undefined;
  metadata: Message;
  policy: RetryPolicy;
  timeoutMs: number;
  startupTimeoutMs: number;
  /** For a class with parameters bound: the unbound function and the parameters' bytes. */
  readonly baseId: string | undefined;
  readonly serializedParams: Buffer | undefined;
}

export interface Attempt {
  readonly taskId: string;
  readonly retryCount: number;
  readonly startedAt: number;
  endedAt: number | undefined;
  /** A GenericStatus name, `preempted` or `crashed`; undefined while it runs. */
  outcome: string | undefined;
}

export interface Output {
  readonly result: Message;
  readonly dataFormat: string;
  readonly taskId: string;
  readonly startedAt: number;
  readonly createdAt: number;
  readonly retryCount: number;
  /** Rises with each final output of the server; set when the input is done. */
  readonly order?: number;
}

export interface InputRecord {
  readonly id: string;
  readonly callId: string;
  readonly idx: number;
  /** `FunctionInput`: arguments, data format, method name. */
  readonly payload: Message;
  readonly enqueuedAt: number;
  /** waiting: for its retry delay. ready: for a container. */
  state: "waiting" | "ready" | "running" | "done";
  retryCount: number;
  crashes: number;
  attempts: Attempt[];
  output: Output | undefined;
}

export interface CallRecord {
  readonly id: string;
  readonly appId: string;
  readonly functionId: string;
  readonly invocation: "ASYNC" | "SYNC";
  readonly type: string;
  readonly createdAt: number;
  readonly parentInputId: string;
  readonly inputs: InputRecord[];
}

export interface TaskRecord {
  readonly id: string;
  readonly appId: string;
  readonly functionId: string;
  readonly enqueuedAt: number;
  startedAt: number | undefined;
  finishedAt: number | undefined;
  state: "starting" | "idle" | "running" | "ending" | "ended";
  /** The input it works on, and the last one it worked on; late output lines belong to that one. */
  inputId: string | undefined;
  lastInputId: string | undefined;
  /** Why the server is ending it, so that the exit is understood. */
  ending: TaskEnding | undefined;
  /** The container's own `TaskResult`: an import or lifecycle failure. */
  taskResult: Message | undefined;
  /** Of its first process, once started. */
  pid: number | undefined;
  exit: { readonly code: number | null; readonly signal: string | null } | undefined;
}

export type TaskEnding =
  | { readonly kind: "preempted" }
  | { readonly kind: "stopped" }
  | { readonly kind: "timeout"; readonly seconds: number }
  | { readonly kind: "startup-timeout" }
  | { readonly kind: "oom"; readonly status: string };

export interface MountRecord {
  readonly id: string;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly mode: number }[];
}

export interface ImageRecord {
  readonly id: string;
  readonly definition: Message;
  readonly builderVersion: string;
  readonly appId: string;
}

export interface SecretRecord {
  readonly id: string;
  readonly name: string;
  readonly environment: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface State {
  readonly apps: Map<string, AppRecord>;
  readonly functions: Map<string, FunctionRecord>;
  readonly calls: Map<string, CallRecord>;
  readonly inputs: Map<string, InputRecord>;
  readonly tasks: Map<string, TaskRecord>;
  readonly mounts: Map<string, MountRecord>;
  /** Uploaded file contents by SHA-256. */
  readonly files: Map<string, Buffer>;
  readonly images: Map<string, ImageRecord>;
  readonly secrets: Map<string, SecretRecord>;
  /** Class id by id: its name. */
  readonly classes: Map<string, string>;
  readonly environments: Map<string, string>;
}

export function createState(): State {
  return {
    apps: new Map(),
    functions: new Map(),
    calls: new Map(),
    inputs: new Map(),
    tasks: new Map(),
    mounts: new Map(),
    files: new Map(),
    images: new Map(),
    secrets: new Map(),
    classes: new Map(),
    environments: new Map(),
  };
}

/** The record, or NOT_FOUND naming the kind and id. */
export function lookUp<T>(records: ReadonlyMap<string, T>, kind: string, id: string): T {
  const record = records.get(id);
  if (record === undefined) throw new RpcError("NOT_FOUND", `${kind} '${id}' not found.`);
  return record;
}

/** Calls of an app that have an unfinished input. */
export function hasPendingCalls(state: State, appId: string): boolean {
  for (const call of state.calls.values()) {
    if (call.appId === appId && call.inputs.some((input) => input.state !== "done")) return true;
  }
  return false;
}
