// Open records -> their pull requests, read once a pass; and judged runs -> what is to be stopped or started again.

import type { Observed } from "./core/build-report.ts";
import { dollarsSoFar } from "./core/cost-so-far.ts";
import { defined } from "./core/defined.ts";
import { ExternalError, messageOf } from "./core/errors.ts";
import type { PollOutcome } from "./core/poll-outcome.ts";
import { formatStatusLine, type RunRecord } from "./core/record.ts";
import { isRunStalled } from "./core/stalled.ts";
import { type Circumstances, mayStop, needsPull, type PullFacts } from "./core/stop-policy.ts";
import { stopRequestOf } from "./core/stop-request.ts";
import type { PollPorts } from "./poll.ts";
import type { PricesFor } from "./poll-cost.ts";
import type { Judged } from "./poll-judge.ts";

export type Pulls = ReadonlyMap<number, PullFacts>;

/** Only those that a policy asks about. Where they cannot be read, no policy acts in this pass. */
export async function readPulls(records: readonly RunRecord[], ports: PollPorts): Promise<Pulls> {
  const asked = records.filter(({ intent }) => needsPull(intent));
  const numbers = new Set(asked.flatMap(({ intent }) => intent.pull_request ?? []));
  if (numbers.size === 0) return new Map();
  try {
    return await ports.pulls.read([...numbers]);
  } catch (error) {
    ports.log.warning(
      `The pull requests could not be read, so no run is stopped for them in this pass: ${describe(error)}`,
    );
    return new Map();
  }
}

export interface Surroundings {
  readonly pulls: Pulls;
  /** By GitHub's clock. */
  readonly now: Date;
  readonly pricesFor: PricesFor;
}

/** What is known around one run. Cost and progress are only worked out where a limit asks for them. */
export function circumstancesOf(observed: Observed, bench: Surroundings): Circumstances {
  const { pulls, now, pricesFor } = bench;
  const { record, progress, calls } = observed;
  const { intent } = record;
  return defined({
    pull: intent.pull_request === null ? undefined : pulls.get(intent.pull_request),
    dollars:
      intent.max_cost === null ? undefined : dollarsSoFar(observed, { now, prices: pricesFor(intent) }),
    stalled: mayStop(intent, "no-progress") ? isRunStalled(calls, progress) : undefined,
  });
}

/** The run's own app where it should stop, and every double of it. */
export function stopRequestsOf({ record, decision }: Judged): PollOutcome["toStop"] {
  const { app } = decision.next;
  const own = decision.stop === undefined || app === undefined ? [] : [{ cause: decision.stop, appId: app }];
  const twins = (decision.twins ?? []).map((appId) => ({ cause: "duplicate" as const, appId }));
  return [...own, ...twins].map((asked) => stopRequestOf(record, asked));
}

/** Each reason, and each app it is about, goes on record in the pass that finds it: a request that changes nothing is old. */
export function asksAnew(one: Judged): boolean {
  const changed = formatStatusLine(one.decision.next) !== formatStatusLine(one.record.line);
  return changed && stopRequestsOf(one).length > 0;
}

/** Called once the record says so: a pass that dies in between never starts a launch a third time. */
export async function relaunch({ intent }: RunRecord, ports: PollPorts): Promise<void> {
  const run = intent.workflow_run;
  if (run === null) return;
  try {
    await ports.workflows.rerunFailed(run);
    ports.log.notice(
      `The launch of ${intent.experiment} (${intent.key}) died before anything ran; the failed jobs of workflow run ${run} are run again, this once.`,
    );
  } catch (error) {
    ports.log.warning(
      `The failed jobs of workflow run ${run} could not be run again: ${describe(error)} "Re-run all jobs" on its page starts the run of ${intent.key} anew.`,
    );
  }
}

function describe(error: unknown): string {
  if (error instanceof ExternalError) return `${error.message} ${error.advice}`;
  return messageOf(error);
}
