// Python text in, text of the same length out that the grammar reads alike: @lezer/python lacks some valid Python.
//
// Every rewrite below is a form that CPython accepts and the grammar does not (measured over the standard library
// and site-packages). Offsets stay true, so values and places are always taken from the original text.

import { type Token, tokenize } from "./lexer.ts";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One logical line: tokens from its first up to the newline that ends it. */
interface Line {
  readonly start: number;
  readonly end: number;
}

const CLOSES = new Set([")", "]", "}"]);
const OPENS = new Set(["(", "[", "{"]);
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

const blank = (token: Token): Edit => ({
  from: token.from,
  to: token.to,
  text: " ".repeat(token.to - token.from),
});
const filled = (from: number, to: number): Edit => ({ from, to, text: "x".repeat(to - from) });

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
  if (token.text === "{" && after?.text === "}") edits.push(filled(token.from, after.to));
  else if (token.text === "(" && after?.text === ")" && before?.kind === "name")
    edits.push(blank(token), blank(after));
}

/** A star in a subscript or a `for` target, `lambda a, /, b`, and `*args: *Ts`. */
function rewriteOperator({ before, token, after }: Around, starred: boolean, edits: Edit[]): void {
  if (token.text === "/" && before?.text === "," && after?.text === ",")
    edits.push(blank(token), blank(after));
  else if (token.text === "*" && (before?.text === ":" || (starred && startsItem(before))))
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
  if (token.nested) {
    const inner = text.slice(token.from + all.length, token.to - quote.length).replace(/[^\r\n]/g, "x");
    edits.push({ from: token.from + all.length, to: token.to - quote.length, text: inner });
  } else if (/t/i.test(prefix)) {
    edits.push({ from: token.from, to: token.from + prefix.length, text: prefix.replace(/t/i, "f") });
  }
}

/** A decorator may be any expression; the grammar takes a dotted name and one call. The rest becomes a name. */
function rewriteDecorator(tokens: readonly Token[], line: Line, edits: Edit[]): void {
  let i = line.start + 1;
  while (tokens[i]?.kind === "name" && tokens[i + 1]?.text === ".") i += 2;
  let simple = tokens[i]?.kind === "name";
  i++;
  if (simple && tokens[i]?.text === "(") {
    let depth = 0;
    for (; i < line.end; i++) {
      if (OPENS.has(tokens[i]?.text ?? "")) depth++;
      else if (CLOSES.has(tokens[i]?.text ?? "") && --depth === 0) break;
    }
    i++;
  }
  if (tokens[i]?.kind === "comment") i++;
  simple = simple && i >= line.end;
  const from = tokens[line.start + 1]?.from;
  const last = tokens[line.end - 1]?.to;
  if (!simple && from !== undefined && last !== undefined) edits.push(filled(from, last));
}

/** `with (a as b, c as d):` and `with a as (b, c):`. */
function rewriteWith(tokens: readonly Token[], line: Line, edits: Edit[]): void {
  const close = tokens[line.start]?.text === "(" ? closing(tokens, line.start, line.end) : undefined;
  const inner =
    close !== undefined && tokens[close + 1]?.text === ":" && hasAs(tokens, line.start + 1, close);
  if (inner && close !== undefined) {
    for (let i = line.start; i <= close; i++) {
      const token = tokens[i];
      const edge = i === line.start || i === close || (token?.text === "," && lastItem(tokens, i, close));
      if (token !== undefined && (edge || token.kind === "newline" || token.kind === "comment"))
        edits.push(blank(token));
    }
  }
  const start = inner ? line.start + 1 : line.start;
  rewriteWithTargets(tokens, { start, end: inner && close !== undefined ? close : line.end }, edits);
}

function lastItem(tokens: readonly Token[], at: number, close: number): boolean {
  for (let i = at + 1; i < close; i++)
    if (tokens[i]?.kind !== "newline" && tokens[i]?.kind !== "comment") return false;
  return true;
}

function closing(tokens: readonly Token[], open: number, end: number): number | undefined {
  let depth = 0;
  for (let i = open; i < end; i++) {
    if (OPENS.has(tokens[i]?.text ?? "")) depth++;
    else if (CLOSES.has(tokens[i]?.text ?? "") && --depth === 0) return i;
  }
  return undefined;
}

function hasAs(tokens: readonly Token[], from: number, to: number): boolean {
  let depth = 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i]?.text ?? "";
    if (OPENS.has(token)) depth++;
    else if (CLOSES.has(token)) depth--;
    else if (token === "as" && depth === 0) return true;
  }
  return false;
}

function rewriteWithTargets(tokens: readonly Token[], line: Line, edits: Edit[]): void {
  for (let i = line.start; i < line.end; i++) {
    if (tokens[i]?.text !== "as" || tokens[i]?.kind !== "name") continue;
    let depth = 0;
    let j = i + 1;
    for (; j < line.end; j++) {
      const token = tokens[j]?.text ?? "";
      if (depth === 0 && (token === "," || token === ":")) break;
      if (OPENS.has(token)) depth++;
      else if (CLOSES.has(token)) depth--;
    }
    const from = tokens[i + 1]?.from;
    const to = tokens[j - 1]?.to;
    if (j > i + 2 && from !== undefined && to !== undefined) edits.push(filled(from, to));
    i = j;
  }
}
