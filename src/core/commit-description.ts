// A report in, the description of its commit status out, at most 140 characters of plain text.
import { attemptWords, failsGate, headline } from "./headline.ts";
import { cleanLogText } from "./log-text.ts";
import { shorten } from "./markdown.ts";
import type { RunReport } from "./report.ts";
import { type CommitState, commitState } from "./state.ts";
import type { SweepReport } from "./sweep-report.ts";

const LIMIT = 140;

/**
 * While running it tells the attempt and no position: the comment holds that, and every new text would be one more of
 * the 1,000 statuses that GitHub keeps per commit and context.
 */
export function commitDescription(report: RunReport): string {
  const running = report.state === "running" || report.state === "retrying";
  const attempt = attemptWords(report);
  const words = running
    ? `${headline({ ...report, attempts: [], metrics: [] })}${attempt === undefined ? "" : `, ${attempt}`}`
    : headline(report);
  const text = cleanLogText(words.replace(/^(?:is|was|has) /, "")).replace(/\s+/g, " ");
  return shorten(text.charAt(0).toUpperCase() + text.slice(1), LIMIT);
}

/** All arms of a sweep have one commit status: pending until the last one has ended, and only good if all of them are. */
export function sweepStatus({ runs, ended, succeeded }: SweepReport): {
  readonly state: CommitState;
  readonly description: string;
} {
  const unwell = runs.find((run) => failsGate(run) || !GOOD.includes(commitState(run.state, run.cause)));
  const bad =
    unwell === undefined
      ? undefined
      : failsGate(unwell)
        ? "failure"
        : commitState(unwell.state, unwell.cause);
  const state = ended < runs.length ? "pending" : (bad ?? "success");
  const others = ended - succeeded;
  const without = others === 0 ? "" : `, ${others} ended without success`;
  return { state, description: `${succeeded} of ${runs.length} runs succeeded${without}` };
}

const GOOD: readonly CommitState[] = ["success", "pending"];
