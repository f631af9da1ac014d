// Starts a Modal server for one machine: options in, addresses and a way to end it out.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startAdmin } from "./admin.ts";
import { assemble, required } from "./assembly.ts";
import { createApply } from "./fault-apply.ts";
import { listen } from "./service.ts";
import { viewOf } from "./view.ts";
import type { Token } from "./world.ts";

export { LOCAL_TOKEN } from "./world.ts";

export interface LocalModalOptions {
  /** Keeps volumes between starts; a temporary directory when absent. */
  readonly dataDir?: string;
  /** Clock factor: 60 lets a minute pass each second. */
  readonly clock?: number;
  /** The interpreter that runs containers; by default the project's own virtual environment. */
  readonly python?: string;
  readonly port?: number;
  readonly tokens?: readonly Token[];
  /** The server's log, one line at a time. */
  readonly onLine?: (line: string) => void;
}

export interface LocalModal {
  /** For MODAL_SERVER_URL. */
  readonly url: string;
  /** Base of `GET /state` and `POST /faults`. */
  readonly adminUrl: string;
  /** Ends containers, streams and listeners. */
  close(): Promise<void>;
}

const HERE = path.dirname(fileURLToPath(import.meta.url));
const PYTHON = path.join(HERE, "..", "..", ".venv", "bin", "python");
/** Three of the client's 15-second heartbeats, in real time: clients beat in real time whatever the clock factor. */
const HEARTBEAT_TIMEOUT_MS = 45_000;
const REAP_EVERY_MS = 250;

function pythonOf(options: LocalModalOptions): string {
  const python = options.python ?? PYTHON;
  if (!existsSync(python)) throw new Error(`no Python at ${python}; run "npm run setup" first`);
  return python;
}

/** Throws one sentence when set-up has not run or the port is taken. */
export async function startLocalModal(options: LocalModalOptions = {}): Promise<LocalModal> {
  const python = pythonOf(options);
  const { dataDir } = options;
  const temporary = dataDir === undefined ? mkdtempSync(path.join(os.tmpdir(), "local-modal-data-")) : "";
  const parts = assemble(options, { python, dataDir: dataDir ?? temporary });
  const { world, apps, volumes, service } = parts;
  let heartbeatMs = HEARTBEAT_TIMEOUT_MS;
  const setHeartbeatTimeout = (ms: number) => {
    heartbeatMs = ms;
  };
  const admin = await startAdmin({
    view: () => ({
      now: new Date(world.clock.now()).toISOString(),
      ...viewOf(world.state),
      rpcs: parts.rpcs,
    }),
    content: volumes.http,
    apply: createApply({ world, strikes: parts.strikes, setHeartbeatTimeout }, (id) =>
      apps.stop(required(world.state.apps.get(id)), ""),
    ),
  });
  parts.late.adminUrl = admin.url;
  const listener = await listen(service, { port: options.port ?? 0, taskId: undefined });
  const reaper = setInterval(() => apps.reap(heartbeatMs), REAP_EVERY_MS);
  return {
    url: listener.url,
    adminUrl: admin.url,
    async close() {
      clearInterval(reaper);
      await parts.worker().close();
      world.clock.close();
      await listener.close();
      await admin.close();
      await volumes.close();
      if (temporary !== "") rmSync(temporary, { recursive: true, force: true });
    },
  };
}
