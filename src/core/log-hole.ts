// When a log should go on, and its first entry from there on -> a sentence where what was between may be gone, else nothing.
import { formatTime } from "./amount.ts";
import type { CallFacts, LogEntry } from "./observation.ts";

const HOUR = 3_600_000;
/** Silence that is no sign of anything: images are pulled, data is loaded, an evaluation prints nothing. */
const SILENCE = HOUR;
/** Modal keeps logs as long as the account's plan says, in days: nothing younger is gone. */
const KEPT_AT_LEAST = 20 * HOUR;

/** What is known of the reading; times are ISO, by Modal's clock except `now`. */
export interface LogReading {
  /** Of the entries that an earlier pass has not read; undefined where there are none. */
  readonly first: string | undefined;
  /** See `longestSilence`. */
  readonly silence: number;
  /** Own calls of the run, oldest first. */
  readonly calls: readonly CallFacts[];
  readonly now: Date;
}

/** The log was read from its beginning: whether that is the beginning of the run. */
export function missingHead(reading: LogReading): string | undefined {
  const { first, now } = reading;
  const from = beginning(reading);
  if (from === undefined || !isHole(from, first ?? now.toISOString(), reading)) return undefined;
  return first === undefined
    ? "Modal has no log of this run: it has written nothing, or what it wrote is no longer kept."
    : `The log that Modal has of this run begins at ${formatTime(first)}: what was written before, if anything, is no longer kept.`;
}

/** @param until every entry before this moment was read by an earlier pass */
export function missingMiddle(until: string, reading: LogReading): string | undefined {
  const { first } = reading;
  if (first === undefined || !isHole(until, first, reading)) return undefined;
  return `The log has no entries between ${formatTime(until)} and ${formatTime(first)}: what was written then, if anything, is no longer kept.`;
}

/** The start that Modal tells of a call is that of its last attempt: earlier entries show that there were others. */
function beginning({ first, calls: [call] }: LogReading): string | undefined {
  const { startedAt, enqueuedAt } = call ?? {};
  if (startedAt !== undefined && (first === undefined || startedAt <= first)) return startedAt;
  return startedAt === undefined ? undefined : enqueuedAt;
}

/** A run that is often silent for so long has most likely been silent for twice as long. */
function isHole(from: string, to: string, { now, silence }: LogReading): boolean {
  const begun = Date.parse(from);
  const longest = Math.max(SILENCE, 2 * silence);
  return Date.parse(to) - begun > longest && now.getTime() - begun > KEPT_AT_LEAST;
}

/** Milliseconds between two entries; the first ones are enough to tell. */
export function longestSilence(entries: readonly LogEntry[]): number {
  const times = entries.slice(0, 1000).map(({ at }) => Date.parse(at));
  return times.reduce((most, at, index) => Math.max(most, at - (times[index - 1] ?? at)), 0);
}
