// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.

import { defined } from "./core/defined.ts";
import { formatStatusLine } from "./core/record.ts";
import { WRITES_A_RUN } from "./core/write-pace.ts";
import type { PollPorts } from "./poll.ts";
import { createAttempt, type Tried, unlessLimited } from "./poll-attempt.ts";
import { type Commented, type Pass, type Publisher, publishComment } from "./poll-comment.ts";
import { isEnding, type Judged } from "./poll-judge.ts";
import { findLabelsToTakeOff, takeLabelOff } from "./poll-label.ts";
import { callAsker } from "./poll-mention.ts";
import { type Family, familyOf, statusOwners } from "./poll-place.ts";
import { relaunch } from "./poll-policy.ts";
import { publishStatus } from "./poll-status.ts";
import type { ShownState } from "./ports.ts";

/** Runs that are written at the same time; GitHub takes up to a hundred requests at once. Verdicts may wait meanwhile. */
const AT_ONCE = { verdict: 8, progress: 16 } as const;
/** A pass waits so long for the pace of writes where a verdict is to be told; all else waits for the next pass. */
const LONGEST_WAIT = 5 * 60_000;
/** Comments that are read one by one in a pass, because their node id is not known yet. */
const SINGLE_READS = 100;

/** Ids of records. */
export interface Published {
  /** Of which anything was written. */
  readonly changed: ReadonlySet<number>;
  /** Whose verdict is not recorded yet, because something before it could not be written for the moment. */
  readonly postponed: ReadonlySet<number>;
  /** Something was left to the next pass, for the sake of GitHub's limits. */
  readonly unwritten: boolean;
}

export interface Tries extends Published {
  /** Errors of records that could not be written. */
  readonly failures: readonly unknown[];
}

export function createPublisher(pass: Pass, shown: ShownState | undefined, ports: PollPorts): Publisher {
  return {
    pass,
    ports,
    shown,
    attempt: createAttempt(ports.log),
    comments: new Map(),
    called: new Set(),
    labels: findLabelsToTakeOff(pass.judged, pass.records),
    owners: statusOwners(pass.records),
    left: { reads: SINGLE_READS },
    held: new Map(),
  };
}

/**
 * Within a run the record comes last: while it is open, a pass that was killed half way, or that could not write the
 * comment or status for the moment, is repeated and ends in the same state. A failure hides no other run.
 * @param some verdicts, or none
 */
export async function publishSome(some: readonly Judged[], publisher: Publisher): Promise<Tries> {
  const changed = new Set<number>();
  const postponed = new Set<number>();
  const failures: unknown[] = [];
  let unwritten = false;
  const waiting = [...some];
  const waitsUntil = publisher.ports.clock.now().getTime() + LONGEST_WAIT;
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      try {
        const outcome = await publishInTurn(one, publisher, waitsUntil);
        if (outcome.wrote) changed.add(one.record.id);
        if (outcome.postponed) postponed.add(one.record.id);
        unwritten ||= outcome.unwritten;
      } catch (error) {
        failures.push(error);
      }
    }
  };
  const atOnce = AT_ONCE[some.some(isEnding) ? "verdict" : "progress"];
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { changed, postponed, unwritten, failures };
}

interface Outcome {
  readonly wrote: boolean;
  readonly postponed: boolean;
  readonly unwritten: boolean;
}

/**
 * Within GitHub's limits: a verdict waits for its turn, anything else is left to the next pass.
 * @param waitsUntil in milliseconds of the epoch
 */
async function publishInTurn(one: Judged, publisher: Publisher, waitsUntil: number): Promise<Outcome> {
  const { ports, pass, held } = publisher;
  const { pace } = pass.memory;
  const verdict = isEnding(one);
  const rank = verdict ? "verdict" : "progress";
  const most = mostWrites(one, publisher);
  const now = (): number => ports.clock.now().getTime();
  const kept = held.get(one.record.id);
  if (kept !== undefined) pace.settle(kept, 0, now());
  held.delete(one.record.id);
  let taken = pace.take(rank, now(), most);
  for (; taken === undefined; taken = pace.take(rank, now(), most)) {
    const wait = pace.waitFor(rank, now(), most);
    if (!verdict || now() + wait > waitsUntil) return { wrote: false, postponed: verdict, unwritten: true };
    await ports.clock.wait(wait);
  }
  const tally = { writes: 0 };
  try {
    return await publish(one, publisher, tally);
  } finally {
    pace.settle(taken, tally.writes, now());
  }
}

/** Reserved before the first of them. */
export function mostWrites(one: Judged, { labels }: Publisher): number {
  const more = [one.mention === true && isEnding(one), labels.has(one.record.id), one.decision.relaunch];
  return WRITES_A_RUN + more.filter((each) => each === true).length;
}

/** What was asked to be written, whatever became of it. */
interface Tally {
  writes: number;
}

async function publish(one: Judged, publisher: Publisher, tally: Tally): Promise<Outcome> {
  const { pass, ports, labels } = publisher;
  const family = familyOf(one.record, pass.records);
  const commented = family === undefined ? undefined : await commentOf(family, publisher, tally);
  const status = await publishStatus(one, publisher);
  tally.writes += writesOf(status);
  const tries = [commented?.tried, status].filter((tried) => tried !== undefined);
  const wrote = tries.some((tried) => tried.kind === "done" && tried.value !== "unchanged");
  const later = tries.some((tried) => tried.kind === "later");
  // A closed record is never looked at again, so it must not close before the rest is said.
  const verdict = isEnding(one);
  if (later && verdict) return { wrote, postponed: true, unwritten: true };
  if (family !== undefined && one.mention === true && isEnding(one))
    tally.writes += writesOf(await callAsker(one, family, publisher));
  const label = labels.get(one.record.id);
  if (label !== undefined) {
    tally.writes += 1;
    if (!(await takeLabelOff(label, ports))) return { wrote, postponed: verdict, unwritten: true };
  }
  const appended = await record(one, { comment: commented?.id, tally }, ports);
  if (appended === undefined) return { wrote, postponed: verdict, unwritten: true };
  return { wrote: wrote || appended, postponed: false, unwritten: later };
}

/** Runs that share a comment share its one write. */
async function commentOf(family: Family, publisher: Publisher, tally: Tally): Promise<Commented> {
  const begun = publisher.comments.get(family.name);
  const asked = begun ?? publishComment(family, publisher);
  publisher.comments.set(family.name, asked);
  const commented = await asked;
  if (begun === undefined) tally.writes += writesOf(commented.tried) + commented.copies;
  return commented;
}

function writesOf(tried: Tried<unknown>): number {
  return tried.kind === "done" && tried.value === "unchanged" ? 0 : 1;
}

/** Undefined where GitHub's limits left it to the next pass. */
async function record(
  one: Judged,
  { comment, tally }: { readonly comment: number | undefined; readonly tally: Tally },
  ports: PollPorts,
): Promise<boolean | undefined> {
  const appended = await unlessLimited(ports.log, () => appendRecord(one, comment, ports));
  if (appended !== false) tally.writes += 1;
  if (appended === true && one.decision.relaunch === true) {
    tally.writes += 1;
    await relaunch(one.record, ports);
  }
  return appended;
}

async function appendRecord(one: Judged, comment: number | undefined, ports: PollPorts): Promise<boolean> {
  const { record, decision, report } = one;
  const artifact = one.artifact ?? record.line.artifact;
  const line = { ...decision.next, ...defined({ comment, artifact, part: one.part }) };
  if (formatStatusLine(line) === formatStatusLine(record.line)) return false;
  await ports.records.append(record, line, report.appUrl);
  return true;
}
