// Serves handlers as Modal's gRPC service on one loopback port, with faults, tokens and a record of every call.
import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerUnaryCall,
  type ServerWritableStream,
  type sendUnaryData,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import type { Protocol } from "./protocol.ts";
import { type CallContext, type Handlers, type Message, RpcError, STATUS } from "./rpc.ts";

export interface RpcListener {
  readonly url: string;
  close(): Promise<void>;
}

/** What surrounds every call. */
export interface CallGuard {
  /** Runs before the work; throws to refuse. */
  before(context: CallContext): Promise<void>;
  /** Whether the reply to work that was done must be lost. */
  dropsReply(context: CallContext): boolean;
  /** Records a call when it arrives and, through the returned function, how it ended. */
  record(context: CallContext, request: Message): (status: number) => void;
  /** The stored reply of an earlier call with the same idempotency key. */
  replayed(context: CallContext): Message | undefined;
  keep(context: CallContext, reply: Message): void;
}

export interface ServiceParts {
  readonly protocol: Protocol;
  readonly handlers: Handlers;
  readonly guard: CallGuard;
  readonly say: (line: string) => void;
}

type AnyCall = ServerUnaryCall<Message, Message> | ServerWritableStream<Message, Message>;

interface Target {
  readonly method: string;
  readonly taskId: string | undefined;
}

/** grpc-js says "cancelled" of every call once it has ended; a reason made anew each time would cost more than the call. */
const GONE = new Error("The client is gone.");

function contextOf(call: AnyCall, target: Target): CallContext {
  const gone = new AbortController();
  call.once("cancelled", () => gone.abort(GONE));
  const metadata = new Map<string, string>();
  for (const [name, value] of Object.entries(call.metadata.getMap())) metadata.set(name, value.toString());
  return { method: target.method, taskId: target.taskId, metadata, signal: gone.signal };
}

function refusalOf(error: unknown, parts: ServiceParts, method: string): { code: number; details: string } {
  if (error instanceof RpcError) return { code: error.code, details: error.message };
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  parts.say(`${method} failed: ${text}`);
  return { code: STATUS.INTERNAL, details: error instanceof Error ? error.message : String(error) };
}

function unimplemented(parts: ServiceParts, method: string): RpcError {
  parts.say(`UNIMPLEMENTED ${method}`);
  return new RpcError("UNIMPLEMENTED", `This server does not implement ${method}.`);
}

async function answer(parts: ServiceParts, context: CallContext, request: Message): Promise<Message> {
  await parts.guard.before(context);
  const earlier = parts.guard.replayed(context);
  if (earlier !== undefined) return earlier;
  const handler = parts.handlers.unary[context.method];
  if (handler === undefined) throw unimplemented(parts, context.method);
  const reply = await handler(request, context);
  parts.guard.keep(context, reply);
  if (parts.guard.dropsReply(context)) throw new RpcError("UNAVAILABLE", "The connection was lost.");
  return reply;
}

function unary(parts: ServiceParts, target: Target) {
  return (call: ServerUnaryCall<Message, Message>, done: sendUnaryData<Message>) => {
    const context = contextOf(call, target);
    const ended = parts.guard.record(context, call.request);
    answer(parts, context, call.request).then(
      (reply) => {
        ended(0);
        done(null, reply);
      },
      (error: unknown) => {
        const refusal = refusalOf(error, parts, target.method);
        ended(refusal.code);
        done({ ...refusal, metadata: new Metadata() });
      },
    );
  };
}

async function pour(parts: ServiceParts, context: CallContext, call: ServerWritableStream<Message, Message>) {
  await parts.guard.before(context);
  const handler = parts.handlers.streaming[context.method];
  if (handler === undefined) throw unimplemented(parts, context.method);
  for await (const message of handler(call.request, context)) {
    if (context.signal.aborted) return;
    call.write(message);
  }
}

function streaming(parts: ServiceParts, target: Target) {
  return (call: ServerWritableStream<Message, Message>) => {
    const context = contextOf(call, target);
    const ended = parts.guard.record(context, call.request);
    pour(parts, context, call).then(
      () => {
        ended(0);
        call.end();
      },
      (error: unknown) => {
        const refusal = refusalOf(error, parts, target.method);
        ended(refusal.code);
        call.emit("error", refusal);
      },
    );
  };
}

function implement(parts: ServiceParts, taskId: string | undefined): UntypedServiceImplementation {
  const methods: UntypedServiceImplementation = {};
  for (const [method, definition] of Object.entries(parts.protocol.service)) {
    const target = { method, taskId };
    // Client streams are used by no client that runs here; grpc-js answers them UNIMPLEMENTED by itself.
    if (definition.requestStream) continue;
    methods[method] = definition.responseStream ? streaming(parts, target) : unary(parts, target);
  }
  return methods;
}

/** Opens a port on 127.0.0.1; 0 lets the system choose. `taskId` names the container that alone calls here. */
export async function listen(
  parts: ServiceParts,
  at: { readonly port: number; readonly taskId: string | undefined },
): Promise<RpcListener> {
  const server = new Server({
    "grpc.max_receive_message_length": 256 * 2 ** 20,
    "grpc.max_send_message_length": -1,
  });
  server.addService(parts.protocol.service, implement(parts, at.taskId));
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(`127.0.0.1:${at.port}`, ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      server.forceShutdown();
    },
  };
}
