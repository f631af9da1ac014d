// Open records and what Modal says of them -> each with its decision and report; none hides another.
import { buildReport, NO_PROGRESS, type Observed, observedWith } from "./core/build-report.ts";
import type { ExperimentConfig } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import type { LauncherState } from "./core/launcher.ts";
import type { SavedFile } from "./core/metrics-file-save.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import type { SavedRun } from "./core/run-progress.ts";
import { isVerdict } from "./core/state.ts";
import { createTurns } from "./core/turns.ts";
import { type Decision, decide, needsLauncher } from "./core/verdict.ts";
import type { PollPorts } from "./poll.ts";
import { type Looked, type Lookout, lookAt } from "./poll-look.ts";
import { circumstancesOf, type Surroundings } from "./poll-policy.ts";
import type { ModalObserver } from "./ports.ts";

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

/** Runs about whose launcher or end more is asked at the same time. */
const AT_ONCE = 96;
/** With fewer new entries than these the end of a failed run's log is asked for once more. */
const TAIL_ENTRIES = 200;

export interface Bench extends Surroundings {
  readonly modal: ModalObserver;
  readonly lookout: Lookout;
  /** A launch that died before any user code may be run again. */
  readonly mayRelaunch: boolean;
  readonly ports: PollPorts;
  /** Dollars, where the billing report has told them in this pass or an earlier one. */
  readonly billedOf: (record: number) => number | undefined;
  /** Of the default branch; undefined where it cannot be read. */
  readonly config: ExperimentConfig | undefined;
}

/** @param look what looks at a run; a run that was looked at already is not looked at again */
export async function judgeAll(
  records: readonly RunRecord[],
  bench: Bench,
  look: (record: RunRecord) => Promise<Looked> = (record) => lookAt(record, bench.lookout),
): Promise<readonly Judged[]> {
  const turns = createTurns(AT_ONCE);
  return Promise.all(
    records.map(async (record) => {
      const looked = await look(record);
      const end = await turns.take();
      try {
        return await judge(record, looked, bench);
      } finally {
        end();
      }
    }),
  );
}

async function judge(
  record: RunRecord,
  { observation, result, joined }: Looked,
  bench: Bench,
): Promise<Judged> {
  const { modal, now, ports } = bench;
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

/** An earlier pass may have read what a failed run wrote last; its end is shown all the same. */
async function withTail(observed: Observed, { next }: Decision, modal: ModalObserver): Promise<Observed> {
  const { observation } = observed;
  const failed = isVerdict(next.state) && next.state !== "succeeded";
  if (observation.kind !== "seen" || !failed || observation.log.length >= TAIL_ENTRIES) return observed;
  const tail = await modal.tail?.(observation.app.id).catch(() => undefined);
  return tail === undefined ? observed : { ...observed, observation: { ...observation, log: tail } };
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
