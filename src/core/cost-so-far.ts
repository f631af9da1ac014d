// A run's attempts by Modal's clock and its GPU -> US dollars that its containers have cost so far, where the price is known.
import type { Observed } from "./build-report.ts";
import { spentDollars } from "./price.ts";

/** @param now ends an attempt that still runs; the clocks of GitHub and Modal may differ by minutes, which cost cents */
export function dollarsSoFar({ record, progress, calls }: Observed, now: Date): number | undefined {
  const running = calls.some(({ status }) => status === "running");
  const last = progress.attempts.length - 1;
  const logged = progress.attempts.map(({ startedAt, lastSeenAt }, index) => ({
    from: Date.parse(startedAt),
    to: running && index === last ? now.getTime() : Date.parse(lastSeenAt),
  }));
  // A run that logs nothing costs as much: its call's own start counts for the attempt that runs.
  const silent = calls.flatMap(({ startedAt, finishedAt }) =>
    startedAt === undefined
      ? []
      : [{ from: Date.parse(startedAt), to: Date.parse(finishedAt ?? now.toISOString()) }],
  );
  const seconds = (spans: readonly { readonly from: number; readonly to: number }[]): number =>
    spans.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0) / 1000;
  return spentDollars({ gpu: record.intent.gpu, seconds: Math.max(seconds(logged), seconds(silent)) });
}
