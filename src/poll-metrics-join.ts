// The configuration, Modal and a pass in; for each run whose metrics lie in a file, its progress with that file, out.
import type { ExperimentConfig } from "./core/config.ts";
import { defined } from "./core/defined.ts";
import { joinFile } from "./core/metrics-file-progress.ts";
import type { SavedFile } from "./core/metrics-file-save.ts";
import type { Seen } from "./core/observation.ts";
import type { Progress } from "./core/progress.ts";
import type { RunIntent, RunRecord } from "./core/record.ts";
import type { RunProgressResult } from "./core/run-progress.ts";
import { settingsOf } from "./core/run-settings.ts";
import { readMetricsFile } from "./poll-metrics-file.ts";
import type { FileRequest, FileTold } from "./poll-metrics-read.ts";
import type { Log } from "./ports.ts";
import type { OpenVolume, Volumes } from "./result-ports.ts";

export interface FileBench {
  readonly config: ExperimentConfig | undefined;
  readonly volumes: Volumes;
  readonly log: Log;
  readonly now: Date;
  /** What earlier passes have read of a run's file. */
  readonly savedOf: (record: RunRecord) => SavedFile | undefined;
}

/** What the log and Modal say of a run. */
export interface FileRun {
  readonly record: RunRecord;
  readonly seen: Seen;
  readonly result: RunProgressResult;
}

export interface JoinedProgress {
  readonly progress: Progress;
  readonly saved?: SavedFile;
}

/** Undefined for a run whose metrics are those of its log. Never throws. */
export type JoinMetricsFile = (run: FileRun) => Promise<JoinedProgress | undefined>;

/** Files read at once: each holds a block of 8 MiB, or a document. */
const FILES_AT_ONCE = 4;

export function createFileJoin(bench: FileBench): JoinMetricsFile {
  const volumes = rememberVolumes(bench.volumes);
  const inTurn = atMost(FILES_AT_ONCE);
  return async (run) => {
    const { record, seen } = run;
    const place = settingsOf(record.intent, bench.config).metricsFile;
    const starts = run.result.way.attempts.map(({ startedAt }) => startedAt);
    const hasBegun = starts.length > 0 || seen.calls.some(({ startedAt }) => startedAt !== undefined);
    if (place?.volume === undefined || place.path === undefined || !hasBegun) return undefined;
    const request: FileRequest = {
      ...{ intent: record.intent, createdAt: record.createdAt, starts, now: bench.now },
      place: { volume: place.volume, path: place.path },
      ended: seen.app.state === "stopped",
      saved: bench.savedOf(record),
      open: (name) => volumes(name, record.intent),
    };
    const told = await inTurn(() => readMetricsFile(request));
    try {
      return join(run, told);
    } catch (error) {
      // A file that breaks our reading must not hide what the log says.
      bench.log.warning(`The metrics file of run ${record.intent.key} could not be read: ${String(error)}`);
      return undefined;
    }
  };
}

function join({ record, result }: FileRun, told: FileTold): JoinedProgress {
  const { progress, way } = result;
  const { rows, reached, warnings, saved } = told;
  const { generation, continue_from, argv } = record.intent;
  const joined =
    rows === undefined
      ? progress
      : joinFile(
          progress,
          { ...way, args: argv },
          { rows, reached, earlier: generation > 1 || continue_from !== null },
        );
  const all = [...joined.warnings, ...warnings];
  return { progress: { ...joined, warnings: [...new Set(all)] }, ...defined({ saved }) };
}

/** A Volume is looked up once a pass, whatever the number of its runs. */
function rememberVolumes(
  volumes: Volumes,
): (name: string, intent: RunIntent) => Promise<OpenVolume | undefined> {
  const opened = new Map<string, Promise<OpenVolume | undefined>>();
  return (name, { modal_environment: environment }) => {
    const key = `${environment ?? ""} ${name}`;
    const known = opened.get(key) ?? volumes.open(environment === null ? { name } : { name, environment });
    opened.set(key, known);
    return known;
  };
}

function atMost(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
