// Seeds and commits in, repositories and branches in the state out.

import type { CommitChange, FileSeed, RepositorySeed } from "./contract.ts";
import { storeBlob, storeCommit } from "./git.ts";
import { findCommit } from "./revision.ts";
import {
  type Commit,
  createId,
  ensureUser,
  findRepository,
  type Issue,
  type PullRequest,
  type Repository,
  type State,
  type TreeFile,
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

/** A pull request or a plain issue. */
export function findIssue(repository: Repository, number: number): Issue {
  const issue = repository.pullRequests.get(number) ?? repository.issues.get(number);
  if (issue === undefined)
    throw new Error(`no issue or pull request ${number} in ${repository.owner}/${repository.name}`);
  return issue;
}

export interface Origin {
  readonly state: State;
  readonly owner: string;
  readonly name: string;
  readonly now: number;
}

export function createEmptyRepository(origin: Origin, isPrivate: boolean): Repository {
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
    issues: new Map(),
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
  for (const [login, access] of Object.entries(seed.collaborators ?? {})) {
    ensureUser(state, login, now);
    repository.collaborators.set(login, typeof access === "string" ? { role: access } : access);
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

function storeFile(repository: Repository, seed: FileSeed): TreeFile {
  if (typeof seed === "string" || seed instanceof Uint8Array) {
    return { mode: "100644", sha: storeBlob(repository, seed) };
  }
  if ("submodule" in seed) return { mode: "160000", sha: seed.submodule };
  if ("symlink" in seed) return { mode: "120000", sha: storeBlob(repository, seed.symlink) };
  return { mode: "100755", sha: storeBlob(repository, seed.executable) };
}

/** Moves the branch, the head of its open pull requests, and registers new workflow files on the default branch. */
export function addCommit(
  state: State,
  repository: Repository,
  { change, now }: { readonly change: CommitChange; readonly now: number },
): Commit {
  const parent = findStart(repository, change);
  const files = new Map(parent?.files ?? []);
  for (const [path, seed] of Object.entries(change.files)) {
    if (seed === null) files.delete(path);
    else files.set(path, storeFile(repository, seed));
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
    repository.workflows.set(id, { id, path, createdAt: commit.date, disabled: false });
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
