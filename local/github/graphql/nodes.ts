// A node id in, the thing it names out, when the token may see it.

import { parseNodeId } from "../node-id.ts";
import type { Comment, Deployment, PullRequest } from "../state.ts";
import { commentObject, deploymentObject, pullObject } from "./objects.ts";
import { type GraphScene, isVisible, type RepositoryScene, TypedGraphError } from "./scene.ts";

interface FoundNodes {
  readonly IssueComment: { readonly scene: RepositoryScene; readonly comment: Comment };
  readonly PullRequest: { readonly scene: RepositoryScene; readonly pull: PullRequest };
  readonly Deployment: { readonly scene: RepositoryScene; readonly deployment: Deployment };
}

function inRepositories<T>(scene: GraphScene, find: (own: RepositoryScene) => T | undefined): T | undefined {
  for (const repository of scene.state.repositories.values()) {
    const found = isVisible(scene, repository) ? find({ ...scene, repository }) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

type Finders = {
  readonly [K in keyof FoundNodes]: (own: RepositoryScene, id: number) => FoundNodes[K] | undefined;
};

const FINDERS: Finders = {
  IssueComment: (own, id) => {
    const comment = own.repository.comments.find((candidate) => candidate.id === id);
    return comment === undefined ? undefined : { scene: own, comment };
  },
  PullRequest: (own, id) => {
    const pull = [...own.repository.pullRequests.values()].find((candidate) => candidate.id === id);
    return pull === undefined ? undefined : { scene: own, pull };
  },
  Deployment: (own, id) => {
    const deployment = own.repository.deployments.find((candidate) => candidate.id === id);
    return deployment === undefined ? undefined : { scene: own, deployment };
  },
};

const unresolved = (id: string) =>
  new TypedGraphError("NOT_FOUND", `Could not resolve to a node with the global id of '${id}'.`);

/** Throws NOT_FOUND, as GitHub does for the id of anything else. */
export function requireNode<K extends keyof FoundNodes>(
  scene: GraphScene,
  id: string,
  kind: K,
): FoundNodes[K] {
  const parsed = parseNodeId(id);
  const find: Finders[K] = FINDERS[kind];
  const found =
    parsed?.kind === kind ? inRepositories(scene, (own) => find(own, Number(parsed.id))) : undefined;
  if (found === undefined) throw unresolved(id);
  return found;
}

export function findAnyNode(scene: GraphScene, id: string): object {
  switch (parseNodeId(id)?.kind) {
    case "IssueComment": {
      const found = requireNode(scene, id, "IssueComment");
      return commentObject(found.scene, found.comment);
    }
    case "PullRequest": {
      const found = requireNode(scene, id, "PullRequest");
      return pullObject(found.scene, found.pull);
    }
    case "Deployment": {
      const found = requireNode(scene, id, "Deployment");
      return deploymentObject(found.scene, found.deployment);
    }
    default:
      throw unresolved(id);
  }
}
