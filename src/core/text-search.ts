// Texts in; a search for all of them at once, which takes about as long for a thousand as for one, out.

/** UTF-16 units; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

export type Search = (text: string) => readonly Range[];

/** Units at which every place of a text is looked at: only where they begin a needle is more compared. */
const HEAD = 3;
/** The head of a place is a number of so many bits, of which each further unit shifts a part out. */
const HEAD_BITS = 15;
const UNIT_BITS = HEAD_BITS / HEAD;
const HEADS = 2 ** HEAD_BITS;
/** Only ASCII can be passed over. */
const PASSED = 128;

interface Table {
  /** By head, the longest first. */
  readonly needles: ReadonlyMap<number, readonly string[]>;
  /** 1 for a head that a needle has. */
  readonly begins: Uint8Array;
  /** 1 for a unit that counts as if it were not there. */
  readonly passes: Uint8Array;
}

/**
 * Finds what a regular expression of all needles would, which V8 takes seconds to compile for a long secret, and cannot
 * compile at all for a very long one. Makes no copy of the text.
 * @param needles of at least three units each; shorter ones are never found
 * @param passed ASCII units that count neither in the text nor in the needles
 * @returns ranges from left to right without overlaps, the longest needle at each place
 */
export function createSearch(needles: readonly string[], passed = ""): Search {
  const passes = new Uint8Array(PASSED);
  for (const unit of passed) passes[unit.charCodeAt(0)] = 1;
  const bare = needles.map((needle) => Array.from(needle).filter((unit) => !passed.includes(unit)));
  const table = tableOf(
    bare.map((units) => units.join("")),
    passes,
  );
  if (table.needles.size === 0) return () => [];
  return (text) => {
    const found: Range[] = [];
    for (let at = nextHead(text, 0, table); at >= 0; ) {
      const end = endOfLongest(text, at, table);
      if (end !== undefined) found.push({ start: at, end });
      at = nextHead(text, end ?? at + 1, table);
    }
    return found;
  };
}

function tableOf(needles: readonly string[], passes: Uint8Array): Table {
  const byHead = new Map<number, string[]>();
  const begins = new Uint8Array(HEADS);
  for (const needle of [...new Set(needles)].sort((one, other) => other.length - one.length)) {
    if (needle.length < HEAD) continue;
    const head = headOf(needle);
    byHead.set(head, [...(byHead.get(head) ?? []), needle]);
    begins[head] = 1;
  }
  return { needles: byHead, begins, passes };
}

/** Of its first units. Different units may give the same number: it tells only what cannot be. */
function headOf(needle: string): number {
  return Array.from({ length: HEAD }, (_, at) => needle.charCodeAt(at)).reduce(withUnit, 0);
}

function withUnit(head: number, unit: number): number {
  return ((head << UNIT_BITS) ^ unit) & (HEADS - 1);
}

/** The first place from `from` on where a needle may begin, or -1. On its own, since it takes nearly all the time. */
function nextHead(text: string, from: number, { begins, passes }: Table): number {
  let head = 0;
  let [first, second, third] = [-1, -1, -1];
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < PASSED && passes[unit] === 1) continue;
    head = withUnit(head, unit);
    first = second;
    second = third;
    third = at;
    if (begins[head] === 1 && first >= 0) return first;
  }
  return -1;
}

/** Of the needle that stands at a place where one may begin. */
function endOfLongest(text: string, at: number, { needles, passes }: Table): number | undefined {
  const units: number[] = [];
  for (let next = at; units.length < HEAD && next < text.length; next += 1) {
    const unit = text.charCodeAt(next);
    if (!(unit < PASSED && passes[unit] === 1)) units.push(unit);
  }
  for (const needle of needles.get(units.reduce(withUnit, 0)) ?? []) {
    const end = endOf(needle, text, at, passes);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Undefined where it does not stand there. */
function endOf(needle: string, text: string, at: number, passes: Uint8Array): number | undefined {
  let next = at;
  for (let index = 0; index < needle.length; next += 1) {
    if (next >= text.length) return undefined;
    const unit = text.charCodeAt(next);
    if (unit < PASSED && passes[unit] === 1) continue;
    if (unit !== needle.charCodeAt(index)) return undefined;
    index += 1;
  }
  return next;
}
