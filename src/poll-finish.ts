// Judged runs in; the same with their price, and ended ones with what they are compared with, gates and results, out.

import type { ExperimentConfig } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import { messageOf } from "./core/errors.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { type RunSettings, settingsOf } from "./core/run-settings.ts";
import { isVerdict } from "./core/state.ts";
import { type BaselinePorts, rememberBaselines } from "./poll-baseline.ts";
import { withBills } from "./poll-billed.ts";
import { findEndedArms, readEarlier } from "./poll-earlier.ts";
import { type Bench, isEnding, type Judged, judgeAll } from "./poll-judge.ts";
import { type Keeping, keepAll } from "./poll-keep.ts";
import type { PassMemory } from "./poll-memory.ts";
import { type Telling, tellAll } from "./poll-tell.ts";
import { isOvertaken } from "./poll-unkept.ts";
import type { ArtifactStore, CommitHistory, ResultFolder } from "./result-ports.ts";

export interface FinishPorts {
  readonly artifacts: ArtifactStore;
  readonly history: CommitHistory;
  readonly folder: ResultFolder;
  /** Of the default branch. @throws InputError or ExternalError */
  readonly config: () => Promise<ExperimentConfig>;
  readonly runUrl: string;
  /** Seconds of a pass for files, where the job has a limit of its own. */
  readonly filesSeconds?: number | undefined;
}

export interface Finishing {
  /** All of the repository, newest first. */
  readonly records: readonly RunRecord[];
  readonly judged: readonly Judged[];
  /** Ended runs that only head a comment: their results were kept when they ended. */
  readonly heads: readonly Judged[];
}

export interface Finished extends Pick<Finishing, "judged" | "heads"> {
  /** Reports of ended arms of sweeps that go on, by the id of their record. */
  readonly earlier: ReadonlyMap<number, RunReport>;
}

export interface Finish {
  /** Everything told but the runs that end in this pass, which are as they were judged. */
  readonly before: Finished;
  /** Results of runs that end are uploaded. */
  readonly keeps: boolean;
  /** Those as well: compared, and their results kept, which takes as long as their files do. */
  readonly whole: () => Promise<Finished>;
}

export async function beginFinish(pass: Finishing, bench: Bench): Promise<Finish> {
  const finish = await bench.ports.finish?.();
  const { config } = bench;
  const baselines = finish === undefined ? undefined : baselinesOf(finish, bench);
  const tell: Telling = { config, bench, baselines, records: pass.records };
  const before = await finishOthers(pass, tell, finish?.artifacts);
  const keep = async (ending: readonly Judged[]): Promise<readonly Judged[]> => {
    const told = await tellAll(ending, tell);
    return finish === undefined ? told : keepAll(told, keepingOf(finish, tell));
  };
  return {
    before,
    keeps: finish?.artifacts.offered() === true && before.judged.some(isEnding),
    whole: async () => ({ ...before, judged: await exchange(before.judged, isEnding, keep) }),
  };
}

async function finishOthers(
  { judged, heads, records }: Finishing,
  tell: Telling,
  artifacts: ArtifactStore | undefined,
): Promise<Finished> {
  const others = await exchange(
    judged,
    (one) => !isEnding(one),
    (some) => tellAll(some, tell),
  );
  const told = await tellAll(heads, tell);
  if (artifacts === undefined) return { judged: others, heads: told, earlier: new Map() };
  return {
    judged: await Promise.all(others.map((one) => whole(one, artifacts))),
    heads: await Promise.all(told.map((head) => withKeptFiles(head, artifacts))),
    earlier: withBills(await readEarlier(findEndedArms(judged, records), artifacts), tell.bench),
  };
}

/** Some of them in the place that they had. */
async function exchange(
  judged: readonly Judged[],
  isMeant: (one: Judged) => boolean,
  work: (some: readonly Judged[]) => Promise<readonly Judged[]>,
): Promise<readonly Judged[]> {
  const made = await work(judged.filter(isMeant));
  const byRecord = new Map(made.map((one) => [one.record.id, one]));
  return judged.map((one) => byRecord.get(one.record.id) ?? one);
}

