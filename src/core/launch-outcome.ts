// How a launch ended -> the action's outputs and the step summary.
import { ExternalError, InputError } from "./errors.ts";
import { escapeText, inlineCode, table } from "./markdown.ts";
import type { RunRecord } from "./record.ts";
import type { RunState } from "./state.ts";

export interface LaunchOutcome {
  readonly record: RunRecord;
  readonly state: RunState;
  /** One sentence for a person. */
  readonly reason: string;
  readonly appId?: string;
  readonly appUrl?: string;
  readonly callId?: string;
  readonly resumeArgument?: string;
  /** An earlier launch of the same run is still going, and nothing new was started. */
  readonly adopted: boolean;
}

export type LaunchOutputs = Readonly<Record<string, string>>;

export function launchOutputs(outcome: LaunchOutcome): LaunchOutputs {
  const outputs = {
    "run-key": outcome.record.intent.key,
    "record-id": String(outcome.record.id),
    "app-id": outcome.appId ?? "",
    "app-url": outcome.appUrl ?? "",
    "function-call-id": outcome.callId ?? "",
    state: outcome.state,
    reason: outcome.reason,
    "resume-argument": outcome.resumeArgument ?? "",
  };
  const result = {
    schema_version: 1,
    key: outcome.record.intent.key,
    generation: outcome.record.intent.generation,
    record_id: outcome.record.id,
    app_id: outcome.appId ?? null,
    app_url: outcome.appUrl ?? null,
    function_call_id: outcome.callId ?? null,
    state: outcome.state,
    reason: outcome.reason,
    resume_argument: outcome.resumeArgument ?? null,
    adopted: outcome.adopted,
  };
  return { ...outputs, result: JSON.stringify(result) };
}

export function renderLaunchSummary(outcome: LaunchOutcome): string {
  const { intent } = outcome.record;
  const rows: ReadonlyArray<readonly [string, string]> = [
    ["State", escapeText(outcome.reason)],
    ["Run key", inlineCode(intent.key)],
    ["Commit", inlineCode(intent.sha)],
    ["Target", inlineCode(intent.target)],
    ["Resume", outcome.resumeArgument === undefined ? "none" : inlineCode(outcome.resumeArgument)],
    ["App", outcome.appId === undefined ? "not known" : inlineCode(outcome.appId)],
    ["Call", outcome.callId === undefined ? "not known" : inlineCode(outcome.callId)],
  ];
  const title = outcome.adopted ? "is already running" : "is launched";
  const next = "The runner is free; the poll workflow reports the outcome.";
  return `### ${escapeText(intent.experiment)} ${title}\n\n${table(["", ""], rows)}\n\n${next}\n`;
}

/** @param error what ended the launch; its own words only where it is not a defect of ours */
export function renderLaunchFailure(
  experiment: string,
  error: unknown,
  redact: (text: string) => string,
): string {
  const known = error instanceof InputError || error instanceof ExternalError;
  const message = known ? redact(error.message) : "An unexpected error, shown in the log.";
  const advice = error instanceof ExternalError ? redact(error.advice) : "";
  const parts = [`### ${escapeText(experiment)}: the launch failed`, escapeText(message), escapeText(advice)];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
