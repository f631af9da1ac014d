// A line in; where its `=` and `:` stand, and which of the slower readers have anything to find in it, out.

/** Longer text lines are read up to here. */
export const TEXT_LIMIT = 4096;

/** What one pass over the characters of a line tells. */
export interface Scan {
  digits: boolean;
  /** A word begins like an axis' name (`ep…`, `st…`), and a number stands behind a word as in `epoch 3`. */
  axisWord: boolean;
  spokenNumber: boolean;
  /** A word begins like a verb of resuming, or of saving. */
  resumeWord: boolean;
  savingWord: boolean;
  /** Where `%|` stands, which tqdm writes before its bar; -1 for none. */
  bar: number;
  /** Where `it [` stands, which tqdm writes where it knows no total; -1 for none. */
  openBar: number;
  /** Places of the first `signCount` signs. */
  readonly signs: Int32Array;
  signCount: number;
}

// Lines come one after the other, and most of them hold nothing: none of them costs an object.
const scan: Scan = {
  digits: false,
  axisWord: false,
  spokenNumber: false,
  resumeWord: false,
  savingWord: false,
  bar: -1,
  openBar: -1,
  signs: new Int32Array(TEXT_LIMIT),
  signCount: 0,
};

const pair = (text: string): number => (text.charCodeAt(0) << 8) | text.charCodeAt(1);
const AXIS_STARTS = new Set(["gl", "st", "it", "up", "ti", "ep", "ro"].map(pair));
const RESUME_STARTS = new Set(["re", "co", "lo"].map(pair));
const SAVING_STARTS = new Set(["sa", "wr", "ch"].map(pair));

const SPACE = 32;
const PERCENT = 37;
const COLON = 58;
const EQUALS = 61;
const OPEN_BRACKET = 91;
const UNDERSCORE = 95;
const PIPE = 124;

/** @returns one object that is used again by the next call */
export function scanLine(line: string): Readonly<Scan> {
  scan.digits = scan.axisWord = scan.spokenNumber = false;
  scan.resumeWord = scan.savingWord = false;
  scan.bar = scan.openBar = -1;
  scan.signCount = 0;
  const end = Math.min(line.length, TEXT_LIMIT);
  let inWord = false;
  for (let index = 0; index < end; index += 1) {
    const code = line.charCodeAt(index);
    const lower = code | 32;
    if (lower >= 97 && lower <= 122 && code > 64) {
      if (!inWord) noteWord((lower << 8) | (line.charCodeAt(index + 1) | 32));
      inWord = true;
    } else if (code >= 48 && code <= 57) {
      if (!inWord && !scan.spokenNumber) scan.spokenNumber = followsWord(line, index);
      scan.digits = inWord = true;
    } else {
      inWord = code === UNDERSCORE;
      if (code === EQUALS || code === COLON) scan.signs[scan.signCount++] = index;
      else if (code === PERCENT && line.charCodeAt(index + 1) === PIPE) scan.bar = index;
      else if (code === OPEN_BRACKET && isOpenBar(line, index)) scan.openBar = index - 3;
    }
  }
  return scan;
}

function noteWord(start: number): void {
  if (AXIS_STARTS.has(start)) scan.axisWord = true;
  else if (RESUME_STARTS.has(start)) scan.resumeWord = true;
  else if (SAVING_STARTS.has(start)) scan.savingWord = true;
}

/** One to four spaces or brackets before the number, and a word before them: `epoch 3`, `Step [100`, `iter (#7`. */
function followsWord(line: string, digit: number): boolean {
  let index = digit - 1;
  while (index >= digit - 4 && isGap(line.charCodeAt(index))) index -= 1;
  const lower = line.charCodeAt(index) | 32;
  return index < digit - 1 && lower >= 97 && lower <= 122;
}

function isGap(code: number): boolean {
  return code === SPACE || code === 9 || code === OPEN_BRACKET || code === 40 || code === 35 || code === 160;
}

function isOpenBar(line: string, index: number): boolean {
  return line.charCodeAt(index - 1) === SPACE && line.startsWith("it", index - 3);
}
