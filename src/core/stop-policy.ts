// A run's intent and what is known around it just now -> why it should stop, and whether an earlier reason still holds.
import type { RunIntent, RunRecord } from "./record.ts";
import type { Cause } from "./state.ts";
import { STOP_CAUSES, type StopCause } from "./stop-request.ts";

export interface PullFacts {
  readonly open: boolean;
  readonly headSha: string;
  readonly labels: readonly string[];
}

/** What is undefined is not known, and nothing follows from it. */
export interface Circumstances {
  readonly pull?: PullFacts;
  /** US dollars that the run's containers have cost so far. */
  readonly dollars?: number;
  /** Its latest attempts reached no further than those before. */
  readonly stalled?: boolean;
}

export type Policy = "on-close" | "on-push" | "on-unlabel" | "no-progress" | "on-cancel";

/** A run's policies say `stop` or `keep`; what they do not name is kept. */
export function mayStop(intent: Pick<RunIntent, "policies">, policy: Policy): boolean {
  return Object.hasOwn(intent.policies, policy) && intent.policies[policy] === "stop";
}

/** Whether the state of the pull request can decide anything about the run; asking costs a call. */
export function needsPull(intent: RunIntent): boolean {
  const asked = (["on-close", "on-push", "on-unlabel"] as const).some((policy) => mayStop(intent, policy));
  return intent.pull_request !== null && asked;
}

/**
 * The first reason of several, the plainest first. The label is only looked at while the head is the one that was
 * started: a push takes the label off, which is `on-push`'s business and nobody's wish to stop.
 * @param now by GitHub's clock, as the deadline is
 */
export function findPolicyCause(
  { intent }: Pick<RunRecord, "intent">,
  around: Circumstances,
  now: Date,
): StopCause | undefined {
  const pullCause = around.pull === undefined ? undefined : findPullCause(intent, around.pull);
  if (pullCause !== undefined) return pullCause;
  if (intent.deadline !== null && now.getTime() > Date.parse(intent.deadline)) return "deadline";
  if (intent.max_cost !== null && (around.dollars ?? 0) > intent.max_cost) return "max-cost";
  return around.stalled === true && mayStop(intent, "no-progress") ? "no-progress" : undefined;
}

function findPullCause(intent: RunIntent, pull: PullFacts): StopCause | undefined {
  if (!pull.open) return mayStop(intent, "on-close") ? "pull-closed" : undefined;
  if (pull.headSha !== intent.sha) return mayStop(intent, "on-push") ? "newer-push" : undefined;
  const wanted = intent.label?.toLowerCase();
  // GitHub's label names differ in more than case.
  const there = pull.labels.some((label) => label.toLowerCase() === wanted);
  return wanted !== undefined && !there && mayStop(intent, "on-unlabel") ? "label-removed" : undefined;
}

const OF_PULL: Readonly<Partial<Record<Cause, Policy>>> = {
  "pull-closed": "on-close",
  "newer-push": "on-push",
  "label-removed": "on-unlabel",
};

/**
 * The reason on record, unless what it rests on is known to be over: a pull request that is open again, a label that is
 * back, a run that goes forward again. A person's wish and a limit that was reached stand.
 */
export function standingCause(
  { intent, line }: Pick<RunRecord, "intent" | "line">,
  around: Circumstances,
): StopCause | undefined {
  const cause = STOP_CAUSES.find((known) => known === line.cause);
  if (cause === undefined) return undefined;
  if (cause === "no-progress") return around.stalled === false ? undefined : cause;
  const policy = OF_PULL[cause];
  // A stop that a person asked for in these words is not the policy's to take back.
  if (policy === undefined || around.pull === undefined || !mayStop(intent, policy)) return cause;
  return findPullCause(intent, around.pull) === undefined ? undefined : cause;
}

/** A sentence's beginning for a run that goes on although it should not. */
export const STILL_RUNS: Readonly<Record<StopCause, string>> = {
  person: "A stop was asked for",
  command: "A command asked for a stop",
  policy: "A policy asks for a stop",
  "pull-closed": "The pull request is closed",
  "label-removed": "The label was removed",
  "newer-push": "The pull request has a newer commit",
  cancelled: "Its workflow was cancelled",
  deadline: "Its deadline has passed",
  "max-cost": "It has cost more than it may",
  "over-bound": "It has run longer than all its attempts could take",
  "no-progress": "Its latest attempts got no further",
  duplicate: "It is a double of another launch",
  "ghost-app": "It was left behind by a launch that ended",
};
