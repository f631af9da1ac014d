// A function definition in; its retry policy and timeout within Modal's limits, or its refusal, out.
import { findChild, numberOf } from "../field.ts";
import { NO_RETRIES, type RetryPolicy } from "../retry.ts";
import { type Message, RpcError } from "../rpc.ts";

/** Modal's documented default and longest execution time of one attempt. */
const DEFAULT_TIMEOUT_S = 300;
const LONGEST_TIMEOUT_S = 86_400;
/** Modal's present limit, from its long-training example. */
const MOST_RETRIES = 10;

export function policyOf(definition: Message): RetryPolicy {
  const policy = findChild(definition, "retry_policy");
  if (policy === undefined) return NO_RETRIES;
  const retries = numberOf(policy, "retries");
  if (retries > MOST_RETRIES) {
    throw new RpcError(
      "INVALID_ARGUMENT",
      `Function retries must be at most ${MOST_RETRIES}, not ${retries}.`,
    );
  }
  return {
    retries,
    initialDelayMs: numberOf(policy, "initial_delay_ms"),
    maxDelayMs: numberOf(policy, "max_delay_ms"),
    backoff: numberOf(policy, "backoff_coefficient") || 1,
  };
}

export function timeoutOf(definition: Message): number {
  const seconds = numberOf(definition, "timeout_secs") || DEFAULT_TIMEOUT_S;
  if (seconds > LONGEST_TIMEOUT_S) {
    throw new RpcError(
      "INVALID_ARGUMENT",
      `Function timeout must be at most ${LONGEST_TIMEOUT_S} s, not ${seconds} s.`,
    );
  }
  return seconds * 1000;
}
