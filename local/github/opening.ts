// What a person opens in, the pull request (its head in a fork, if so asked) or issue in the state out.

import type { IssueSeed, PullRequestSeed } from "./contract.ts";
import { compareCommits } from "./git.ts";
import { createEmptyRepository } from "./history.ts";
import { findCommit } from "./revision.ts";
import {
  createId,
  ensureUser,
  findRepository,
  type Issue,
  type PullRequest,
  type Repository,
  type State,
} from "./state.ts";

/** The branch moves into a fork of `author`, which shares the base's commits, as on GitHub. */
function ensureFork(
  state: State,
  base: Repository,
  head: { readonly author: string; readonly branch: string; readonly sha: string; readonly now: number },
): Repository {
  const fullName = `${head.author}/${base.name}`;
  const origin = { state, owner: head.author, name: base.name, now: head.now };
  const fork = findRepository(state, fullName) ?? {
    ...createEmptyRepository(origin, base.private),
    parent: `${base.owner}/${base.name}`,
    blobs: base.blobs,
    commits: base.commits,
  };
  state.repositories.set(fullName.toLowerCase(), fork);
  fork.branches.set(head.branch, head.sha);
  base.branches.delete(head.branch);
  return fork;
}

/** Issues and pull requests share their numbers. */
function nextNumber({ pullRequests, issues }: Repository): number {
  return pullRequests.size + issues.size + 1;
}

export function openIssue(
  state: State,
  repository: Repository,
  { seed, now }: { readonly seed: IssueSeed; readonly now: number },
): Issue {
  const author = ensureUser(state, seed.author ?? repository.owner, now).login;
  const issue: Issue = {
    issueId: createId(state),
    number: nextNumber(repository),
    title: seed.title,
    body: seed.body ?? null,
    author,
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    labels: [],
    timeline: [],
  };
  repository.issues.set(issue.number, issue);
  return issue;
}

export function openPullRequest(
  state: State,
  repository: Repository,
  { seed, now }: { readonly seed: PullRequestSeed; readonly now: number },
): PullRequest {
  const baseRef = seed.base ?? repository.defaultBranch;
  const [head, base] = [findCommit(repository, seed.head), findCommit(repository, baseRef)];
  if (head === undefined) throw new Error(`no branch ${seed.head}; commit to it first`);
  if (base === undefined) throw new Error(`no base branch ${baseRef}`);
  const author = seed.author ?? repository.owner;
  ensureUser(state, author, now);
  const where = { author, branch: seed.head, sha: head.sha, now };
  const fork = seed.fork === true ? ensureFork(state, repository, where) : undefined;
  const number = nextNumber(repository);
  const pull: PullRequest = {
    id: createId(state),
    issueId: createId(state),
    number,
    title: seed.title,
    body: seed.body ?? null,
    author,
    head: { ref: seed.head, sha: head.sha, fork: fork && `${fork.owner}/${fork.name}` },
    base: { ref: baseRef, sha: base.sha },
    createdAt: now,
    updatedAt: now,
    closedAt: undefined,
    merged: false,
    mergedBy: undefined,
    mergeSha: undefined,
    labels: [],
    timeline: [],
  };
  repository.pullRequests.set(number, pull);
  for (const commit of compareCommits(repository, base, head)?.ahead ?? []) {
    const text = `${commit.sha.slice(0, 7)} ${commit.message}`;
    pull.timeline.push({ kind: "committed", at: now, actor: commit.author, text });
  }
  return pull;
}
