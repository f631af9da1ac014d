// A metrics file's bytes, from where an earlier reading ended, in; its rows, and from where to read on, out.
import { type ByteLine, ByteLines } from "./byte-lines.ts";
import { type CsvHead, CsvRows } from "./metrics-file-csv.ts";
import { parseLenient, readDocument } from "./metrics-file-json.ts";
import { FileRows } from "./metrics-file-rows.ts";
import { entriesOf, type MetricsRow, readRow } from "./metrics-row.ts";

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

/** From where a file is read on. */
export interface FileCursor {
  /** Behind the last whole record. */
  readonly offset: number;
  /** Lines up to there. */
  readonly line: number;
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

export class MetricsFileReader {
  readonly rows: FileRows;
  readonly #format: FileFormat;
  readonly #span: ReadSpan;
  readonly #begin: number;
  readonly #lines: ByteLines;
  readonly #csv: CsvRows;
  #document: Uint8Array[] = [];
  #line: number;
  #cursor: FileCursor;

  constructor(
    format: FileFormat,
    span: ReadSpan,
    from: { readonly cursor?: FileCursor; readonly rows?: FileRows } = {},
  ) {
    this.rows = from.rows ?? new FileRows();
    this.#format = format;
    this.#span = span;
    this.#cursor = from.cursor ?? { offset: 0, line: 0 };
    this.#begin = this.#cursor.offset;
    this.#line = this.#cursor.line;
    this.#lines = new ByteLines(this.#cursor.offset);
    this.#csv = new CsvRows(this.#cursor.head);
  }

  /** Bytes that follow those of before. */
  feed(block: Uint8Array): void {
    if (this.#format === "document") this.#document.push(block.slice());
    else for (const line of this.#lines.feed(block)) this.#take(line);
  }

  /** Of the whole records so far. */
  get cursor(): FileCursor {
    return this.#cursor;
  }

  /** What has no line end: a JSON object shows by itself that it is whole, a record of a table does not. */
  end(): void {
    if (this.#format === "document") this.#readDocument();
    const rest = this.#format === "lines" ? this.#lines.rest() : undefined;
    if (rest?.text === undefined) return;
    try {
      this.#addObject(parseLenient(rest.text), rest.end);
    } catch {
      // More of it may come.
    }
  }

  #take(line: ByteLine): void {
    this.#line += 1;
    if (line.text === undefined) this.rows.noteDamage(this.#line, "is too long to be read");
    else if (this.#format === "lines") this.#takeJson(line.text, line.end);
    else if (!this.#takeRecord(line.text, line.end)) return;
    const { head } = this.#csv;
    this.#cursor = { offset: line.end, line: this.#line, ...(head === undefined ? {} : { head }) };
  }

  #takeJson(text: string, end: number): void {
    if (text.trim() === "") return;
    try {
      this.#addObject(parseLenient(text.replace(/^\ufeff/, "")), end);
    } catch {
      this.rows.noteDamage(this.#line, "is no JSON object");
    }
  }

  #addObject(value: unknown, end: number): void {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new SyntaxError("no object");
    const row = readRow(entriesOf(value));
    if (row !== undefined) this.#add(row, end);
  }

  /** @returns false while the record goes on in the next line */
  #takeRecord(text: string, end: number): boolean {
    const read = this.#csv.feed(text);
    if (read.kind === "row") this.#add(read.row, end);
    else if (read.kind === "again") this.rows.segments.headerAgain(this.#span.starts);
    else if (read.kind === "damaged") this.rows.noteDamage(this.#line, read.why);
    return read.kind !== "more";
  }

  #readDocument(): void {
    const decoder = new TextDecoder();
    const text = this.#document.map((block) => decoder.decode(block, { stream: true })).join("");
    this.#document = [];
    let document: ReturnType<typeof readDocument>;
    try {
      document = readDocument(parseLenient(text + decoder.decode()));
    } catch {
      this.rows.damage = { count: 1, first: "it is not whole JSON" };
      return;
    }
    if (document === undefined) this.rows.damage = { count: 1, first: "it holds no rows of a known form" };
    const rows = document?.rows ?? [];
    rows.forEach((row, index) => {
      this.#add(row, ((index + 1) / rows.length) * this.#span.bytes);
    });
  }

  /** Rows without a time are taken to have been written evenly. */
  #add(row: MetricsRow, end: number): void {
    const { bytes, since, until, starts, earlier = 0 } = this.#span;
    const share = bytes <= this.#begin ? 1 : Math.min(1, (end - this.#begin) / (bytes - this.#begin));
    const [from, to] = [Date.parse(since), Date.parse(until)];
    const guess = new Date(from + Math.max(0, to - from) * share).toISOString();
    this.rows.add(row, { starts, at: row.at ?? guess, ...(end <= earlier ? { earlier: true } : {}) });
  }
}
