// A run that has ended and all records in; the run on the main line that it is compared with, by the fewest calls, out.

import {
  type Baseline,
  type BaselineFinding,
  type EarlierRun,
  joinSeeds,
  parseEarlierRun,
} from "./core/baseline.ts";
import { defined } from "./core/defined.ts";
import { messageOf } from "./core/errors.ts";
import { appName, type RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import type { OlderRecords } from "./ports.ts";
import type { ArtifactStore, CommitHistory } from "./result-ports.ts";

export interface BaselinePorts {
  readonly artifacts: Pick<ArtifactStore, "get" | "readText">;
  readonly history: CommitHistory;
  /** What lies behind the records at hand. */
  readonly older?: () => Promise<OlderRecords>;
}

/** Commits of each kind that are asked whether they lie on the default branch. */
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
export function rememberBaselines({ artifacts, history, older }: BaselinePorts): BaselinePorts {
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
    ...defined({ older }),
  };
}

/** Never throws: a comparison that cannot be had is told and hides nothing else. */
export async function findBaseline(
  record: RunRecord,
  records: readonly RunRecord[],
  ports: BaselinePorts,
): Promise<BaselineFinding> {
  try {
    const found = await search(record, records, ports);
    if (found.kind !== "none") return found;
    // Only now: most runs have something younger to be compared with.
    const older = await ports.older?.();
    if (older === undefined) return found;
    const again = older.records.length === 0 ? found : await search(record, older.records, ports);
    return again.kind === "none" ? { ...found, ...again, ...defined({ since: older.since }) } : again;
  } catch (error) {
    const text = messageOf(error);
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
  const { commits, more } = commitsToAsk(same, record);
  for (const sha of commits) {
    if (!(await ports.history.isOnDefaultBranch(sha))) continue;
    const there = same.filter(({ intent }) => intent.sha === sha);
    return read(there, "default-branch", ports);
  }
  return { kind: "none", ...defined({ commits: more ? commits.length : undefined }) };
}

/**
 * Newest first: commits that ran without a pull request, and those of other pull requests, which a merge may have brought
 * to the default branch as they were. A few of each, so that many open pull requests do not hide the former.
 */
function commitsToAsk(
  same: readonly RunRecord[],
  { intent: { sha, pull_request: own } }: RunRecord,
): { readonly commits: readonly string[]; readonly more: boolean } {
  const others = same.filter(({ intent }) => intent.sha !== sha);
  const shas = (of: readonly RunRecord[]): readonly string[] => [
    ...new Set(of.map(({ intent }) => intent.sha)),
  ];
  const lone = shas(others.filter(({ intent }) => intent.pull_request === null));
  const merged = shas(
    others.filter(({ intent: { pull_request: pull } }) => pull !== null && pull !== own),
  ).filter((each) => !lone.includes(each));
  const asked = new Set([...lone.slice(0, TRIED), ...merged.slice(0, TRIED)]);
  return {
    commits: shas(others).filter((each) => asked.has(each)),
    more: lone.length > TRIED || merged.length > TRIED,
  };
}

/** Of the same experiment and arm, whatever the seed; only what succeeded is a measure. */
function isComparable(other: RunRecord, { id, intent, line, changedAt }: RunRecord): boolean {
  const { experiment, arm } = other.intent;
  return (
    other.id !== id &&
    other.line.state === "succeeded" &&
    experiment === intent.experiment &&
    arm === intent.arm &&
    // A run that is told of again stays compared with what there was when it ended.
    (!isVerdict(line.state) || Date.parse(other.changedAt) <= Date.parse(changedAt))
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
  try {
    return parseEarlierRun(await artifacts.readText(found, resultFile(record)), record.intent);
  } catch (error) {
    return `The result of the run to compare with, ${name}, cannot be read: ${messageOf(error)}`;
  }
}
