// Headers of GitHub's answers and refusals in; what is left of the hour, and until when it wants no more requests, out
// (https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api).
import { field } from "../core/run-context.ts";
import type { Budget } from "../core/write-pace.ts";

/** A refusal for a secondary limit without Retry-After asks for at least a minute. */
const PAUSE = 60_000;
const HOUR = 60 * PAUSE;

export interface BudgetMeter {
  answered(headers: unknown): void;
  /** @param error as Octokit throws it */
  refused(error: unknown): void;
  read(): Budget;
}

export function createBudgetMeter(now: () => number): BudgetMeter {
  let remaining: number | undefined;
  /** Until the hour that `remaining` is of ends; most calls of a pass are GraphQL, so no later answer may say so. */
  let resetAt = Infinity;
  let blockedUntil: number | undefined;
  const answered = (headers: unknown): void => {
    const left = Number(field(headers, "x-ratelimit-remaining") ?? Number.NaN);
    const ofRest = field(headers, "x-ratelimit-resource") === "core";
    if (!ofRest || !Number.isFinite(left)) return;
    const reset = Number(field(headers, "x-ratelimit-reset") ?? Number.NaN) * 1000;
    remaining = left;
    resetAt = Number.isFinite(reset) ? reset : now() + HOUR;
  };
  return {
    answered,
    refused: (error) => {
      const headers = field(error, "response", "headers");
      answered(headers);
      const status = field(error, "status");
      const limited = status === 429 || (status === 403 && /rate limit|abuse/i.test(String(error)));
      if (!limited) return;
      const after = Number(field(headers, "retry-after") ?? Number.NaN);
      const reset = Number(field(headers, "x-ratelimit-reset") ?? Number.NaN) * 1000;
      const spent = Number(field(headers, "x-ratelimit-remaining") ?? Number.NaN) === 0;
      const until = spent && Number.isFinite(reset) ? reset : now() + PAUSE;
      blockedUntil = Math.max(blockedUntil ?? 0, Number.isFinite(after) ? now() + after * 1000 : until);
    },
    read: () => ({
      ...(remaining === undefined || now() >= resetAt ? {} : { remaining }),
      ...(blockedUntil === undefined ? {} : { blockedUntil }),
    }),
  };
}
