// A comment's text in; the comment made, changed or found, or GitHub's refusal of the text, out.

import { unprocessable } from "./exchange.ts";
import { type Comment, createId, type Repository, type State, type User } from "./state.ts";

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
    reactions: [],
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
