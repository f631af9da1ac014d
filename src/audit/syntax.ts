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
  readonly children: readonly PyNode[];
  /** Place in `PyFile.nodes`, which is in source order; the node's descendants follow it up to `last`. */
  readonly index: number;
  last: number;
}

export interface PyFile {
  readonly path: string;
  readonly text: string;
  readonly root: PyNode;
  readonly nodes: readonly PyNode[];
  /** The same by type, each list in source order. */
  readonly byType: ReadonlyMap<string, readonly PyNode[]>;
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
  return {
    path,
    text,
    root,
    nodes,
    byType: indexByType(nodes),
    comments,
    tokens: normal.tokens,
    lines: lineStarts(text),
  };
}

function flatten(source: string): readonly PyNode[] {
  const cursor = parser.parse(source).cursor();
  const nodes: Growing[] = [];
  let parent: Growing | undefined;
  for (;;) {
    const node = cursor.name === "Comment" ? undefined : add(nodes, cursor, parent);
    if (node !== undefined && cursor.firstChild()) {
      parent = node;
      continue;
    }
    while (!cursor.nextSibling()) {
      if (parent !== undefined) parent.last = nodes.length - 1;
      // Every parent was added above.
      parent = parent?.parent as Growing | undefined;
      if (!cursor.parent()) return nodes;
    }
  }
}

function indexByType(nodes: readonly PyNode[]): ReadonlyMap<string, readonly PyNode[]> {
  const byType = new Map<string, PyNode[]>();
  for (const node of nodes) {
    const known = byType.get(node.type);
    if (known === undefined) byType.set(node.type, [node]);
    else known.push(node);
  }
  return byType;
}

interface Growing extends PyNode {
  children: PyNode[];
}

/** Most nodes are leaves: they share one list, which saves half of the memory that a tree takes. */
const LEAF: PyNode[] = [];

function add(
  nodes: Growing[],
  at: { name: string; from: number; to: number },
  parent: Growing | undefined,
): Growing {
  const node: Growing = {
    type: at.name,
    from: at.from,
    to: at.to,
    parent,
    children: LEAF,
    index: nodes.length,
    last: nodes.length,
  };
  if (parent?.children === LEAF) parent.children = [node];
  else parent?.children.push(node);
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
