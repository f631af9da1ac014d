// A workflow expression and the contexts it may read in, its value out: the part of the language that action.yml needs.

export type Value = string | number | boolean | null | { readonly [key: string]: unknown };
export interface ExpressionScope {
  readonly contexts: Readonly<Record<string, unknown>>;
  /** What a function such as `always()` answers now. */
  readonly functions: Readonly<Record<string, () => boolean>>;
}

const TOKEN =
  /\s*(?:('(?:[^']|'')*')|([+-]?\d+(?:\.\d+)?)|([A-Za-z_][\w-]*)|(==|!=|&&|\|\||[!().[\]])|(\S))/gy;
type Token = { readonly kind: "string" | "number" | "name" | "sign"; readonly text: string };

function tokenize(source: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const [, string, number, name, sign, unknown] of source.matchAll(TOKEN)) {
    if (unknown !== undefined)
      throw new Error(`'${unknown}' is not understood in the expression '${source}'`);
    if (string !== undefined)
      tokens.push({ kind: "string", text: string.slice(1, -1).replaceAll("''", "'") });
    else if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}

const isTrue = (value: Value): boolean => value !== false && value !== 0 && value !== "" && value !== null;
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function isEqual(left: Value, right: Value): boolean {
  if (typeof left === "string" && typeof right === "string")
    return left.toLowerCase() === right.toLowerCase();
  if (typeof left === typeof right) return left === right;
  return Number(left ?? 0) === Number(right ?? 0);
}

/** A member by its name in any case; a missing one is null, as in GitHub's language. */
function member(owner: unknown, name: string): unknown {
  if (!isRecord(owner)) return null;
  const key = Object.keys(owner).find((each) => each.toLowerCase() === name.toLowerCase());
  return key === undefined ? null : owner[key];
}

class Parser {
  readonly #tokens: readonly Token[];
  readonly #source: string;
  readonly #scope: ExpressionScope;
  #at = 0;

  constructor(source: string, scope: ExpressionScope) {
    this.#tokens = tokenize(source);
    this.#source = source;
    this.#scope = scope;
  }

  parse(): Value {
    const value = this.#or();
    if (this.#at < this.#tokens.length) this.#fail();
    return value;
  }

  #fail(): never {
    const text = this.#tokens[this.#at]?.text ?? "its end";
    throw new Error(`the expression '${this.#source}' is not understood at '${text}'`);
  }

  #accept(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== "sign" || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#accept(sign)) this.#fail();
  }

  #or(): Value {
    let value = this.#and();
    while (this.#accept("||")) {
      const right = this.#and();
      value = isTrue(value) ? value : right;
    }
    return value;
  }

  #and(): Value {
    let value = this.#comparison();
    while (this.#accept("&&")) {
      const right = this.#comparison();
      value = isTrue(value) ? right : value;
    }
    return value;
  }

  #comparison(): Value {
    const left = this.#unary();
    if (this.#accept("==")) return isEqual(left, this.#unary());
    if (this.#accept("!=")) return !isEqual(left, this.#unary());
    return left;
  }

  #unary(): Value {
    if (this.#accept("!")) return !isTrue(this.#unary());
    if (this.#accept("(")) {
      const value = this.#or();
      this.#expect(")");
      return value;
    }
    const token = this.#tokens[this.#at] ?? this.#fail();
    if (token.kind === "sign") this.#fail();
    this.#at += 1;
    if (token.kind === "string") return token.text;
    if (token.kind === "number") return Number(token.text);
    return this.#named(token.text);
  }

  #named(name: string): Value {
    const constants: Readonly<Record<string, Value>> = { true: true, false: false, null: null };
    const constant = constants[name.toLowerCase()];
    if (constant !== undefined) return constant;
    return this.#accept("(") ? this.#call(name) : this.#context(name);
  }

  #call(name: string): Value {
    this.#expect(")");
    const answer = member(this.#scope.functions, name);
    if (typeof answer !== "function")
      throw new Error(`the function ${name}() is not known in '${this.#source}'`);
    return Boolean(answer());
  }

  #context(name: string): Value {
    let value = member(this.#scope.contexts, name);
    if (value === null)
      throw new Error(`the context '${name}' is not known in the expression '${this.#source}'`);
    while (this.#accept(".")) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== "name") return this.#fail();
      this.#at += 1;
      value = member(value, token.text);
    }
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    return isRecord(value) ? value : null;
  }
}

/** @throws Error that names the expression, for what this part of the language does not know. */
export function evaluate(source: string, scope: ExpressionScope): Value {
  return new Parser(source, scope).parse();
}

export function isTruthy(source: string, scope: ExpressionScope): boolean {
  return isTrue(evaluate(source, scope));
}

/** A text with `${{ … }}` in it, each replaced by its value; an object has no text form here and is an error. */
export function fillIn(template: string, scope: ExpressionScope): string {
  return template.replace(/\$\{\{(.*?)\}\}/gs, (_whole, source: string) => {
    const value = evaluate(source, scope);
    if (isRecord(value)) throw new Error(`the expression '${source.trim()}' gives an object, not a text`);
    return value === null ? "" : String(value);
  });
}
