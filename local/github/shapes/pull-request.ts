// A pull request in, its REST representation out, listed or whole.

import { renderTime } from "../exchange.ts";
import { compareCommits, listChanges } from "../git.ts";
import { countLines } from "../line-diff.ts";
import { renderNodeId } from "../node-id.ts";
import { findRepository, type PullRequest, type Repository, type State } from "../state.ts";
import { renderRepository, repositoryPage, repositoryUrl } from "./repository.ts";
import { findAssociation, renderLabel, renderListLabel, renderUserOf, type Scene } from "./scene.ts";

/** The repository that holds the head branch: a fork or the base itself. */
export function headRepository(state: State, repository: Repository, pull: PullRequest): Repository {
  return (pull.head.fork !== undefined ? findRepository(state, pull.head.fork) : undefined) ?? repository;
}

function renderSide(scene: Scene, repository: Repository, side: { ref: string; sha: string }) {
  return {
    label: `${repository.owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    user: renderUserOf(scene, repository.owner),
    repo: renderRepository(scene.state, repository, scene.endpoints),
  };
}

export function renderPullLinks(scene: Scene, pull: PullRequest) {
  const url = repositoryUrl(scene.repository, scene.endpoints);
  const page = `${repositoryPage(scene.repository, scene.endpoints)}/pull/${pull.number}`;
  const self = `${url}/pulls/${pull.number}`;
  const issue = `${url}/issues/${pull.number}`;
  const targets = {
    self,
    html: page,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${url}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${url}/statuses/${pull.head.sha}`,
  };
  return {
    url: self,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issue,
    comments_url: targets.comments,
    review_comments_url: targets.review_comments,
    review_comment_url: targets.review_comment,
    commits_url: targets.commits,
    statuses_url: targets.statuses,
    _links: Object.fromEntries(Object.entries(targets).map(([key, href]) => [key, { href }])),
  };
}

export function renderPullDates(pull: PullRequest) {
  const closed = pull.closedAt === undefined ? null : renderTime(pull.closedAt);
  return {
    created_at: renderTime(pull.createdAt),
    updated_at: renderTime(pull.updatedAt),
    closed_at: closed,
    merged_at: pull.merged ? closed : null,
  };
}

/** GitHub's `pull-request-simple`: an item of a list. */
export function renderListedPull(scene: Scene, pull: PullRequest): Record<string, unknown> {
  const head = headRepository(scene.state, scene.repository, pull);
  return {
    ...renderPullLinks(scene, pull),
    ...renderPullDates(pull),
    id: pull.id,
    node_id: renderNodeId("PullRequest", pull.id),
    number: pull.number,
    state: pull.closedAt === undefined ? "open" : "closed",
    locked: false,
    active_lock_reason: null,
    title: pull.title,
    body: pull.body,
    user: renderUserOf(scene, pull.author),
    labels: pull.labels.map((name) => renderListLabel(scene, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    merge_commit_sha: pull.merged ? pull.head.sha : null,
    head: renderSide(scene, head, pull.head),
    base: renderSide(scene, scene.repository, pull.base),
    author_association: findAssociation(scene.repository, pull.author),
    auto_merge: null,
    draft: false,
  };
}

function countChanges(repository: Repository, pull: PullRequest) {
  const base = repository.commits.get(pull.base.sha);
  const head = repository.commits.get(pull.head.sha);
  if (base === undefined || head === undefined) {
    return { commits: 0, changed_files: 0, additions: 0, deletions: 0 };
  }
  const comparison = compareCommits(repository, base, head);
  const files = listChanges(comparison?.mergeBase, head);
  const text = (blob: string | undefined) => repository.blobs.get(blob ?? "") ?? "";
  const lines = files.map((file) => countLines(text(file.before), text(file.after)));
  return {
    commits: comparison?.ahead.length ?? 0,
    changed_files: files.length,
    additions: lines.reduce((total, { additions }) => total + additions, 0),
    deletions: lines.reduce((total, { deletions }) => total + deletions, 0),
  };
}

/** GitHub's `pull-request`: what `GET /pulls/{pull_number}` and a webhook carry. */
export function renderPull(scene: Scene, pull: PullRequest): Record<string, unknown> {
  const comments = scene.repository.comments.filter((comment) => comment.number === pull.number);
  return {
    ...renderListedPull(scene, pull),
    ...countChanges(scene.repository, pull),
    labels: pull.labels.map((name) => renderLabel(scene, name)),
    merged: pull.merged,
    merged_by: pull.mergedBy === undefined ? null : renderUserOf(scene, pull.mergedBy),
    mergeable: pull.closedAt === undefined ? true : null,
    rebaseable: pull.closedAt === undefined ? true : null,
    mergeable_state: pull.closedAt === undefined ? "clean" : "unknown",
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
  };
}
