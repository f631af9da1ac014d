// The job's inputs, event and environment -> the gate use case with its real adapters; its decision as outputs and summary.
import { toAnnotations } from "../audit/render.ts";
import { renderAuditSummary } from "../audit-report.ts";
import { InputError, messageOf } from "../core/errors.ts";
import { GATE_INPUTS, parseGateInputs } from "../core/gate-inputs.ts";
import {
  GATE_MARKER,
  type GateOutcome,
  gateOutputs,
  renderGateSummary,
  renderRefusalComment,
} from "../core/gate-outcome.ts";
import { redactTexts } from "../core/redact-value.ts";
import { type GatePorts, type GateResult, gate } from "../gate.ts";
import { annotate, createLog, readGateEvent, readInputs, setOutputs, writeSummary } from "./actions.ts";
import { systemClock } from "./clock.ts";
import { createCommentStore } from "./comments.ts";
import { protectGithubToken } from "./credentials.ts";
import { createGateSources } from "./gate-sources.ts";
import { createGithub, type Github } from "./github.ts";
import { sha256 } from "./hash.ts";
import { createRecordStore } from "./records.ts";
import { createStatusStore } from "./statuses.ts";

/**
 * Everything that the gate action does. Outputs and summary are written before a refusal fails the job.
 * @throws InputError with what was refused and why
 */
export async function runGate(): Promise<void> {
  const raw = readInputs(GATE_INPUTS);
  const { token, redact } = protectGithubToken(raw["github-token"]);
  const inputs = parseGateInputs(raw);
  const event = readGateEvent();
  const github = createGithub(token, event);
  const log = createLog(redact);
  const ports = createGatePorts(github, log, inputs.configPath);
  const result = await gate({ event, ...inputs }, ports);
  annotate(toAnnotations(result.findings), redact);
  // A plan must be whole to be launched; the runner itself refuses an output that holds a masked secret.
  setOutputs(gateOutputs({ ...result.outcome, message: redact(result.outcome.message) }));
  await tell(result, { event, github, log, redact });
}

interface Telling {
  readonly event: ReturnType<typeof readGateEvent>;
  readonly github: Github;
  readonly log: GatePorts["log"];
  readonly redact: (text: string) => string;
}

/**
 * The decision where a person looks: summary and log, and of a refusal the pull request.
 * @throws InputError with what was refused and why
 */
export async function tell(result: GateResult, telling: Telling): Promise<void> {
  const { event, github, log, redact } = telling;
  const findings = redactTexts(result.findings, redact);
  const outcome = redactTexts(result.outcome, redact);
  const audit = findings.length === 0 ? "" : renderAuditSummary(findings);
  await writeSummary(redact(renderGateSummary(outcome, audit)));
  if (outcome.decision !== "refuse")
    return log.info(`${outcome.decision} (${outcome.reason}): ${outcome.message}`);
  const runUrl = `${event.serverUrl}/${event.owner}/${event.repo}/actions/runs/${event.runId}`;
  await comment(outcome, { github, log, body: redact(renderRefusalComment(outcome, runUrl)) });
  throw new InputError("gate", `Refused (${outcome.reason}): ${outcome.message}\n${outcome.next}`.trim());
}

/** @param github a client for the repository that is asked about */
export function createGatePorts(github: Github, log: GatePorts["log"], configPath: string): GatePorts {
  return {
    log,
    clock: systemClock,
    hash: sha256,
    records: createRecordStore(github, systemClock.now),
    statuses: createStatusStore(github),
    sources: createGateSources(github, configPath),
  };
}

/** A token that may not comment is no reason to hide the refusal itself. */
async function comment(
  { mayComment, pullRequest }: GateOutcome,
  { github, log, body }: { readonly github: Github; readonly log: GatePorts["log"]; readonly body: string },
): Promise<void> {
  if (!mayComment || pullRequest === undefined) return;
  try {
    await createCommentStore(github).ensure({ pullRequest, marker: GATE_MARKER }, body);
  } catch (error) {
    const why = messageOf(error);
    log.warning(`The refusal could not be said on pull request ${pullRequest}: ${why}`);
  }
}
