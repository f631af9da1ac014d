// Everything the local GitHub remembers, as plain data that can be cloned and printed; and how it is looked up.

import type { Collaborator, Permissions } from "./contract.ts";
import type { Artifact, CommitStatus, Deployment, Workflow, WorkflowRun } from "./state-records.ts";

export type * from "./state-records.ts";

/** Times are milliseconds since the epoch throughout the state. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot" | "Organization";
  readonly createdAt: number;
}
export interface Commit {
  readonly sha: string;
  readonly treeSha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
  readonly date: number;
  readonly files: Files;
}
/** A symlink's blob is its target; a submodule's sha names a commit elsewhere. */
export interface TreeFile {
  readonly mode: "100644" | "100755" | "120000" | "160000";
  readonly sha: string;
}
/** Keyed by path. */
export type Files = ReadonlyMap<string, TreeFile>;
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}
export interface TimelineEntry {
  readonly kind: "labeled" | "unlabeled" | "closed" | "reopened" | "merged" | "committed";
  readonly at: number;
  readonly actor: string;
  readonly text: string;
}
/** A plain issue, or what a pull request shares with one. */
export interface Issue {
  readonly issueId: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | undefined;
  readonly labels: string[];
  readonly timeline: TimelineEntry[];
}
export interface PullRequest extends Issue {
  readonly id: number;
  readonly head: { readonly ref: string; sha: string; readonly fork: string | undefined };
  readonly base: { readonly ref: string; readonly sha: string };
  merged: boolean;
  mergedBy: string | undefined;
  /** The commit that merged it. */
  mergeSha: string | undefined;
}
export interface Reaction {
  readonly id: number;
  readonly user: string;
  readonly content: string;
  readonly createdAt: number;
}
export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  readonly viaApp: boolean;
  body: string;
  readonly reactions: Reaction[];
  readonly createdAt: number;
  updatedAt: number;
}
export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly private: boolean;
  /** owner/name of the repository this one is a fork of; the two share blobs and commits, as on GitHub. */
  readonly parent: string | undefined;
  readonly defaultBranch: string;
  readonly createdAt: number;
  pushedAt: number;
  readonly blobs: Map<string, Uint8Array>;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly collaborators: Map<string, Collaborator>;
  readonly labels: Map<string, Label>;
  readonly pullRequests: Map<number, PullRequest>;
  readonly issues: Map<number, Issue>;
  comments: Comment[];
  readonly deployments: Deployment[];
  readonly statuses: CommitStatus[];
  readonly workflows: Map<number, Workflow>;
  readonly runs: Map<number, WorkflowRun>;
  readonly artifacts: Map<number, Artifact>;
}
export interface Grant {
  readonly token: string;
  readonly repository: string;
  readonly permissions: Permissions;
  readonly identity: string;
  readonly workflowRun: number | undefined;
}
export type IdKind = "small" | "comment" | "run" | "artifact";
export interface State {
  readonly users: Map<string, User>;
  readonly repositories: Map<string, Repository>;
  readonly grants: Map<string, Grant>;
  readonly lastId: Record<IdKind, number>;
}

export const ACTIONS_BOT = "github-actions[bot]";
/** The App behind GITHUB_TOKEN and its bot user, with the ids they have on github.com. */
export const ACTIONS_APP_ID = 15368;
const ACTIONS_BOT_ID = 41_898_282;

/** Comment, run and artifact ids are past 2^31, as on github.com, so that a 32-bit reader is found out. */
export function createState(now: number): State {
  const bot: User = { login: ACTIONS_BOT, id: ACTIONS_BOT_ID, type: "Bot", createdAt: now };
  return {
    users: new Map([[ACTIONS_BOT, bot]]),
    repositories: new Map(),
    grants: new Map(),
    lastId: { small: 1_050_000_000, comment: 3_400_000_000, run: 17_000_000_000, artifact: 4_100_000_000 },
  };
}

export function createId(state: State, kind: IdKind = "small"): number {
  state.lastId[kind] += 1;
  return state.lastId[kind];
}

export function findUser(state: State, login: string): User | undefined {
  return [...state.users.values()].find((user) => user.login.toLowerCase() === login.toLowerCase());
}

/** A login that ends in `[bot]` is a Bot; anyone else named is a User from then on, unless it is said otherwise. */
export function ensureUser(
  state: State,
  login: string,
  now: number,
  type: User["type"] = login.endsWith("[bot]") ? "Bot" : "User",
): User {
  const known = findUser(state, login);
  if (known !== undefined) return known;
  const user: User = { login, id: createId(state), type, createdAt: now };
  state.users.set(login, user);
  return user;
}

export function findRepository(state: State, fullName: string): Repository | undefined {
  return state.repositories.get(fullName.toLowerCase());
}

/** A copy that later changes do not reach; file contents never change, so they are shared. */
export function copyState(state: State): State {
  const bare = [...state.repositories].map(([key, repository]) => [key, { ...repository, blobs: new Map() }]);
  const copy = structuredClone({ ...state, repositories: new Map(bare as [string, Repository][]) });
  const whole = [...copy.repositories].map(([key, repository]): [string, Repository] => [
    key,
    { ...repository, blobs: state.repositories.get(key)?.blobs ?? new Map() },
  ]);
  return { ...copy, repositories: new Map(whole) };
}

/** The state without its file contents and tokens, as JSON values. */
export function renderSnapshot(state: State): unknown {
  const hidden = new Set(["blobs", "grants", "blocks"]);
  const plain = (key: string, value: unknown): unknown => {
    if (hidden.has(key)) return undefined;
    if (value instanceof Map) return Object.fromEntries(value);
    if (value instanceof Uint8Array) return `${value.byteLength} bytes`;
    return value;
  };
  return JSON.parse(JSON.stringify(state, plain));
}
