// What the log and Modal's own counts say in; how each attempt began and ended, retries and preemptions out.
import { spends, withKnownEnds } from "./attempts-end.ts";
import type { CallFacts } from "./observation.ts";
import type { AttemptProgress, Progress } from "./progress.ts";
import type { Attempt, AttemptStart } from "./report.ts";
import { stalledWarning } from "./stalled.ts";
import type { RunState } from "./state.ts";

export interface AttemptsInput {
  readonly progress: Progress;
  /** Calls of the target, oldest first. */
  readonly calls: readonly CallFacts[];
  readonly state: RunState;
  /** The key of the run whose checkpoints this one is meant to continue. */
  readonly continueFrom?: string | undefined;
  /** Set when earlier log entries could not be read: the first attempt seen may not be the first, nor seen whole. */
  readonly logGap?: string | undefined;
}

export interface AttemptsReading {
  readonly attempts: readonly Attempt[];
  readonly retriesSpent?: number;
  readonly preemptions?: number;
  /** Sentences that a reader must see: progress lost, a checkpoint of another run continued, counts that disagree. */
  readonly warnings: readonly string[];
}

/**
 * The proof of resume is in the steps: an attempt whose first position lies above the axis' beginning has resumed,
 * whatever its log says, and one at the beginning has started again. Wording only fills in where steps are missing.
 */
export function readAttempts(input: AttemptsInput): AttemptsReading {
  const { progress, calls, state } = input;
  const starts = readStarts(input);
  const only = calls.length === 1 ? calls[0] : undefined;
  const retriesSpent = only?.retryCount;
  const ends = withKnownEnds(progress.attempts, state, retriesSpent);
  const attempts = progress.attempts.map((attempt, index) => toAttempt(attempt, starts[index], ends[index]));
  const preemptions = countPreemptions(input, retriesSpent);
  const warnings = [
    ...startWarnings(input, attempts),
    ...stalledWarning(calls, progress),
    ...countWarnings(input, retriesSpent, ends.filter(spends).length),
  ];
  return {
    attempts,
    ...(retriesSpent === undefined ? {} : { retriesSpent }),
    ...(preemptions === undefined ? {} : { preemptions }),
    warnings,
  };
}

interface Start {
  readonly start: AttemptStart;
  readonly resumedFrom?: number;
}

function toAttempt(attempt: AttemptProgress, start: Start | undefined, end: Attempt["end"] = "unknown") {
  const { number, container, startedAt, lastSeenAt, firstStep, lastStep, checkpointAt, axis } = attempt;
  const steps = firstStep === undefined || lastStep === undefined ? {} : { firstStep, lastStep };
  return {
    number,
    container,
    startedAt,
    lastSeenAt,
    ...(start ?? { start: "unknown" as const }),
    end,
    ...steps,
    ...(checkpointAt === undefined ? {} : { checkpointAt }),
    ...(axis === undefined ? {} : { axis }),
  };
}

function readStarts(input: AttemptsInput): readonly Start[] {
  const stride = runStride(input.progress);
  let reached: number | undefined;
  return input.progress.attempts.map((attempt) => {
    const start = readStart(attempt, { reached, stride, gap: input.logGap !== undefined });
    reached = Math.max(reached ?? 0, attempt.highestStep ?? reached ?? -1);
    // An axis that never left its beginning has nothing to lose.
    if (reached <= 0) reached = undefined;
    return start;
  });
}

function readStart(
  attempt: AttemptProgress,
  known: { readonly reached: number | undefined; readonly stride: number | undefined; readonly gap: boolean },
): Start {
  const { firstStep, resumeHint } = attempt;
  const hinted = resumeHint === undefined ? {} : { resumedFrom: resumeHint };
  const first = attempt.number === 1;
  if (first && known.gap) return { start: "unknown", ...hinted };
  if (firstStep === undefined) {
    const resuming = (resumeHint !== undefined && resumeHint > 0) || attempt.unplaced === true;
    return { start: !resuming && known.reached === undefined ? "first" : "unknown", ...hinted };
  }
  if (isBeginning(firstStep, known.stride, attempt)) {
    return { start: known.reached === undefined ? "first" : "started-again" };
  }
  const resumedFrom = checkpointOf(firstStep, known.stride, resumeHint);
  const from = resumedFrom === undefined ? {} : { resumedFrom };
  return { start: known.reached === undefined ? "continued-earlier" : "resumed", ...from };
}

