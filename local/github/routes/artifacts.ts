// Artifact routes: list for a repository or a run, get, download by redirect, delete.

import { listArtifacts } from "../artifacts/shelf.ts";
import {
  type Exchange,
  notFound,
  Refusal,
  type Reply,
  type Routes,
  reads,
  renderTime,
  writes,
} from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { cutPage } from "../paging.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Artifact } from "../state.ts";

function renderArtifact(exchange: Exchange, artifact: Artifact): Record<string, unknown> {
  const { repository, endpoints, now } = exchange;
  const url = `${repositoryUrl(repository, endpoints)}/actions/artifacts/${artifact.id}`;
  const run = repository.runs.get(artifact.runId);
  return {
    id: artifact.id,
    node_id: renderNodeId("Artifact", artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.content?.byteLength ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= now,
    created_at: renderTime(artifact.createdAt),
    updated_at: renderTime(artifact.createdAt),
    expires_at: renderTime(artifact.expiresAt),
    digest: artifact.digest ?? null,
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.id,
      head_repository_id: repository.id,
      head_branch: run?.headBranch ?? repository.defaultBranch,
      head_sha: run?.headSha ?? "",
    },
  };
}

function replyList(exchange: Exchange, artifacts: readonly Artifact[], path: string): Reply {
  const { name } = exchange.query;
  const found = artifacts.filter((artifact) => name === undefined || artifact.name === name);
  const page = cutPage(exchange, found, `/repositories/${exchange.repository.id}/actions/${path}`);
  const items = page.items.map((artifact) => renderArtifact(exchange, artifact));
  return { status: 200, body: { total_count: page.total, artifacts: items }, headers: page.headers };
}

function listOfRun(exchange: Exchange): Reply {
  const runId = Number(exchange.params["run_id"]);
  if (!exchange.repository.runs.has(runId)) throw notFound();
  const newestFirst = listArtifacts(exchange.repository).filter((artifact) => artifact.runId === runId);
  const all = exchange.query["direction"] === "asc" ? [...newestFirst].reverse() : newestFirst;
  return replyList(exchange, all, `runs/${runId}/artifacts`);
}

function requireArtifact(exchange: Exchange): Artifact {
  const artifact = exchange.repository.artifacts.get(Number(exchange.params["artifact_id"]));
  if (artifact === undefined || !artifact.finalized) throw notFound();
  return artifact;
}

function download(exchange: Exchange): Reply {
  const artifact = requireArtifact(exchange);
  if (exchange.params["archive_format"] !== "zip") throw notFound();
  if (artifact.expiresAt <= exchange.now) throw new Refusal(410, "Artifact has expired");
  return { status: 302, headers: { location: exchange.downloadUrl(artifact.id) } };
}

function remove(exchange: Exchange): Reply {
  exchange.repository.artifacts.delete(requireArtifact(exchange).id);
  return { status: 204 };
}

const ARTIFACTS = "/repos/{owner}/{repo}/actions/artifacts";
const ONE = `${ARTIFACTS}/{artifact_id}`;

export const artifactRoutes: Routes = {
  [`GET ${ARTIFACTS}`]: {
    need: reads("actions"),
    run: (exchange) => replyList(exchange, listArtifacts(exchange.repository), "artifacts"),
  },
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts": { need: reads("actions"), run: listOfRun },
  [`GET ${ONE}`]: {
    need: reads("actions"),
    run: (exchange) => ({ status: 200, body: renderArtifact(exchange, requireArtifact(exchange)) }),
  },
  // Even a public repository's artifacts are downloaded only with a token.
  [`GET ${ONE}/{archive_format}`]: { need: { anyOf: ["actions"], access: "read" }, run: download },
  [`DELETE ${ONE}`]: { need: writes("actions"), run: remove },
};
