// A regular expression and a line in, the named groups of its first match out, in time linear in the line whatever either is.
import { type Edge, PatternRefusal, parseRegex, type RegexNode } from "./linear-parse.ts";

/** Instructions of one expression, repeats written out: what one character may cost. */
const SIZE_LIMIT = 300;

/** `to` and `other` are places in the program; a thread goes to `to` first. */
type Step =
  | { readonly kind: "one"; readonly test: (code: number) => boolean }
  | { readonly kind: "edge"; readonly edge: Edge }
  | { readonly kind: "fork"; to: number; other: number }
  | { readonly kind: "save"; readonly slot: number }
  | { readonly kind: "end" };

interface Thread {
  readonly at: number;
  /** Where each named group begins and ends; never changed once made. */
  readonly saved: readonly number[];
}

export class LinearRegex {
  readonly names: readonly string[];
  readonly #steps: readonly Step[];
  /** A text that every match holds: lines without it are not walked through. */
  readonly #literal: string;

  /** @throws PatternRefusal */
  constructor(text: string) {
    const tree = parseRegex(text);
    const names: string[] = [];
    const steps: Step[] = [];
    compile(tree, { steps, names });
    this.#steps = [...steps, { kind: "end" }];
    this.names = [...new Set(names)];
    this.#literal = literalOf(tree);
  }

