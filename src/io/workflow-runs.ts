// Workflow runs (https://docs.github.com/rest/actions): whether a launcher still runs, and the start of the next pass.
import type { LauncherState } from "../core/launcher.ts";
import { field } from "../core/run-context.ts";
import type { WorkflowRuns } from "../ports.ts";
import type { Github } from "./github.ts";
import type { Repository } from "./repository.ts";

/** What a conclusion means for a launch; with any other word the run has just ended. */
const CONCLUSIONS: Readonly<Partial<Record<string, LauncherState>>> = {
  failure: "failed",
  timed_out: "failed",
  startup_failure: "failed",
  cancelled: "cancelled",
};

/**
 * A step that failed has said why, and would say it again. A job that was cut off, as when its runner is lost or its
 * time is over, has none. Where the jobs cannot be read nothing is repeated.
 */
async function failedByItself(github: Github, runId: number): Promise<boolean> {
  const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
  const jobs = await github.read(route, { run_id: runId, per_page: 100 }).then(
    ({ data }) => field(data, "jobs"),
    () => undefined,
  );
  if (!Array.isArray(jobs)) return true;
  return jobs.some((job) => {
    const steps = field(job, "steps");
    return Array.isArray(steps) && steps.some((step) => field(step, "conclusion") === "failure");
  });
}

export function createWorkflowRuns(github: Github, repository: () => Promise<Repository>): WorkflowRuns {
  return {
    state: async (runId) => {
      try {
        const { data } = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
          run_id: runId,
        });
        if (field(data, "status") !== "completed") return "running";
        const state = CONCLUSIONS[String(field(data, "conclusion"))] ?? "concluded";
        return state === "failed" && (await failedByItself(github, runId)) ? "concluded" : state;
      } catch (error) {
        // Deleted, or not to be read with this token: that says nothing about whether it still runs.
        if (field(error, "status") === 404 || field(error, "status") === 403) return "unknown";
        throw error;
      }
    },
    rerunFailed: async (runId) => {
      await github.write("POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs", {
        run_id: runId,
      });
    },
    dispatch: async (workflow) => {
      const { defaultBranch } = await repository();
      await github.write("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
        workflow_id: workflow,
        ref: defaultBranch,
      });
    },
  };
}
