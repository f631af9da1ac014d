// Workflow run routes: list, get, jobs, re-run what failed, cancel.

import {
  type Exchange,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  requireViewer,
  writes,
} from "../exchange.ts";
import { cutPage } from "../paging.ts";
import { renderJob, renderWorkflowRun } from "../shapes/workflow-run.ts";
import type { RunJob, WorkflowRun } from "../state.ts";
import { concludeRun } from "../workflow-runs.ts";
import { requireWorkflow } from "./workflows.ts";

function requireRun(exchange: Exchange): WorkflowRun {
  const run = exchange.repository.runs.get(Number(exchange.params["run_id"]));
  if (run === undefined) throw notFound();
  return run;
}

/** `status` may name a status or a conclusion, as on GitHub. */
function matchesFilter(exchange: Exchange, run: WorkflowRun): boolean {
  const { actor, branch, event, status, head_sha } = exchange.query;
  return (
    (actor === undefined || run.actor === actor) &&
    (branch === undefined || run.headBranch === branch) &&
    (event === undefined || run.event === event) &&
    (head_sha === undefined || run.headSha === head_sha) &&
    (status === undefined || run.status === status || run.conclusion === status)
  );
}

function replyRuns(exchange: Exchange, runs: readonly WorkflowRun[], path: string): Reply {
  const all = runs.filter((run) => matchesFilter(exchange, run)).sort((a, b) => b.id - a.id);
  const page = cutPage(exchange, all, `/repositories/${exchange.repository.id}/actions/${path}`);
  const workflow_runs = page.items.map((run) => renderWorkflowRun(exchange, run));
  return { status: 200, body: { total_count: page.total, workflow_runs }, headers: page.headers };
}

function listOfWorkflow(exchange: Exchange): Reply {
  const workflow = requireWorkflow(exchange);
  const runs = [...exchange.repository.runs.values()].filter((run) => run.workflowId === workflow.id);
  return replyRuns(exchange, runs, `workflows/${workflow.id}/runs`);
}

function listJobs(exchange: Exchange): Reply {
  const run = requireRun(exchange);
  const page = cutPage(
    exchange,
    run.jobs,
    `/repositories/${exchange.repository.id}/actions/runs/${run.id}/jobs`,
  );
  const jobs = page.items.map((job) => renderJob(exchange, run, job));
  return { status: 200, body: { total_count: page.total, jobs }, headers: page.headers };
}

function getJob(exchange: Exchange): Reply {
  const id = Number(exchange.params["job_id"]);
  for (const run of exchange.repository.runs.values()) {
    const job = run.jobs.find((candidate) => candidate.id === id);
    if (job !== undefined) return { status: 200, body: renderJob(exchange, run, job) };
  }
  throw notFound();
}

const RERUN_AGE = 30 * 24 * 60 * 60_000;
const RERUN_LIMIT = 50;

/** Only the newest attempt is kept here. */
function getAttempt(exchange: Exchange): Reply {
  const run = requireRun(exchange);
  if (String(run.attempt) !== exchange.params["attempt_number"]) throw notFound();
  return { status: 200, body: renderWorkflowRun(exchange, run) };
}

/** A new attempt of the same run: same id, same commit, same event, same actor. */
function rerun(exchange: Exchange, run: WorkflowRun, jobs: readonly RunJob[]): Reply {
  if (run.status !== "completed") throw new Refusal(403, "This workflow is already running");
  if (exchange.now - run.createdAt > RERUN_AGE) {
    const text = "Unable to retry this workflow run because it was created over a month ago";
    throw new Refusal(403, text);
  }
  if (run.attempt > RERUN_LIMIT) throw new Refusal(403, `It has been re-run ${RERUN_LIMIT} times`);
  run.attempt += 1;
  run.triggeringActor = requireViewer(exchange).login;
  for (const part of [run, ...jobs]) {
    part.status = "queued";
    part.conclusion = undefined;
  }
  run.updatedAt = exchange.now;
  return { status: 201, body: {} };
}

function rerunAll(exchange: Exchange): Reply {
  const run = requireRun(exchange);
  return rerun(exchange, run, run.jobs);
}

function rerunFailed(exchange: Exchange): Reply {
  const run = requireRun(exchange);
  if (run.conclusion === "success") throw new Refusal(403, "This workflow run cannot be retried");
  return rerun(
    exchange,
    run,
    run.jobs.filter(({ conclusion }) => conclusion !== "success"),
  );
}

function cancel(exchange: Exchange): Reply {
  const run = requireRun(exchange);
  if (run.status === "completed") throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
  concludeRun(run, { conclusion: "cancelled", now: exchange.now });
  return { status: 202, body: {} };
}

const ACTIONS = "/repos/{owner}/{repo}/actions";

export const runRoutes: Routes = {
  [`GET ${ACTIONS}/runs`]: {
    need: reads("actions"),
    run: (exchange) => replyRuns(exchange, [...exchange.repository.runs.values()], "runs"),
  },
  [`GET ${ACTIONS}/workflows/{workflow_id}/runs`]: { need: reads("actions"), run: listOfWorkflow },
  [`GET ${ACTIONS}/runs/{run_id}`]: {
    need: reads("actions"),
    run: (exchange) => ({ status: 200, body: renderWorkflowRun(exchange, requireRun(exchange)) }),
  },
  [`GET ${ACTIONS}/runs/{run_id}/jobs`]: { need: reads("actions"), run: listJobs },
  [`GET ${ACTIONS}/runs/{run_id}/attempts/{attempt_number}`]: { need: reads("actions"), run: getAttempt },
  [`GET ${ACTIONS}/jobs/{job_id}`]: { need: reads("actions"), run: getJob },
  [`POST ${ACTIONS}/runs/{run_id}/rerun-failed-jobs`]: { need: writes("actions"), run: rerunFailed },
  [`POST ${ACTIONS}/runs/{run_id}/rerun`]: { need: writes("actions"), run: rerunAll },
  [`POST ${ACTIONS}/runs/{run_id}/cancel`]: { need: writes("actions"), run: cancel },
};
