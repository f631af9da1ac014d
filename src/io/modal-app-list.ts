// Apps of an environment, asked once for all runs of a pass -> those that bear a run's name and are not older than it.
import type { ObserveQuery } from "../ports.ts";
import { known, type ModalCall } from "./modal-call.ts";
import { type ListedApp, parseAppList } from "./modal-replies.ts";

/** GitHub's clock and Modal's may differ by minutes; an app this much older than its record is still its own. */
const SKEW_SECONDS = 600;
/** Twins beyond this are not looked into. */
const MOST_TWINS = 5;
const LIST_IS_FRESH = 2_000;

/** Apps of an environment; asked once for all runs of a pass. Undefined names the token's default environment. */
export type AppList = (environment: string | undefined) => Promise<readonly ListedApp[]>;

export function createAppList(call: ModalCall): AppList {
  const lists = new Map<string, { readonly at: number; readonly apps: Promise<readonly ListedApp[]> }>();
  return (environment) => {
    const environmentName = environment ?? "";
    const held = lists.get(environmentName);
    if (held !== undefined && Date.now() - held.at < LIST_IS_FRESH) return held.apps;
    const apps = call("appList", { environmentName }).then((reply) => known("AppList", parseAppList(reply)));
    lists.set(environmentName, { at: Date.now(), apps });
    return apps;
  };
}

/** An app that is known is looked at without the list, which then shows no twins; any other needs it. */
export function listNeeded({ app }: ObserveQuery): (error: unknown) => readonly ListedApp[] {
  return (error) => {
    if (app === undefined) throw error;
    return [];
  };
}

/** Earliest first, so that every poller sees twins in the same order. */
export function ofName(apps: readonly ListedApp[], query: ObserveQuery): readonly ListedApp[] {
  return apps
    .filter((app) => app.name === query.name && isYoung(app.createdAt, query))
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
    .slice(0, MOST_TWINS);
}

export function isYoung(createdAt: number, query: ObserveQuery): boolean {
  return !(createdAt < Date.parse(query.notBefore) / 1000 - SKEW_SECONDS);
}
