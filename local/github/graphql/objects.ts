// State in, the objects out that graphql-js walks: a field that is not here is an error, never a silent null.

import { renderTime } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { findDeploymentState } from "../shapes/deployment.ts";
import { findHeadRepository } from "../shapes/pull-request.ts";
import { repositoryPage } from "../shapes/repository.ts";
import { userNodeId } from "../shapes/user.ts";
import {
  type Comment,
  type Deployment,
  type DeploymentStatus,
  ensureUser,
  type PullRequest,
  type User,
} from "../state.ts";
import { commitObject } from "./commit-object.ts";
import { type ConnectionArguments, renderConnection } from "./connection.ts";
import { repositoryObject } from "./repository-object.ts";
import type { GraphScene, RepositoryScene } from "./scene.ts";

/** As an Actor a bot has no `[bot]` in its login; as `viewer` it has (both seen on github.com). */
export function actorObject(scene: GraphScene, login: string): object {
  const user = ensureUser(scene.state, login, scene.now);
  return { ...userFields(scene, user), __typename: user.type, login: user.login.replace(/\[bot\]$/, "") };
}

export function viewerObject(scene: GraphScene): object {
  return { ...userFields(scene, scene.viewer), __typename: "User" };
}

function userFields(scene: GraphScene, user: User): object {
  const resourcePath = `/${encodeURIComponent(user.login)}`;
  return {
    id: userNodeId(user),
    databaseId: user.id,
    login: user.login,
    name: null,
    url: `${scene.endpoints.server}${resourcePath}`,
    resourcePath,
    avatarUrl: `${scene.endpoints.server}/avatars${resourcePath}.svg`,
    createdAt: renderTime(user.createdAt),
    updatedAt: renderTime(user.createdAt),
  };
}

export function statusObject(
  scene: RepositoryScene,
  deployment: Deployment,
  status: DeploymentStatus,
): object {
  return {
    __typename: "DeploymentStatus",
    id: renderNodeId("DeploymentStatus", status.id),
    state: status.state.toUpperCase(),
    description: status.description,
    environment: status.environment,
    environmentUrl: status.environmentUrl === "" ? null : status.environmentUrl,
    logUrl: status.logUrl === "" ? null : status.logUrl,
    createdAt: renderTime(status.createdAt),
    updatedAt: renderTime(status.createdAt),
    creator: () => actorObject(scene, status.creator),
    deployment: () => deploymentObject(scene, deployment),
  };
}

export function deploymentObject(scene: RepositoryScene, deployment: Deployment): object {
  const latest = deployment.statuses.at(-1);
  const newestFirst = [...deployment.statuses].reverse();
  return {
    __typename: "Deployment",
    id: renderNodeId("Deployment", deployment.id),
    databaseId: deployment.id,
    task: deployment.task,
    // A JSON text, whatever REST was given: an object's text, or a text's text.
    payload: JSON.stringify(deployment.payload),
    state: findDeploymentState(deployment, scene.now),
    commitOid: deployment.sha,
    commit: () => commitObject(scene, deployment.sha),
    description: deployment.description,
    environment: deployment.environment,
    originalEnvironment: deployment.environment,
    latestEnvironment: latest?.environment ?? deployment.environment,
    createdAt: renderTime(deployment.createdAt),
    updatedAt: renderTime(deployment.updatedAt),
    creator: () => actorObject(scene, deployment.creator),
    latestStatus: () => (latest === undefined ? null : statusObject(scene, deployment, latest)),
    statuses: (args: ConnectionArguments) =>
      renderConnection(newestFirst, args, (status) => statusObject(scene, deployment, status)),
    repository: () => repositoryObject(scene),
  };
}

export function commentObject(scene: RepositoryScene, comment: Comment): object {
  const resourcePath = `/${scene.repository.owner}/${scene.repository.name}/pull/${comment.number}#issuecomment-${comment.id}`;
  const pull = scene.repository.pullRequests.get(comment.number);
  return {
    __typename: "IssueComment",
    id: renderNodeId("IssueComment", comment.id),
    databaseId: comment.id,
    fullDatabaseId: String(comment.id),
    body: comment.body,
    author: () => actorObject(scene, comment.user),
    createdAt: renderTime(comment.createdAt),
    updatedAt: renderTime(comment.updatedAt),
    isMinimized: false,
    minimizedReason: null,
    viewerDidAuthor: comment.user === scene.viewer.login,
    resourcePath,
    url: `${scene.endpoints.server}${resourcePath}`,
    repository: () => repositoryObject(scene),
    pullRequest: () => (pull === undefined ? null : pullObject(scene, pull)),
  };
}

export function pullObject(scene: RepositoryScene, pull: PullRequest): object {
  const { repository } = scene;
  const labels = pull.labels.map((name) => ({ id: repository.labels.get(name)?.id ?? 0, name }));
  const closed = pull.closedAt !== undefined;
  return {
    __typename: "PullRequest",
    id: renderNodeId("PullRequest", pull.id),
    databaseId: pull.id,
    number: pull.number,
    title: pull.title,
    body: pull.body ?? "",
    state: pull.merged ? "MERGED" : closed ? "CLOSED" : "OPEN",
    closed,
    merged: pull.merged,
    isDraft: false,
    isCrossRepository: pull.head.fork !== undefined,
    headRepository: () => {
      const head = findHeadRepository(scene.state, repository, pull);
      return head === undefined ? null : repositoryObject({ ...scene, repository: head });
    },
    headRefOid: pull.head.sha,
    headRefName: pull.head.ref,
    baseRefOid: pull.base.sha,
    baseRefName: pull.base.ref,
    url: `${repositoryPage(repository, scene.endpoints)}/pull/${pull.number}`,
    createdAt: renderTime(pull.createdAt),
    updatedAt: renderTime(pull.updatedAt),
    author: () => actorObject(scene, pull.author),
    labels: (args: ConnectionArguments) =>
      renderConnection(labels, args, (label) => ({ id: renderNodeId("Label", label.id), name: label.name })),
    comments: (args: ConnectionArguments) =>
      renderConnection(
        repository.comments.filter((comment) => comment.number === pull.number),
        args,
        (comment) => commentObject(scene, comment),
      ),
    repository: () => repositoryObject(scene),
  };
}
