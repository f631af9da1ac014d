// A run's log, page by page, and what an earlier pass has kept of it in; its progress, and what to keep now, out.
import * as v from "valibot";
import { defined } from "./defined.ts";
import { type LogReading, longestSilence, missingHead, missingMiddle } from "./log-hole.ts";
import type { ReadLine } from "./log-pattern.ts";
import type { LogEntry } from "./observation.ts";
import { ownText } from "./own-text.ts";
import type { Progress, ProgressOptions } from "./progress.ts";
import type { TrackedAttempt } from "./progress-attempts.ts";
import type { Axis } from "./progress-name.ts";
import { emptyState, ProgressReader } from "./progress-reader.ts";
import { restoreState, SavedProgressSchema, saveState } from "./progress-save.ts";
import { Moment } from "./progress-save-series.ts";

const Words = v.pipe(v.string(), v.maxLength(300));

export const SavedRunSchema = v.object({
  app: v.pipe(v.string(), v.maxLength(60)),
  /** Every entry before this moment is in `progress`, and none from it on. ISO, by Modal's clock. */
  until: Moment,
  progress: SavedProgressSchema,
  /** In words, what of the beginning, and what after it, could not be read: no later pass can find that out. */
  head_gap: v.optional(Words),
  gap: v.optional(Words),
  /** The patterns of the configuration by which it was read, none where left out. */
  patterns: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(20))),
});

export type SavedRun = v.InferOutput<typeof SavedRunSchema>;

/** Modal's clock and GitHub's differ by minutes at most; what was read up to a later moment would hide all that comes. */
const AHEAD = 3_600_000;

/** Kept by a pass whose clock, or whose log, was far ahead: nothing from now on would be read. */
export function isAhead({ until }: SavedRun, now: Date): boolean {
  return Date.parse(until) > now.getTime() + AHEAD;
}

/** Containers hand their lines in at different moments: what is this young is read once more by the next pass. */
const SETTLED_AFTER = 10_000;
/** What is held back for that; a log that writes more in ten seconds is taken as it is. */
const LATE_LIMIT = 20_000;
/** UTF-16 units of their text. */
const LATE_SIZE = 2 * 1024 * 1024;
/** A line that had no end for so long is given up: it is not read again in every pass. */
const OPEN_LIMIT = 10 * 60_000;
/** Entries of the end that are kept as they are, for the tail of a log that tells why a run failed. */
const RECENT_LIMIT = 2000;
/** UTF-16 units of their text. */
const RECENT_SIZE = 512 * 1024;

export interface RunProgressResult {
  readonly progress: Progress;
  /** What a metrics file is joined with. */
  readonly way: {
    readonly attempts: readonly TrackedAttempt[];
    readonly totals: ReadonlyMap<Axis, number>;
  };
  /** The last entries, oldest first. */
  readonly recent: readonly LogEntry[];
  /** Undefined until an entry was read. */
  readonly saved: SavedRun | undefined;
  /** The log's beginning is not there, in words: the first attempt seen may not be the first. */
  readonly headGap: string | undefined;
}

export interface FinishOptions extends ProgressOptions, Partial<Pick<LogReading, "calls" | "now">> {}

/** Patterns of the configuration, and what they make of a line. */
export interface DeclaredLines {
  readonly patterns: readonly string[];
  readonly read: ReadLine;
}

export class RunProgress {
  /** From where the log is to be read, ISO; undefined for its beginning. */
  readonly since: string | undefined;
  readonly #reader: ProgressReader;
  readonly #app: string;
  readonly #declared: DeclaredLines | undefined;
  readonly #known: SavedRun | undefined;
  #until: string;
  /** The first entry that no earlier pass has read. */
  #first: string | undefined;
  #silence = 0;
  #headGap: string | undefined;
  #gap: string | undefined;
  #late: LogEntry[] = [];
  #recent: LogEntry[] = [];
  #recentSize = 0;

  /** @param saved of the same app and read by the same patterns, else it is left aside and the log is read anew */
  constructor(app: string, saved?: SavedRun, declared?: DeclaredLines) {
    const same = JSON.stringify(saved?.patterns) === JSON.stringify(declared?.patterns);
    const known = saved?.app === app && same ? saved : undefined;
    this.#app = app;
    this.#declared = declared;
    this.#known = known;
    this.#until = known?.until ?? "";
    this.#headGap = known?.head_gap;
    this.#gap = known?.gap;
    const state = known === undefined ? emptyState() : restoreState(known.progress);
    this.#reader = new ProgressReader(state, declared?.read);
    const open = known?.progress.open.flatMap(({ since }) => since ?? []) ?? [];
    this.since = known === undefined ? undefined : [known.until, ...open].sort()[0];
  }

