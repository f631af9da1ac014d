// A pull request in, its REST representation out, listed or whole.

import { renderTime } from "../exchange.ts";
import { compareCommits, listChanges, readText } from "../git.ts";
import { countLines } from "../line-diff.ts";
import { renderNodeId } from "../node-id.ts";
import { ensureMergeCommit } from "../revision.ts";
import { findRepository, type PullRequest, type Repository, type State } from "../state.ts";
import { renderRepository, repositoryPage, repositoryUrl } from "./repository.ts";
import { findAssociation, renderLabel, renderUserOf, type Scene } from "./scene.ts";

/** The repository that holds the head branch: the base itself, or a fork; undefined for a fork that is gone. */
export function findHeadRepository(
  state: State,
  repository: Repository,
  pull: PullRequest,
): Repository | undefined {
  return pull.head.fork === undefined ? repository : findRepository(state, pull.head.fork);
}

interface Side {
  readonly owner: string;
  readonly repository: Repository | undefined;
  readonly at: { readonly ref: string; readonly sha: string };
}

function renderSide(scene: Scene, { owner, repository, at }: Side) {
  return {
    label: `${owner}:${at.ref}`,
    ref: at.ref,
    sha: at.sha,
    user: renderUserOf(scene, owner),
    repo: repository === undefined ? null : renderRepository(scene.state, repository, scene.endpoints),
  };
}

function renderSides(scene: Scene, pull: PullRequest) {
  const { repository } = scene;
  const owner = pull.head.fork?.split("/")[0] ?? repository.owner;
  const head = findHeadRepository(scene.state, repository, pull);
  return {
    head: renderSide(scene, { owner, repository: head, at: pull.head }),
    base: renderSide(scene, { owner: repository.owner, repository, at: pull.base }),
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
    labels: pull.labels.map((name) => renderLabel(scene, name)),
    milestone: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    merge_commit_sha: ensureMergeCommit(scene.repository, pull)?.sha ?? null,
    ...renderSides(scene, pull),
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
  const text = (blob: string | undefined) => readText(repository, blob);
  const lines = files.map((file) => countLines(text(file.before), text(file.after)));
  return {
    commits: comparison?.ahead.length ?? 0,
    changed_files: files.length,
    additions: lines.reduce((total, { additions }) => total + additions, 0),
    deletions: lines.reduce((total, { deletions }) => total + deletions, 0),
  };
}

function renderMergeability(scene: Scene, pull: PullRequest) {
  if (pull.closedAt !== undefined) return { mergeable: null, rebaseable: null, mergeable_state: "unknown" };
  const mergeable = ensureMergeCommit(scene.repository, pull) !== undefined;
  return { mergeable, rebaseable: mergeable, mergeable_state: mergeable ? "clean" : "dirty" };
}

/** GitHub's `pull-request`: what `GET /pulls/{pull_number}` and a webhook carry. */
export function renderPull(scene: Scene, pull: PullRequest): Record<string, unknown> {
  const comments = scene.repository.comments.filter((comment) => comment.number === pull.number);
  return {
    ...renderListedPull(scene, pull),
    ...countChanges(scene.repository, pull),
    merged: pull.merged,
    merged_by: pull.mergedBy === undefined ? null : renderUserOf(scene, pull.mergedBy),
    ...renderMergeability(scene, pull),
    comments: comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
  };
}
