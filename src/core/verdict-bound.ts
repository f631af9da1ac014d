// A run's intent and times -> how long it may last at most, and whether it has outlived that bound.
import type { Seen } from "./observation.ts";
import type { RunIntent, RunRecord } from "./record.ts";

// Modal's own maxima, for runs whose limits are not known: https://modal.com/docs/guide/timeouts and …/guide/retries.
const LONGEST_TIMEOUT = 86_400;
const MOST_RETRIES = 10;
const LONGEST_DELAY = 60;
/** A timeout may overrun by a little, and container starts between attempts are not execution time. */
const SLACK = 600;

/** Seconds that all attempts of the run may take together. */
export function boundSeconds(intent: Pick<RunIntent, "timeout" | "retries">): number {
  const retries = intent.retries ?? MOST_RETRIES;
  return (intent.timeout ?? LONGEST_TIMEOUT) * (retries + 1) + LONGEST_DELAY * retries;
}

/** GitHub's times only: the record's creation, its deadline, and `now` by GitHub's clock. */
export function isPastBound(record: RunRecord, now: Date): boolean {
  const end = Date.parse(record.createdAt) + boundSeconds(record.intent) * 1000;
  const deadline = record.intent.deadline === null ? Number.NaN : Date.parse(record.intent.deadline);
  return now.getTime() > (Number.isNaN(deadline) ? end : Math.min(end, deadline));
}

/** A run that still goes on although all its attempts together could not last so long. */
export function findOverBound({ intent }: RunRecord, seen: Seen): "over-bound" | undefined {
  // Without known limits the bound is Modal's own, which Modal itself enforces.
  if (intent.timeout === null || intent.retries === null) return undefined;
  return modalSeconds(seen) > boundSeconds(intent) + SLACK ? "over-bound" : undefined;
}

/** Seconds from the first start to the last sign of life, both by Modal's clock. */
function modalSeconds(seen: Seen): number {
  const starts = times(seen.calls.map((call) => call.startedAt));
  const signs = times([...seen.calls.map((call) => call.finishedAt), seen.log.at(-1)?.at]);
  if (starts.length === 0 || signs.length === 0) return 0;
  const first = Math.min(...starts, ...times([seen.log[0]?.at]));
  return (Math.max(...signs) - first) / 1000;
}

function times(stamps: readonly (string | undefined)[]): readonly number[] {
  return stamps.map((stamp) => Date.parse(stamp ?? "")).filter((time) => !Number.isNaN(time));
}