function baselinesOf(finish: FinishPorts, { ports: { records } }: Bench): BaselinePorts {
  return rememberBaselines({ ...finish, ...defined({ older: records.older }) });
}

function keepingOf(finish: FinishPorts, { bench: { ports, modal }, config }: Telling): Keeping {
  const { log, redact, clock } = ports;
  const settings = ({ intent }: RunRecord): RunSettings => settingsOf(intent, config);
  return { ...finish, modal, log, redact, settings, now: () => clock.now() };
}

export interface EndedPass {
  readonly records: readonly RunRecord[];
  readonly bench: Bench;
  readonly memory: PassMemory;
}

export async function openKeeping({ bench, records }: EndedPass): Promise<Keeping | undefined> {
  const finish = await bench.ports.finish?.();
  if (finish === undefined) return undefined;
  return keepingOf(finish, { bench, records, baselines: undefined, config: bench.config });
}

export interface EndedRuns {
  /** Those of which Modal still knows. */
  readonly told: readonly Judged[];
  readonly keeping: Keeping;
}

/** Runs that ended in earlier passes, judged and told again as they were when they ended. */
export async function tellAgain(
  ended: readonly RunRecord[],
  { bench, records }: EndedPass,
): Promise<EndedRuns | undefined> {
  const finish = await bench.ports.finish?.();
  if (finish === undefined) return undefined;
  const found = (await judgeAll(ended, bench)).filter(({ seen }) => seen);
  const tell = { bench, records, baselines: baselinesOf(finish, bench), config: bench.config };
  const keeping = keepingOf(finish, tell);
  const settings = (record: RunRecord): RunSettings => {
    const { results: _ofAnother, ...rest } = keeping.settings(record);
    return isOvertaken(record, records) ? rest : keeping.settings(record);
  };
  return { told: await tellAll(found, tell), keeping: { ...keeping, settings } };
}

/**
 * Results that an earlier pass could not upload. Verdict, comment and commit status stand; where files come with them, the
 * record says that the comment is still to tell of those. Never throws: what fails again is a warning.
 */
export async function keepUnkept(unkept: readonly RunRecord[], pass: EndedPass): Promise<void> {
  const { log, records: store } = pass.bench.ports;
  if (unkept.length === 0) return;
  for (const { id } of unkept) pass.memory.noteTriedToKeep(id);
  try {
    const ended = await tellAgain(unkept, pass);
    if (ended === undefined) return;
    for (const { record, report, artifact } of await keepAll(ended.told, ended.keeping)) {
      if (artifact === undefined || !makeRoom(pass)) continue;
      const part = report.files === undefined ? {} : { part: 2 };
      await store.append(record, { ...record.line, artifact, ...part }, report.appUrl);
    }
  } catch (error) {
    const text = messageOf(error);
    log.warning(`The results of runs that ended earlier could not be kept: ${text}`);
  }
}

/** What does not fit into GitHub's limits now is tried again by the next job, as if its upload had failed. */
function makeRoom({ memory, bench }: EndedPass): boolean {
  return memory.pace.take("progress", bench.ports.clock.now().getTime(), 1) !== undefined;
}

/** One that ended before and is told again, and whose files cannot be read now, is left as it is told. */
async function whole(one: Judged, artifacts: ArtifactStore): Promise<Judged> {
  const { line } = one.record;
  if (!isVerdict(line.state) || isEnding(one) || line.artifact === undefined) return one;
  const kept = (await readEarlier([one.record], artifacts)).get(one.record.id);
  if (kept === undefined) return { ...one, seen: false };
  return { ...one, report: { ...one.report, ...defined({ files: kept.files }) } };
}

/** An ended run that is drawn again tells of its files what its own result.json does. */
async function withKeptFiles(head: Judged, artifacts: ArtifactStore): Promise<Judged> {
  const kept = (await readEarlier([head.record], artifacts)).get(head.record.id);
  return kept?.files === undefined ? head : { ...head, report: { ...head.report, files: kept.files } };
}
