// Commit status routes: create, list, and the combined state of a commit.

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
import { renderNodeId } from "../node-id.ts";
import { cutPage, replyPage } from "../paging.ts";
import { findCommit } from "../revision.ts";
import { checkDescription } from "../shapes/deployment.ts";
import { renderRepository, repositoryUrl } from "../shapes/repository.ts";
import { renderUserOf, type Scene } from "../shapes/scene.ts";
import { type CommitStatus, createId, type Repository } from "../state.ts";

const STATUS_LIMIT = 1000;

/** GitHub's `simple-commit-status`; `status` adds the creator. */
function renderSimpleStatus(scene: Scene, status: CommitStatus): Record<string, unknown> {
  return {
    url: `${repositoryUrl(scene.repository, scene.endpoints)}/statuses/${status.sha}`,
    avatar_url: `${scene.endpoints.server}/avatars/${encodeURIComponent(status.creator)}.svg`,
    id: status.id,
    node_id: renderNodeId("StatusContext", status.id),
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: renderTime(status.createdAt),
    updated_at: renderTime(status.createdAt),
  };
}

function renderStatus(scene: Scene, status: CommitStatus): Record<string, unknown> {
  return { ...renderSimpleStatus(scene, status), creator: renderUserOf(scene, status.creator) };
}

function create(exchange: Exchange): Reply {
  const { repository, body, params } = exchange;
  const commit = repository.commits.get(params["sha"] ?? "");
  if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${params["sha"]}`);
  const context = findText(body, "context") ?? "default";
  const description = findText(body, "description") ?? null;
  checkDescription("Status", description ?? "");
  const same = repository.statuses.filter(
    (status) => status.sha === commit.sha && status.context === context,
  );
  if (same.length >= STATUS_LIMIT) {
    throw new Refusal(422, "Validation Failed", {
      details: {
        errors: [
          {
            resource: "Status",
            code: "custom",
            field: "base",
            message: "This SHA and context has reached the maximum number of statuses.",
          },
        ],
      },
    });
  }
  const status: CommitStatus = {
    id: createId(exchange.state),
    sha: commit.sha,
    // The description validated the request: one of the four.
    state: body["state"] as CommitStatus["state"],
    description,
    targetUrl: findText(body, "target_url") ?? null,
    context,
    creator: requireViewer(exchange).login,
    createdAt: exchange.now,
  };
  repository.statuses.push(status);
  const rendered = renderStatus(exchange, status);
  return { status: 201, body: rendered, headers: { location: String(rendered["url"]) } };
}

function requireRef(exchange: Exchange) {
  const commit = findCommit(exchange.repository, exchange.params["ref"] ?? "");
  if (commit === undefined) throw notFound();
  return commit;
}

/** The newest of each context, and what they add up to. */
export function combineStatuses(repository: Repository, sha: string) {
  const latest = new Map<string, CommitStatus>();
  for (const status of repository.statuses) if (status.sha === sha) latest.set(status.context, status);
  const statuses = [...latest.values()];
  const states = new Set(statuses.map((status) => status.state));
  const failed = states.has("failure") || states.has("error");
  const state = failed ? "failure" : statuses.length === 0 || states.has("pending") ? "pending" : "success";
  return { statuses, state } as const;
}

function list(exchange: Exchange): Reply {
  const { sha } = requireRef(exchange);
  const all = exchange.repository.statuses.filter((status) => status.sha === sha).reverse();
  const path = `/repositories/${exchange.repository.id}/commits/${sha}/statuses`;
  return replyPage(exchange, all, { path, item: (status) => renderStatus(exchange, status) });
}

function combined(exchange: Exchange): Reply {
  const { sha } = requireRef(exchange);
  const { statuses, state } = combineStatuses(exchange.repository, sha);
  const url = repositoryUrl(exchange.repository, exchange.endpoints);
  const page = cutPage(exchange, statuses, `/repositories/${exchange.repository.id}/commits/${sha}/status`);
  const body = {
    state,
    statuses: page.items.map((status) => renderSimpleStatus(exchange, status)),
    sha,
    total_count: page.total,
    repository: renderRepository(exchange.state, exchange.repository, exchange.endpoints),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
  return { status: 200, body, headers: page.headers };
}

export const statusRoutes: Routes = {
  "POST /repos/{owner}/{repo}/statuses/{sha}": { need: writes("statuses"), run: create },
  "GET /repos/{owner}/{repo}/commits/{ref}/statuses": { need: reads("statuses"), run: list },
  "GET /repos/{owner}/{repo}/commits/{ref}/status": { need: reads("statuses"), run: combined },
};
