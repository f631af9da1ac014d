// Decorators and `with` statements that the grammar does not know in, edits of the same length that it does out.

import type { Token } from "./lexer.ts";

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One logical line: tokens from its first up to the newline that ends it. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export const CLOSES = new Set([")", "]", "}"]);
export const OPENS = new Set(["(", "[", "{"]);

export const blank = (token: Token): Edit => ({
  from: token.from,
  to: token.to,
  text: " ".repeat(token.to - token.from),
});
export const filled = (from: number, to: number): Edit => ({ from, to, text: "x".repeat(to - from) });

/** A decorator may be any expression; the grammar takes a dotted name and one call. The rest becomes a name. */
export function rewriteDecorator(tokens: readonly Token[], line: Line, edits: Edit[]): void {
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
export function rewriteWith(tokens: readonly Token[], line: Line, edits: Edit[]): void {
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
