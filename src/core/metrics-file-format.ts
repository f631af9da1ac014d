// The name of a metrics file in; how it is read, how much of it, and from where, out.
import type { CsvHead } from "./metrics-file-csv.ts";

export type FileFormat = "lines" | "csv" | "document";

/** By the ending that the configuration accepts. */
export function formatOf(path: string): FileFormat {
  if (path.endsWith(".csv")) return "csv";
  return path.endsWith(".json") ? "document" : "lines";
}

/** Bytes that are read of a file: a document is held whole, lines are not. */
export const MOST_BYTES: Readonly<Record<FileFormat, number>> = {
  lines: 256_000_000,
  csv: 256_000_000,
  document: 16_000_000,
};

/**
 * Up to here a file that grew is compared as a whole with what was read of it; of a longer one that is done at the run's
 * end, and before that its last record alone is looked at.
 */
export const COMPARED_WHOLE = 256_000;

/** From where a file is read on. */
export interface FileCursor {
  /** Where the last whole record begins; it is read again, to see whether the file is still the same. */
  readonly start: number;
  /** A hash of that record. */
  readonly print: number;
  /** Behind it. */
  readonly offset: number;
  /** Lines up to there. */
  readonly line: number;
  /** A hash of all of them; a cursor of an earlier version has none. */
  readonly whole?: number;
  readonly head?: CsvHead;
}

export interface ReadSpan {
  /** The size of the file as listed. */
  readonly bytes: number;
  /** When it was read up to the cursor, or when the run began, and when it was changed last, ISO. */
  readonly since: string;
  readonly until: string;
  /** When the attempts so far began, ISO, oldest first. */
  readonly starts: readonly string[];
  /** What lies before this place was written before the run began. */
  readonly earlier?: number;
}
