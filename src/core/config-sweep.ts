// What an experiment says of its sweep -> why it cannot be meant, or nothing.
import type { SweepAsWritten } from "./config-fields.ts";
import type { ConfigNode, ConfigProblem } from "./config-node.ts";

/** Runs that one request may start: each is two writes, and GitHub takes 500 an hour; one matrix has 256 jobs at most. */
export const MOST_ARMS = 200;

const OWN_PLACEHOLDERS = ["key", "experiment", "arm", "seed", "pr", "sha"];

/** Only what the file itself shows: what the arguments become is judged when the arms are known. */
export function checkSweep(
  sweep: SweepAsWritten,
  args: readonly string[] | undefined,
  node: ConfigNode,
): ConfigProblem | undefined {
  const line = lineOf(node);
  const wrong = findContradiction(sweep) ?? findUnused(sweep, args ?? []);
  return wrong === undefined ? undefined : { line, message: wrong };
}

function findContradiction({ grid, arms, seeds }: SweepAsWritten): string | undefined {
  if (grid !== undefined && arms !== undefined) {
    return "has both sweep.grid and sweep.arms. Write every combination as an arm, or only the grid.";
  }
  if (grid === undefined && arms === undefined && seeds === undefined) {
    return "has a sweep without anything in it. Accepted: grid, arms, seeds.";
  }
  const sizes = [...(grid?.values() ?? [])].map((values) => values.length);
  const runs = sizes.reduce((product, each) => product * each, arms?.size ?? 1) * (seeds?.length ?? 1);
  if (runs > MOST_ARMS || runs === 0) {
    return `has a sweep of ${runs} runs. Accepted: 1 to ${MOST_ARMS}, which is what GitHub lets one workflow run write down and start.`;
  }
  const taken = [...(grid?.keys() ?? [])].find((axis) => OWN_PLACEHOLDERS.includes(axis));
  return taken === undefined
    ? undefined
    : `has the axis ${taken}, whose placeholder has a meaning of its own.`;
}

/** An axis that reaches no argument would start the same run many times. */
function findUnused({ grid, arms, seeds }: SweepAsWritten, args: readonly string[]): string | undefined {
  const has = (name: string, words: readonly string[]): boolean =>
    words.some((word) => word.includes(`{${name}}`));
  const axis = [...(grid?.keys() ?? [])].find((name) => !has(name, args));
  if (axis !== undefined) {
    return `has the axis ${axis} in its sweep, but no argument contains {${axis}}. Write it into args, as ${axis}={${axis}}.`;
  }
  const without =
    arms === undefined ? undefined : [...arms].find(([, own]) => !has("seed", [...args, ...own]))?.[0];
  const unseeded = arms === undefined ? !has("seed", args) : without !== undefined;
  if (seeds !== undefined && seeds.length > 1 && unseeded) {
    const where = without === undefined ? "no argument" : `no argument of the arm ${without}`;
    return `has ${seeds.length} seeds, but ${where} contains {seed}. Write it into args, as seed={seed}.`;
  }
  return undefined;
}

function lineOf(node: ConfigNode): number {
  const own = node.kind === "map" ? node.entries.find(({ name }) => name === "sweep") : undefined;
  return own?.line ?? node.line;
}
