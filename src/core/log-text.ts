// Untrusted text in, text of visible characters, tabs and line ends out: nothing that moves a cursor or hides.
const NUL = 0x00;
const TAB = 0x09;
const ESC = 0x1b;
const BEL = 0x07;
const C1_CSI = 0x9b;
const C1_ST = 0x9c;
/** C1 forms of DCS, SOS, OSC, PM and APC: each opens a string that only a terminator closes. */
const C1_STRINGS: readonly number[] = [0x90, 0x98, 0x9d, 0x9e, 0x9f];
const ESC_STRINGS = "PX]^_";
/** A longer control string is taken for ordinary text, so that one stray opener cannot swallow a log. */
const CONTROL_STRING_LIMIT = 2048;
/** Text that is visible as it is: ASCII, accented Latin letters, and the blocks and lines of progress bars. */
const PLAIN = /^[\t -~\u00a1-\u00ac\u00ae-\u024f\u2500-\u259f]*$/;
const INVISIBLE = /^[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]$/u;
const UNREADABLE = /^[\p{Cs}\p{Co}\p{Cn}]$/u;

/**
 * Removes terminal sequences (CSI, OSC, C1 …), bidi overrides, zero-width and tag characters; NUL becomes `␀` and
 * what is no character `\uFFFD`. Text that a carriage return overwrote is gone, as on a terminal. Idempotent.
 */
export function cleanLogText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .split("\n")
    .map((line) => cleanLine(lastState(line)))
    .join("\n");
}

/** What a terminal would show of a line with carriage returns: the text after the last one that still has some. */
function lastState(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === "\r") end -= 1;
  return line.slice(line.lastIndexOf("\r", end - 1) + 1, end);
}

function cleanLine(line: string): string {
  if (PLAIN.test(line)) return line;
  let cleaned = "";
  let index = 0;
  while (index < line.length) {
    const code = line.codePointAt(index) ?? NUL;
    const past = pastSequence(line, index, code);
    if (past > index) {
      index = past;
    } else {
      cleaned += visible(code);
      index += code > 0xffff ? 2 : 1;
    }
  }
  return cleaned;
}

function visible(code: number): string {
  if (code >= 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (code === TAB) return "\t";
  if (code === NUL) return "\u2400";
  const character = String.fromCodePoint(code);
  if (INVISIBLE.test(character)) return "";
  return UNREADABLE.test(character) ? "\ufffd" : character;
}

/** The index after the terminal sequence that starts here; `index` itself when none does. */
function pastSequence(line: string, index: number, code: number): number {
  if (code === C1_CSI) return pastControlSequence(line, index + 1);
  if (C1_STRINGS.includes(code)) return pastControlString(line, index + 1);
  if (code !== ESC) return index;
  const next = line[index + 1];
  if (next === undefined) return index + 1;
  if (next === "[") return pastControlSequence(line, index + 2);
  if (ESC_STRINGS.includes(next)) return pastControlString(line, index + 2);
  const end = pastRange(line, index + 1, 0x20, 0x2f);
  return within(line, end, 0x30, 0x7e) ? end + 1 : end;
}

function pastControlSequence(line: string, index: number): number {
  const end = pastRange(line, pastRange(line, index, 0x30, 0x3f), 0x20, 0x2f);
  return within(line, end, 0x40, 0x7e) ? end + 1 : end;
}

function pastControlString(line: string, index: number): number {
  const limit = Math.min(line.length, index + CONTROL_STRING_LIMIT);
  for (let end = index; end < limit; end += 1) {
    const code = line.charCodeAt(end);
    if (code === BEL || code === C1_ST) return end + 1;
    if (code === ESC) return line[end + 1] === "\\" ? end + 2 : index;
  }
  return index;
}

function pastRange(line: string, index: number, low: number, high: number): number {
  let end = index;
  while (within(line, end, low, high)) end += 1;
  return end;
}

function within(line: string, index: number, low: number, high: number): boolean {
  const code = index < line.length ? line.charCodeAt(index) : -1;
  return code >= low && code <= high;
}
