// The result.json of earlier runs in; the run that a new one is compared with, and how each metric differs, out.
import * as v from "valibot";
import { defined } from "./defined.ts";
import { type Direction, type MetricSummary, summariseAll } from "./metrics.ts";
import type { RunReport } from "./report.ts";

export type BaselineFinding =
  | Baseline
  /** No run of this experiment has succeeded on the default branch, as far as was looked. */
  | ({ readonly kind: "none" } & LookedAt)
  /** There is one and it cannot be used, or it could not be looked for; `reason` is one sentence of ours. */
  | { readonly kind: "unusable"; readonly reason: string };

/** What a search left out; both undefined where it left out nothing. */
export interface LookedAt {
  /** Runs before this were not looked at. ISO. */
  readonly since?: string;
  /** So many of the newest commits were asked for, and there are more. */
  readonly commits?: number;
}

export interface Baseline {
  readonly kind: "found";
  readonly place: "merge-base" | "default-branch";
  /** `KEY-gN` */
  readonly run: string;
  readonly sha: string;
  readonly endedAt?: string;
  /** How many runs of that commit, with a seed each, stand behind the numbers. */
  readonly seeds: number;
  readonly metrics: ReadonlyMap<string, BaselineMetric>;
}

export interface BaselineMetric {
  /** Means over the seeds. */
  readonly last: number;
  readonly best?: number;
  /** Two sample standard deviations of `last` over the seeds; undefined with one seed. */
  readonly noise?: number;
}

const VERSION = 1;
const ResultFile = v.object({ schema_version: v.number(), runs: v.array(v.unknown()) });
const ResultRun = v.object({
  key: v.string(),
  generation: v.number(),
  sha: v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/)),
  state: v.string(),
  ended_at: v.nullable(v.string()),
  metrics: v.record(v.string(), v.object({ last: v.number(), best: v.nullable(v.number()) })),
});

export type EarlierRun = v.InferOutput<typeof ResultRun>;

/** One run of a result.json; a sentence of what is wrong with it where it cannot be used. */
export function parseEarlierRun(
  text: string,
  run: { readonly key: string; readonly generation: number },
): EarlierRun | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "Its result.json is not JSON.";
  }
  const file = v.safeParse(ResultFile, value);
  if (!file.success) return "Its result.json has another form than this version reads.";
  if (file.output.schema_version !== VERSION) {
    return `Its result.json is of schema version ${file.output.schema_version}, and this version reads ${VERSION}.`;
  }
  const found = file.output.runs
    .map((each) => v.safeParse(ResultRun, each))
    .find((each) => each.success && each.output.key === run.key && each.output.generation === run.generation);
  if (found?.success !== true) return "Its result.json does not hold the run.";
  return found.output.state === "succeeded"
    ? found.output
    : "Its result.json does not say that it succeeded.";
}

/** @param runs of one commit, one a seed, the newest first; at least one */
export function joinSeeds(runs: readonly EarlierRun[], place: Baseline["place"]): Baseline | undefined {
  const [newest] = runs;
  if (newest === undefined) return undefined;
  const names = Object.keys(newest.metrics);
  const metrics = names.map((name) => {
    const of = runs.flatMap((run) => (Object.hasOwn(run.metrics, name) ? [run.metrics[name]] : []));
    const last = of.flatMap((metric) => (Number.isFinite(metric?.last) ? [metric?.last ?? 0] : []));
    const best = of.flatMap((metric) => (metric?.best == null ? [] : [metric.best]));
    return [
      name,
      {
        last: mean(last),
        ...defined({ best: best.length === 0 ? undefined : mean(best), noise: band(last) }),
      },
    ] as const;
  });
  return {
    kind: "found",
    place,
    run: `${newest.key}-g${newest.generation}`,
    sha: newest.sha,
    seeds: runs.length,
    metrics: new Map(metrics),
    ...defined({ endedAt: newest.ended_at ?? undefined }),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Two sample standard deviations: where seeds alone differ, about one run in twenty lies outside. */
function band(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  const middle = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  return 2 * Math.sqrt(squares / (values.length - 1));
}

export type Change = "improved" | "within-noise" | "worse" | "same";

export interface MetricChange {
  readonly base: number;
  readonly difference: number;
  /** Undefined for a number without a goal, such as a learning rate. */
  readonly change?: Change;
  readonly noise?: number;
}

/** Undefined for a metric that the baseline does not have. */
export function compareMetric(
  { name, last, goal, direction }: MetricSummary,
  baseline: Baseline,
): MetricChange | undefined {
  const base = baseline.metrics.get(name);
  if (base === undefined) return undefined;
  const difference = last.value - base.last;
  const { noise } = base;
  const change = goal ? changeOf(difference, direction, noise ?? 0) : undefined;
  return { base: base.last, difference, ...defined({ change, noise }) };
}

function changeOf(difference: number, direction: Direction, noise: number): Change {
  if (difference === 0) return "same";
  if (Math.abs(difference) <= noise) return "within-noise";
  return difference > 0 === (direction === "higher") ? "improved" : "worse";
}

/** Changes by metric, for machines. */
export function changesOf(
  report: Pick<RunReport, "metrics">,
  baseline: Baseline,
): ReadonlyMap<string, MetricChange> {
  const all = summariseAll(report.metrics).flatMap((summary) => {
    const change = compareMetric(summary, baseline);
    return change === undefined ? [] : [[summary.name, change] as const];
  });
  return new Map(all);
}
