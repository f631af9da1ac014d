// Rows of a metrics file, as they are read, in; what they tell together, in memory that the file's length does not change, out.
import { FileSegments, type RowPlace } from "./metrics-file-segments.ts";
import type { MetricsRow } from "./metrics-row.ts";
import type { Axis } from "./progress-name.ts";
import { SeriesStore } from "./progress-series.ts";

/** Lines that could not be read: how many, and what was wrong with the first one. */
export interface FileDamage {
  count: number;
  readonly first: string;
}

export class FileRows {
  readonly series: SeriesStore;
  readonly segments: FileSegments;
  readonly totals: Map<Axis, number>;
  /** Rows that hold numbers. */
  rows = 0;
  /** Rows with numbers before the first one that names a position. */
  unplaced = 0;
  damage: FileDamage | undefined;

  constructor(series = new SeriesStore(), segments = new FileSegments(), totals = new Map<Axis, number>()) {
    this.series = series;
    this.segments = segments;
    this.totals = totals;
  }

  add(row: MetricsRow, place: RowPlace): void {
    for (const [axis, total] of row.totals) this.totals.set(axis, total);
    if (row.values.size > 0) this.rows += 1;
    const here = this.segments.segments.at(-1);
    if (row.positions.size === 0 && (here?.current.size ?? 0) === 0) {
      if (row.values.size > 0) this.unplaced += 1;
      return;
    }
    const segment = this.segments.add(row, place);
    const positions = new Map(segment.current);
    const at = { attempt: this.segments.number, at: place.at, positions };
    for (const [name, value] of row.values) this.series.add(name, value, { place: at, own: row.positions });
  }

  noteDamage(line: number, why: string): void {
    this.damage ??= { count: 0, first: `line ${line} ${why}` };
    this.damage.count += 1;
  }
}
