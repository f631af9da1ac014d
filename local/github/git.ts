// Files and changes in, commits with git's own hashes out; and the questions a comparison asks of the history.

import { createHash } from "node:crypto";
import type { Commit, Files, Repository, TreeFile } from "./state.ts";

function hashObject(kind: "blob" | "tree" | "commit", content: Buffer): string {
  return createHash("sha1").update(`${kind} ${content.length}\0`).update(content).digest("hex");
}

export function storeBlob(repository: Repository, content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  const sha = hashObject("blob", bytes);
  repository.blobs.set(sha, bytes);
  return sha;
}

export function readBytes(repository: Repository, sha: string | undefined): Buffer {
  return Buffer.from(repository.blobs.get(sha ?? "") ?? "");
}

export function readText(repository: Repository, sha: string | undefined): string {
  return readBytes(repository, sha).toString("utf8");
}

export interface TreeEntry {
  readonly name: string;
  readonly mode: TreeFile["mode"] | "40000";
  readonly sha: string;
}

/** The entries directly below `directory` ("" is the root), in git's order; undefined when nothing is there. */
export function listTree(files: Files, directory: string): readonly TreeEntry[] | undefined {
  const prefix = directory === "" ? "" : `${directory}/`;
  const entries = new Map<string, TreeEntry>();
  for (const [path, file] of files) {
    if (!path.startsWith(prefix)) continue;
    const [name, ...rest] = path.slice(prefix.length).split("/");
    if (name === undefined || entries.has(name)) continue;
    if (rest.length === 0) entries.set(name, { name, ...file });
    else entries.set(name, { name, mode: "40000", sha: hashTree(files, `${prefix}${name}`) });
  }
  if (entries.size === 0 && directory !== "") return undefined;
  const key = (entry: TreeEntry) => (entry.mode === "40000" ? `${entry.name}/` : entry.name);
  return [...entries.values()].sort((a, b) => Buffer.compare(Buffer.from(key(a)), Buffer.from(key(b))));
}

/** The tree of `directory` ("" is the root) as git writes it down, and its hash. */
export function encodeTree(
  files: Files,
  directory: string,
): { readonly sha: string; readonly content: Buffer } {
  const parts = (listTree(files, directory) ?? []).map((entry) =>
    Buffer.concat([Buffer.from(`${entry.mode} ${entry.name}\0`), Buffer.from(entry.sha, "hex")]),
  );
  const content = Buffer.concat(parts);
  return { sha: hashObject("tree", content), content };
}

function hashTree(files: Files, directory: string): string {
  return encodeTree(files, directory).sha;
}

export interface CommitDraft {
  readonly parents: readonly string[];
  readonly files: Files;
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
  const sha = hashObject("commit", Buffer.from(encodeCommit({ ...draft, treeSha })));
  const commit: Commit = { ...draft, treeSha, sha };
  repository.commits.set(commit.sha, commit);
  return commit;
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
  const before: Files = from?.files ?? new Map();
  const paths = [...new Set([...before.keys(), ...to.files.keys()])].sort();
  return paths.flatMap((path): readonly FileChange[] => {
    const [old, now] = [before.get(path), to.files.get(path)];
    if (old?.sha === now?.sha && old?.mode === now?.mode) return [];
    const status = old === undefined ? "added" : now === undefined ? "removed" : "modified";
    return [{ path, status, before: old?.sha, after: now?.sha }];
  });
}
