// What is known about one run, ready to be shown: the comment, the summary, the commit status and result.json are
// all drawn from this and from nothing else.
import type { BaselineFinding } from "./baseline.ts";
import type { GateResult } from "./gate-result.ts";
import type { Prices } from "./price.ts";
import type { RunRecord } from "./record.ts";
import type { LateFile, LeftFile } from "./result-files.ts";
import type { Cause, RunState } from "./state.ts";

export interface MetricPoint {
  readonly attempt: number;
  /** Position on the progress axis (epoch, step …). */
  readonly step: number;
  readonly value: number;
  readonly at: string;
}

/** One number over the run. Where an attempt repeats a step, the later attempt's value stands. */
export interface MetricSeries {
  readonly name: string;
  readonly points: readonly MetricPoint[];
  /** Where the configuration says which way is better; else it is guessed from the name. */
  readonly direction?: "lower" | "higher";
}

/** How an attempt began: without any earlier progress, from a checkpoint, or from nothing although progress existed. */
export type AttemptStart = "first" | "resumed" | "started-again" | "continued-earlier" | "unknown";

export type AttemptEnd =
  | "running"
  | "finished"
  | "preempted"
  | "crashed"
  | "timed-out"
  | "out-of-memory"
  | "stopped"
  | "unknown";

export interface Attempt {
  /** 1 for the first execution. */
  readonly number: number;
  readonly container: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly start: AttemptStart;
  readonly end: AttemptEnd;
  /** First and last positions that this attempt logged on the progress axis. */
  readonly firstStep?: number;
  readonly lastStep?: number;
  /** The position that the checkpoint held, where the log says so or the steps prove it. */
  readonly resumedFrom?: number;
  /** When its log last said that a checkpoint was saved, ISO: wording, not proof. */
  readonly checkpointAt?: string;
  /** The axis of these positions where it is not the report's. */
  readonly axis?: string;
}

/** What the run's containers cost; dollars without a number are not known. */
export interface RunPrice {
  /** Seconds of all attempts' containers together, by the last sign of each. */
  readonly seconds: number;
  readonly gpu: string;
  readonly dollarsPerHour: number;
  readonly spent: number;
  /** With every attempt used up to its timeout. */
  readonly worst?: number;
  /** What Modal has billed for the app; known some time after its end, where the token may read it. */
  readonly billed?: number;
  readonly source: Prices["source"];
  readonly asOf?: string;
}

export interface ResultFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly modified: string;
  /** Its own format says so; where that cannot be said, it is false. */
  readonly whole: boolean;
  /** The name of the artifact that holds it. */
  readonly artifact?: string;
}

export interface FilesArtifact {
  readonly name: string;
  /** The page from which it is downloaded. */
  readonly url?: string;
  /** ISO. */
  readonly takenAt: string;
}

export interface ResultFiles {
  /** In the order in which they were made. */
  readonly artifacts: readonly FilesArtifact[];
  readonly taken: readonly ResultFile[];
  readonly left: readonly LeftFile[];
  /** Still to be fetched by later passes. */
  readonly late: readonly LateFile[];
  /** Up to when they are, ISO. */
  readonly until?: string;
}

export interface RunReport {
  readonly record: RunRecord;
  readonly state: RunState;
  readonly cause?: Cause;
  /** One plain sentence that explains the state; may quote nothing from logs. */
  readonly reason: string;
  readonly appUrl?: string;
  readonly callId?: string;
  readonly queuedAt?: string;
  readonly startedAt?: string;
  readonly endedAt?: string;
  readonly attempts: readonly Attempt[];
  /** From Modal's own count once there is an output; undefined while it is not known. */
  readonly retriesSpent?: number;
  /** Attempts that are explained neither by the first start nor by a retry. */
  readonly preemptions?: number;
  /** Name of the progress axis as logged ("epoch", "step" …); undefined when no position was found. */
  readonly axis?: string;
  /** The last position expected, where the arguments or the log say it (`epochs=25`). */
  readonly axisEnd?: number;
  readonly metrics: readonly MetricSeries[];
  readonly failure?: {
    /** Untrusted text, cleaned and redacted but not escaped. */
    readonly exception?: string;
    readonly traceback?: string;
  };
  /** Undefined where the GPU or its price is not known. */
  readonly price?: RunPrice;
  /** The run of the main line that an ended one is compared with. */
  readonly baseline?: BaselineFinding;
  /** The conditions of `fail-if`, judged once the run has succeeded. */
  readonly gates?: readonly GateResult[];
  /** Files of the run that were fetched from its Volume. */
  readonly files?: ResultFiles;
  /** Last lines of the log, cleaned and redacted, not escaped: shown for failures only. */
  readonly logTail: readonly string[];
  /** Sentences of ours that a reader must see (a log gap, two axes, doubtful numbers). */
  readonly warnings: readonly string[];
  /** The command that repeats this run by hand, and the client version it ran with. */
  readonly command: readonly string[];
  readonly clientVersion?: string;
}
