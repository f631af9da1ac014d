// What the local GitHub offers to tests and to the demo: its options, its handle, its faults and its event payloads.

export type Access = "read" | "write";
export type Role = "admin" | "maintain" | "write" | "triage" | "read";
export type Permissions = Readonly<Record<string, Access>>;

export interface LocalGithubOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** Milliseconds since the epoch; every time the server writes or compares comes from here. */
  readonly clock?: () => number;
  /** Secondary limits (80 content creations a minute, 500 an hour, 900 points a minute). On by default. */
  readonly secondaryLimits?: boolean;
  /** Primary budget an hour and token repository, REST and GraphQL each. 1,000 by default, as for GITHUB_TOKEN. */
  readonly primaryLimit?: number;
  /** Some repositories answer 403 to label changes made with `pull-requests: write` alone. Off by default. */
  readonly labelsNeedIssues?: boolean;
  /** Server error messages in an answer's own words; for a test that proves the response validator works. */
  readonly corruptResponse?: (route: string, body: unknown) => unknown;
}

export interface RepositorySeed {
  readonly owner: string;
  readonly name: string;
  readonly private?: boolean;
  readonly files: Readonly<Record<string, string>>;
  readonly collaborators?: Readonly<Record<string, Role>>;
}

/** `null` removes a file. A branch that does not exist starts at `from` (a branch or sha; the default branch otherwise). */
export interface CommitChange {
  readonly branch: string;
  readonly from?: string;
  readonly files: Readonly<Record<string, string | null>>;
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

export interface TokenGrant {
  /** owner/name */
  readonly repository: string;
  /** GitHub's workflow permission keys: contents, pull-requests, issues, deployments, statuses, actions, … */
  readonly permissions: Permissions;
  readonly identity?: string;
  readonly workflowRun?: number;
}

export interface WorkflowRunSeed {
  /** File name (train.yml) or path (.github/workflows/train.yml). */
  readonly workflow: string;
  readonly event: string;
  readonly headSha: string;
  readonly actor: string;
  readonly headBranch?: string;
}

export type Conclusion = "success" | "failure" | "cancelled" | "skipped" | "timed_out" | "neutral";

/** A webhook payload, as the runner writes it to GITHUB_EVENT_PATH. */
export interface PullRequestEvent {
  readonly action: "labeled" | "unlabeled" | "closed" | "synchronize" | "opened";
  readonly number: number;
  readonly pull_request: Readonly<Record<string, unknown>>;
  readonly repository: Readonly<Record<string, unknown>>;
  readonly sender: Readonly<Record<string, unknown>>;
}
export interface LabeledEvent extends PullRequestEvent {
  readonly label: Readonly<Record<string, unknown>>;
}
export interface SynchronizeEvent extends PullRequestEvent {
  readonly before: string;
  readonly after: string;
}
export interface CommentEvent {
  readonly action: "created";
  readonly issue: Readonly<Record<string, unknown>>;
  readonly comment: Readonly<Record<string, unknown>>;
  readonly repository: Readonly<Record<string, unknown>>;
  readonly sender: Readonly<Record<string, unknown>>;
}

export type FaultEffect =
  /** Refused before anything is done. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfterSeconds?: number }
  /** The work is done, then 502: the reply is lost. */
  | { readonly kind: "reply-lost" }
  /** The socket is destroyed before, or after, the work. */
  | { readonly kind: "reset"; readonly afterWork?: boolean }
  /** No answer until the client gives up or the server closes. */
  | { readonly kind: "hang" }
  /** Status and headers are right, the JSON stops half way. */
  | { readonly kind: "truncated" }
  | { readonly kind: "latency"; readonly milliseconds: number }
  /** Reads answer from the state at the moment the fault was asked for. */
  | { readonly kind: "stale" };

export interface Fault {
  /**
   * "GET /repos/{owner}/{repo}/pulls/{pull_number}" as in GitHub's description, "POST /graphql", or a pattern with
   * `*` for any text ("* *" is everything, "PATCH *comments*" every comment edit).
   */
  readonly route: string;
  readonly effect: FaultEffect;
  /** The first match that is hit, counted from 1 after this call. Default 1. */
  readonly nth?: number;
  /** How many matches in a row are hit. Default 1; Infinity until `clearFaults`. */
  readonly times?: number;
}

export interface RequestRecord {
  /** ISO 8601 */
  readonly at: string;
  readonly method: string;
  /** The route's template, or the raw path where none matched. */
  readonly route: string;
  readonly path: string;
  readonly status: number;
  /** Name or first field of the GraphQL operation. */
  readonly graphql?: string;
}

/** Every `repo` is "owner/name". Methods throw an Error that names the missing thing. */
export interface LocalGithub {
  /** GITHUB_SERVER_URL; also serves the web page. */
  readonly serverUrl: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL */
  readonly graphqlUrl: string;
  createRepository(seed: RepositorySeed): { readonly id: number; readonly headSha: string };
  /** Returns the new commit's sha. Moves the branch, and the head of its open pull requests. */
  commit(repo: string, change: CommitChange): string;
  openPullRequest(repo: string, pull: PullRequestSeed): number;
  addLabel(repo: string, number: number, label: string, by: string): LabeledEvent;
  removeLabel(repo: string, number: number, label: string, by: string): LabeledEvent;
  closePullRequest(
    repo: string,
    number: number,
    by: string,
    how?: { readonly merged?: boolean },
  ): PullRequestEvent;
  /** A commit on the pull request's head branch. */
  push(
    repo: string,
    number: number,
    change: Omit<CommitChange, "branch" | "from"> & { readonly by: string },
  ): SynchronizeEvent;
  comment(repo: string, number: number, body: string, by: string): CommentEvent;
  issueToken(grant: TokenGrant): string;
  startWorkflowRun(repo: string, run: WorkflowRunSeed): number;
  finishWorkflowRun(repo: string, runId: number, conclusion: Conclusion): void;
  /**
   * What a step of this run needs for `@actions/artifact`. That package refuses to work when GITHUB_SERVER_URL is
   * neither github.com nor below `.localhost`, hence another name for `serverUrl` here.
   */
  artifactEnv(
    runId: number,
  ): Readonly<Record<"ACTIONS_RESULTS_URL" | "ACTIONS_RUNTIME_TOKEN" | "GITHUB_SERVER_URL", string>>;
  readonly requests: readonly RequestRecord[];
  /** Every request, response or document that did not validate, and every unknown route. Tests assert it is empty. */
  readonly violations: readonly string[];
  fault(fault: Fault): void;
  clearFaults(): void;
  /** The whole state as JSON, for assertions. */
  snapshot(): unknown;
  /** The pull request's page in one file: style, mermaid and all. */
  pullRequestHtml(repo: string, number: number): Promise<string>;
  close(): Promise<void>;
}
