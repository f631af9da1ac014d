// One line of a training's log in; positions, numbers, totals and a hint of a resume out. JSON, `name=value`, bars.
import { isCutObject } from "./log-blemishes.ts";
import { type Bar, readBar } from "./progress-bar.ts";
import { AXIS_NAME, type Axis, axisOf, isPosition, kindOf } from "./progress-name.ts";
import { readPairs, toNumber } from "./progress-pair.ts";
import { scanLine, TEXT_LIMIT } from "./progress-scan.ts";

export interface LineFacts {
  /** Positions on each axis that the line names. */
  readonly positions: ReadonlyMap<Axis, number>;
  /** The last position expected, where the line says it: `epoch 3/25`, `"max_steps": 1000`. */
  readonly totals: ReadonlyMap<Axis, number>;
  /** Numbers by metric name, NaN and infinities included. */
  readonly values: ReadonlyMap<string, number>;
  /** The line says that it continues from this position; only the steps prove it. */
  readonly resumedFrom?: number;
  /** The line says that a checkpoint was saved. */
  readonly saved?: true;
  /** A progress bar without a label, of which only its neighbours tell what it counts. */
  readonly bar?: { readonly position: number; readonly total: number };
  /** The whole line is one JSON object. */
  readonly json: boolean;
  /** A pattern of the configuration says what the line means. */
  readonly declared?: true;
  /** A JSON object that ends in the middle: its last number may be half of one. */
  readonly cut?: true;
}

const JSON_LIMIT = 65_536;
const HINT_LIMIT = 500;
const VALUES_A_LINE = 200;

/** `Epoch 3/25`, `Epoch [3/25]`, `step 100 of 1000`; without a total only where a line begins with it. */
const SPOKEN = new RegExp(
  String.raw`\b(?<axis>${AXIS_NAME})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`,
  "gi",
);
/** What a logger puts before a message: a time, a level, brackets. */
const LOG_PREFIX = /^[\W\d_]{0,60}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)[\W\d_]{0,20})?$/;
const HINT = new RegExp(
  String.raw`\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${AXIS_NAME})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`,
  "i",
);
const HINT_WORD = /\b(?:resum|restor|continu|load|restart)/i;
/** What a training says when it has written a checkpoint, in the words of the frameworks and of people. */
const SAVED =
  /\bcheckpoint (?:was )?(?:saved|written|committed)|\b(?:sav(?:ed|ing)|wrote|writing)\b.{0,60}\b(?:checkpoint|model|state|weights)\b|^\s{0,4}checkpoint$/i;
const EVENT_NAMES = ["event", "message", "msg", "type", "status", "action"];

// biome-ignore lint/suspicious/noExplicitAny: it never holds an entry, so it is a map of anything
const NONE: Map<any, number> = new Map();
const CUT: LineFacts = { positions: NONE, totals: NONE, values: NONE, json: false, cut: true };

/** Undefined for a line with neither positions nor numbers nor a hint. */
export function readProgressLine(text: string): LineFacts | undefined {
  const line = text.trim();
  const first = line.charCodeAt(0);
  // `{"`: the least that a JSON object with a name begins with, spaces aside.
  const object = first === 123 && line.length <= JSON_LIMIT ? parseObject(line) : undefined;
  if (first === 123 && object === undefined && isCutObject(line)) return CUT;
  const facts =
    object === undefined
      ? readText(line.length > TEXT_LIMIT ? line.slice(0, TEXT_LIMIT) : line)
      : readObject(object);
  if (facts === undefined || isEmpty(facts)) return undefined;
  return facts;
}

function isEmpty({ positions, totals, values, resumedFrom, saved, bar }: LineFacts): boolean {
  const counted = positions.size + totals.size + values.size;
  return counted === 0 && resumedFrom === undefined && saved === undefined && bar === undefined;
}

interface Draft {
  positions: Map<Axis, number>;
  totals: Map<Axis, number>;
  values: Map<string, number>;
  readonly json: boolean;
  resumedFrom?: number;
  saved?: true;
  bar?: { readonly position: number; readonly total: number };
}

/** Maps are made when the first entry comes; until then all drafts share an empty one. */
function draft(json: boolean): Draft {
  return { positions: NONE, totals: NONE, values: NONE, json };
}

function put<K>(map: Map<K, number>, key: K, value: number): Map<K, number> {
  return (map === NONE ? new Map<K, number>() : map).set(key, value);
}

