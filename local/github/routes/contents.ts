// The contents route: a file, directory, symlink or submodule at a ref or commit, as JSON or raw.

import { type Exchange, notFound, Refusal, type Reply, type Routes, reads } from "../exchange.ts";
import { listTree, readBytes, readText, type TreeEntry } from "../git.ts";
import { findCommit } from "../revision.ts";
import { repositoryPage, repositoryUrl } from "../shapes/repository.ts";
import type { Commit, TreeFile } from "../state.ts";

/** Up to 1 MB comes with its text, up to 100 MB only raw. */
const TEXT_LIMIT = 1024 * 1024;
const RAW_LIMIT = 100 * TEXT_LIMIT;
const DIRECTORY_LIMIT = 1000;

type Kind = "file" | "dir" | "symlink" | "submodule";
const KINDS: Readonly<Record<TreeEntry["mode"], Kind>> = {
  "100644": "file",
  "100755": "file",
  "120000": "symlink",
  "160000": "submodule",
  "40000": "dir",
};

interface At {
  readonly ref: string;
  readonly commit: Commit;
  readonly path: string;
}
interface Entry extends At {
  readonly sha: string;
  readonly kind: Kind;
  readonly size: number;
}

const wantsRaw = ({ accept }: Exchange) => /\bvnd\.github\.(v3\.)?raw\b/.test(accept);

/** The URL that `.gitmodules` has for the path. */
function findSubmoduleUrl(exchange: Exchange, { commit, path }: At): string | undefined {
  const text = readText(exchange.repository, commit.files.get(".gitmodules")?.sha);
  const sections = text.split(/^\[submodule[^\]]*\]/m);
  const own = sections.find((section) => /^\s*path\s*=\s*(.+?)\s*$/m.exec(section)?.[1] === path);
  return /^\s*url\s*=\s*(.+?)\s*$/m.exec(own ?? "")?.[1];
}

function renderEntry(exchange: Exchange, entry: Entry): Record<string, unknown> {
  const { repository, endpoints } = exchange;
  const api = repositoryUrl(repository, endpoints);
  const page = repositoryPage(repository, endpoints);
  const path = entry.path.split("/").map(encodeURIComponent).join("/");
  const url = `${api}/contents/${path}?ref=${encodeURIComponent(entry.ref)}`;
  const isTree = entry.kind === "dir" || entry.kind === "submodule";
  const git = `${api}/git/${isTree ? "trees" : "blobs"}/${entry.sha}`;
  const html = `${page}/${isTree ? "tree" : "blob"}/${entry.ref}/${path}`;
  return {
    name: entry.path.split("/").at(-1) ?? "",
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url,
    html_url: html,
    git_url: git,
    download_url: isTree ? null : `${page}/raw/${entry.ref}/${path}`,
    type: entry.kind,
    _links: { self: url, git, html },
  };
}

/** GitHub breaks base64 into lines of 60 characters. */
function encodeBase64(content: Buffer): string {
  return content.toString("base64").replace(/.{1,60}/g, "$&\n");
}

function replyFile(exchange: Exchange, entry: Entry): Reply {
  if (entry.size > RAW_LIMIT) {
    const errors = [{ resource: "Blob", field: "data", code: "too_large" }];
    throw new Refusal(403, "This API returns blobs up to 100 MB in size.", { details: { errors } });
  }
  const bytes = readBytes(exchange.repository, entry.sha);
  if (wantsRaw(exchange)) {
    const headers = { "content-type": "application/vnd.github.raw+json; charset=utf-8" };
    return { status: 200, raw: bytes, headers };
  }
  const whole = entry.size <= TEXT_LIMIT;
  const content = whole ? encodeBase64(bytes) : "";
  return {
    status: 200,
    body: { ...renderEntry(exchange, entry), content, encoding: whole ? "base64" : "none" },
  };
}

function replyDirectory(exchange: Exchange, at: At): Reply {
  const entries = listTree(at.commit.files, at.path);
  if (entries === undefined) throw notFound();
  const items = entries.slice(0, DIRECTORY_LIMIT).map((found) => {
    const kind = KINDS[found.mode];
    const path = at.path === "" ? found.name : `${at.path}/${found.name}`;
    const size = exchange.repository.blobs.get(found.sha)?.byteLength ?? 0;
    // A submodule is listed as a file, for the sake of clients older than submodules here.
    const shown = kind === "submodule" ? "file" : kind;
    return { ...renderEntry(exchange, { ...at, path, sha: found.sha, kind, size }), type: shown };
  });
  return { status: 200, body: items };
}

/** Where the symlink leads, when that is a file of the same commit. */
function followSymlink(exchange: Exchange, at: At, file: TreeFile): TreeFile | undefined {
  const folder = at.path.split("/").slice(0, -1);
  for (const part of readText(exchange.repository, file.sha).split("/")) {
    if (part === ".." && folder.pop() === undefined) return undefined;
    if (part !== ".." && part !== "." && part !== "") folder.push(part);
  }
  const target = at.commit.files.get(folder.join("/"));
  return target !== undefined && KINDS[target.mode] === "file" ? target : undefined;
}

function replyEntry(exchange: Exchange, at: At, file: TreeFile): Reply {
  const kind = KINDS[file.mode];
  const size = exchange.repository.blobs.get(file.sha)?.byteLength ?? 0;
  const entry: Entry = { ...at, sha: file.sha, kind, size };
  switch (kind) {
    case "symlink": {
      const target = followSymlink(exchange, at, file);
      if (target !== undefined) return replyEntry(exchange, at, target);
      const text = readText(exchange.repository, file.sha);
      return { status: 200, body: { ...renderEntry(exchange, entry), target: text } };
    }
    case "submodule": {
      const url = findSubmoduleUrl(exchange, at) ?? "";
      return { status: 200, body: { ...renderEntry(exchange, entry), submodule_git_url: url } };
    }
    default:
      return replyFile(exchange, entry);
  }
}

function get(exchange: Exchange): Reply {
  const { repository, query } = exchange;
  const ref = query["ref"] ?? repository.defaultBranch;
  const commit = findCommit(repository, ref);
  if (commit === undefined) throw new Refusal(404, `No commit found for the ref ${ref}`);
  const path = (exchange.params["path"] ?? "").replace(/^\/+|\/+$/g, "");
  const at = { ref, commit, path };
  const file = commit.files.get(path);
  return file === undefined ? replyDirectory(exchange, at) : replyEntry(exchange, at, file);
}

export const contentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/contents/{path}": { need: reads("contents"), run: get },
};
