// A wish in; a local Modal that holds apps, calls and logs as a test lays them down, at any time, without containers, out.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { type Assembly, assemble } from "../../local/modal/assembly.ts";
import { createId } from "../../local/modal/id.ts";
import { createLogStore, type LogStore, type Stream } from "../../local/modal/log.ts";
import { NO_RETRIES } from "../../local/modal/retry.ts";
import type { CallContext, Handlers, Message } from "../../local/modal/rpc.ts";
import { listen } from "../../local/modal/service.ts";
import type { AppRecord, CallRecord, InputRecord } from "../../local/modal/state.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";

export interface Asked {
  readonly method: string;
  readonly request: Message;
}

/** Instead of Modal's own answer to a call; `go` asks for that one. */
export type Instead = (request: Message, go: () => Promise<Message>) => Message | Promise<Message>;

export interface SeededRun {
  readonly app: string;
  readonly call: string;
  readonly functionId: string;
  /** Appends to its log, `at` in milliseconds of the epoch, not before what is there. */
  print(at: number, text: string, how?: { readonly container?: string; readonly stream?: Stream }): void;
  /** As when they are older than the account's plan keeps them. */
  forgetLogBefore(at: number): void;
  end(at: number, status?: "SUCCESS" | "FAILURE", exception?: string): void;
}

export interface SeededModal {
  /** For MODAL_SERVER_URL. */
  readonly url: string;
  readonly env: Readonly<Record<string, string>>;
  /** Every call that arrived, oldest first. */
  readonly asked: Asked[];
  /** By name of the call; may be changed while it runs. */
  readonly instead: Map<string, Instead>;
  /** A function `train` of an app of this name, called once at `at` and running since. */
  addRun(name: string, at: number): SeededRun;
  close(): Promise<void>;
}

export async function startSeededModal(): Promise<SeededModal> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "seeded-modal-"));
  const parts = assemble({ tokens: [MODAL_TOKEN] }, { python: "", dataDir });
  const logs = new Map<string, Entries>();
  Object.assign(parts.world, { logs: joined(logs) });
  const asked: Asked[] = [];
  const instead = new Map<string, Instead>();
  const handlers = listening(parts.service.handlers, asked, instead);
  const listener = await listen({ ...parts.service, handlers }, { port: 0, taskId: undefined });
  return {
    url: listener.url,
    env: { MODAL_SERVER_URL: listener.url },
    asked,
    instead,
    addRun: (name, at) => addRun(parts, { name, at }, logs),
    async close() {
      parts.world.clock.close();
      await listener.close();
      await parts.volumes.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function listening(
  { unary, streaming }: Handlers,
  asked: Asked[],
  instead: ReadonlyMap<string, Instead>,
): Handlers {
  const heard = Object.entries(unary).map(([method, handler]) => [
    method,
    async (request: Message, context: CallContext) => {
      asked.push({ method, request });
      const go = async () => handler(request, context);
      return instead.get(method)?.(request, go) ?? go();
    },
  ]);
  return { streaming, unary: Object.fromEntries(heard) };
}

/** One app's log, whose time is what the test says. */
interface Entries {
  readonly store: LogStore;
  at: number;
  from: number;
}

function createEntries(): Entries {
  const entries: Entries = {
    at: 0,
    from: 0,
    store: createLogStore(
      () => entries.at,
      () => undefined,
    ),
  };
  return entries;
}

function joined(logs: ReadonlyMap<string, Entries>): LogStore {
  return {
    append: () => {
      throw new Error("no container runs here");
    },
    after: () => [],
    range: (filter, { since, until }, limit) => {
      const entries = logs.get(filter.appId);
      return entries?.store.range(filter, { since: Math.max(since, entries.from), until }, limit) ?? [];
    },
    make: (log) => logs.get(log.appId)?.store.make(log),
  };
}

interface Wish {
  readonly name: string;
  readonly at: number;
}

function addRun({ world: { state } }: Assembly, wish: Wish, logs: Map<string, Entries>): SeededRun {
  const functionId = createId("fu");
  const app = appOf(wish, functionId);
  const input = inputOf(wish);
  const call: CallRecord = {
    ...{ id: input.callId, appId: app.id, functionId, invocation: "ASYNC", type: "FUNCTION_CALL_TYPE_UNARY" },
    ...{ createdAt: wish.at, parentInputId: "", inputs: [input] },
  };
  state.apps.set(app.id, app);
  state.functions.set(functionId, {
    ...{ id: functionId, appId: app.id, name: "train", definition: {}, data: undefined, metadata: {} },
    policy: NO_RETRIES,
    ...{ timeoutMs: 0, startupTimeoutMs: 0, baseId: undefined, serializedParams: undefined },
  });
  state.calls.set(call.id, call);
  state.inputs.set(input.id, input);
  const entries = createEntries();
  logs.set(app.id, entries);
  const task = input.attempts[0]?.taskId ?? "";
  return {
    app: app.id,
    call: call.id,
    functionId,
    print: (at, data, { container = task, stream = "FILE_DESCRIPTOR_STDOUT" } = {}) => {
      entries.at = at;
      const place = { appId: app.id, functionId, variantId: "", callId: call.id, inputId: input.id };
      entries.store.append({ ...place, taskId: container, stream, data });
    },
    forgetLogBefore: (at) => {
      entries.from = at;
    },
    end: (at, status = "SUCCESS", exception = "") => {
      input.state = "done";
      input.output = {
        result: { status: `GENERIC_STATUS_${status}`, ...(exception === "" ? {} : { exception }) },
        ...{ dataFormat: "DATA_FORMAT_PICKLE", taskId: task, startedAt: wish.at, createdAt: at },
        ...{ retryCount: 0, order: 1 },
      };
      app.state = "APP_STATE_STOPPED";
      app.stoppedAt = at;
    },
  };
}

function appOf({ name, at }: Wish, functionId: string): AppRecord {
  return {
    ...{ id: createId("ap"), description: name, name: "", environment: "main", createdAt: at },
    ...{
      createdBy: "local",
      state: "APP_STATE_DETACHED_DISCONNECTED",
      tags: {},
      classIds: {},
      stoppedBy: "",
    },
    functionIds: { train: functionId },
    ...{ publishedAt: at, stoppedAt: undefined, clientGone: "DETACHED", lastHeartbeatReal: Date.now() },
  };
}

function inputOf({ at }: Wish): InputRecord {
  const attempt = { taskId: createId("ta"), retryCount: 0, startedAt: at, endedAt: undefined };
  return {
    ...{ id: createId("in"), callId: createId("fc"), idx: 0, payload: {}, enqueuedAt: at, state: "running" },
    ...{ retryCount: 0, crashes: 0, attempts: [{ ...attempt, outcome: undefined }], output: undefined },
  };
}
