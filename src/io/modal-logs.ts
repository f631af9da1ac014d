// One app's log on Modal, from a moment on -> its entries in pages, oldest first; what could not be read is named.
import { defined } from "../core/defined.ts";
import type { LogEntry } from "../core/observation.ts";
import type { LogRequest } from "../ports.ts";
import type { WholeLog } from "../result-ports.ts";
import type { ModalCall } from "./modal-call.ts";
import { parseLog, type TimedEntry } from "./modal-replies.ts";

/** The most that one AppFetchLogs returns: `_FETCH_LIMIT` of client 1.6.4. */
const PAGE = 20_000;
/** The most pages of a log that is read for the first time: some gigabytes of lines. */
const PAGES = 1000;
/** Entries of a log that is wanted whole: some tens of megabytes. */
const WHOLE = 100_000;
/** Entries that a tail is made of. */
const TAIL = 1000;
const DAY = 86_400_000;
/** The widest range of one query: `_MAX_FETCH_RANGE` of client 1.6.4. */
const WIDEST = 35 * DAY;
/** Modal's clock may be ahead of ours; entries of the moment must not be cut off. */
const AHEAD = DAY;

/**
 * One call where the log since `request.since` fits into a page, as it does in every pass but the first of a long run;
 * else the log is read on from its older end in stretches that each fit. Never throws: a log is no evidence for a
 * verdict, so a run whose log cannot be read is still reported.
 * @param createdAt ISO time of the app by Modal's clock; nothing was logged before it
 * @returns in words, what could not be read, or where `request.skip` does not take that, what was passed over
 */
export async function readLog(
  call: ModalCall,
  app: { readonly id: string; readonly createdAt: string },
  request: LogRequest,
): Promise<string | undefined> {
  const created = Date.parse(app.createdAt) || 0;
  const until = Math.max(Date.now(), created) + AHEAD;
  const since = Math.max(Date.parse(request.since ?? "") || 0, created, until - WIDEST);
  const stretch: Stretch = { call, appId: app.id, take: request.take };
  try {
    const newest = await fetchPage(stretch, { since, until });
    const first = newest[0];
    const gap =
      newest.length < PAGE || first === undefined
        ? undefined
        : await readUpTo(stretch, { since, newest, first });
    if (gap !== undefined) request.skip?.(gap);
    stretch.take(newest.map(({ entry }) => entry));
    return request.skip === undefined ? gap : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : "no answer";
    return `The log could not be read: ${reason}`;
  }
}

/** The whole log, or of a very long one its end, with what is missing in words. Never throws. */
export async function fetchLog(
  call: ModalCall,
  app: { readonly id: string; readonly createdAt: string },
): Promise<WholeLog> {
  let log: LogEntry[] = [];
  let dropped = false;
  const take = (entries: readonly LogEntry[]): void => {
    log = log.concat(entries);
    if (log.length <= WHOLE) return;
    log = log.slice(-WHOLE);
    dropped = true;
  };
  const unread = await readLog(call, app, { take });
  const cut = dropped ? `Log entries before ${log[0]?.at} were left out.` : undefined;
  return { log, ...defined({ logGap: unread ?? cut }) };
}

/** The newest entries, oldest first. @throws ModalRefusal */
export async function readTail(call: ModalCall, appId: string): Promise<readonly LogEntry[]> {
  const until = Date.now() + AHEAD;
  const stretch: Stretch = { call, appId, take: () => undefined };
  const entries = await fetchPage(stretch, { since: until - WIDEST, until, limit: TAIL });
  return entries.map(({ entry }) => entry);
}

interface Stretch {
  readonly call: ModalCall;
  readonly appId: string;
  readonly take: (entries: readonly LogEntry[]) => void;
}

/** A gap of this version's own making is named; the pages before it were taken. */
async function readUpTo(
  stretch: Stretch,
  { since, newest, first }: { since: number; newest: readonly TimedEntry[]; first: TimedEntry },
): Promise<string | undefined> {
  const last = newest.at(-1) ?? first;
  // Times go out in milliseconds: the whole first one is asked for, and what is held of it dropped.
  const end = millisecond(first) + 1;
  let width = Math.max(1, millisecond(last) - millisecond(first));
  let at = since;
  for (let page = 2; page <= PAGES; page += 1) {
    const to = Math.min(end, at + width);
    const entries = await fetchPage(stretch, { since: at, until: to });
    if (entries.length >= PAGE && width > 1) {
      width = Math.max(1, Math.floor(width / 3));
      continue;
    }
    const fresh = to === end ? withoutHeld(entries, newest) : entries;
    if (fresh.length > 0) stretch.take(fresh.map(({ entry }) => entry));
    if (to === end) return undefined;
    at = to;
    // Aims at half a page, so that few stretches are asked for in vain.
    width *= entries.length === 0 ? 8 : Math.min(4, Math.max(0.5, PAGE / 2 / entries.length));
    width = Math.ceil(width);
  }
  return `Log entries between ${new Date(at).toISOString()} and ${first.entry.at} were not read: the log is too long.`;
}

async function fetchPage(
  { call, appId }: Stretch,
  { since, until, limit = PAGE }: { since: number; until: number; limit?: number },
): Promise<TimedEntry[]> {
  const range = { appId, since: new Date(since), until: new Date(until) };
  const entries = parseLog(await call("appFetchLogs", { ...range, limit }));
  if (entries === undefined) throw new Error("Modal answered AppFetchLogs in a form that is not known.");
  return entries.toSorted((a, b) => (a.ns < b.ns ? -1 : a.ns > b.ns ? 1 : 0));
}

function millisecond({ ns }: TimedEntry): number {
  return Number(ns / 1_000_000n);
}

/** Stretches overlap by one millisecond: entries that the later one holds as well are its own. */
function withoutHeld(entries: readonly TimedEntry[], later: readonly TimedEntry[]): readonly TimedEntry[] {
  const first = later[0];
  if (first === undefined) return entries;
  const start = millisecond(first);
  const known = new Set(later.filter((item) => millisecond(item) === start).map(identity));
  return entries.filter((item) => millisecond(item) < start || !known.has(identity(item)));
}

function identity({ ns, entry }: TimedEntry): string {
  return `${ns} ${entry.container} ${entry.source} ${entry.text}`;
}
