// What a run's log shows of its progress: its axis, the way of each attempt along it, every metric's series.
import type { LogEntry } from "./observation.ts";
import type { EndEvidence } from "./progress-attempts.ts";
import { ProgressReader } from "./progress-reader.ts";
import type { MetricSeries } from "./report.ts";

/** What the log shows of one attempt; positions are on the run's axis. */
export interface AttemptProgress {
  /** 1 for the first one that the log shows. */
  readonly number: number;
  readonly container: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly firstStep?: number;
  readonly lastStep?: number;
  readonly highestStep?: number;
  /** The distance between two logged positions; undefined with fewer than two. */
  readonly stride?: number;
  /** The position it says it resumes from: wording, not proof. */
  readonly resumeHint?: number;
  readonly evidence?: EndEvidence;
  /** When its log last said that a checkpoint was saved, ISO. */
  readonly checkpointAt?: string;
  /** The axis of its positions where it is not the run's: the log counts by another one than the metrics file. */
  readonly axis?: string;
  /** There are positions of which it is not known whether they are this attempt's. */
  readonly unplaced?: true;
}

export interface Progress {
  readonly axis?: string;
  readonly axisEnd?: number;
  readonly attempts: readonly AttemptProgress[];
  readonly metrics: readonly MetricSeries[];
  /** Sentences that name what is doubtful. */
  readonly warnings: readonly string[];
}

export interface ProgressOptions {
  /** The arguments of the run, where a total such as `epochs=25` may stand. */
  readonly args?: readonly string[];
  /** A line that began before this moment, ISO, should have ended by now. */
  readonly openSince?: string;
}

/**
 * Reads positions and numbers from JSON lines, `name=value` lines and progress bars, attempt by attempt. Memory is
 * bounded whatever the log. Doubtful numbers are left out and named in `warnings`.
 */
export function readProgress(entries: readonly LogEntry[], options: ProgressOptions = {}): Progress {
  const reader = new ProgressReader();
  for (const entry of entries) reader.feed(entry);
  return reader.finish(options);
}
