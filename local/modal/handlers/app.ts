// Answers the App calls: create, heartbeat, publish, goodbye, stop, and the reads that pollers use.
import type { Apps } from "../app.ts";
import { childOf, mapField, textMapOf, textOf } from "../field.ts";
import { createId } from "../id.ts";
import { layoutOf } from "../layout.ts";
import { nextAppState, publishedState } from "../lifecycle.ts";
import { type CallContext, type Handlers, type Message, RpcError } from "../rpc.ts";
import { type AppRecord, lookUp, type State } from "../state.ts";
import type { World } from "../world.ts";
import { environmentName, tokenName } from "./workspace.ts";

const WORKSPACE_URL = "https://modal.com/apps/local";

function lifecycleOf(app: AppRecord): Message {
  return {
    app_state: app.state,
    created_at: app.createdAt / 1000,
    created_by: app.createdBy,
    ...(app.stoppedAt === undefined ? {} : { stopped_at: app.stoppedAt / 1000 }),
    ...(app.stoppedBy === "" ? {} : { stopped_by: app.stoppedBy }),
  };
}

function metadataOf(app: AppRecord): Message {
  return {
    app_id: app.id,
    description: app.description,
    environment_name: app.environment,
    lifecycle: lifecycleOf(app),
    functions: mapField(app.functionIds),
  };
}

function create(world: World, request: Message, context: CallContext): Message {
  const now = world.clock.now();
  const app: AppRecord = {
    id: createId("ap"),
    description: textOf(request, "description"),
    name: "",
    environment: environmentName(world, textOf(request, "environment_name")),
    createdAt: now,
    createdBy: tokenName(world, context),
    state: "APP_STATE_INITIALIZING",
    tags: textMapOf(request, "tags"),
    functionIds: {},
    classIds: {},
    publishedAt: undefined,
    stoppedAt: undefined,
    stoppedBy: "",
    clientGone: undefined,
    lastHeartbeatReal: Date.now(),
  };
  world.state.apps.set(app.id, app);
  world.say(`${app.id}: created "${app.description}"`);
  return {
    app_id: app.id,
    app_page_url: `${WORKSPACE_URL}/${app.environment}/${app.id}`,
    app_logs_url: `${WORKSPACE_URL}/${app.environment}/${app.id}/logs`,
  };
}

function publish(world: World, request: Message): Message {
  const app = openApp(world.state, request);
  const state = publishedState(textOf(request, "app_state"));
  app.functionIds = { ...app.functionIds, ...textMapOf(request, "function_ids") };
  app.classIds = { ...app.classIds, ...textMapOf(request, "class_ids") };
  app.tags = { ...app.tags, ...textMapOf(request, "tags") };
  app.name = textOf(request, "name");
  app.state = nextAppState(app.state, { kind: "published", state });
  app.publishedAt = world.clock.now();
  world.bell.ring();
  return {
    url: `${WORKSPACE_URL}/${app.environment}/${app.id}`,
    deployed_at: world.clock.now() / 1000,
  };
}

/** The app of a request, which must not have stopped. */
export function openApp(state: State, request: Message): AppRecord {
  const app = lookUp(state.apps, "App", textOf(request, "app_id"));
  if (app.state === "APP_STATE_STOPPED")
    throw new RpcError("FAILED_PRECONDITION", `App '${app.id}' is stopped.`);
  return app;
}

/** How long a stopped app stays in `AppList`: Modal says "recently stopped" without a number. */
const LISTED_MS = 7 * 86_400_000;

function list(world: World, request: Message): Message {
  const environment = environmentName(world, textOf(request, "environment_name"));
  const since = world.clock.now() - LISTED_MS;
  const apps = [...world.state.apps.values()].filter(
    (app) => app.environment === environment && (app.stoppedAt ?? Number.POSITIVE_INFINITY) > since,
  );
  const running = (id: string) =>
    [...world.state.tasks.values()].filter((task) => task.appId === id && task.state !== "ended").length;
  return {
    apps: apps.reverse().map((app) => ({
      app_id: app.id,
      description: app.description,
      name: app.name,
      state: app.state,
      created_at: app.createdAt / 1000,
      stopped_at: (app.stoppedAt ?? 0) / 1000,
      n_running_tasks: running(app.id),
      metadata: metadataOf(app),
    })),
  };
}

function info(world: World, request: Message): Message {
  const app = lookUp(world.state.apps, "App", textOf(request, "app_id"));
  const summaries = Object.entries(app.functionIds).map(([name, id]) => {
    const gpu = childOf(childOf(world.state.functions.get(id)?.definition ?? {}, "resources"), "gpu_config");
    return [name, "gpu_type" in gpu ? { gpu_config: [gpu] } : {}] as const;
  });
  return { info: metadataOf(app), function_info_summaries: mapField(Object.fromEntries(summaries)) };
}

export function appHandlers(world: World, apps: Apps): Handlers {
  const find = (request: Message) => lookUp(world.state.apps, "App", textOf(request, "app_id"));
  return {
    streaming: {},
    unary: {
      AppCreate: (request, context) => create(world, request, context),
      AppHeartbeat(request) {
        openApp(world.state, request).lastHeartbeatReal = Date.now();
        return {};
      },
      AppPublish: (request) => publish(world, request),
      AppClientDisconnect(request) {
        apps.clientGone(find(request), textOf(request, "reason").replace("APP_DISCONNECT_REASON_", ""));
        return {};
      },
      AppStop(request, context) {
        apps.stop(openApp(world.state, request), tokenName(world, context));
        return {};
      },
      AppGetLifecycle: (request) => ({ lifecycle: lifecycleOf(find(request)) }),
      AppGetInfo: (request) => info(world, request),
      AppList: (request) => list(world, request),
      AppGetLayout: (request) => ({ app_layout: layoutOf(world.state, find(request)) }),
      AppGetTags: (request) => ({ tags: mapField(find(request).tags) }),
      AppSetTags(request) {
        find(request).tags = textMapOf(request, "tags");
        return {};
      },
    },
  };
}
