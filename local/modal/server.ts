// Starts a Modal server for one machine: options in, addresses and a way to end it out.
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startAdmin } from "./admin.ts";
import { type Apps, createApps } from "./app.ts";
import { createBell } from "./bell.ts";
import { createClock } from "./clock.ts";
import { createFaults } from "./fault.ts";
import { createApply } from "./fault-apply.ts";
import { createGuard, type RpcRecord } from "./guard.ts";
import { allHandlers } from "./handlers/all.ts";
import { DEFAULT_ENVIRONMENT } from "./handlers/workspace.ts";
import { createId } from "./id.ts";
import { createLogStore } from "./log.ts";
import { loadProtocol } from "./protocol.ts";
import { createScheduler } from "./scheduler.ts";
import { listen, type ServiceParts } from "./service.ts";
import { createState } from "./state.ts";
import { createStrikes } from "./strike.ts";
import { viewOf } from "./view.ts";
import { createVolumes } from "./volume/volumes.ts";
import { createWorker, type Worker } from "./worker.ts";
import type { Token, World } from "./world.ts";

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

/** The token that a server without `tokens` accepts. */
export const LOCAL_TOKEN: Token = { id: "ak-local", secret: "as-local", name: "local" };

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
  const protocol = loadProtocol();
  const python = pythonOf(options);
  const say = options.onLine ?? (() => {});
  const state = createState();
  state.environments.set(DEFAULT_ENVIRONMENT, createId("en"));
  const clock = createClock(options.clock ?? 1);
  const bell = createBell();
  const logs = createLogStore(clock.now, bell.ring);
  const faults = createFaults();
  const temporary = options.dataDir === undefined ? mkdtempSync(path.join(os.tmpdir(), "local-modal-data-")) : "";
  const rpcs: RpcRecord[] = [];
  let heartbeatMs = HEARTBEAT_TIMEOUT_MS;

  // Each of these needs the next: they meet through late-bound references.
  const late: { worker?: Worker; apps?: Apps; adminUrl: string } = { adminUrl: "" };
  const worker = () => required(late.worker);
  const strikes = createStrikes(state, faults, worker);
  const scheduler = createScheduler({
    state,
    clock,
    bell,
    start: (task) => worker().start(task),
    timeOut: (task, input, seconds) => worker().timeOut(task, input, seconds),
    begun: strikes.begun,
    done: (appId) => required(late.apps).settled(appId),
  });
  const apps = createApps({
    state,
    clock,
    scheduler: () => scheduler,
    endTask: (task) => worker().end(task),
    changed: bell.ring,
  });
  late.apps = apps;
  const volumes = createVolumes({
    dataDir: options.dataDir ?? temporary,
    publicUrl: () => late.adminUrl,
    uploadedFile: (sha256) => state.files.get(sha256),
  });
  const world: World = { state, clock, bell, logs, faults, say, scheduler, tokens: options.tokens ?? [LOCAL_TOKEN] };
  const service: ServiceParts = {
    protocol,
    say,
    guard: createGuard(world, rpcs),
    handlers: allHandlers({ world, apps, volumes, worker }),
  };
  late.worker = createWorker({
    state,
    clock,
    logs,
    protocol,
    python,
    volumes,
    say,
    listen: (taskId) => listen(service, { port: 0, taskId }),
    exited: (task) => scheduler.exited(task),
    changed: bell.ring,
  });
  const setHeartbeatTimeout = (ms: number) => {
    heartbeatMs = ms;
  };
  const admin = await startAdmin({
    view: () => ({ now: new Date(clock.now()).toISOString(), ...viewOf(state), rpcs }),
    content: volumes.http,
    apply: createApply({ world, strikes, setHeartbeatTimeout }, (id) => apps.stop(required(state.apps.get(id)), "")),
  });
  late.adminUrl = admin.url;
  const listener = await listen(service, { port: options.port ?? 0, taskId: undefined });
  const reaper = setInterval(() => apps.reap(heartbeatMs), REAP_EVERY_MS);
  return {
    url: listener.url,
    adminUrl: admin.url,
    async close() {
      clearInterval(reaper);
      await worker().close();
      clock.close();
      await listener.close();
      await admin.close();
      await volumes.close();
      if (temporary !== "") rmSync(temporary, { recursive: true, force: true });
    },
  };
}

function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a part of the server was used before it was made");
  return value;
}
