// Answers what resources cost and what apps have cost, by the containers that really ran. The prices are made up.
import { childOf, numberOf, textOf, textsOf, timestamp } from "../field.ts";
import { type Handlers, type Message, RpcError, type StreamingHandler } from "../rpc.ts";
import type { TaskRecord } from "../state.ts";
import type { World } from "../world.ts";

/** Dollars an hour of one unit, as text like the service's. */
export const RATES: Readonly<Record<string, string>> = {
  CPU: "0.05",
  Memory: "0.01",
  A10: "1.2",
  H100: "4.5",
  T4: "0.6",
};

const HOUR = 3_600_000;
const DEFAULT_CORES = 0.125;

export function billingHandlers(world: World): Handlers {
  return {
    unary: { WorkspaceBillingRates: () => ({ rates: entries(RATES), formatted: JSON.stringify(RATES) }) },
    streaming: { WorkspaceBillingReport: reportOf(world) },
  };
}

/** One item an app and whole interval: a started one at the front counts, an unfinished one at the end does not. */
function reportOf(world: World): StreamingHandler {
  return async function* (request) {
    const length = { h: HOUR, d: 24 * HOUR }[textOf(request, "resolution")];
    if (length === undefined) throw new RpcError("INVALID_ARGUMENT", "resolution must be 'd' or 'h'");
    const asked = textsOf(request, "app_ids");
    const from = Math.floor(millis(childOf(request, "start_timestamp")) / length) * length;
    const until = Math.min(millis(childOf(request, "end_timestamp")), world.clock.now());
    for (const app of world.state.apps.values()) {
      if (asked.length > 0 && !asked.includes(app.id)) continue;
      for (let at = from; at + length <= until; at += length) {
        const cost = costOf(world, app.id, { from: at, until: at + length });
        if (cost.total > 0) yield item(world, app.id, { at, ...cost });
      }
    }
  };
}

function millis(time: Message): number {
  return numberOf(time, "seconds") * 1000 + numberOf(time, "nanos") / 1e6;
}

function item(world: World, appId: string, { at, total, byResource }: { at: number } & Cost): Message {
  const app = world.state.apps.get(appId);
  return {
    object_id: appId,
    description: app?.description ?? "",
    environment_name: app?.environment ?? "",
    interval: timestamp(at),
    cost: String(total),
    cost_by_resource: entries(
      Object.fromEntries(Object.entries(byResource).map(([name, cost]) => [name, String(cost)])),
    ),
  };
}

interface Cost {
  readonly total: number;
  readonly byResource: Readonly<Record<string, number>>;
}

function costOf(world: World, appId: string, span: { readonly from: number; readonly until: number }): Cost {
  const byResource: Record<string, number> = {};
  for (const task of world.state.tasks.values()) {
    if (task.appId !== appId) continue;
    const hours = overlap(task, span, world.clock.now()) / HOUR;
    const gpu = childOf(
      childOf(world.state.functions.get(task.functionId)?.definition ?? {}, "resources"),
      "gpu_config",
    );
    const used = { CPU: DEFAULT_CORES, [textOf(gpu, "gpu_type")]: numberOf(gpu, "count") };
    for (const [name, amount] of Object.entries(used)) {
      const cost = hours * amount * Number(RATES[name] ?? 0);
      if (cost > 0) byResource[name] = (byResource[name] ?? 0) + cost;
    }
  }
  return { total: Object.values(byResource).reduce((sum, cost) => sum + cost, 0), byResource };
}

function overlap(task: TaskRecord, { from, until }: { from: number; until: number }, now: number): number {
  const start = Math.max(from, task.startedAt ?? now);
  return Math.max(0, Math.min(until, task.finishedAt ?? now) - start);
}

function entries(map: Readonly<Record<string, string>>): readonly Message[] {
  return Object.entries(map).map(([key, value]) => ({ key, value }));
}
