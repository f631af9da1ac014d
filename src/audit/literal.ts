// The text of a Python number or string literal in, its value out.

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\",
  "'": "'",
  '"': '"',
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "\n": "",
};

/** Undefined for a complex number or one that JavaScript cannot hold. */
export function parseNumber(literal: string): number | undefined {
  const digits = literal.replaceAll("_", "").toLowerCase();
  if (/^0\d/.test(digits) && !/[.e]/.test(digits) && Number(digits) !== 0) return undefined;
  const value = digits.startsWith("0") || /^[\d.]/.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

export interface StringParts {
  readonly prefix: string;
  readonly quote: string;
  /** Offset of the first character inside the quotes. */
  readonly start: number;
  readonly end: number;
}

/** Where the content of a string literal begins and ends; an unclosed literal has no end quote. */
export function stringParts(literal: string): StringParts {
  const [opening = "", prefix = "", quote = ""] = /^([A-Za-z]*)("""|'''|"|')/.exec(literal) ?? [];
  const closed = literal.length >= opening.length + quote.length && literal.endsWith(quote);
  return {
    prefix: prefix.toLowerCase(),
    quote,
    start: opening.length,
    end: literal.length - (closed ? quote.length : 0),
  };
}

/** The value of a plain string; undefined for bytes. */
export function parseString(literal: string): string | undefined {
  const { prefix, start, end } = stringParts(literal);
  if (prefix.includes("b")) return undefined;
  const inner = literal.slice(start, end);
  return prefix.includes("r") ? inner : unescapeText(inner);
}

export function unescapeText(inner: string): string {
  const text = inner.replaceAll("\r\n", "\n");
  if (!text.includes("\\")) return text;
  return text.replace(
    /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g,
    (
      all,
      hex: string | undefined,
      short: string | undefined,
      long: string | undefined,
      octal: string | undefined,
      one: string | undefined,
    ) => {
      const code = hex ?? short ?? long;
      if (code !== undefined) return codePoint(Number.parseInt(code, 16), all);
      if (octal !== undefined) return codePoint(Number.parseInt(octal, 8), all);
      return one === undefined ? all : (ESCAPES[one] ?? all);
    },
  );
}

const codePoint = (code: number, fallback: string): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : fallback;
