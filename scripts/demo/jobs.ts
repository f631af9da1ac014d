// A stand-in pair and an event in; the jobs that its workflows would start, run from the built actions, out.
import path from "node:path";
import type { LabeledEvent, Permissions } from "../../local/github/server.ts";
import { type ActionResult, type RunningAction, startAction } from "../../local/runner/run-action.ts";
import { AUTHOR, inputsOf, LABEL, permissionsOf } from "./repository.ts";
import { issueJobToken, REPOSITORY, type StandIns } from "./stand-ins.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

export interface Job {
  readonly standIns: StandIns;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly event?: unknown;
  /** A workflow run that exists already; a new one otherwise. */
  readonly runId?: number;
  /** Of that run; 2 when a person has asked for it again. Default 1. */
  readonly attempt?: number;
  readonly onLine?: (line: string) => void;
  /** Of the job's token; those of its workflow file otherwise. */
  readonly permissions?: Permissions;
  /** The job is offered the artifact service; without it nothing is kept. */
  readonly artifacts?: boolean;
}

export interface RunningJob extends RunningAction {
  readonly runId: number;
}

/** The author puts the label on the pull request; what GitHub would send to the workflow comes back. */
export function addLabel({ github, pull }: StandIns): LabeledEvent {
  return github.addLabel(REPOSITORY, pull.number, LABEL, AUTHOR);
}

/** Starts the root action as the workflow `train.yml` would; `inputs` replace those of the file by name. */
export function startLaunch(job: Job): RunningJob {
  const file = job.standIns.files[".github/workflows/train.yml"] ?? "";
  return startJob({ ...job, inputs: { ...inputsOf(file), ...job.inputs } }, "train.yml", root);
}

/** One pass of the poll action, as the workflow `poll.yml` would make it. */
export function startPoll(job: Job): RunningJob {
  // One pass, so that nothing waits.
  const inputs = { linger: "0", ...job.inputs };
  return startJob({ ...job, inputs }, "poll.yml", path.join(root, "poll"));
}

export async function runPoll(job: Job): Promise<ActionResult> {
  return toEnd(job, startPoll(job));
}

const STOP_PERMISSIONS: Permissions = { deployments: "write" };

/** The stop action, as a job of its own in the workflow `poll.yml`. */
export async function runStop(job: Job): Promise<ActionResult> {
  return toEnd(job, startJob({ permissions: STOP_PERMISSIONS, ...job }, "poll.yml", path.join(root, "stop")));
}

async function toEnd(job: Job, running: RunningJob): Promise<ActionResult> {
  const result = await running.finished;
  finish(job.standIns, running.runId, result);
  return result;
}

/** Tells GitHub that the job's workflow run has ended. */
export function finish(
  { github }: StandIns,
  runId: number,
  { conclusion }: Pick<ActionResult, "conclusion">,
): void {
  github.finishWorkflowRun(REPOSITORY, runId, conclusion);
}

function startJob(job: Job, workflow: string, action: string): RunningJob {
  const { standIns, event } = job;
  const eventName = event === undefined ? "workflow_dispatch" : "pull_request";
  const runId = job.runId ?? startWorkflowRun(standIns, workflow, eventName);
  // The package for artifacts knows the server only by the name that comes with them.
  const { GITHUB_SERVER_URL, ...service } = job.artifacts === true ? standIns.github.artifactEnv(runId) : {};
  const running = startAction({
    action,
    inputs: job.inputs ?? {},
    env: { ...standIns.modalEnv, ...service, ...job.env },
    secrets: [standIns.modalEnv["MODAL_TOKEN_ID"] ?? "", standIns.modalEnv["MODAL_TOKEN_SECRET"] ?? ""],
    github: {
      ...contextOf(job, { runId, eventName, workflow, attempt: job.attempt ?? 1 }),
      ...(GITHUB_SERVER_URL !== undefined && { GITHUB_SERVER_URL }),
    },
    workspace: standIns.workspace,
    ...(event !== undefined && { event }),
    ...(job.onLine !== undefined && { onLine: job.onLine }),
  });
  const { finished, cancel, killTree } = running;
  return {
    runId,
    get pid() {
      return running.pid;
    },
    finished,
    cancel,
    killTree,
  };
}

function startWorkflowRun({ github, pull }: StandIns, workflow: string, event: string): number {
  return github.startWorkflowRun(REPOSITORY, { workflow, event, headSha: pull.headSha, actor: AUTHOR });
}

/** The variables that every job of the repository gets, whatever started it. */
export function repositoryVariables({
  github,
  pull,
}: Pick<StandIns, "github" | "pull">): Readonly<Record<string, string>> {
  return {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: String(pull.repositoryId),
    GITHUB_SHA: pull.headSha,
    GITHUB_ACTOR: AUTHOR,
  };
}

function contextOf(
  { standIns: { github, pull, files }, permissions }: Job,
  run: {
    readonly runId: number;
    readonly eventName: string;
    readonly workflow: string;
    readonly attempt: number;
  },
): Readonly<Record<string, string>> {
  const ref = run.eventName === "pull_request" ? `refs/pull/${pull.number}/merge` : "refs/heads/main";
  return {
    ...repositoryVariables({ github, pull }),
    GITHUB_REF: ref,
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_RUN_ID: String(run.runId),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/.github/workflows/${run.workflow}@${ref}`,
    GITHUB_TOKEN: issueJobToken(github, {
      permissions: permissions ?? permissionsOf(files[`.github/workflows/${run.workflow}`] ?? ""),
      workflowRun: run.runId,
    }),
  };
}
