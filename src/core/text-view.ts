// A text in; the same without what stands between the parts of a broken or encoded word, and where each part came from, out.
import type { Range } from "./text-search.ts";

export interface TextView {
  readonly text: string;
  /** @param range of the view, not empty @returns where it stands in the text that the view was made of */
  readonly sourceOf: (range: Range) => Range;
}

/** A stretch of a view: each of its units stands for `width` units of the source. */
interface Stretch {
  readonly at: number;
  readonly source: number;
  readonly width: number;
}

const BLANKS = /[ \t\r\n]+/g;

/** Where each part came from is looked up only when it is asked for. */
export function withoutBlanks(text: string): TextView {
  let whole: TextView | undefined;
  const mapped = (): TextView => {
    const draft = new Draft(text);
    for (const { 0: gap, index } of text.matchAll(BLANKS)) draft.drop(index, index + gap.length);
    return draft.view();
  };
  return {
    text: text.replace(BLANKS, ""),
    sourceOf: (range) => {
      whole ??= mapped();
      return whole.sourceOf(range);
    },
  };
}

/** Keeps every character, one that marks the order of bytes among them. */
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const ESCAPES = /(?:%[0-9A-Fa-f]{2})+/g;
/** `%` and two digits. */
const ESCAPE = 3;

/** Percent-encoded bytes as the characters that they are in UTF-8; undefined for a text that has none. */
export function percentDecoded(text: string): TextView | undefined {
  const draft = new Draft(text);
  let some = false;
  for (const { 0: escapes, index } of text.matchAll(ESCAPES)) {
    some = true;
    for (let from = 0; from < escapes.length; ) {
      const [first = 0, ...rest] = bytesAt(escapes, from);
      const length = (1 + rest.length) * ESCAPE;
      const character =
        first < 0x80 ? String.fromCharCode(first) : UTF8.decode(Uint8Array.of(first, ...rest));
      draft.put(index + from, character, length);
      from += length;
    }
  }
  return some ? draft.view() : undefined;
}

/** Those of one character in UTF-8; one alone where they are none. */
function bytesAt(escapes: string, at: number): readonly number[] {
  const bytes = [byteAt(escapes, at)];
  const most = lengthFrom(bytes[0] ?? 0);
  for (let next = at + ESCAPE; bytes.length < most && next < escapes.length; next += ESCAPE) {
    const byte = byteAt(escapes, next);
    if ((byte & 0xc0) !== 0x80) break;
    bytes.push(byte);
  }
  return bytes;
}

function byteAt(escapes: string, at: number): number {
  return Number.parseInt(escapes.slice(at + 1, at + ESCAPE), 16);
}

/** Bytes of the character that begins with this one. */
function lengthFrom(first: number): number {
  if (first >= 0xf0) return 4;
  if (first >= 0xe0) return 3;
  return first >= 0xc0 ? 2 : 1;
}

class Draft {
  readonly #source: string;
  readonly #stretches: Stretch[] = [];
  readonly #pieces: string[] = [];
  #length = 0;
  /** Up to here the source is in the view. */
  #done = 0;

  constructor(source: string) {
    this.#source = source;
  }

  drop(start: number, end: number): void {
    this.#keep(start);
    this.#done = end;
  }

  /** In the place of `length` units of the source. */
  put(start: number, piece: string, length: number): void {
    this.#keep(start);
    this.#stretches.push({ at: this.#length, source: start, width: length });
    this.#append(piece);
    this.#done = start + length;
  }

  view(): TextView {
    this.#keep(this.#source.length);
    const stretches = this.#stretches;
    return { text: this.#pieces.join(""), sourceOf: (range) => sourceOf(range, stretches) };
  }

  #keep(end: number): void {
    if (end <= this.#done) return;
    this.#stretches.push({ at: this.#length, source: this.#done, width: 1 });
    this.#append(this.#source.slice(this.#done, end));
  }

  #append(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

function sourceOf({ start, end }: Range, stretches: readonly Stretch[]): Range {
  return { start: unitOf(start, stretches).start, end: unitOf(end - 1, stretches).end };
}

/** Where one unit of the view stands in the source. A character that was put there as a whole stands there as a whole. */
function unitOf(at: number, stretches: readonly Stretch[]): Range {
  const found = stretches[lastUpTo(at, stretches)];
  if (found === undefined) return { start: at, end: at + 1 };
  if (found.width > 1) return { start: found.source, end: found.source + found.width };
  const start = found.source + at - found.at;
  return { start, end: start + 1 };
}

/** Index of the last stretch that begins at or before a place, by halving. */
function lastUpTo(at: number, stretches: readonly Stretch[]): number {
  let [low, high] = [0, stretches.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stretches[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
