// One line of a training's log in; positions, numbers, totals and a hint of a resume out. JSON and `name=value` forms.

/** Names of progress axes as logged, the most specific first: where two serve equally well, the first one wins. */
export const AXES = [
  "global_step",
  "step",
  "iteration",
  "iter",
  "update",
  "timestep",
  "episode",
  "round",
  "epoch",
] as const;

export type Axis = (typeof AXES)[number];

export interface LineFacts {
  /** Positions on each axis that the line names. */
  readonly positions: ReadonlyMap<Axis, number>;
  /** The last position expected, where the line says it: `epoch 3/25`, `"max_steps": 1000`. */
  readonly totals: ReadonlyMap<Axis, number>;
  /** Numbers by metric name, NaN and infinities included. */
  readonly values: ReadonlyMap<string, number>;
  /** The line says that it continues from this position; only the steps prove it. */
  readonly resumedFrom?: number;
  /** The whole line is one JSON object. */
  readonly json: boolean;
}

const JSON_LIMIT = 65_536;
const TEXT_LIMIT = 4096;
const HINT_LIMIT = 500;
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NAME = /^[A-Za-z_][\w./@ -]{0,63}$/;

const AXIS_NAME = "global[_ ]?steps?|steps?|iterations?|iters?|updates?|timesteps?|episodes?|rounds?|epochs?";
const NUMBER = String.raw`[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:nan|inf|infinity)`;
const WRAPPER = String.raw`(?:(?:np|numpy|torch|jnp)\.)?(?:float\d+|int\d+|tensor|array|Array)\(`;
const PAIR = new RegExp(
  String.raw`(?<![\w./@])(?:(?<part>train|val|valid|validation|test|eval) )?(?<name>[A-Za-z_][\w./@]{0,63}(?:-[\w./@]{1,40}){0,3})["']?\s{0,8}[=:]\s{0,8}["']?(?:${WRAPPER})?(?<value>${NUMBER})(?:\s?\/\s?(?<total>\d{1,15}))?(?=$|["'\s,;|)\]}%])`,
  "gi",
);
/** `Epoch 3/25`, `Epoch [3/25]`, `step 100 of 1000`; without a total only where a line begins with it. */
const SPOKEN = new RegExp(
  String.raw`\b(?<axis>${AXIS_NAME})[\s[(#]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)(?:\s?(?:\/|of)\s?(?<total>\d{1,15}))?\b`,
  "gi",
);
/** What a logger puts before a message: a time, a level, brackets. */
const LOG_PREFIX = /^[\W\d_]{0,60}(?:(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR)[\W\d_]{0,20})?$/;
const HINT = new RegExp(
  String.raw`\b(?:resum|restor|continu|load|restart)\w*\b[^\n]{0,200}?\b(?:${AXIS_NAME})["']?[\s=:#[(]{1,4}(?<value>\d{1,15}(?:\.\d{1,15})?)`,
  "i",
);
const TOTAL = new RegExp(`^(?:(?:num|max|total|n)_)?(?<axis>${AXIS_NAME})$`, "i");
const EVENT_NAMES = ["event", "message", "msg", "type", "status", "action"];

/** Undefined for a line with neither positions nor numbers nor a hint. */
export function readProgressLine(text: string): LineFacts | undefined {
  const line = text.trim();
  if (!/\d|nan|inf/i.test(line)) return undefined;
  const object = line.startsWith("{") && line.length <= JSON_LIMIT ? parseObject(line) : undefined;
  const facts = object === undefined ? readText(line.slice(0, TEXT_LIMIT)) : readObject(object);
  const { positions, totals, values, resumedFrom } = facts;
  const empty = positions.size + totals.size + values.size === 0 && resumedFrom === undefined;
  return empty ? undefined : facts;
}

interface Draft {
  readonly positions: Map<Axis, number>;
  readonly totals: Map<Axis, number>;
  readonly values: Map<string, number>;
  readonly json: boolean;
  resumedFrom?: number;
}

function draft(json: boolean): Draft {
  return { positions: new Map(), totals: new Map(), values: new Map(), json };
}

function parseObject(line: string): object | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    // Python's json writes NaN and Infinity as bare words; those lines are read as text.
    return undefined;
  }
}

