// Deployments and their statuses: the rules for adding a status, the state GitHub derives, and the REST representation.

import { findText, renderTime, unprocessable } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import {
  createId,
  type Deployment,
  type DeploymentStatus,
  type DeploymentStatusState,
  type User,
} from "../state.ts";
import { repositoryUrl } from "./repository.ts";
import { renderUserOf, type Scene } from "./scene.ts";
import { renderApp } from "./user.ts";

export const DESCRIPTION_LIMIT = 140;
const ABANDONED_AFTER = 30 * 60_000;
const STATES: readonly DeploymentStatusState[] = [
  "error",
  "failure",
  "inactive",
  "in_progress",
  "queued",
  "pending",
  "success",
];

export interface StatusDraft {
  readonly state: DeploymentStatusState;
  readonly description: string;
  readonly environment: string | undefined;
  readonly environmentUrl: string;
  readonly logUrl: string;
  readonly autoInactive: boolean;
}

/** From a REST body; throws GitHub's 422. */
export function parseStatusDraft(body: Readonly<Record<string, unknown>>): StatusDraft {
  const state = STATES.find((known) => known === body["state"]);
  if (state === undefined) {
    throw unprocessable({ resource: "DeploymentStatus", field: "state", code: "inclusion" });
  }
  const description = findText(body, "description") ?? "";
  checkDescription("DeploymentStatus", description);
  return {
    state,
    description,
    environment: findText(body, "environment"),
    environmentUrl: findText(body, "environment_url") ?? "",
    logUrl: findText(body, "log_url") ?? findText(body, "target_url") ?? "",
    autoInactive: body["auto_inactive"] !== false,
  };
}

export function checkDescription(resource: string, description: string): void {
  if ([...description].length <= DESCRIPTION_LIMIT) return;
  const message = `description is too long (maximum is ${DESCRIPTION_LIMIT} characters)`;
  throw unprocessable({ resource, field: "description", code: "custom", message });
}

/** Appends; a success turns earlier ones of the same environment inactive unless `autoInactive` is false. */
export function addDeploymentStatus(
  scene: Scene,
  entry: {
    readonly deployment: Deployment;
    readonly draft: StatusDraft;
    readonly by: { readonly viewer: User; readonly now: number };
  },
): DeploymentStatus {
  const { deployment, draft, by } = entry;
  const create = (state: DeploymentStatusState, description: string): DeploymentStatus => ({
    id: createId(scene.state),
    state,
    description,
    environment: draft.environment ?? deployment.environment,
    environmentUrl: draft.environmentUrl,
    logUrl: draft.logUrl,
    creator: by.viewer.login,
    viaApp: by.viewer.type === "Bot",
    createdAt: by.now,
  });
  const status = create(draft.state, draft.description);
  deployment.statuses.push(status);
  deployment.updatedAt = by.now;
  if (draft.state !== "success" || !draft.autoInactive) return status;
  for (const other of scene.repository.deployments) {
    const replaced =
      other !== deployment &&
      other.environment === deployment.environment &&
      !other.transient &&
      !other.production;
    if (replaced && other.statuses.at(-1)?.state === "success") other.statuses.push(create("inactive", ""));
  }
  return status;
}

/** GraphQL's DeploymentState: a pending one without an update for 30 minutes reads ABANDONED. */
export function findDeploymentState(deployment: Deployment, now: number): string {
  const latest = deployment.statuses.at(-1)?.state ?? "pending";
  const abandoned = latest === "pending" && now - deployment.updatedAt >= ABANDONED_AFTER;
  if (abandoned) return "ABANDONED";
  return latest === "success" ? "ACTIVE" : latest.toUpperCase();
}

/** GitHub's `deployment`. */
export function renderDeployment(scene: Scene, deployment: Deployment): Record<string, unknown> {
  const repository = repositoryUrl(scene.repository, scene.endpoints);
  const url = `${repository}/deployments/${deployment.id}`;
  return {
    url,
    id: deployment.id,
    node_id: renderNodeId("Deployment", deployment.id),
    sha: deployment.sha,
    ref: deployment.ref,
    task: deployment.task,
    payload: deployment.payload,
    original_environment: deployment.environment,
    environment: deployment.environment,
    description: deployment.description,
    creator: renderUserOf(scene, deployment.creator),
    created_at: renderTime(deployment.createdAt),
    updated_at: renderTime(deployment.updatedAt),
    statuses_url: `${url}/statuses`,
    repository_url: repository,
    transient_environment: deployment.transient,
    production_environment: deployment.production,
    performed_via_github_app: deployment.viaApp ? renderApp(deployment.creator, scene.endpoints) : null,
  };
}

/** GitHub's `deployment-status`. */
export function renderDeploymentStatus(
  scene: Scene,
  deployment: Deployment,
  status: DeploymentStatus,
): Record<string, unknown> {
  const repository = repositoryUrl(scene.repository, scene.endpoints);
  const deploymentUrl = `${repository}/deployments/${deployment.id}`;
  return {
    url: `${deploymentUrl}/statuses/${status.id}`,
    id: status.id,
    node_id: renderNodeId("DeploymentStatus", status.id),
    state: status.state,
    creator: renderUserOf(scene, status.creator),
    description: status.description,
    environment: status.environment,
    target_url: status.logUrl,
    log_url: status.logUrl,
    environment_url: status.environmentUrl,
    created_at: renderTime(status.createdAt),
    updated_at: renderTime(status.createdAt),
    deployment_url: deploymentUrl,
    repository_url: repository,
    performed_via_github_app: status.viaApp ? renderApp(status.creator, scene.endpoints) : null,
  };
}
