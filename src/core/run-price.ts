// A report's attempts and what its run asked for in, what the run has cost and can cost at most out.
import { defined } from "./defined.ts";
import { dollarsPerHour, LIST_PRICES, type Prices, worstCaseDollars } from "./price.ts";
import type { Attempt, RunPrice, RunReport } from "./report.ts";

type Times = Pick<RunReport, "attempts" | "startedAt" | "endedAt">;

/**
 * Seconds of all attempts' containers together. An attempt counts from its first sign to its last one, and no further
 * than the next one's start on the same call; the newest one to the run's end.
 * @param until what stands in for the end of a run that goes on: the moment at which a cost limit is judged. Without
 *   it a running attempt counts to its last log line, so that a run that has not moved is told in the same words.
 */
export function containerSeconds({ attempts, startedAt, endedAt }: Times, until?: Date): number {
  const end = endedAt ?? until?.toISOString();
  if (attempts.length === 0) return secondsBetween(startedAt, end);
  return attempts.reduce((sum, attempt, index) => {
    const newest = index === attempts.length - 1;
    const from = index === 0 ? earlier(startedAt, attempt.startedAt) : attempt.startedAt;
    return sum + secondsBetween(from, newest ? later(attempt.lastSeenAt, end) : lastSign(attempt, until));
  }, 0);
}

/** Two containers of a run that made several calls may both be at work. */
function lastSign({ end, lastSeenAt }: Attempt, until: Date | undefined): string {
  return end === "running" && until !== undefined ? until.toISOString() : lastSeenAt;
}

function secondsBetween(from: string | undefined, to: string | undefined): number {
  const ms = Date.parse(to ?? "") - Date.parse(from ?? "");
  return ms > 0 ? ms / 1000 : 0;
}

function earlier(one: string | undefined, other: string): string {
  return one !== undefined && Date.parse(one) < Date.parse(other) ? one : other;
}

function later(one: string, other: string | undefined): string {
  return other !== undefined && Date.parse(other) > Date.parse(one) ? other : one;
}

/** Undefined where no GPU is asked for, or one without a known price. */
export function priceOf(
  report: RunReport,
  prices: Prices = LIST_PRICES,
  billed?: number,
): RunPrice | undefined {
  const { gpu, timeout, retries, price_bound: bound } = report.record.intent;
  if (gpu === null || gpu.trim() === "") return undefined;
  const hour = dollarsPerHour({ gpu, prices });
  if (hour === undefined) return undefined;
  const seconds = containerSeconds(report);
  return {
    seconds,
    gpu,
    dollarsPerHour: hour,
    spent: (hour * seconds) / 3600,
    source: prices.source,
    ...defined({
      worst: bound ?? worstCaseDollars({ gpu, timeout, retries, prices }),
      billed,
      asOf: prices.asOf,
    }),
  };
}

/** The report with what the run costs, where that is known. */
export function withPrice(report: RunReport, prices?: Prices, billed?: number): RunReport {
  const price = priceOf(report, prices, billed);
  return price === undefined ? report : { ...report, price };
}
