// Python text in, text of the same length out that the grammar reads alike: @lezer/python lacks some valid Python.
//
// Every rewrite below is a form that CPython accepts and the grammar does not (measured over the standard library
// and site-packages). Offsets stay true, so values and places are always taken from the original text.

import { type Token, tokenize } from "./lexer.ts";
import {
  blank,
  CLOSES,
  type Edit,
  filled,
  type Line,
  OPENS,
  rewriteDecorator,
  rewriteWith,
} from "./normalize-statement.ts";

const ENDS_YIELD = new Set([")", "]", "}", ";", "=", ","]);

export function normalize(text: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const tokens = tokenize(text);
  const edits: Edit[] = [];
  for (const line of logicalLines(tokens)) rewriteLine(text, tokens, line, edits);
  return { text: apply(text, edits), tokens };
}

function apply(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    if (edit.from < at) continue;
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  parts.push(text.slice(at));
  return parts.join("");
}

function logicalLines(tokens: readonly Token[]): readonly Line[] {
  const lines: Line[] = [];
  let depth = 0;
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.kind === "operator") {
      if (OPENS.has(token.text)) depth++;
      else if (CLOSES.has(token.text)) depth = Math.max(0, depth - 1);
    } else if (token.kind === "newline" && depth === 0) {
      lines.push({ start, end: index });
      start = index + 1;
    }
  });
  lines.push({ start, end: tokens.length });
  return lines;
}

function rewriteLine(text: string, tokens: readonly Token[], line: Line, edits: Edit[]): void {
  const first = tokens[line.start];
  if (first === undefined) return;
  if (first.text === "@") rewriteDecorator(tokens, line, edits);
  const withAt = first.text === "async" ? line.start + 1 : line.start;
  if (tokens[withAt]?.text === "with") rewriteWith(tokens, { start: withAt + 1, end: line.end }, edits);
  rewriteTokens(text, tokens, line, edits);
}

const NOT_A_PATTERN = new Set(["=", ".", ":", ",", ")"]);

function rewriteTokens(text: string, tokens: readonly Token[], line: Line, edits: Edit[]): void {
  const subscripts: boolean[] = [];
  const pattern =
    tokens[line.start]?.text === "case" && !NOT_A_PATTERN.has(tokens[line.start + 1]?.text ?? "=");
  let target = false;
  for (let i = line.start; i < line.end; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    const around = { before: tokens[i - 1], token, after: tokens[i + 1] };
    if (token.kind === "number") rewriteNumber(token, edits);
    else if (token.kind === "string") rewriteString(text, token, edits);
    else if (token.kind === "name") {
      if (token.text === "for") target = true;
      else if (token.text === "in") target = false;
      rewriteName(around, edits);
    } else if (OPENS.has(token.text)) {
      subscripts.push(token.text === "[" && isSubscripted(around.before));
      if (pattern) rewriteEmptyPattern(around, edits);
    } else if (CLOSES.has(token.text)) subscripts.pop();
    else rewriteOperator(around, target || subscripts.at(-1) === true, edits);
  }
}

interface Around {
  readonly before: Token | undefined;
  readonly token: Token;
  readonly after: Token | undefined;
}

const isSubscripted = (before: Token | undefined) =>
  before?.kind === "name" || CLOSES.has(before?.text ?? "");

function rewriteName({ token, after }: Around, edits: Edit[]): void {
  if (token.text === "yield" && endsYield(after))
    edits.push({ from: token.from, to: token.to, text: "yiel_" });
  else if (token.text === "print" && !startsPrintStatement(after)) edits.push(filled(token.from, token.to));
}

/** `case Point():` and `case {}:`. */
function rewriteEmptyPattern({ before, token, after }: Around, edits: Edit[]): void {
  const empty = (token.text === "{" && after?.text === "}") || (token.text === "[" && after?.text === "]");
  if (empty && after !== undefined) edits.push(filled(token.from, after.to));
  else if (token.text === "(" && after?.text === ")" && before?.kind === "name")
    edits.push(blank(token), blank(after));
}

/** A star in a subscript or a `for` target, `lambda a, /, b`, and `*args: *Ts`. */
function rewriteOperator({ before, token, after }: Around, starred: boolean, edits: Edit[]): void {
  if (token.text === "/" && before?.text === ",") {
    if (after?.text === ",") edits.push(blank(token), blank(after));
    else if (after?.text === ":") edits.push(blank(before), blank(token));
  }
  if (token.text === "*" && (before?.text === ":" || (starred && startsItem(before))))
    edits.push(blank(token));
}

const startsItem = (before: Token | undefined) =>
  before !== undefined && [",", "[", "(", "for"].includes(before.text);

/** Python 2's statement stays as it is, so that it can be told; `print` as a plain name is Python 3. */
const startsPrintStatement = (after: Token | undefined) =>
  after !== undefined &&
  (after.text === "(" || ["name", "number", "string"].includes(after.kind) || after.text === ">>");

const endsYield = (after: Token | undefined) =>
  after === undefined || after.kind === "newline" || after.kind === "comment" || ENDS_YIELD.has(after.text);

/** `1.` and `1.e5`: the grammar wants a digit after the point. */
function rewriteNumber(token: Token, edits: Edit[]): void {
  const point = /^[\d_]+\.(?!\d)/.exec(token.text);
  if (point !== null)
    edits.push({ from: token.from + point[0].length - 1, to: token.from + point[0].length, text: "0" });
}

/** Format strings of Python 3.12 and raw ones lose their fields; template strings read as format strings. */
function rewriteString(text: string, token: Token, edits: Edit[]): void {
  const opening = /^([A-Za-z]*)("""|'''|"|')/.exec(text.slice(token.from, token.from + 5));
  if (opening === null) return;
  const [all, prefix = "", quote = ""] = opening;
  const rare = /f/i.test(prefix) && /\d\.(?!\w)|\byield\b/.test(text.slice(token.from, token.to));
  if (token.nested || rare) {
    const inner = text.slice(token.from + all.length, token.to - quote.length).replace(/[^\r\n]/g, "x");
    edits.push({ from: token.from + all.length, to: token.to - quote.length, text: inner });
  } else if (/t/i.test(prefix)) {
    edits.push({ from: token.from, to: token.from + prefix.length, text: prefix.replace(/t/i, "f") });
  }
}
