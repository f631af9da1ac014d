// What a repository remembers besides its code and pull requests: deployments, statuses, workflow runs, artifacts.

import type { Conclusion, RunStatus } from "./contract.ts";

export type DeploymentStatusState =
  | "error"
  | "failure"
  | "inactive"
  | "in_progress"
  | "queued"
  | "pending"
  | "success";
export interface DeploymentStatus {
  readonly id: number;
  readonly state: DeploymentStatusState;
  readonly description: string;
  readonly environment: string;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly creator: string;
  readonly viaApp: boolean;
  readonly createdAt: number;
}
export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly payload: unknown;
  readonly environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: string;
  readonly viaApp: boolean;
  readonly createdAt: number;
  updatedAt: number;
  readonly statuses: DeploymentStatus[];
}
export interface CommitStatus {
  readonly id: number;
  readonly sha: string;
  readonly state: "error" | "failure" | "pending" | "success";
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly context: string;
  readonly creator: string;
  readonly createdAt: number;
}
export interface Workflow {
  readonly id: number;
  readonly path: string;
  readonly createdAt: number;
  disabled: boolean;
}
export interface RunJob {
  readonly id: number;
  readonly name: string;
  status: RunStatus;
  conclusion: Conclusion | undefined;
}
export interface WorkflowRun {
  readonly id: number;
  readonly workflowId: number;
  readonly runNumber: number;
  attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly actor: string;
  triggeringActor: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The first is the one that a started job of a test runs in. */
  readonly jobs: readonly RunJob[];
  status: RunStatus;
  conclusion: Conclusion | undefined;
  readonly createdAt: number;
  updatedAt: number;
}
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly runId: number;
  readonly mimeType: string;
  digest: string | undefined;
  content: Uint8Array | undefined;
  readonly blocks: Map<string, Uint8Array>;
  finalized: boolean;
  readonly createdAt: number;
  readonly expiresAt: number;
}
