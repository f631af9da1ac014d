// The run's own calls and the app around them -> the state that their outputs and statuses prove.
import { assertNever } from "./errors.ts";
import type { AppFacts, CallFacts, CallStatus } from "./observation.ts";
import type { Cause, RunState } from "./state.ts";
import type { Finding } from "./verdict.ts";

export interface CallEvidence {
  readonly app: AppFacts;
  /** At least one, oldest first. */
  readonly calls: readonly CallFacts[];
  /** No further call can come. */
  readonly complete: boolean;
  readonly attempts: number;
  /** A cause that was recorded when the run was asked to stop. */
  readonly cause: Cause | undefined;
  /** The live state so far, for a status that is not known. */
  readonly last: RunState;
}

/** A call without an output, or one whose status this version does not know. */
const UNFINISHED: readonly CallStatus[] = ["pending", "running", "unknown"];

/** `lost` here means: ended without any result; whether enough time has passed to say so is the caller's business. */
export function judgeCalls(evidence: CallEvidence): Finding {
  const unfinished = evidence.calls.filter((call) => UNFINISHED.includes(call.status));
  if (unfinished.length > 0) return judgeUnfinished(evidence, unfinished);
  if (!evidence.complete) {
    return { state: "running", reason: "All calls so far have ended; the local entrypoint may make more." };
  }
  // Any failure wins over success; of several failures the first is the cause of the others.
  const decisive =
    evidence.calls.find((call) => call.status !== "success" && call.status !== "expired") ??
    evidence.calls.find((call) => call.status === "expired") ??
    evidence.calls[0];
  return decisive === undefined
    ? { state: evidence.last, reason: "No call is known." }
    : judgeEnded(evidence, decisive);
}

function judgeUnfinished({ app, attempts, cause, last }: CallEvidence, calls: readonly CallFacts[]): Finding {
  if (app.state === "stopped") {
    return app.stoppedBy === undefined
      ? { state: "lost", reason: "The app has stopped and Modal holds no result of its call." }
      : stopped(cause);
  }
  if (calls.some((call) => call.status === "running")) {
    return { state: "running", reason: "Modal runs the function." };
  }
  if (calls.every((call) => call.status === "unknown")) {
    return { state: last, reason: "Modal reports a status that this version does not know." };
  }
  return attempts > 0 || calls.some((call) => call.startedAt !== undefined)
    ? { state: "retrying", reason: "An attempt has ended and the next one has not started yet." }
    : { state: "queued", reason: "The call is stored and waits for a container." };
}

function judgeEnded(evidence: CallEvidence, call: CallFacts): Finding {
  switch (call.status) {
    case "success":
      return { state: "succeeded", reason: "Modal holds the function's result." };
    case "failure":
      return { state: "failed", reason: "The function ended with an exception." };
    case "timeout":
      return { state: "timed-out", reason: "The last attempt reached the function's timeout." };
    case "terminated":
      return stopped(evidence.cause);
    case "init-failure":
      return { state: "build-failed", reason: "The container failed before the function's code ran." };
    case "internal-failure":
      return { state: "infrastructure", reason: "Modal gave up on the call after an internal failure." };
    case "out-of-memory":
      return { state: "out-of-memory", reason: "The container was killed because it ran out of memory." };
    case "expired":
      return judgeExpired(evidence);
    case "pending":
    case "running":
    case "unknown":
      return { state: evidence.last, reason: "The call has not ended." };
    default:
      return assertNever(call.status);
  }
}

/** No output and nothing unfinished: the result was dropped after its time, or never existed. */
function judgeExpired({ app, cause, last }: CallEvidence): Finding {
  if (app.state !== "stopped")
    return { state: last, reason: "Modal shows no result although the app lives." };
  if (app.stoppedBy !== undefined) return stopped(cause);
  return { state: "expired", reason: "The call has ended and Modal no longer keeps its result." };
}

function stopped(cause: Cause | undefined): Finding {
  return {
    state: "stopped",
    cause: cause ?? "person",
    reason:
      cause === undefined || cause === "person"
        ? "A person or a token stopped the run on Modal."
        : "The run was stopped on request.",
  };
}
