// Replacements in a text: applied together, and the removal of whole statements that keeps every comment.

import type { Token } from "./lexer.ts";
import type { PyFile, PyNode } from "./syntax.ts";
import { codeOf, position } from "./tree.ts";

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Applies edits that do not overlap; those that would are left for the next pass. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) continue;
    parts.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  return parts.join("") + text.slice(at);
}

export const lineStart = (file: PyFile, offset: number): number =>
  file.lines[position(file, offset).line - 1] ?? 0;

/** Offset after the line's end, its newline included. */
export function lineEnd(file: PyFile, offset: number): number {
  return file.lines[position(file, offset).line] ?? file.text.length;
}

export const newlineOf = (file: PyFile): string => (file.text.includes("\r\n") ? "\r\n" : "\n");

/** The white space in front of a node that begins its line; undefined when other code does. */
export function indentOf(file: PyFile, node: PyNode): string | undefined {
  const before = file.text.slice(lineStart(file, node.from), node.from);
  return before.trim() === "" ? before : undefined;
}

/** The last offset of a statement: some nodes of the grammar take in the newline that ends them. */
export function trimmedEnd(file: PyFile, node: PyNode): number {
  return node.from + file.text.slice(node.from, node.to).trimEnd().length;
}

/** What a comment spoke of, on one line and without comments of its own. */
export const formerly = (file: PyFile, range: Range): string =>
  codeOf(file, range).replace(/\s+/g, " ").trim().replace(/,$/, "");

interface Range {
  readonly from: number;
  readonly to: number;
}

/** The comment as it is, next to the code that it spoke of: else it would be taken for one on what stands there now. */
function withItsCode(file: PyFile, comment: Token, within: Range): readonly string[] {
  const text = file.text.slice(comment.from, comment.to).trimEnd();
  const before = formerly(file, { from: lineStart(file, comment.from), to: comment.from });
  if (before !== "") return [`# was: ${before}`, text];
  const next = file.tokens.find((token) => token.from >= comment.to && token.kind !== "newline");
  // Comments that follow one another are followed by their code once.
  if (next === undefined || next.kind === "comment" || next.from >= within.to) return [text];
  const end = lineEnd(file, next.from);
  const own = file.comments.some((one) => one.from > next.from && one.to <= end);
  return own ? [text] : [text, `# was: ${formerly(file, { from: next.from, to: end })}`];
}

/**
 * Takes a statement out with its lines and leaves its comments, or `pass` when `emptied`; undefined when it shares a
 * line with other code.
 */
export function removeStatement(file: PyFile, statement: PyNode, emptied: boolean): Edit | undefined {
  const indent = indentOf(file, statement);
  const end = trimmedEnd(file, statement);
  const from = lineStart(file, statement.from);
  const to = lineEnd(file, Math.max(statement.from, end - 1));
  const rest = file.text.slice(end, to).trim();
  if (indent === undefined || (rest !== "" && !rest.startsWith("#"))) return undefined;
  const kept = file.comments.filter((comment) => comment.from >= from && comment.to <= to);
  const lines = kept.flatMap((comment) =>
    withItsCode(file, comment, { from, to }).map((line) => indent + line),
  );
  if (emptied) lines.push(`${indent}pass`);
  const newline = newlineOf(file);
  // Of two blank lines that would meet, one goes along.
  const blankBefore = /(?:^|[\r\n:])[ \t]*(?:\r\n|\n|\r)$/.test(file.text.slice(0, from).slice(-200));
  const next = lineEnd(file, to);
  if (lines.length === 0 && blankBefore && next > to && file.text.slice(to, next).trim() === "")
    return { from, to: next, text: "" };
  return { from, to, text: lines.map((line) => line + newline).join("") };
}
