// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.

import { defined } from "./core/defined.ts";
import { messageOf } from "./core/errors.ts";
import { formatStatusLine } from "./core/record.ts";
import { WRITES_A_RUN } from "./core/write-pace.ts";
import type { PollPorts } from "./poll.ts";
import { createAttempt, type Tried, unlessLimited } from "./poll-attempt.ts";
import { type Commented, type Pass, type Publisher, publishComment, shownOf } from "./poll-comment.ts";
import { isEnding, type Judged } from "./poll-judge.ts";
import { findLabelsToTakeOff, takeLabelOff } from "./poll-label.ts";
import { callAsker } from "./poll-mention.ts";
import { familyOf, statusOwners } from "./poll-place.ts";
import { relaunch } from "./poll-policy.ts";
import { publishStatus } from "./poll-status.ts";
import type { ShownState } from "./ports.ts";

/** Runs that are written at the same time; GitHub takes up to a hundred requests at once. */
const AT_ONCE = 8;
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

/**
 * Verdicts first. Within a run the record comes last: while it is open, a pass that was killed half way, or that could
 * not write the comment or status for the moment, is repeated and ends in the same state.
 * @throws the first error of a record that could not be written, after all others were published
 */
export async function publishAll(pass: Pass, ports: PollPorts): Promise<Published> {
  const shown = await readShown(pass, ports);
  const publisher: Publisher = {
    pass,
    ports,
    attempt: createAttempt(ports.log),
    comments: new Map(),
    called: new Set(),
    labels: findLabelsToTakeOff(pass.judged, pass.records),
    owners: statusOwners(pass.records),
    shown,
    left: { reads: SINGLE_READS },
    waitsUntil: ports.clock.now().getTime() + LONGEST_WAIT,
  };
  const changed = new Set<number>();
  const postponed = new Set<number>();
  const failures: unknown[] = [];
  let unwritten = false;
  const waiting = [...verdictsFirst(pass.judged)];
  const worker = async (): Promise<void> => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) {
      try {
        const outcome = await publishInTurn(one, publisher);
        if (outcome.wrote) changed.add(one.record.id);
        if (outcome.postponed) postponed.add(one.record.id);
        unwritten ||= outcome.unwritten;
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (failures.length > 0) throw failures[0];
  return { changed, postponed, unwritten };
}

interface Outcome {
  readonly wrote: boolean;
  readonly postponed: boolean;
  readonly unwritten: boolean;
}

/** What GitHub shows now, in one call for a hundred runs; where it cannot be had so, each is read by itself. */
async function readShown(
  { judged, records, memory }: Pass,
  ports: PollPorts,
): Promise<ShownState | undefined> {
  if (ports.shown === undefined || judged.length === 0) return undefined;
  const nodes = judged.flatMap(({ record }) => record.node ?? []);
  const families = judged.flatMap(({ record }) => familyOf(record, records) ?? []);
  const comments = new Set(families.flatMap((family) => shownOf(family, memory)?.node ?? []));
  try {
    return await ports.shown.read({ records: nodes, comments: [...comments] });
  } catch (error) {
    const text = messageOf(error);
    ports.log.warning(`What GitHub shows of the runs could not be read at once: ${text}`);
    return undefined;
  }
}

/** Within GitHub's limits: a verdict waits for its turn, anything else is left to the next pass. */
async function publishInTurn(one: Judged, publisher: Publisher): Promise<Outcome> {
  const { ports, waitsUntil, pass } = publisher;
  const { pace } = pass.memory;
  const verdict = isEnding(one);
  const rank = verdict ? "verdict" : "progress";
  const most = mostWrites(one, publisher);
  const now = (): number => ports.clock.now().getTime();
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
function mostWrites(one: Judged, { labels }: Publisher): number {
  const more = [one.mention === true && isEnding(one), labels.has(one.record.id), one.decision.relaunch];
  return WRITES_A_RUN + more.filter((each) => each === true).length;
}

/** What was asked to be written, whatever became of it. */
interface Tally {
  writes: number;
}

async function publish(one: Judged, publisher: Publisher, tally: Tally): Promise<Outcome> {
  const { pass, ports, comments, labels } = publisher;
  const family = familyOf(one.record, pass.records);
  let commented: Commented | undefined;
  if (family !== undefined) {
    const begun = comments.get(family.name);
    const asked = begun ?? publishComment(family, publisher);
    comments.set(family.name, asked);
    commented = await asked;
    // Runs that share a comment share its one write.
    if (begun === undefined) tally.writes += writesOf(commented.tried) + commented.copies;
  }
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

function verdictsFirst(judged: readonly Judged[]): readonly Judged[] {
  const rank = (one: Judged): number => (isEnding(one) ? 0 : 1);
  return judged.toSorted((a, b) => rank(a) - rank(b));
}

async function appendRecord(one: Judged, comment: number | undefined, ports: PollPorts): Promise<boolean> {
  const { record, decision, report } = one;
  const artifact = one.artifact ?? record.line.artifact;
  const line = { ...decision.next, ...defined({ comment, artifact, part: one.part }) };
  if (formatStatusLine(line) === formatStatusLine(record.line)) return false;
  await ports.records.append(record, line, report.appUrl);
  return true;
}
