// A run's attempts by Modal's clock, its GPU and the prices -> US dollars that its containers have cost so far, where that is known.
import type { Observed } from "./build-report.ts";
import { defined } from "./defined.ts";
import { type Prices, spentDollars } from "./price.ts";
import type { Attempt } from "./report.ts";
import { containerSeconds } from "./run-price.ts";

export interface CostQuery {
  /** Ends an attempt that still runs; GitHub's and Modal's clocks may differ by minutes, which cost cents. */
  readonly now: Date;
  readonly prices: Prices;
}

/** Between two attempts nothing is spent, however long the next one waits for a machine. */
export function dollarsSoFar(
  { record, progress, calls }: Observed,
  { now, prices }: CostQuery,
): number | undefined {
  const running = calls.some(({ status }) => status === "running");
  const newest = progress.attempts.length - 1;
  const attempts = progress.attempts.map(
    (attempt, index): Attempt => ({
      ...attempt,
      start: "unknown",
      end: running && index === newest ? "running" : "unknown",
    }),
  );
  const [startedAt] = calls.flatMap((call) => call.startedAt ?? []).toSorted();
  const seconds = containerSeconds({ attempts, ...defined({ startedAt }) }, running ? now : undefined);
  return spentDollars({ gpu: record.intent.gpu, seconds, prices });
}
