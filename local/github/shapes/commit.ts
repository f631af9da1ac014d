// A commit or a file change in, its REST representation out.

import { type Endpoints, renderTime } from "../exchange.ts";
import { type FileChange, listChanges, readText, renderEmail } from "../git.ts";
import { countLines } from "../line-diff.ts";
import { renderNodeId } from "../node-id.ts";
import type { Commit, Repository } from "../state.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { renderUserOf, type Scene } from "./scene.ts";

const UNSIGNED = {
  verified: false,
  reason: "unsigned",
  signature: null,
  payload: null,
  verified_at: null,
} as const;

function renderAuthor(commit: Commit): Record<string, string> {
  return { name: commit.author, email: renderEmail(commit.author), date: renderTime(commit.date) };
}

/** GitHub's `commit` without its files: an item of a list. */
export function renderCommit(scene: Scene, commit: Commit): Record<string, unknown> {
  const url = repositoryUrl(scene.repository, scene.endpoints);
  const page = repositoryPage(scene.repository, scene.endpoints);
  const user = renderUserOf(scene, commit.author);
  return {
    sha: commit.sha,
    node_id: renderNodeId("Commit", commit.sha),
    url: `${url}/commits/${commit.sha}`,
    html_url: `${page}/commit/${commit.sha}`,
    comments_url: `${url}/commits/${commit.sha}/comments`,
    commit: {
      url: `${url}/git/commits/${commit.sha}`,
      author: renderAuthor(commit),
      committer: renderAuthor(commit),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.treeSha, url: `${url}/git/trees/${commit.treeSha}` },
      verification: UNSIGNED,
    },
    author: user,
    committer: user,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${url}/commits/${sha}`,
      html_url: `${page}/commit/${sha}`,
    })),
  };
}

/** GitHub's `git-commit`. */
export function renderGitCommit(scene: Scene, commit: Commit): Record<string, unknown> {
  const url = repositoryUrl(scene.repository, scene.endpoints);
  const page = repositoryPage(scene.repository, scene.endpoints);
  const link = (sha: string) => ({ url: `${url}/git/commits/${sha}`, html_url: `${page}/commit/${sha}` });
  return {
    sha: commit.sha,
    node_id: renderNodeId("Commit", commit.sha),
    ...link(commit.sha),
    author: renderAuthor(commit),
    committer: renderAuthor(commit),
    message: commit.message,
    tree: { sha: commit.treeSha, url: `${url}/git/trees/${commit.treeSha}` },
    parents: commit.parents.map((sha) => ({ sha, ...link(sha) })),
    verification: UNSIGNED,
  };
}

const encodePath = (path: string) => path.split("/").map(encodeURIComponent).join("/");

/** GitHub's `diff-entry`. */
export function renderChange(
  place: { readonly repository: Repository; readonly endpoints: Endpoints },
  change: FileChange,
  sha: string,
): Record<string, unknown> {
  const { repository, endpoints } = place;
  const page = repositoryPage(repository, endpoints);
  const text = (blob: string | undefined) => readText(repository, blob);
  const counts = countLines(text(change.before), text(change.after));
  const path = encodePath(change.path);
  return {
    sha: change.after ?? change.before ?? null,
    filename: change.path,
    status: change.status,
    ...counts,
    changes: counts.additions + counts.deletions,
    blob_url: `${page}/blob/${sha}/${path}`,
    raw_url: `${page}/raw/${sha}/${path}`,
    contents_url: `${repositoryUrl(repository, endpoints)}/contents/${path}?ref=${sha}`,
  };
}

/** GitHub's `commit` with what it changed against its first parent. */
export function renderWholeCommit(scene: Scene, commit: Commit): Record<string, unknown> {
  const [parent] = commit.parents;
  const before = parent === undefined ? undefined : scene.repository.commits.get(parent);
  const files = listChanges(before, commit).map((change) => renderChange(scene, change, commit.sha));
  const sum = (key: string) => files.reduce((total, file) => total + Number(file[key]), 0);
  const stats = { additions: sum("additions"), deletions: sum("deletions"), total: sum("changes") };
  return { ...renderCommit(scene, commit), stats, files };
}
