// Numbers with their positions in, one bounded series a metric out, on whatever axis is asked; doubtful numbers counted.
import type { Axis } from "./progress-name.ts";
import type { MetricPoint, MetricSeries } from "./report.ts";

/** Points kept per series; above it the middle of each four goes, and what is lowest and highest stays. */
export const POINT_LIMIT = 512;
const NAME_LIMIT = 64;

/** Where a line stood: all its numbers share one. */
export interface Place {
  readonly attempt: number;
  /** ISO, by Modal's clock. */
  readonly at: string;
  readonly positions: ReadonlyMap<Axis, number>;
}

export interface Doubt {
  count: number;
  readonly positions: ReadonlyMap<Axis, number>;
}

/** One metric as it is held: the places in the order of the log, and the value at each. */
export interface Held {
  readonly places: Place[];
  readonly values: number[];
  /** The newest point as logged, which thinning does not move. */
  last: { readonly place: Place; readonly value: number } | undefined;
  /** Axes on which one attempt logged different values for the same position. */
  readonly repeated: Set<Axis>;
}

export class SeriesStore {
  readonly held: Map<string, Held>;
  /** NaN, infinite and unreadable numbers by metric, with where the first one stood. */
  readonly doubts: Map<string, Doubt>;
  /** Numbers left out because there were too many names. */
  leftOut: number;

  constructor(
    held: Map<string, Held> = new Map(),
    doubts: Map<string, Doubt> = new Map(),
    leftOut: number = 0,
  ) {
    this.held = held;
    this.doubts = doubts;
    this.leftOut = leftOut;
  }

  /** @param own axes that the line itself names; on the others it stands at the last known position */
  add(
    name: string,
    value: number,
    at: { readonly place: Place; readonly own: ReadonlyMap<Axis, number> },
  ): void {
    const held = this.#admit(name);
    if (held === undefined) return;
    if (!Number.isFinite(value)) {
      const doubt = this.doubts.get(name);
      if (doubt === undefined) this.doubts.set(name, { count: 1, positions: at.place.positions });
      else doubt.count += 1;
      return;
    }
    if (at.place.positions.size === 0) return;
    noteRepeats(held, value, at);
    held.last = { place: at.place, value };
    held.places.push(at.place);
    held.values.push(value);
    if (held.places.length > POINT_LIMIT) thin(held);
  }

  /** Per metric in order of first appearance: points by position, the latest attempt's value where one repeats. */
  read(axis: Axis): readonly MetricSeries[] {
    return [...this.held].flatMap(([name, held]) => {
      const points = standing(held, axis);
      return points.length === 0 ? [] : [{ name, points }];
    });
  }

  #admit(name: string): Held | undefined {
    const known = this.held.get(name);
    if (known !== undefined) return known;
    if (this.held.size >= NAME_LIMIT) {
      this.leftOut += 1;
      return undefined;
    }
    const held: Held = { places: [], values: [], last: undefined, repeated: new Set() };
    this.held.set(name, held);
    return held;
  }
}

function noteRepeats(
  { last, repeated }: Held,
  value: number,
  { place, own }: { readonly place: Place; readonly own: ReadonlyMap<Axis, number> },
): void {
  if (last === undefined || last.value === value || last.place.attempt !== place.attempt) return;
  for (const [axis, position] of own) if (last.place.positions.get(axis) === position) repeated.add(axis);
}

function standing({ places, values }: Held, axis: Axis): readonly MetricPoint[] {
  const byStep = new Map<number, MetricPoint>();
  for (const [index, { attempt, at, positions }] of places.entries()) {
    const step = positions.get(axis);
    const value = values[index];
    if (step === undefined || value === undefined) continue;
    const before = byStep.get(step);
    if (before === undefined || before.attempt <= attempt) byStep.set(step, { attempt, step, value, at });
  }
  return [...byStep.values()].sort((one, other) => one.step - other.step);
}

/** Halves the points: of each four neighbours the lowest and the highest stay; both ends always do. */
function thin(held: Held): void {
  const { places, values } = held;
  const end = places.length;
  let kept = 0;
  const keep = (index: number): void => {
    places[kept] = places[index] as Place; // index < end
    values[kept] = values[index] as number;
    kept += 1;
  };
  for (let start = 0; start < end; start += 4) {
    const next = Math.min(start + 4, end);
    const [low, high] = extremes(values, start, next);
    // Written in order and never ahead of what is read.
    for (let index = start; index < next; index += 1)
      if (index === low || index === high || index === 0 || index === end - 1) keep(index);
  }
  places.length = kept;
  values.length = kept;
}

function extremes(values: readonly number[], start: number, end: number): readonly [number, number] {
  let low = start;
  let high = start;
  for (let index = start + 1; index < end; index += 1) {
    const value = values[index] ?? 0;
    if (value < (values[low] ?? 0)) low = index;
    if (value >= (values[high] ?? 0)) high = index;
  }
  return [low, high];
}
