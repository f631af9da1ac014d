// Open records -> each with its observation, decision and report; some at a time, and none hides another.
import { buildReport, NO_PROGRESS, type Observed, observedWith } from "./core/build-report.ts";
import type { ExperimentConfig } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import type { LauncherState } from "./core/launcher.ts";
import { withEnds } from "./core/log-ends.ts";
import type { SavedFile } from "./core/metrics-file-save.ts";
import type { Observation, Seen } from "./core/observation.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import {
  type DeclaredLines,
  isAhead,
  RunProgress,
  type RunProgressResult,
  type SavedRun,
} from "./core/run-progress.ts";
import { isVerdict } from "./core/state.ts";
import { targetSymbol } from "./core/target-function.ts";
import { type Decision, decide, needsLauncher } from "./core/verdict.ts";
import { ownCalls } from "./core/verdict-target.ts";
import type { PollPorts } from "./poll.ts";
import type { JoinMetricsFile } from "./poll-metrics-join.ts";
import { circumstancesOf, type Surroundings } from "./poll-policy.ts";
import type { ModalObserver, ObserveQuery } from "./ports.ts";

export interface Judged {
  readonly record: RunRecord;
  readonly decision: Decision;
  readonly report: RunReport;
  /** Modal answered with the run's app, so the report holds what can be known. */
  readonly seen: boolean;
  /** The artifact that holds its result, once it was kept. */
  readonly artifact?: number;
  /** Files of it are still to be fetched: the number of the next artifact for them. */
  readonly part?: number;
  /** What the next pass needs, so that it reads on in the log where this one ended. */
  readonly saved?: SavedRun;
  /** The same for its metrics file. */
  readonly savedFile?: SavedFile;
  /** The configuration asks to call the person who asked for the run, once it has ended. */
  readonly mention?: boolean;
}

/** Its record does not say yet how it ended. */
export function isEnding({ record, report }: Judged): boolean {
  return isVerdict(report.state) && report.state !== record.line.state;
}

/** At 50 ms a call the number at once decides the time of a pass, not the client (measured with 1,000 runs). */
const AT_ONCE = 96;
/** With fewer new entries than these the end of a failed run's log is asked for once more. */
const TAIL_ENTRIES = 200;

export interface Bench extends Surroundings {
  readonly modal: ModalObserver;
  /** A launch that died before any user code may be run again. */
  readonly mayRelaunch: boolean;
  readonly ports: PollPorts;
  /** What earlier passes have read of a run's log. */
  readonly savedOf: (record: RunRecord) => SavedRun | undefined;
  /** Dollars, where the billing report has told them in this pass or an earlier one. */
  readonly billedOf: (record: number) => number | undefined;
  /** Of the default branch; undefined where it cannot be read. */
  readonly config: ExperimentConfig | undefined;
  /** What the configuration says of the lines of its log. */
  readonly declaredFor?: (record: RunRecord) => DeclaredLines | undefined;
  /** Left out where the configuration names no metrics file. */
  readonly joinMetrics?: JoinMetricsFile;
}

export async function judgeAll(records: readonly RunRecord[], bench: Bench): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  const waiting = [...records.entries()];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      judged[next[0]] = await judge(next[1], bench);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return judged;
}

async function judge(record: RunRecord, bench: Bench): Promise<Judged> {
  const { modal, now, ports } = bench;
  const looked = await look(record, bench);
  const { observation, result } = looked;
  const joined =
    observation.kind === "seen" && result !== undefined
      ? await bench.joinMetrics?.({ record, seen: observation, result })
      : undefined;
  const observed = observedWith(record, observation, {
    progress: joined?.progress ?? result?.progress ?? NO_PROGRESS,
    redact: ports.redact,
  });
  const launcher = await launcherState(observed, bench);
  const decision = decide({
    record,
    observation: observed.observation,
    now,
    launcher,
    attempts: observed.progress.attempts.at(-1)?.number ?? 0,
    around: circumstancesOf(observed, bench),
    mayRelaunch: bench.mayRelaunch,
  });
  const report = buildReport(await withTail(observed, decision, modal), decision, ports.redact);
  const seen = observation.kind === "seen";
  return {
    record,
    decision,
    report,
    seen,
    ...defined({ saved: result?.saved, savedFile: joined?.saved }),
  };
}

interface Looked {
  readonly observation: Observation;
  readonly result?: RunProgressResult;
}

/** A log that breaks our reading must not hide the run's outcome, nor any other run. */
async function look(record: RunRecord, bench: Bench): Promise<Looked> {
  const { modal, ports, now, declaredFor } = bench;
  const saved = usable(record, bench);
  const declared = declaredFor?.(record);
  let run: RunProgress | undefined;
  const log = (app: string) => {
    run = new RunProgress(app, saved, declared);
    return { take: run.take.bind(run), skip: run.skip.bind(run), ...defined({ since: run.since }) };
  };
  const observation = await modal.observe({ ...queryOf(record), log }).catch(unreachable);
  if (observation.kind !== "seen") return { observation };
  try {
    run ??= new RunProgress(observation.app.id, saved, declared);
    run.take(observation.log);
    const { calls } = ownCalls(record.intent.target, observation);
    const result = run.finish({ args: record.intent.argv, calls, now });
    return withLog(observation, run, result);
  } catch (error) {
    ports.log.warning(`The log of run ${record.intent.key} could not be read: ${String(error)}`);
    return { observation: { ...observation, log: [], logGap: "The log could not be read." } };
  }
}

function usable(record: RunRecord, { savedOf, now, ports }: Bench): SavedRun | undefined {
  const saved = savedOf(record);
  if (saved === undefined || !isAhead(saved, now)) return saved;
  ports.log.warning(
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

/** An earlier pass may have read what a failed run wrote last; its end is shown all the same. */
async function withTail(observed: Observed, { next }: Decision, modal: ModalObserver): Promise<Observed> {
  const { observation } = observed;
  const failed = isVerdict(next.state) && next.state !== "succeeded";
  if (observation.kind !== "seen" || !failed || observation.log.length >= TAIL_ENTRIES) return observed;
  const tail = await modal.tail?.(observation.app.id).catch(() => undefined);
  return tail === undefined ? observed : { ...observed, observation: { ...observation, log: tail } };
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

async function launcherState(
  { record, observation }: Observed,
  { ports, now }: Bench,
): Promise<LauncherState> {
  const { workflow_run: run } = record.intent;
  if (run === null || !needsLauncher(record, observation, now)) return "unknown";
  // Not answered just now, which is another thing than not allowed to know: the next pass asks again.
  return ports.workflows.state(run).catch(() => "running");
}
