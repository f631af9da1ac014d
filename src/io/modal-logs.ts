// One app's log on Modal, from a moment on -> its entries in pages, oldest first; what could not be read is named.
import { defined } from "../core/defined.ts";
import type { LogFilePart } from "../core/log-file.ts";
import type { LogEntry } from "../core/observation.ts";
import { createTurns } from "../core/turns.ts";
import type { LogRequest } from "../log-ports.ts";
import { holdLittleGarbage } from "./garbage.ts";
import type { LogPage } from "./log-page.ts";
import {
  fetchPage,
  isTooLarge,
  type LogGap,
  type LogPart,
  type LogSpan,
  readStretches,
} from "./log-reader.ts";
import { limitFor } from "./log-stretch.ts";
import type { ModalCall } from "./modal-call.ts";

/** A log that is read for the first time is mostly short or very long: its first page need not be a large one. */
const FIRST_ENTRIES = 1000;
/**
 * What a run writes between two passes. The reply is received, decoded and taken apart as a whole, so this many lines of the
 * usual length already take some ten megabytes for a moment.
 */
const NEW_ENTRIES = 5000;
/** Entries that a tail is made of. */
const TAIL = 1000;
const DAY = 86_400_000;
/** The widest range of one query: `_MAX_FETCH_RANGE` of client 1.6.4. */
const WIDEST = 35 * DAY;
/** Modal's clock may be ahead of ours; entries of the moment must not be cut off. */
const AHEAD = DAY;

/** Milliseconds from the beginning of a pass for the logs of all its runs: what is told of the others waits for them. */
const READ_WITHIN = 120_000;
/** Nobody reads on in the log of a run that has ended. */
const LAST_READ_WITHIN = 240_000;

interface App {
  readonly id: string;
  /** ISO time by Modal's clock; nothing was logged before it. */
  readonly createdAt: string;
  /** Of an app of several functions, the one whose log is meant. */
  readonly functionId?: string;
  /** As far as Modal's list of its calls tells. */
  readonly ended?: boolean;
}

/**
 * One call where the log since `request.since` fits into a page, as it does in every pass but the first of a long run;
 * else the log is read from its older end in stretches that each fit. What cannot be read ends the reading, so that the
 * next pass reads on there; of a run that has ended the last entries are read then. Never throws: a log is no evidence for
 * a verdict, so a run whose log cannot be read is still reported.
 * @returns in words, what could not be read, or where `request.skip` does not take that, what was passed over
 */
export async function readLog(call: ModalCall, app: App, request: LogRequest): Promise<string | undefined> {
  const limit = request.since === undefined ? FIRST_ENTRIES : NEW_ENTRIES;
  let passedOver: string | undefined;
  let last: string | undefined;
  for await (const part of readParts(call, spanOf(app, request.since), limit)) {
    // One page at least in each pass, so that every log comes to its end.
    const late = part.kind === "page" && last !== undefined && isLate(app, request);
    if (part.kind === "page" && !late) {
      request.take(part.page.entries);
      last = part.page.entries.at(-1)?.at ?? last;
      continue;
    }
    const gap = part.kind === "gap" ? part.gap : lateGap(last);
    if (!gap.lost) return readEnd(call, app, { request, words: tellGap(gap), last });
    if (request.skip === undefined) passedOver = tellGap(gap);
    else request.skip(tellGap(gap));
  }
  return passedOver;
}

function isLate({ ended }: App, { begun }: LogRequest): boolean {
  return begun !== undefined && Date.now() - begun > (ended === true ? LAST_READ_WITHIN : READ_WITHIN);
}

function lateGap(last: string | undefined): LogGap {
  const since = Date.parse(last ?? "") || 0;
  return { since, until: since, reason: "there was no time for more of it in this pass.", lost: false };
}

/** @returns the words, where another pass reads on or the end cannot be read either */
async function readEnd(
  call: ModalCall,
  { id, ended, functionId }: App,
  { request, words, last = "" }: { request: LogRequest; words: string; last: string | undefined },
): Promise<string | undefined> {
  if (ended !== true || request.skip === undefined) return words;
  const tail = await readTail(call, id, functionId).catch(() => undefined);
  if (tail === undefined) return words;
  request.skip(`${words} Only its last lines were.`);
  request.take(tail.filter(({ at }) => at > last));
  return undefined;
}

/** A record's clock is GitHub's, which may be ahead of Modal's: so far back is looked for the beginning. */
const SKEW = 600_000;

/** What cannot be read is a gap in words; the rest follows. Never throws. */
export async function* readWholeLog(call: ModalCall, { id, createdAt }: App): AsyncGenerator<LogFilePart> {
  const since = new Date((Date.parse(createdAt) || 0) - SKEW).toISOString();
  for await (const part of readParts(call, spanOf({ id, createdAt: since }, undefined), FIRST_ENTRIES)) {
    yield part.kind === "page"
      ? { kind: "entries", entries: part.page.entries }
      : { kind: "gap", words: `${tellGap(part.gap)} (up to ${timeOf(part.gap.until)})` };
  }
}

/** The newest entries, oldest first. @throws ModalRefusal */
export async function readTail(
  call: ModalCall,
  appId: string,
  functionId?: string,
): Promise<readonly LogEntry[]> {
  const until = Date.now() + AHEAD;
  const span = { appId, ...defined({ functionId }), since: until - WIDEST, until };
  return (await fetchPage(call, span, TAIL)).entries;
}

function spanOf({ id, createdAt, functionId }: App, from: string | undefined): LogSpan {
  const created = Date.parse(createdAt) || 0;
  const until = Math.max(Date.now(), created) + AHEAD;
  const since = Math.max(Date.parse(from ?? "") || 0, created, until - WIDEST);
  return { appId: id, ...defined({ functionId }), since, until };
}

/** What is newer than the first page's newest entry is left to the next pass: a log may grow faster than it is read. */
async function* readParts(
  call: ModalCall,
  span: LogSpan,
  limit: number,
): AsyncGenerator<LogPart, void, void> {
  const { since, until } = span;
  let newest: LogPage;
  try {
    newest = await fetchPage(call, span, limit);
  } catch (error) {
    if (isTooLarge(error)) return yield* inTurn(() => readStretches(call, span, { width: until - since }));
    const reason = error instanceof Error ? error.message : "no answer";
    return yield { kind: "gap", gap: { since, until, reason, lost: false } };
  }
  if (newest.count < limit) return yield { kind: "page", page: newest };
  const first = Date.parse(newest.entries[0]?.at ?? "") || since;
  const last = Date.parse(newest.entries.at(-1)?.at ?? "") || until;
  const guess = { width: last - first, limit: limitFor(newest) };
  newest = NOTHING;
  yield* inTurn(() => readStretches(call, { ...span, until: last + 1 }, guess));
}

/** Long logs that are read at once, in this process: each holds two pages. */
const longReads = createTurns(4);

async function* inTurn(read: () => AsyncGenerator<LogPart, void, void>): AsyncGenerator<LogPart, void, void> {
  const end = await longReads.take();
  const release = holdLittleGarbage();
  try {
    yield* read();
  } finally {
    release();
    end();
  }
}

/** Takes the place of a page that is not held while the log is read. */
const NOTHING: LogPage = { entries: [], count: 0, size: 0 };

function tellGap({ since, reason, lost }: LogGap): string {
  const from = timeOf(since);
  return lost
    ? `Log entries of ${from} were left out: ${reason}.`
    : `The log from ${from} on could not be read: ${reason}`;
}

function timeOf(ms: number): string {
  return new Date(ms).toISOString();
}
