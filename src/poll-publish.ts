// Judged runs -> comment, commit status and record made equal to them; what is equal already is not written.
import { reportOfRecord } from "./core/build-report.ts";
import { commentMarker, renderComment } from "./core/comment.ts";
import { commitDescription } from "./core/commit-description.ts";
import { formatStatusLine, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { commitState } from "./core/state.ts";
import type { PollPorts, PollRequest } from "./poll.ts";
import type { Judged } from "./poll-judge.ts";

export interface Publishing {
  readonly request: PollRequest;
  readonly ports: PollPorts;
}

/** Earlier runs that a comment lists. */
const EARLIER = 20;

/**
 * The record comes last: while it is open, a pass that was killed half way is repeated, and ends in the same state.
 * @returns how many runs changed anything
 */
export async function publishAll(
  judged: readonly Judged[],
  records: readonly RunRecord[],
  publishing: Publishing,
): Promise<number> {
  let changed = 0;
  const commented = new Map<string, number | undefined>();
  for (const one of judged) {
    const place = placeOf(one.record);
    if (place !== undefined && !commented.has(place)) {
      const { id, wrote } = await publishComment(one.record, judged, records, publishing);
      commented.set(place, id);
      if (wrote) changed += 1;
    }
    const status = await attempt(publishing, "commit status", () => publishStatus(one, publishing));
    const recorded = await publishRecord(
      one,
      place === undefined ? undefined : commented.get(place),
      publishing,
    );
    if (recorded || status === "written") changed += 1;
  }
  return changed;
}

function placeOf({ intent }: RunRecord): string | undefined {
  return intent.pull_request === null ? undefined : `${intent.pull_request} ${intent.experiment}`;
}

async function publishComment(
  record: RunRecord,
  judged: readonly Judged[],
  records: readonly RunRecord[],
  publishing: Publishing,
): Promise<{ readonly id: number | undefined; readonly wrote: boolean }> {
  const { intent } = record;
  if (intent.pull_request === null) return { id: undefined, wrote: false };
  const place = placeOf(record);
  const family = records.filter((other) => placeOf(other) === place);
  const known = family.map(({ line }) => line.comment).find((id) => id !== undefined);
  const reports = family.slice(0, EARLIER + 1).map((other) => reportFor(other, judged));
  const body = publishing.ports.redact(renderComment({ reports, links: publishing.request.links }));
  const where = {
    pullRequest: intent.pull_request,
    marker: commentMarker(intent.experiment),
    ...(known === undefined ? {} : { known }),
  };
  const done = await attempt(publishing, "comment", () => publishing.ports.comments.ensure(where, body));
  return { id: done?.id ?? known, wrote: done !== undefined && done.outcome !== "unchanged" };
}

function reportFor(record: RunRecord, judged: readonly Judged[]): RunReport {
  return judged.find((one) => one.record.id === record.id)?.report ?? reportOfRecord(record, "");
}

/** A comment or status that cannot be written is one warning: the verdict is still recorded. */
async function attempt<T>(
  { ports }: Publishing,
  what: string,
  write: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    ports.log.warning(
      `The ${what} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

function publishStatus({ record, report }: Judged, { ports }: Publishing): Promise<"written" | "unchanged"> {
  return ports.statuses.ensure({
    sha: record.intent.sha,
    context: `experiment/${record.intent.experiment}`,
    state: commitState(report.state, report.cause),
    description: commitDescription(report),
    ...(report.appUrl === undefined ? {} : { url: report.appUrl }),
  });
}

async function publishRecord(
  { record, decision, report }: Judged,
  comment: number | undefined,
  { ports }: Publishing,
): Promise<boolean> {
  const line = { ...decision.next, ...(comment === undefined ? {} : { comment }) };
  if (formatStatusLine(line) === formatStatusLine(record.line)) return false;
  await ports.records.append(record, line, report.appUrl);
  return true;
}
