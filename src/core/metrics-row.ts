// The named values of one row of a metrics file in; its positions, totals, numbers and time out.
import { type Axis, isPosition, kindOf } from "./progress-name.ts";
import { toNumber } from "./progress-pair.ts";

export interface MetricsRow {
  readonly positions: ReadonlyMap<Axis, number>;
  readonly totals: ReadonlyMap<Axis, number>;
  /** By metric, NaN and infinities included. */
  readonly values: ReadonlyMap<string, number>;
  /** When it was written, by the container's clock, ISO. */
  readonly at?: string;
}

const VALUES_A_ROW = 200;
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;
const NOT_FINITE = /^[-+]?(?:nan|inf(?:inity)?)$/i;
const TIME = /^_?(?:time|timestamp|wall_?time|date_?time|date|ts|created_at|logged_at)$/i;
const WRITTEN = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?$/;

/** Undefined for a row that names neither a position nor a number nor a total. */
export function readRow(entries: Iterable<readonly [string, unknown]>): MetricsRow | undefined {
  const positions = new Map<Axis, number>();
  const totals = new Map<Axis, number>();
  const values = new Map<string, number>();
  let at: string | undefined;
  for (const [name, value] of entries) {
    const time = TIME.test(name) ? timeOf(value) : undefined;
    if (time !== undefined) {
      at ??= time;
      continue;
    }
    const number = numberOf(value);
    if (number === undefined) continue;
    // Some loggers mark what they add themselves: `_step`. `num_train_epochs` is what Hugging Face calls a total.
    const kind = kindOf(name.replace(/^_+/, "").replace("_train_", "_"));
    if (kind.kind === "metric") {
      if (values.size < VALUES_A_ROW) values.set(name, number);
    } else if (kind.kind !== "ignored" && isPosition(number)) {
      const known = kind.kind === "position" ? positions : totals;
      if (!known.has(kind.axis)) known.set(kind.axis, number);
    }
  }
  if (positions.size + totals.size + values.size === 0) return undefined;
  return { positions, totals, values, ...(at === undefined ? {} : { at }) };
}

/** An object's own values, and those of objects in it as `outer/inner`. */
export function* entriesOf(row: object): Generator<readonly [string, unknown]> {
  for (const [name, value] of Object.entries(row)) {
    if (typeof value !== "object" || value === null) yield [name, value];
    else if (!Array.isArray(value))
      for (const [inner, deep] of Object.entries(value)) yield [`${name}/${inner}`, deep];
  }
}

/** The number that a cell of a table holds; undefined for an empty one and for words. */
export function cellNumber(cell: string): number | undefined {
  const text = cell.trim();
  if (text.length > NUMBER_LIMIT) return /^[-+\d._eE]+$/.test(text) ? Number.POSITIVE_INFINITY : undefined;
  return NUMBER.test(text) ? toNumber(text) : undefined;
}

function numberOf(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.length < 12 && NOT_FINITE.test(value)
    ? toNumber(value)
    : undefined;
}

/** Seconds or milliseconds since 1970, or a written time, which without a zone is in UTC as Modal's containers are. */
function timeOf(value: unknown): string | undefined {
  if (typeof value === "number") {
    const ms =
      value > 1e9 && value < 4.1e9 ? value * 1000 : value > 1e12 && value < 4.1e12 ? value : Number.NaN;
    return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
  }
  if (typeof value !== "string" || value.length > 40 || !WRITTEN.test(value)) return undefined;
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(value.slice(16)) ? value : `${value}Z`;
  const ms = Date.parse(zoned.replace(" ", "T"));
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
