// JSON text in, also with the NaN and Infinity that Python writes; an object, or the rows of a whole document, out.
import { entriesOf, type MetricsRow, readRow } from "./metrics-row.ts";
import { kindOf } from "./progress-name.ts";

/** What a document holds; undefined where it is none that is known. */
export interface MetricsDocument {
  readonly rows: readonly MetricsRow[];
}

/** @throws SyntaxError */
export function parseLenient(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    return JSON.parse(quoteBareWords(text));
  }
}

/** `NaN` outside of a string becomes `"NaN"`. Each character is looked at once. */
function quoteBareWords(text: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('"', at);
    const plain = text.slice(at, open < 0 ? text.length : open);
    parts.push(plain.replace(/-?\b(?:NaN|Infinity)\b/g, '"$&"'));
    if (open < 0) break;
    const close = endOfString(text, open + 1);
    parts.push(text.slice(open, close));
    at = close;
  }
  return parts.join("");
}

function endOfString(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== '"') at += text[at] === "\\" ? 2 : 1;
  return Math.min(at + 1, text.length);
}

/**
 * An array of row objects; an object of equally long arrays as Keras' history, by epoch unless one of them names the
 * positions; the `log_history` of Hugging Face's trainer_state.json, with its totals; or one row.
 */
export function readDocument(document: unknown): MetricsDocument | undefined {
  if (Array.isArray(document)) return { rows: rowsOf(document) };
  if (!isObject(document)) return undefined;
  const { log_history: log, history } = document;
  if (Array.isArray(log)) {
    const head = readRow(Object.entries(document).filter(([name]) => isTotal(name)));
    return { rows: [...(head === undefined ? [] : [head]), ...rowsOf(log)] };
  }
  if (isObject(history)) return { rows: columnsOf(history) };
  const columns = columnsOf(document);
  if (columns.length > 0) return { rows: columns };
  const only = readRow(entriesOf(document));
  return only === undefined ? undefined : { rows: [only] };
}

function isTotal(name: string): boolean {
  return kindOf(name.replace("_train_", "_")).kind === "total";
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function rowsOf(rows: readonly unknown[]): readonly MetricsRow[] {
  return rows.flatMap((row) => (isObject(row) ? (readRow(entriesOf(row)) ?? []) : []));
}

function columnsOf(document: Readonly<Record<string, unknown>>): readonly MetricsRow[] {
  const columns = Object.entries(document).flatMap(([name, values]) =>
    Array.isArray(values) && !values.some((value) => typeof value === "object" && value !== null)
      ? [[name, values] as const]
      : [],
  );
  const placed = columns.some(([name]) => kindOf(name.replace(/^_+/, "")).kind === "position");
  const length = columns.reduce((most, [, values]) => Math.max(most, values.length), 0);
  return Array.from({ length }, (_, index) => {
    const own = columns.map(([name, values]): readonly [string, unknown] => [name, values[index]]);
    // Keras counts its epochs from 1 in what it prints.
    return readRow(placed ? own : [["epoch", index + 1], ...own]) ?? [];
  }).flat();
}
