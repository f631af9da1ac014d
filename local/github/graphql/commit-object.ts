// A commit or a file of a repository in, the object that graphql-js walks out; a commit with its newest statuses.
import { renderTime } from "../exchange.ts";
import { readBytes } from "../git.ts";
import { renderNodeId } from "../node-id.ts";
import { combineStatuses } from "../routes/statuses.ts";
import { repositoryPage } from "../shapes/repository.ts";
import type { RepositoryScene } from "./scene.ts";

const TEXT_LIMIT = 512_000;

export function commitObject(scene: RepositoryScene, sha: string): object {
  const commit = scene.repository.commits.get(sha);
  return {
    __typename: "Commit",
    id: renderNodeId("Commit", sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    message: commit?.message ?? "",
    messageHeadline: commit?.message.split("\n")[0] ?? "",
    committedDate: renderTime(commit?.date ?? 0),
    url: `${repositoryPage(scene.repository, scene.endpoints)}/commit/${sha}`,
    status: () => commitStatusObject(scene, sha),
  };
}

/** The newest status of each context; null where the commit has none. */
function commitStatusObject(scene: RepositoryScene, sha: string): object | null {
  const { statuses, state } = combineStatuses(scene.repository, sha);
  if (statuses.length === 0) return null;
  return {
    __typename: "Status",
    id: renderNodeId("Status", sha),
    state: state.toUpperCase(),
    contexts: statuses.map((status) => ({
      __typename: "StatusContext",
      id: renderNodeId("StatusContext", status.id),
      context: status.context,
      state: status.state.toUpperCase(),
      description: status.description,
      targetUrl: status.targetUrl,
      createdAt: renderTime(status.createdAt),
    })),
  };
}

/** Text up to 512,000 bytes whole, as GitHub cuts it; null for what is no text. */
export function blobObject(scene: RepositoryScene, sha: string): object {
  const bytes = readBytes(scene.repository, sha);
  const isBinary = bytes.includes(0);
  return {
    __typename: "Blob",
    id: renderNodeId("Blob", sha),
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    byteSize: bytes.byteLength,
    isBinary,
    isTruncated: bytes.byteLength > TEXT_LIMIT,
    text: isBinary ? null : bytes.subarray(0, TEXT_LIMIT).toString("utf8"),
  };
}
