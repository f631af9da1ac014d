// The parts of the server, each made with the ones it needs; what needs a later one meets it through `late`.
import { type Apps, createApps } from "./app.ts";
import { createBell } from "./bell.ts";
import { createClock } from "./clock.ts";
import { createFaults } from "./fault.ts";
import { createGuard, type RpcRecord } from "./guard.ts";
import { allHandlers } from "./handlers/all.ts";
import { DEFAULT_ENVIRONMENT } from "./handlers/workspace.ts";
import { createId } from "./id.ts";
import { createLogStore } from "./log.ts";
import { loadProtocol } from "./protocol.ts";
import { createScheduler } from "./scheduler.ts";
import type { LocalModalOptions } from "./server.ts";
import { listen, type ServiceParts } from "./service.ts";
import { createState } from "./state.ts";
import { createStrikes, type Strikes } from "./strike.ts";
import { createVolumes, type Volumes } from "./volume/volumes.ts";
import { createWorker, type Worker } from "./worker.ts";
import { LOCAL_TOKEN, type World } from "./world.ts";

export interface Late {
  worker?: Worker;
  apps?: Apps;
  adminUrl: string;
}

export interface Assembly {
  readonly world: World;
  readonly apps: Apps;
  readonly volumes: Volumes;
  readonly service: ServiceParts;
  readonly strikes: Strikes;
  readonly rpcs: RpcRecord[];
  readonly late: Late;
  readonly worker: () => Worker;
}

export interface Place {
  readonly python: string;
  readonly dataDir: string;
}

export function assemble(options: LocalModalOptions, place: Place): Assembly {
  const late: Late = { adminUrl: "" };
  const worker = () => required(late.worker);
  const { world, strikes } = createWorld(options, late);
  const apps = createApps({
    state: world.state,
    clock: world.clock,
    scheduler: () => world.scheduler,
    endTask: (task) => worker().end(task),
    changed: world.bell.ring,
  });
  late.apps = apps;
  const volumes = createVolumes({
    dataDir: place.dataDir,
    publicUrl: () => late.adminUrl,
    uploadedFile: (sha256) => world.state.files.get(sha256),
  });
  const rpcs: RpcRecord[] = [];
  const service: ServiceParts = {
    protocol: loadProtocol(),
    say: world.say,
    guard: createGuard(world, rpcs),
    handlers: allHandlers({ world, apps, volumes, worker }),
  };
  late.worker = employ({ world, volumes, service, python: place.python });
  return { world, apps, volumes, service, strikes, rpcs, late, worker };
}

function createWorld(
  options: LocalModalOptions,
  late: Late,
): { readonly world: World; readonly strikes: Strikes } {
  const worker = () => required(late.worker);
  const state = createState();
  state.environments.set(DEFAULT_ENVIRONMENT, createId("en"));
  const clock = createClock(options.clock ?? 1);
  const bell = createBell();
  const faults = createFaults();
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
  const world = {
    state,
    clock,
    bell,
    logs: createLogStore(clock.now, bell.ring),
    faults,
    say: options.onLine ?? (() => {}),
    scheduler,
    tokens: options.tokens ?? [LOCAL_TOKEN],
  };
  return { world, strikes };
}

type Employer = Pick<Assembly, "world" | "volumes" | "service"> & Pick<Place, "python">;

function employ({ world, volumes, service, python }: Employer): Worker {
  const { state, clock, logs, say } = world;
  return createWorker({
    state,
    clock,
    logs,
    protocol: service.protocol,
    python,
    volumes,
    say,
    listen: (taskId) => listen(service, { port: 0, taskId }),
    exited: (task) => world.scheduler.exited(task),
    changed: world.bell.ring,
  });
}

export function required<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("a part of the server was used before it was made");
  return value;
}
