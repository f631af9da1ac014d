// What a reader holds in, plain data that JSON can carry out, and back: a log that was read is not read again.
import * as v from "valibot";
import { defined } from "./defined.ts";
import { LogLines, type OpenLine } from "./log-lines.ts";
import { AttemptTracker, type AxisTrack, type TrackedAttempt } from "./progress-attempts.ts";
import { AXES, type Axis } from "./progress-name.ts";
import type { ReaderState } from "./progress-reader.ts";
import { type Doubt, type Held, type Place, SeriesStore } from "./progress-series.ts";

const Text = v.pipe(v.string(), v.maxLength(200));
/** As `toISOString` gives it: texts of this form are in the order of their times. */
export const Moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
const Finite = v.pipe(v.number(), v.finite());
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
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
const Tracks = v.array(v.tuple([AxisName, Track]));
const Positions = v.array(v.tuple([AxisName, Finite]));
const AttemptSchema = v.object({
  number: Count,
  container: Text,
  startedAt: Moment,
  lastSeenAt: Moment,
  tracks: Tracks,
  bareTracks: Tracks,
  current: Positions,
  opening: v.optional(Count),
  resumeHint: v.optional(Finite),
  checkpoint: v.optional(Moment),
  barTotal: v.optional(Count),
  unsettled: v.optional(v.picklist(["traceback", "interrupt"])),
  evidence: v.optional(v.picklist(["preempted", "crashed", "timed-out", "out-of-memory"])),
});
const OpenSchema = v.object({
  source: v.picklist(["stdout", "stderr", "system"]),
  container: Text,
  since: v.nullable(Moment),
  at: v.optional(Moment),
});
const SeriesSchema = v.object({
  name: Text,
  /** Places by their number, and the value at each. */
  places: v.array(Count),
  values: v.array(Finite),
  last: v.optional(v.tuple([Count, Finite])),
  repeated: v.array(AxisName),
});

/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
export const SavedProgressSchema = v.object({
  attempts: v.pipe(v.array(AttemptSchema), v.maxLength(301)),
  open: v.pipe(v.array(OpenSchema), v.maxLength(256)),
  totals: Positions,
  places: v.pipe(v.array(v.tuple([Count, Moment, Positions])), v.maxLength(64 * 513)),
  series: v.pipe(v.array(SeriesSchema), v.maxLength(64)),
  doubts: v.pipe(v.array(v.tuple([Text, Count, Positions])), v.maxLength(64)),
  left_out: Count,
  cut_lines: v.optional(Count),
  garbled_lines: v.optional(Count),
});

export type SavedProgress = v.InferOutput<typeof SavedProgressSchema>;

/** @param oldest open lines that began before this are given up, ISO */
export function saveState(
  { lines, tracker, series, totals, blemishes }: ReaderState,
  oldest: string,
): SavedProgress {
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
    attempts: tracker.attempts.map(saveAttempt),
    open: lines.open(oldest).map((line) => ({ ...line })),
    totals: [...totals],
    places: [...numbers.keys()].map(({ attempt, at, positions }) => [attempt, at, [...positions]]),
    series: saved,
    doubts: [...series.doubts].map(([name, { count, positions }]) => [name, count, [...positions]]),
    left_out: series.leftOut,
    ...(blemishes.cut > 0 ? { cut_lines: blemishes.cut } : {}),
    ...(blemishes.garbled > 0 ? { garbled_lines: blemishes.garbled } : {}),
  };
}

/** Fields in the order of the schema, so that what was read back and has not changed is the same text again. */
function saveAttempt(attempt: TrackedAttempt): SavedProgress["attempts"][number] {
  const { number, container, startedAt, lastSeenAt, tracks, bareTracks, current } = attempt;
  const { opening, resumeHint, checkpoint, barTotal, unsettled, evidence } = attempt;
  return {
    ...{ number, container, startedAt, lastSeenAt },
    tracks: saveTracks(tracks),
    bareTracks: saveTracks(bareTracks),
    current: [...current],
    ...defined({ opening, resumeHint, checkpoint, barTotal, unsettled, evidence }),
  };
}

function saveTracks(tracks: ReadonlyMap<Axis, AxisTrack>): SavedProgress["attempts"][number]["tracks"] {
  return [...tracks].map(([axis, { first, last, highest, stride, ...rest }]) => {
    const { forward, backward, restarts, metricLines, firstAt, lastAt } = rest;
    const counts = { forward, backward, restarts, metricLines, firstAt, lastAt };
    return [axis, { first, last, highest, ...defined({ stride }), ...counts }];
  });
}

/** A state of its own: nothing of it is shared with `saved`. */
export function restoreState(saved: SavedProgress): ReaderState {
  const places = saved.places.map(
    ([attempt, at, positions]): Place => ({ attempt, at, positions: new Map(positions) }),
  );
  const held = new Map(saved.series.map((series) => [series.name, restoreSeries(series, places)] as const));
  const doubts = new Map(
    saved.doubts.map(([name, count, positions]): [string, Doubt] => [
      name,
      { count, positions: new Map(positions) },
    ]),
  );
  const open: readonly OpenLine[] = saved.open;
  return {
    lines: new LogLines({ overwritten: "keep", open }),
    tracker: new AttemptTracker(saved.attempts.map(restoreAttempt)),
    series: new SeriesStore(held, doubts, saved.left_out),
    totals: new Map(saved.totals),
    blemishes: { cut: saved.cut_lines ?? 0, garbled: saved.garbled_lines ?? 0 },
  };
}

function restoreAttempt(saved: SavedProgress["attempts"][number]): TrackedAttempt {
  const { number, container, startedAt, lastSeenAt } = saved;
  return {
    ...{ number, container, startedAt, lastSeenAt },
    opening: saved.opening,
    resumeHint: saved.resumeHint,
    checkpoint: saved.checkpoint,
    barTotal: saved.barTotal,
    unsettled: saved.unsettled,
    evidence: saved.evidence,
    tracks: restoreTracks(saved.tracks),
    bareTracks: restoreTracks(saved.bareTracks),
    current: new Map(saved.current),
  };
}

function restoreTracks(saved: SavedProgress["attempts"][number]["tracks"]): Map<Axis, AxisTrack> {
  return new Map(saved.map(([axis, track]) => [axis, { ...track, stride: track.stride }]));
}

function restoreSeries(saved: SavedProgress["series"][number], places: readonly Place[]): Held {
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
