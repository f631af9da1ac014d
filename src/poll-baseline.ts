// A run that has ended and all records in; the run on the main line that it is compared with, by the fewest calls, out.
import {
  type Baseline,
  type BaselineFinding,
  type EarlierRun,
  joinSeeds,
  parseEarlierRun,
} from "./core/baseline.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { ArtifactStore, CommitHistory } from "./result-ports.ts";

export interface BaselinePorts {
  readonly artifacts: Pick<ArtifactStore, "get" | "readText">;
  readonly history: CommitHistory;
}

/** Commits that are asked whether they lie on the default branch. */
const TRIED = 3;
/** Runs of one commit that are read for the noise of the seed. */
const SEEDS = 5;
/** Results and logs of one pass, zipped; what is larger is not read just to compare. */
const MOST_BYTES = 200_000_000;

/** Where the result.json of a run lies in the artifact that its record names. */
export function resultFile({ intent }: RunRecord): string {
  return `${appName(intent)}/result.json`;
}

/** The same answers, each asked for once: many runs that end together have the same base and the same predecessor. */
export function rememberBaselines({ artifacts, history }: BaselinePorts): BaselinePorts {
  const held = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    const known = held.get(key) ?? ask();
    held.set(key, known);
    return known as Promise<T>; // a key belongs to one question
  };
  return {
    artifacts: {
      get: (id) => once(`artifact ${id}`, () => artifacts.get(id)),
      readText: (place, file) => once(`file ${place.id} ${file}`, () => artifacts.readText(place, file)),
    },
    history: {
      mergeBase: (sha) => once(`base ${sha}`, () => history.mergeBase(sha)),
      isOnDefaultBranch: (sha) => once(`branch ${sha}`, () => history.isOnDefaultBranch(sha)),
    },
  };
}

/** Never throws: a comparison that cannot be had is told and hides nothing else. */
export async function findBaseline(
  record: RunRecord,
  records: readonly RunRecord[],
  ports: BaselinePorts,
): Promise<BaselineFinding> {
  try {
    return await search(record, records, ports);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return { kind: "unusable", reason: `The run to compare with could not be looked for: ${text}` };
  }
}

async function search(
  record: RunRecord,
  records: readonly RunRecord[],
  ports: BaselinePorts,
): Promise<BaselineFinding> {
  const same = records
    .filter((other) => isComparable(other, record))
    .toSorted((one, other) => other.id - one.id);
  if (same.length === 0) return { kind: "none" };
  // A commit that git does not relate to the default branch has no merge base: then the newest run there stands in.
  const base = await ports.history.mergeBase(record.intent.sha).catch(() => undefined);
  const atBase = same.filter(({ intent }) => intent.sha === base && base !== record.intent.sha);
  if (atBase.length > 0) return read(atBase, "merge-base", ports);
  const lone = same.filter(({ intent }) => intent.pull_request === null && intent.sha !== record.intent.sha);
  const commits = [...new Set(lone.map(({ intent }) => intent.sha))].slice(0, TRIED);
  for (const sha of commits) {
    if (!(await ports.history.isOnDefaultBranch(sha))) continue;
    return read(
      lone.filter(({ intent }) => intent.sha === sha),
      "default-branch",
      ports,
    );
  }
  return { kind: "none" };
}

/** Of the same experiment and arm, whatever the seed; only what succeeded is a measure. */
function isComparable(other: RunRecord, { id, intent }: RunRecord): boolean {
  const { experiment, arm } = other.intent;
  return (
    other.id !== id &&
    other.line.state === "succeeded" &&
    experiment === intent.experiment &&
    arm === intent.arm
  );
}

/** @param candidates of one commit, newest first; the newest must be readable, others only add to the noise */
async function read(
  candidates: readonly RunRecord[],
  place: Baseline["place"],
  ports: BaselinePorts,
): Promise<BaselineFinding> {
  const seeds = new Map(candidates.toReversed().map((each) => [each.intent.seed ?? `run ${each.id}`, each]));
  const [newest, ...others] = [...seeds.values()].toSorted((one, other) => other.id - one.id).slice(0, SEEDS);
  if (newest === undefined) return { kind: "none" };
  const first = await readRun(newest, ports);
  if (typeof first === "string") return { kind: "unusable", reason: first };
  // Runs without a seed repeat each other by chance only, which is no measure of its noise.
  const seeded = newest.intent.seed === null ? [] : others.filter(({ intent }) => intent.seed !== null);
  const more = await Promise.all(seeded.map((each) => readRun(each, ports).catch(() => "")));
  const runs = [first, ...more.filter((each): each is EarlierRun => typeof each !== "string")];
  return joinSeeds(runs, place) ?? { kind: "none" };
}

async function readRun(record: RunRecord, { artifacts }: BaselinePorts): Promise<EarlierRun | string> {
  const name = appName(record.intent);
  const { artifact } = record.line;
  if (artifact === undefined) return `The run to compare with, ${name}, kept no result.`;
  const found = await artifacts.get(artifact);
  if (found === undefined)
    return `The result of the run to compare with, ${name}, is gone: its artifact has expired.`;
  if (found.bytes > MOST_BYTES)
    return `The artifact of the run to compare with, ${name}, is too large to read.`;
  return parseEarlierRun(await artifacts.readText(found, resultFile(record)), record.intent);
}
