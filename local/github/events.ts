// What a person does to a pull request in; the changed state and the webhook payload of it out.

import type { CommentEvent, LabeledEvent, PullRequestEvent, SynchronizeEvent } from "./contract.ts";
import { addCommit, requireNamedRepository, requireNumberedPull } from "./history.ts";
import { addLabel, removeLabel } from "./labels.ts";
import { addComment, renderComment } from "./routes/comments.ts";
import { renderIssue } from "./shapes/issue.ts";
import { headRepository, renderPull } from "./shapes/pull-request.ts";
import { renderFullRepository } from "./shapes/repository.ts";
import { renderLabel, renderUserOf, type Scene } from "./shapes/scene.ts";
import { ensureUser, type PullRequest } from "./state.ts";
import type { World } from "./world.ts";

export interface Place {
  readonly scene: Scene;
  readonly pull: PullRequest;
  readonly now: number;
}

export function findPlace(world: World, repo: string, number: number): Place {
  const repository = requireNamedRepository(world.state, repo);
  const scene = { state: world.state, repository, endpoints: world.endpoints };
  return { scene, pull: requireNumberedPull(repository, number), now: world.clock() };
}

function renderPullEvent<A extends PullRequestEvent["action"]>(place: Place, action: A, by: string) {
  const { scene, pull } = place;
  return {
    action,
    number: pull.number,
    pull_request: renderPull(scene, pull),
    repository: renderFullRepository(scene.state, scene.repository, scene.endpoints),
    sender: renderUserOf(scene, by),
  };
}

export function labelPull(place: Place, name: string, by: string): LabeledEvent {
  addLabel(place.scene.state, { ...place.scene, pull: place.pull }, { name, by, now: place.now });
  return { ...renderPullEvent(place, "labeled", by), label: renderLabel(place.scene, name) };
}

export function unlabelPull(place: Place, name: string, by: string): LabeledEvent {
  const had = removeLabel(place.pull, { name, by, now: place.now });
  if (!had) throw new Error(`pull request ${place.pull.number} does not carry the label ${name}`);
  return { ...renderPullEvent(place, "unlabeled", by), label: renderLabel(place.scene, name) };
}

/** A merge puts the head's files onto the base branch as one commit with both parents' history kept by the base. */
export function closePull(place: Place, by: string, merged: boolean): PullRequestEvent {
  const { pull, now, scene } = place;
  pull.closedAt = now;
  pull.updatedAt = now;
  pull.merged = merged;
  pull.mergedBy = merged ? by : undefined;
  if (merged) scene.repository.branches.set(pull.base.ref, pull.head.sha);
  pull.timeline.push({
    kind: merged ? "merged" : "closed",
    at: now,
    actor: by,
    text: pull.head.sha.slice(0, 7),
  });
  return renderPullEvent(place, "closed", by);
}

export interface Push {
  readonly files: Readonly<Record<string, string | null>>;
  readonly message?: string;
  readonly author?: string;
  readonly by: string;
}

export function pushToPull(place: Place, push: Push): SynchronizeEvent {
  const { scene, pull, now } = place;
  const before = pull.head.sha;
  const { by, ...change } = push;
  const head = headRepository(scene.state, scene.repository, pull);
  const author = change.author ?? by;
  const { sha } = addCommit(scene.state, head, { change: { ...change, author, branch: pull.head.ref }, now });
  return { ...renderPullEvent(place, "synchronize", by), before, after: sha };
}

export function commentOnPull(place: Place, body: string, by: string): CommentEvent {
  const { scene, pull, now } = place;
  const user = ensureUser(scene.state, by, now);
  const comment = addComment(scene.state, scene.repository, { number: pull.number, body, user, now });
  return {
    action: "created",
    issue: renderIssue(scene, pull),
    comment: renderComment(scene, comment),
    repository: renderFullRepository(scene.state, scene.repository, scene.endpoints),
    sender: renderUserOf(scene, by),
  };
}
