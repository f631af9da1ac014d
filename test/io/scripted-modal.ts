// A gRPC server that speaks Modal's protocol and answers each call as a test says; what is not scripted is UNIMPLEMENTED.
import { Server, ServerCredentials, type ServerUnaryCall, type sendUnaryData } from "@grpc/grpc-js";
import { loadProtocol } from "../../local/modal/protocol.ts";
import type { Message } from "../../local/modal/rpc.ts";

export type Answer = (request: Message) => Message | Promise<Message>;

export interface ScriptedModal {
  /** For MODAL_SERVER_URL. */
  readonly url: string;
  /** Names of the calls that arrived, in order. */
  readonly calls: string[];
  readonly requests: { readonly method: string; readonly request: Message }[];
  /** May be changed while it runs. */
  readonly answers: Record<string, Answer>;
  close(): void;
}

/** A refusal with a gRPC status code. */
export function refusal(code: number, details = "no"): Error {
  return Object.assign(new Error(details), { code, details });
}

/** A token of the form that the SDK reads: three parts, the middle one with an expiry. */
export function authToken(): Message {
  const middle = Buffer.from(JSON.stringify({ exp: Math.floor(Date.now() / 1000) + 3600 })).toString(
    "base64url",
  );
  return { token: `e30.${middle}.c2ln` };
}

/** Loading it takes a fifth of a second, and it never changes. */
const { service } = loadProtocol();

export async function startScriptedModal(given: Record<string, Answer>): Promise<ScriptedModal> {
  const answers: Record<string, Answer> = { AuthTokenGet: authToken, ...given };
  const calls: string[] = [];
  const requests: ScriptedModal["requests"] = [];
  const server = new Server();
  const unary = Object.entries(service).filter(
    ([, method]) => !method.requestStream && !method.responseStream,
  );
  const handlers = unary.map(([name]) => [
    name,
    async (call: ServerUnaryCall<Message, Message>, done: sendUnaryData<Message>) => {
      calls.push(name);
      requests.push({ method: name, request: call.request });
      try {
        const answer = answers[name];
        if (answer === undefined) throw refusal(12, `${name} is not scripted`);
        done(null, await answer(call.request));
      } catch (error) {
        done(error as Error); // a refusal carries the status that grpc-js reads
      }
    },
  ]);
  server.addService(service, Object.fromEntries(handlers));
  const port = await new Promise<number>((resolve, reject) =>
    server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    ),
  );
  return {
    url: `http://127.0.0.1:${port}`,
    calls,
    requests,
    answers,
    close: () => server.forceShutdown(),
  };
}
