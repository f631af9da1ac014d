// The last poll's result, an uninterrupted training and a synced checkpoint in; what must hold of them, or an error, out.
import type { RunResult } from "../../src/core/result.ts";
import { type Baseline, evaluate } from "./baseline.ts";

export class DemoFailure extends Error {}

function requireThat(holds: boolean, what: string): void {
  if (!holds) throw new DemoFailure(what);
}

export function checkAttempts(run: RunResult): string {
  const { retries_spent: retries, preemptions, attempts } = run;
  requireThat(run.state === "succeeded", `the run ended as ${run.state}: ${run.reason}`);
  requireThat(retries === 1, `exactly one retry should be spent, Modal counted ${retries}`);
  requireThat(preemptions === 1, `exactly one preemption was caused, the report says ${preemptions}`);
  const later = attempts.slice(1);
  requireThat(
    later.length === 2 && later.every(({ start }) => start === "resumed"),
    "both later attempts should have resumed",
  );
  return `one retry spent by the exception, none by the preemption; resumed after epochs ${later.map(({ resumed_from }) => resumed_from).join(" and ")}`;
}

/** Epoch by epoch, to the last digit that is logged. */
export async function checkCurve(run: RunResult, baseline: Baseline): Promise<string> {
  const curve = await baseline.curve;
  for (const name of ["loss", "accuracy"] as const) {
    const seen = new Map(run.metrics[name]?.points ?? []);
    requireThat(
      seen.size === curve.length,
      `${name}: ${seen.size} epochs reported, ${curve.length} trained without interruption`,
    );
    for (const metric of curve) {
      requireThat(
        seen.get(metric.epoch) === metric[name],
        `${name} of epoch ${metric.epoch} is ${seen.get(metric.epoch)}, without interruption ${metric[name]}`,
      );
    }
  }
  return `all ${curve.length} epochs equal those of an uninterrupted training with the same seed`;
}

export async function checkCheckpoint(run: RunResult, directory: string): Promise<string> {
  const { epoch, accuracy } = await evaluate(directory);
  const reported = run.metrics["accuracy"]?.last;
  requireThat(
    accuracy === reported,
    `the checkpoint of epoch ${epoch} scores ${accuracy}, the report says ${reported}`,
  );
  return `the synced checkpoint of epoch ${epoch} scores ${accuracy}, as reported`;
}
