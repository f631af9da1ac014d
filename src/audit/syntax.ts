// One file's text in, its syntax tree out, flat and parent-linked so that every walk is a loop and none recurses.

import { parser } from "@lezer/python";
import type { Token } from "./lexer.ts";
import { normalize } from "./normalize.ts";

/** A node of the grammar of @lezer/python; comments are left out. `type` is the grammar's name, `⚠` for an error. */
export interface PyNode {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly parent: PyNode | undefined;
  readonly children: PyNode[];
  /** Place in `PyFile.nodes`, which is in source order; the node's descendants follow it up to `last`. */
  readonly index: number;
  last: number;
}

export interface PyFile {
  readonly path: string;
  readonly text: string;
  readonly root: PyNode;
  readonly nodes: readonly PyNode[];
  readonly comments: readonly Token[];
  readonly tokens: readonly Token[];
  /** Offsets where lines start. */
  readonly lines: readonly number[];
}

/** Longer files are not parsed: no training script is this long, and the time would be the caller's. */
export const LONGEST_SOURCE = 1_000_000;

export function parseSource(path: string, raw: string): PyFile {
  // A byte-order mark is not Python; a space keeps the offsets.
  const text = raw.charCodeAt(0) === 0xfeff ? ` ${raw.slice(1)}` : raw;
  const normal = normalize(text);
  const source = normal.text.charAt(0) === " " && text !== raw ? `\n${normal.text.slice(1)}` : normal.text;
  const nodes = flatten(source);
  const root = nodes[0];
  if (root === undefined) throw new Error("the parser returned no tree");
  const comments = normal.tokens.filter((token) => token.kind === "comment");
  return { path, text, root, nodes, comments, tokens: normal.tokens, lines: lineStarts(text) };
}

function flatten(source: string): readonly PyNode[] {
  const cursor = parser.parse(source).cursor();
  const nodes: PyNode[] = [];
  let parent: PyNode | undefined;
  for (;;) {
    const node = cursor.name === "Comment" ? undefined : add(nodes, cursor, parent);
    if (node !== undefined && cursor.firstChild()) {
      parent = node;
      continue;
    }
    while (!cursor.nextSibling()) {
      if (parent !== undefined) parent.last = nodes.length - 1;
      parent = parent?.parent;
      if (!cursor.parent()) return nodes;
    }
  }
}

function add(
  nodes: PyNode[],
  at: { name: string; from: number; to: number },
  parent: PyNode | undefined,
): PyNode {
  const node: PyNode = {
    type: at.name,
    from: at.from,
    to: at.to,
    parent,
    children: [],
    index: nodes.length,
    last: nodes.length,
  };
  parent?.children.push(node);
  nodes.push(node);
  return node;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const char = text.charCodeAt(i);
    if (char === 10 || (char === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}
