// The job's inputs and environment -> the poll use case with its real adapters, and its outcome as outputs.
import { lingerMinutes } from "../core/clock-rule.ts";
import { given, matching, POLL_INPUTS, whole } from "../core/inputs.ts";
import { pollOutputs } from "../core/poll-outcome.ts";
import type { RunContext } from "../core/run-context.ts";
import { renderSummary } from "../core/summary.ts";
import { type PollPorts, type PollRequest, pollWhileLingering } from "../poll.ts";
import {
  createLog,
  protectSecrets,
  readInputs,
  readRunContext,
  requireSecret,
  setOutputs,
  writeSummary,
} from "./actions.ts";
import { systemClock } from "./clock.ts";
import { createCommentStore } from "./comments.ts";
import { createGithub } from "./github.ts";
import { openModal } from "./modal-api.ts";
import { createRecordStore } from "./records.ts";
import { createStatusStore } from "./statuses.ts";
import { createWorkflowRuns } from "./workflow-runs.ts";

/** Everything that the poll action does, from the runner's variables to its outputs. */
export async function runPoll(): Promise<void> {
  const raw = readInputs(POLL_INPUTS);
  const token = raw["github-token"];
  const tokenId = raw["modal-token-id"] || process.env["MODAL_TOKEN_ID"];
  const tokenSecret = raw["modal-token-secret"] || process.env["MODAL_TOKEN_SECRET"];
  const redact = protectSecrets([token, tokenId ?? "", tokenSecret ?? ""]);
  requireSecret("github-token", token, "a token with `deployments: write`; the default is the job's own");
  const context = readRunContext();
  const request = readRequest(raw, context);
  const linger = lingerMinutes(raw.linger, { freeMinutes: false, oneRun: request.runKey !== undefined });
  const workflow =
    raw["poll-workflow"] === ""
      ? ""
      : matching(
          "poll-workflow",
          raw["poll-workflow"],
          /^[\w.-]+\.ya?ml$/,
          "the file name of a workflow, such as poll.yml",
        );
  const ports = wirePorts(token, context, redact, { tokenId, tokenSecret });
  const outcome = await pollWhileLingering(request, ports, { linger, workflow });
  setOutputs(pollOutputs(outcome));
  await writeSummary(redact(renderSummary(outcome.reports)));
}

function readRequest(
  raw: Readonly<Record<(typeof POLL_INPUTS)[number], string>>,
  context: RunContext,
): PollRequest {
  const repository = `${context.owner}/${context.repo}`;
  return {
    horizonDays: whole("horizon", raw.horizon),
    links: { serverUrl: context.serverUrl, repository },
    ...given("runKey", raw["run-key"], (text) =>
      matching("run-key", text, /^[a-z0-9]{6,32}$/, "the key of a run, as the launch action puts it out"),
    ),
  };
}

interface ModalToken {
  readonly tokenId: string | undefined;
  readonly tokenSecret: string | undefined;
}

function wirePorts(
  token: string,
  context: RunContext,
  redact: PollPorts["redact"],
  modal: ModalToken,
): PollPorts {
  const github = createGithub(token, context);
  return {
    log: createLog(redact),
    clock: systemClock,
    records: createRecordStore(github, systemClock.now),
    comments: createCommentStore(github),
    statuses: createStatusStore(github),
    workflows: createWorkflowRuns(github),
    redact,
    openModal: async () => {
      const { tokenId, tokenSecret } = modal;
      requireSecret(
        "modal-token-id",
        tokenId,
        "a Modal token id (ak-…), from a secret or MODAL_TOKEN_ID; one that may only read is enough",
      );
      requireSecret(
        "modal-token-secret",
        tokenSecret,
        "a Modal token secret (as-…), from a secret or MODAL_TOKEN_SECRET",
      );
      return openModal({ tokenId, tokenSecret });
    },
  };
}
