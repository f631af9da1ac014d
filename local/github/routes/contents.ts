// The contents route: a file or a directory at a ref or commit, as JSON or raw.

import { type Exchange, notFound, Refusal, type Reply, type Routes, reads } from "../exchange.ts";
import { findCommit, listTree } from "../git.ts";
import { repositoryPage, repositoryUrl } from "../shapes/repository.ts";
import type { Commit } from "../state.ts";

/** Up to 1 MB comes with its text, up to 100 MB only raw. */
const TEXT_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * TEXT_LIMIT;

interface Entry {
  readonly path: string;
  readonly sha: string;
  readonly isFile: boolean;
  readonly size: number;
}

function renderEntry(exchange: Exchange, ref: string, entry: Entry): Record<string, unknown> {
  const { repository, endpoints } = exchange;
  const api = repositoryUrl(repository, endpoints);
  const page = repositoryPage(repository, endpoints);
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${entry.isFile ? "blobs" : "trees"}/${entry.sha}`;
  const html = `${page}/${entry.isFile ? "blob" : "tree"}/${ref}/${path}`;
  return {
    name: entry.path.split("/").at(-1) ?? "",
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url,
    html_url: html,
    git_url: git,
    download_url: entry.isFile ? `${page}/raw/${ref}/${path}` : null,
    type: entry.isFile ? "file" : "dir",
    _links: { self: url, git, html },
  };
}

/** GitHub breaks base64 into lines of 60 characters. */
function encodeBase64(text: string): string {
  return Buffer.from(text)
    .toString("base64")
    .replace(/.{1,60}/g, "$&\n");
}

function replyFile(exchange: Exchange, ref: string, entry: Entry): Reply {
  const text = exchange.repository.blobs.get(entry.sha) ?? "";
  if (/\bvnd\.github\.(v3\.)?raw\b/.test(exchange.accept)) {
    if (entry.size > RAW_LIMIT) throw new Refusal(403, "This API returns blobs up to 100 MB in size.");
    const headers = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };
    return { status: 200, raw: text, headers };
  }
  const whole = entry.size <= TEXT_LIMIT;
  const content = whole ? encodeBase64(text) : "";
  const encoding = whole ? "base64" : "none";
  return { status: 200, body: { ...renderEntry(exchange, ref, entry), content, encoding } };
}

function replyDirectory(exchange: Exchange, at: { ref: string; commit: Commit; path: string }): Reply {
  const entries = listTree(at.commit.files, at.path);
  if (entries === undefined) throw notFound();
  const size = (sha: string) => Buffer.byteLength(exchange.repository.blobs.get(sha) ?? "");
  const body = entries.map((entry) => {
    const isFile = entry.mode === "100644";
    const path = at.path === "" ? entry.name : `${at.path}/${entry.name}`;
    return renderEntry(exchange, at.ref, {
      path,
      sha: entry.sha,
      isFile,
      size: isFile ? size(entry.sha) : 0,
    });
  });
  return { status: 200, body };
}

function get(exchange: Exchange): Reply {
  const { repository, query } = exchange;
  const ref = query["ref"] ?? repository.defaultBranch;
  const commit = findCommit(repository, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (exchange.params["path"] ?? "").replace(/^\/+|\/+$/g, "");
  const sha = commit.files.get(path);
  if (sha === undefined) return replyDirectory(exchange, { ref, commit, path });
  const size = Buffer.byteLength(repository.blobs.get(sha) ?? "");
  return replyFile(exchange, ref, { path, sha, isFile: true, size });
}

export const contentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/contents/{path}": { need: reads("contents"), run: get },
};
