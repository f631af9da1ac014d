// Modal's addresses -> whether any of them takes a connection, in seconds; the client itself would try for a minute.
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { ExternalError, messageOf } from "../core/errors.ts";
import { type ServerAddress, serverAddresses } from "../core/server-address.ts";
import { isRegularFile } from "./source-files.ts";

/** Milliseconds for one connection: far more than any network that could carry a launch needs. */
const CONNECT = 5_000;
/** A server that restarts, or a name that is looked up too early, is back within these rounds. */
const ROUNDS = 3;
const PAUSE = 1_000;

/** @throws ExternalError when no address took a connection in any round; a server that answers slowly is none of that */
export async function requireModal(
  env: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
): Promise<void> {
  const configured = await isRegularFile(
    env["MODAL_CONFIG_PATH"] ?? `${env["HOME"] ?? ""}/.modal.toml`,
  ).catch(() => false);
  const addresses = serverAddresses(env, configured);
  if (addresses === undefined) return;
  let failures: readonly string[] = [];
  for (let round = 0; round < ROUNDS && !signal.aborted; round += 1) {
    if (round > 0) await delay(PAUSE, undefined, { signal }).catch(() => undefined);
    const found = await Promise.any(addresses.map((address) => reach(address, signal))).catch(
      (error: AggregateError) => error,
    );
    if (found === undefined) return;
    failures = found.errors.map((error: unknown) => messageOf(error));
  }
  if (signal.aborted) return;
  throw new ExternalError({
    system: "modal",
    operation: "connect",
    status: "unreachable",
    message: `Modal could not be reached: ${failures.join("; ")}.`,
    advice:
      "Nothing was started or recorded, so the job can simply be run again once Modal is reachable. Look at https://status.modal.com; on a self-hosted runner, allow connections to Modal; if MODAL_SERVER_URL is set, check it.",
  });
}

function reach(address: ServerAddress, signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve, reject) => {
    const place = "socket" in address ? { path: address.socket } : { host: address.host, port: address.port };
    const socket = connect({ ...place, timeout: CONNECT });
    const end = (problem: string | undefined): void => {
      socket.destroy();
      if (problem === undefined) resolve(undefined);
      else reject(new Error(`${address.shown}: ${problem}`));
    };
    socket.once("connect", () => end(undefined));
    socket.once("timeout", () => end(`no connection within ${CONNECT / 1000} seconds`));
    socket.once("error", (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    signal.addEventListener("abort", () => end("given up"), { once: true });
  });
}
