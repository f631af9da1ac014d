// Puts a checked fault request into force: the request in, changed faults, clock or state out.
import { assertNever } from "../../src/core/errors.ts";
import { type FaultRequest, FaultRequestError } from "./fault-request.ts";
import type { State } from "./state.ts";
import type { Strikes } from "./strike.ts";
import type { World } from "./world.ts";

export interface ApplyParts {
  readonly world: World;
  readonly strikes: Strikes;
  readonly setHeartbeatTimeout: (ms: number) => void;
}

function requireKnown(records: ReadonlyMap<string, unknown>, field: string, id: string | undefined): void {
  if (id === undefined || records.has(id)) return;
  throw new FaultRequestError(
    `"${field}" names ${id}, which this server does not know; GET /state lists what it knows.`,
  );
}

/** As if the app had been garbage collected: every read of it is NOT_FOUND. Its containers are ended first. */
function forget(state: State, appId: string): void {
  requireKnown(state.apps, "app_id", appId);
  state.apps.delete(appId);
  for (const [id, call] of state.calls) {
    if (call.appId !== appId) continue;
    for (const input of call.inputs) state.inputs.delete(input.id);
    state.calls.delete(id);
  }
  for (const [id, fn] of state.functions) if (fn.appId === appId) state.functions.delete(id);
}

/** As if the app had been there, and had logged, for that long until now. */
function writeLog({ state, logs, clock }: World, request: Extract<FaultRequest, { kind: "long-log" }>): void {
  const { appId, entries, seconds, line } = request;
  requireKnown(state.apps, "app_id", appId);
  const app = state.apps.get(appId);
  const from = clock.now() - seconds * 1000;
  if (app !== undefined) app.createdAt = Math.min(app.createdAt, from);
  logs.make({ appId, entries, line, from, every: (seconds * 1000) / entries });
}

export function createApply(
  parts: ApplyParts,
  endApp: (appId: string) => void,
): (request: FaultRequest) => void {
  const { world, strikes } = parts;
  return (request) => {
    switch (request.kind) {
      case "preempt":
      case "raise":
      case "oom":
      case "kill-container":
        requireKnown(world.state.apps, "app_id", request.appId);
        requireKnown(world.state.tasks, "task_id", request.taskId);
        return strikes.asked({ ...request });
      case "unavailable":
        return void world.faults.rpc.push({ ...request, untilReal: Date.now() + request.forMs });
      case "error":
      case "delay":
        return void world.faults.rpc.push({ ...request });
      case "hang":
      case "drop-reply":
        return void world.faults.rpc.push({ ...request });
      case "refuse-token":
        return void world.faults.rpc.push({ kind: "refuse-token" });
      case "build-failure":
        return void world.faults.buildMarkers.push(request.marker);
      case "forget-app":
        requireKnown(world.state.apps, "app_id", request.appId);
        endApp(request.appId);
        return forget(world.state, request.appId);
      case "long-log":
        return writeLog(world, request);
      case "heartbeat-timeout":
        return parts.setHeartbeatTimeout(request.ms);
      case "clock":
        if (request.factor !== undefined) world.clock.setFactor(request.factor);
        world.clock.advance(request.advanceMs);
        return world.bell.ring();
      case "clear":
        return world.faults.clear();
      default:
        return assertNever(request);
    }
  };
}
