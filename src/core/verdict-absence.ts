// A complete answer in which the app, or its call, is missing -> what that proves, and what only a second look can prove.
import { hasEnded } from "./launcher.ts";
import type { Seen } from "./observation.ts";
import type { RunRecord } from "./record.ts";
import { isVerdict, type RunState } from "./state.ts";
import type { Evidence, Finding } from "./verdict.ts";
import { isPastBound } from "./verdict-bound.ts";

const MINUTE = 60_000;
/** A list may lag behind what was written a moment ago, so "no call" is said only after a second look. */
const SECOND_LOOK = MINUTE;
export const LOST_AFTER = 10 * MINUTE;
/** How long Modal lists stopped apps is not documented; after this, not being listed is no proof of never having been. */
const LISTED_FOR = 24 * 60 * MINUTE;

export function findAbsent(evidence: Evidence): Finding {
  const { record, launcher, now } = evidence;
  if (doubtedFor(evidence) >= LOST_AFTER && isPastBound(record, now)) {
    return {
      state: "lost",
      reason: "Modal no longer knows an app of this run, and the time that the run could take is over.",
    };
  }
  if (record.line.app !== undefined) {
    return {
      state: liveState(record),
      reason: "Modal did not list the run's app just now; nothing is concluded from that yet.",
      doubt: true,
    };
  }
  if (launcher === "running") return { state: "queued", reason: "The launch has not created an app yet." };
  const listed = now.getTime() - Date.parse(record.createdAt) < LISTED_FOR;
  if (hasEnded(launcher) && listed && doubtedFor(evidence) >= SECOND_LOOK) return findUnstarted(evidence);
  return { state: "queued", reason: "Modal has no app of this run yet.", doubt: true };
}

/** The launch has ended without an app: as somebody wished, or by an accident that one more try may mend. */
function findUnstarted({ record, launcher, mayRelaunch }: Evidence): Finding {
  const { cause, relaunched } = record.line;
  if (cause !== undefined || launcher === "cancelled") {
    return {
      state: "stopped",
      cause: cause ?? "cancelled",
      reason: "The launch was given up before it created an app on Modal.",
    };
  }
  if (launcher === "failed" && mayRelaunch === true && relaunched !== true) {
    return {
      state: "queued",
      relaunch: true,
      reason: "The launch ended before it created an app on Modal; its failed jobs are run again, once.",
    };
  }
  return {
    state: "never-started",
    cause: "launch-died",
    reason: "The launching workflow run ended before it created an app on Modal.",
  };
}

/** An app without a call: still being built, ended by someone, or left behind by a launch that died. */
export function findUncalled(evidence: Evidence, seen: Seen): Finding {
  const { record, launcher } = evidence;
  const { app } = seen;
  if (app.state === "stopped" && app.stoppedBy !== undefined) {
    // A launch that runs again stops what its earlier try left behind, and starts anew under the same name.
    const { cause } = record.line;
    if (launcher === "running" && (cause === undefined || cause === "ghost-app")) {
      return { state: "building", reason: "The app was stopped uncalled; its launch still runs." };
    }
    return findStoppedUncalled(evidence);
  }
  if (!hasEnded(launcher)) {
    return { state: "building", reason: "The app is being built; its function has not been called yet." };
  }
  const ran = seen.log.length > 0;
  if ((ran && app.state !== "stopped") || doubtedFor(evidence) < SECOND_LOOK) {
    return {
      state: "building",
      reason: "The launch has ended and Modal shows no call yet; the next look decides.",
      doubt: true,
    };
  }
  const withdrawn = record.line.cause ?? (isWithdrawn(evidence) ? "cancelled" : undefined);
  if (withdrawn !== undefined && app.state !== "stopped") {
    return {
      state: "stopped",
      cause: withdrawn,
      reason: "The launch was given up before the app's function was called.",
    };
  }
  if (ran) return { state: "build-failed", reason: "The app stopped before its function was called." };
  if (app.state === "stopped") {
    // Modal's answers about a stopped app do not tell whether it was ever published; nothing is left to stop either way.
    return {
      state: "never-started",
      cause: "launch-died",
      reason: "The launch ended and its app with it, before any function was called.",
    };
  }
  const published = app.state !== "initializing" && app.functionNames.length > 0;
  return {
    state: "never-started",
    cause: published ? "ghost-app" : "launch-died",
    reason: published
      ? "The app was published but its function was never called: the launch ended in between."
      : "The launch ended before the app was published; no function was called.",
  };
}

/** A launch stops what it leaves behind, so a person is named only where no launch can have done it. */
function findStoppedUncalled(evidence: Evidence): Finding {
  const { record, launcher } = evidence;
  const cause = record.line.cause ?? (launcher === "cancelled" ? "cancelled" : undefined);
  const reason = "The app was stopped before its function was called.";
  if (hasEnded(launcher) && (cause === undefined || cause === "ghost-app")) {
    return { state: "never-started", cause: cause ?? "launch-failed", reason };
  }
  return { state: "stopped", cause: cause ?? "person", reason };
}

/** A cancelled launch ends an app whose call is not stored, unless its `on-cancel` keeps it. */
function isWithdrawn({ record, launcher }: Evidence): boolean {
  return launcher === "cancelled" && record.intent.policies["on-cancel"] !== "keep";
}

/** Milliseconds since the first complete answer without what should be there; both times are GitHub's. */
export function doubtedFor({ record, now }: Evidence): number {
  return record.line.absentSince === undefined ? -1 : now.getTime() - Date.parse(record.line.absentSince);
}

/** The last live state that was more than "could not be asked". */
export function liveState(record: RunRecord): RunState {
  const { state, app, call } = record.line;
  if (!isVerdict(state) && state !== "unreachable") return state;
  if (call !== undefined) return "running";
  return app === undefined ? "queued" : "building";
}
