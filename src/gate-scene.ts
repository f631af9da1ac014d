// What the parts of the gate share: the request, the ports, the configuration, and what has been found out so far.
import type { Finding, Severity } from "./audit/audit.ts";
import type { ExperimentConfig } from "./core/config.ts";
import type { Role } from "./core/config-limits.ts";
import type { GateWish } from "./core/gate-ask.ts";
import type { GateEvent } from "./core/gate-event.ts";
import type { GateOutcome } from "./core/gate-outcome.ts";
import type { Hash } from "./core/plan.ts";
import type { Clock, GateSources, Log, RecordStore, StatusStore } from "./ports.ts";

/** Nothing of the runner: the single-job form asks in the same words. */
export interface GateRequest {
  readonly event: GateEvent;
  readonly wish: GateWish;
  readonly minimumRole: Role | undefined;
  readonly allowedBots: readonly string[];
  readonly failOn: Severity | "never" | undefined;
}

export interface GatePorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly hash: Hash;
  readonly records: RecordStore;
  readonly statuses: StatusStore;
  readonly sources: GateSources;
}

/** What has been found out so far, for whatever the decision is. */
export interface Findings {
  findings: readonly Finding[];
  pull: number | undefined;
  sha: string | undefined;
  /** Somebody with a role here asked, so a refusal may be said on the pull request. */
  mayComment: boolean;
}

export interface Scene {
  readonly request: GateRequest;
  readonly ports: GatePorts;
  readonly seen: Findings;
  readonly config: ExperimentConfig;
}

export function outcomeOf(
  seen: Findings,
  said: Pick<GateOutcome, "reason" | "message"> & Partial<GateOutcome>,
): GateOutcome {
  return {
    decision: said.decision ?? "refuse",
    reason: said.reason,
    message: said.message,
    next: said.next ?? "",
    plans: said.plans ?? [],
    stops: said.stops ?? [],
    pullRequest: seen.pull,
    sha: seen.sha,
    mayComment: seen.mayComment,
  };
}
