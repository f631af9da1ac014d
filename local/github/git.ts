// Files and changes in, commits with git's own hashes out; and the questions a comparison asks of the history.

import { createHash } from "node:crypto";
import type { Commit, Repository } from "./state.ts";

function hashObject(kind: "blob" | "tree" | "commit", content: Buffer): string {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}

export function storeBlob(repository: Repository, text: string): string {
  const sha = hashObject("blob", Buffer.from(text));
  repository.blobs.set(sha, text);
  return sha;
}

interface TreeEntry {
  readonly name: string;
  readonly mode: "100644" | "40000";
  readonly sha: string;
}

/** The entries directly below `directory` ("" is the root), in git's order; undefined when nothing is there. */
export function listTree(
  files: ReadonlyMap<string, string>,
  directory: string,
): readonly TreeEntry[] | undefined {
  const prefix = directory === "" ? "" : `${directory}/`;
  const entries = new Map<string, TreeEntry>();
  for (const [path, sha] of files) {
    if (!path.startsWith(prefix)) continue;
    const [name, ...rest] = path.slice(prefix.length).split("/");
    if (name === undefined || entries.has(name)) continue;
    if (rest.length === 0) entries.set(name, { name, mode: "100644", sha });
    else entries.set(name, { name, mode: "40000", sha: hashTree(files, `${prefix}${name}`) });
  }
  if (entries.size === 0 && directory !== "") return undefined;
  const key = (entry: TreeEntry) => (entry.mode === "40000" ? `${entry.name}/` : entry.name);
  return [...entries.values()].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
}

/** The tree of `directory` ("" is the root) as git writes it down, and its hash. */
export function encodeTree(
  files: ReadonlyMap<string, string>,
  directory: string,
): { readonly sha: string; readonly content: Buffer } {
  const parts = (listTree(files, directory) ?? []).map((entry) =>
    Buffer.concat([Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.sha, "hex")]),
  );
  const content = Buffer.concat(parts);
  return { sha: hashObject("tree", content), content };
}

function hashTree(files: ReadonlyMap<string, string>, directory: string): string {
  return encodeTree(files, directory).sha;
}

export interface CommitDraft {
  readonly parents: readonly string[];
  readonly files: ReadonlyMap<string, string>;
  readonly message: string;
  readonly author: string;
  readonly date: number;
}

export function renderEmail(login: string): string {
  return `${login.replace("[bot]", "-bot")}@users.noreply.example.com`;
}

/** The commit as git writes it down. */
export function encodeCommit({ treeSha, ...draft }: CommitDraft & { readonly treeSha: string }): string {
  const who = `${draft.author} <${renderEmail(draft.author)}> ${Math.floor(draft.date / 1000)} +0000`;
  const parents = draft.parents.map((parent) => `parent ${parent}\n`).join("");
  return `tree ${treeSha}\n${parents}author ${who}\ncommitter ${who}\n\n${draft.message}\n`;
}

export function storeCommit(repository: Repository, draft: CommitDraft): Commit {
  const treeSha = hashTree(draft.files, "");
  const text = encodeCommit({ ...draft, treeSha });
  const commit: Commit = { ...draft, treeSha, sha: hashObject("commit", Buffer.from(text)) };
  repository.commits.set(commit.sha, commit);
  return commit;
}

/** A branch, `heads/x`, `refs/heads/x`, `refs/pull/N/head`, a full sha or a unique prefix of at least 7 characters. */
export function findCommit(repository: Repository, ref: string): Commit | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, "");
  const pull = /^(?:refs\/)?pull\/(\d+)\/(?:head|merge)$/.exec(ref)?.[1];
  const sha =
    repository.branches.get(branch) ??
    (pull !== undefined ? repository.pullRequests.get(Number(pull))?.head.sha : undefined);
  if (sha !== undefined) return repository.commits.get(sha);
  if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
  const found = [...repository.commits.keys()].filter((candidate) => candidate.startsWith(ref));
  return found.length === 1 && found[0] !== undefined ? repository.commits.get(found[0]) : undefined;
}

/** The commit and all its ancestors, nearest first. */
export function listHistory(repository: Repository, from: Commit): readonly Commit[] {
  const seen = new Map<string, Commit>();
  const queue = [from];
  for (let commit = queue.shift(); commit !== undefined; commit = queue.shift()) {
    if (seen.has(commit.sha)) continue;
    seen.set(commit.sha, commit);
    for (const parent of commit.parents) {
      const known = repository.commits.get(parent);
      if (known !== undefined) queue.push(known);
    }
  }
  return [...seen.values()];
}

export interface Comparison {
  readonly mergeBase: Commit;
  /** Commits of the head that the base lacks, oldest first. */
  readonly ahead: readonly Commit[];
  readonly behind: readonly Commit[];
}

/** Undefined when the two have no common ancestor. */
export function compareCommits(repository: Repository, base: Commit, head: Commit): Comparison | undefined {
  const ofBase = listHistory(repository, base);
  const ofHead = listHistory(repository, head);
  const inBase = new Set(ofBase.map((commit) => commit.sha));
  const inHead = new Set(ofHead.map((commit) => commit.sha));
  const mergeBase = ofHead.find((commit) => inBase.has(commit.sha));
  if (mergeBase === undefined) return undefined;
  return {
    mergeBase,
    ahead: ofHead.filter((commit) => !inBase.has(commit.sha)).reverse(),
    behind: ofBase.filter((commit) => !inHead.has(commit.sha)).reverse(),
  };
}

export interface FileChange {
  readonly path: string;
  readonly status: "added" | "removed" | "modified";
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export function listChanges(from: Commit | undefined, to: Commit): readonly FileChange[] {
  const before = from?.files ?? new Map<string, string>();
  const paths = [...new Set([...before.keys(), ...to.files.keys()])].sort();
  return paths.flatMap((path): readonly FileChange[] => {
    const [old, now] = [before.get(path), to.files.get(path)];
    if (old === now) return [];
    const status = old === undefined ? "added" : now === undefined ? "removed" : "modified";
    return [{ path, status, before: old, after: now }];
  });
}