function parseObject(line: string): object | undefined {
  if (!/^\{\s{0,8}"/.test(line)) return undefined;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    // Python's json writes NaN and Infinity as bare words; those lines are read as text.
    return undefined;
  }
}

function readObject(object: object): LineFacts {
  const facts = draft(true);
  let resumes = false;
  const read = (name: string, value: unknown): void => {
    if (typeof value === "number") take(facts, name, value);
    else if (typeof value === "string") {
      if (/^[-+]?(?:nan|inf(?:inity)?)$/i.test(value)) take(facts, name, toNumber(value));
      else if (EVENT_NAMES.includes(name.toLowerCase())) {
        resumes ||= tellsOfResume(value);
        if (SAVED.test(value.slice(0, 200))) facts.saved = true;
      }
    }
  };
  forEachEntry(object, read);
  return resumes ? asHint(facts) : facts;
}

function tellsOfResume(word: string): boolean {
  return /^[\w -]{0,20}\b(?:resum|restor|continu)/i.test(word.slice(0, 200));
}

/** An object's own entries, and those of objects in it as `outer/inner`. */
function forEachEntry(object: object, read: (name: string, value: unknown) => void): void {
  for (const [name, value] of Object.entries(object)) {
    if (typeof value !== "object" || value === null) read(name, value);
    else if (!Array.isArray(value))
      for (const [inner, deep] of Object.entries(value)) read(`${name}/${inner}`, deep);
  }
}

function readText(line: string): LineFacts | undefined {
  const scan = scanLine(line);
  if (!scan.digits && scan.signCount === 0 && !scan.savingWord) return undefined;
  const facts = draft(false);
  const hint = scan.resumeWord && scan.digits ? readHint(line) : undefined;
  if (hint !== undefined) {
    facts.resumedFrom = hint;
    return facts;
  }
  if (scan.savingWord && SAVED.test(line.slice(0, HINT_LIMIT))) facts.saved = true;
  const bar = readBar(line, scan);
  if (bar?.training === false) return undefined;
  if (scan.axisWord && scan.spokenNumber) readSpoken(facts, line);
  readPairs(line, scan, (name, value, total) => take(facts, name, value, total));
  if (bar !== undefined) takeBar(facts, bar);
  return facts;
}

function readHint(line: string): number | undefined {
  if (line.length > HINT_LIMIT || !HINT_WORD.test(line)) return undefined;
  const value = HINT.exec(line)?.groups?.["value"];
  return value === undefined ? undefined : Number(value);
}

function readSpoken(facts: Draft, line: string): void {
  for (const spoken of line.slice(0, HINT_LIMIT).matchAll(SPOKEN)) {
    const { axis = "", value, total } = spoken.groups ?? {};
    if (total === undefined && !LOG_PREFIX.test(line.slice(0, spoken.index))) continue;
    takePosition(facts, axisOf(axis), Number(value), total);
  }
}

/** `Epoch 3: 40%|…| 400/1000`: the label's position stands, the bar counts within it. */
function takeBar(facts: Draft, { axis, position, total, labelled }: Bar): void {
  if (!labelled && total !== undefined) {
    facts.bar = { position, total };
    return;
  }
  takePosition(facts, axis, position);
  const fresh = !facts.totals.has(axis) && facts.positions.get(axis) === position;
  if (fresh && total !== undefined) facts.totals = put(facts.totals, axis, total);
}

function asHint(facts: Draft): LineFacts {
  const [position] = facts.positions.values();
  const hint = draft(facts.json);
  if (position !== undefined) hint.resumedFrom = position;
  return hint;
}

function take(facts: Draft, name: string, value: number, total?: string): void {
  const kind = kindOf(name);
  if (kind.kind === "position") takePosition(facts, kind.axis, value, total);
  else if (kind.kind === "total") {
    if (isPosition(value)) facts.totals = put(facts.totals, kind.axis, value);
  } else if (kind.kind === "metric" && facts.values.size < VALUES_A_LINE)
    facts.values = put(facts.values, name, value);
}

function takePosition(facts: Draft, axis: Axis | undefined, value: number, total?: string): void {
  if (axis === undefined || !isPosition(value)) return;
  if (!facts.positions.has(axis)) facts.positions = put(facts.positions, axis, value);
  if (total !== undefined) facts.totals = put(facts.totals, axis, Number(total));
}
