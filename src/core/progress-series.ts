// Numbers with their positions in, one bounded series per axis and metric out; doubtful numbers counted by name.
import type { Axis } from "./progress-line.ts";
import type { MetricPoint, MetricSeries } from "./report.ts";

/** Points kept per series; above it the middle of each four goes, and what is lowest and highest stays. */
const POINT_LIMIT = 4096;
const NAME_LIMIT = 64;

export interface Doubt {
  count: number;
  readonly attempt: number;
  readonly positions: ReadonlyMap<Axis, number>;
}

export class SeriesStore {
  /** NaN, infinite and unreadable numbers by metric, with where the first one stood. */
  readonly doubts = new Map<string, Doubt>();
  /** Metrics of which one attempt logged different values for the same position. */
  readonly repeated = new Map<Axis, Set<string>>();
  /** Metrics left out because there were too many names. */
  leftOut = 0;
  readonly #series = new Map<Axis, Map<string, MetricPoint[]>>();
  readonly #names = new Set<string>();

  /** Files `value` under every axis on which the line has a position. */
  add(
    name: string,
    value: number,
    place: {
      readonly attempt: number;
      readonly positions: ReadonlyMap<Axis, number>;
      /** Axes that the line itself names; on the others it stands at the last known position. */
      readonly own: ReadonlyMap<Axis, number>;
      readonly at: string;
    },
  ): void {
    if (!this.#admit(name)) return;
    if (!Number.isFinite(value)) {
      const doubt = this.doubts.get(name);
      if (doubt === undefined)
        this.doubts.set(name, { count: 1, attempt: place.attempt, positions: new Map(place.positions) });
      else doubt.count += 1;
      return;
    }
    for (const [axis, step] of place.positions) {
      const points = this.#points(axis, name);
      const last = points.at(-1);
      const again = last?.step === step && last.attempt === place.attempt && last.value !== value;
      if (again && place.own.has(axis)) note(this.repeated, axis, name);
      points.push({ attempt: place.attempt, step, value, at: place.at });
      if (points.length > POINT_LIMIT) thin(points);
    }
  }

  /** Per metric in order of first appearance: points by position, the latest attempt's value where one repeats. */
  read(axis: Axis): readonly MetricSeries[] {
    return [...(this.#series.get(axis) ?? [])].map(([name, points]) => ({
      name,
      points: standing(points),
    }));
  }

  #admit(name: string): boolean {
    if (this.#names.has(name)) return true;
    if (this.#names.size >= NAME_LIMIT) {
      this.leftOut += 1;
      return false;
    }
    this.#names.add(name);
    return true;
  }

  #points(axis: Axis, name: string): MetricPoint[] {
    const byName = this.#series.get(axis) ?? new Map<string, MetricPoint[]>();
    this.#series.set(axis, byName);
    const points = byName.get(name) ?? [];
    byName.set(name, points);
    return points;
  }
}

function note(map: Map<Axis, Set<string>>, axis: Axis, name: string): void {
  const names = map.get(axis) ?? new Set<string>();
  map.set(axis, names.add(name));
}

function standing(points: readonly MetricPoint[]): readonly MetricPoint[] {
  const byStep = new Map<number, MetricPoint>();
  for (const point of points) {
    const before = byStep.get(point.step);
    if (before === undefined || before.attempt <= point.attempt) byStep.set(point.step, point);
  }
  return [...byStep.values()].sort((one, other) => one.step - other.step);
}

/** Halves the points in place: of each four neighbours the lowest and the highest stay; both ends always do. */
function thin(points: MetricPoint[]): void {
  const kept: MetricPoint[] = [];
  for (let start = 0; start < points.length; start += 4) {
    const four = points.slice(start, start + 4).sort((one, other) => one.value - other.value);
    const pair = new Set([four.at(0), four.at(-1)]);
    const ends = start === 0 ? points[0] : points.at(-1);
    if (start === 0 || start + 4 >= points.length) pair.add(ends);
    kept.push(...points.slice(start, start + 4).filter((point) => pair.has(point)));
  }
  points.splice(0, points.length, ...kept);
}
