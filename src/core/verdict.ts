// A run's record, what Modal said just now, and GitHub's time -> the record's next line, the reason, and whether to stop it.
import { defined } from "./defined.ts";
import { assertNever } from "./errors.ts";
import type { Observation, Seen } from "./observation.ts";
import type { RunRecord, StatusLine } from "./record.ts";
import { type Cause, isVerdict, type RunState } from "./state.ts";
import type { StopCause } from "./stop-request.ts";
import { doubtedFor, findAbsent, findUncalled, LOST_AFTER, liveState } from "./verdict-absence.ts";
import { findStopCause } from "./verdict-bound.ts";
import { judgeCalls } from "./verdict-call.ts";
import { ownCalls } from "./verdict-target.ts";

export type LauncherState = "running" | "concluded" | "unknown";

export interface Evidence {
  readonly record: RunRecord;
  readonly observation: Observation;
  /** By GitHub's clock, like the record's own times. */
  readonly now: Date;
  /** The workflow run that the record names; only looked at where `needsLauncher` says so. */
  readonly launcher: LauncherState;
  /** Executions of the call that the log and the call show; 0 when none is known. */
  readonly attempts: number;
}

export interface Decision {
  readonly next: StatusLine;
  /** One plain sentence of ours; quotes nothing that user code wrote. */
  readonly reason: string;
  /** Set when the run goes on and should be stopped. */
  readonly stop?: StopCause;
}

/** What a state rests on, before it is written into a line. `doubt` starts or keeps the clock of a missing answer. */
export interface Finding {
  readonly state: RunState;
  readonly reason: string;
  readonly cause?: Cause;
  readonly doubt?: boolean;
}

/** A verdict that evidence may still replace: the others stand whatever is observed later. */
export function isRevisable(state: RunState): boolean {
  return state === "lost" || state === "expired";
}

/**
 * Never concludes from not knowing: `unreachable` keeps every verdict and every doubt as it was. A verdict that stands is
 * returned unchanged; `lost` and `expired` give way to a verdict that rests on evidence, never to an open state.
 */
export function decide(evidence: Evidence): Decision {
  const { record, observation } = evidence;
  const ended = isVerdict(record.line.state);
  if (ended && !isRevisable(record.line.state)) return keep(record, "The run has ended.");
  const found = find(evidence);
  if (ended && (!isVerdict(found.state) || isRevisable(found.state))) return keep(record, found.reason);
  const stop = observation.kind === "seen" ? stopCause(evidence, observation, found) : undefined;
  return {
    next: nextLine(evidence, found),
    reason: found.reason,
    ...(stop === undefined ? {} : { stop }),
  };
}

/** Whether the state of the launching workflow run can change the decision; asking costs a call. */
export function needsLauncher(record: RunRecord, observation: Observation): boolean {
  const { state } = record.line;
  if (record.intent.workflow_run === null || (isVerdict(state) && !isRevisable(state))) return false;
  if (observation.kind === "unreachable") return false;
  if (observation.kind === "absent") return record.line.app === undefined;
  const own = ownCalls(record.intent.target, observation);
  return own.calls.length === 0 || own.kind === "entrypoint";
}

function find(evidence: Evidence): Finding {
  const { record, observation } = evidence;
  switch (observation.kind) {
    case "unreachable":
      return {
        state: "unreachable",
        reason: observation.reason,
        doubt: record.line.absentSince !== undefined,
      };
    case "absent":
      return findAbsent(evidence);
    case "seen":
      return findSeen(evidence, observation);
    default:
      return assertNever(observation);
  }
}

function findSeen(evidence: Evidence, seen: Seen): Finding {
  const { record, launcher } = evidence;
  const own = ownCalls(record.intent.target, seen);
  if (own.calls.length === 0) return findUncalled(evidence, seen);
  const clientGone = seen.app.state !== "detached" && seen.app.state !== "running";
  const found = judgeCalls({
    app: seen.app,
    calls: own.calls,
    // An entrypoint that is still connected may make further calls.
    complete: own.kind === "function" || clientGone || launcher === "concluded",
    attempts: evidence.attempts,
    cause: record.line.cause,
    last: liveState(record),
  });
  if (found.state !== "lost" || doubtedFor(evidence) >= LOST_AFTER) return found;
  return {
    state: liveState(record),
    reason: "The app has stopped and Modal shows no result of its call yet.",
    doubt: true,
  };
}

function stopCause(evidence: Evidence, seen: Seen, found: Finding): StopCause | undefined {
  const live = seen.app.state !== "stopped" && seen.app.state !== "stopping";
  if (!live) return undefined;
  if (found.cause === "ghost-app") return "ghost-app";
  return isVerdict(found.state) ? undefined : findStopCause(evidence.record, seen, evidence.now);
}

function keep(record: RunRecord, reason: string): Decision {
  return { next: record.line, reason };
}

function nextLine(evidence: Evidence, found: Finding): StatusLine {
  const { record, observation, now } = evidence;
  const { line } = record;
  const seen = observation.kind === "seen" ? observation : undefined;
  const call =
    seen === undefined ? line.call : (ownCalls(record.intent.target, seen).calls[0]?.id ?? line.call);
  const app = seen?.app.id ?? line.app;
  const attempt = Math.max(evidence.attempts, line.attempt ?? 0);
  // A cause that was recorded before the end explains a stop; any other end has its own explanation.
  const cause = isVerdict(found.state) ? found.cause : line.cause;
  const doubt = found.doubt === true ? (line.absentSince ?? now.toISOString()) : undefined;
  return {
    state: found.state,
    ...defined({
      app,
      call,
      comment: line.comment,
      attempt: attempt === 0 ? undefined : attempt,
      absentSince: doubt,
      cause,
    }),
  };
}
