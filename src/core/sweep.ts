// A sweep and the experiment's arguments -> its arms: a name, a seed and the arguments of each, all distinct.
import type { SweepAsWritten } from "./config-fields.ts";
import { MOST_ARMS } from "./config-sweep.ts";
import { Refusal } from "./gate-refusal.ts";

export interface Arm {
  /** Null where there is no sweep, or one of seeds alone. */
  readonly name: string | null;
  readonly seed: number | null;
  /** With the values of the axes filled in; other placeholders are still there. */
  readonly args: readonly string[];
}

interface Named {
  readonly name: string | null;
  readonly args: readonly string[];
}

/**
 * Grid: every combination, the last axis fastest. Arms: as written, after the experiment's arguments. Each once a seed.
 * @param asked arguments of the request, after all others
 * @throws Refusal "shared-checkpoints" for arms that would continue each other's checkpoints, "bad-arguments"
 */
export function expandSweep(
  sweep: SweepAsWritten | undefined,
  { args, asked }: { readonly args: readonly string[]; readonly asked: readonly string[] },
): readonly Arm[] {
  if (sweep === undefined) return [{ name: null, seed: null, args: [...args, ...asked] }];
  const named = listNamed(sweep, args);
  const seeds: readonly (number | null)[] = sweep.seeds ?? [null];
  const arms = named.flatMap((one) =>
    seeds.map((seed): Arm => ({ name: one.name, seed, args: [...one.args, ...asked] })),
  );
  if (arms.length > MOST_ARMS) {
    throw new Refusal(
      "bad-arguments",
      `The sweep has ${arms.length} runs.`,
      `At most ${MOST_ARMS} can start at once.`,
    );
  }
  const twin = findRepeated(arms.map(armLabel));
  if (twin !== undefined) {
    throw new Refusal(
      "bad-arguments",
      `Two arms of the sweep would both be named ${twin}.`,
      "Give the values of the grid different names, or write the arms out under sweep.arms.",
    );
  }
  return arms;
}

function listNamed(sweep: SweepAsWritten, args: readonly string[]): readonly Named[] {
  if (sweep.arms !== undefined)
    return [...sweep.arms].map(([name, own]) => ({ name, args: [...args, ...own] }));
  let points: readonly (readonly (readonly [string, string])[])[] = [[]];
  for (const [axis, values] of sweep.grid ?? []) {
    points = points.flatMap((point) => values.map((value) => [...point, [axis, value] as const]));
  }
  return points.map((point) => ({
    name: point.length === 0 ? null : nameOf(point),
    args: args.map((word) => fillAxes(word, new Map(point))),
  }));
}

/** `lr-0.1_layers-4`: usable as a directory. */
function nameOf(point: readonly (readonly [string, string])[]): string {
  const parts = point.map(([axis, value]) => `${axis}-${value.replace(/[^A-Za-z0-9.+-]/g, "-")}`);
  return parts.join("_").slice(0, 64);
}

/** All at once, so that a value that looks like a placeholder stays what it is. */
function fillAxes(word: string, values: ReadonlyMap<string, string>): string {
  return word.replace(/\{([A-Za-z][A-Za-z0-9_-]*)\}/g, (whole, axis: string) => values.get(axis) ?? whole);
}

/** How people see an arm: `lr-0.1 seed 3`. */
export function armLabel({ name, seed }: Pick<Arm, "name" | "seed">): string {
  return [name ?? "", seed === null ? "" : `seed ${seed}`].filter((part) => part !== "").join(" ");
}

function findRepeated(names: readonly string[]): string | undefined {
  return names.find((name, index) => names.indexOf(name) !== index);
}

/**
 * Resume is always on, so arms that write to one directory would continue each other. One word of the arguments has to
 * tell every arm from every other: by `{key}`, or by `{arm}` and `{seed}` as far as there are several.
 * @throws Refusal "shared-checkpoints"
 */
export function requireDistinctPaths(arms: readonly Arm[]): void {
  if (arms.length < 2) return;
  const names = new Set(arms.map(({ name }) => name)).size > 1;
  const seeds = new Set(arms.map(({ seed }) => seed)).size > 1;
  const tells = (word: string): boolean =>
    word.includes("{key}") ||
    ((!names || word.includes("{arm}")) && (!seeds || word.includes("{seed}")) && isPath(word));
  const shared = arms.find(({ args }) => !args.some(tells));
  if (shared === undefined) return;
  const needed = names && seeds ? "{arm}-{seed}" : names ? "{arm}" : "{seed}";
  throw new Refusal(
    "shared-checkpoints",
    `The arm ${armLabel(shared)} would write its checkpoints where other arms do, and each would continue the other's.`,
    `Name the directory by the run in args, as run_name={key} or dir=/runs/${needed}.`,
  );
}

/** `seed={seed}` is a value; `dir=/runs/{seed}` and `run_name=seed-{seed}` are places. */
function isPath(word: string): boolean {
  return !/^(--?)?seed([= ]|$)/.test(word) && word !== "{seed}";
}
