// Actions routes: one workflow run, and workflow_dispatch, which starts a run of a workflow that allows it.

import {
  type Exchange,
  findText,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  writes,
} from "../exchange.ts";
import { findCommit } from "../git.ts";
import { renderWorkflowRun } from "../shapes/workflow-run.ts";
import { startRun } from "../workflow-runs.ts";

function getRun(exchange: Exchange): Reply {
  const run = exchange.repository.runs.get(Number(exchange.params["run_id"]));
  if (run === undefined) throw notFound();
  return { status: 200, body: renderWorkflowRun(exchange, run) };
}

/** GitHub reads the workflow's file at the ref; one without `workflow_dispatch` is refused. */
function dispatch(exchange: Exchange): Reply {
  const { repository, params, body } = exchange;
  const commit = findCommit(repository, findText(body, "ref") ?? "");
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${findText(body, "ref")}`);
  const path = `.github/workflows/${params["workflow_id"]}`;
  const blob = commit.files.get(path);
  if (blob === undefined) throw notFound();
  if (!/\bworkflow_dispatch\b/.test(repository.blobs.get(blob) ?? "")) {
    throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  }
  const given = body["inputs"];
  const inputs = typeof given === "object" && given !== null ? Object.entries(given) : [];
  startRun(
    exchange.state,
    repository,
    {
      workflow: path,
      event: "workflow_dispatch",
      headSha: commit.sha,
      actor: exchange.viewer?.login ?? repository.owner,
      inputs: Object.fromEntries(inputs.map(([name, value]) => [name, String(value)])),
    },
    exchange.now,
  );
  return { status: 204, body: undefined };
}

export const actionRoutes: Routes = {
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": { need: reads("actions"), run: getRun },
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
    need: writes("actions"),
    run: dispatch,
  },
};
