// Lines of a table with a header in; one row of named cells for each record out, quoted fields over several lines included.
import { cellNumber, type MetricsRow, readRow } from "./metrics-row.ts";
import { kindOf } from "./progress-name.ts";

/** What the first line tells of those that follow. */
export interface CsvHead {
  readonly names: readonly string[];
  readonly delimiter: "," | ";" | "\t";
}

/** Characters of one record; an opened quote that is not closed within it is taken for damage. */
const RECORD_LIMIT = 65_536;
const COLUMN_LIMIT = 1000;
const DELIMITERS = [",", ";", "\t"] as const;

export type CsvLine =
  | { readonly kind: "row"; readonly row: MetricsRow }
  /** Empty, the beginning of a longer record, or a header; `again` where it is not the first one. */
  | { readonly kind: "none" | "more" | "head" | "again" }
  | { readonly kind: "damaged"; readonly why: string };

const NONE: CsvLine = { kind: "none" };

export class CsvRows {
  head: CsvHead | undefined;
  #open = "";
  #quoted = false;

  constructor(head?: CsvHead) {
    this.head = head;
  }

  feed(line: string): CsvLine {
    // Doubled quotes stand for one and leave the sum even.
    if (quotes(line) % 2 === 1) this.#quoted = !this.#quoted;
    const text = this.#open === "" ? line : `${this.#open}\n${line}`;
    if (text.length > RECORD_LIMIT) return this.#forget("is longer than a record may be");
    this.#open = this.#quoted ? text : "";
    if (this.#quoted) return { kind: "more" };
    return text.trim() === "" ? NONE : this.#read(text);
  }

  #forget(why: string): CsvLine {
    this.#open = "";
    this.#quoted = false;
    return { kind: "damaged", why };
  }

  #read(text: string): CsvLine {
    if (this.head === undefined) {
      const delimiter = DELIMITERS.find((each) => text.includes(each)) ?? ",";
      const names = splitRecord(text.replace(/^\ufeff/, ""), delimiter).map((name) => name.trim());
      if (names.length > COLUMN_LIMIT)
        return { kind: "damaged", why: `has more than ${COLUMN_LIMIT} columns` };
      this.head = { names, delimiter };
      return { kind: "head" };
    }
    const { names, delimiter } = this.head;
    const cells = splitRecord(text, delimiter);
    if (isHeader(cells)) {
      this.head = { names: cells.map((name) => name.trim()), delimiter };
      return { kind: "again" };
    }
    if (cells.length !== names.length)
      return { kind: "damaged", why: `has ${cells.length} cells where the header has ${names.length}` };
    const row = readRow(names.map((name, index) => [name, cellValue(cells[index] ?? "")] as const));
    return row === undefined ? NONE : { kind: "row", row };
  }
}

function cellValue(cell: string): unknown {
  return cellNumber(cell) ?? cell.trim();
}

/** A program that starts again may write its header once more. */
function isHeader(cells: readonly string[]): boolean {
  const names = cells.map((cell) => cell.trim());
  return (
    names.every((name) => cellNumber(name) === undefined) &&
    names.some((name) => kindOf(name.replace(/^_+/, "")).kind === "position")
  );
}

function quotes(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) count += 1;
  return count;
}

/** Each character is looked at once. Cells beyond the limit are left out. */
function splitRecord(text: string, delimiter: string): readonly string[] {
  if (!text.includes('"')) return text.split(delimiter, COLUMN_LIMIT + 1);
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length && cells.length <= COLUMN_LIMIT) {
    const quoted = text[at] === '"';
    const close = quoted ? closingQuote(text, at + 1) : at;
    const found = text.indexOf(delimiter, close);
    const end = found < 0 ? text.length : found;
    cells.push(quoted ? text.slice(at + 1, close).replaceAll('""', '"') : text.slice(at, end));
    at = end + 1;
  }
  return cells;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}
