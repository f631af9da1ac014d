// Issue comment routes: create, read, list with `since` and pages, edit and delete.

import {
  type Exchange,
  findText,
  notFound,
  type Reply,
  type Routes,
  reads,
  renderTime,
  requireViewer,
  unprocessable,
  writes,
} from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { replyPage } from "../paging.ts";
import { repositoryPage, repositoryUrl } from "../shapes/repository.ts";
import { findAssociation, renderUserOf, type Scene } from "../shapes/scene.ts";
import { renderActionsApp } from "../shapes/user.ts";
import {
  type Comment,
  createId,
  type PullRequest,
  type Repository,
  type State,
  type User,
} from "../state.ts";
import { requirePull } from "./pulls.ts";

/** GitHub's message; it counts characters (the measured limit, 262,144 bytes, is the same number of 4-byte ones). */
export const COMMENT_LIMIT = 65_536;

export function checkCommentBody(body: string): void {
  const problem = (code: string, message: string) =>
    unprocessable({ resource: "IssueComment", field: "data", code, message });
  if (body.trim() === "") throw problem("unprocessable", "Body cannot be blank");
  if ([...body].length > COMMENT_LIMIT) {
    throw problem("unprocessable", `Body is too long (maximum is ${COMMENT_LIMIT} characters)`);
  }
}

export interface CommentDraft {
  readonly number: number;
  readonly body: string;
  readonly user: User;
  readonly now: number;
}

export function addComment(state: State, repository: Repository, draft: CommentDraft): Comment {
  checkCommentBody(draft.body);
  const comment: Comment = {
    id: createId(state, "comment"),
    number: draft.number,
    user: draft.user.login,
    viaApp: draft.user.type === "Bot",
    body: draft.body,
    createdAt: draft.now,
    updatedAt: draft.now,
  };
  repository.comments.push(comment);
  return comment;
}

export function editComment(comment: Comment, body: string, now: number): void {
  checkCommentBody(body);
  comment.body = body;
  comment.updatedAt = now;
}

export function findComment(repository: Repository, id: number): Comment | undefined {
  return repository.comments.find((comment) => comment.id === id);
}

/** GitHub's `issue-comment`. */
export function renderComment(scene: Scene, comment: Comment): Record<string, unknown> {
  const url = repositoryUrl(scene.repository, scene.endpoints);
  const page = `${repositoryPage(scene.repository, scene.endpoints)}/pull/${comment.number}`;
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
    performed_via_github_app: comment.viaApp ? renderActionsApp(scene.endpoints) : null,
  };
}

function requireComment(exchange: Exchange): Comment {
  const comment = findComment(exchange.repository, Number(exchange.params["comment_id"]));
  if (comment === undefined) throw notFound();
  return comment;
}

/** `since` filters on the last update, as on GitHub. */
function isSince(exchange: Exchange, comment: Comment): boolean {
  const since = exchange.query["since"];
  return since === undefined || comment.updatedAt >= Date.parse(since);
}

function listOfPull(exchange: Exchange): Reply {
  const pull: PullRequest = requirePull(exchange);
  const all = exchange.repository.comments.filter(
    (comment) => comment.number === pull.number && isSince(exchange, comment),
  );
  const path = `/repositories/${exchange.repository.id}/issues/${pull.number}/comments`;
  return replyPage(exchange, all, { path, item: (comment) => renderComment(exchange, comment) });
}

function listOfRepository(exchange: Exchange): Reply {
  const key = exchange.query["sort"] === "updated" ? "updatedAt" : "createdAt";
  // GitHub ignores `direction` without `sort`.
  const sign = exchange.query["sort"] !== undefined && exchange.query["direction"] !== "asc" ? -1 : 1;
  const all = exchange.repository.comments
    .filter((comment) => isSince(exchange, comment))
    .sort((a, b) => sign * (a[key] - b[key] || a.id - b.id));
  const path = `/repositories/${exchange.repository.id}/issues/comments`;
  return replyPage(exchange, all, { path, item: (comment) => renderComment(exchange, comment) });
}

function create(exchange: Exchange): Reply {
  const { number } = requirePull(exchange);
  const body = findText(exchange.body, "body") ?? "";
  const draft = { number, body, user: requireViewer(exchange), now: exchange.now };
  const comment = addComment(exchange.state, exchange.repository, draft);
  const rendered = renderComment(exchange, comment);
  return { status: 201, body: rendered, headers: { location: String(rendered["url"]) } };
}

function update(exchange: Exchange): Reply {
  const comment = requireComment(exchange);
  editComment(comment, findText(exchange.body, "body") ?? "", exchange.now);
  return { status: 200, body: renderComment(exchange, comment) };
}

function remove(exchange: Exchange): Reply {
  const { id } = requireComment(exchange);
  exchange.repository.comments = exchange.repository.comments.filter((comment) => comment.id !== id);
  return { status: 204 };
}

const READ = reads("issues", "pull-requests");
const WRITE = writes("issues", "pull-requests");
const ISSUES = "/repos/{owner}/{repo}/issues";

export const commentRoutes: Routes = {
  [`GET ${ISSUES}/{issue_number}/comments`]: { need: READ, run: listOfPull },
  [`POST ${ISSUES}/{issue_number}/comments`]: { need: WRITE, run: create },
  [`GET ${ISSUES}/comments`]: { need: READ, run: listOfRepository },
  [`GET ${ISSUES}/comments/{comment_id}`]: {
    need: READ,
    run: (exchange) => ({ status: 200, body: renderComment(exchange, requireComment(exchange)) }),
  },
  [`PATCH ${ISSUES}/comments/{comment_id}`]: { need: WRITE, run: update },
  [`DELETE ${ISSUES}/comments/{comment_id}`]: { need: WRITE, run: remove },
};
