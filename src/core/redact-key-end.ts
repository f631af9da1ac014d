// Text with the end of a private key whose beginning was cut off in; the same without it out.

const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_UNIT = /[A-Za-z0-9+/=\\]/;
/** PEM wraps at 64 or 76 units; only the last line is shorter. */
const KEY_LINE = /^[ \t]*[A-Za-z0-9+/=]{32,128}[ \t]*$/;
const LAST_LINE = /^[ \t]*[A-Za-z0-9+/=]{1,128}[ \t]*$/;

/** Keys that are whole must be hidden already. Walks back from each end, so its time grows with the text alone. */
export function hideKeyEnds(text: string, hide: (key: string) => string): string {
  let from = 0;
  let safe = "";
  for (const { 0: end, index } of text.matchAll(END)) {
    const start = startOf(text, from, index);
    safe += `${text.slice(from, start)}${hide(text.slice(start, index + end.length))}`;
    from = index + end.length;
  }
  return safe + text.slice(from);
}

function startOf(text: string, from: number, end: number): number {
  let start = end;
  // In one line, where JSON has written the line ends as two characters.
  while (start > from && KEY_UNIT.test(text.charAt(start - 1))) start -= 1;
  let line = LAST_LINE;
  for (let above = lineAbove(text, from, start); above !== undefined; above = lineAbove(text, from, start)) {
    if (!line.test(text.slice(above, start).trimEnd())) break;
    start = above;
    line = KEY_LINE;
  }
  return start;
}

/** Where the line above begins, if only blanks stand between its end and `start`. */
function lineAbove(text: string, from: number, start: number): number | undefined {
  let at = start;
  while (at > from && /[ \t\r]/.test(text.charAt(at - 1))) at -= 1;
  if (at <= from || text.charAt(at - 1) !== "\n") return undefined;
  return Math.max(from, text.lastIndexOf("\n", at - 2) + 1);
}
