// Surrounds every call: tokens, faults, replies that are repeated by idempotency key, and a record of what came in.
import { textOf } from "./field.ts";
import { checkToken } from "./handlers/workspace.ts";
import type { CallContext, Message } from "./rpc.ts";
import type { CallGuard } from "./service.ts";
import type { World } from "./world.ts";

export interface RpcRecord {
  /** Real time, ISO 8601. */
  readonly at: string;
  readonly method: string;
  /** `client`, `container` or `sdk-js`, from the client type that Modal's clients send. */
  readonly client: string;
  readonly app_id: string | null;
  readonly task_id: string | null;
  /** gRPC status; null while the call is open. */
  status: number | null;
}

const CLIENTS: Readonly<Record<string, string>> = { "1": "client", "3": "container", "8": "sdk-js" };
const KEPT_RPCS = 20_000;
const KEPT_REPLIES = 500;

/** Calls whose repetition would do the work twice; a client repeats them under the same key when a reply was lost. */
const ONCE = new Set([
  "AppCreate",
  "FunctionMap",
  "FunctionPutInputs",
  "FunctionRetryInputs",
  "FunctionBindParams",
]);

export function createGuard(world: World, rpcs: RpcRecord[]): CallGuard {
  const replies = new Map<string, Message>();
  const keyOf = (context: CallContext) => {
    const key = context.metadata.get("x-idempotency-key");
    return key === undefined || !ONCE.has(context.method) ? undefined : `${context.method} ${key}`;
  };
  return {
    async before(context) {
      checkToken(world, context);
      await world.faults.before(context);
    },
    dropsReply: (context) => world.faults.dropsReply(context.method),
    record(context, request) {
      const entry: RpcRecord = {
        at: new Date().toISOString(),
        method: context.method,
        client: CLIENTS[context.metadata.get("x-modal-client-type") ?? ""] ?? "unknown",
        app_id: textOf(request, "app_id") || null,
        task_id: context.taskId ?? null,
        status: null,
      };
      rpcs.push(entry);
      if (rpcs.length > KEPT_RPCS) rpcs.shift();
      return (status) => {
        entry.status = status;
      };
    },
    replayed(context) {
      const key = keyOf(context);
      return key === undefined ? undefined : replies.get(key);
    },
    keep(context, reply) {
      const key = keyOf(context);
      if (key === undefined) return;
      replies.set(key, reply);
      const oldest = replies.keys().next().value;
      if (replies.size > KEPT_REPLIES && oldest !== undefined) replies.delete(oldest);
    },
  };
}
