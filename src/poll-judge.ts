// Open records -> each with its observation, decision and report; some at a time, and none hides another.
import { buildReport, type Observed, readObserved } from "./core/build-report.ts";
import { defined } from "./core/defined.ts";
import type { LauncherState } from "./core/launcher.ts";
import type { Observation } from "./core/observation.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { targetSymbol } from "./core/target-function.ts";
import { type Decision, decide, needsLauncher } from "./core/verdict.ts";
import type { PollPorts } from "./poll.ts";
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
}

/** At 50 ms a call the number at once decides the time of a pass, not the client (measured with 1,000 runs). */
const AT_ONCE = 8;

export interface Bench extends Surroundings {
  readonly modal: ModalObserver;
  /** A launch that died before any user code may be run again. */
  readonly mayRelaunch: boolean;
  readonly ports: PollPorts;
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
  const observation = await modal.observe(queryOf(record)).catch(unreachable);
  const observed = readSafely(record, observation, ports);
  const launcher = await launcherState(observed, bench);
  const decision = decide({
    record,
    observation: observed.observation,
    now,
    launcher,
    attempts: observed.progress.attempts.length,
    around: circumstancesOf(observed, bench),
    mayRelaunch: bench.mayRelaunch,
  });
  const report = buildReport(observed, decision, ports.redact);
  return { record, decision, report, seen: observation.kind === "seen" };
}

/** A log that breaks our reading must not hide the run's outcome, nor any other run. */
function readSafely(record: RunRecord, observation: Observation, ports: PollPorts): Observed {
  try {
    return readObserved(record, observation, ports.redact);
  } catch (error) {
    ports.log.warning(`The log of run ${record.intent.key} could not be read: ${String(error)}`);
    const silent =
      observation.kind === "seen"
        ? { ...observation, log: [], logGap: "The log could not be read." }
        : observation;
    return readObserved(record, silent, ports.redact);
  }
}

function queryOf({ intent, line, createdAt }: RunRecord): ObserveQuery {
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
  return ports.workflows.state(run).catch(() => "unknown");
}
