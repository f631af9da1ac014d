// A line and the places of its signs in; every `name=value` and `name: value` with a number out, left to right.
import type { Scan } from "./progress-scan.ts";

/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = String.raw`[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`;
const WRAPPER = String.raw`(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
/** What stands behind a sign; anything else than a number there is no pair. */
const VALUE = new RegExp(
  String.raw`\s{0,8}["']?(?:${WRAPPER})?(${NUMBER})(?:\s?\/\s?(\d{1,15}))?(?=$|["'\s,;|)\]}%])`,
  "iy",
);
/** What a value may begin with: a digit, a sign, a point, a quote, a space, or the first letter of a word. */
const FIRST = /[\d+.\-"'\sntjfia]/i;
const PLACES = 8;
const PARTS = ["train", "val", "valid", "validation", "test", "eval"];
/** Lengths that a name's first part, and each of the three after a hyphen, may have. */
const FIRST_PART = 64;
const LATER_PART = 40;
const LATER_PARTS = 3;

export type TakePair = (name: string, value: number, total: string | undefined) => void;

/** Linear in the line: each sign is looked at once, some characters to its left and right. */
export function readPairs(line: string, scan: Readonly<Scan>, take: TakePair): void {
  let free = 0;
  for (let index = 0; index < scan.signCount; index += 1) {
    const sign = scan.signs[index] ?? 0;
    const start = sign < free ? -1 : findName(line, sign, free);
    if (start < 0 || !readValue(line, sign + 1)) continue;
    // `train: 40%|███`: how full a bar is, and no number of the training.
    if (line.startsWith("%|", found.end)) continue;
    const name = line.slice(start, nameEnd);
    const part = findPart(line, start, free);
    take(part === "" ? name : `${part}_${name}`, found.value, found.total);
    free = found.end;
  }
}

/** Set by findName: the index behind the name. */
let nameEnd = 0;
/** Set by readValue. */
const found: { value: number; total: string | undefined; end: number } = {
  value: 0,
  total: undefined,
  end: 0,
};

/** The leftmost place at which a name begins that reaches up to the sign; -1 for none. */
function findName(line: string, sign: number, free: number): number {
  let end = sign;
  while (end > free && end > sign - PLACES && isSpace(line.charCodeAt(end - 1))) end -= 1;
  const before = line.charCodeAt(end - 1);
  if (end > free && (before === 34 || before === 39)) end -= 1;
  nameEnd = end;
  let best = -1;
  let partEnd = end;
  for (let part = 0; part <= LATER_PARTS; part += 1) {
    const start = partStart(line, partEnd, free);
    const length = partEnd - start;
    if (length === 0) break;
    if (length <= FIRST_PART && isNameStart(line.charCodeAt(start))) best = start;
    if (length > LATER_PART || start <= free || line.charCodeAt(start - 1) !== 45) break;
    partEnd = start - 1;
  }
  return best;
}

/** Where the run of characters of one part begins; at most one more than a part may have is looked at. */
function partStart(line: string, end: number, free: number): number {
  const least = Math.max(free, end - FIRST_PART - 1);
  let start = end;
  while (start > least && isNamePart(line.charCodeAt(start - 1))) start -= 1;
  return start;
}

/** `val loss: 0.4`: the word before the name that says which data it is of. */
function findPart(line: string, start: number, free: number): string {
  if (line.charCodeAt(start - 1) !== 32) return "";
  const wordStart = partStart(line, start - 1, free);
  const word = line.slice(wordStart, start - 1);
  return PARTS.includes(word.toLowerCase()) ? word : "";
}

function readValue(line: string, at: number): boolean {
  if (readPlain(line, line.charCodeAt(at) === 32 ? at + 1 : at)) return true;
  if (!FIRST.test(line.charAt(at))) return false;
  VALUE.lastIndex = at;
  const match = VALUE.exec(line);
  if (match === null) return false;
  const text = match[1] ?? "";
  found.value = text.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : toNumber(text);
  found.total = match[2];
  found.end = VALUE.lastIndex;
  return true;
}

/** The common case without a regular expression: digits and a point, then an end that is none of a fraction. */
function readPlain(line: string, start: number): boolean {
  let end = start;
  let points = 0;
  for (; end < start + 20; end += 1) {
    const code = line.charCodeAt(end);
    if (code === 46) points += 1;
    else if (!(code >= 48 && code <= 57)) break;
  }
  const next = line.charCodeAt(end);
  const closed = end === line.length || next === 44 || next === 41 || next === 93 || next === 125;
  const spaced = next === 32 && line.charCodeAt(end + 1) !== 47;
  if (end === start || points > 1 || end - start === points || !(closed || spaced)) return false;
  found.value = Number(line.slice(start, end));
  found.total = undefined;
  found.end = end;
  return true;
}

/** The number that a log writes, `1_000` and words for what is not finite included. */
export function toNumber(text: string): number {
  const plain = Number(text);
  if (!Number.isNaN(plain)) return plain;
  const word = text.toLowerCase().replace(/^[-+]/, "");
  if (word === "nan") return Number.NaN;
  const size = word.startsWith("inf") ? Number.POSITIVE_INFINITY : Number(word.replaceAll("_", ""));
  return text.startsWith("-") ? -size : size;
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 160 && isWideSpace(code));
}

function isWideSpace(code: number): boolean {
  return /\s/.test(String.fromCharCode(code));
}

function isNamePart(code: number): boolean {
  return isNameStart(code) || (code >= 46 && code <= 57) || code === 64;
}

function isNameStart(code: number): boolean {
  const lower = code | 32;
  return (lower >= 97 && lower <= 122 && code > 64) || code === 95;
}
