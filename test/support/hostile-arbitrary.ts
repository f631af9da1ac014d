// Random text that tries to get out of where it is shown: pieces of Markdown, HTML and terminals, and any characters.
import fc from "fast-check";
import { HOSTILE_LINES } from "./hostile-text.ts";

const PIECES = [
  ...HOSTILE_LINES,
  ..."`~*_[]()<>!#|\\&@:/$-+= \t\r\n\u0000\u001b\u0007\u009b\u202e\u200b\ud800\udfff\u2028".split(""),
  "``",
  "\n\n",
  "    ",
  "\u001b[",
  "\u001b]",
  "@a",
  "#2",
  "&#",
  "://",
  "a",
  "1",
];

/** A string of up to some hundred characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })), { maxLength: 8 })
    .map((all) => all.join(" ")),
  fc.string({ unit: fc.constantFrom("`", "`", "\\", "\n", " ", "x"), maxLength: 40 }),
);

/** How many cases a property tries: FUZZ multiplies what keeps the unit tests quick. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.round(count * Number(process.env["FUZZ"] ?? "1")) };
}
