// One call to Modal by name -> its reply, within a time limit; a refusal becomes an error of ours without the server's text.

/** One unary call by its name in the SDK. @throws ModalRefusal */
export type ModalCall = (method: string, request: object) => Promise<unknown>;

/** A call that Modal refused or did not answer; the message holds no text of the server's, so no secret either. */
export class ModalRefusal extends Error {
  override readonly name = "ModalRefusal";
  /** gRPC status code; undefined for an answer of an unknown form. */
  readonly code: number | undefined;
  constructor(message: string, code?: number) {
    super(message);
    this.code = code;
  }
}

const CODES = [
  ..."OK CANCELLED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED".split(
    " ",
  ),
  ..."RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE".split(
    " ",
  ),
  ..."DATA_LOSS UNAUTHENTICATED".split(" "),
];
/** The server's silence, as opposed to its refusal: DEADLINE_EXCEEDED and UNAVAILABLE. */
const SILENT = [4, 14];
const ANSWER_WITHIN = 10_000;
/** The SDK's own token fetch ignores the call's time limit, so a second one stands around it. */
const GIVE_UP_AFTER = 15_000;
const SILENCES = 3;
const SILENCE_LASTS = 20_000;

export type Rpc = Readonly<
  Record<string, ((request: object, options: object) => Promise<unknown>) | undefined>
>;

/** One streamed call by its name in the SDK: its messages, in order. @throws ModalRefusal */
export type ModalStream = (method: string, request: object) => AsyncIterable<unknown>;

export type StreamRpc = Readonly<
  Record<string, ((request: object, options: object) => AsyncIterable<unknown>) | undefined>
>;

/** A list of files may have many messages, so the limit is for the whole of it. */
const STREAM_WITHIN = 60_000;

export function createStream(rpc: StreamRpc): ModalStream {
  return async function* (method, request) {
    try {
      yield* rpc[method]?.(request, { timeoutMs: STREAM_WITHIN }) ?? [];
    } catch (error) {
      throw refusal(method, codeOf(error));
    }
  };
}

function refusal(method: string, code: number): ModalRefusal {
  const name = method.charAt(0).toUpperCase() + method.slice(1);
  const verb = SILENT.includes(code) ? "did not answer" : "refused";
  return new ModalRefusal(`Modal ${verb} ${name} (${CODES[code] ?? "UNKNOWN"}).`, code);
}

/** After several calls without an answer the rest fail at once for a while: a dead server costs seconds, not minutes. */
export function createCall(rpc: Rpc): ModalCall {
  let silences = 0;
  let silentUntil = 0;
  return async (method, request) => {
    if (Date.now() < silentUntil) throw new ModalRefusal("Modal did not answer several calls in a row.", 14);
    try {
      const reply = await limited(rpc[method]?.(request, { timeoutMs: ANSWER_WITHIN, retries: 2 }));
      silences = 0;
      return reply;
    } catch (error) {
      const code = codeOf(error);
      silences = SILENT.includes(code) ? silences + 1 : 0;
      if (silences >= SILENCES || (method === "authTokenGet" && silences > 0)) {
        silentUntil = Date.now() + SILENCE_LASTS;
      }
      throw refusal(method, code);
    }
  };
}

function codeOf(error: unknown): number {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
  return typeof code === "number" ? code : 2;
}

async function limited(reply: Promise<unknown> | undefined): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error("no answer"), { code: 4 })), GIVE_UP_AFTER);
  });
  try {
    return await Promise.race([reply, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** @throws ModalRefusal for a reply that could not be parsed: it proves nothing */
export function known<T>(rpc: string, parsed: T | undefined): T {
  if (parsed !== undefined) return parsed;
  throw new ModalRefusal(`Modal answered ${rpc} in a form that this version does not know.`);
}
