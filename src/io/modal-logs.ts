// One app's log on Modal -> all its entries, oldest first, read backwards in pages; a cut is named.
import type { LogEntry } from "../core/observation.ts";
import type { ModalCall } from "./modal-call.ts";
import { parseLog, type TimedEntry } from "./modal-replies.ts";

/** The most that one AppFetchLogs returns: `_FETCH_LIMIT` of client 1.6.4. */
const PAGE = 20_000;
/** Keeps one run's log within some tens of megabytes. */
const PAGES = 5;
const DAY = 86_400_000;
/** The widest range of one query: `_MAX_FETCH_RANGE` of client 1.6.4. */
const WIDEST = 35 * DAY;
/** Modal's clock may be ahead of ours; entries of the moment must not be cut off. */
const AHEAD = DAY;

export interface AppLog {
  readonly log: readonly LogEntry[];
  readonly logGap?: string;
}

/**
 * Never throws: a log is no evidence for a verdict, so a run whose log cannot be read is still reported.
 * @param createdAt ISO time of the app by Modal's clock; nothing was logged before it
 */
export async function fetchLog(call: ModalCall, app: { id: string; createdAt: string }): Promise<AppLog> {
  const held: TimedEntry[][] = [];
  let until = new Date(Math.max(Date.now(), Date.parse(app.createdAt) || 0) + AHEAD);
  const since = new Date(Math.max(Date.parse(app.createdAt) || 0, until.getTime() - WIDEST));
  try {
    for (let page = 1; ; page += 1) {
      const entries = await fetchPage(call, { appId: app.id, since, until });
      const fresh = withoutHeld(entries, held.at(-1));
      held.push(fresh);
      if (entries.length < PAGE) return joined(held);
      const first = fresh[0];
      if (first === undefined || page === PAGES) return joined(held, cut(fresh[0]));
      // Times go out in milliseconds: ask again for the whole first one, and drop what is already held.
      until = new Date(Number(first.ns / 1_000_000n) + 1);
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no answer";
    return joined(held, held.length === 0 ? `The log could not be read: ${reason}` : cut(held.at(-1)?.[0]));
  }
}

async function fetchPage(
  call: ModalCall,
  range: { readonly appId: string; readonly since: Date; readonly until: Date },
): Promise<TimedEntry[]> {
  const reply = await call("appFetchLogs", { ...range, limit: PAGE });
  const entries = parseLog(reply);
  if (entries === undefined) throw new Error("Modal answered AppFetchLogs in a form that is not known.");
  return entries.toSorted((a, b) => (a.ns < b.ns ? -1 : a.ns > b.ns ? 1 : 0));
}

/** Pages overlap by one millisecond: entries that the later page holds as well are its own. */
function withoutHeld(entries: readonly TimedEntry[], later: readonly TimedEntry[] | undefined): TimedEntry[] {
  if (later === undefined || later[0] === undefined) return [...entries];
  const millisecond = later[0].ns / 1_000_000n;
  const known = new Set(later.filter(({ ns }) => ns / 1_000_000n === millisecond).map(identity));
  return entries.filter((item) => item.ns / 1_000_000n < millisecond || !known.has(identity(item)));
}

function identity({ ns, entry }: TimedEntry): string {
  return `${ns} ${entry.container} ${entry.source} ${entry.text}`;
}

function cut(first: TimedEntry | undefined): string {
  return first === undefined
    ? "Earlier log entries were not read."
    : `Log entries before ${first.entry.at} were not read.`;
}

function joined(pages: readonly (readonly TimedEntry[])[], logGap?: string): AppLog {
  const log = pages.toReversed().flatMap((page) => page.map(({ entry }) => entry));
  return logGap === undefined ? { log } : { log, logGap };
}
