// A scene in, the root fields of GitHub's Query and Mutation out.

import { addComment, editComment } from "../comments.ts";
import { Refusal, renderTime, writes } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { addDeploymentStatus, parseStatusDraft } from "../shapes/deployment.ts";
import { type Comment, findRepository } from "../state.ts";
import { findAnyNode, requireNode } from "./nodes.ts";
import { actorObject, commentObject, statusObject, viewerObject } from "./objects.ts";
import { repositoryObject } from "./repository-object.ts";
import {
  type GraphScene,
  isVisible,
  type RepositoryScene,
  requireGraphPermission,
  TypedGraphError,
} from "./scene.ts";

interface Input<T> {
  readonly input: T & { readonly clientMutationId?: string | null };
}

function queryRoot(scene: GraphScene): object {
  return {
    viewer: () => viewerObject(scene),
    rateLimit: () => ({
      cost: scene.cost,
      limit: scene.budget.limit,
      nodeCount: scene.nodeCount,
      remaining: scene.budget.remaining,
      used: scene.budget.used,
      resetAt: renderTime(scene.budget.reset * 1000),
    }),
    repository: (args: { readonly owner: string; readonly name: string }) => {
      const name = `${args.owner}/${args.name}`;
      const repository = findRepository(scene.state, name);
      if (repository === undefined || !isVisible(scene, repository)) {
        throw new TypedGraphError("NOT_FOUND", `Could not resolve to a Repository with the name '${name}'.`);
      }
      return repositoryObject({ ...scene, repository });
    },
    node: (args: { readonly id: string }) => findAnyNode(scene, args.id),
    nodes: (args: { readonly ids: readonly string[] }) => args.ids.map((id) => nodeOrError(scene, id)),
    user: (args: { readonly login: string }) => actorObject(scene, args.login),
  };
}

/** Of many nodes one that is gone is null and an error of its own, beside all others. */
function nodeOrError(scene: GraphScene, id: string): unknown {
  try {
    return findAnyNode(scene, id);
  } catch (error) {
    return error;
  }
}

/** REST's 422 in GraphQL's form. */
function unprocessably<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const detail = JSON.stringify(error.details["errors"] ?? "");
    throw new TypedGraphError("UNPROCESSABLE", `${error.message} ${detail}`.trim());
  }
}

const WRITE_COMMENT = writes("issues", "pull-requests");

function requireComment(scene: GraphScene, id: string): { scene: RepositoryScene; comment: Comment } {
  const found = requireNode(scene, id, "IssueComment");
  requireGraphPermission(found.scene, WRITE_COMMENT);
  return { scene: found.scene, comment: found.comment };
}

function commentMutations(scene: GraphScene): object {
  return {
    updateIssueComment: ({ input }: Input<{ readonly id: string; readonly body: string }>) => {
      const found = requireComment(scene, input.id);
      unprocessably(() => editComment(found.comment, input.body, scene.now));
      const { clientMutationId = null } = input;
      return { clientMutationId, issueComment: commentObject(found.scene, found.comment) };
    },
    deleteIssueComment: ({ input }: Input<{ readonly id: string }>) => {
      const { repository } = requireComment(scene, input.id).scene;
      repository.comments = repository.comments.filter(
        (comment) => renderNodeId("IssueComment", comment.id) !== input.id,
      );
      return { clientMutationId: input.clientMutationId ?? null };
    },
    addComment: ({ input }: Input<{ readonly subjectId: string; readonly body: string }>) => {
      const found = requireNode(scene, input.subjectId, "PullRequest");
      requireGraphPermission(found.scene, WRITE_COMMENT);
      const draft = { number: found.pull.number, body: input.body, user: scene.viewer, now: scene.now };
      const comment = unprocessably(() => addComment(scene.state, found.scene.repository, draft));
      const commentEdge = { cursor: String(comment.id), node: commentObject(found.scene, comment) };
      return { clientMutationId: input.clientMutationId ?? null, commentEdge };
    },
  };
}

type StatusInput = Readonly<Record<string, unknown>> & {
  readonly deploymentId: string;
  readonly state: string;
};

function createDeploymentStatus(scene: GraphScene, { input }: Input<StatusInput>): object {
  const { scene: own, deployment } = requireNode(scene, input.deploymentId, "Deployment");
  requireGraphPermission(own, writes("deployments"));
  const body = {
    state: input.state.toLowerCase(),
    description: input["description"],
    environment: input["environment"],
    environment_url: input["environmentUrl"],
    log_url: input["logUrl"],
    auto_inactive: input["autoInactive"],
  };
  const by = { viewer: scene.viewer, now: scene.now };
  const status = unprocessably(() =>
    addDeploymentStatus(own, { deployment, draft: parseStatusDraft(body), by }),
  );
  return {
    clientMutationId: input.clientMutationId ?? null,
    deploymentStatus: statusObject(own, deployment, status),
  };
}

export function createRoot(scene: GraphScene): object {
  return {
    ...queryRoot(scene),
    ...commentMutations(scene),
    createDeploymentStatus: (args: Input<StatusInput>) => createDeploymentStatus(scene, args),
  };
}
