// Secrets in; a function that hides every spelling of them in a text, also where blanks and line ends break them, out.
import { secretForms, secretParts } from "./redact-forms.ts";
import { createSearch, type Range, type Search } from "./text-search.ts";
import { percentDecoded, withoutBlanks } from "./text-view.ts";

/** Characters. Shorter values would blank ordinary words; no token that we hold is this short. */
const SHORTEST = 6;
/** Terminals and base64 wrap with some indentation, which may take a blank of the secret along. */
const BLANKS = " \t\r\n";
/** The data of a form have `+` for a blank. */
const FORM_BLANKS = `${BLANKS}+`;

type Hide = (secret: string) => string;
type HideKnown = (text: string, hide: Hide) => string;

/** Takes time by the length of the text, whatever the number and the length of the secrets. */
export function createKnown(secrets: readonly string[]): HideKnown {
  const long = secrets.filter((secret) => secret.trim().length >= SHORTEST);
  if (long.length === 0) return (text) => text;
  const forms = long.flatMap(secretForms);
  const findWhole = createSearch(forms.filter(isLong));
  const findBroken = whenNeeded(() => searchWithout(BLANKS, forms));
  const findEncoded = createEncoded(long.flatMap((secret) => secretParts(secret.toWellFormed())));
  return (text, hide) => {
    const whole = findWhole(text);
    const found = isBroken(text) ? [...whole, ...findBroken(text)] : whole;
    return hideAll(text, together([...found, ...findEncoded(text)]), hide);
  };
}

/** Most passes see single lines of plain text alone: what those do not need is not made when an action starts. */
function whenNeeded(make: () => Search): Search {
  let made: Search | undefined;
  return (text) => {
    made ??= make();
    return made(text);
  };
}

/** At the very end of a text a line end breaks nothing. */
function isBroken(text: string): boolean {
  return text.includes("\n") && text.trimEnd().includes("\n");
}

function isLong(text: string): boolean {
  return text.length >= SHORTEST && Array.from(text).length >= SHORTEST;
}

/** What is too short without them is left to be found as a whole. */
function searchWithout(passed: string, needles: readonly string[]): Search {
  const bare = (needle: string): string =>
    Array.from(needle, (unit) => (passed.includes(unit) ? "" : unit)).join("");
  return createSearch(needles.map(bare).filter(isLong), passed);
}

/** Also where lines break it. */
const ESCAPE = /%[ \t\r\n]*[0-9a-f][ \t\r\n]*[0-9a-f]/i;
/** Behind a `%` that belongs to what stands before, the first two characters, or one, look like a byte. */
const LIKE_BYTE = /^[0-9a-f]{1,2}/i;

/**
 * Of what is encoded for an address, the one who encodes decides which characters stay as they are and in which case the
 * digits are: so it is decoded and then compared.
 */
function createEncoded(parts: readonly string[]): Search {
  const findWhole = whenNeeded(() => createSearch(encodable(parts).filter(isLong).map(withPlus)));
  const findBroken = whenNeeded(() => searchWithout(FORM_BLANKS, encodable(parts)));
  const hasBlank = parts.some((part) => part.includes(" "));
  return (text) => {
    if (!ESCAPE.test(text) && !(hasBlank && text.includes("+"))) return [];
    const whole = findDecoded(text, (plain) => findWhole(withPlus(plain)));
    const joined = withoutBlanks(text);
    return [...whole, ...findDecoded(joined.text, findBroken).map(joined.sourceOf)];
  };
}

/** As they are, as they are decoded themselves, and without what a stray `%` takes along. */
function encodable(parts: readonly string[]): readonly string[] {
  const decoded = parts.flatMap((part) => percentDecoded(part)?.text ?? []);
  const headless = parts.flatMap((part) => {
    const [like = ""] = LIKE_BYTE.exec(part) ?? [];
    return Array.from(like, (_, index) => part.slice(index + 1));
  });
  return [...parts, ...decoded, ...headless];
}

function findDecoded(text: string, find: Search): readonly Range[] {
  const view = percentDecoded(text);
  return view === undefined ? find(text) : find(view.text).map(view.sourceOf);
}

function withPlus(text: string): string {
  return text.replaceAll(" ", "+");
}

/** From left to right; those that overlap as one. */
function together(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || range.start >= last.end) joined.push(range);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
  }
  return joined;
}

function hideAll(text: string, ranges: readonly Range[], hide: Hide): string {
  if (ranges.length === 0) return text;
  let safe = "";
  let from = 0;
  for (const { start, end } of ranges) {
    safe += text.slice(from, start) + hide(text.slice(start, end));
    from = end;
  }
  return safe + text.slice(from);
}
