// The job's inputs and environment -> the poll use case with its real adapters, and its outcome as outputs.
import { lingerMinutes } from "../core/clock-rule.ts";
import { defined } from "../core/defined.ts";
import { given, matching, oneOf, POLL_INPUTS, type PollInputName, whole } from "../core/inputs.ts";
import { pollOutputs } from "../core/poll-outcome.ts";
import type { RunContext } from "../core/run-context.ts";
import { renderSummary } from "../core/summary.ts";
import { WritePace } from "../core/write-pace.ts";
import type { PollPorts, PollRequest } from "../poll.ts";
import type { FinishPorts } from "../poll-finish.ts";
import { pollWhileLingering } from "../poll-linger.ts";
import type { ModalObserver } from "../ports.ts";
import { createLog, readInputs, readRunContext, setOutputs, writeSummary } from "./actions.ts";
import { offersArtifacts } from "./artifact-service.ts";
import { systemClock } from "./clock.ts";
import { createCommentStore } from "./comments.ts";
import { type Credentials, readCredentials, requireGithubToken, requireModalToken } from "./credentials.ts";
import type { FinishSide } from "./finish-wiring.ts";
import { createGithub } from "./github.ts";
import { openModal } from "./modal-api.ts";
import { createProgressStore } from "./progress-store.ts";
import { createPullRequests } from "./pull-requests.ts";
import { createRecordStore } from "./records.ts";
import { createRepositoryReader, type Repository } from "./repository.ts";
import { createShownReader } from "./shown.ts";
import { createStatusStore } from "./statuses.ts";
import { createWorkflowRuns } from "./workflow-runs.ts";

/** Everything that the poll action does, from the runner's variables to its outputs. */
export async function runPoll(): Promise<void> {
  const raw = readInputs(POLL_INPUTS);
  const credentials = readCredentials(raw);
  requireGithubToken(credentials);
  const context = readRunContext();
  const request = readRequest(raw, context);
  const oneRun = request.runKeys !== undefined;
  lingerMinutes(raw.linger, { freeMinutes: false, oneRun }); // a bad value is said before anything is asked
  const workflow =
    raw["poll-workflow"] === ""
      ? ""
      : matching(
          "poll-workflow",
          raw["poll-workflow"],
          /^[\w.-]+\.ya?ml$/,
          "the file name of a workflow, such as poll.yml",
        );
  const github = createGithub(credentials.github, context);
  const repository = createRepositoryReader(github, systemClock.now);
  const ports = wirePorts({ github, repository, token: credentials.github, context }, credentials);
  const minutes = async (): Promise<number> =>
    lingerMinutes(raw.linger, { freeMinutes: await hasFreeMinutes(repository), oneRun });
  const outcome = await pollWhileLingering(request, ports, { minutes, workflow });
  setOutputs(pollOutputs(outcome, credentials.redact));
  const summary = renderSummary(outcome.reports, request.links);
  // Without a run the text is ours alone, and building the patterns for wrapped secrets costs a fifth of an idle pass.
  await writeSummary(outcome.reports.length === 0 ? summary : credentials.redact(summary));
}

function readRequest(raw: Readonly<Record<PollInputName, string>>, context: RunContext): PollRequest {
  const repository = `${context.owner}/${context.repo}`;
  return {
    horizonDays: whole("horizon", raw.horizon),
    relaunch: oneOf("relaunch", raw.relaunch || "once", ["once", "never"]) === "once",
    links: { serverUrl: context.serverUrl, repository },
    ...given("runKeys", raw["run-key"], (text) =>
      text
        .split(/[\s,]+/)
        .map((key) =>
          matching("run-key", key, /^[a-z0-9]{6,32}$/, "keys of runs, as the launch action puts them out"),
        ),
    ),
  };
}

/** Public repositories and self-hosted runners; where it is not known, minutes are taken to cost money. */
async function hasFreeMinutes(repository: () => Promise<Repository>): Promise<boolean> {
  if (process.env["RUNNER_ENVIRONMENT"] === "self-hosted") return true;
  return repository().then(
    (facts) => !facts.private,
    () => false,
  );
}

function wirePorts(side: FinishSide, credentials: Credentials): PollPorts {
  const { github, repository } = side;
  const { redact } = credentials;
  let opened: Promise<ModalObserver> | undefined;
  let finish: Promise<FinishPorts> | undefined;
  const finishPorts = (): Promise<FinishPorts> => {
    finish ??= import("./finish-wiring.ts").then(({ wireFinish }) => wireFinish(side));
    return finish;
  };
  return {
    log: createLog(redact),
    clock: systemClock,
    githubNow: async () => {
      const ahead = await repository().then(
        ({ clockAhead }) => clockAhead,
        () => 0,
      );
      return new Date(systemClock.now().getTime() + ahead);
    },
    records: createRecordStore(github, systemClock.now),
    comments: createCommentStore(github),
    statuses: createStatusStore(github),
    workflows: createWorkflowRuns(github, repository),
    pulls: createPullRequests(github),
    redact,
    shown: createShownReader(github),
    pace: new WritePace({ budget: github.budget, ...defined({ minute: writesAMinute() }) }),
    progress: createProgressStore(
      github,
      () => finishPorts().then(({ artifacts }) => artifacts),
      process.env,
    ),
    finish: finishPorts,
    canKeep: () => offersArtifacts(process.env),
    // One client for all passes of a job: the SDK does not close its channel.
    openModal: () => {
      opened ??= openWith(credentials);
      return opened;
    },
  };
}

/** For a GitHub Enterprise Server with limits of its own. @throws InputError */
function writesAMinute(): number | undefined {
  const text = process.env["MODAL_EXPERIMENTS_WRITES_A_MINUTE"] ?? "";
  return text === "" ? undefined : whole("MODAL_EXPERIMENTS_WRITES_A_MINUTE", text);
}

async function openWith(credentials: Credentials): Promise<ModalObserver> {
  return openModal(requireModalToken(credentials, "; one that may only read is enough"));
}
