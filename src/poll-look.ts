// An open record -> what Modal says of its run now, and what the log and the metrics file tell; a few at a time.
import { defined } from "./core/defined.ts";
import { withEnds } from "./core/log-ends.ts";
import type { Observation, Seen } from "./core/observation.ts";
import { appName, type RunRecord } from "./core/record.ts";
import { isAhead, RunProgress, type RunProgressResult, type SavedRun } from "./core/run-progress.ts";
import { targetSymbol } from "./core/target-function.ts";
import type { Turns } from "./core/turns.ts";
import { ownCalls } from "./core/verdict-target.ts";
import type { LogRequest } from "./log-ports.ts";
import type { PassConfig } from "./poll-config.ts";
import type { JoinedProgress, JoinMetricsFile } from "./poll-metrics-join.ts";
import type { Log, ModalObserver, ObserveQuery } from "./ports.ts";

/** At 50 ms a call the number at once decides the time of a pass, not the client (measured with 1,000 runs). */
export const LOOKS_AT_ONCE = 96;

/** What a log is read with, the configuration among it. */
export interface LogKnowledge extends PassConfig {
  /** By GitHub's clock. */
  readonly now: Date;
  /** What earlier passes have read of a run's log. */
  readonly savedOf: (record: RunRecord) => SavedRun | undefined;
  /** Left out where the configuration names no metrics file. */
  readonly joinMetrics?: JoinMetricsFile;
}

export interface Lookout {
  readonly modal: ModalObserver;
  readonly log: Log;
  readonly turns: Turns;
  /** Milliseconds since the epoch: the logs of all runs share the time of the pass. */
  readonly begun: number;
  /** Only the log waits for it: a run's app and calls are asked for meanwhile. */
  readonly knowledge: Promise<LogKnowledge>;
}

export interface Looked {
  readonly observation: Observation;
  readonly result?: RunProgressResult;
  /** With its metrics file, where it has one. */
  readonly joined?: JoinedProgress;
}

export async function lookAt(record: RunRecord, lookout: Lookout): Promise<Looked> {
  const end = await lookout.turns.take();
  try {
    const looked = await observe(record, lookout);
    const { observation: seen, result } = looked;
    if (seen.kind !== "seen" || result === undefined) return looked;
    const { joinMetrics } = await lookout.knowledge;
    return { ...looked, ...defined({ joined: await joinMetrics?.({ record, seen, result }) }) };
  } finally {
    end();
  }
}

/** A log that breaks our reading must not hide the run's outcome, nor any other run. */
async function observe(record: RunRecord, { modal, log, begun, knowledge }: Lookout): Promise<Looked> {
  let run: RunProgress | undefined;
  const begin = async (app: string): Promise<RunProgress> => {
    const known = await knowledge;
    return new RunProgress(app, usable(record, known, log), known.declaredFor(record));
  };
  const read = async (app: string): Promise<LogRequest> => {
    run = await begin(app);
    return { take: run.take.bind(run), skip: run.skip.bind(run), begun, ...defined({ since: run.since }) };
  };
  const observation = await modal.observe({ ...queryOf(record), log: read }).catch(unreachable);
  if (observation.kind !== "seen") return { observation };
  const { now } = await knowledge;
  try {
    run ??= await begin(observation.app.id);
    run.take(observation.log);
    const { calls } = ownCalls(record.intent.target, observation);
    return withLog(observation, run, run.finish({ args: record.intent.argv, calls, now }));
  } catch (error) {
    log.warning(`The log of run ${record.intent.key} could not be read: ${String(error)}`);
    return { observation: { ...observation, log: [], logGap: "The log could not be read." } };
  }
}

function usable(record: RunRecord, { savedOf, now }: LogKnowledge, log: Log): SavedRun | undefined {
  const saved = savedOf(record);
  if (saved === undefined || !isAhead(saved, now)) return saved;
  log.warning(
    `What was kept of the log of run ${record.intent.key} is said to be read up to ${saved.until}, which is not yet; it is read again.`,
  );
  return undefined;
}

/** What cannot be read just now is no doubt about the beginning, where an earlier pass has read that. */
function withLog({ logGap, ...seen }: Seen, { since }: RunProgress, result: RunProgressResult): Looked {
  const log = withEnds(result);
  const { headGap, progress } = result;
  if (since === undefined || headGap !== undefined || logGap === undefined)
    return { observation: { ...seen, log, ...defined({ logGap: headGap ?? logGap }) }, result };
  const warnings = [...progress.warnings, logGap];
  return { observation: { ...seen, log }, result: { ...result, progress: { ...progress, warnings } } };
}

/** How the run of a record is looked for. */
export function queryOf({ intent, line, createdAt }: RunRecord): ObserveQuery {
  return {
    name: appName(intent),
    notBefore: createdAt,
    ...defined({
      app: line.app,
      call: line.call,
      environment: intent.modal_environment ?? undefined,
      functionName: targetSymbol(intent.target),
    }),
  };
}

function unreachable(): Observation {
  return { kind: "unreachable", reason: "Modal could not be asked about this run." };
}
