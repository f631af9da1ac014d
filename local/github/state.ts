// Everything the local GitHub remembers, as plain data that can be cloned and printed; and how it is looked up.

import type { Permissions, Role } from "./contract.ts";
import type { Artifact, CommitStatus, Deployment, Workflow, WorkflowRun } from "./state-records.ts";

export type * from "./state-records.ts";

/** Times are milliseconds since the epoch throughout the state. */
export interface User {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Bot";
  readonly createdAt: number;
}
export interface Commit {
  readonly sha: string;
  readonly treeSha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
  readonly date: number;
  /** Path to blob sha. */
  readonly files: ReadonlyMap<string, string>;
}
export interface Label {
  readonly id: number;
  readonly name: string;
  readonly color: string;
}
export interface TimelineEntry {
  readonly kind: "labeled" | "unlabeled" | "closed" | "merged" | "committed";
  readonly at: number;
  readonly actor: string;
  readonly text: string;
}
export interface PullRequest {
  readonly id: number;
  readonly issueId: number;
  readonly number: number;
  readonly title: string;
  readonly body: string | null;
  readonly author: string;
  readonly head: { readonly ref: string; sha: string; readonly fork: string | undefined };
  readonly base: { readonly ref: string; readonly sha: string };
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | undefined;
  merged: boolean;
  mergedBy: string | undefined;
  readonly labels: string[];
  readonly timeline: TimelineEntry[];
}
export interface Comment {
  readonly id: number;
  readonly number: number;
  readonly user: string;
  readonly viaApp: boolean;
  body: string;
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
  readonly blobs: Map<string, string>;
  readonly commits: Map<string, Commit>;
  readonly branches: Map<string, string>;
  readonly collaborators: Map<string, Role>;
  readonly labels: Map<string, Label>;
  readonly pullRequests: Map<number, PullRequest>;
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

/** A login that ends in `[bot]` is a Bot; anyone else named is a User from then on. */
export function ensureUser(state: State, login: string, now: number): User {
  const known = [...state.users.values()].find((user) => user.login.toLowerCase() === login.toLowerCase());
  if (known !== undefined) return known;
  const type = login.endsWith("[bot]") ? "Bot" : "User";
  const user: User = { login, id: createId(state), type, createdAt: now };
  state.users.set(login, user);
  return user;
}

export function findRepository(state: State, fullName: string): Repository | undefined {
  return state.repositories.get(fullName.toLowerCase());
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
