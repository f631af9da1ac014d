// Attempts with the positions they reached -> whether the run repeats itself without getting any further.
import type { AttemptProgress } from "./progress.ts";

/** One attempt may be unlucky, as when a machine is taken away right before a checkpoint. */
const IN_VAIN = 2;

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
