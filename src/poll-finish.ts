// Judged runs in; the same with their price, and ended ones with what they are compared with, gates and results, out.

import type { ExperimentConfig } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import { messageOf } from "./core/errors.ts";
import { judgeGates } from "./core/gate-result.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { withPrice } from "./core/run-price.ts";
import { failIfOf, pricesOf, type RunSettings, settingsOf, withDirections } from "./core/run-settings.ts";
import { isVerdict } from "./core/state.ts";
import { type BaselinePorts, findBaseline, rememberBaselines } from "./poll-baseline.ts";
import { withBills } from "./poll-billed.ts";
import { findEndedArms, readEarlier } from "./poll-earlier.ts";
import { type Bench, isEnding, type Judged, judgeAll } from "./poll-judge.ts";
import { type Keeping, keepAll, keepResults } from "./poll-keep.ts";
import type { PassMemory } from "./poll-memory.ts";
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

export async function finishPass(pass: Finishing, bench: Bench): Promise<Finished> {
  const finish = await bench.ports.finish?.();
  const { config } = bench;
  const baselines = finish === undefined ? undefined : baselinesOf(finish, bench);
  const tell: Telling = { config, bench, baselines, records: pass.records };
  const judged = await tellAll(pass.judged, tell);
  const heads = await tellAll(pass.heads, tell);
  if (finish === undefined) return { judged, heads, earlier: new Map() };
  return {
    judged: await Promise.all(
      (await keepResults(judged, keepingOf(finish, tell))).map((one) => whole(one, finish.artifacts)),
    ),
    heads: await Promise.all(heads.map((head) => withKeptFiles(head, finish.artifacts))),
    earlier: withBills(await readEarlier(findEndedArms(pass.judged, pass.records), finish.artifacts), bench),
  };
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

interface Telling {
  readonly config: ExperimentConfig | undefined;
  readonly records: readonly RunRecord[];
  readonly bench: Bench;
  readonly baselines: BaselinePorts | undefined;
}

/** One after another: only what has ended costs calls, and few runs end at once. */
async function tellAll(judged: readonly Judged[], telling: Telling): Promise<readonly Judged[]> {
  const { billing } = telling.bench.modal;
  const priced = judged.some(({ record }) => record.intent.gpu !== null);
  const account = priced ? await billing?.rates() : undefined;
  const told: Judged[] = [];
  for (const one of judged) {
    const settings = settingsOf(one.record.intent, telling.config);
    const directed = withDirections(one.report, settings);
    const report = withPrice(directed, pricesOf(settings, account), await billedFor(directed, telling));
    const mention = settings.mention === true;
    told.push({ ...one, mention, report: await withComparison({ ...one, report }, settings, telling) });
  }
  return told;
}

/** Asked once a run has ended: a report of what is still being spent would be of an earlier hour. */
async function billedFor(report: RunReport, { bench }: Telling): Promise<number | undefined> {
  const { record, endedAt, state } = report;
  const { app } = record.line;
  if (app === undefined || endedAt === undefined || !isVerdict(state)) return undefined;
  const known = bench.billedOf(record.id);
  return known ?? bench.modal.billing?.billed({ app, from: record.createdAt, to: endedAt });
}

/** By the record as it is listed: whether it says already how the run ended decides what counts as earlier. */
async function withComparison(
  { record, report }: Judged,
  settings: RunSettings,
  telling: Telling,
): Promise<RunReport> {
  const { baselines } = telling;
  const { conditions, problems } = failIfOf(settings);
  const asks = report.metrics.length > 0 || conditions.length > 0;
  if (report.state !== "succeeded" || baselines === undefined || !asks) return report;
  const baseline = await findBaseline(record, telling.records, baselines);
  const gates = judgeGates(conditions, report, baseline);
  return { ...report, baseline, gates, warnings: [...report.warnings, ...problems] };
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
