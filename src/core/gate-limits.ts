// The limits, the records and the runs that are asked for -> which limit they meet, before and after they are written.
import type { Limits } from "./config-limits.ts";
import { formatDuration } from "./config-unit.ts";
import { Refusal, type RefusalReason } from "./gate-refusal.ts";
import { formatDollars, parseGpu } from "./price.ts";
import type { RunIntent, RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";
import { boundSeconds } from "./verdict-bound.ts";

/** Results are looked at for this long after a run's bound. */
const AFTER_DAYS = 7;
const DAY = 86_400_000;
export const DEFAULT_HORIZON = 21;

/** What one run adds, as far as limits look at it. Undefined: the source does not settle it. */
export interface RunCost {
  readonly dollars: number | undefined;
  readonly gpus: number | undefined;
}

export function horizonOf(limits: Limits): number {
  return limits.horizon ?? DEFAULT_HORIZON;
}

/**
 * What a single run may be, whatever else goes on.
 * @throws Refusal
 */
export function requireRunLimits(
  intent: RunIntent,
  cost: RunCost,
  { limits, now }: { readonly limits: Limits; readonly now: number },
): void {
  requireKnown(cost, limits);
  const { dollars = 0, gpus = 0 } = cost;
  if (limits.dollars !== undefined && dollars > limits.dollars) {
    throw new Refusal(
      "limit-dollars",
      `The run could cost ${formatDollars(dollars)} at worst: price × timeout × (retries + 1). One run may cost ${formatDollars(limits.dollars)}.`,
      "Lower timeout or retries in the source, take a smaller GPU, or have limits.dollars raised.",
    );
  }
  if (limits.gpus !== undefined && gpus > limits.gpus) {
    throw new Refusal(
      "limit-gpus",
      `The run asks for ${gpus} GPUs. One run may have ${limits.gpus}.`,
      "Ask for fewer, or have limits.gpus raised.",
    );
  }
  requireHorizon(intent, limits, now);
}

function requireKnown(cost: RunCost, limits: Limits): void {
  const priced = limits.dollars !== undefined || limits.dollarsOpen !== undefined;
  const counted = limits.gpus !== undefined || limits.gpusOpen !== undefined;
  const unknown =
    priced && cost.dollars === undefined ? "what the run costs at worst" : "how many GPUs the run has";
  if (!(priced && cost.dollars === undefined) && !(counted && cost.gpus === undefined)) return;
  throw new Refusal(
    "unknown-cost",
    `The repository has a limit on it, and the source does not settle ${unknown}.`,
    "Write timeout, retries and gpu as plain values in the decorator, or state them for the experiment in .github/experiments.yml; a GPU without a known price needs one under prices.",
  );
}

/** A run that outlives the records that are looked at would be lost. */
function requireHorizon(intent: RunIntent, limits: Limits, now: number): void {
  const { deadline } = intent;
  const left = deadline === null ? Number.POSITIVE_INFINITY : (Date.parse(deadline) - now) / 1000;
  const days = Math.min(boundSeconds(intent), left) / 86_400;
  if (days + AFTER_DAYS <= horizonOf(limits)) return;
  throw new Refusal(
    "limit-horizon",
    `The run could last ${formatDuration(Math.round(days * 24) * 3600)}, and its result would be looked for until after the ${horizonOf(limits)} days for which runs are watched.`,
    "Lower timeout or retries, give the experiment a deadline, or raise limits.horizon and poll's horizon together.",
  );
}

/** What is in force for one more run: how many are open, how many were started, what all that is open may cost. */
interface Tally {
  readonly reason: RefusalReason;
  readonly most: number | undefined;
  readonly have: number;
  readonly say: (have: number, most: number) => string;
}

function tally(
  records: readonly RunRecord[],
  limits: Limits,
  about: { pull: number | null; now: number },
): readonly Tally[] {
  const open = records.filter(({ line }) => !isVerdict(line.state));
  // A run that never started has cost nothing and is not counted.
  const day = records.filter(
    ({ createdAt, line }) => about.now - Date.parse(createdAt) < DAY && line.cause !== "withdrawn",
  );
  const ofPull = day.filter(({ intent }) => about.pull !== null && intent.pull_request === about.pull);
  const sum = (of: (intent: RunIntent) => number): number =>
    open.reduce((total, { intent }) => total + of(intent), 0);
  return [
    {
      reason: "limit-running",
      most: limits.running,
      have: open.length,
      say: (have, most) => `${have} runs would be open at once, and ${most} may be.`,
    },
    {
      reason: "limit-per-pull-request",
      most: limits.perPullRequest,
      have: ofPull.length,
      say: (have, most) =>
        `The pull request would have started ${have} runs within 24 hours, and it may start ${most}.`,
    },
    {
      reason: "limit-per-day",
      most: limits.perDay,
      have: day.length,
      say: (have, most) =>
        `The repository would have started ${have} runs within 24 hours, and it may start ${most}.`,
    },
    {
      reason: "limit-dollars-open",
      most: limits.dollarsOpen,
      have: sum((intent) => intent.price_bound ?? 0),
      say: (have, most) =>
        `All open runs together could cost ${formatDollars(have)} at worst, and they may cost ${formatDollars(most)}.`,
    },
    {
      reason: "limit-gpus-open",
      most: limits.gpusOpen,
      have: sum(({ gpu }) => gpuCount(gpu)),
      say: (have, most) => `All open runs together would have ${have} GPUs, and they may have ${most}.`,
    },
  ];
}

/** Of the largest alternative. */
export function gpuCount(gpu: string | null): number {
  const asked = gpu === null ? [] : (parseGpu(gpu) ?? []);
  return Math.max(0, ...asked.map(({ count }) => count));
}

/**
 * The first limit that `records` are beyond; they hold what is asked for already, as if or because it is written.
 * @param about.now milliseconds, by GitHub's clock
 */
export function findExceeded(
  records: readonly RunRecord[],
  limits: Limits,
  about: { readonly pull: number | null; readonly now: number },
): Refusal | undefined {
  const met = tally(records, limits, about).find(({ most, have }) => most !== undefined && have > most);
  if (met?.most === undefined) return undefined;
  return new Refusal(
    met.reason,
    met.say(met.have, met.most),
    `Wait until others have ended, stop one, or have limits.${met.reason.slice("limit-".length)} raised in .github/experiments.yml.`,
  );
}

/**
 * After writing: of all records up to and with this one, in the order of their ids, does it still fit, and is it the
 * first of its key and generation? Two gates that wrote at once see the same order, so they cannot both pass.
 */
export function judgeWritten(
  record: RunRecord,
  all: readonly RunRecord[],
  rules: { readonly limits: Limits; readonly now: number },
): Refusal | undefined {
  const before = all.filter(({ id }) => id < record.id);
  const twin = before.find(
    ({ intent, line }) =>
      intent.key === record.intent.key &&
      intent.generation === record.intent.generation &&
      line.cause !== "withdrawn",
  );
  if (twin !== undefined) {
    return new Refusal(
      "duplicate",
      `The same run was asked for at the same moment and is on record as ${twin.id}.`,
      "Nothing: the other request goes on.",
    );
  }
  return findExceeded([...before, record], rules.limits, {
    pull: record.intent.pull_request,
    now: rules.now,
  });
}
