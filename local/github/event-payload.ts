// An event to render in; the webhook payload that it carries, with the repository and its people as they are now, out.

import { findComment } from "./comments.ts";
import type {
  CommentEvent,
  DispatchEvent,
  EventPayload,
  EventRequest,
  LabeledEvent,
  PullRequestEvent,
  ScheduleEvent,
  SynchronizeEvent,
} from "./contract.ts";
import { findIssue, requireNumberedPull } from "./history.ts";
import { renderComment } from "./shapes/comment.ts";
import { renderIssue } from "./shapes/issue.ts";
import { renderPull } from "./shapes/pull-request.ts";
import { renderFullRepository } from "./shapes/repository.ts";
import { renderLabel, renderUserOf, type Scene } from "./shapes/scene.ts";
import type { Comment, PullRequest } from "./state.ts";

function renderCommon(scene: Scene, by: string) {
  return {
    repository: renderFullRepository(scene.state, scene.repository, scene.endpoints),
    sender: renderUserOf(scene, by),
  };
}

export function renderPullEvent<A extends PullRequestEvent["action"]>(
  scene: Scene,
  event: { readonly pull: PullRequest; readonly action: A; readonly by: string },
): PullRequestEvent & { readonly action: A } {
  const { pull, action, by } = event;
  return {
    action,
    number: pull.number,
    pull_request: renderPull(scene, pull),
    ...renderCommon(scene, by),
  };
}

export function renderLabelEvent(
  scene: Scene,
  event: {
    readonly pull: PullRequest;
    readonly action: "labeled" | "unlabeled";
    readonly label: string;
    readonly by: string;
  },
): LabeledEvent {
  return { ...renderPullEvent(scene, event), label: renderLabel(scene, event.label) };
}

export function renderPushEvent(
  scene: Scene,
  event: { readonly pull: PullRequest; readonly before: string; readonly by: string },
): SynchronizeEvent {
  const { pull, before, by } = event;
  const payload = renderPullEvent(scene, { pull, action: "synchronize", by });
  return { ...payload, before, after: pull.head.sha };
}

export function renderCommentEvent(
  scene: Scene,
  event: { readonly comment: Comment; readonly action: CommentEvent["action"]; readonly by: string },
): CommentEvent {
  const issue = findIssue(scene.repository, event.comment.number);
  return {
    action: event.action,
    issue: renderIssue(scene, issue),
    comment: renderComment(scene, event.comment),
    ...renderCommon(scene, event.by),
  };
}

const workflowPath = (name: string) => (name.includes("/") ? name : `.github/workflows/${name}`);

export function renderDispatchEvent(
  scene: Scene,
  event: Extract<EventRequest, { readonly name: "workflow_dispatch" }>,
): DispatchEvent {
  const branch = event.ref ?? scene.repository.defaultBranch;
  return {
    inputs: event.inputs ?? null,
    ref: branch.startsWith("refs/") ? branch : `refs/heads/${branch}`,
    workflow: workflowPath(event.workflow),
    ...renderCommon(scene, event.by),
  };
}

function renderScheduleEvent(scene: Scene, event: { readonly cron: string; readonly workflow: string }) {
  const { repository } = renderCommon(scene, scene.repository.owner);
  const payload: ScheduleEvent = { schedule: event.cron, workflow: workflowPath(event.workflow), repository };
  return payload;
}

/** Throws an Error that names what is missing. */
export function renderEvent(scene: Scene, event: EventRequest): EventPayload {
  const { repository } = scene;
  switch (event.name) {
    case "pull_request": {
      const { action, by, label = "", before = "" } = event;
      const pull = requireNumberedPull(repository, event.number);
      if (action === "labeled" || action === "unlabeled") {
        return renderLabelEvent(scene, { pull, action, label, by });
      }
      if (action === "synchronize") return renderPushEvent(scene, { pull, before, by });
      return renderPullEvent(scene, { pull, action, by });
    }
    case "issue_comment": {
      const comment = findComment(repository, event.commentId);
      if (comment === undefined) throw new Error(`there is no comment ${event.commentId}`);
      return renderCommentEvent(scene, { comment, action: event.action ?? "created", by: event.by });
    }
    case "workflow_dispatch":
      return renderDispatchEvent(scene, event);
    case "schedule":
      return renderScheduleEvent(scene, event);
  }
}