  /** Pages come oldest first. */
  take(page: readonly LogEntry[]): void {
    this.#keepRecent(page);
    const fresh = page.filter((entry) => entry.at >= this.#until || this.#readAgain(entry));
    const all = this.#late.length === 0 ? fresh : [...this.#late, ...fresh];
    const newest = all.at(-1);
    if (newest === undefined) return;
    if (this.#first === undefined) [this.#first, this.#silence] = [all[0]?.at, longestSilence(all)];
    const settled = countSettled(all, newest.at);
    for (let index = 0; index < settled; index += 1) this.#reader.feed(all[index] as LogEntry); // index < length
    this.#late = all.slice(settled);
    if (settled > 0) this.#until = this.#late[0]?.at ?? next(newest.at);
  }

  /** The entries of the same millisecond as `until` came later than what was kept. */
  #readAgain(entry: LogEntry): boolean {
    this.#reader.again(entry);
    return false;
  }

  #keepRecent(page: readonly LogEntry[]): void {
    this.#recent.push(...page);
    this.#recentSize += sizeOf(page);
    if (this.#recent.length <= 2 * RECENT_LIMIT && this.#recentSize <= 2 * RECENT_SIZE) return;
    this.#recent = newestOf(this.#recent);
    this.#recentSize = sizeOf(this.#recent);
  }

  /** Some of the log was passed over for good; `words` are for people. */
  skip(words: string): void {
    this.#gap = words.slice(0, 300);
  }

  /** Nothing more may be taken after it. */
  finish({ args = [], calls = [], now }: FinishOptions): RunProgressResult {
    if (now !== undefined) this.#noteHole({ first: this.#first, silence: this.#silence, calls, now });
    const saved = this.#save();
    for (const entry of this.#late) this.#reader.feed(entry);
    const openSince = new Date((now?.getTime() ?? 0) - OPEN_LIMIT).toISOString();
    const progress = this.#reader.finish({ args, openSince });
    const warnings = this.#gap === undefined ? progress.warnings : [this.#gap, ...progress.warnings];
    const { tracker, totals } = this.#reader.state;
    const way = { attempts: tracker.attempts, totals };
    return { progress: { ...progress, warnings }, way, recent: this.#recent, saved, headGap: this.#headGap };
  }

  #noteHole(reading: LogReading): void {
    if (this.#known === undefined) this.#headGap ??= missingHead(reading);
    else this.#gap = missingMiddle(this.#known.until, reading) ?? this.#gap;
  }

  #save(): SavedRun | undefined {
    if (this.#until === "") return undefined;
    const oldest = new Date(Date.parse(this.#until) - OPEN_LIMIT).toISOString();
    const progress = saveState(this.#reader.state, oldest);
    const gaps = defined({ head_gap: this.#headGap, gap: this.#gap });
    const patterns = this.#declared === undefined ? {} : { patterns: [...this.#declared.patterns] };
    return { app: this.#app, until: this.#until, progress, ...gaps, ...patterns };
  }
}

/** How many of the entries will get no company any more; entries of one millisecond are taken together. */
function countSettled(entries: readonly LogEntry[], newest: string): number {
  const cut = new Date(Date.parse(newest) - SETTLED_AFTER).toISOString();
  const settled = entries.findIndex(({ at }) => at >= cut);
  const late = entries.slice(settled);
  if (late.length <= LATE_LIMIT && sizeOf(late) <= LATE_SIZE) return settled;
  const together = entries.findIndex(({ at }) => at === newest);
  return together === 0 ? entries.length : together;
}

function sizeOf(entries: readonly LogEntry[]): number {
  return entries.reduce((size, { text }) => size + text.length, 0);
}

/** The last entries that fit into both limits; one at least, or its end. */
function newestOf(entries: readonly LogEntry[]): LogEntry[] {
  let start = Math.max(0, entries.length - 1);
  let size = entries[start]?.text.length ?? 0;
  if (size > LATE_SIZE) return entries.slice(start).map(withEnd);
  while (start > 0 && entries.length - start < RECENT_LIMIT) {
    size += entries[start - 1]?.text.length ?? 0;
    if (size > RECENT_SIZE) break;
    start -= 1;
  }
  return entries.slice(start);
}

const withEnd = (entry: LogEntry): LogEntry => ({ ...entry, text: ownText(entry.text.slice(-RECENT_SIZE)) });

function next(at: string): string {
  return new Date(Date.parse(at) + 1).toISOString();
}
