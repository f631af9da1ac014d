// Rows of a metrics file in the order of the file in; the stretches between which another attempt may have begun out.
import type { MetricsRow } from "./metrics-row.ts";
import { type AxisTrack, advance } from "./progress-attempts.ts";
import type { Axis } from "./progress-name.ts";

/** Rows between which nothing says that another attempt wrote them. A row names no container. */
export interface FileSegment {
  /** Its rows have this number or a later one, up to the next stretch. */
  readonly from: number;
  /** Begun because every position went back, or because the header came again. */
  readonly back: boolean;
  readonly tracks: Map<Axis, AxisTrack>;
  readonly current: Map<Axis, number>;
  /** The metric of its first row with numbers, by whose rows the distance between two positions is measured. */
  lead: string | undefined;
  readonly leadAt: Map<Axis, number>;
  readonly strides: Map<Axis, number>;
  /** Times that its rows name, ISO; undefined where they name none. */
  firstAt: string | undefined;
  lastAt: string | undefined;
  /** How many attempts had begun when its newest row was read: it cannot be of a later one. 0: before the run. */
  most: number;
}

/** A program that is restarted for ever must not fill the memory; the newest ones are told apart. */
export const SEGMENT_LIMIT = 300;

/** What is known when a row is read. */
export interface RowPlace {
  /** Starts of the run's attempts so far, ISO, oldest first. */
  readonly starts: readonly string[];
  /** The row's own time, else the best guess at it. */
  readonly at: string;
  /** The row lies where an earlier run had written. */
  readonly earlier?: boolean;
}

export class FileSegments {
  readonly segments: FileSegment[];
  /** Of the newest row; never falls. */
  number: number;

  constructor(segments: FileSegment[] = [], number = segments.at(-1)?.from ?? 0) {
    this.segments = segments;
    this.number = number;
  }

  /** The header came again, so the program has begun again. */
  headerAgain(starts: readonly string[]): void {
    if (this.segments.length > 0) this.#begin(true, starts.length);
  }

  /** @returns the stretch that the row is in */
  add(row: MetricsRow, place: RowPlace): FileSegment {
    const known = place.earlier === true ? 0 : place.starts.length;
    const segment = this.#segmentOf(row, place, known);
    segment.most = Math.max(segment.most, known);
    if (row.at !== undefined) {
      segment.firstAt ??= row.at;
      segment.lastAt = row.at;
    }
    for (const [axis, position] of row.positions) {
      segment.current.set(axis, position);
      advance(segment.tracks, axis, { position, at: place.at, withNumbers: row.values.size > 0 });
    }
    measure(segment, row);
    return segment;
  }

  #segmentOf(row: MetricsRow, { starts }: RowPlace, known: number): FileSegment {
    const last = this.segments.at(-1);
    if (last === undefined) return this.#begin(false, known);
    if (last.back && isExcursion(last, this.segments.at(-2), row)) return this.#joinLast();
    if (goesBack(last, row)) return this.#begin(true, known);
    const crossed =
      row.at !== undefined &&
      last.lastAt !== undefined &&
      indexAt(starts, row.at) > indexAt(starts, last.lastAt);
    return crossed || last.most < known ? this.#begin(false, known) : last;
  }

  #begin(back: boolean, most: number): FileSegment {
    this.number += 1;
    const segment: FileSegment = {
      ...{ from: this.number, back, most, lead: undefined, firstAt: undefined, lastAt: undefined },
      ...{ tracks: new Map(), current: new Map(), leadAt: new Map(), strides: new Map() },
    };
    this.segments.push(segment);
    if (this.segments.length > SEGMENT_LIMIT) this.segments.splice(1, 1);
    return segment;
  }

  /** A single row out of order, as of an evaluation that took longer, begins no attempt. */
  #joinLast(): FileSegment {
    const out = this.segments.pop();
    const before = this.segments.at(-1);
    if (out === undefined || before === undefined) return this.#begin(false, 0);
    for (const axis of out.tracks.keys()) {
      const track = before.tracks.get(axis);
      if (track !== undefined) track.backward += 1;
    }
    before.most = Math.max(before.most, out.most);
    return before;
  }
}

/** Rows of training and of evaluation alternate, and the distance between them tells nothing of how a run logs. */
function measure(segment: FileSegment, { positions, values }: MetricsRow): void {
  segment.lead ??= values.keys().next().value;
  if (segment.lead === undefined || !values.has(segment.lead)) return;
  for (const [axis, position] of positions) {
    const moved = position - (segment.leadAt.get(axis) ?? Number.POSITIVE_INFINITY);
    if (moved > 0) segment.strides.set(axis, Math.min(moved, segment.strides.get(axis) ?? moved));
    segment.leadAt.set(axis, position);
  }
}

/** How many of the attempts had begun at that time. */
export function indexAt(starts: readonly string[], at: string): number {
  let index = 0;
  while (index < starts.length && (starts[index] ?? "") <= at) index += 1;
  return index;
}

/** Some position is lower and none is higher: a step that begins anew in a later epoch has not gone back. */
function goesBack({ current }: FileSegment, { positions }: MetricsRow): boolean {
  let back = false;
  for (const [axis, position] of positions) {
    const before = current.get(axis);
    if (before === undefined) continue;
    if (position > before) return false;
    back ||= position < before;
  }
  return back;
}

/** One position went back, and the next row is beyond all that had been reached before. */
function isExcursion({ tracks }: FileSegment, before: FileSegment | undefined, row: MetricsRow): boolean {
  if (before === undefined || tracks.size === 0) return false;
  if ([...tracks.values()].some(({ first, highest }) => highest > first)) return false;
  let beyond = false;
  for (const [axis, position] of row.positions) {
    const reached = before.tracks.get(axis)?.highest;
    if (reached === undefined) continue;
    if (position < reached) return false;
    beyond = true;
  }
  return beyond;
}
