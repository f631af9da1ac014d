// Modal's API through its JS SDK: a token in, calls by name and an observer of runs out. The one importer of `modal`.
import { InputError } from "../core/errors.ts";
import type { ModalObserver } from "../ports.ts";
import { createAppList } from "./modal-app-list.ts";
import { createBilling } from "./modal-billing.ts";
import {
  createCall,
  createStream,
  type ModalCall,
  ModalRefusal,
  type ModalStream,
  type Rpc,
  type StreamRpc,
} from "./modal-call.ts";
import { readTail, readWholeLog } from "./modal-logs.ts";
import { observeRun } from "./modal-run.ts";
import { openVolume } from "./volume.ts";

export interface ModalCredentials {
  readonly tokenId: string;
  readonly tokenSecret: string;
}

/** PERMISSION_DENIED and UNAUTHENTICATED. */
const DENIED = [7, 16];

export interface OpenCall {
  readonly call: ModalCall;
  readonly stream: ModalStream;
  close(): void;
}

/**
 * Loads the SDK and shows Modal the token. A Modal that does not answer is no error here: later calls fail instead.
 * @throws InputError when Modal refuses the token
 */
export async function openCall({ tokenId, tokenSecret }: ModalCredentials): Promise<OpenCall> {
  const { ModalClient } = await import("modal");
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const client = new ModalClient({ tokenId, tokenSecret, maxThrottleWaitSecs: 5, logger: silent });
  // The SDK marks its stubs as internal; they are used loosely here and every reply is parsed.
  const call = createCall(client.cpClient as unknown as Rpc);
  await call("authTokenGet", {}).catch((error) => {
    if (error instanceof ModalRefusal && DENIED.includes(error.code ?? -1)) throw refusedToken();
  });
  const stream = createStream(client.cpClient as unknown as StreamRpc);
  return { call, stream, close: () => client.close() };
}

/** An observer of runs. @throws InputError when Modal refuses the token */
export async function openModal(credentials: ModalCredentials): Promise<ModalObserver> {
  const { call, stream, close } = await openCall(credentials);
  const apps = createAppList(call);
  return {
    observe: (query) =>
      observeRun(call, apps, query).catch((error) => {
        const reason =
          error instanceof ModalRefusal ? error.message : "Modal's answer could not be understood.";
        return { kind: "unreachable" as const, reason };
      }),
    tail: (app) => readTail(call, app),
    log: (app) => readWholeLog(call, app),
    billing: createBilling(call, stream, () => new Date()),
    volumes: { open: (place) => openVolume(call, stream, place) },
    close,
  };
}

function refusedToken(): InputError {
  return new InputError(
    "modal-token-id",
    "Modal refused the token of the inputs modal-token-id and modal-token-secret (or MODAL_TOKEN_ID and MODAL_TOKEN_SECRET). " +
      "Check that both secrets belong to one token that has not been revoked; `modal token info` shows it. Nothing was changed.",
  );
}
