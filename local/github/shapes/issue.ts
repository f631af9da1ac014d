// A pull request in, the issue that it also is out.

import { renderNodeId } from "../node-id.ts";
import type { PullRequest } from "../state.ts";
import { renderPullDates, renderPullLinks } from "./pull-request.ts";
import { repositoryUrl } from "./repository.ts";
import { findAssociation, renderLabel, renderUserOf, type Scene } from "./scene.ts";

/** GitHub's `issue`, which every pull request also is. */
export function renderIssue(scene: Scene, pull: PullRequest): Record<string, unknown> {
  const { url, html_url, diff_url, patch_url } = renderPullLinks(scene, pull);
  const { merged_at, ...dates } = renderPullDates(pull);
  const issue = `${repositoryUrl(scene.repository, scene.endpoints)}/issues/${pull.number}`;
  return {
    ...dates,
    id: pull.issueId,
    node_id: renderNodeId("PullRequest", pull.id),
    url: issue,
    repository_url: repositoryUrl(scene.repository, scene.endpoints),
    labels_url: `${issue}/labels{/name}`,
    comments_url: `${issue}/comments`,
    events_url: `${issue}/events`,
    timeline_url: `${issue}/timeline`,
    html_url,
    number: pull.number,
    state: dates.closed_at === null ? "open" : "closed",
    state_reason: null,
    title: pull.title,
    body: pull.body,
    user: renderUserOf(scene, pull.author),
    labels: pull.labels.map((name) => renderLabel(scene, name)),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    active_lock_reason: null,
    comments: scene.repository.comments.filter((comment) => comment.number === pull.number).length,
    author_association: findAssociation(scene.repository, pull.author),
    pull_request: { url, html_url, diff_url, patch_url, merged_at },
    draft: false,
    performed_via_github_app: null,
  };
}
