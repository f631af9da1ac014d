// A judged run -> the commit status of its commit and experiment made equal to what is known, by the one run that speaks for it.
import { commitDescription, sweepStatus } from "./core/commit-description.ts";
import { failsGate } from "./core/headline.ts";
import type { RunRecord } from "./core/record.ts";
import { redactHeadline } from "./core/redact-reports.ts";
import type { RunReport } from "./core/report.ts";
import { safeName } from "./core/safe-name.ts";
import { commitState } from "./core/state.ts";
import { isArm, readSweep, sweepOf } from "./core/sweep-report.ts";
import type { Tried } from "./poll-attempt.ts";
import { type Publisher, reportFor } from "./poll-comment.ts";
import type { Judged } from "./poll-judge.ts";
import { statusName } from "./poll-place.ts";
import type { CommitStatus } from "./ports.ts";

export function publishStatus(one: Judged, publisher: Publisher): Promise<Tried<string>> {
  const { pass, ports, attempt, owners } = publisher;
  const { record, report } = one;
  const arms = isArm(record.intent) ? armsOf(record, pass.records) : undefined;
  const speaker = arms === undefined ? undefined : pass.judged.find((other) => arms.includes(other.record));
  const speaks = arms === undefined ? owners.get(statusName(record)) === record.id : speaker === one;
  if (!speaks) return Promise.resolve({ kind: "done", value: "unchanged" });
  const sweep = arms === undefined ? undefined : readSweep(arms.map((arm) => reportFor(arm, pass)));
  const { state, description } = sweep === undefined ? oneStatus(report, ports.redact) : sweepStatus(sweep);
  const status = {
    sha: record.intent.sha,
    context: `experiment/${safeName(record.intent.experiment, ports.redact)}`,
    ...{ state, description: ports.redact(description) },
    ...(report.appUrl === undefined || sweep !== undefined ? {} : { url: ports.redact(report.appUrl) }),
  };
  const contexts = publisher.shown?.statuses.get(record.intent.sha);
  const newest = contexts === undefined ? undefined : (contexts.get(status.context) ?? null);
  return attempt("commit status", () => ports.statuses.ensure(status, newest));
}

/** One status for all arms at a commit; undefined where a run without a sweep came after it there. */
function armsOf(record: RunRecord, records: readonly RunRecord[]): readonly RunRecord[] | undefined {
  return sweepOf(records.filter((other) => statusName(other) === statusName(record)));
}

function oneStatus(
  report: RunReport,
  redact: (text: string) => string,
): Pick<CommitStatus, "state" | "description"> {
  const state = failsGate(report) ? "failure" : commitState(report.state, report.cause);
  return { state, description: commitDescription(redactHeadline(report, redact)) };
}
