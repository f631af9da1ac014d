// What the local GitHub offers to tests and to the demo: its handle; what it takes and gives is in the files next door.

import type {
  CommentEvent,
  Delivery,
  EventPayload,
  EventRequest,
  LabeledEvent,
  PullRequestEvent,
  SynchronizeEvent,
} from "./contract-events.ts";
import type { Fault } from "./contract-faults.ts";
import type {
  Access,
  ActorSeed,
  ArtifactSeed,
  Collaborator,
  CommitChange,
  Conclusion,
  IssueSeed,
  Job,
  JobSeed,
  PullRequestSeed,
  RepositorySeed,
  Role,
  RunStatus,
  TokenGrant,
  WorkflowRunSeed,
} from "./contract-seeds.ts";

export type * from "./contract-events.ts";
export type * from "./contract-faults.ts";
export type * from "./contract-seeds.ts";

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
  /** What it asked of the token in a private repository; any one of each `anyOf` will do. */
  readonly needs: readonly { readonly anyOf: readonly string[]; readonly access: Access }[];
  /** The run whose token it carried. */
  readonly workflowRun?: number;
}

/** What people do; each returns the payload of the event that it makes. Every `repo` is "owner/name". */
export interface People {
  createRepository(seed: RepositorySeed): { readonly id: number; readonly headSha: string };
  /** As when a fork is deleted: pull requests from it stay, with no head repository. */
  deleteRepository(repo: string): void;
  createActor(seed: ActorSeed): void;
  /** Undefined takes all access away. */
  setCollaborator(repo: string, login: string, access: Role | Collaborator | undefined): void;
  /** Returns the new commit's sha. Moves the branch, and the head of its open pull requests. */
  commit(repo: string, change: CommitChange): string;
  openPullRequest(repo: string, pull: PullRequestSeed): number;
  /** A plain issue: comments on it are `issue_comment` events without `issue.pull_request`. */
  openIssue(repo: string, issue: IssueSeed): number;
  addLabel(repo: string, number: number, label: string, by: string): LabeledEvent;
  removeLabel(repo: string, number: number, label: string, by: string): LabeledEvent;
  closePullRequest(
    repo: string,
    number: number,
    by: string,
    how?: { readonly merged?: boolean },
  ): PullRequestEvent;
  reopenPullRequest(repo: string, number: number, by: string): PullRequestEvent;
  /** A commit on the pull request's head branch. */
  push(
    repo: string,
    number: number,
    change: Omit<CommitChange, "branch" | "from"> & { readonly by: string },
  ): SynchronizeEvent;
  /** On a pull request or an issue. */
  comment(repo: string, number: number, body: string, by: string): CommentEvent;
  editComment(repo: string, commentId: number, body: string, by: string): CommentEvent;
  /** Paths of the workflow files that the event starts, by their triggers, types, branches and crons. */
  findTriggered(repo: string, event: Pick<Delivery, "name" | "payload">): readonly string[];
  /** The payload that the event would carry now; nothing changes. */
  eventPayload(repo: string, event: EventRequest): EventPayload;
}

/** Tokens and workflow runs. */
export interface Runs {
  issueToken(grant: TokenGrant): string;
  /** A running job of the workflow that the event starts, with its token and variables. */
  startJob(repo: string, job: JobSeed): Job;
  startWorkflowRun(repo: string, run: WorkflowRunSeed): number;
  setRunStatus(repo: string, runId: number, status: Exclude<RunStatus, "completed">): void;
  /** One job's end; the run goes on. */
  finishRunJob(repo: string, runId: number, job: string, conclusion: Conclusion): void;
  /** Ends the run, its jobs that still go on, and its tokens. */
  finishWorkflowRun(repo: string, runId: number, conclusion: Conclusion): void;
  /** Returns its id. */
  addArtifact(repo: string, artifact: ArtifactSeed): number;
  /** It is still listed, but its content cannot be downloaded any more. */
  loseArtifact(repo: string, artifactId: number): void;
  /** Off, as after 60 days without activity: a dispatch is refused with 422. */
  disableWorkflow(repo: string, workflow: string): void;
  /**
   * What a step of this run needs for `@actions/artifact`. That package refuses to work when GITHUB_SERVER_URL is
   * neither github.com nor below `.localhost`, hence another name for `serverUrl` here.
   */
  artifactEnv(
    runId: number,
  ): Readonly<Record<"ACTIONS_RESULTS_URL" | "ACTIONS_RUNTIME_TOKEN" | "GITHUB_SERVER_URL", string>>;
}

/** Methods throw an Error that names the missing thing. */
export interface LocalGithub extends People, Runs {
  /** GITHUB_SERVER_URL; also serves the web page. */
  readonly serverUrl: string;
  /** GITHUB_API_URL */
  readonly apiUrl: string;
  /** GITHUB_GRAPHQL_URL */
  readonly graphqlUrl: string;
  readonly requests: readonly RequestRecord[];
  /** Every request, response or document that did not validate, and every unknown route. Tests assert it is empty. */
  readonly violations: readonly string[];
  /** What GitHub would have sent to workflows so far, oldest first. What GITHUB_TOKEN does starts only dispatches. */
  readonly deliveries: readonly Delivery[];
  fault(fault: Fault): void;
  clearFaults(): void;
  /** Spends the primary budget that all jobs of the repository share, until so much is left. */
  setRemaining(repo: string, bucket: "core" | "graphql", remaining: number): void;
  /** The whole state as JSON, for assertions. */
  snapshot(): unknown;
  /** The pull request's page in one file: style, mermaid and all. */
  pullRequestHtml(repo: string, number: number): Promise<string>;
  close(): Promise<void>;
}
