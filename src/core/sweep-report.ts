// The reports of a sweep's runs in; its arms with the spread over their seeds, the best one, counts and price out.
import { type Direction, type MetricSummary, mainOf, summariseAll } from "./metrics.ts";
import type { RunRecord } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

/** The newest run of each arm and seed at the newest one's commit; undefined where that is one run. */
export function sweepOf(records: readonly RunRecord[]): readonly RunRecord[] | undefined {
  const newest = records[0]?.intent;
  if (newest === undefined || !isArm(newest)) return undefined;
  const arms = new Map<string, RunRecord>();
  for (const record of records) {
    const { intent } = record;
    const name = JSON.stringify([intent.arm, intent.seed]);
    if (intent.sha === newest.sha && isArm(intent) && !arms.has(name)) arms.set(name, record);
  }
  // An arm alone is told as any run is, with all that there is to tell of it.
  return arms.size < 2 ? undefined : [...arms.values()];
}

/** Whether a sweep started the run. */
export function isArm({ arm, seed }: RunRecord["intent"]): boolean {
  return arm !== null || seed !== null;
}

export interface ArmReport {
  /** Null for a sweep of seeds alone. */
  readonly name: string | null;
  /** By seed. */
  readonly runs: readonly RunReport[];
  /** Final values of the sweep's metric of the runs that succeeded; where none has, of all that logged one. */
  readonly values: readonly number[];
  readonly mean?: number;
  readonly spread?: { readonly low: number; readonly high: number };
}

export interface SweepReport {
  readonly metric?: { readonly name: string; readonly direction: Direction };
  /** Best first where their metric is known, then by name. */
  readonly arms: readonly ArmReport[];
  /** Of arms of which at least one run has succeeded. */
  readonly best?: ArmReport;
  readonly runs: readonly RunReport[];
  readonly ended: number;
  readonly succeeded: number;
  /** Dollars of the runs whose price is known. */
  readonly spent?: number;
  readonly worst?: number;
}

export function readSweep(runs: readonly RunReport[]): SweepReport {
  const metric = metricOf(runs);
  const names = [...new Set(runs.map(({ record }) => record.intent.arm))];
  const arms = names
    .map((name) => readArm(name, runs, metric))
    .toSorted((one, other) => order(one, other, metric?.direction));
  const best = arms.find(
    (arm) => arm.mean !== undefined && arm.runs.some(({ state }) => state === "succeeded"),
  );
  const sum = (pick: (run: RunReport) => number | undefined): number | undefined => {
    const known = runs.flatMap((run) => pick(run) ?? []);
    return known.length === 0 ? undefined : known.reduce((all, each) => all + each, 0);
  };
  const [spent, worst] = [
    sum(({ price }) => price?.billed ?? price?.spent),
    sum(({ price }) => price?.worst),
  ];
  return {
    arms,
    runs,
    ended: runs.filter(({ state }) => isVerdict(state)).length,
    succeeded: runs.filter(({ state }) => state === "succeeded").length,
    ...(metric === undefined ? {} : { metric }),
    ...(best === undefined ? {} : { best }),
    ...(spent === undefined ? {} : { spent }),
    ...(worst === undefined ? {} : { worst }),
  };
}

/** What most runs have as their main metric; all arms are told by the same one. */
function metricOf(runs: readonly RunReport[]): SweepReport["metric"] {
  const votes = new Map<string, { readonly found: MetricSummary; count: number }>();
  for (const run of runs) {
    const found = mainOf(run.metrics);
    if (found === undefined) continue;
    const vote = votes.get(found.name) ?? { found, count: 0 };
    vote.count += 1;
    votes.set(found.name, vote);
  }
  const [first] = [...votes.values()].toSorted((one, other) => other.count - one.count);
  return first === undefined ? undefined : { name: first.found.name, direction: first.found.direction };
}

function readArm(name: string | null, all: readonly RunReport[], metric: SweepReport["metric"]): ArmReport {
  const runs = all
    .filter(({ record }) => record.intent.arm === name)
    .toSorted((one, other) => (one.record.intent.seed ?? 0) - (other.record.intent.seed ?? 0));
  const ended = runs.filter(({ state }) => state === "succeeded");
  const values = (ended.length > 0 ? ended : runs).flatMap((run) => valueOfRun(run, metric?.name) ?? []);
  if (values.length === 0) return { name, runs, values };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { name, runs, values, mean, spread: { low: Math.min(...values), high: Math.max(...values) } };
}

/** The final value, or the newest one of a run that goes on. */
export function valueOfRun(run: RunReport, metric: string | undefined): number | undefined {
  return summariseAll(run.metrics).find(({ name }) => name === metric)?.last.value;
}

function order(one: ArmReport, other: ArmReport, direction: Direction = "higher"): number {
  if (one.mean === undefined || other.mean === undefined) {
    if (one.mean !== undefined || other.mean !== undefined) return one.mean === undefined ? 1 : -1;
    return (one.name ?? "") < (other.name ?? "") ? -1 : 1;
  }
  const difference = direction === "higher" ? other.mean - one.mean : one.mean - other.mean;
  return difference || ((one.name ?? "") < (other.name ?? "") ? -1 : 1);
}
