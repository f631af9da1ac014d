// The log patterns of the configuration in, a reader that gives what a line says by the first pattern that matches it out.
import { LinearRegex } from "./linear-regex.ts";
import type { LineFacts } from "./progress-line.ts";
import { type Axis, isPosition, kindOf } from "./progress-name.ts";
import { toNumber } from "./progress-pair.ts";

/** UTF-16 units of a line that patterns look at. */
export const PATTERN_TEXT = 2000;
/** Longer numbers are read as infinite, so that they are named as doubtful rather than believed. */
const NUMBER_LIMIT = 40;
const NUMBER = /^[-+]?(?:(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|nan|inf(?:inity)?)$/i;

export type ReadLine = (text: string) => LineFacts | undefined;

/**
 * Groups named like an axis are positions, `max_steps` and the like are totals, all others are metrics; where a pattern
 * has both `metric` and `value`, the line itself names its metric.
 * @throws PatternRefusal
 */
export function createPatternReader(patterns: readonly string[]): ReadLine {
  const compiled = patterns.map((pattern) => new LinearRegex(pattern));
  return (text) => {
    const line = text.length > PATTERN_TEXT ? text.slice(0, PATTERN_TEXT) : text;
    for (const pattern of compiled) {
      const groups = pattern.exec(line);
      if (groups !== undefined) return factsOf(groups);
    }
    return undefined;
  };
}

function factsOf(groups: ReadonlyMap<string, string>): LineFacts {
  const positions = new Map<Axis, number>();
  const totals = new Map<Axis, number>();
  const values = new Map<string, number>();
  for (const [name, value] of namedValues(groups)) {
    const kind = kindOf(name);
    if (kind.kind === "metric") values.set(name, value);
    else if (kind.kind !== "ignored" && kind.axis !== undefined && isPosition(value))
      (kind.kind === "position" ? positions : totals).set(kind.axis, value);
  }
  return { positions, totals, values, json: false, declared: true };
}

function namedValues(groups: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  const [metric, value] = [groups.get("metric"), groups.get("value")];
  const named = metric !== undefined && value !== undefined;
  const own = [...groups]
    .filter(([name]) => !(named && (name === "metric" || name === "value")))
    .map(([name, text]) => [name, numberOf(text)] as const);
  return named ? [...own, [metric.trim(), numberOf(value)] as const] : own;
}

function numberOf(text: string): number {
  const number = text.trim();
  if (!NUMBER.test(number.slice(0, PATTERN_TEXT))) return Number.NaN;
  return number.length > NUMBER_LIMIT ? Number.POSITIVE_INFINITY : toNumber(number);
}