  /** Groups that took part in the match; undefined without one. */
  exec(line: string): ReadonlyMap<string, string> | undefined {
    if (!line.includes(this.#literal)) return undefined;
    const saved = this.#match(line);
    if (saved === undefined) return undefined;
    const groups = new Map<string, string>();
    for (const [index, name] of this.names.entries()) {
      const [from, to] = [saved[index * 2], saved[index * 2 + 1]];
      if (from !== undefined && to !== undefined) groups.set(name, line.slice(from, to));
    }
    return groups;
  }

  /** All ways through the program at once, the preferred one first; none is walked twice at one character. */
  #match(line: string): readonly number[] | undefined {
    let threads: Thread[] = [];
    let found: readonly number[] | undefined;
    for (let at = 0; ; ) {
      const code = line.codePointAt(at);
      const here: Thread[] = [];
      const seen = new Uint8Array(this.#steps.length);
      for (const thread of threads) this.#follow(thread, { line, at, seen, here });
      if (found === undefined) this.#follow({ at: 0, saved: [] }, { line, at, seen, here });
      const next: Thread[] = [];
      for (const thread of here) {
        const step = this.#steps[thread.at];
        if (step?.kind === "end") {
          found = thread.saved;
          break;
        }
        if (step?.kind === "one" && code !== undefined && step.test(code))
          next.push({ at: thread.at + 1, saved: thread.saved });
      }
      if (code === undefined || (found !== undefined && next.length === 0)) return found;
      threads = next;
      at += code > 0xffff ? 2 : 1;
    }
  }

  /** Adds every step that can be reached from the thread without a character. */
  #follow(
    { at, saved }: Thread,
    place: {
      readonly line: string;
      readonly at: number;
      readonly seen: Uint8Array;
      readonly here: Thread[];
    },
  ): void {
    if (place.seen[at] === 1) return;
    place.seen[at] = 1;
    const step = this.#steps[at];
    if (step === undefined) return;
    if (step.kind === "fork") {
      this.#follow({ at: step.to, saved }, place);
      this.#follow({ at: step.other, saved }, place);
    } else if (step.kind === "save") {
      const own = [...saved];
      own[step.slot] = place.at;
      this.#follow({ at: at + 1, saved: own }, place);
    } else if (step.kind === "edge") {
      if (isEdge(step.edge, place.line, place.at)) this.#follow({ at: at + 1, saved }, place);
    } else place.here.push({ at, saved });
  }
}

type Draft = { readonly steps: Step[]; readonly names: string[] };

function compile(node: RegexNode, draft: Draft): void {
  const { steps, names } = draft;
  const rounds = node.kind === "repeat" ? Math.max(node.min, node.max ?? 0) : 0;
  if (steps.length > SIZE_LIMIT || rounds > SIZE_LIMIT)
    throw new PatternRefusal(
      `has more than ${SIZE_LIMIT} steps with its repeats written out. Make it shorter.`,
    );
  if (node.kind === "one") steps.push({ kind: "one", test: testOf(node.source) });
  else if (node.kind === "edge") steps.push(node);
  else if (node.kind === "all") for (const part of node.parts) compile(part, draft);
  else if (node.kind === "either") compileEither(node.options, draft);
  else if (node.kind === "repeat") compileRepeat(node, draft);
  else if (node.name === undefined) compile(node.body, draft);
  else {
    if (!names.includes(node.name)) names.push(node.name);
    const slot = names.indexOf(node.name) * 2;
    steps.push({ kind: "save", slot });
    compile(node.body, draft);
    steps.push({ kind: "save", slot: slot + 1 });
  }
}

function compileEither(options: readonly RegexNode[], draft: Draft): void {
  const { steps } = draft;
  const exits: Extract<Step, { kind: "fork" }>[] = [];
  for (const [index, option] of options.entries()) {
    const fork = index === options.length - 1 ? undefined : pushFork(steps);
    if (fork !== undefined) fork.to = steps.length;
    compile(option, draft);
    if (fork === undefined) continue;
    exits.push(pushFork(steps));
    fork.other = steps.length;
  }
  for (const exit of exits) exit.to = exit.other = steps.length;
}

function compileRepeat(
  { body, min, max, greedy }: Extract<RegexNode, { kind: "repeat" }>,
  draft: Draft,
): void {
  const { steps } = draft;
  const leave = (fork: Extract<Step, { kind: "fork" }>, inner: number): void => {
    if (greedy) [fork.to, fork.other] = [inner, steps.length];
    else [fork.to, fork.other] = [steps.length, inner];
  };
  for (let round = 0; round < min; round += 1) compile(body, draft);
  if (max === undefined) {
    const start = steps.length;
    const fork = pushFork(steps);
    compile(body, draft);
    const back = pushFork(steps);
    back.to = back.other = start;
    leave(fork, start + 1);
    return;
  }
  const forks: [Extract<Step, { kind: "fork" }>, number][] = [];
  for (let round = min; round < max; round += 1) {
    const fork = pushFork(steps);
    forks.push([fork, steps.length]);
    compile(body, draft);
  }
  for (const [fork, inner] of forks) leave(fork, inner);
}

function pushFork(steps: Step[]): Extract<Step, { kind: "fork" }> {
  const fork: Extract<Step, { kind: "fork" }> = { kind: "fork", to: 0, other: 0 };
  steps.push(fork);
  return fork;
}

/** JavaScript itself says which characters a class or escape takes: one character cannot be slow. */
function testOf(source: string): (code: number) => boolean {
  const own = new RegExp(`^(?:${source})$`, "u");
  const known = Uint8Array.from({ length: 128 }, (_, code) => (own.test(String.fromCharCode(code)) ? 1 : 0));
  return (code) => (code < 128 ? known[code] === 1 : own.test(String.fromCodePoint(code)));
}

function isEdge(edge: Edge, line: string, at: number): boolean {
  if (edge === "start") return at === 0;
  if (edge === "end") return at === line.length;
  const isWord = (index: number): boolean => /^\w$/.test(line[index] ?? "");
  return (isWord(at - 1) !== isWord(at)) === (edge === "word");
}

/** The longest run of plain characters that stands in the expression's own sequence. */
function literalOf(node: RegexNode): string {
  const parts = node.kind === "all" ? node.parts : [];
  const runs = parts
    .map((part) => (part.kind === "one" && /^[^\\[.]$/u.test(part.source) ? part.source : "\n"))
    .join("")
    .split("\n");
  return runs.toSorted((one, other) => other.length - one.length)[0] ?? "";
}
