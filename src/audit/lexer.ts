// Python text in, its tokens out: enough to tell strings, comments and brackets apart; one pass, no recursion.

export type TokenKind = "name" | "number" | "string" | "operator" | "newline" | "comment" | "other";

export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  /** The token's text, except for strings and comments, whose text is long and rarely wanted. */
  readonly text: string;
  /** An f-string that a grammar from before Python 3.12 reads differently. */
  readonly nested?: boolean;
}

const SPACE = /(?:[ \t\f\ufeff]|\\\r?\n|\\\r)+/y;
const NEWLINE = /\r\n|\n|\r/y;
const COMMENT = /#[^\r\n]*/y;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
const NUMBER = /0[xXbBoO][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]+)?[jJ]?/y;
const NAME = /[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*/uy;
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|:=|->|[!=<>+\-*/%&|^@]=|\*\*|\/\/|<<|>>|<>|[-+*/%@&|^~<>()[\]{},:.;=`]/y;
const PREFIX = /^(?:[rRbBuUfFtT]|[rR][bBfFtT]|[bBfFtT][rR])?$/;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** End of a plain string whose content starts at `at`; an unclosed one ends with its line, or with the text. */
function plainEnd(text: string, at: number, quote: string): number {
  for (let i = at; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\\") i++;
    else if (quote.length === 1 && (char === "\n" || char === "\r")) return i;
    else if (char === quote.charAt(0) && text.startsWith(quote, i)) return i + quote.length;
  }
  return text.length;
}

interface Frame {
  readonly quote: string;
  /** Brackets open inside the current replacement field; 0 means literal text. */
  depth: number;
  spec: boolean;
}

/** End of a format string as Python 3.12 reads it, where a field may hold the same quotes; undefined when unclosed. */
function formatEnd(text: string, at: number, quote: string): number | undefined {
  const stack: Frame[] = [{ quote, depth: 0, spec: false }];
  for (let i = at; i < text.length; ) {
    const frame = stack.at(-1);
    if (frame === undefined) return i;
    const step =
      frame.depth === 0 || frame.spec ? literalStep(text, i, frame) : fieldStep(text, i, frame, stack);
    if (step === undefined) return undefined;
    if (step.closed) stack.pop();
    i = step.next;
  }
  return stack.length === 0 ? text.length : undefined;
}

type Step = { readonly next: number; readonly closed: boolean } | undefined;

function literalStep(text: string, i: number, frame: Frame): Step {
  const char = text.charAt(i);
  if (char === "\\" && frame.depth === 0) return { next: i + 2, closed: false };
  if (frame.depth === 0 && text.startsWith(frame.quote, i))
    return { next: i + frame.quote.length, closed: true };
  if (frame.quote.length === 1 && (char === "\n" || char === "\r")) return undefined;
  if (char === "{" && frame.depth === 0 && text.charAt(i + 1) === "{") return { next: i + 2, closed: false };
  if (char === "{") {
    frame.depth++;
    if (frame.spec) frame.depth += 100;
    frame.spec = false;
  } else if (char === "}" && frame.depth > 0) {
    frame.depth--;
    frame.spec = false;
  }
  return { next: i + 1, closed: false };
}

function fieldStep(text: string, i: number, frame: Frame, stack: Frame[]): Step {
  const string = match(STRING_START, text, i);
  if (string !== null && PREFIX.test(string[1] ?? "")) {
    const quote = string[2] ?? '"';
    const start = i + string[0].length;
    if (/[fFtT]/.test(string[1] ?? "")) {
      if (stack.length > 20) return undefined;
      stack.push({ quote, depth: 0, spec: false });
      return { next: start, closed: false };
    }
    return { next: plainEnd(text, start, quote), closed: false };
  }
  const char = text.charAt(i);
  if ("([{".includes(char)) frame.depth++;
  else if (")]".includes(char)) frame.depth--;
  else if (char === "}") {
    frame.depth--;
    if (frame.depth >= 100) {
      frame.depth -= 100;
      frame.spec = true;
    }
  } else if (char === ":" && frame.depth % 100 === 1 && text.charAt(i + 1) !== "=") frame.spec = true;
  return { next: i + 1, closed: false };
}

function stringToken(text: string, at: number): Token | undefined {
  const start = match(STRING_START, text, at);
  if (start === null || !PREFIX.test(start[1] ?? "")) return undefined;
  const [opening, prefix = "", quote = '"'] = start;
  const inner = at + opening.length;
  const plain = plainEnd(text, inner, quote);
  const formatted = /[fFtT]/.test(prefix) ? formatEnd(text, inner, quote) : undefined;
  if (formatted === undefined) return { kind: "string", from: at, to: plain, text: "" };
  const nested = formatted !== plain || /[rR]/.test(prefix);
  return { kind: "string", from: at, to: formatted, text: "", ...(nested && { nested }) };
}

/** The one pattern that can match what begins with this character; undefined for an operator. */
function kindAt(text: string, at: number): TokenKind | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x0a || code === 0x0d) return "newline";
  if (code === 0x23) return "comment";
  if (code >= 0x30 && code <= 0x39) return "number";
  if (code === 0x2e) return /[0-9]/.test(text.charAt(at + 1)) ? "number" : undefined;
  const letter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
  return letter || code > 0x7f ? "name" : undefined;
}

const PATTERNS = { newline: NEWLINE, comment: COMMENT, number: NUMBER, name: NAME } as const;

/** A quote, or up to two letters and a quote. */
function mayQuote(text: string, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x22 || code === 0x27) return true;
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a))) return false;
  }
  return false;
}

function nextToken(text: string, at: number): Token {
  if (mayQuote(text, at)) {
    const string = stringToken(text, at);
    if (string !== undefined) return string;
  }
  const kind = kindAt(text, at);
  const pattern =
    kind === "newline" || kind === "comment" || kind === "number" || kind === "name"
      ? PATTERNS[kind]
      : OPERATOR;
  pattern.lastIndex = at;
  if (!pattern.test(text) || pattern.lastIndex === at)
    return { kind: "other", from: at, to: at + 1, text: text.charAt(at) };
  const to = pattern.lastIndex;
  return { kind: kind ?? "operator", from: at, to, text: kind === "comment" ? "" : text.slice(at, to) };
}

export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    const blank = code === 0x20 || code === 0x09 || code === 0x0c || code === 0x5c || code === 0xfeff;
    SPACE.lastIndex = at;
    if (blank && SPACE.test(text)) {
      at = SPACE.lastIndex;
      continue;
    }
    const token = nextToken(text, at);
    tokens.push(token);
    at = token.to;
  }
  return tokens;
}
