// The seam between the gRPC server and the parts that answer calls: one request message in, one or more out.

/**
 * A protocol message as proto-loader gives it: snake_case keys, enums and int64 as strings, bytes as Buffer, maps as
 * lists of {key, value}. A field that holds its default is absent; `field.ts` reads with defaults.
 */
export type Message = Readonly<Record<string, unknown>>;

/** What a handler knows about the call besides its request. */
export interface CallContext {
  readonly method: string;
  readonly metadata: ReadonlyMap<string, string>;
  /** Set when the call came over a container's own port. */
  readonly taskId: string | undefined;
  /** Aborts when the client goes away or the server closes. */
  readonly signal: AbortSignal;
}

export type UnaryHandler = (request: Message, context: CallContext) => Message | Promise<Message>;
export type StreamingHandler = (request: Message, context: CallContext) => AsyncIterable<Message>;

/** Answers by RPC name, e.g. `AppCreate`. */
export interface Handlers {
  readonly unary: Readonly<Record<string, UnaryHandler>>;
  readonly streaming: Readonly<Record<string, StreamingHandler>>;
}

/** gRPC status codes by name. Source: grpc/grpc doc/statuscodes.md. */
export const STATUS = {
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  OUT_OF_RANGE: 11,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  DATA_LOSS: 15,
  UNAUTHENTICATED: 16,
} as const;

export type StatusName = keyof typeof STATUS;

/** A refusal that reaches the client as a gRPC status. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: number;
  constructor(status: StatusName, message: string) {
    super(message);
    this.code = STATUS[status];
  }
}
