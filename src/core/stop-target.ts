// The inputs of stop and the records -> which run and which of its apps are meant, each with who or what asked.
import { InputError } from "./errors.ts";
import { matching, oneOf, refuse, whole } from "./inputs.ts";
import { parseAppName } from "./own-app.ts";
import type { RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";
import {
  APP_ID,
  parseStopRequests,
  RUN_KEY,
  STOP_CAUSES,
  type StopCause,
  type StopRequest,
  stopRequestOf,
} from "./stop-request.ts";

export const STOP_INPUTS = [
  "stops",
  "run-key",
  "app-id",
  "pull-request",
  "cause",
  "modal-token-id",
  "modal-token-secret",
  "github-token",
] as const;

export type StopInputName = (typeof STOP_INPUTS)[number];

export type StopWish =
  | { readonly kind: "requests"; readonly requests: readonly StopRequest[] }
  | { readonly kind: "run-key"; readonly key: string; readonly cause: StopCause }
  | { readonly kind: "app-id"; readonly appId: string; readonly cause: StopCause }
  | { readonly kind: "pull-request"; readonly number: number; readonly cause: StopCause };

const WAYS = ["stops", "run-key", "app-id", "pull-request"] as const;

/** @throws InputError unless exactly one of the four ways to name runs is used, with an accepted value */
export function parseStopInputs(raw: Readonly<Record<StopInputName, string>>): StopWish {
  const used = WAYS.filter((name) => raw[name] !== "");
  const [way, second] = used;
  if (way === undefined) {
    throw new InputError(
      "stops",
      "None of the inputs stops, run-key, app-id and pull-request is set. Set one of them; where stops comes from gate or poll, run this job only when that output is not empty.",
    );
  }
  if (second !== undefined) {
    throw new InputError(second, `The inputs ${used.join(" and ")} are both set. Set one of them only.`);
  }
  const cause = oneOf("cause", raw.cause, STOP_CAUSES);
  switch (way) {
    case "stops":
      return { kind: "requests", requests: parseStopRequests(raw.stops) };
    case "run-key":
      return {
        kind: way,
        cause,
        key: matching(way, raw[way], RUN_KEY, "the key of a run, as the launch action puts it out"),
      };
    case "app-id":
      return { kind: way, cause, appId: matching(way, raw[way], APP_ID, "an app id (ap-…) of a run") };
    case "pull-request":
      return { kind: way, cause, number: whole(way, raw[way]) };
  }
}

/** A run to stop, or the reason why none is meant. */
export type StopTarget =
  | { readonly record: RunRecord; readonly request: StopRequest }
  | { readonly record?: undefined; readonly request: StopRequest; readonly reason: string };

/**
 * Records for a wish that names no app; for an app id see `recordOfApp`.
 * @param records newest first
 */
export function targetsOf(
  wish: Exclude<StopWish, { readonly kind: "app-id" }>,
  records: readonly RunRecord[],
  askedBy: string | undefined,
): readonly StopTarget[] {
  switch (wish.kind) {
    case "requests":
      return wish.requests.map((request) => targetOf(request, records));
    case "run-key": {
      const [newest] = records.filter(({ intent }) => intent.key === wish.key);
      if (newest === undefined) throw refuse("run-key", wish.key, "the key of a run that is on record");
      return [{ record: newest, request: stopRequestOf(newest, { cause: wish.cause, askedBy }) }];
    }
    case "pull-request":
      return records
        .filter(({ intent, line }) => intent.pull_request === wish.number && !isVerdict(line.state))
        .map((record) => ({ record, request: stopRequestOf(record, { cause: wish.cause, askedBy }) }));
  }
}

function targetOf(request: StopRequest, records: readonly RunRecord[]): StopTarget {
  const record = records.find(({ id, intent }) => id === request.record_id && intent.key === request.key);
  if (record !== undefined) return { record, request };
  return {
    request,
    reason: `No record ${request.record_id} of the run ${request.key} was written by this token, so nothing of it is touched.`,
  };
}

/** The record whose name an app bears; whether the app is really its own is judged apart. */
export function recordOfApp(appNameOnModal: string, records: readonly RunRecord[]): RunRecord | undefined {
  const named = parseAppName(appNameOnModal);
  if (named === undefined) return undefined;
  return records.find(({ intent }) => intent.key === named.key && intent.generation === named.generation);
}
