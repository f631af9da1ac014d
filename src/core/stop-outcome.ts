// What became of each app that was asked to stop -> outputs, the one report, and the error of what could not be done.
import { ExternalError } from "./errors.ts";
import { causeWords } from "./headline.ts";
import { escapeText, inlineCode, label, table } from "./markdown.ts";
import { appName, type RunRecord } from "./record.ts";
import { type StopCause, stopCommand } from "./stop-request.ts";

export type StopEnd =
  /** Modal accepted it, or a lost reply was asked again and the app had stopped. */
  | "stopped"
  /** Nothing ran: ended before, or not started yet, in which case the record now says that it shall not. */
  | "already-stopped"
  /** The app or record is not ours, or not there. */
  | "not-ours"
  /** The token may not stop apps. */
  | "denied"
  /** Modal did not answer, so the app may run on. */
  | "unknown";

export interface StopResult {
  /** Undefined where no record of ours was found. */
  readonly record?: RunRecord;
  readonly appId?: string;
  readonly end: StopEnd;
  readonly cause: StopCause;
  readonly askedBy: string | null;
  /** One plain sentence of ours. */
  readonly reason: string;
}

export function stopOutputs(results: readonly StopResult[]): Readonly<Record<string, string>> {
  const count = (...ends: readonly StopEnd[]) => results.filter(({ end }) => ends.includes(end)).length;
  return {
    stopped: String(count("stopped")),
    "already-stopped": String(count("already-stopped")),
    refused: String(count("not-ours", "denied", "unknown")),
    result: JSON.stringify({ schema_version: 1, stops: results.map(resultEntry) }),
  };
}

function resultEntry(result: StopResult) {
  const intent = result.record?.intent;
  return {
    key: intent?.key ?? null,
    generation: intent?.generation ?? null,
    experiment: intent?.experiment ?? null,
    pull_request: intent?.pull_request ?? null,
    record_id: result.record?.id ?? null,
    app_id: result.appId ?? null,
    outcome: result.end,
    cause: result.cause,
    asked_by: result.askedBy,
    reason: result.reason,
    command: commandOf(result) ?? null,
  };
}

/** Where we could not stop it and somebody else can. */
function commandOf({ end, appId }: StopResult): string | undefined {
  return (end === "denied" || end === "unknown") && appId !== undefined ? stopCommand(appId) : undefined;
}

/** `because the pull request was closed, asked by ada` */
export function askedWords({ cause, askedBy }: Pick<StopResult, "cause" | "askedBy">): string {
  const why = cause === "ghost-app" ? "left behind by a launch that ended" : causeWords(cause).trim();
  return askedBy === null ? why : `${why}, asked by ${askedBy}`;
}

export function renderStopSummary(results: readonly StopResult[]): string {
  const rows = results.map((result) => [
    result.record === undefined ? "" : label(result.record.intent.experiment),
    result.record === undefined ? "" : inlineCode(appName(result.record.intent)),
    result.appId === undefined ? "" : inlineCode(result.appId),
    escapeText(WORDS[result.end]),
    escapeText(askedWords(result)),
    escapeText(result.reason),
  ]);
  const columns = ["experiment", "run", "app", "outcome", "asked", "why"];
  const commands = results.flatMap((result) => commandOf(result) ?? []);
  const byHand =
    commands.length === 0
      ? ""
      : `\n\nStill running. With a token that may stop apps:\n\n\`\`\`sh\n${commands.join("\n")}\n\`\`\``;
  return `### Stop\n\n${rows.length === 0 ? "Nothing of it is running." : table(columns, rows)}${byHand}\n`;
}

/** One line for the log. */
export function stopLine(result: StopResult): string {
  const { record, appId } = result;
  const run = record === undefined ? "" : `${record.intent.experiment} (${appName(record.intent)}) `;
  return `${run}${appId ?? "without an app"}: ${WORDS[result.end]}, ${askedWords(result)}. ${result.reason}`;
}

const WORDS: Readonly<Record<StopEnd, string>> = {
  stopped: "stopped",
  "already-stopped": "not running",
  "not-ours": "refused",
  denied: "not permitted",
  unknown: "not confirmed",
};

/** What the job fails with: the first thing that could not be done, and what a person does next. */
export function findStopError(results: readonly StopResult[]): ExternalError | undefined {
  const failed = results.filter(({ end }) => end === "denied" || end === "unknown" || end === "not-ours");
  const worst = failed.find(({ end }) => end !== "not-ours") ?? failed[0];
  if (worst === undefined) return undefined;
  const commands = failed.flatMap((result) => commandOf(result) ?? []);
  return new ExternalError({
    system: "modal",
    operation: "AppStop",
    message: worst.reason,
    advice: worst.end === "not-ours" ? "Nothing was stopped for it." : adviceFor(worst.end, commands),
  });
}

function adviceFor(end: StopEnd, commands: readonly string[]): string {
  const byHand = commands.join("\n");
  return end === "denied"
    ? `Give this job, as modal-token-id and modal-token-secret, a token whose service user is a contributor of the Modal environment, or stop by hand:\n${byHand}`
    : `Run the job again, since stopping twice does no harm, or stop by hand:\n${byHand}`;
}
