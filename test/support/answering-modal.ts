// Starts a local Modal whose containers answer each input with None at once and run no user code; keeps every input.
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startAdmin } from "../../local/modal/admin.ts";
import { type Assembly, assemble } from "../../local/modal/assembly.ts";
import { bytesOf, childrenOf, mapField, textOf, textsOf } from "../../local/modal/field.ts";
import type { Handlers, Message } from "../../local/modal/rpc.ts";
import { listen } from "../../local/modal/service.ts";
import type { TaskRecord } from "../../local/modal/state.ts";
import { viewOf } from "../../local/modal/view.ts";
import type { Worker } from "../../local/modal/worker-parts.ts";

/** One input as the client sent it, still in the client's own encoding. */
export interface StoredInput {
  readonly function: string;
  readonly method: string;
  /** Base64 of the encoded `(args, kwargs)`, and the name of their encoding. */
  readonly payload: string;
  readonly format: string;
  /** Base64 of the encoded parameters of a class; empty for a function. */
  readonly parameters: string;
}

export interface AnsweringModal {
  readonly url: string;
  /** Inputs of the apps with this name, oldest first. */
  inputs(app: string): readonly StoredInput[];
  close(): Promise<void>;
}

/** `pickle.dumps(None, 4)`. */
const NONE = Buffer.from([0x80, 0x04, 0x4e, 0x2e]);

export async function startAnsweringModal(): Promise<AnsweringModal> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "answering-modal-"));
  const parts = assemble({}, { python: "", dataDir });
  parts.late.worker = answering(parts);
  const admin = await startAdmin({
    view: () => ({ ...viewOf(parts.world.state) }),
    content: parts.volumes.http,
    apply: () => {
      throw new Error("this server takes no faults");
    },
  });
  parts.late.adminUrl = admin.url;
  const service = { ...parts.service, handlers: owningAll(parts.service.handlers) };
  const listener = await listen(service, { port: 0, taskId: undefined });
  return {
    url: listener.url,
    inputs: (app) => inputsOf(parts, app),
    async close() {
      parts.world.clock.close();
      await listener.close();
      await admin.close();
      await parts.volumes.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The account has every secret and volume that an app names. */
function owningAll({ unary, streaming }: Handlers): Handlers {
  const { SecretGetOrCreate: secret, VolumeGetOrCreate: volume } = unary;
  if (secret === undefined || volume === undefined)
    throw new Error("the server has no secrets or no volumes");
  const made = { object_creation_type: "OBJECT_CREATION_TYPE_CREATE_IF_MISSING" };
  const looksUp = (request: Message) =>
    ["", "OBJECT_CREATION_TYPE_UNSPECIFIED"].includes(textOf(request, "object_creation_type"));
  const filled = (request: Message) =>
    childrenOf(request, "env_dict").length > 0
      ? request
      : {
          ...request,
          env_dict: mapField(
            Object.fromEntries(["STAND_IN", ...textsOf(request, "required_keys")].map((key) => [key, "1"])),
          ),
        };
  return {
    streaming,
    unary: {
      ...unary,
      SecretGetOrCreate: (request, context) =>
        secret(looksUp(request) ? filled({ ...request, ...made }) : request, context),
      VolumeGetOrCreate: (request, context) =>
        volume(looksUp(request) ? { ...request, ...made } : request, context),
    },
  };
}

function answering(parts: Assembly): Worker {
  const nothing = () => {};
  return {
    start: (task) => setImmediate(() => work(parts, task)),
    preempt: nothing,
    timeOut: nothing,
    outOfMemory: nothing,
    crash: nothing,
    raise: nothing,
    cancelInput: nothing,
    end: nothing,
    close: async () => {},
  };
}

function work({ world }: Assembly, task: TaskRecord): void {
  for (;;) {
    const input = world.scheduler.take(task);
    if (input === undefined || input === "stop") break;
    world.scheduler.put(task, input.id, {
      result: { status: "GENERIC_STATUS_SUCCESS", data: NONE },
      dataFormat: "DATA_FORMAT_PICKLE",
      taskId: task.id,
      startedAt: world.clock.now(),
      createdAt: world.clock.now(),
      retryCount: input.retryCount,
    });
  }
  task.ending ??= { kind: "stopped" };
  world.scheduler.exited(task);
}

function inputsOf({ world: { state } }: Assembly, app: string): readonly StoredInput[] {
  return [...state.inputs.values()].flatMap(({ callId, payload }) => {
    const call = state.calls.get(callId);
    const fn = call === undefined ? undefined : state.functions.get(call.functionId);
    if (fn === undefined || state.apps.get(fn.appId)?.description !== app) return [];
    return [
      {
        function: fn.name,
        method: textOf(payload, "method_name"),
        payload: bytesOf(payload, "args").toString("base64"),
        format: textOf(payload, "data_format"),
        parameters: (fn.serializedParams ?? Buffer.alloc(0)).toString("base64"),
      },
    ];
  });
}
