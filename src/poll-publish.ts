// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.
import { reportOfRecord } from "./core/build-report.ts";
import { commentMarker, renderComment } from "./core/comment.ts";
import { commitDescription, sweepStatus } from "./core/commit-description.ts";
import { defined } from "./core/defined.ts";
import { failsGate } from "./core/headline.ts";
import { formatStatusLine, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { commitState, isVerdict } from "./core/state.ts";
import { isArm, readSweep, sweepOf } from "./core/sweep-report.ts";
import type { PollPorts, PollRequest } from "./poll.ts";
import { type Attempt, createAttempt, type Tried } from "./poll-attempt.ts";
import type { Judged } from "./poll-judge.ts";
import { type Family, familyOf, statusName, statusOwners } from "./poll-place.ts";
import { relaunch } from "./poll-policy.ts";
import type { CommitStatus } from "./ports.ts";

export interface Pass {
  /** Every record of the repository, newest first. */
  readonly records: readonly RunRecord[];
  /** The open runs, which are published. */
  readonly judged: readonly Judged[];
  /** Ended runs that only head a comment in which an open run is listed. */
  readonly heads: readonly Judged[];
  /** Reports of ended arms of a sweep that goes on, by the id of their record. */
  readonly earlier: ReadonlyMap<number, RunReport>;
  readonly request: PollRequest;
}

/** Earlier runs that a comment lists. */
const EARLIER = 20;

/** Ids of records. */
export interface Published {
  /** Of which anything was written. */
  readonly changed: ReadonlySet<number>;
  /** Whose verdict is not recorded yet, because something before it could not be written for the moment. */
  readonly postponed: ReadonlySet<number>;
}

/**
 * Verdicts first. Within a run the record comes last: while it is open, a pass that was killed half way, or that could
 * not write the comment or status for the moment, is repeated and ends in the same state.
 * @throws the first error of a record that could not be written, after all others were published
 */
export async function publishAll(pass: Pass, ports: PollPorts): Promise<Published> {
  const publisher: Publisher = {
    pass,
    ports,
    attempt: createAttempt(ports.log),
    comments: new Map(),
    owners: statusOwners(pass.records),
  };
  const changed = new Set<number>();
  const postponed = new Set<number>();
  const failures: unknown[] = [];
  for (const one of verdictsFirst(pass.judged)) {
    try {
      const outcome = await publish(one, publisher);
      if (outcome.wrote) changed.add(one.record.id);
      if (outcome.postponed) postponed.add(one.record.id);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return { changed, postponed };
}

interface Publisher {
  readonly pass: Pass;
  readonly ports: PollPorts;
  readonly attempt: Attempt;
  /** By family: each comment is made equal once a pass. */
  readonly comments: Map<string, Commented>;
  readonly owners: ReadonlyMap<string, number>;
}

interface Commented {
  readonly id: number | undefined;
  readonly tried: Tried<unknown>;
}

async function publish(one: Judged, publisher: Publisher): Promise<{ wrote: boolean; postponed: boolean }> {
  const { pass, ports, comments } = publisher;
  const family = familyOf(one.record, pass.records);
  const commented = family && (comments.get(family.name) ?? (await publishComment(family, publisher)));
  if (family !== undefined && commented !== undefined) comments.set(family.name, commented);
  const status = await publishStatus(one, publisher);
  const wrote = [commented?.tried, status].some(
    (tried) => tried?.kind === "done" && tried.value !== "unchanged",
  );
  const later = commented?.tried.kind === "later" || status.kind === "later";
  // A closed record is never looked at again, so it must not close before the rest is said.
  if (later && isVerdict(one.decision.next.state)) return { wrote, postponed: true };
  const appended = await appendRecord(one, commented?.id, ports);
  if (appended && one.decision.relaunch === true) await relaunch(one.record, ports);
  return { wrote: wrote || appended, postponed: false };
}

function verdictsFirst(judged: readonly Judged[]): readonly Judged[] {
  const rank = ({ decision }: Judged): number => (isVerdict(decision.next.state) ? 0 : 1);
  return judged.toSorted((a, b) => rank(a) - rank(b));
}

async function publishComment(family: Family, { pass, ports, attempt }: Publisher): Promise<Commented> {
  const known = family.records.map(({ line }) => line.comment).find((id) => id !== undefined);
  const most = (sweepOf(family.records)?.length ?? 1) + EARLIER;
  const reports = family.records.slice(0, most).map((record) => reportFor(record, pass));
  const [newest] = family.records;
  const told = sweepOf(family.records) ?? family.records.slice(0, 1);
  if (newest === undefined || (known !== undefined && !told.some((each) => isInformed(each, pass)))) {
    return { id: known, tried: { kind: "done", value: "unchanged" } };
  }
  const body = ports.redact(renderComment({ reports, links: pass.request.links }));
  const where = {
    pullRequest: family.pullRequest,
    marker: commentMarker(newest.intent.experiment),
    ...(known === undefined ? {} : { known }),
  };
  let id = known;
  const tried = await attempt("comment", async () => {
    const done = await ports.comments.ensure(where, body);
    id = done.id;
    return done.outcome;
  });
  return { id, tried };
}

/**
 * Without an answer from Modal the report has neither curve nor attempts; a comment that has them is left as it is until
 * there is an answer or a verdict. Commit status and record say meanwhile that the run cannot be seen.
 */
function isInformed(record: RunRecord, pass: Pass): boolean {
  const one = find(record, [...pass.judged, ...pass.heads]);
  if (one === undefined) return false;
  return one.seen || (!isVerdict(record.line.state) && isVerdict(one.decision.next.state));
}

function reportFor(record: RunRecord, pass: Pass): RunReport {
  const judged = find(record, [...pass.judged, ...pass.heads])?.report;
  return judged ?? pass.earlier.get(record.id) ?? reportOfRecord(record, "");
}

function find(record: RunRecord, among: readonly Judged[]): Judged | undefined {
  return among.find((one) => one.record.id === record.id);
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
  return attempt("commit status", () => ports.statuses.ensure(status));
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
  const line = { ...decision.next, ...defined({ comment, artifact: one.artifact ?? record.line.artifact }) };
  if (formatStatusLine(line) === formatStatusLine(record.line)) return false;
  await ports.records.append(record, line, report.appUrl);
  return true;
}
