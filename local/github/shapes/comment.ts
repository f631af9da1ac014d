// A comment in, GitHub's `issue-comment` out.

import { renderTime } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import type { Comment } from "../state.ts";
import { repositoryPage, repositoryUrl } from "./repository.ts";
import { findAssociation, renderUserOf, type Scene } from "./scene.ts";
import { renderApp } from "./user.ts";

export function renderComment(scene: Scene, comment: Comment): Record<string, unknown> {
  const url = repositoryUrl(scene.repository, scene.endpoints);
  const kind = scene.repository.issues.has(comment.number) ? "issues" : "pull";
  const page = `${repositoryPage(scene.repository, scene.endpoints)}/${kind}/${comment.number}`;
  return {
    id: comment.id,
    node_id: renderNodeId("IssueComment", comment.id),
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${page}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${comment.number}`,
    user: renderUserOf(scene, comment.user),
    body: comment.body,
    created_at: renderTime(comment.createdAt),
    updated_at: renderTime(comment.updatedAt),
    author_association: findAssociation(scene.repository, comment.user),
    performed_via_github_app: comment.viaApp ? renderApp(comment.user, scene.endpoints) : null,
  };
}
