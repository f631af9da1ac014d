// Metric series in; which way is better, the last and best value, the order to show them in and plain numbers out.
import type { MetricPoint, MetricSeries } from "./report.ts";

export type Direction = "lower" | "higher";

const LOWER_IS_BETTER =
  /loss|err(?:or)?(?:$|[^a-z])|error|perplexity|(?:^|[^a-z])ppl|(?:^|[^a-z])(?:r?mse|mae|nll|wer|cer|fid|kl|bpc|bpb|mape|ece|brier)(?:$|[^a-z])|cross_?entropy|divergence|distance|latency/i;
/** Numbers that describe the way and not the result: shown last, without a best. */
const NO_GOAL =
  /(?:^|[^a-z])(?:lr|learning_?rate|weight_?decay|momentum|grad_?norm|time|seconds?|secs?|minutes?|elapsed|eta|runtime|throughput|memory|mem|tokens?|samples?|examples?|batch(?:_?size)?|seed|num|count|size|flos|flops|temperature|beta)(?:$|[^a-z])|per_?second|_per_|learning.?rate|step_time|_time$|_mb$|_gb$/i;
const HELD_OUT = /(?:^|[^a-z])(?:val|valid|validation|test|eval|dev)(?:$|[^a-z])/i;
const QUALITY = /acc|f1|auc|bleu|rouge|score|reward|return|iou|map(?:$|[^a-z])|precision|recall|exact/i;

/** Guessed from the name: losses, errors and perplexities should fall, everything else should rise. */
export function directionOf(name: string): Direction {
  return LOWER_IS_BETTER.test(words(name)) ? "lower" : "higher";
}

/** Whether a metric has a best at all: a learning rate or a duration has none. */
export function hasGoal(name: string): boolean {
  return LOWER_IS_BETTER.test(words(name)) || !NO_GOAL.test(words(name));
}

/** `trainLoss` and `train.loss` are read like `train_loss`. */
function words(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[./@ -]/g, "_");
}

export interface MetricSummary {
  readonly name: string;
  readonly direction: Direction;
  readonly goal: boolean;
  /** The newest point: the furthest of the latest attempt. */
  readonly last: MetricPoint;
  readonly best: MetricPoint;
  readonly series: MetricSeries;
}

/** Undefined for a series without points. */
export function summarise(series: MetricSeries): MetricSummary | undefined {
  const [first, ...rest] = series.points;
  if (first === undefined) return undefined;
  const direction = series.direction ?? directionOf(series.name);
  const better = (one: MetricPoint, other: MetricPoint) =>
    direction === "lower" ? other.value < one.value : other.value > one.value;
  const best = rest.reduce((kept, point) => (better(kept, point) ? point : kept), first);
  const last = rest.reduce((kept, point) => (isNewer(kept, point) ? point : kept), first);
  const goal = series.direction !== undefined || hasGoal(series.name);
  return { name: series.name, direction, goal, last, best, series };
}

function isNewer(kept: MetricPoint, point: MetricPoint): boolean {
  return point.attempt > kept.attempt || (point.attempt === kept.attempt && point.step >= kept.step);
}

/** The one by which a run is told in a sentence. */
export function mainOf(metrics: readonly MetricSeries[]): MetricSummary | undefined {
  return summariseAll(metrics).find(({ goal }) => goal);
}

/** Quality on held-out data first, then other quality, then losses, then numbers without a goal; else as logged. */
export function summariseAll(metrics: readonly MetricSeries[]): readonly MetricSummary[] {
  return metrics
    .flatMap((series) => summarise(series) ?? [])
    .map((summary, index) => ({ summary, index, rank: rank(summary) }))
    .sort((one, other) => one.rank - other.rank || one.index - other.index)
    .map(({ summary }) => summary);
}

function rank({ name, goal }: MetricSummary): number {
  if (!goal) return 9;
  const held = HELD_OUT.test(words(name)) ? 0 : 1;
  return QUALITY.test(name) ? held : held + 2;
}

/**
 * Four to five significant digits; an exponent for what is very large or small, as learning rates are written. So no
 * number has seven digits in a row, which GitHub would take for a commit.
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return "not finite";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-3)) return value.toExponential(3).replace(/\.?0+e/, "e");
  if (Number.isInteger(value)) return grouped(value.toFixed(0));
  const decimals = size >= 1000 ? 1 : size >= 1 ? 4 - Math.floor(Math.log10(size)) : leading(size) + 4;
  const [whole = "", fraction = ""] = value.toFixed(decimals).split(".");
  const kept = fraction.replace(/0+$/, "");
  return kept === "" ? grouped(whole) : `${grouped(whole)}.${kept}`;
}

/** A position on the axis: whole where it is, else with up to three decimals. */
export function formatPosition(step: number): string {
  if (!(Math.abs(step) < 1e15)) return formatNumber(step);
  return grouped(Number.isInteger(step) ? step.toFixed(0) : step.toFixed(3).replace(/\.?0+$/, ""));
}

/** Zeros after the point before the first digit that counts. */
function leading(size: number): number {
  return Math.max(0, -Math.floor(Math.log10(size)) - 1);
}

function grouped(digits: string): string {
  const [whole = "", fraction] = digits.split(".");
  const spaced = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? spaced : `${spaced}.${fraction}`;
}
