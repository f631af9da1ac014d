// Seeds and commits in, repositories, branches and pull requests in the state out.

import type { CommitChange, PullRequestSeed, RepositorySeed } from "./contract.ts";
import { compareCommits, findCommit, storeBlob, storeCommit } from "./git.ts";
import {
  type Commit,
  createId,
  ensureUser,
  findRepository,
  type PullRequest,
  type Repository,
  type State,
} from "./state.ts";

export function requireNamedRepository(state: State, fullName: string): Repository {
  const repository = findRepository(state, fullName);
  if (repository === undefined) throw new Error(`no repository ${fullName}; create it first`);
  return repository;
}

export function requireNumberedPull(repository: Repository, number: number): PullRequest {
  const pull = repository.pullRequests.get(number);
  if (pull === undefined)
    throw new Error(`no pull request ${number} in ${repository.owner}/${repository.name}`);
  return pull;
}

interface Origin {
  readonly state: State;
  readonly owner: string;
  readonly name: string;
  readonly now: number;
}

function createEmptyRepository(origin: Origin, isPrivate: boolean): Repository {
  return {
    id: createId(origin.state),
    owner: origin.owner,
    name: origin.name,
    private: isPrivate,
    parent: undefined,
    defaultBranch: "main",
    createdAt: origin.now,
    pushedAt: origin.now,
    blobs: new Map(),
    commits: new Map(),
    branches: new Map(),
    collaborators: new Map(),
    labels: new Map(),
    pullRequests: new Map(),
    comments: [],
    deployments: [],
    statuses: [],
    workflows: new Map(),
    runs: new Map(),
    artifacts: new Map(),
  };
}

export function createRepository(state: State, seed: RepositorySeed, now: number): Repository {
  const origin = { state, owner: seed.owner, name: seed.name, now };
  const repository = createEmptyRepository(origin, seed.private ?? false);
  state.repositories.set(`${seed.owner}/${seed.name}`.toLowerCase(), repository);
  ensureUser(state, seed.owner, now);
  for (const [login, role] of Object.entries(seed.collaborators ?? {})) {
    ensureUser(state, login, now);
    repository.collaborators.set(login, role);
  }
  const branch = repository.defaultBranch;
  addCommit(state, repository, { change: { branch, files: seed.files, message: "Initial commit" }, now });
  return repository;
}

function findStart(repository: Repository, change: CommitChange): Commit | undefined {
  const tip = repository.branches.get(change.branch);
  const from = tip ?? change.from ?? repository.branches.get(repository.defaultBranch);
  if (from === undefined) return undefined;
  const commit = findCommit(repository, from);
  if (commit === undefined)
    throw new Error(`no branch or commit ${from} in ${repository.owner}/${repository.name}`);
  return commit;
}

/** Moves the branch, the head of its open pull requests, and registers new workflow files on the default branch. */
export function addCommit(
  state: State,
  repository: Repository,
  { change, now }: { readonly change: CommitChange; readonly now: number },
): Commit {
  const parent = findStart(repository, change);
  const files = new Map(parent?.files ?? []);
  for (const [path, text] of Object.entries(change.files)) {
    if (text === null) files.delete(path);
    else files.set(path, storeBlob(repository, text));
  }
  const author = change.author ?? repository.owner;
  ensureUser(state, author, now);
  const parents = parent === undefined ? [] : [parent.sha];
  const message = change.message ?? `Change ${Object.keys(change.files).join(", ")}`;
  const commit = storeCommit(repository, { parents, files, message, author, date: now });
  repository.branches.set(change.branch, commit.sha);
  repository.pushedAt = now;
  if (change.branch === repository.defaultBranch) registerWorkflows(state, repository, commit);
  moveHeads(state, repository, { branch: change.branch, commit, now });
  return commit;
}

function registerWorkflows(state: State, repository: Repository, commit: Commit): void {
  const known = new Set([...repository.workflows.values()].map((workflow) => workflow.path));
  for (const path of commit.files.keys()) {
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || known.has(path)) continue;
    const id = createId(state);
    repository.workflows.set(id, { id, path, createdAt: commit.date });
  }
}

function moveHeads(
  state: State,
  repository: Repository,
  moved: { readonly branch: string; readonly commit: Commit; readonly now: number },
): void {
  const own = `${repository.owner}/${repository.name}`;
  const base =
    repository.parent === undefined ? repository : requireNamedRepository(state, repository.parent);
  for (const pull of base.pullRequests.values()) {
    const isHere = repository.parent === undefined ? pull.head.fork === undefined : pull.head.fork === own;
    if (!isHere || pull.head.ref !== moved.branch || pull.closedAt !== undefined) continue;
    pull.head.sha = moved.commit.sha;
    pull.updatedAt = moved.now;
    pull.timeline.push({
      kind: "committed",
      at: moved.now,
      actor: moved.commit.author,
      text: `${moved.commit.sha.slice(0, 7)} ${moved.commit.message}`,
    });
  }
}

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
  const number = repository.pullRequests.size + 1;
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
