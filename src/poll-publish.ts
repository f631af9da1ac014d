// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.
import { commitDescription, sweepStatus } from "./core/commit-description.ts";
import { defined } from "./core/defined.ts";
import { failsGate } from "./core/headline.ts";
import { formatStatusLine, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { commitState, isVerdict } from "./core/state.ts";
import { isArm, readSweep, sweepOf } from "./core/sweep-report.ts";
import { WRITES_A_RUN } from "./core/write-pace.ts";
import type { PollPorts } from "./poll.ts";
import { createAttempt, type Tried, unlessLimited } from "./poll-attempt.ts";
import {
  type Commented,
  type Pass,
  type Publisher,
  publishComment,
  reportFor,
  shownOf,
} from "./poll-comment.ts";
import { isEnding, type Judged } from "./poll-judge.ts";
import { callAsker } from "./poll-mention.ts";
import { familyOf, statusName, statusOwners } from "./poll-place.ts";
import { relaunch } from "./poll-policy.ts";
import type { CommitStatus, ShownState } from "./ports.ts";

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
  readonly writes: number;
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
    const text = error instanceof Error ? error.message : String(error);
    ports.log.warning(`What GitHub shows of the runs could not be read at once: ${text}`);
    return undefined;
  }
}

/** Within GitHub's limits: a verdict waits for its turn, anything else is left to the next pass. */
async function publishInTurn(one: Judged, publisher: Publisher): Promise<Outcome> {
  const { ports, waitsUntil, pass } = publisher;
  const { pace } = pass.memory;
  const verdict = isVerdict(one.decision.next.state);
  const rank = verdict ? "verdict" : "progress";
  const now = (): number => ports.clock.now().getTime();
  let takenAt = now();
  for (; !pace.take(rank, takenAt); takenAt = now()) {
    const wait = pace.waitFor(rank, takenAt);
    if (!verdict || takenAt + wait > waitsUntil)
      return { wrote: false, postponed: verdict, unwritten: true, writes: 0 };
    await ports.clock.wait(wait);
  }
  let writes = WRITES_A_RUN;
  try {
    const outcome = await publish(one, publisher);
    ({ writes } = outcome);
    return outcome;
  } finally {
    pace.settle(takenAt, writes, now());
  }
}

async function publish(one: Judged, publisher: Publisher): Promise<Outcome> {
  const { pass, ports, comments } = publisher;
  const family = familyOf(one.record, pass.records);
  let commented: Commented | undefined;
  if (family !== undefined) {
    const begun = comments.get(family.name) ?? publishComment(family, publisher);
    comments.set(family.name, begun);
    commented = await begun;
  }
  const status = await publishStatus(one, publisher);
  const tries = [commented?.tried, status].filter((tried) => tried !== undefined);
  const writes = tries.filter((tried) => tried.kind !== "done" || tried.value !== "unchanged").length;
  const wrote = tries.some((tried) => tried.kind === "done" && tried.value !== "unchanged");
  const later = tries.some((tried) => tried.kind === "later");
  // A closed record is never looked at again, so it must not close before the rest is said.
  const verdict = isVerdict(one.decision.next.state);
  if (later && verdict) return { wrote, postponed: true, unwritten: true, writes };
  if (family !== undefined && one.mention === true && isEnding(one)) await callAsker(one, family, publisher);
  const appended = await unlessLimited(ports.log, () => appendRecord(one, commented?.id, ports));
  if (appended === undefined) return { wrote, postponed: verdict, unwritten: true, writes: writes + 1 };
  if (appended && one.decision.relaunch === true) await relaunch(one.record, ports);
  return {
    wrote: wrote || appended,
    postponed: false,
    unwritten: later,
    writes: writes + (appended ? 1 : 0),
  };
}

function verdictsFirst(judged: readonly Judged[]): readonly Judged[] {
  const rank = ({ decision }: Judged): number => (isVerdict(decision.next.state) ? 0 : 1);
  return judged.toSorted((a, b) => rank(a) - rank(b));
}

function publishStatus(one: Judged, publisher: Publisher): Promise<Tried<string>> {
  const { pass, ports, attempt, owners } = publisher;
  const { record, report } = one;
  const arms = isArm(record.intent) ? armsOf(record, pass.records) : undefined;
  const speaker = arms === undefined ? undefined : pass.judged.find((other) => arms.includes(other.record));
  const speaks = arms === undefined ? owners.get(statusName(record)) === record.id : speaker === one;
  if (!speaks) return Promise.resolve({ kind: "done", value: "unchanged" });
  const sweep = arms === undefined ? undefined : readSweep(arms.map((arm) => reportFor(arm, pass)));
  const status = {
    sha: record.intent.sha,
    context: `experiment/${record.intent.experiment}`,
    ...(sweep === undefined ? oneStatus(report) : sweepStatus(sweep)),
    ...(report.appUrl === undefined || sweep !== undefined ? {} : { url: report.appUrl }),
  };
  const contexts = publisher.shown?.statuses.get(record.intent.sha);
  const newest = contexts === undefined ? undefined : (contexts.get(status.context) ?? null);
  return attempt("commit status", () => ports.statuses.ensure(status, newest));
}

/** One status for all arms at a commit; undefined where a run without a sweep came after it there. */
function armsOf(record: RunRecord, records: readonly RunRecord[]): readonly RunRecord[] | undefined {
  return sweepOf(records.filter((other) => statusName(other) === statusName(record)));
}

function oneStatus(report: RunReport): Pick<CommitStatus, "state" | "description"> {
  const state = failsGate(report) ? "failure" : commitState(report.state, report.cause);
  return { state, description: commitDescription(report) };
}

async function appendRecord(one: Judged, comment: number | undefined, ports: PollPorts): Promise<boolean> {
  const { record, decision, report } = one;
  const artifact = one.artifact ?? record.line.artifact;
  const line = { ...decision.next, ...defined({ comment, artifact, part: one.part }) };
  if (formatStatusLine(line) === formatStatusLine(record.line)) return false;
  await ports.records.append(record, line, report.appUrl);
  return true;
}
