// What one pass found and did -> the action's outputs.
import type { RunReport } from "./report.ts";
import { resultOf } from "./result.ts";
import type { Cause } from "./state.ts";

export interface StopRequest {
  readonly key: string;
  readonly record_id: number;
  readonly app_id: string;
  readonly cause: Cause;
}

export interface PollOutcome {
  /** Runs that are still open after this pass. */
  readonly open: number;
  readonly changed: number;
  /** Runs that got their verdict in this pass, and those of them that did not succeed. */
  readonly finished: number;
  readonly failed: number;
  readonly toStop: readonly StopRequest[];
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
