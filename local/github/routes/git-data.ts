// Git data routes: a commit, tree or blob by its hash.

import { type Exchange, notFound, type Reply, type Routes, reads } from "../exchange.ts";
import { encodeTree, listTree, readBytes, type TreeEntry } from "../git.ts";
import { renderNodeId } from "../node-id.ts";
import { findCommit } from "../revision.ts";
import { renderGitCommit } from "../shapes/commit.ts";
import { repositoryUrl } from "../shapes/repository.ts";
import type { Files } from "../state.ts";

/** A recursive tree is cut here, with `truncated` true. */
const TREE_LIMIT = 100_000;

function getCommit(exchange: Exchange): Reply {
  const commit = exchange.repository.commits.get(exchange.params["commit_sha"] ?? "");
  if (commit === undefined) throw notFound();
  return { status: 200, body: renderGitCommit(exchange, commit) };
}

function getBlob(exchange: Exchange): Reply {
  const sha = exchange.params["file_sha"] ?? "";
  if (!exchange.repository.blobs.has(sha)) throw notFound();
  const bytes = readBytes(exchange.repository, sha);
  if (/\bvnd\.github\.(v3\.)?raw\b/.test(exchange.accept)) {
    return {
      status: 200,
      raw: bytes,
      headers: { "content-type": "application/vnd.github.raw+json; charset=utf-8" },
    };
  }
  const body = {
    sha,
    node_id: renderNodeId("Blob", sha),
    size: bytes.byteLength,
    url: `${repositoryUrl(exchange.repository, exchange.endpoints)}/git/blobs/${sha}`,
    content: bytes.toString("base64").replace(/.{1,60}/g, "$&\n"),
    encoding: "base64",
  };
  return { status: 200, body };
}

interface Placed {
  readonly path: string;
  readonly entry: TreeEntry;
}

function listPlaced(files: Files, directory: string, isDeep: boolean): readonly Placed[] {
  return (listTree(files, directory) ?? []).flatMap((entry): readonly Placed[] => {
    const path = directory === "" ? entry.name : `${directory}/${entry.name}`;
    const below = isDeep && entry.mode === "40000" ? listPlaced(files, path, true) : [];
    return [{ path, entry }, ...below];
  });
}

/** Where a tree's hash lies: in a commit, at its root or in a directory. */
function findTree(
  exchange: Exchange,
  asked: string,
): { readonly files: Files; readonly directory: string } | undefined {
  const commit = findCommit(exchange.repository, asked);
  if (commit !== undefined) return { files: commit.files, directory: "" };
  for (const { treeSha, files } of exchange.repository.commits.values()) {
    if (treeSha === asked) return { files, directory: "" };
    const found = listPlaced(files, "", true).find(({ entry }) => entry.sha === asked);
    if (found?.entry.mode === "40000") return { files, directory: found.path };
  }
  return undefined;
}

function renderPlaced(exchange: Exchange, { path, entry }: Placed): Record<string, unknown> {
  const url = repositoryUrl(exchange.repository, exchange.endpoints);
  const { mode, sha } = entry;
  if (mode === "160000") return { path, mode, type: "commit", sha };
  if (mode === "40000") return { path, mode: "040000", type: "tree", sha, url: `${url}/git/trees/${sha}` };
  const size = exchange.repository.blobs.get(sha)?.byteLength ?? 0;
  return { path, mode, type: "blob", sha, size, url: `${url}/git/blobs/${sha}` };
}

function getTree(exchange: Exchange): Reply {
  const tree = findTree(exchange, exchange.params["tree_sha"] ?? "");
  if (tree === undefined) throw notFound();
  const base = tree.directory === "" ? "" : `${tree.directory}/`;
  const placed = listPlaced(tree.files, tree.directory, exchange.query["recursive"] !== undefined);
  const { sha } = encodeTree(tree.files, tree.directory);
  const items = placed
    .slice(0, TREE_LIMIT)
    .map((one) => renderPlaced(exchange, { ...one, path: one.path.slice(base.length) }));
  const url = `${repositoryUrl(exchange.repository, exchange.endpoints)}/git/trees/${sha}`;
  return { status: 200, body: { sha, url, tree: items, truncated: placed.length > TREE_LIMIT } };
}

const GIT = "/repos/{owner}/{repo}/git";

export const gitDataRoutes: Routes = {
  [`GET ${GIT}/commits/{commit_sha}`]: { need: reads("contents"), run: getCommit },
  [`GET ${GIT}/trees/{tree_sha}`]: { need: reads("contents"), run: getTree },
  [`GET ${GIT}/blobs/{file_sha}`]: { need: reads("contents"), run: getBlob },
};
