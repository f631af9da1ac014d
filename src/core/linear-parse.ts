// A regular expression as text in, its parts as a tree out; what cannot be matched in linear time is refused.

export type Edge = "start" | "end" | "word" | "inside";

export type RegexNode =
  /** One character; `source` is its expression by itself. */
  | { readonly kind: "one"; readonly source: string }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "group"; readonly name: string | undefined; readonly body: RegexNode }
  | { readonly kind: "all"; readonly parts: readonly RegexNode[] }
  | { readonly kind: "either"; readonly options: readonly RegexNode[] }
  | {
      readonly kind: "repeat";
      readonly body: RegexNode;
      readonly min: number;
      readonly max: number | undefined;
      readonly greedy: boolean;
    };

/** What is wrong with an expression, as the end of a sentence that begins with its name. */
export class PatternRefusal extends Error {}

const EDGES: Readonly<Record<string, Edge>> = { "^": "start", $: "end", "\\b": "word", "\\B": "inside" };
const REPEATS: Readonly<Record<string, readonly [number, number | undefined]>> = {
  "*": [0, undefined],
  "+": [1, undefined],
  "?": [0, 1],
};
/** Everything that the flag `u` lets stand in an expression, the longest reading first. */
const TOKEN =
  /(?<open>\((?:\?(?:<(?<name>[A-Za-z_$][\w$]*)>|:|<?[=!]|[a-z-]+:))?)|(?<close>\))|(?<bar>\|)|(?<repeat>[*+?]|\{(?<min>\d+)(?<comma>,(?<max>\d*))?\})(?<lazy>\?)?|(?<edge>[$^]|\\[bB])|(?<back>\\(?:k|[1-9]))|(?<one>\[(?:\\.|[^\]\\])*\]|\\u\{[\da-fA-F]+\}|\\u[\da-fA-F]{4}|\\x[\da-fA-F]{2}|\\c[A-Za-z]|\\[pP]\{[^}]*\}|\\.|.)/suy;

type Token = Readonly<Record<string, string | undefined>>;

/** @throws PatternRefusal */
export function parseRegex(text: string): RegexNode {
  try {
    new RegExp(text, "u");
  } catch {
    throw new PatternRefusal("is not a regular expression of JavaScript (flag u).");
  }
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const groups = TOKEN.exec(text)?.groups;
    if (groups === undefined) throw new PatternRefusal("has a part that is not known here.");
    tokens.push({ ...groups });
  }
  return readEither(tokens);
}

/** Takes tokens up to the bracket that closes, and leaves that one. */
function readEither(tokens: Token[]): RegexNode {
  const options: RegexNode[] = [];
  let parts: RegexNode[] = [];
  for (let token = tokens[0]; token !== undefined && token["close"] === undefined; token = tokens[0]) {
    tokens.shift();
    if (token["bar"] !== undefined) {
      options.push({ kind: "all", parts });
      parts = [];
    } else parts.push(readRepeats(readOne(token, tokens), tokens));
  }
  const last: RegexNode = { kind: "all", parts };
  return options.length === 0 ? last : { kind: "either", options: [...options, last] };
}

function readOne(token: Token, tokens: Token[]): RegexNode {
  const { open, edge, one, back } = token;
  if (back !== undefined) throw refused("a reference back to a group");
  if (edge !== undefined) return { kind: "edge", edge: EDGES[edge] ?? "start" };
  if (open === undefined) return { kind: "one", source: one ?? "" };
  if (/[=!]$/.test(open)) throw refused("a look ahead or behind");
  if (/^\(\?[a-z-]+:$/.test(open)) throw refused("a change of flags");
  const body = readEither(tokens);
  tokens.shift();
  return { kind: "group", name: token["name"], body };
}

function readRepeats(body: RegexNode, tokens: Token[]): RegexNode {
  const { repeat, min, comma, max, lazy } = tokens[0] ?? {};
  if (repeat === undefined) return body;
  tokens.shift();
  const least = Number(min);
  const [from, to] =
    REPEATS[repeat] ?? ([least, comma === undefined ? least : max === "" ? undefined : Number(max)] as const);
  return { kind: "repeat", body, min: from, max: to, greedy: lazy === undefined };
}

function refused(what: string): PatternRefusal {
  return new PatternRefusal(
    `has ${what}, which a long line could make slow without end. Write it without, with named groups, classes and repeats alone.`,
  );
}
