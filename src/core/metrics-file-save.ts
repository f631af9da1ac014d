// What was read of a metrics file in, plain data that JSON can carry out, and back: what has not changed is not read again.
import * as v from "valibot";
import { defined } from "./defined.ts";
import type { FileCursor } from "./metrics-file-format.ts";
import { FileRows } from "./metrics-file-rows.ts";
import { type FileSegment, FileSegments, SEGMENT_LIMIT } from "./metrics-file-segments.ts";
import type { Axis } from "./progress-name.ts";
import {
  Count,
  Moment,
  Positions,
  restoreSeries,
  restoreTracks,
  SERIES_FIELDS,
  saveSeries,
  saveTracks,
  Text,
  Tracks,
} from "./progress-save-series.ts";

const Name = v.pipe(v.string(), v.maxLength(400));
const SegmentSchema = v.object({
  from: Count,
  back: v.boolean(),
  most: Count,
  tracks: Tracks,
  current: Positions,
  lead: v.optional(Name),
  lead_at: Positions,
  strides: Positions,
  first_at: v.optional(Moment),
  last_at: v.optional(Moment),
});

const HeadSchema = v.object({
  names: v.pipe(v.array(v.pipe(v.string(), v.maxLength(65_536))), v.maxLength(1001)),
  delimiter: v.picklist([",", ";", "\t"]),
});

const RowsSchema = v.object({
  ...SERIES_FIELDS,
  rows: Count,
  unplaced: Count,
  damage: v.optional(v.tuple([Count, Text])),
  totals: Positions,
  segments: v.pipe(v.array(SegmentSchema), v.maxLength(SEGMENT_LIMIT + 1)),
  number: Count,
});

/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
export const SavedFileSchema = v.object({
  volume: Text,
  path: Name,
  bytes: Count,
  /** Unix seconds; 0 where it may have been changed again within the second. */
  modified: v.pipe(v.number(), v.finite()),
  /** When what was read had been written, ISO. */
  until: v.optional(Moment),
  /** Bytes that were there before the run began. */
  earlier: Count,
  cursor: v.optional(
    v.object({
      ...{ start: Count, print: Count, offset: Count, line: Count },
      whole: v.optional(Count),
      head: v.optional(HeadSchema),
    }),
  ),
  /** How far a file had come that this one has replaced. */
  reached: Positions,
  rows: v.optional(RowsSchema),
});

export type SavedFile = v.InferOutput<typeof SavedFileSchema>;

export function saveRows(rows: FileRows): NonNullable<SavedFile["rows"]> {
  const { damage } = rows;
  return {
    ...saveSeries(rows.series),
    rows: rows.rows,
    unplaced: rows.unplaced,
    ...defined({
      damage: damage === undefined ? undefined : ([damage.count, damage.first] as [number, string]),
    }),
    totals: [...rows.totals],
    segments: rows.segments.segments.map(saveSegment),
    number: rows.segments.number,
  };
}

function saveSegment(segment: FileSegment): v.InferOutput<typeof SegmentSchema> {
  const { from, back, most, tracks, current, lead, leadAt, strides, firstAt, lastAt } = segment;
  return {
    ...{ from, back, most },
    tracks: saveTracks(tracks),
    current: [...current],
    ...defined({ lead }),
    lead_at: [...leadAt],
    strides: [...strides],
    ...defined({ first_at: firstAt, last_at: lastAt }),
  };
}

/** A state of its own: nothing of it is shared with `saved`. */
export function restoreRows(saved: NonNullable<SavedFile["rows"]>): FileRows {
  const segments = saved.segments.map(
    (segment): FileSegment => ({
      ...{ from: segment.from, back: segment.back, most: segment.most, lead: segment.lead },
      ...{ firstAt: segment.first_at, lastAt: segment.last_at },
      tracks: restoreTracks(segment.tracks),
      current: new Map(segment.current),
      leadAt: new Map(segment.lead_at),
      strides: new Map(segment.strides),
    }),
  );
  const totals = new Map<Axis, number>(saved.totals);
  const rows = new FileRows(restoreSeries(saved), new FileSegments(segments, saved.number), totals);
  rows.rows = saved.rows;
  rows.unplaced = saved.unplaced;
  const [count, first] = saved.damage ?? [];
  if (count !== undefined && first !== undefined) rows.damage = { count, first };
  return rows;
}

export function saveCursor({ head, whole, ...cursor }: FileCursor): NonNullable<SavedFile["cursor"]> {
  const names = head && { names: [...head.names], delimiter: head.delimiter };
  return { ...cursor, ...defined({ whole, head: names }) };
}

export function restoreCursor(saved: SavedFile): FileCursor | undefined {
  if (saved.cursor === undefined) return undefined;
  const { head, whole, ...cursor } = saved.cursor;
  return { ...cursor, ...defined({ whole, head }) };
}

/** How far the rows have come on each axis, and what was before them. */
export function reachedBy(
  rows: FileRows,
  before: Iterable<readonly [Axis, number]>,
): ReadonlyMap<Axis, number> {
  const reached = new Map(before);
  for (const { tracks } of rows.segments.segments)
    for (const [axis, { highest }] of tracks)
      reached.set(axis, Math.max(highest, reached.get(axis) ?? Number.NEGATIVE_INFINITY));
  return reached;
}
