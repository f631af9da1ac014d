// A workflow run that starts or ends in; the changed state out.

import type { Conclusion, WorkflowRunSeed } from "./contract.ts";
import { createId, type Repository, type State, type Workflow, type WorkflowRun } from "./state.ts";

/** `path` is the file's name, or its path in the repository. */
export function ensureWorkflow(
  state: State,
  repository: Repository,
  { path, now }: { readonly path: string; readonly now: number },
): Workflow {
  const full = path.includes("/") ? path : `.github/workflows/${path}`;
  const known = [...repository.workflows.values()].find((workflow) => workflow.path === full);
  if (known !== undefined) return known;
  const workflow: Workflow = { id: createId(state), path: full, createdAt: now, disabled: false };
  repository.workflows.set(workflow.id, workflow);
  return workflow;
}

export interface RunSeed extends WorkflowRunSeed {
  readonly inputs?: Readonly<Record<string, string>>;
  /** A dispatched run waits for a runner; one that a test starts is running. */
  readonly status?: WorkflowRun["status"];
}

export function startRun(
  state: State,
  repository: Repository,
  { seed, now }: { readonly seed: RunSeed; readonly now: number },
): WorkflowRun {
  const workflow = ensureWorkflow(state, repository, { path: seed.workflow, now });
  const before = [...repository.runs.values()].filter((run) => run.workflowId === workflow.id).length;
  const run: WorkflowRun = {
    id: createId(state, "run"),
    workflowId: workflow.id,
    runNumber: before + 1,
    attempt: 1,
    event: seed.event,
    headSha: seed.headSha,
    headBranch: seed.headBranch ?? repository.defaultBranch,
    actor: seed.actor,
    triggeringActor: seed.triggeringActor ?? seed.actor,
    inputs: seed.inputs ?? {},
    jobs: (seed.jobs ?? ["job"]).map((name) => ({
      id: createId(state, "run"),
      name,
      status: seed.status ?? "in_progress",
      conclusion: undefined,
    })),
    status: seed.status ?? "in_progress",
    conclusion: undefined,
    createdAt: now,
    updatedAt: now,
  };
  repository.runs.set(run.id, run);
  return run;
}

function requireRun(repository: Repository, id: number): WorkflowRun {
  const run = repository.runs.get(id);
  if (run === undefined) throw new Error(`there is no workflow run ${id}`);
  return run;
}

/** A job that has ended keeps its own end. */
export function concludeRun(
  run: WorkflowRun,
  end: { readonly conclusion: Conclusion; readonly now: number },
): void {
  const going = run.jobs.filter(({ status }) => status !== "completed");
  for (const part of [run, ...going]) {
    part.status = "completed";
    part.conclusion = end.conclusion;
  }
  run.updatedAt = end.now;
}

export function finishRunJob(
  repository: Repository,
  end: { readonly runId: number; readonly job: string; readonly conclusion: Conclusion },
): void {
  const job = requireRun(repository, end.runId).jobs.find(({ name }) => name === end.job);
  if (job === undefined) throw new Error(`workflow run ${end.runId} has no job ${end.job}`);
  job.status = "completed";
  job.conclusion = end.conclusion;
}

export function setRunStatus(
  repository: Repository,
  change: { readonly runId: number; readonly status: WorkflowRun["status"]; readonly now: number },
): void {
  const run = requireRun(repository, change.runId);
  for (const part of [run, ...run.jobs]) {
    part.status = change.status;
    part.conclusion = undefined;
  }
  run.updatedAt = change.now;
}

/** Tokens of the run end with it, as on GitHub. */
export function finishRun(
  state: State,
  repository: Repository,
  end: { readonly runId: number; readonly conclusion: Conclusion; readonly now: number },
): void {
  const run = requireRun(repository, end.runId);
  concludeRun(run, end);
  for (const [token, grant] of state.grants) if (grant.workflowRun === end.runId) state.grants.delete(token);
}
