// A metric's series in, its learning curve out: a mermaid chart, and a sparkline for where no chart is drawn.
import { axisWord } from "./headline.ts";
import type { MetricSummary } from "./metrics.ts";
import type { Attempt, MetricPoint, RunReport } from "./report.ts";

/** GitHub's mermaid draws lines of this many points without trouble. */
const CHART_POINTS = 100;
const SPARK_POINTS = 24;
const BARS = "▁▂▃▄▅▆▇█";
/** Beyond it `toFixed` writes an exponent, which mermaid refuses. */
const CHART_SIZE = 1e15;

/** Values at equal distances along the axis, at most `limit`, each interpolated between its neighbours. */
export function resample(points: readonly MetricPoint[], limit: number): readonly number[] {
  return sample(points, limit, false).values;
}

interface Samples {
  readonly positions: readonly number[];
  readonly values: readonly number[];
}

/**
 * Points that lie evenly keep their values exactly. `fine` cuts each stretch between two of them into several where
 * there is room, so that the mark of an attempt is narrow.
 */
function sample(points: readonly MetricPoint[], limit: number, fine: boolean): Samples {
  const kept = points.filter(({ step, value }) => isDrawn(step) && isDrawn(value));
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return { positions: [], values: [] };
  if (first.step === last.step) return { positions: [first.step], values: [first.value] };
  const stretches = isEven(kept) ? Math.min(limit, kept.length) - 1 : limit - 1;
  const count = fine ? stretches * Math.max(1, Math.floor((limit - 1) / stretches)) : stretches;
  const positions = Array.from({ length: count + 1 }, (_, index) =>
    index === count ? last.step : first.step + ((last.step - first.step) * index) / count,
  );
  let at = 0;
  const values = positions.map((step) => {
    while (at < kept.length - 2 && (kept[at + 1]?.step ?? 0) < step) at += 1;
    return between(kept[at] ?? first, kept[at + 1] ?? last, step);
  });
  return { positions, values };
}

function isDrawn(number: number): boolean {
  return Math.abs(number) < CHART_SIZE;
}

function isEven(points: readonly MetricPoint[]): boolean {
  const distances = points.slice(1).map(({ step }, index) => step - (points[index]?.step ?? step));
  const longest = Math.max(...distances);
  return longest - Math.min(...distances) <= longest * 1e-6;
}

function between(one: MetricPoint, other: MetricPoint, step: number): number {
  if (one.step >= other.step || step >= other.step) return other.value;
  if (step <= one.step) return one.value;
  return one.value + ((other.value - one.value) * (step - one.step)) / (other.step - one.step);
}

export function sparkline(points: readonly MetricPoint[], most = SPARK_POINTS): string {
  const values = resample(points, most);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  return values.map((value) => BARS[span > 0 ? Math.round(((value - low) / span) * 7) : 3]).join("");
}

/** The run's line in a blue that shows on light and dark; grey needles where a new attempt takes over. */
const init = (labelFontSize: number): string =>
  `%%{init: ${JSON.stringify({
    // Drawn narrow with large letters: a phone shrinks the whole to half.
    xyChart: {
      width: 560,
      height: 300,
      titleFontSize: 20,
      xAxis: { labelFontSize, titleFontSize: 14 },
      // Mermaid measures these labels too narrow: without the padding their first digit is cut off.
      yAxis: { labelFontSize: 14, labelPadding: 10 },
    },
    themeVariables: { xyChart: { plotColorPalette: "#2f81f7, #8b949e88" } },
  })}}%%`;

/** Mermaid writes a label at each of up to fifteen places, whether or not they have room beside one another. */
function labelsOf(end: number): { readonly each: number; readonly words: string; readonly size: number } {
  if (end >= 1e13) return { each: 1e12, words: " in trillions", size: 16 };
  if (end >= 1e10) return { each: 1e9, words: " in billions", size: 16 };
  if (end >= 1e7) return { each: 1e6, words: " in millions", size: 16 };
  if (end >= 1e4) return { each: 1e3, words: " in thousands", size: 16 };
  return { each: 1, words: "", size: end >= 1e3 ? 12 : 16 };
}

/**
 * The body of a `mermaid` block; undefined with fewer than two positions. Mermaid 11 refuses exponents, NaN and
 * trailing points, and spreads a series evenly over the axis, so values are resampled and printed with fixed decimals.
 */
