// A repository in; the object that GraphQL resolves its fields on out.

import { reads } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { findCommit } from "../revision.ts";
import { repositoryPage } from "../shapes/repository.ts";
import { blobObject, commitObject } from "./commit-object.ts";
import { type ConnectionArguments, renderConnection } from "./connection.ts";
import { actorObject, deploymentObject, pullObject } from "./objects.ts";
import { type RepositoryScene, requireGraphPermission, TypedGraphError } from "./scene.ts";

interface DeploymentArguments extends ConnectionArguments {
  readonly environments?: readonly string[] | null;
  readonly orderBy?: { readonly field: string; readonly direction: "ASC" | "DESC" } | null;
}

function listDeployments(scene: RepositoryScene, args: DeploymentArguments): unknown {
  requireGraphPermission(scene, reads("deployments"));
  const wanted = args.environments ?? [];
  const found = scene.repository.deployments.filter(
    (deployment) => wanted.length === 0 || wanted.includes(deployment.environment),
  );
  const sorted = found.sort((a, b) => a.createdAt - b.createdAt || a.id - b.id);
  if (args.orderBy?.direction === "DESC") sorted.reverse();
  return renderConnection(sorted, args, (deployment) => deploymentObject(scene, deployment));
}

/** `ref:path` is a file, anything else a commit. */
function findObject(scene: RepositoryScene, expression: string): object | null {
  requireGraphPermission(scene, reads("contents"));
  const [ref = "", path] = expression.split(/:(.*)/s);
  const commit = findCommit(scene.repository, ref === "HEAD" ? scene.repository.defaultBranch : ref);
  if (commit === undefined) return null;
  if (path === undefined) return commitObject(scene, commit.sha);
  const file = commit.files.get(path);
  return file === undefined || file.mode === "160000" ? null : blobObject(scene, file.sha);
}

export function repositoryObject(scene: RepositoryScene): object {
  const { repository } = scene;
  return {
    __typename: "Repository",
    id: renderNodeId("Repository", repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: `${repository.owner}/${repository.name}`,
    owner: () => actorObject(scene, repository.owner),
    isPrivate: repository.private,
    isFork: repository.parent !== undefined,
    visibility: repository.private ? "PRIVATE" : "PUBLIC",
    url: repositoryPage(repository, scene.endpoints),
    defaultBranchRef: () => ({
      __typename: "Ref",
      name: repository.defaultBranch,
      target: commitObject(scene, repository.branches.get(repository.defaultBranch) ?? ""),
    }),
    object: (args: { readonly expression?: string | null; readonly oid?: string | null }) =>
      findObject(scene, args.expression ?? args.oid ?? ""),
    deployments: (args: DeploymentArguments) => listDeployments(scene, args),
    pullRequest: (args: { readonly number: number }) => {
      requireGraphPermission(scene, reads("pull-requests"));
      const pull = repository.pullRequests.get(args.number);
      if (pull !== undefined) return pullObject(scene, pull);
      const text = `Could not resolve to a PullRequest with the number of ${args.number}.`;
      throw new TypedGraphError("NOT_FOUND", text);
    },
  };
}
