// A metric's series -> a learning curve: a mermaid chart, and a sparkline for where no chart is drawn.
import { formatNumber, formatPosition, type MetricSummary } from "./metrics.ts";
import type { MetricPoint } from "./report.ts";

/** GitHub's mermaid draws a line of this many points without trouble; more are not seen. */
const CHART_POINTS = 100;
const SPARK_POINTS = 40;
/** Mermaid's own first colour can hardly be seen on white; this blue reads on light and dark. */
const LINE_COLOUR = '%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#2f81f7"}}}}%%';
const BARS = "▁▂▃▄▅▆▇█";

/** One value a position, the latest attempt's, in order. */
function latest(points: readonly MetricPoint[]): readonly MetricPoint[] {
  const byStep = new Map<number, MetricPoint>();
  for (const point of points) {
    const held = byStep.get(point.step);
    if (held === undefined || point.attempt >= held.attempt) byStep.set(point.step, point);
  }
  return [...byStep.values()].filter(({ value }) => Number.isFinite(value)).sort((a, b) => a.step - b.step);
}

/** Values at equal distances along the axis, at most `limit`, each interpolated between its neighbours. */
export function resample(points: readonly MetricPoint[], limit: number): readonly number[] {
  const kept = latest(points);
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first.step === last.step) return [first.value];
  const count = Math.min(limit, kept.length);
  const values: number[] = [];
  for (let index = 0, at = 0; index < count; index += 1) {
    const step = first.step + ((last.step - first.step) * index) / (count - 1);
    while (at < kept.length - 2 && (kept[at + 1]?.step ?? 0) < step) at += 1;
    values.push(between(kept[at] ?? first, kept[at + 1] ?? last, step));
  }
  return values;
}

function between(a: MetricPoint, b: MetricPoint, step: number): number {
  if (a.step === b.step) return b.value;
  return a.value + ((b.value - a.value) * (step - a.step)) / (b.step - a.step);
}

export function sparkline(points: readonly MetricPoint[]): string {
  const values = resample(points, SPARK_POINTS);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => BARS[span === 0 ? 3 : Math.round(((value - low) / span) * 7)]).join("");
}

/** `0.81 ▁▃▆█ 0.97`: readable in an e-mail. */
export function sparkRow({ series }: MetricSummary): string {
  const kept = latest(series.points);
  const ends = [kept[0]?.value, kept.at(-1)?.value].map((value) => formatNumber(value ?? Number.NaN));
  return `${ends[0]} ${sparkline(series.points)} ${ends[1]}`;
}

/**
 * The body of a `mermaid` block; undefined with fewer than two positions. Mermaid 11 refuses exponents, NaN and
 * trailing points, and spreads a series evenly over the axis, so values are resampled and printed with fixed decimals.
 */
export function renderChart(summary: MetricSummary, axis: string): string | undefined {
  const kept = latest(summary.series.points);
  const values = resample(kept, CHART_POINTS);
  const [first, last] = [kept[0], kept.at(-1)];
  if (values.length < 2 || first === undefined || last === undefined || first.step === last.step)
    return undefined;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  const fixed = decimals(high - low || Math.abs(high));
  return [
    LINE_COLOUR,
    "xychart-beta",
    `  title "${plain(summary.name)} by ${plain(axis)}"`,
    `  x-axis "${plain(axis)}" ${first.step.toFixed(stepDecimals(first.step))} --> ${last.step.toFixed(stepDecimals(last.step))}`,
    `  y-axis "${plain(summary.name)}" ${(low - margin).toFixed(fixed)} --> ${(high + margin).toFixed(fixed)}`,
    `  line [${values.map((value) => value.toFixed(fixed)).join(", ")}]`,
  ].join("\n");
}

function stepDecimals(step: number): number {
  return Number.isInteger(step) ? 0 : 3;
}

/** Enough decimals for three digits of the span. */
function decimals(span: number): number {
  if (!Number.isFinite(span) || span <= 0) return 4;
  return Math.min(12, Math.max(0, 3 - Math.floor(Math.log10(span))));
}

/** Only what cannot end a quoted name in mermaid. */
function plain(name: string): string {
  return (
    name
      .replace(/[^A-Za-z0-9 _./-]/g, " ")
      .slice(0, 40)
      .trim() || "value"
  );
}

/** `12 of 25` */
export function formatReach(step: number, end: number | undefined): string {
  return end === undefined ? formatPosition(step) : `${formatPosition(step)} of ${formatPosition(end)}`;
}
