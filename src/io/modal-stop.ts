// A Modal token -> finds apps and stops them through Modal's API; no Python and no command line client.
import type { ModalStopper, StopAnswer, StoppableApp } from "../ports.ts";
import { type ModalCredentials, openCall } from "./modal-api.ts";
import { known, type ModalCall, ModalRefusal } from "./modal-call.ts";
import { type ListedApp, parseAppInfo, parseAppList } from "./modal-replies.ts";

const NOT_FOUND = 5;
/** PERMISSION_DENIED and UNAUTHENTICATED. */
const DENIED = [7, 16];
/** AppStopSource has no number for a program of ours; what it does is the command `modal app stop`. */
const SOURCE_CLI = 1;

/** @throws InputError when Modal refuses the token */
export async function openModalStopper(credentials: ModalCredentials): Promise<ModalStopper> {
  const { call, close } = await openCall(credentials);
  return {
    find: (appId) => findApp(call, appId),
    listOf: async ({ intent }) => {
      const environmentName = intent.modal_environment ?? "";
      const apps = known("AppList", parseAppList(await call("appList", { environmentName })));
      return apps
        .map((app) => toStoppable(app, environmentName))
        .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id.localeCompare(b.id));
    },
    stop: (appId) => stopApp(call, appId),
    close,
  };
}

function toStoppable(app: ListedApp, environment: string): StoppableApp {
  const createdAt = new Date(app.createdAt * 1000).toISOString();
  return { id: app.id, name: app.name, environment, state: app.state, createdAt };
}

async function findApp(call: ModalCall, appId: string): Promise<StoppableApp | undefined> {
  try {
    const { facts, environment } = known(
      "AppGetInfo",
      parseAppInfo(appId, await call("appGetInfo", { appId })),
    );
    return { id: appId, name: facts.name, environment, state: facts.state, createdAt: facts.createdAt };
  } catch (error) {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND) return undefined;
    throw error;
  }
}

async function stopApp(call: ModalCall, appId: string): Promise<StopAnswer> {
  try {
    await call("appStop", { appId, source: SOURCE_CLI });
    return { kind: "done" };
  } catch (error) {
    const refusal = error instanceof ModalRefusal ? error : undefined;
    const message = refusal?.message ?? "Modal's answer could not be understood.";
    return { kind: DENIED.includes(refusal?.code ?? -1) ? "denied" : "unknown", message };
  }
}