/** How finely the run logs: the smallest distance seen in any attempt; whole epochs count in ones. */
function runStride(progress: Progress): number | undefined {
  const strides = progress.attempts.flatMap((attempt) => attempt.stride ?? []);
  if (strides.length > 0) return Math.min(...strides);
  const whole = progress.attempts.every((attempt) => Number.isInteger(attempt.firstStep ?? 0));
  const axis = progress.attempts.find((attempt) => attempt.axis !== undefined)?.axis ?? progress.axis;
  return axis === "epoch" && whole ? 1 : undefined;
}

/**
 * A run that logs every 50 steps has its first line at 0, 1 or 50. With a single line logged that distance is not
 * known: then the axis is believed to begin here unless the log says otherwise.
 */
function isBeginning(first: number, stride: number | undefined, attempt: AttemptProgress): boolean {
  if (first <= 1) return true;
  if (stride !== undefined) return first <= stride * 1.5;
  return attempt.resumeHint === undefined || attempt.resumeHint >= first;
}

/** The checkpoint lies within one stride before the first step; a hint in that range is exact, else one stride. */
function checkpointOf(
  first: number,
  stride: number | undefined,
  hint: number | undefined,
): number | undefined {
  const reach = stride ?? first;
  if (hint !== undefined && hint <= first && hint >= first - reach) return hint;
  return stride === undefined ? undefined : round(first - stride);
}

/** Fractions of an epoch are sums of floating-point numbers. */
function round(position: number): number {
  return Number(position.toPrecision(12));
}

function countPreemptions(input: AttemptsInput, retriesSpent: number | undefined): number | undefined {
  if (retriesSpent === undefined || input.logGap !== undefined) return undefined;
  return Math.max(0, input.progress.attempts.length - 1 - retriesSpent);
}

function startWarnings(input: AttemptsInput, attempts: readonly Attempt[]): readonly string[] {
  const { progress, continueFrom } = input;
  return attempts.flatMap((attempt, index) => {
    const axis = attempt.axis ?? progress.axis ?? "step";
    const before = Math.max(0, ...progress.attempts.slice(0, index).map((other) => other.highestStep ?? 0));
    if (attempt.start === "started-again") {
      return [
        `Attempt ${attempt.number} started again at the beginning although ${axis} ${before} had been reached: no checkpoint was taken up.`,
      ];
    }
    if (attempt.start === "continued-earlier" && continueFrom === undefined) {
      const from = attempt.resumedFrom === undefined ? "" : ` from ${axis} ${attempt.resumedFrom}`;
      return [
        `The first attempt continued${from} from a checkpoint that this run did not write: its checkpoint path is shared with an earlier run.`,
      ];
    }
    const hint = progress.attempts[index]?.resumeHint;
    const contradicted =
      hint !== undefined && attempt.resumedFrom !== hint && attempt.firstStep !== undefined;
    return contradicted && attempt.start === "resumed"
      ? [
          `Attempt ${attempt.number} says that it resumed from ${axis} ${hint}, but its first ${axis} is ${attempt.firstStep}.`,
        ]
      : [];
  });
}

function countWarnings(
  input: AttemptsInput,
  retriesSpent: number | undefined,
  seen: number,
): readonly string[] {
  const { calls, progress, logGap } = input;
  const several =
    calls.length > 1 ? [`This run made ${calls.length} calls; its attempts are listed by container.`] : [];
  if (retriesSpent === undefined || logGap !== undefined) return several;
  const hidden = retriesSpent > progress.attempts.length - 1 || seen > retriesSpent;
  if (!hidden) return several;
  const retries = retriesSpent === 1 ? "1 retry" : `${retriesSpent} retries`;
  const shown = progress.attempts.length === 1 ? "1 attempt" : `${progress.attempts.length} attempts`;
  return [
    ...several,
    `Modal counts ${retries}, the log shows ${shown}: not every attempt can be told apart.`,
  ];
}
