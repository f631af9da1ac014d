// `fail-if` conditions and the numbers of a run and of its baseline in; which of them hold out, in words that can be shown.
import type { BaselineFinding } from "./baseline.ts";
import type { FailIf, Operator, Sum, Term } from "./fail-if.ts";
import { formatNumber, summariseAll } from "./metrics.ts";
import type { RunReport } from "./report.ts";

export interface GateResult {
  /** The condition as it is written in the configuration. */
  readonly condition: string;
  /** `unknown` fails nothing: a number that it needs is missing. */
  readonly outcome: "passed" | "failed" | "unknown";
  /** The sum with its numbers (`0.94 < 0.9552`), or what is missing. */
  readonly detail: string;
}

type Value = { readonly value: number } | { readonly missing: string };

export function judgeGates(
  conditions: readonly FailIf[],
  report: Pick<RunReport, "metrics">,
  baseline: BaselineFinding,
): readonly GateResult[] {
  const numbers: Numbers = { metrics: summariseAll(report.metrics), baseline };
  return conditions.map(({ text, left, operator, right }) => {
    const sides = [sumOf(left, numbers), sumOf(right, numbers)] as const;
    const missing = sides.flatMap((side) => ("missing" in side ? [side.missing] : []));
    const [one, other] = sides;
    if ("missing" in one || "missing" in other) {
      return { condition: text, outcome: "unknown", detail: [...new Set(missing)].join("; ") };
    }
    const holds = compare(one.value, operator, other.value);
    const sum = `${formatNumber(one.value)} ${holds ? "" : "is not "}${operator} ${formatNumber(other.value)}`;
    return { condition: text, outcome: holds ? "failed" : "passed", detail: sum };
  });
}

interface Numbers {
  readonly metrics: ReturnType<typeof summariseAll>;
  readonly baseline: BaselineFinding;
}

function compare(left: number, operator: Operator, right: number): boolean {
  switch (operator) {
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
}

function sumOf({ first, rest }: Sum, numbers: Numbers): Value {
  let sum = numberOf(first, numbers);
  for (const { sign, term } of rest) {
    if ("missing" in sum) return sum;
    const part: Value =
      term.kind === "percent" ? { value: (Math.abs(sum.value) * term.value) / 100 } : numberOf(term, numbers);
    if ("missing" in part) return part;
    sum = { value: sum.value + sign * part.value };
  }
  return "missing" in sum || Number.isFinite(sum.value) ? sum : { missing: "a number is too large" };
}

function numberOf(term: Term, { metrics, baseline }: Numbers): Value {
  if (term.kind === "number" || term.kind === "percent") return { value: term.value };
  if (term.kind === "metric") {
    const found = metrics.find(({ name }) => name === term.name);
    if (found === undefined) return { missing: `the run logged no ${term.name}` };
    return { value: (term.best ? found.best : found.last).value };
  }
  if (baseline.kind !== "found") return { missing: "there is no run to compare with" };
  const found = baseline.metrics.get(term.name);
  const value = term.best ? found?.best : found?.last;
  return value === undefined ? { missing: `the run compared with has no ${term.name}` } : { value };
}
