// Keeps what containers print and what the server says about them: entries in, filtered and numbered entries out.
import { type MadeLog, madeEntries, type TimeSpan } from "./made-log.ts";

export type Stream = "FILE_DESCRIPTOR_STDOUT" | "FILE_DESCRIPTOR_STDERR" | "FILE_DESCRIPTOR_INFO";

export interface LogEntry {
  /** Rises by one per entry; the cursor of `AppGetLogs` is made from it. */
  readonly seq: number;
  /** Server time, milliseconds. */
  readonly time: number;
  readonly appId: string;
  readonly functionId: string;
  /** The bound variant of a class with parameters, else "". */
  readonly variantId: string;
  readonly callId: string;
  readonly inputId: string;
  readonly taskId: string;
  readonly stream: Stream;
  /** At most one line; the newline is kept, and a partial line has none. */
  readonly data: string;
}

/** Fields that must match; "" or an absent one matches everything. */
export interface LogFilter {
  readonly appId: string;
  readonly functionId?: string;
  readonly callId?: string;
  readonly taskId?: string;
  readonly stream?: string;
  readonly text?: string;
}

export interface LogStore {
  append(entry: Omit<LogEntry, "seq" | "time">): void;
  /** Entries after the cursor, oldest first. */
  after(seq: number, filter: LogFilter): readonly LogEntry[];
  /** The newest `limit` entries of a span, oldest first. */
  range(filter: LogFilter, span: TimeSpan, limit: number): readonly LogEntry[];
  /** Adds a log that only `range` shows: it has no place in the order in which entries came. */
  make(log: MadeLog): void;
}

export function matches(entry: LogEntry, filter: LogFilter): boolean {
  const same = (wanted: string | undefined, have: string) =>
    wanted === undefined || wanted === "" || wanted === have;
  return (
    entry.appId === filter.appId &&
    (same(filter.functionId, entry.functionId) || same(filter.functionId, entry.variantId)) &&
    same(filter.callId, entry.callId) &&
    same(filter.taskId, entry.taskId) &&
    (filter.stream === "FILE_DESCRIPTOR_UNSPECIFIED" || same(filter.stream, entry.stream)) &&
    (filter.text === undefined || entry.data.includes(filter.text))
  );
}

/** `now` is server time; `onAppend` is called after each entry. */
export function createLogStore(now: () => number, onAppend: () => void): LogStore {
  const byApp = new Map<string, LogEntry[]>();
  let count = 0;
  let last = 0;
  const of = ({ appId }: LogFilter) => byApp.get(appId) ?? [];
  const made: MadeLog[] = [];
  return {
    append(entry) {
      const entries = byApp.get(entry.appId) ?? [];
      byApp.set(entry.appId, entries);
      count += 1;
      // Time never repeats, so that a query by time can cut between any two entries.
      last = Math.max(now(), last + 0.001);
      entries.push({ ...entry, seq: count, time: last });
      onAppend();
    },
    after: (seq, filter) => of(filter).filter((entry) => entry.seq > seq && matches(entry, filter)),
    range(filter, span, limit) {
      const kept = newest(reversed(of(filter), span), filter, limit);
      const more = made.filter(({ appId }) => appId === filter.appId);
      if (more.length === 0) return kept;
      const all = [kept, ...more.map((log) => newest(madeEntries(log, span), filter, limit))].flat();
      return all.toSorted((one, other) => one.time - other.time).slice(-limit);
    },
    make: (log) => void made.push(log),
  };
}

function* reversed(entries: readonly LogEntry[], { since, until }: TimeSpan): Iterable<LogEntry> {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry !== undefined && entry.time >= since && entry.time < until) yield entry;
  }
}

/** @returns oldest first */
function newest(backwards: Iterable<LogEntry>, filter: LogFilter, limit: number): readonly LogEntry[] {
  const found: LogEntry[] = [];
  for (const entry of backwards) {
    if (found.length >= limit) break;
    if (matches(entry, filter)) found.push(entry);
  }
  return found.reverse();
}

export function cursorOf(entry: LogEntry): string {
  return `${Math.floor(entry.time)}-${entry.seq}`;
}

/** The sequence number in a cursor; 0, the beginning, for "" and for anything else that is no cursor. */
export function seqOf(cursor: string): number {
  const match = /^\d+-(\d+)$/.exec(cursor);
  return match === null ? 0 : Number(match[1]);
}
