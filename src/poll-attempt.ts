// A write that may fail without harm -> done, failed for good, or to be tried again by the next pass.
import { ExternalError, messageOf } from "./core/errors.ts";
import type { Log } from "./ports.ts";

export type Tried<T> =
  | { readonly kind: "done"; readonly value: T }
  /** Refused: a locked conversation, a missing permission. Trying again would not help. */
  | { readonly kind: "refused" }
  /** GitHub was in trouble, or wants us to wait. */
  | { readonly kind: "later" };

export type Attempt = <T>(what: string, write: () => Promise<T>) => Promise<Tried<T>>;

/** Each failure is one warning, the same text only once: with many runs one missing permission is one message. */
export function createAttempt(log: Log): Attempt {
  const said = new Set<string>();
  return async (what, write) => {
    try {
      return { kind: "done", value: await write() };
    } catch (error) {
      const later = isPassing(error);
      const advice = error instanceof ExternalError ? ` ${error.advice}` : "";
      const text = messageOf(error);
      const message = `The ${what} could not be written${later ? "; the next pass tries again" : ""}: ${text}${advice}`;
      if (!said.has(message)) log.warning(message);
      said.add(message);
      return { kind: later ? "later" : "refused" };
    }
  };
}

/** True where the same request may succeed a little later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof ExternalError)) return false;
  const { status } = error;
  return isLimited(error) || typeof status === "string" || (status ?? 0) >= 500;
}

/** GitHub refused the request for its limits, so nothing was done. It answers 403 to a spent secondary limit. */
function isLimited(error: unknown): boolean {
  if (!(error instanceof ExternalError)) return false;
  return error.status === 429 || (error.status === 403 && /rate limit|abuse/i.test(error.message));
}

/** @returns undefined where GitHub's limits left the write to the next pass. @throws every other error of it */
export async function unlessLimited<T>(log: Log, write: () => Promise<T>): Promise<T | undefined> {
  try {
    return await write();
  } catch (error) {
    if (!isLimited(error)) throw error;
    log.warning("GitHub wants fewer writes for the moment; the next pass records what this one found.");
    return undefined;
  }
}
