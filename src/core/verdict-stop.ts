// A run that goes on, or an app that outlived its verdict -> why it should be stopped, and what the record says of that.
import type { Seen } from "./observation.ts";
import { isVerdict } from "./state.ts";
import { findPolicyCause, mayStop, standingCause } from "./stop-policy.ts";
import { STOP_CAUSES, type StopCause } from "./stop-request.ts";
import type { Evidence, Finding } from "./verdict.ts";
import { findOverBound } from "./verdict-bound.ts";
import { ownCalls } from "./verdict-target.ts";

/** Only an app that lives can be stopped. A verdict on one that was never called means that it was left behind. */
export function findStop(evidence: Evidence, seen: Seen, found: Finding): StopCause | undefined {
  if (!isLive(seen)) return undefined;
  if (!isVerdict(found.state)) return findAsked(evidence);
  const uncalled = ownCalls(evidence.record.intent.target, seen).calls.length === 0;
  return uncalled ? STOP_CAUSES.find((cause) => cause === found.cause) : undefined;
}

/** The wish to stop is on record before anything stops. Once the app stops, the reason is no longer weighed. */
export function openCause(evidence: Evidence): StopCause | undefined {
  const { record, observation } = evidence;
  const settled = observation.kind === "unreachable" || (observation.kind === "seen" && !isLive(observation));
  return settled ? STOP_CAUSES.find((cause) => cause === record.line.cause) : findAsked(evidence);
}

function isLive({ app }: Seen): boolean {
  return app.state !== "stopped" && app.state !== "stopping";
}

/** What is on record and still holds, else what holds now. */
function findAsked({ record, observation, now, launcher, around = {} }: Evidence): StopCause | undefined {
  const cancelled = launcher === "cancelled" && mayStop(record.intent, "on-cancel");
  return (
    standingCause(record, around) ??
    findPolicyCause(record, around, now) ??
    (cancelled ? "cancelled" : undefined) ??
    (observation.kind === "seen" ? findOverBound(record, observation) : undefined)
  );
}
