// What one pass found and did -> the action's outputs.
import { summarise } from "./metrics.ts";
import { redactValue } from "./redact-value.ts";
import type { MetricSeries, RunReport } from "./report.ts";
import { resultOf } from "./result.ts";
import type { StopRequest } from "./stop-request.ts";

export interface PollOutcome {
  /** Runs that are still open after this pass. */
  readonly open: number;
  readonly changed: number;
  /** Runs that got their verdict in this pass, and those of them that did not succeed. */
  readonly finished: number;
  readonly failed: number;
  readonly toStop: readonly StopRequest[];
  /** One of these was not asked for before, as the records show. */
  readonly stopsAnew: boolean;
  /** When the pass decided, by GitHub's clock, as `nextPassAt` is. */
  readonly at: Date;
  readonly nextPassAt: Date | undefined;
  /** Milliseconds that the pass went on after its verdicts, which the wait for the next one is shorter by. */
  readonly filesTook: number;
  /** Of the runs that were open when the pass began, newest first. */
  readonly reports: readonly RunReport[];
}

/** GitHub drops a job's outputs beyond 1 MB, counted in UTF-16; the other outputs of the job need some of it. */
const RESULT_LIMIT = 300_000;

/** Every run, as far as there is room: without the points of its curves first, then only the first runs. */
function resultText(reports: readonly RunReport[], redact: (text: string) => string): string {
  const whole = fill(reports, redact);
  if (whole.runs === reports.length) return whole.text;
  return fill(
    reports.map((report) => ({ ...report, metrics: report.metrics.map(lastPoints) })),
    redact,
  ).text;
}

interface Filled {
  readonly text: string;
  /** How many of the runs it holds. */
  readonly runs: number;
}

/** The first runs that fit; what comes after them is not even rendered, since redacting a thousand runs takes long. */
function fill(reports: readonly RunReport[], redact: (text: string) => string): Filled {
  const empty = JSON.stringify(resultOf([]));
  const texts: string[] = [];
  let length = empty.length;
  for (const report of reports) {
    const text = JSON.stringify(redactValue(resultOf([report]).runs[0], redact));
    length += text.length + 1;
    if (length > RESULT_LIMIT) break;
    texts.push(text);
  }
  return { text: empty.replace("[]", () => `[${texts.join(",")}]`), runs: texts.length };
}

/** The newest point and the extremes, so that last and best stay what they are. */
function lastPoints(series: MetricSeries): MetricSeries {
  const kept = summarise(series);
  return { ...series, points: kept === undefined ? [] : [...new Set([kept.best, kept.last])] };
}

export function pollOutputs(
  outcome: PollOutcome,
  redact: (text: string) => string = (text) => text,
): Readonly<Record<string, string>> {
  return {
    open: String(outcome.open),
    changed: String(outcome.changed),
    finished: String(outcome.finished),
    failed: String(outcome.failed),
    "to-stop": outcome.toStop.length === 0 ? "" : JSON.stringify(outcome.toStop),
    "next-poll-at": outcome.nextPassAt?.toISOString() ?? "",
    result: resultText(outcome.reports, redact),
  };
}

/** Two passes of one job: what was done adds up, what is open is the later pass's word. */
export function joinOutcomes(earlier: PollOutcome, later: PollOutcome): PollOutcome {
  const again = new Set(later.reports.map(({ record }) => record.id));
  // What a run left behind is asked for in the pass of its verdict only; other requests come again while they stand.
  const left = earlier.toStop.filter(({ record_id }) => !again.has(record_id));
  return {
    ...later,
    changed: earlier.changed + later.changed,
    finished: earlier.finished + later.finished,
    failed: earlier.failed + later.failed,
    toStop: [...left, ...later.toStop],
    reports: [...later.reports, ...earlier.reports.filter(({ record }) => !again.has(record.id))],
  };
}
