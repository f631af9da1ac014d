// What the gate decided -> its outputs, the step summary, and the comment on a pull request where something is refused.
import type { Decision, Reason } from "./gate-refusal.ts";
import { escapeText, inlineCode, table } from "./markdown.ts";
import { formatDollars } from "./price.ts";
import type { RunIntent } from "./record.ts";
import { formatPlans, type RunPlan } from "./run-plan.ts";
import type { StopRequest } from "./stop-request.ts";
import { armLabel } from "./sweep.ts";

export interface GateOutcome {
  readonly decision: Decision;
  readonly reason: Reason;
  /** One sentence. */
  readonly message: string;
  /** What a person does about it; empty where there is nothing to do. */
  readonly next: string;
  readonly plans: readonly RunPlan[];
  readonly stops: readonly StopRequest[];
  readonly pullRequest: number | undefined;
  readonly sha: string | undefined;
  /** Whether the refusal may be said on the pull request: the one who asked has a role here. */
  readonly mayComment: boolean;
}

/** `plans` is empty text unless there is something to launch, so that a workflow can test for it. */
export function gateOutputs(outcome: GateOutcome): Readonly<Record<string, string>> {
  const { decision, reason, message, plans, stops, pullRequest } = outcome;
  return {
    decision,
    reason,
    message: message.replace(/\s+/g, " "),
    plans: plans.length === 0 ? "" : formatPlans(plans),
    stops: stops.length === 0 ? "" : JSON.stringify(stops),
    "pull-request": pullRequest === undefined ? "" : String(pullRequest),
  };
}

const TITLES: Readonly<Record<Decision, string>> = {
  launch: "The run may start",
  adopt: "The run is already on record",
  stop: "Runs are to be stopped",
  nothing: "Nothing to do",
  refuse: "Refused",
};

export function renderGateSummary(outcome: GateOutcome, audit: string): string {
  const { decision, reason, message, next, plans, stops } = outcome;
  const parts = [
    `### ${TITLES[decision]}`,
    `${sentences(message)} (${inlineCode(reason)})`,
    sentences(next),
    plans.length === 0 ? "" : planTable(plans),
    stops.length === 0 ? "" : stopTable(stops),
    audit.trim(),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Line by line, since a configuration has a problem on each. */
function sentences(text: string): string {
  return text
    .split("\n")
    .map((line) => escapeText(line))
    .join("<br>");
}

function planTable(plans: readonly RunPlan[]): string {
  const rows = plans.map(({ intent }) => [
    escapeText([intent.experiment, armLabel({ name: intent.arm, seed: intent.seed })].join(" ").trim()),
    inlineCode(`${intent.key}-g${intent.generation}`),
    inlineCode(intent.sha.slice(0, 12)),
    escapeText(resources(intent)),
    intent.price_bound === null ? "not known" : escapeText(formatDollars(intent.price_bound)),
  ]);
  return table(["run", "key", "commit", "asks for", "worst case"], rows);
}

function resources({ gpu, timeout, retries }: RunIntent): string {
  const known = [
    gpu ?? "",
    timeout === null ? "" : `${Math.round((timeout / 3600) * 100) / 100} h an attempt`,
    retries === null ? "" : `${retries} retries`,
  ].filter((part) => part !== "");
  return known.join(", ") || "not known";
}

function stopTable(stops: readonly StopRequest[]): string {
  const rows = stops.map(({ key, app_id, cause }) => [
    inlineCode(key),
    app_id === null ? "not known yet" : inlineCode(app_id),
    escapeText(cause),
  ]);
  return table(["run", "app", "cause"], rows);
}

/** Begins each refusal comment; there is one a pull request. */
export const GATE_MARKER = "<!-- modal-experiments gate -->";

export function renderRefusalComment(outcome: GateOutcome, runUrl: string): string {
  const { reason, message, next, sha } = outcome;
  const commit = sha === undefined ? "" : ` at ${inlineCode(sha.slice(0, 12))}`;
  return `${GATE_MARKER}
**Not started${commit}** (${inlineCode(reason)})

${sentences(message)}

${sentences(next)}

<sub>[Workflow run](${runUrl})</sub>
`;
}