function readObject(object: object): LineFacts {
  const facts = draft(true);
  const words: string[] = [];
  for (const [name, value] of flatten(object)) {
    if (typeof value === "number") take(facts, name, value);
    else if (typeof value === "string" && /^[-+]?(?:nan|inf(?:inity)?)$/i.test(value))
      take(facts, name, toNumber(value));
    else if (typeof value === "string" && EVENT_NAMES.includes(name.toLowerCase())) words.push(value);
  }
  const resumes = words.some((word) => /^[\w -]{0,20}\b(?:resum|restor|continu)/i.test(word.slice(0, 200)));
  return resumes ? asHint(facts) : facts;
}

/** An object's own entries, and those of objects in it as `outer/inner`. */
function flatten(object: object): readonly (readonly [string, unknown])[] {
  return Object.entries(object).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, deep]) => [`${name}/${inner}`, deep] as const)
      : [[name, value] as const],
  );
}

function readText(line: string): LineFacts {
  const facts = draft(false);
  const hint = line.length <= HINT_LIMIT ? HINT.exec(line)?.groups?.["value"] : undefined;
  if (hint !== undefined) {
    facts.resumedFrom = Number(hint);
    return facts;
  }
  for (const spoken of line.slice(0, HINT_LIMIT).matchAll(SPOKEN)) {
    const { axis = "", value, total } = spoken.groups ?? {};
    if (total === undefined && !LOG_PREFIX.test(line.slice(0, spoken.index))) continue;
    takePosition(facts, axisOf(axis), Number(value), total);
  }
  for (const match of line.matchAll(PAIR)) {
    const { part, name = "", value = "", total } = match.groups ?? {};
    const number = value.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : toNumber(value);
    take(facts, part === undefined ? name : `${part}_${name}`, number, total);
  }
  return facts;
}

function asHint(facts: Draft): LineFacts {
  const [position] = facts.positions.values();
  const hint = draft(facts.json);
  if (position !== undefined) hint.resumedFrom = position;
  return hint;
}

function take(facts: Draft, name: string, value: number, total?: string): void {
  if (!NAME.test(name)) return;
  const plural = /s$/i.test(name) || /^(?:num|max|total|n)_/i.test(name);
  const totalAxis = plural ? TOTAL.exec(name)?.groups?.["axis"] : undefined;
  if (totalAxis !== undefined) {
    const axis = axisOf(totalAxis);
    if (axis !== undefined && isPosition(value)) facts.totals.set(axis, value);
    return;
  }
  const axis = axisOf(name.replace(/^.*\//, ""));
  if (axis !== undefined) takePosition(facts, axis, value, total);
  else if (facts.values.size < 200) facts.values.set(name, value);
}

function takePosition(facts: Draft, axis: Axis | undefined, value: number, total?: string): void {
  if (axis === undefined || !isPosition(value)) return;
  if (!facts.positions.has(axis)) facts.positions.set(axis, value);
  if (total !== undefined) facts.totals.set(axis, Number(total));
}

function axisOf(name: string): Axis | undefined {
  const plain = name.toLowerCase().replace(/^global[_ ]?steps?$/, "global_step");
  return AXES.find((axis) => axis === plain || `${axis}s` === plain);
}

/** Positions beyond 1e15 are not exact and not real. */
function isPosition(value: number): boolean {
  return value >= 0 && value <= 1e15;
}

function toNumber(text: string): number {
  const word = text.toLowerCase().replace(/^[-+]/, "");
  if (word === "nan") return Number.NaN;
  const size = word.startsWith("inf") ? Number.POSITIVE_INFINITY : Number(word.replaceAll("_", ""));
  return text.startsWith("-") ? -size : size;
}

/** The last position that the arguments of a run ask for: `epochs=25`, `--max-steps 1000`. */
export function readTotals(args: readonly string[]): ReadonlyMap<Axis, number> {
  const totals = new Map<Axis, number>();
  args.forEach((arg, index) => {
    const pair = /^(?:--?)?(?<name>[A-Za-z][\w.-]{0,63})(?:=(?<value>\d{1,15}))?$/.exec(arg)?.groups;
    const value = pair?.["value"] ?? (arg.startsWith("-") ? args[index + 1] : undefined);
    const name = (pair?.["name"] ?? "").toLowerCase().replaceAll("-", "_").replace(/^.*\./, "");
    const axis = axisOf(TOTAL.exec(name)?.groups?.["axis"] ?? "");
    const counts = /s$/.test(name) || /^(?:num|max|total|n)_/.test(name);
    if (axis !== undefined && counts && /^\d{1,15}$/.test(value ?? "")) totals.set(axis, Number(value));
  });
  return totals;
}
