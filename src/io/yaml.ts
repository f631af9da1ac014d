// The text of a YAML file -> its tree with lines; whatever could make it grow or mean two things is a problem.
import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseDocument } from "yaml";
import { CONFIG_LIMIT } from "../core/config.ts";
import type { ConfigEntry, ConfigNode, ConfigProblem } from "../core/config-node.ts";

export type YamlReading =
  | { readonly root: ConfigNode | undefined }
  | { readonly problems: readonly ConfigProblem[] };

const MOST_LEVELS = 12;

/** YAML 1.2 without anchors, aliases, tags and merge keys. Never throws for what the text contains. */
export function readYaml(text: string): YamlReading {
  if (text.length > CONFIG_LIMIT) {
    return { problems: [{ line: 1, message: `the file has more than ${CONFIG_LIMIT} characters` }] };
  }
  const deep = findDeepLine(text);
  if (deep !== undefined)
    return { problems: [{ line: deep, message: "the file has too many nested brackets" }] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    logLevel: "error",
  });
  const first = [...document.errors, ...document.warnings];
  if (first.length > 0) {
    return {
      problems: first.map(({ pos, message }) => ({
        line: lines.linePos(pos[0]).line,
        message: plain(message),
      })),
    };
  }
  const walk: Walk = { lines, problems: [] };
  const root = document.contents === null ? undefined : readNode(document.contents, 0, walk);
  // A file of comments only is an empty configuration.
  if (walk.problems.length > 0) return { problems: walk.problems };
  return { root: root?.kind === "value" && root.value === null ? undefined : root };
}

/** The parser descends once for each open bracket, so a long row of them would be too deep for it. */
function findDeepLine(text: string): number | undefined {
  let depth = 0;
  for (const [index, line] of text.split("\n").entries()) {
    for (const character of line) {
      if (character === "[" || character === "{") depth += 1;
      else if (character === "]" || character === "}") depth = Math.max(0, depth - 1);
      if (depth > 100) return index + 1;
    }
    const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
    if (indent > 400) return index + 1;
  }
  return undefined;
}

interface Walk {
  readonly lines: LineCounter;
  readonly problems: ConfigProblem[];
}

function lineOf(node: ParsedNode, { lines }: Walk): number {
  return lines.linePos(node.range[0]).line;
}

function readNode(node: ParsedNode, level: number, walk: Walk): ConfigNode | undefined {
  const line = lineOf(node, walk);
  const refuse = (message: string): undefined => {
    walk.problems.push({ line, message });
    return undefined;
  };
  if (level > MOST_LEVELS) return refuse(`is nested more than ${MOST_LEVELS} levels deep`);
  if (isAlias(node) || node.anchor !== undefined) {
    return refuse("anchors (&) and aliases (*) are not accepted: put what experiments share into `defaults`");
  }
  if (node.tag?.startsWith("!") === true && !node.tag.startsWith("!!"))
    return refuse("tags (!) are not accepted");
  if (isMap(node)) {
    const entries = node.items.map((pair) => readEntry(pair, level, walk));
    return { kind: "map", line, entries: entries.filter((entry) => entry !== undefined) };
  }
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item as ParsedNode, level + 1, walk)); // parsed, so its items are too
    return { kind: "list", line, items: items.filter((item) => item !== undefined) };
  }
  return readScalar(node, line, refuse);
}

function readScalar(
  node: ParsedNode,
  line: number,
  refuse: (message: string) => undefined,
): ConfigNode | undefined {
  const value: unknown = isScalar(node) ? node.value : undefined;
  if (
    value === null ||
    typeof value === "boolean" ||
    typeof value === "number" ||
    typeof value === "string"
  ) {
    const source =
      isScalar(node) && typeof value !== "string" ? (node.source ?? String(value)) : String(value);
    return { kind: "value", line, value, text: source };
  }
  return refuse("is neither text, a number, true, false, a list nor a map");
}

function readEntry(
  pair: { readonly key: ParsedNode; readonly value: ParsedNode | null },
  level: number,
  walk: Walk,
): ConfigEntry | undefined {
  const { key, value } = pair;
  const line = lineOf(key, walk);
  const name = isScalar(key) && key.anchor === undefined ? (key.source ?? String(key.value)) : undefined;
  if (name === undefined || name === "" || name === "<<") {
    walk.problems.push({ line, message: "has a key that is not a plain word" });
    return undefined;
  }
  const read: ConfigNode | undefined =
    value === null ? { kind: "value", line, value: null, text: "" } : readNode(value, level + 1, walk);
  return read === undefined ? undefined : { name, line, value: read };
}

/** The first line, without the parser's own position. */
function plain(message: string): string {
  return message.split("\n")[0] ?? message;
}
