// The closed sets of words for where a run is: what is still open, and the verdicts that end it.
import { assertNever } from "./errors.ts";

export const OPEN_STATES = ["queued", "building", "running", "retrying", "unreachable"] as const;
export const VERDICTS = [
  "succeeded",
  "failed",
  "out-of-memory",
  "timed-out",
  "stopped",
  "build-failed",
  "never-started",
  "infrastructure",
  "expired",
  "lost",
] as const;

/** Why a run was stopped or withdrawn, or what made a verdict special; at most 17 characters (see status-line). */
export const CAUSES = [
  "person",
  "policy",
  "max-cost",
  "deadline",
  "pull-closed",
  "label-removed",
  "newer-push",
  "command",
  "cancelled",
  "duplicate",
  "withdrawn",
  "ghost-app",
  "launch-died",
  "launch-failed",
  "over-bound",
  "no-progress",
] as const;

export type OpenState = (typeof OPEN_STATES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type RunState = OpenState | Verdict;
export type Cause = (typeof CAUSES)[number];

export function isVerdict(state: RunState): state is Verdict {
  return (VERDICTS as readonly string[]).includes(state);
}

/** The states of a GitHub commit status, https://docs.github.com/rest/commits/statuses. */
export type CommitState = "pending" | "success" | "failure" | "error";

/**
 * What the commit status and the deployment status say for a state. A run that nobody stopped by choice but that
 * Modal or the launcher lost is an `error`; the user's own code or a person's choice is a `failure`.
 */
export function commitState(state: RunState, cause?: Cause): CommitState {
  switch (state) {
    case "queued":
    case "building":
    case "running":
    case "retrying":
    case "unreachable":
      return "pending";
    case "succeeded":
      return "success";
    case "failed":
    case "out-of-memory":
    case "timed-out":
    case "build-failed":
      return "failure";
    case "stopped":
      return cause === "duplicate" || cause === "withdrawn" || cause === "over-bound" ? "error" : "failure";
    case "never-started":
    case "infrastructure":
    case "expired":
    case "lost":
      return "error";
    default:
      return assertNever(state);
  }
}

/** A verdict that evidence may still replace: the others stand whatever is observed later. */
export function isRevisable(state: RunState): boolean {
  return state === "lost" || state === "expired";
}
