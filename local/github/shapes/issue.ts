// An issue, or a pull request as the issue that it also is, in; GitHub's `issue` out.

import { renderTime } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import type { Issue, PullRequest } from "../state.ts";
import { renderPullDates, renderPullLinks } from "./pull-request.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { findAssociation, renderLabel, renderUserOf, type Scene } from "./scene.ts";

function renderPullPart(scene: Scene, pull: PullRequest): Record<string, unknown> {
  const { url, html_url, diff_url, patch_url } = renderPullLinks(scene, pull);
  const { merged_at } = renderPullDates(pull);
  return {
    node_id: renderNodeId("PullRequest", pull.id),
    html_url,
    pull_request: { url, html_url, diff_url, patch_url, merged_at },
    draft: false,
  };
}

export function renderIssue(scene: Scene, issue: Issue): Record<string, unknown> {
  const pull = scene.repository.pullRequests.get(issue.number);
  const url = `${repositoryUrl(scene.repository, scene.endpoints)}/issues/${issue.number}`;
  return {
    id: issue.issueId,
    node_id: renderNodeId("Issue", issue.issueId),
    url,
    repository_url: repositoryUrl(scene.repository, scene.endpoints),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `${repositoryPage(scene.repository, scene.endpoints)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.closedAt === undefined ? "open" : "closed",
    state_reason: null,
    created_at: renderTime(issue.createdAt),
    updated_at: renderTime(issue.updatedAt),
    closed_at: issue.closedAt === undefined ? null : renderTime(issue.closedAt),
    title: issue.title,
    body: issue.body,
    user: renderUserOf(scene, issue.author),
    labels: issue.labels.map((name) => renderLabel(scene, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: scene.repository.comments.filter((comment) => comment.number === issue.number).length,
    author_association: findAssociation(scene.repository, issue.author),
    performed_via_github_app: null,
    ...(pull === undefined ? {} : renderPullPart(scene, pull)),
  };
}
