// Deployment routes and their statuses: create, get, list.

import {
  type Exchange,
  findText,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  requireViewer,
  writes,
} from "../exchange.ts";
import { replyPage } from "../paging.ts";
import { findCommit } from "../revision.ts";
import {
  addDeploymentStatus,
  parseStatusDraft,
  renderDeployment,
  renderDeploymentStatus,
} from "../shapes/deployment.ts";
import { createId, type Deployment } from "../state.ts";

function requireDeployment(exchange: Exchange): Deployment {
  const id = Number(exchange.params["deployment_id"]);
  const deployment = exchange.repository.deployments.find((candidate) => candidate.id === id);
  if (deployment === undefined) throw notFound();
  return deployment;
}

/** Every status context of the commit must have passed, unless the request names the contexts that must. */
function checkContexts(exchange: Exchange, sha: string): void {
  const required = exchange.body["required_contexts"];
  const latest = new Map(
    exchange.repository.statuses
      .filter((status) => status.sha === sha)
      .map((status) => [status.context, status]),
  );
  const contexts = Array.isArray(required) ? required.map(String) : [...latest.keys()];
  const failed = contexts.filter((context) => latest.get(context)?.state !== "success");
  if (failed.length === 0) return;
  throw new Refusal(409, `Conflict: Commit status checks failed for ${sha.slice(0, 7)}.`, {
    details: {
      errors: failed.map((context) => ({
        contexts: [context],
        resource: "Deployment",
        field: "required_contexts",
        code: "invalid",
      })),
    },
  });
}

function create(exchange: Exchange): Reply {
  const { body, repository, now } = exchange;
  const ref = findText(body, "ref") ?? "";
  const commit = findCommit(repository, ref);
  if (commit === undefined) throw new Refusal(422, `No ref found for: ${ref}`);
  checkContexts(exchange, commit.sha);
  const environment = findText(body, "environment") ?? "production";
  const viewer = requireViewer(exchange);
  const deployment: Deployment = {
    id: createId(exchange.state),
    sha: commit.sha,
    ref,
    task: findText(body, "task") ?? "deploy",
    payload: body["payload"] ?? {},
    environment,
    description: findText(body, "description") ?? null,
    transient: body["transient_environment"] === true,
    production:
      body["production_environment"] === true ||
      (body["production_environment"] === undefined && environment === "production"),
    creator: viewer.login,
    viaApp: viewer.type === "Bot",
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  repository.deployments.push(deployment);
  return { status: 201, body: renderDeployment(exchange, deployment) };
}

function list(exchange: Exchange): Reply {
  const { query, repository } = exchange;
  const filters = (["sha", "ref", "task", "environment"] as const).filter(
    (key) => query[key] !== undefined && query[key] !== "none",
  );
  const all = repository.deployments
    .filter((deployment) => filters.every((key) => deployment[key] === query[key]))
    .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id);
  const path = `/repositories/${repository.id}/deployments`;
  return replyPage(exchange, all, { path, item: (deployment) => renderDeployment(exchange, deployment) });
}

function createStatus(exchange: Exchange): Reply {
  const deployment = requireDeployment(exchange);
  const draft = parseStatusDraft(exchange.body);
  const by = { viewer: requireViewer(exchange), now: exchange.now };
  const status = addDeploymentStatus(exchange, { deployment, draft, by });
  const rendered = renderDeploymentStatus(exchange, deployment, status);
  return { status: 201, body: rendered, headers: { location: String(rendered["url"]) } };
}

function listStatuses(exchange: Exchange): Reply {
  const deployment = requireDeployment(exchange);
  const path = `/repositories/${exchange.repository.id}/deployments/${deployment.id}/statuses`;
  const all = [...deployment.statuses].reverse();
  return replyPage(exchange, all, {
    path,
    item: (status) => renderDeploymentStatus(exchange, deployment, status),
  });
}

function getStatus(exchange: Exchange): Reply {
  const deployment = requireDeployment(exchange);
  const id = Number(exchange.params["status_id"]);
  const status = deployment.statuses.find((candidate) => candidate.id === id);
  if (status === undefined) throw notFound();
  return { status: 200, body: renderDeploymentStatus(exchange, deployment, status) };
}

const BASE = "/repos/{owner}/{repo}/deployments";

export const deploymentRoutes: Routes = {
  [`GET ${BASE}`]: { need: reads("deployments"), run: list },
  [`POST ${BASE}`]: { need: writes("deployments"), run: create },
  [`GET ${BASE}/{deployment_id}`]: {
    need: reads("deployments"),
    run: (exchange) => ({ status: 200, body: renderDeployment(exchange, requireDeployment(exchange)) }),
  },
  [`GET ${BASE}/{deployment_id}/statuses`]: { need: reads("deployments"), run: listStatuses },
  [`POST ${BASE}/{deployment_id}/statuses`]: { need: writes("deployments"), run: createStatus },
  [`GET ${BASE}/{deployment_id}/statuses/{status_id}`]: { need: reads("deployments"), run: getStatus },
};
