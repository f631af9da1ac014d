// What one pass found and did -> the action's outputs.
import type { RunReport } from "./report.ts";
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
  /** When the pass decided, by GitHub's clock, as `nextPassAt` is. */
  readonly at: Date;
  readonly nextPassAt: Date | undefined;
  /** Of the runs that were open when the pass began, newest first. */
  readonly reports: readonly RunReport[];
}

export function pollOutputs(outcome: PollOutcome): Readonly<Record<string, string>> {
  return {
    open: String(outcome.open),
    changed: String(outcome.changed),
    finished: String(outcome.finished),
    failed: String(outcome.failed),
    "to-stop": outcome.toStop.length === 0 ? "" : JSON.stringify(outcome.toStop),
    "next-poll-at": outcome.nextPassAt?.toISOString() ?? "",
    result: JSON.stringify(resultOf(outcome.reports)),
  };
}

/** Two passes of one job: what was done adds up, what is open is the later pass's word. */
export function joinOutcomes(earlier: PollOutcome, later: PollOutcome): PollOutcome {
  const again = new Set(later.reports.map(({ record }) => record.id));
  // A ghost app is asked to be stopped in the pass of its verdict only; other requests come again while they stand.
  const ghosts = earlier.toStop.filter(({ cause }) => cause === "ghost-app");
  return {
    ...later,
    changed: earlier.changed + later.changed,
    finished: earlier.finished + later.finished,
    failed: earlier.failed + later.failed,
    toStop: [...ghosts, ...later.toStop],
    reports: [...later.reports, ...earlier.reports.filter(({ record }) => !again.has(record.id))],
  };
}