export function renderChart(summary: MetricSummary, report: RunReport): string | undefined {
  const marked = report.attempts.length > 1;
  const { positions, values } = sample(summary.series.points, CHART_POINTS, marked);
  const [first, last] = [positions[0], positions.at(-1)];
  if (values.length < 2 || first === undefined || last === undefined) return undefined;
  const unit = unitOf(values);
  const scaled = values.map((value) => value / unit);
  const { bottom, top, digits } = rangeOf(scaled);
  const labels = labelsOf(last);
  const [begin, end] = [first, last].map((at) => position(at / labels.each, (last - first) / labels.each));
  if (Number(begin) === Number(end)) return undefined;
  const list = (numbers: readonly number[]) => numbers.map((value) => value.toFixed(digits)).join(", ");
  const attempts = report.attempts.filter(({ axis }) => axis === undefined);
  const joints = attempts.slice(1).flatMap(({ firstStep }) => joint(positions, firstStep));
  const needles = positions.map((_, index) => (joints.includes(index) ? top : bottom));
  return [
    init(labels.size),
    "xychart-beta",
    `  title "${plain(summary.name)}${unit === 1 ? "" : ` in ${unit.toExponential(0)}`}"`,
    `  x-axis "${plain(axisWord(report.axis))}${labels.words}${attemptMarks(attempts, last)}" ${begin} --> ${end}`,
    `  y-axis ${bottom.toFixed(digits)} --> ${top.toFixed(digits)}`,
    `  line [${list(scaled)}]`,
    ...(joints.length === 0 ? [] : [`  line [${list(needles)}]`]),
  ].join("\n");
}

/** The sample at which an attempt takes over; none at the very ends. */
function joint(positions: readonly number[], firstStep: number | undefined): readonly number[] {
  if (firstStep === undefined) return [];
  const index = positions.findLastIndex((step) => step <= firstStep);
  return index > 0 && index < positions.length - 1 ? [index] : [];
}

/** Characters that stand under a chart beside the axis' name and how far the newest attempt has come, without being cut off. */
const MARKS_WIDTH = 40;

/** Which attempt drew what: beyond the newest one's last position the line is still an older one's. */
function attemptMarks(attempts: readonly Attempt[], end: number): string {
  const marks = attempts.slice(1).filter(({ firstStep = Number.NaN }) => isDrawn(firstStep));
  const newest = marks.at(-1);
  if (newest === undefined) return "";
  const each = marks.map(({ number, firstStep }) => `attempt ${number} from ${position(firstStep ?? 0)}`);
  const words = each.join(", ").length > MARKS_WIDTH ? [`${marks.length} new attempts`] : each;
  const reached = isDrawn(newest.lastStep ?? end) ? (newest.lastStep ?? end) : end;
  return ` (${[...words, ...(reached < end ? [`older beyond ${position(reached)}`] : [])].join(", ")})`;
}

/** @param span what must stay visible: positions may be small fractions of an epoch */
function position(step: number, span = 1): string {
  return step.toFixed(Number.isInteger(step) ? 0 : Math.max(3, decimals(span)));
}

/** Fixed decimals cannot show numbers below about 1e-12, so small ones are drawn in a power of ten that the title names. */
function unitOf(values: readonly number[]): number {
  const largest = Math.max(...values.map(Math.abs));
  return largest === 0 || largest >= 1e-6 ? 1 : 10 ** Math.max(-300, Math.floor(Math.log10(largest)));
}

/** The axis around the values; one that printing would close to a point is opened to five percent around them. */
function rangeOf(values: readonly number[]) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const digits = decimals(high - low);
  const margin = (high - low) * 0.05;
  const around = { bottom: low - margin, top: high + margin, digits };
  if (Number(around.bottom.toFixed(digits)) < Number(around.top.toFixed(digits))) return around;
  const size = Math.max(Math.abs(high), Math.abs(low)) * 0.05;
  const wide = size > 1e-9 ? size : 1;
  return { bottom: low - wide, top: high + wide, digits: decimals(wide) };
}

/** Enough decimals for three digits of the span. */
function decimals(span: number): number {
  if (!Number.isFinite(span) || span <= 0) return 4;
  return Math.min(12, Math.max(1, 3 - Math.floor(Math.log10(span))));
}

/** Only what cannot end a quoted name in mermaid. */
function plain(name: string): string {
  const kept = name.replace(/[^A-Za-z0-9 _./-]/g, " ").slice(0, 40);
  return kept.trim() || "value";
}
