// A pull request in; what happened on it, in order, out: commits, labels, comments, deployments, its end.

import type { Comment, Deployment, PullRequest, Repository, TimelineEntry } from "../state.ts";

export type Happening =
  | { readonly kind: "comment"; readonly at: number; readonly comment: Comment }
  | { readonly kind: "deployment"; readonly at: number; readonly deployment: Deployment }
  | { readonly kind: "entry"; readonly at: number; readonly entry: TimelineEntry };

/** Stable for equal times: what was recorded first stands first. */
export function listHappenings(repository: Repository, pull: PullRequest): readonly Happening[] {
  const shas = new Set(listShas(repository, pull));
  const entries = pull.timeline.map((entry): Happening => ({ kind: "entry", at: entry.at, entry }));
  const deployments = repository.deployments
    .filter((deployment) => shas.has(deployment.sha))
    .map((deployment): Happening => ({ kind: "deployment", at: deployment.createdAt, deployment }));
  const comments = repository.comments
    .filter((comment) => comment.number === pull.number)
    .map((comment): Happening => ({ kind: "comment", at: comment.createdAt, comment }));
  return [...entries, ...deployments, ...comments].sort((a, b) => a.at - b.at);
}

/** The head and every commit back to the base. */
export function listShas(repository: Repository, pull: PullRequest): readonly string[] {
  const shas: string[] = [];
  let commit = repository.commits.get(pull.head.sha);
  while (commit !== undefined && commit.sha !== pull.base.sha) {
    shas.push(commit.sha);
    commit = repository.commits.get(commit.parents[0] ?? "");
  }
  return shas;
}
