// Workflow routes: get, list, and workflow_dispatch, which starts a run of a workflow that allows it.

import { renderDispatchEvent } from "../event-payload.ts";
import {
  type Exchange,
  findText,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  renderTime,
  requireViewer,
  writes,
} from "../exchange.ts";
import { readText } from "../git.ts";
import { renderNodeId } from "../node-id.ts";
import { cutPage } from "../paging.ts";
import { repositoryPage, repositoryUrl } from "../shapes/repository.ts";
import type { Workflow } from "../state.ts";
import { readTrigger } from "../triggers.ts";
import { startRun } from "../workflow-runs.ts";

const INPUT_LIMIT = 25;
/** Of all inputs together, in characters of their JSON. */
const PAYLOAD_LIMIT = 65_535;

/** By id or by file name; only what the default branch has is a workflow. */
export function requireWorkflow(exchange: Exchange): Workflow {
  const asked = exchange.params["workflow_id"] ?? "";
  const workflow = [...exchange.repository.workflows.values()].find(
    ({ id, path }) => String(id) === asked || path === `.github/workflows/${asked}` || path === asked,
  );
  if (workflow === undefined) throw notFound();
  return workflow;
}

type Fields = Readonly<Record<string, unknown>>;
const asFields = (value: unknown): Fields | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;

function checkInputs(declared: Fields, given: Fields): Record<string, string> {
  const names = Object.keys(given);
  if (names.length > INPUT_LIMIT)
    throw new Refusal(422, `you may only define up to ${INPUT_LIMIT} \`inputs\``);
  if (JSON.stringify(given).length > PAYLOAD_LIMIT) throw new Refusal(422, "inputs are too large.");
  const unexpected = names.filter((name) => declared[name] === undefined);
  if (unexpected.length > 0)
    throw new Refusal(422, `Unexpected inputs provided: ${JSON.stringify(unexpected)}`);
  for (const [name, declaration] of Object.entries(declared)) {
    const { required, default: fallback } = asFields(declaration) ?? {};
    if (required === true && fallback === undefined && given[name] === undefined) {
      throw new Refusal(422, `Required input '${name}' not provided`);
    }
  }
  return Object.fromEntries(names.map((name) => [name, String(given[name])]));
}

function dispatch(exchange: Exchange): Reply {
  const { repository, body } = exchange;
  const workflow = requireWorkflow(exchange);
  const branch = (findText(body, "ref") ?? "").replace(/^refs\/heads\//, "");
  const commit = repository.commits.get(repository.branches.get(branch) ?? "");
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${findText(body, "ref")}`);
  const text = readText(repository, commit.files.get(workflow.path)?.sha);
  const trigger = readTrigger(text, "workflow_dispatch");
  if (workflow.disabled) {
    throw new Refusal(422, "Cannot trigger a 'workflow_dispatch' on a disabled workflow");
  }
  if (trigger === undefined) throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = checkInputs(asFields(trigger["inputs"]) ?? {}, asFields(body["inputs"]) ?? {});
  const seed = {
    workflow: workflow.path,
    event: "workflow_dispatch",
    headSha: commit.sha,
    headBranch: branch,
    actor: requireViewer(exchange).login,
    inputs,
    status: "queued",
  } as const;
  const { id } = startRun(exchange.state, repository, { seed, now: exchange.now });
  const { actor: by } = seed;
  const payload = renderDispatchEvent(exchange, {
    name: "workflow_dispatch",
    workflow: workflow.path,
    ref: branch,
    inputs,
    by,
  });
  exchange.announce({ name: "workflow_dispatch", payload, workflowRun: id });
  if (body["return_run_details"] !== true) return { status: 204 };
  const run_url = `${repositoryUrl(repository, exchange.endpoints)}/actions/runs/${id}`;
  const html_url = `${repositoryPage(repository, exchange.endpoints)}/actions/runs/${id}`;
  return { status: 200, body: { workflow_run_id: id, run_url, html_url } };
}

function renderWorkflow(exchange: Exchange, workflow: Workflow): Record<string, unknown> {
  const { repository, endpoints } = exchange;
  const file = workflow.path.split("/").at(-1) ?? "";
  const page = repositoryPage(repository, endpoints);
  return {
    id: workflow.id,
    node_id: renderNodeId("Workflow", workflow.id),
    name: file,
    path: workflow.path,
    state: workflow.disabled ? "disabled_inactivity" : "active",
    created_at: renderTime(workflow.createdAt),
    updated_at: renderTime(workflow.createdAt),
    url: `${repositoryUrl(repository, endpoints)}/actions/workflows/${workflow.id}`,
    html_url: `${page}/blob/${repository.defaultBranch}/${workflow.path}`,
    badge_url: `${page}/workflows/${file}/badge.svg`,
  };
}

function list(exchange: Exchange): Reply {
  const all = [...exchange.repository.workflows.values()];
  const page = cutPage(exchange, all, `/repositories/${exchange.repository.id}/actions/workflows`);
  const workflows = page.items.map((workflow) => renderWorkflow(exchange, workflow));
  return { status: 200, body: { total_count: page.total, workflows }, headers: page.headers };
}

const WORKFLOWS = "/repos/{owner}/{repo}/actions/workflows";

export const workflowRoutes: Routes = {
  [`GET ${WORKFLOWS}`]: { need: reads("actions"), run: list },
  [`GET ${WORKFLOWS}/{workflow_id}`]: {
    need: reads("actions"),
    run: (exchange) => ({ status: 200, body: renderWorkflow(exchange, requireWorkflow(exchange)) }),
  },
  [`POST ${WORKFLOWS}/{workflow_id}/dispatches`]: { need: writes("actions"), run: dispatch },
};
