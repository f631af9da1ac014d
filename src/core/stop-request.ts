// A run that should be stopped, as the actions hand it on: written by gate and poll, read by stop; and the command that does it by hand.
import * as v from "valibot";
import { InputError } from "./errors.ts";
import type { Cause } from "./state.ts";

/** Why a run may be asked to stop; the other causes name how a run ended by itself. */
export const STOP_CAUSES = [
  "person",
  "command",
  "policy",
  "pull-closed",
  "label-removed",
  "newer-push",
  "cancelled",
  "deadline",
  "max-cost",
  "over-bound",
  "no-progress",
  "duplicate",
  "ghost-app",
] as const satisfies readonly Cause[];

export type StopCause = (typeof STOP_CAUSES)[number];

/** Somebody or something wants it stopped, and the record says so. */
export function isAskedToStop({ cause }: { readonly cause?: Cause }): boolean {
  return STOP_CAUSES.some((known) => known === cause);
}

export const RUN_KEY = /^[a-z0-9]{6,32}$/;
export const APP_ID = /^ap-[A-Za-z0-9]{22}$/;

const StopRequestSchema = v.object({
  key: v.pipe(v.string(), v.regex(RUN_KEY)),
  /** The deployment that records the run. Whether an app is this run's is judged from it, never from this request. */
  record_id: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  /** Only this app of the run. Null: every app of the run that lives, and one that a launch still under way creates. */
  app_id: v.nullable(v.pipe(v.string(), v.regex(APP_ID))),
  cause: v.picklist(STOP_CAUSES),
  /** The person who asked; null where a rule did. */
  asked_by: v.nullable(v.pipe(v.string(), v.maxLength(100))),
});

export type StopRequest = v.InferOutput<typeof StopRequestSchema>;

/** As many runs as GitHub lets one workflow run have jobs, and room for their twins. */
const MOST = 1000;
const StopsSchema = v.pipe(v.array(StopRequestSchema), v.minLength(1), v.maxLength(MOST));

/** @throws InputError naming what is wrong with the list, and secret masking where that is the usual cause */
export function parseStopRequests(text: string): readonly StopRequest[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseStops(text, "it is not JSON");
  }
  const parsed = v.safeParse(StopsSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw refuseStops(text, `${v.getDotPath(issue) ?? "the list"}: ${issue.message}`);
}

function refuseStops(text: string, problem: string): InputError {
  const masked = text.includes("***")
    ? " It holds `***`: a secret of the workflow is part of the text, so GitHub masked the output; choose another value for that secret."
    : "";
  return new InputError(
    "stops",
    `The input stops is ${JSON.stringify(text.slice(0, 200))}, and ${problem}. Accepted: the output \`stops\` of gate or \`to-stop\` of poll, unchanged.${masked}`,
  );
}

/** What a person with a token that may stop apps types; `--yes`, since without a terminal Modal's question never ends. */
export function stopCommand(appId: string): string {
  return `modal app stop ${appId} --yes`;
}

/** The request for one run. Without an app id it means every app of the run that lives. */
export function stopRequestOf(
  { id, intent }: { readonly id: number; readonly intent: { readonly key: string } },
  asked: {
    readonly cause: StopCause;
    readonly appId?: string | undefined;
    readonly askedBy?: string | undefined;
  },
): StopRequest {
  return {
    key: intent.key,
    record_id: id,
    app_id: asked.appId ?? null,
    cause: asked.cause,
    asked_by: asked.askedBy ?? null,
  };
}
