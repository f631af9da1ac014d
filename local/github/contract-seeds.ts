// What a test says about the world that it wants: options of the server, repositories, people, tokens and runs.

import type { EventName, EventPayload } from "./contract-events.ts";

export type Access = "read" | "write";
export type Permissions = Readonly<Record<string, Access>>;
export type Role = "admin" | "maintain" | "write" | "triage" | "read";
export type Flag = "pull" | "triage" | "push" | "maintain" | "admin";

/** A custom role has a base role and a name of its own; `flags` changes `user.permissions`, or leaves them out. */
export interface Collaborator {
  readonly role: Role;
  readonly roleName?: string;
  readonly flags?: Readonly<Partial<Record<Flag, boolean>>> | "missing";
}

export interface LocalGithubOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch; every time the server writes or compares comes from here. */
  readonly clock?: () => number;
  /** Secondary limits: 80 content creations a minute, 500 an hour, 900 points a minute, 100 at once. On by default. */
  readonly secondaryLimits?: boolean;
  /** Primary budget an hour and token repository, REST and GraphQL each. 1,000 by default, as for GITHUB_TOKEN. */
  readonly primaryLimit?: number;
  /** Some repositories answer 403 to label changes made with `pull-requests: write` alone. Off by default. */
  readonly labelsNeedIssues?: boolean;
  /** Changes answers before they are validated; for a test that proves the response validator works. */
  readonly corruptResponse?: (route: string, body: unknown) => unknown;
}

/** Text or bytes; or an executable text, a symlink by its target, a submodule by its commit. */
export type FileSeed =
  | string
  | Uint8Array
  | { readonly executable: string }
  | { readonly symlink: string }
  | { readonly submodule: string };

export interface RepositorySeed {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly files: Readonly<Record<string, FileSeed>>;
  readonly collaborators?: Readonly<Record<string, Role | Collaborator>>;
}

/** A login that ends in `[bot]` is a Bot by itself. `Copilot` is one without the ending: no account answers to it. */
export interface ActorSeed {
  readonly login: string;
  readonly type?: "User" | "Bot" | "Organization";
}

/** `null` removes a file. A branch that does not exist starts at `from` (a branch or sha; the default branch otherwise). */
export interface CommitChange {
  readonly branch: string;
  readonly from?: string;
  readonly files: Readonly<Record<string, FileSeed | null>>;
  readonly message?: string;
  readonly author?: string;
}

export interface PullRequestSeed {
  readonly head: string;
  readonly base?: string;
  readonly title: string;
  readonly body?: string;
  readonly author?: string;
  /** The head lives in a fork owned by `author`. */
  readonly fork?: boolean;
}

export interface IssueSeed {
  readonly title: string;
  readonly body?: string;
  readonly author?: string;
}

export interface TokenGrant {
  /** owner/name */
  readonly repository: string;
  /** GitHub's workflow permission keys: contents, pull-requests, issues, deployments, statuses, actions, … */
  readonly permissions: Permissions;
  /** Whose token it is: `github-actions[bot]` by default, another app's bot, or a person. */
  readonly identity?: string;
  readonly workflowRun?: number;
}

export type RunStatus = "queued" | "waiting" | "requested" | "pending" | "in_progress" | "completed";
export type Conclusion =
  | "success"
  | "failure"
  | "cancelled"
  | "skipped"
  | "timed_out"
  | "neutral"
  | "action_required"
  | "startup_failure";

export interface WorkflowRunSeed {
  /** File name (train.yml) or path (.github/workflows/train.yml). */
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly actor: string;
  /** Who asked for this attempt; the actor unless it is a re-run by another. */
  readonly triggeringActor?: string;
  readonly headBranch?: string;
  /** Names of its jobs. One called `job` otherwise. */
  readonly jobs?: readonly string[];
}

/** What a test lays down as if a run had uploaded it. */
export interface ArtifactSeed {
  readonly runId: number;
  readonly name: string;
  /** A zip, as `@actions/artifact` makes it, unless `mimeType` says otherwise. */
  readonly content: Uint8Array;
  readonly mimeType?: string;
  /** Milliseconds since the epoch; 90 days from now otherwise. */
  readonly expiresAt?: number;
}

/** A job of a workflow that an event starts. */
export interface JobSeed {
  /** File name (train.yml) or path (.github/workflows/train.yml). */
  readonly workflow: string;
  readonly event: EventName;
  readonly payload: EventPayload;
  /** What the workflow file grants. GitHub turns each write into read for a fork's or Dependabot's pull request. */
  readonly permissions: Permissions;
  /** The sender of the event otherwise; for a schedule, the owner. */
  readonly actor?: string;
  readonly triggeringActor?: string;
  /** An attempt of this run rather than a new one. */
  readonly runId?: number;
}
export interface Job {
  readonly runId: number;
  readonly token: string;
  /** Every GITHUB_* variable that names repository, commit, ref, event, run and actors, the token included. */
  readonly env: Readonly<Record<string, string>>;
}
