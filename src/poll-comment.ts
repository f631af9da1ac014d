// A pull request's runs of one experiment in; their one comment made equal to them, where that is worth a write, out.
import { reportOfRecord } from "./core/build-report.ts";
import { commentMarker, renderComment } from "./core/comment.ts";
import { isWorthWriting, liveReach, signatureOf } from "./core/comment-urgency.ts";
import { defined } from "./core/defined.ts";
import type { Shown } from "./core/progress-snapshot.ts";
import type { RunRecord } from "./core/record.ts";
import { redactReports } from "./core/redact-reports.ts";
import type { RunReport } from "./core/report.ts";
import { safeName } from "./core/safe-name.ts";
import { isVerdict } from "./core/state.ts";
import { sweepOf } from "./core/sweep-report.ts";
import type { Reservation } from "./core/write-pace.ts";
import type { PollPorts, PollRequest } from "./poll.ts";
import type { Attempt, Tried } from "./poll-attempt.ts";
import type { Judged } from "./poll-judge.ts";
import type { AskingLabel } from "./poll-label.ts";
import type { PassMemory } from "./poll-memory.ts";
import type { Family } from "./poll-place.ts";
import type { ShownState } from "./ports.ts";

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
  readonly memory: PassMemory;
  /** By GitHub's clock. */
  readonly now: Date;
}

/** Earlier runs that a comment lists. */
const EARLIER = 20;

export interface Publisher {
  readonly pass: Pass;
  readonly ports: PollPorts;
  readonly attempt: Attempt;
  /** By family: each comment is made equal once a pass. */
  readonly comments: Map<string, Promise<Commented>>;
  /** Markers of the calls that this pass has made: arms that end at once call once. */
  readonly called: Set<string>;
  readonly labels: ReadonlyMap<number, AskingLabel>;
  readonly owners: ReadonlyMap<string, number>;
  readonly shown: ShownState | undefined;
  /** Single reads that this pass may still spend. */
  readonly left: { reads: number };
  /** Room for the writes of verdicts that are still to come, by record. */
  readonly held: Map<number, Reservation>;
}

export interface Commented {
  readonly id: number | undefined;
  readonly tried: Tried<unknown>;
  /** Copies of it that were deleted. */
  readonly copies: number;
}

export function shownOf({ records }: Family, memory: PassMemory): Shown | undefined {
  for (const { id } of records) {
    const shown = memory.shownOf(id);
    if (shown !== undefined) return shown;
  }
  return undefined;
}

export async function publishComment(family: Family, publisher: Publisher): Promise<Commented> {
  const { pass, ports, attempt, left } = publisher;
  const { memory } = pass;
  const known = family.records.map(({ line }) => line.comment).find((id) => id !== undefined);
  const arms = sweepOf(family.records);
  const reports = family.records
    .slice(0, (arms?.length ?? 1) + EARLIER)
    .map((record) => reportFor(record, pass));
  const [newest] = family.records;
  const told = arms ?? family.records.slice(0, 1);
  const unchanged: Commented = { id: known, tried: { kind: "done", value: "unchanged" }, copies: 0 };
  if (newest === undefined || (known !== undefined && !told.some((each) => isInformed(each, pass))))
    return unchanged;
  const shown = shownOf(family, memory);
  if (known !== undefined && !isWorthWriting(reports, shown, pass.now)) return unchanged;
  const current = publisher.shown?.comments.get(shown?.node ?? "");
  const foreign = current === undefined || current.id !== known;
  if (foreign && known !== undefined && left.reads-- <= 0) return unchanged;
  const { marker, body } = renderSafely(newest.intent.experiment, reports, publisher);
  const where = {
    ...{ pullRequest: family.pullRequest, marker },
    ...defined({ known, current: foreign ? undefined : current.body }),
  };
  let id = known;
  let copies = 0;
  const tried = await attempt("comment", async () => {
    const done = await ports.comments.ensure(where, body);
    id = done.id;
    copies = done.copies ?? 0;
    noteShown(family, { pass, reports, node: done.node });
    return done.outcome;
  });
  return { id, tried, copies };
}

/** Redacted before anything is escaped or cut, and once more as a whole; only the marker stays, to be found by. */
function renderSafely(
  experiment: string,
  reports: readonly RunReport[],
  { pass, ports: { redact } }: Publisher,
): { readonly marker: string; readonly body: string } {
  const marker = commentMarker(safeName(experiment, redact));
  const rendered = renderComment({ reports: redactReports(reports, redact), links: pass.request.links });
  return { marker, body: `${marker}${redact(rendered.slice(rendered.indexOf("\n")))}` };
}

function noteShown(
  { records }: Family,
  told: { readonly pass: Pass; readonly reports: readonly RunReport[]; readonly node: string | undefined },
): void {
  const { pass, reports, node } = told;
  const shown: Shown = defined({
    node,
    signature: signatureOf(reports),
    at: pass.now.toISOString(),
    reach: liveReach(reports),
  });
  const open = byRecord(pass.judged);
  for (const { id } of records) if (open.has(id)) pass.memory.noteShown(id, shown);
}

/**
 * Without an answer from Modal the report has neither curve nor attempts; a comment that has them is left as it is until
 * there is an answer or a verdict. Commit status and record say meanwhile that the run cannot be seen.
 */
function isInformed(record: RunRecord, pass: Pass): boolean {
  const one = find(record, pass);
  if (one === undefined) return false;
  return one.seen || (!isVerdict(record.line.state) && isVerdict(one.decision.next.state));
}

export function reportFor(record: RunRecord, pass: Pass): RunReport {
  const judged = find(record, pass)?.report;
  return judged ?? pass.earlier.get(record.id) ?? reportOfRecord(record, "");
}

function find({ id }: RunRecord, { judged, heads }: Pass): Judged | undefined {
  return byRecord(judged).get(id) ?? byRecord(heads).get(id);
}

const indexes = new WeakMap<readonly Judged[], ReadonlyMap<number, Judged>>();

/** Made once for a list: each of a pass's comments asks for its runs. */
function byRecord(some: readonly Judged[]): ReadonlyMap<number, Judged> {
  const known = indexes.get(some);
  if (known !== undefined) return known;
  // Of several of a record, the first.
  const made = new Map(some.toReversed().map((one) => [one.record.id, one]));
  indexes.set(some, made);
  return made;
}
