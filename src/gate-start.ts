// A request to start an experiment -> its runs, audited, within the limits, on record, and as plans for the launch.

import type { StartAsk } from "./core/gate-ask.ts";
import { findStanding, type Standing } from "./core/gate-generation.ts";
import { intentOf, policiesOf, type Request, type RunDraft, settingsOf } from "./core/gate-intent.ts";
import { horizonOf } from "./core/gate-limits.ts";
import type { GateOutcome } from "./core/gate-outcome.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunPlan } from "./core/run-plan.ts";
import { draftRuns } from "./gate-draft.ts";
import {
  listArms,
  lowerByCopy,
  type Order,
  orderOf,
  placeOrder,
  requireHead,
  type Wanted,
} from "./gate-order.ts";
import { requireLimits, writeRecords } from "./gate-record.ts";
import { outcomeOf, type Scene } from "./gate-scene.ts";

export async function start(wanted: Wanted, scene: Scene, askedBy: string): Promise<GateOutcome> {
  const { ports, seen, config } = scene;
  const records = await ports.records.list(horizonOf(config.limits));
  const found = orderOf(wanted, records, scene);
  seen.sha = found.ask.sha;
  const order = await placeOrder(found, scene);
  seen.pull = order.ask.pull;
  const lowered = await lowerByCopy(order, scene);
  const arms = listArms(lowered);
  const drafts = await draftRuns(lowered.ask, arms, { ...scene, config: lowered.config });
  const request = requestOf(lowered.ask, askedBy, { ...scene, config: lowered.config });
  const how = { isArm: arms.length > 1, anew: scene.request.event.event === "schedule" };
  const runs = drafts.map((draft) => ({
    draft,
    standing: findStanding({ intent: intentOf(draft, 1, request), ...how }, records),
  }));
  return carryOut({ order, runs, records, request }, { ...scene, config: lowered.config });
}

function requestOf(ask: StartAsk, askedBy: string, { config, ports, request }: Scene): Request {
  const longest = Math.min(
    ask.experiment.deadline ?? Number.POSITIVE_INFINITY,
    config.limits.deadline ?? Number.POSITIVE_INFINITY,
  );
  const end = ports.clock.now().getTime() + longest * 1000;
  return {
    ask,
    askedBy: askedBy.slice(0, 100),
    workflowRun: request.event.runId,
    deadline: Number.isFinite(end) ? new Date(end).toISOString() : undefined,
    policies: policiesOf(ask.experiment),
  };
}

export interface Run {
  readonly draft: RunDraft;
  readonly standing: Standing;
}

export interface Undertaking {
  readonly order: Order;
  readonly runs: readonly Run[];
  /** Newest first. */
  readonly records: readonly RunRecord[];
  readonly request: Request;
}

async function carryOut(undertaking: Undertaking, scene: Scene): Promise<GateOutcome> {
  const { runs, order, request } = undertaking;
  const adopted = runs.flatMap(({ draft, standing }) =>
    standing.kind === "open" ? [planOf(standing.record, draft, request)] : [],
  );
  const fresh = runs.flatMap(({ draft, standing }) =>
    standing.kind === "start" ? [{ draft, intent: intentOf(draft, standing.generation, request) }] : [],
  );
  if (fresh.length === 0) return withoutNew(adopted, runs, scene);
  requireLimits(fresh, undertaking, scene);
  // As late as can be: what is recorded now is what was looked at.
  await requireHead(order, scene);
  const written = await writeRecords(fresh, scene);
  const plans = written.map(({ record, draft }) => planOf(record, draft, request));
  return outcomeOf(scene.seen, {
    decision: "launch",
    reason: "started",
    message: sayStarted(request.ask, plans.length, runs.length),
    plans: [...plans, ...adopted],
  });
}

function withoutNew(adopted: readonly RunPlan[], runs: readonly Run[], { seen }: Scene): GateOutcome {
  if (adopted.length === 0) {
    const going = runs.flatMap(({ standing }) =>
      standing.kind === "elsewhere" ? [standing.record.intent.key] : [],
    );
    const rest = going.length === 0 ? "" : `, or goes on (${going.slice(0, 5).join(", ")})`;
    const message = `Every arm of the sweep has succeeded at this commit${rest}. Other arguments or another commit start it anew.`;
    return outcomeOf(seen, { decision: "nothing", reason: "arms-done", message });
  }
  const keys = adopted
    .map(({ intent }) => intent.key)
    .slice(0, 5)
    .join(", ");
  const message = `The same request is on record and open (${keys}); nothing new is started.`;
  return outcomeOf(seen, { decision: "adopt", reason: "already-open", message, plans: adopted });
}

function planOf(record: RunRecord, draft: RunDraft, { ask }: Request): RunPlan {
  const { id, intent } = record;
  return { schema_version: 1, record_id: id, intent, launch: settingsOf(draft, ask.experiment) };
}

function sayStarted({ experiment, sha }: StartAsk, started: number, asked: number): string {
  const at = `at ${sha.slice(0, 12)}`;
  if (asked === 1) return `${experiment.name} may start ${at}.`;
  return `${started} of ${asked} arms of ${experiment.name} may start ${at}.`;
}
