// A metrics file's bytes, from where an earlier reading ended, in; its rows, and from where to read on, out.
import { type ByteLine, ByteLines } from "./byte-lines.ts";
import { defined } from "./defined.ts";
import { CsvRows } from "./metrics-file-csv.ts";
import type { FileCursor, FileFormat, ReadSpan } from "./metrics-file-format.ts";
import { parseLenient, readDocument } from "./metrics-file-json.ts";
import { FileRows } from "./metrics-file-rows.ts";
import { entriesOf, type MetricsRow, readRow } from "./metrics-row.ts";

/** FNV-1a: what is remembered of a record must not be the record. */
const EMPTY = 0x811c9dc5;

function hashOn(hash: number, line: string): number {
  let on = hash;
  for (let index = 0; index < line.length; index += 1)
    on = Math.imul(on ^ line.charCodeAt(index), 0x01000193);
  return Math.imul(on ^ 10, 0x01000193) >>> 0;
}

/** Where an earlier reading ended. */
export interface ReadOn {
  readonly cursor?: FileCursor;
  readonly rows?: FileRows;
  /** All that was read before is read once more and compared, and not its last record alone. */
  readonly whole?: boolean;
}

export class MetricsFileReader {
  readonly rows: FileRows;
  readonly #format: FileFormat;
  readonly #span: ReadSpan;
  readonly #begin: number;
  readonly #lines: ByteLines;
  /** The place from which bytes are to be fed. */
  readonly from: number;
  /** The bytes before the cursor are no longer what they were: nothing more is read of them. */
  replaced = false;
  /** What was read before was seen to be there: its last record, or all of it. */
  #checked: boolean;
  readonly #expected: number;
  /** The record that is being read: where it begins, and a hash of it so far. */
  #record: { start: number; print: number };
  /** A hash of all lines so far. */
  #whole: number | undefined;
  readonly #csv: CsvRows;
  #document: Uint8Array[] = [];
  #line: number;
  #cursor: FileCursor;

  constructor(format: FileFormat, span: ReadSpan, from: ReadOn = {}) {
    this.rows = from.rows ?? new FileRows();
    this.#format = format;
    this.#span = span;
    this.#cursor = from.cursor ?? { start: 0, print: 0, offset: 0, line: 0 };
    this.#begin = this.#cursor.offset;
    const { whole } = this.#cursor;
    const all = from.whole === true && whole !== undefined;
    this.from = all ? 0 : this.#cursor.start;
    this.#checked = this.#begin === 0;
    this.#expected = all ? whole : this.#cursor.print;
    this.#whole = this.#begin === 0 ? EMPTY : whole;
    this.#record = { start: this.from, print: EMPTY };
    this.#line = this.#cursor.line;
    this.#lines = new ByteLines(this.from);
    this.#csv = new CsvRows(this.#cursor.head);
  }

  /** Bytes that follow those of before. */
  feed(block: Uint8Array): void {
    if (this.replaced) return;
    if (this.#format === "document") this.#document.push(block.slice());
    else for (const line of this.#lines.feed(block)) this.#take(line);
  }

  /** Call when all has been fed: the file may have become shorter than what was read of it before. */
  get isOther(): boolean {
    return this.replaced || !this.#checked;
  }

  /** Of the whole records so far. */
  get cursor(): FileCursor {
    return this.#cursor;
  }

  /** Call once, when all has been fed: a document is read as a whole. */
  readDocument(): void {
    if (this.#format === "document") this.#readDocument();
  }

  /**
   * Reads what has no line end, once the state was saved: a JSON object shows by itself that it is whole, a record of a
   * table does not.
   */
  readRest(): void {
    const rest = this.#format === "lines" ? this.#lines.rest() : undefined;
    if (rest?.text === undefined) return;
    try {
      this.#addObject(parseLenient(rest.text), rest.end);
    } catch {
      // More of it may come.
    }
  }

  #take(line: ByteLine): void {
    this.#record.print = hashOn(this.#record.print, line.text ?? "");
    if (!this.#checked || this.replaced) return this.#check(line.end);
    this.#line += 1;
    if (this.#whole !== undefined) this.#whole = hashOn(this.#whole, line.text ?? "");
    if (this.#takeRecord(line)) this.#close(line.end);
  }

  /** What was read before must be there as it was. */
  #check(end: number): void {
    if (end < this.#begin) return;
    this.#checked = true;
    this.replaced ||= end !== this.#begin || this.#record.print !== this.#expected;
    this.#record = { start: end, print: EMPTY };
  }

  #close(end: number): void {
    const rest = defined({ head: this.#csv.head, whole: this.#whole });
    this.#cursor = { ...this.#record, offset: end, line: this.#line, ...rest };
    this.#record = { start: end, print: EMPTY };
  }

  /** @returns false while the record goes on in the next line */
  #takeRecord({ text, end }: ByteLine): boolean {
    if (text === undefined) this.rows.noteDamage(this.#line, "is too long to be read");
    else if (this.#format === "csv") return this.#takeCells(text, end);
    else this.#takeJson(text, end);
    return true;
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

  #takeCells(text: string, end: number): boolean {
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
