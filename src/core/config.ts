// The tree of .github/experiments.yml -> the typed configuration, or one error with the file, line and remedy of each problem.
import { EXPERIMENT, type ExperimentAsWritten, SETTINGS, type SettingsAsWritten } from "./config-fields.ts";
import { LIMITS_SHAPE, type Limits } from "./config-limits.ts";
import type { ConfigNode, ConfigProblem } from "./config-node.ts";
import { checked, described, type Place } from "./config-shape.ts";
import { object, table } from "./config-shape-parts.ts";
import { checkSweep } from "./config-sweep.ts";
import { NAME, NAME_ACCEPTED } from "./config-words.ts";
import { InputError } from "./errors.ts";

export const CONFIG_PATH = ".github/experiments.yml";
/** Characters; a longer file is refused before it is read. */
export const CONFIG_LIMIT = 200_000;

/** One experiment with the defaults filled in. */
export interface Experiment extends ExperimentAsWritten {
  readonly name: string;
  readonly target: string;
  readonly label: string;
}

export interface ExperimentConfig {
  readonly defaults: SettingsAsWritten;
  readonly limits: Limits;
  readonly experiments: ReadonlyMap<string, Experiment>;
}

/** A repository without the file: no limit, no experiment, every setting at its default. */
export const EMPTY_CONFIG: ExperimentConfig = { defaults: {}, limits: {}, experiments: new Map() };

const experiment = checked(object(EXPERIMENT, ["target"]), ({ sweep, args }, node) =>
  sweep === undefined ? undefined : checkSweep(sweep, args, node),
);
const experiments = checked(
  table(experiment, { pattern: NAME, accepted: NAME_ACCEPTED, most: 200 }),
  (_, node) => findSharedLabel(node),
);

export const CONFIG_SHAPE = object({
  defaults: described(object(SETTINGS), "Settings of every experiment that does not say otherwise."),
  limits: described(LIMITS_SHAPE, "What the repository may have running, and who may start it."),
  experiments: described(experiments, "The experiments by name."),
});

export function defaultLabel(name: string): string {
  return `experiment:${name}`;
}

/** @throws InputError naming every problem, ten at most, as `FILE:LINE: …` */
export function parseConfig(root: ConfigNode | undefined, file: string = CONFIG_PATH): ExperimentConfig {
  if (root === undefined) return EMPTY_CONFIG;
  const place: Place = { path: "", problems: [] };
  const read = CONFIG_SHAPE.read(root, place);
  if (read === undefined || place.problems.length > 0) throw configError(place.problems, file);
  const defaults = read.defaults ?? {};
  const named = [...(read.experiments ?? [])].map(
    ([name, one]) => [name, fill(name, one, defaults)] as const,
  );
  return { defaults, limits: read.limits ?? {}, experiments: new Map(named) };
}

export function configError(problems: readonly ConfigProblem[], file: string): InputError {
  const lines = problems
    .toSorted((a, b) => a.line - b.line)
    .slice(0, 10)
    .map(({ line, message }) => `${file}:${line}: ${message}`);
  const more = problems.length > 10 ? [`and ${problems.length - 10} more`] : [];
  return new InputError("config-path", [...lines, ...more].join("\n"));
}

/** Maps are joined name by name; everything else of the experiment replaces the default. */
function fill(name: string, own: ExperimentAsWritten, defaults: SettingsAsWritten): Experiment {
  const { policies, results, audit, metrics, prices } = joinMaps(defaults, own);
  const joined = { policies, results, audit, metrics, prices };
  const given = Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== undefined));
  return {
    ...defaults,
    ...own,
    ...given,
    name,
    target: own.target ?? "",
    label: own.label ?? defaultLabel(name),
  };
}

function joinMaps(defaults: SettingsAsWritten, own: ExperimentAsWritten) {
  const both = <T extends object>(under?: T, over?: T): T | undefined =>
    under === undefined || over === undefined ? (over ?? under) : { ...under, ...over };
  const tables = <T>(under?: ReadonlyMap<string, T>, over?: ReadonlyMap<string, T>) =>
    under === undefined || over === undefined ? (over ?? under) : new Map([...under, ...over]);
  return {
    policies: both(defaults.policies, own.policies),
    results: both(defaults.results, own.results),
    audit: both(defaults.audit, own.audit),
    metrics: tables(defaults.metrics, own.metrics),
    prices: tables(defaults.prices, own.prices),
  };
}

/** A label that two experiments share would leave open which of them it asks for. */
function findSharedLabel(node: ConfigNode): ConfigProblem | undefined {
  if (node.kind !== "map") return undefined;
  const owners = new Map<string, string>();
  for (const { name, line, value } of node.entries) {
    const own = value.kind === "map" ? value.entries.find((entry) => entry.name === "label") : undefined;
    const label = own?.value.kind === "value" ? own.value.text : defaultLabel(name);
    // GitHub does not tell labels apart by case.
    const owner = owners.get(label.toLowerCase());
    if (owner !== undefined) {
      const message = `has the label ${JSON.stringify(label)} for both ${owner} and ${name}. Give each its own.`;
      return { line: own?.line ?? line, message };
    }
    owners.set(label.toLowerCase(), name);
  }
  return undefined;
}
