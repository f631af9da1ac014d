// Series and ways along axes, as a reader holds them, in; plain data that JSON can carry out, and back.
import * as v from "valibot";
import { defined } from "./defined.ts";
import type { AxisTrack } from "./progress-attempts.ts";
import { AXES, type Axis } from "./progress-name.ts";
import { type Doubt, type Held, type Place, SeriesStore } from "./progress-series.ts";

export const Text = v.pipe(v.string(), v.maxLength(200));
/** As `toISOString` gives it: texts of this form are in the order of their times. */
export const Moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export const Finite = v.pipe(v.number(), v.finite());
export const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const AxisName = v.picklist(AXES);
const Track = v.object({
  first: Finite,
  last: Finite,
  highest: Finite,
  stride: v.optional(Finite),
  forward: Count,
  backward: Count,
  restarts: Count,
  metricLines: Count,
  firstAt: Moment,
  lastAt: Moment,
});
export const Tracks = v.array(v.tuple([AxisName, Track]));
export const Positions = v.array(v.tuple([AxisName, Finite]));
const SeriesSchema = v.object({
  name: Text,
  /** Places by their number, and the value at each. */
  places: v.array(Count),
  values: v.array(Finite),
  last: v.optional(v.tuple([Count, Finite])),
  repeated: v.array(AxisName),
});

/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
export const SERIES_FIELDS = {
  places: v.pipe(v.array(v.tuple([Count, Moment, Positions])), v.maxLength(64 * 513)),
  series: v.pipe(v.array(SeriesSchema), v.maxLength(64)),
  doubts: v.pipe(v.array(v.tuple([Text, Count, Positions])), v.maxLength(64)),
  left_out: Count,
} as const;

export type SavedTracks = v.InferOutput<typeof Tracks>;

const Saved = v.object(SERIES_FIELDS);
export type SavedSeries = v.InferOutput<typeof Saved>;

export function saveSeries(series: SeriesStore): SavedSeries {
  const numbers = new Map<Place, number>();
  const numberOf = (place: Place): number => {
    const known = numbers.get(place);
    if (known !== undefined) return known;
    numbers.set(place, numbers.size);
    return numbers.size - 1;
  };
  const saved = [...series.held].map(([name, { places, values, last, repeated }]) => ({
    name,
    places: places.map(numberOf),
    values: [...values],
    ...(last === undefined ? {} : { last: [numberOf(last.place), last.value] as [number, number] }),
    repeated: [...repeated],
  }));
  return {
    places: [...numbers.keys()].map(({ attempt, at, positions }) => [attempt, at, [...positions]]),
    series: saved,
    doubts: [...series.doubts].map(([name, { count, positions }]) => [name, count, [...positions]]),
    left_out: series.leftOut,
  };
}

/** A store of its own: nothing of it is shared with `saved`. */
export function restoreSeries(saved: SavedSeries): SeriesStore {
  const places = saved.places.map(
    ([attempt, at, positions]): Place => ({ attempt, at, positions: new Map(positions) }),
  );
  const held = new Map(saved.series.map((series) => [series.name, restoreHeld(series, places)] as const));
  const doubts = new Map(
    saved.doubts.map(([name, count, positions]): [string, Doubt] => [
      name,
      { count, positions: new Map(positions) },
    ]),
  );
  return new SeriesStore(held, doubts, saved.left_out);
}

function restoreHeld(saved: SavedSeries["series"][number], places: readonly Place[]): Held {
  const held: Held = { places: [], values: [], last: undefined, repeated: new Set(saved.repeated) };
  for (const [index, number] of saved.places.entries()) {
    const place = places[number];
    const value = saved.values[index];
    if (place === undefined || value === undefined) continue;
    held.places.push(place);
    held.values.push(value);
  }
  const [number = -1, value = 0] = saved.last ?? [];
  const last = places[number];
  if (last !== undefined) held.last = { place: last, value };
  return held;
}

export function saveTracks(tracks: ReadonlyMap<Axis, AxisTrack>): SavedTracks {
  return [...tracks].map(([axis, { first, last, highest, stride, ...rest }]) => {
    const { forward, backward, restarts, metricLines, firstAt, lastAt } = rest;
    const counts = { forward, backward, restarts, metricLines, firstAt, lastAt };
    return [axis, { first, last, highest, ...defined({ stride }), ...counts }];
  });
}

export function restoreTracks(saved: SavedTracks): Map<Axis, AxisTrack> {
  return new Map(saved.map(([axis, track]) => [axis, { ...track, stride: track.stride }]));
}
