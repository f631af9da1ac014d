// A repository and an object's hash in, the object as git stores it (kind, length, content, deflated) out.

import { deflateSync } from "node:zlib";
import { encodeCommit, encodeTree } from "./git.ts";
import type { Commit, Repository } from "./state.ts";

/** A commit's trees by hash; a commit never changes, so they are worked out once. */
const trees = new WeakMap<Commit, ReadonlyMap<string, Buffer>>();

function directoriesOf(commit: Commit): ReadonlySet<string> {
  const found = new Set([""]);
  for (const file of commit.files.keys()) {
    for (let end = file.lastIndexOf("/"); end > 0; end = file.lastIndexOf("/", end - 1))
      found.add(file.slice(0, end));
  }
  return found;
}

function treesOf(commit: Commit): ReadonlyMap<string, Buffer> {
  const known = trees.get(commit);
  if (known !== undefined) return known;
  const made = new Map(
    [...directoriesOf(commit)].map((directory) => {
      const { sha, content } = encodeTree(commit.files, directory);
      return [sha, content] as const;
    }),
  );
  trees.set(commit, made);
  return made;
}

function find(repository: Repository, sha: string): readonly [string, Buffer] | undefined {
  const blob = repository.blobs.get(sha);
  if (blob !== undefined) return ["blob", Buffer.from(blob)];
  const commit = repository.commits.get(sha);
  if (commit !== undefined) return ["commit", Buffer.from(encodeCommit(commit))];
  for (const each of repository.commits.values()) {
    const tree = treesOf(each).get(sha);
    if (tree !== undefined) return ["tree", tree];
  }
  return undefined;
}

/** A loose object, https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. */
export function renderLooseObject(repository: Repository, sha: string): Buffer | undefined {
  const found = find(repository, sha);
  if (found === undefined) return undefined;
  const [kind, content] = found;
  return deflateSync(Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]));
}
