// Reaction routes of an issue comment: list, add, take off.

import {
  type Exchange,
  findText,
  notFound,
  type Reply,
  type Routes,
  reads,
  renderTime,
  requireViewer,
  writes,
} from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { replyPage } from "../paging.ts";
import { renderUserOf } from "../shapes/scene.ts";
import { createId, type Reaction } from "../state.ts";
import { requireComment } from "./comments.ts";

function renderReaction(exchange: Exchange, reaction: Reaction): Record<string, unknown> {
  return {
    id: reaction.id,
    node_id: renderNodeId("Reaction", reaction.id),
    user: renderUserOf(exchange, reaction.user),
    content: reaction.content,
    created_at: renderTime(reaction.createdAt),
  };
}

function list(exchange: Exchange): Reply {
  const comment = requireComment(exchange);
  const { content } = exchange.query;
  const all = comment.reactions.filter((reaction) => content === undefined || reaction.content === content);
  const path = `/repositories/${exchange.repository.id}/issues/comments/${comment.id}/reactions`;
  return replyPage(exchange, all, { path, item: (reaction) => renderReaction(exchange, reaction) });
}

/** 200 for one that the same account has already made. */
function add(exchange: Exchange): Reply {
  const comment = requireComment(exchange);
  const user = requireViewer(exchange).login;
  const content = findText(exchange.body, "content") ?? "";
  const known = comment.reactions.find((one) => one.user === user && one.content === content);
  if (known !== undefined) return { status: 200, body: renderReaction(exchange, known) };
  const reaction: Reaction = { id: createId(exchange.state), user, content, createdAt: exchange.now };
  comment.reactions.push(reaction);
  return { status: 201, body: renderReaction(exchange, reaction) };
}

function remove(exchange: Exchange): Reply {
  const { reactions } = requireComment(exchange);
  const index = reactions.findIndex(({ id }) => String(id) === exchange.params["reaction_id"]);
  if (index < 0) throw notFound();
  reactions.splice(index, 1);
  return { status: 204 };
}

const REACTIONS = "/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions";

export const reactionRoutes: Routes = {
  [`GET ${REACTIONS}`]: { need: reads("issues", "pull-requests"), run: list },
  [`POST ${REACTIONS}`]: { need: writes("issues", "pull-requests"), run: add },
  [`DELETE ${REACTIONS}/{reaction_id}`]: { need: writes("issues", "pull-requests"), run: remove },
};
