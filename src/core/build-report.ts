// A record, the decision on it and what Modal said -> the report from which everything that people see is drawn.
import { readAttempts } from "./attempts.ts";
import { defined } from "./defined.ts";
import { readLogTail } from "./log-tail.ts";
import { cleanLogText } from "./log-text.ts";
import type { CallFacts, Observation, Seen } from "./observation.ts";
import type { Progress } from "./progress.ts";
import type { RunRecord } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";
import { stopWarnings } from "./stop-warning.ts";
import type { Decision } from "./verdict.ts";
import { ownCalls } from "./verdict-target.ts";

const TAIL_LINES = 60;
/** Characters of an exception or a traceback that are kept: the end of a traceback says most. */
const TRACEBACK_LIMIT = 12_000;

export type Redact = (text: string) => string;

export interface Observed {
  readonly record: RunRecord;
  readonly observation: Observation;
  readonly progress: Progress;
  readonly calls: readonly CallFacts[];
}

/** What an observation says, with the progress that its log showed. */
export function observedWith(
  record: RunRecord,
  observation: Observation,
  { progress, redact }: { readonly progress: Progress; readonly redact: Redact },
): Observed {
  if (observation.kind !== "seen") return { record, observation, progress: NO_PROGRESS, calls: [] };
  return {
    record,
    observation,
    progress: withSafeNames(progress, redact),
    calls: ownCalls(record.intent.target, observation).calls,
  };
}

/** Of a log's text only names of metrics get into a report, besides the tail. */
function withSafeNames(progress: Progress, redact: Redact): Progress {
  return {
    ...progress,
    metrics: progress.metrics.map((series) => ({ ...series, name: redact(series.name) })),
    warnings: progress.warnings.map(redact),
  };
}

export const NO_PROGRESS: Progress = { attempts: [], metrics: [], warnings: [] };

/** @param record already holds the line that the decision asks for */
export function buildReport(observed: Observed, decision: Decision, redact: Redact): RunReport {
  const { record, observation, progress, calls } = observed;
  const { state } = decision.next;
  const seen = observation.kind === "seen" ? observation : undefined;
  const continueFrom = record.intent.continue_from ?? undefined;
  const reading = readAttempts({
    progress,
    calls,
    state,
    continueFrom,
    logGap: seen?.logGap,
  });
  const ended = isVerdict(state) && state !== "succeeded";
  return {
    ...reportOfRecord({ ...record, line: decision.next }, decision.reason),
    attempts: reading.attempts,
    metrics: progress.metrics,
    logTail: ended && seen !== undefined ? readLogTail(seen.log, { lines: TAIL_LINES, redact }) : [],
    warnings: [
      ...stopWarnings(decision),
      ...reading.warnings,
      ...progress.warnings,
      ...(seen?.logGap === undefined ? [] : [seen.logGap]),
    ],
    ...defined({
      appUrl: seen?.app.url,
      axis: progress.axis,
      axisEnd: progress.axisEnd,
      retriesSpent: reading.retriesSpent,
      preemptions: reading.preemptions,
      failure: ended ? failureOf(calls, redact) : undefined,
      ...timesOf(seen, calls, state),
      // The call's own start is that of its last attempt.
      startedAt: earliest(reading.attempts[0]?.startedAt, calls[0]?.startedAt),
    }),
  };
}

/** What the record alone says of a run: for runs that ended in an earlier pass. */
export function reportOfRecord(record: RunRecord, reason: string): RunReport {
  const { line, intent } = record;
  return {
    record,
    state: line.state,
    reason,
    attempts: [],
    metrics: [],
    logTail: [],
    warnings: [],
    command: ["modal", ...intent.argv],
    ...defined({ cause: line.cause, callId: line.call }),
  };
}

function timesOf(seen: Seen | undefined, calls: readonly CallFacts[], state: RunReport["state"]) {
  const first = calls[0];
  const end = isVerdict(state) ? (calls.at(-1)?.finishedAt ?? seen?.app.stoppedAt) : undefined;
  return { queuedAt: first?.enqueuedAt, endedAt: end };
}

function earliest(...times: readonly (string | undefined)[]): string | undefined {
  const known = times.filter((time) => time !== undefined);
  return known.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

function failureOf(calls: readonly CallFacts[], redact: Redact): RunReport["failure"] {
  const failed = calls.find(({ exception, traceback }) => exception !== undefined || traceback !== undefined);
  if (failed === undefined) return undefined;
  const clean = (text: string | undefined): string | undefined =>
    text === undefined
      ? undefined
      : redact(text.split("\n").map(cleanLogText).join("\n")).slice(-TRACEBACK_LIMIT);
  return defined({ exception: clean(failed.exception), traceback: clean(failed.traceback) });
}
