// A run's record, what Modal said just now, and GitHub's time -> the record's next line, the reason, and whether to stop it.
import { defined } from "./defined.ts";
import { assertNever } from "./errors.ts";
import { hasEnded, type LauncherState } from "./launcher.ts";
import type { Observation, Seen } from "./observation.ts";
import type { RunRecord, StatusLine } from "./record.ts";
import { type Cause, isRevisable, isVerdict, type RunState } from "./state.ts";
import { type Circumstances, mayStop } from "./stop-policy.ts";
import type { StopCause } from "./stop-request.ts";
import { doubtedFor, findAbsent, findUncalled, LOST_AFTER, liveState } from "./verdict-absence.ts";
import { judgeCalls } from "./verdict-call.ts";
import { findStop, openCause } from "./verdict-stop.ts";
import { ownCalls } from "./verdict-target.ts";

export interface Evidence {
  readonly record: RunRecord;
  readonly observation: Observation;
  /** By GitHub's clock, like the record's own times. */
  readonly now: Date;
  /** The workflow run that the record names; only looked at where `needsLauncher` says so. */
  readonly launcher: LauncherState;
  /** Executions of the call that the log and the call show; 0 when none is known. */
  readonly attempts: number;
  /** Around the run: its pull request, its cost, its progress. Nothing known: no policy applies. */
  readonly around?: Circumstances;
  /** A launch that died before any user code may be run again. */
  readonly mayRelaunch?: boolean;
}

export interface Decision {
  readonly next: StatusLine;
  /** One plain sentence of ours; quotes nothing that user code wrote. */
  readonly reason: string;
  /** Set when the run goes on and should be stopped. */
  readonly stop?: StopCause;
  /** Apps of the same name that live beside the run's own. */
  readonly twins?: readonly string[];
  /** The failed jobs of the recorded workflow run are to be run again, once `next` is on record. */
  readonly relaunch?: boolean;
}

/** What a state rests on, before it is written into a line. `doubt` starts or keeps the clock of a missing answer. */
export interface Finding {
  readonly state: RunState;
  readonly reason: string;
  readonly cause?: Cause;
  readonly doubt?: boolean;
  readonly relaunch?: boolean;
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
  const seen = observation.kind === "seen" ? observation : undefined;
  const twins = seen?.twins ?? [];
  return {
    next: nextLine(evidence, found),
    reason: found.reason,
    ...defined({
      stop: seen === undefined ? undefined : findStop(evidence, seen, found),
      twins: twins.length === 0 ? undefined : twins,
      relaunch: found.relaunch,
    }),
  };
}

/** Whether the state of the launching workflow run can change the decision; asking costs a call. */
export function needsLauncher(record: RunRecord, observation: Observation, now: Date): boolean {
  const { state } = record.line;
  if (record.intent.workflow_run === null || (isVerdict(state) && !isRevisable(state))) return false;
  if (observation.kind === "unreachable") return false;
  if (observation.kind === "absent") return record.line.app === undefined;
  if (mayStop(record.intent, "on-cancel") && isYoung(record, now)) return true;
  const own = ownCalls(record.intent.target, observation);
  return own.calls.length === 0 || own.kind === "entrypoint";
}

/** No job of GitHub's runners lasts longer, and none of its waits is a launcher that runs. */
const LONGEST_JOB = 6 * 3_600_000;

function isYoung({ createdAt }: RunRecord, now: Date): boolean {
  return now.getTime() - Date.parse(createdAt) < LONGEST_JOB;
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
    complete: own.kind === "function" || clientGone || hasEnded(launcher),
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
  const cause = isVerdict(found.state) ? found.cause : openCause(evidence);
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
      // Said only while no app is known: after that no launch is repeated, and the line has no room for it.
      relaunched: app === undefined && (found.relaunch || line.relaunched) ? true : undefined,
    }),
  };
}
