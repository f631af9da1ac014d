// What people call a commit in, the commit out; and the one that GitHub makes of a pull request merged into its base.

import { compareCommits, storeCommit } from "./git.ts";
import type { Commit, Files, PullRequest, Repository, TreeFile } from "./state.ts";

const isSame = (a: TreeFile | undefined, b: TreeFile | undefined) => a?.sha === b?.sha && a?.mode === b?.mode;

/** File by file; undefined when both sides changed one differently. */
function mergeFiles(base: Files, sides: { readonly ours: Files; readonly theirs: Files }): Files | undefined {
  const { ours, theirs } = sides;
  const merged = new Map(ours);
  for (const path of new Set([...base.keys(), ...theirs.keys()])) {
    const [old, our, their] = [base.get(path), ours.get(path), theirs.get(path)];
    if (isSame(old, their) || isSame(our, their)) continue;
    if (!isSame(old, our)) return undefined;
    if (their === undefined) merged.delete(path);
    else merged.set(path, their);
  }
  return merged;
}

/** By the two sides and the author; what two commits make never changes. Keyed by the commits that it is made of. */
const merges = new WeakMap<Repository["commits"], Map<string, Commit | undefined>>();

/**
 * `refs/pull/N/merge`: what a `pull_request` workflow has as GITHUB_SHA. Undefined for a pull request in conflict,
 * which starts no such workflow. The same two sides always make the same commit.
 */
export function ensureMergeCommit(repository: Repository, pull: PullRequest): Commit | undefined {
  if (pull.mergeSha !== undefined) return repository.commits.get(pull.mergeSha);
  const base = repository.commits.get(repository.branches.get(pull.base.ref) ?? pull.base.sha);
  const head = repository.commits.get(pull.head.sha);
  if (base === undefined || head === undefined) return undefined;
  const known = merges.get(repository.commits) ?? new Map<string, Commit | undefined>();
  merges.set(repository.commits, known);
  const key = `${base.sha} ${head.sha} ${pull.author}`;
  if (!known.has(key)) known.set(key, mergeCommits(repository, { base, head, author: pull.author }));
  return known.get(key);
}

function mergeCommits(
  repository: Repository,
  { base, head, author }: { readonly base: Commit; readonly head: Commit; readonly author: string },
): Commit | undefined {
  const fork = compareCommits(repository, base, head)?.mergeBase;
  const files = mergeFiles(fork?.files ?? new Map(), { ours: base.files, theirs: head.files });
  if (files === undefined) return undefined;
  return storeCommit(repository, {
    parents: [base.sha, head.sha],
    files,
    message: `Merge ${head.sha} into ${base.sha}`,
    author,
    date: Math.max(base.date, head.date),
  });
}

/** A branch, `heads/x`, `refs/heads/x`, `refs/pull/N/head` or `/merge`, a full sha or a unique prefix of at least 7 characters. */
export function findCommit(repository: Repository, ref: string): Commit | undefined {
  const branch = ref.replace(/^(refs\/)?heads\//, "");
  const [, number, side] = /^(?:refs\/)?pull\/(\d+)\/(head|merge)$/.exec(ref) ?? [];
  const pull = repository.pullRequests.get(Number(number));
  if (pull !== undefined && side === "merge") return ensureMergeCommit(repository, pull);
  const sha = repository.branches.get(branch) ?? pull?.head.sha;
  if (sha !== undefined) return repository.commits.get(sha);
  if (!/^[0-9a-f]{7,40}$/.test(ref)) return undefined;
  const found = [...repository.commits.keys()].filter((candidate) => candidate.startsWith(ref));
  return found.length === 1 && found[0] !== undefined ? repository.commits.get(found[0]) : undefined;
}
