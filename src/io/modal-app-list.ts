// Apps of an environment, asked once for all runs of a pass -> the one of an id, and those of a run's name that are not
// older than it.
import type { ObserveQuery } from "../ports.ts";
import { known, type ModalCall } from "./modal-call.ts";
import { type ListedApp, parseAppList } from "./modal-replies.ts";

/** GitHub's clock and Modal's may differ by minutes; an app this much older than its record is still its own. */
const SKEW_SECONDS = 600;
/** Twins beyond this are not looked into. */
const MOST_TWINS = 5;
/**
 * Milliseconds. A run is taken to go on by a list this old where its calls do; every other conclusion asks the app itself,
 * and an absence is concluded from over minutes.
 */
const LIST_IS_FRESH = 10_000;

/** Found by id or name without looking at every other: each of a pass's runs looks both up. */
export interface AppIndex {
  readonly byId: ReadonlyMap<string, ListedApp>;
  readonly byName: ReadonlyMap<string, readonly ListedApp[]>;
}

/** Apps of an environment; asked once for all runs of a pass. Undefined names the token's default environment. */
export type AppList = (environment: string | undefined) => Promise<AppIndex>;

export function createAppList(call: ModalCall): AppList {
  const lists = new Map<string, { readonly at: number; readonly apps: Promise<AppIndex> }>();
  return (environment) => {
    const environmentName = environment ?? "";
    const held = lists.get(environmentName);
    if (held !== undefined && Date.now() - held.at < LIST_IS_FRESH) return held.apps;
    const apps = call("appList", { environmentName }).then((reply) =>
      indexed(known("AppList", parseAppList(reply))),
    );
    lists.set(environmentName, { at: Date.now(), apps });
    return apps;
  };
}

function indexed(apps: readonly ListedApp[]): AppIndex {
  return {
    byId: new Map(apps.map((app) => [app.id, app])),
    byName: Map.groupBy(apps, ({ name }) => name),
  };
}

/** An app that is known is looked at without the list, which then shows no twins; any other needs it. */
export function listNeeded({ app }: ObserveQuery): (error: unknown) => AppIndex {
  return (error) => {
    if (app === undefined) throw error;
    return indexed([]);
  };
}

/** Earliest first, so that every poller sees twins in the same order. */
export function ofName({ byName }: AppIndex, query: ObserveQuery): readonly ListedApp[] {
  const named = byName.get(query.name) ?? [];
  return named
    .filter(({ createdAt }) => isYoung(createdAt, query))
    .toSorted((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id))
    .slice(0, MOST_TWINS);
}

export function isYoung(createdAt: number, query: ObserveQuery): boolean {
  return !(createdAt < Date.parse(query.notBefore) / 1000 - SKEW_SECONDS);
}
