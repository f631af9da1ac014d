// Joins the handler families into the whole service; two families that answer the same call are a bug.
import type { Apps } from "../app.ts";
import type { Handlers } from "../rpc.ts";
import type { Volumes } from "../volume/volumes.ts";
import type { Worker } from "../worker.ts";
import type { World } from "../world.ts";
import { appHandlers } from "./app.ts";
import { billingHandlers } from "./billing.ts";
import { callHandlers } from "./call.ts";
import { containerHandlers } from "./container.ts";
import { functionHandlers } from "./function.ts";
import { logHandlers } from "./log.ts";
import { mountHandlers } from "./mount.ts";
import { workspaceHandlers } from "./workspace.ts";

export interface HandlerParts {
  readonly world: World;
  readonly apps: Apps;
  readonly volumes: Volumes;
  readonly worker: () => Worker;
}

function join<T>(records: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  const all: Record<string, T> = {};
  for (const record of records) {
    for (const [name, handler] of Object.entries(record)) {
      if (name in all) throw new Error(`${name} is answered twice`);
      all[name] = handler;
    }
  }
  return all;
}

export function allHandlers(parts: HandlerParts): Handlers {
  const { world, apps, volumes, worker } = parts;
  const onTask = (id: string, act: (task: Parameters<Worker["end"]>[0]) => void) => {
    const task = world.state.tasks.get(id);
    if (task !== undefined) act(task);
  };
  const families = [
    appHandlers(world, apps),
    workspaceHandlers(world),
    billingHandlers(world),
    functionHandlers(world),
    mountHandlers(world, volumes.readBlob),
    callHandlers(world, {
      end: (id) => onTask(id, (task) => worker().end(task)),
      cancelInput: (id) => onTask(id, (task) => worker().cancelInput(task)),
    }),
    containerHandlers(world, (task) => worker().preempt(task)),
    logHandlers(world),
    volumes.handlers,
  ];
  return {
    unary: join(families.map((family) => family.unary)),
    streaming: join(families.map((family) => family.streaming)),
  };
}
