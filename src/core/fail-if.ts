// The text of one `fail-if` condition in, a checked comparison out; it can name numbers and nothing else.
import { InputError } from "./errors.ts";

export const OPERATORS = ["<=", ">=", "<", ">"] as const;
export type Operator = (typeof OPERATORS)[number];

export type Term =
  | { readonly kind: "number"; readonly value: number }
  /** Of what stands to its left. */
  | { readonly kind: "percent"; readonly value: number }
  /** Of this run: the final value, or the best one. */
  | { readonly kind: "metric"; readonly name: string; readonly best: boolean }
  /** The same value of the run that this one is compared with. */
  | { readonly kind: "baseline"; readonly name: string; readonly best: boolean };

export interface Sum {
  readonly first: Term;
  readonly rest: readonly { readonly sign: 1 | -1; readonly term: Term }[];
}

export interface FailIf {
  /** As written, with single spaces. */
  readonly text: string;
  readonly left: Sum;
  readonly operator: Operator;
  readonly right: Sum;
}

const LIMIT = 200;
const TERMS = 8;
const ACCEPTED =
  "SIDE < SIDE (or <=, >, >=), where a side is a metric, best(METRIC), baseline, a number, or these with + and -; a number with % is a share of what stands before it. Example: accuracy < baseline - 0.5%";

/** A metric's name, bare where it has no space or dash, else in double quotes. */
const TOKEN =
  /\s*(?:(?<operator><=|>=|<|>)|(?<sign>[+-])|(?<number>\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,2})?)(?<percent>\s*%)?(?![\w.])|(?<best>best\s*\(\s*)?(?:"(?<quoted>[^"\n]{1,64})"|(?<name>[A-Za-z_][A-Za-z0-9_./]{0,63}))(?<close>\s*\))?)/y;

/**
 * `baseline` stands for the metric that the other side names; it needs exactly one there.
 * @throws InputError with the text and what is accepted
 */
export function parseFailIf(text: string): FailIf {
  const tokens = readTokens(text);
  const at = tokens.findIndex((token) => token["operator"] !== undefined);
  const operator = OPERATORS.find((known) => known === tokens[at]?.["operator"]);
  const rest = tokens.slice(at + 1);
  if (operator === undefined || rest.some((token) => token["operator"] !== undefined)) {
    throw refuse(text, "it needs exactly one comparison");
  }
  const sides = [readSum(text, tokens.slice(0, at)), readSum(text, rest)] as const;
  const [left, right] = [nameBaseline(text, sides[0], sides[1]), nameBaseline(text, sides[1], sides[0])];
  if (![left, right].some((side) => termsOf(side).some(({ kind }) => kind === "metric"))) {
    throw refuse(text, "it names no metric of the run");
  }
  return { text: text.trim().replace(/\s+/g, " "), left, operator, right };
}

type Token = Readonly<Record<string, string | undefined>>;

function readTokens(text: string): readonly Token[] {
  if (text.length > LIMIT) throw refuse(text, `it is longer than ${LIMIT} characters`);
  const tokens: Token[] = [];
  const whole = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < whole.length) {
    const from = TOKEN.lastIndex;
    const groups = TOKEN.exec(whole)?.groups;
    if (groups === undefined)
      throw refuse(text, `nothing is known by ${JSON.stringify(whole.slice(from, from + 20))}`);
    if ((groups["best"] === undefined) !== (groups["close"] === undefined))
      throw refuse(text, "its brackets do not match");
    tokens.push({ ...groups });
  }
  return tokens;
}

function readSum(text: string, tokens: readonly Token[]): Sum {
  const terms = tokens.filter(({ sign }) => sign === undefined).map(readTerm);
  const [first, ...others] = terms;
  const alternate = tokens.every(({ sign }, index) => (sign === undefined) === (index % 2 === 0));
  if (first === undefined || !alternate || tokens.length % 2 === 0) {
    throw refuse(text, "a side of it is not a metric or a number, or a sum of them");
  }
  if (terms.length > TERMS) throw refuse(text, `a side of it has more than ${TERMS} parts`);
  if (first.kind === "percent") throw refuse(text, "a share needs something before it to be a share of");
  const rest = others.map((term, index) => ({
    sign: tokens[index * 2 + 1]?.["sign"] === "-" ? (-1 as const) : (1 as const),
    term,
  }));
  return { first, rest };
}

function readTerm(token: Token): Term {
  if (token["number"] !== undefined) {
    return { kind: token["percent"] === undefined ? "number" : "percent", value: Number(token["number"]) };
  }
  const best = token["best"] !== undefined;
  const name = token["quoted"] ?? token["name"] ?? "";
  const bare = token["quoted"] === undefined;
  if (bare && name === "baseline") return { kind: "baseline", name: "", best };
  return bare && name.startsWith("baseline.")
    ? { kind: "baseline", name: name.slice("baseline.".length), best }
    : { kind: "metric", name, best };
}

export function termsOf({ first, rest }: Sum): readonly Term[] {
  return [first, ...rest.map(({ term }) => term)];
}

function nameBaseline(text: string, side: Sum, other: Sum): Sum {
  const named = (term: Term): Term => {
    if (term.kind !== "baseline" || term.name !== "") return term;
    const metrics = termsOf(other).filter((each) => each.kind === "metric");
    const [only] = metrics;
    if (only === undefined || metrics.length > 1) {
      throw refuse(text, "baseline needs exactly one metric on the other side; else write baseline.METRIC");
    }
    return { kind: "baseline", name: only.name, best: term.best || only.best };
  };
  return { first: named(side.first), rest: side.rest.map(({ sign, term }) => ({ sign, term: named(term) })) };
}

function refuse(text: string, why: string): InputError {
  const shown = JSON.stringify(text.slice(0, LIMIT));
  return new InputError("fail-if", `fail-if is ${shown}: ${why}. Accepted: ${ACCEPTED}.`);
}
