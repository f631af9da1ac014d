// Ends apps when they should end: goodbyes, lost heartbeats, stops and last results in; states and dead containers out.
import type { Clock } from "./clock.ts";
import { type AppEvent, nextAppState } from "./lifecycle.ts";
import type { Scheduler } from "./scheduler.ts";
import { type AppRecord, hasPendingCalls, type State, type TaskRecord } from "./state.ts";

export interface Apps {
  /** A person or token stops the app. `by` becomes `stopped_by`. */
  stop(app: AppRecord, by: string): void;
  /** The client said goodbye or its heartbeats ceased. */
  clientGone(app: AppRecord, how: string): void;
  /** An input of the app is done, or one of its containers ended. */
  settled(appId: string): void;
  /** Looks for apps whose client has been silent for `timeoutMs` of real time. */
  reap(timeoutMs: number): void;
}

export interface AppParts {
  readonly state: State;
  readonly clock: Clock;
  readonly scheduler: () => Scheduler;
  /** Ends a container: at its next request, or by signal when it is busy. */
  readonly endTask: (task: TaskRecord) => void;
  readonly changed: () => void;
}

function cancelAll(parts: AppParts, app: AppRecord): void {
  for (const call of parts.state.calls.values()) {
    if (call.appId !== app.id) continue;
    for (const input of call.inputs) parts.scheduler().cancel(input, `App ${app.id} was stopped.`);
  }
}

function apply(parts: AppParts, app: AppRecord, event: AppEvent): void {
  const next = nextAppState(app.state, event);
  if (next === app.state) return;
  app.state = next;
  if (next === "APP_STATE_STOPPED") {
    app.stoppedAt = parts.clock.now();
    cancelAll(parts, app);
    for (const task of parts.state.tasks.values()) {
      if (task.appId === app.id && task.state !== "ended") parts.endTask(task);
    }
  }
  parts.changed();
}

export function createApps(parts: AppParts): Apps {
  const clientGone = (app: AppRecord, how: string) => {
    app.clientGone ??= how;
    apply(parts, app, { kind: "client-gone", pending: hasPendingCalls(parts.state, app.id) });
  };
  return {
    clientGone,
    stop(app, by) {
      app.stoppedBy = by;
      apply(parts, app, { kind: "stopped" });
    },
    settled(appId) {
      const app = parts.state.apps.get(appId);
      if (app === undefined || hasPendingCalls(parts.state, appId)) return;
      apply(parts, app, { kind: "last-call-ended" });
    },
    reap(timeoutMs) {
      for (const app of parts.state.apps.values()) {
        const open = app.state !== "APP_STATE_STOPPED" && app.clientGone === undefined;
        if (open && Date.now() - app.lastHeartbeatReal > timeoutMs) clientGone(app, "heartbeat-lost");
      }
    },
  };
}
