// Attempts with the positions they reached -> whether the run repeats itself without getting any further, and that in words.
import type { CallFacts } from "./observation.ts";
import type { AttemptProgress, Progress } from "./progress.ts";

/** One attempt may be unlucky, as when a machine is taken away right before a checkpoint. */
const IN_VAIN = 2;

/** Containers of several calls are not attempts at one thing, and none is held to what another has reached. */
export function isRunStalled(calls: readonly CallFacts[], { attempts }: Progress): boolean | undefined {
  return calls.length > 1 ? undefined : isStalled(attempts);
}

/** Said whatever the policy is: it costs as much as a run that gets on. */
export function stalledWarning(calls: readonly CallFacts[], progress: Progress): readonly string[] {
  if (isRunStalled(calls, progress) !== true) return [];
  const { attempts } = progress;
  const axis = attempts.find((attempt) => attempt.axis !== undefined)?.axis ?? progress.axis ?? "step";
  const reached = attempts.map(({ highestStep = Number.NEGATIVE_INFINITY }) => highestStep);
  const highest = Math.max(...reached);
  const [from, to] = [attempts[reached.indexOf(highest) + 1]?.number, attempts.at(-1)?.number];
  return [
    `Attempts ${from} to ${to} have got no further than ${axis} ${highest}, and each costs what a good one costs: save a checkpoint more often than an attempt lasts, or see what ends them.`,
  ];
}

/**
 * True when the last ended attempts, and the one that runs now, each reached no position beyond those before.
 * Undefined where no position is known, or where positions are known of which it is not known whose they are.
 */
export function isStalled(attempts: readonly AttemptProgress[]): boolean | undefined {
  if (attempts.every(({ highestStep }) => highestStep === undefined)) return undefined;
  if (attempts.some(({ unplaced }) => unplaced === true)) return undefined;
  let reached = Number.NEGATIVE_INFINITY;
  let inVain = 0;
  for (const { highestStep } of attempts) {
    const gained = highestStep !== undefined && highestStep > reached;
    inVain = gained ? 0 : inVain + 1;
    if (gained) reached = highestStep;
  }
  // The newest attempt counts among them, although it may yet get further.
  return inVain > IN_VAIN;
}
