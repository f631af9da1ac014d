// A workflow run in; GitHub's `workflow-run`, and the `job` of it, out.

import { renderTime } from "../exchange.ts";
import { renderEmail } from "../git.ts";
import { renderNodeId } from "../node-id.ts";
import type { RunJob, WorkflowRun } from "../state.ts";
import { renderRepository, repositoryPage, repositoryUrl } from "./repository.ts";
import { renderUserOf, type Scene } from "./scene.ts";

export function renderWorkflowRun(scene: Scene, run: WorkflowRun): Record<string, unknown> {
  const { repository, state, endpoints } = scene;
  const workflow = repository.workflows.get(run.workflowId);
  const actor = renderUserOf(scene, run.actor);
  const minimal = renderRepository(state, repository, endpoints);
  return {
    id: run.id,
    name: workflow?.path.split("/").at(-1) ?? null,
    node_id: renderNodeId("WorkflowRun", run.id),
    head_branch: run.headBranch,
    head_sha: run.headSha,
    path: workflow?.path ?? "",
    run_number: run.runNumber,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion ?? null,
    workflow_id: run.workflowId,
    pull_requests: [],
    created_at: renderTime(run.createdAt),
    updated_at: renderTime(run.updatedAt),
    run_started_at: renderTime(run.createdAt),
    actor,
    triggering_actor: renderUserOf(scene, run.triggeringActor),
    repository: minimal,
    head_repository: minimal,
    ...renderHead(scene, run),
    ...renderLinks(scene, run),
  };
}

function renderHead({ repository }: Scene, run: WorkflowRun): Record<string, unknown> {
  const commit = repository.commits.get(run.headSha);
  const name = commit?.author ?? run.actor;
  const author = { name, email: renderEmail(name) };
  return {
    display_title: commit?.message.split("\n")[0] ?? "",
    head_commit: {
      id: run.headSha,
      tree_id: commit?.treeSha ?? run.headSha,
      message: commit?.message ?? "",
      timestamp: renderTime(commit?.date ?? run.createdAt),
      author,
      committer: author,
    },
  };
}

function renderLinks({ repository, endpoints }: Scene, run: WorkflowRun): Record<string, string> {
  const base = repositoryUrl(repository, endpoints);
  const url = `${base}/actions/runs/${run.id}`;
  return {
    url,
    html_url: `${endpoints.server}/${repository.owner}/${repository.name}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${base}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${base}/actions/workflows/${run.workflowId}`,
  };
}

/** GitHub's `job`. */
export function renderJob(scene: Scene, run: WorkflowRun, job: RunJob): Record<string, unknown> {
  const { repository, endpoints } = scene;
  const base = repositoryUrl(repository, endpoints);
  const done = job.status === "completed";
  return {
    id: job.id,
    run_id: run.id,
    run_url: `${base}/actions/runs/${run.id}`,
    run_attempt: run.attempt,
    node_id: renderNodeId("Job", job.id),
    head_sha: run.headSha,
    head_branch: run.headBranch,
    url: `${base}/actions/jobs/${job.id}`,
    html_url: `${repositoryPage(repository, endpoints)}/actions/runs/${run.id}/job/${job.id}`,
    status: job.status,
    conclusion: job.conclusion ?? null,
    created_at: renderTime(run.createdAt),
    started_at: renderTime(run.createdAt),
    completed_at: done ? renderTime(run.updatedAt) : null,
    name: job.name,
    steps: [],
    check_run_url: `${base}/check-runs/${job.id}`,
    labels: ["ubuntu-latest"],
    runner_id: null,
    runner_name: null,
    runner_group_id: null,
    runner_group_name: null,
    workflow_name: repository.workflows.get(run.workflowId)?.path.split("/").at(-1) ?? null,
  };
}
