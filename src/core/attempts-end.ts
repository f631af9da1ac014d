// Evidence from each attempt's log, the run's state and Modal's retry count in; how each attempt ended out.
import { assertNever } from "./errors.ts";
import type { AttemptProgress } from "./progress.ts";
import type { AttemptEnd } from "./report.ts";
import type { RunState } from "./state.ts";

/**
 * The state settles the last attempt. The ones before it end as their own lines say; where they say nothing and all
 * retries are accounted for, only a preemption is left. Without Modal's count the end stays unknown.
 */
export function withKnownEnds(
  attempts: readonly AttemptProgress[],
  state: RunState,
  retriesSpent: number | undefined,
): readonly AttemptEnd[] {
  const ends = attempts.map((attempt, index) =>
    index === attempts.length - 1 ? lastEnd(state, attempt) : (attempt.evidence ?? "unknown"),
  );
  if (retriesSpent === undefined) return ends;
  const unexplained = ends.slice(0, -1).filter((end) => end === "unknown").length;
  const missing = retriesSpent - ends.filter(spends).length;
  return ends.map((end, index) => {
    if (end !== "unknown" || index === ends.length - 1) return end;
    if (missing <= 0) return "preempted";
    return missing >= unexplained ? "crashed" : "unknown";
  });
}

/** Whether such an end costs a retry. */
export function spends(end: AttemptEnd, index: number, ends: readonly AttemptEnd[]): boolean {
  const costs = end === "crashed" || end === "timed-out" || end === "out-of-memory";
  return costs && index < ends.length - 1;
}

function lastEnd(state: RunState, attempt: AttemptProgress): AttemptEnd {
  switch (state) {
    case "queued":
    case "building":
    case "running":
    case "unreachable":
      return "running";
    case "retrying":
      return attempt.evidence ?? "unknown";
    case "succeeded":
      return "finished";
    case "failed":
      return "crashed";
    case "out-of-memory":
    case "timed-out":
    case "stopped":
      return state;
    case "build-failed":
    case "never-started":
    case "infrastructure":
    case "expired":
    case "lost":
      return attempt.evidence ?? "unknown";
    default:
      return assertNever(state);
  }
}
