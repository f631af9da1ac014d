// Issue comment routes: create, read, list with `since` and pages, edit and delete.

import { addComment, editComment, findComment } from "../comments.ts";
import type { CommentEvent } from "../contract.ts";
import { renderCommentEvent } from "../event-payload.ts";
import {
  type Exchange,
  findText,
  notFound,
  type Reply,
  type Routes,
  reads,
  requireViewer,
  writes,
} from "../exchange.ts";
import { replyPage } from "../paging.ts";
import { renderComment } from "../shapes/comment.ts";
import type { Comment } from "../state.ts";
import { requireIssue } from "./pulls.ts";

export function requireComment(exchange: Exchange): Comment {
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
  const pull = requireIssue(exchange);
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

function announceComment(exchange: Exchange, comment: Comment, action: CommentEvent["action"]): void {
  const by = requireViewer(exchange).login;
  const payload = renderCommentEvent(exchange, { comment, action, by });
  exchange.announce({ name: "issue_comment", payload });
}

function create(exchange: Exchange): Reply {
  const { number } = requireIssue(exchange);
  const body = findText(exchange.body, "body") ?? "";
  const draft = { number, body, user: requireViewer(exchange), now: exchange.now };
  const comment = addComment(exchange.state, exchange.repository, draft);
  announceComment(exchange, comment, "created");
  const rendered = renderComment(exchange, comment);
  return { status: 201, body: rendered, headers: { location: String(rendered["url"]) } };
}

function update(exchange: Exchange): Reply {
  const comment = requireComment(exchange);
  editComment(comment, findText(exchange.body, "body") ?? "", exchange.now);
  announceComment(exchange, comment, "edited");
  return { status: 200, body: renderComment(exchange, comment) };
}

function remove(exchange: Exchange): Reply {
  const comment = requireComment(exchange);
  const { id } = comment;
  announceComment(exchange, comment, "deleted");
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
