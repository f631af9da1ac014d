// Decides what follows one ended attempt of an input: its result and the function's policy in, the next step out. Pure.

/** A function's retry policy as the client sends it. Times in milliseconds of server time. */
export interface RetryPolicy {
  readonly retries: number;
  readonly initialDelayMs: number;
  readonly maxDelayMs: number;
  readonly backoff: number;
}

export const NO_RETRIES: RetryPolicy = { retries: 0, initialDelayMs: 0, maxDelayMs: 0, backoff: 1 };

/** How an attempt ended. `preempted` and `crashed` are the platform's doing and spend no retry. */
export type AttemptEnd =
  | { readonly kind: "result"; readonly status: string }
  | { readonly kind: "preempted" }
  | { readonly kind: "crashed" };

export type NextStep =
  | { readonly kind: "finish" }
  | { readonly kind: "retry"; readonly delayMs: number }
  | { readonly kind: "reschedule"; readonly delayMs: number }
  | { readonly kind: "give-up" };

/**
 * How many containers in a row may die under one input of an ephemeral or detached app. Modal documents that such
 * crashes are rescheduled apart from retries and that pending inputs fail "after a failure rate is exceeded", without
 * giving the number; three is this server's choice.
 */
export const CRASH_LIMIT = 3;
const CRASH_DELAY_MS = 1000;

/** Delay before the attempt that follows `retryCount` earlier retries: initial × backoff^n, at most max. */
export function retryDelay(policy: RetryPolicy, retryCount: number): number {
  const delay = policy.initialDelayMs * policy.backoff ** retryCount;
  return policy.maxDelayMs > 0 ? Math.min(delay, policy.maxDelayMs) : delay;
}

const RETRIED = new Set(["GENERIC_STATUS_FAILURE", "GENERIC_STATUS_TIMEOUT"]);

export interface AttemptFacts {
  readonly end: AttemptEnd;
  readonly policy: RetryPolicy;
  /** Retries already spent. */
  readonly retryCount: number;
  /** Container deaths in a row, this one included. */
  readonly crashes: number;
  /** SYNC calls are retried by their client, never by the server. */
  readonly serverRetries: boolean;
}

/** What the server does with the input next. */
export function decideNext(facts: AttemptFacts): NextStep {
  const { end, policy, retryCount } = facts;
  if (end.kind === "preempted") return { kind: "reschedule", delayMs: 0 };
  if (end.kind === "crashed") {
    return facts.crashes < CRASH_LIMIT
      ? { kind: "reschedule", delayMs: CRASH_DELAY_MS }
      : { kind: "give-up" };
  }
  const spendable = facts.serverRetries && RETRIED.has(end.status) && retryCount < policy.retries;
  return spendable ? { kind: "retry", delayMs: retryDelay(policy, retryCount) } : { kind: "finish" };
}
