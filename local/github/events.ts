// What a person does to a pull request or issue in; the changed state, and the payload of the event it makes, out.

import { addComment, editComment, findComment } from "./comments.ts";
import type {
  CommentEvent,
  EventName,
  EventPayload,
  FileSeed,
  LabeledEvent,
  PullRequestEvent,
  SynchronizeEvent,
} from "./contract.ts";
import { renderCommentEvent, renderLabelEvent, renderPullEvent, renderPushEvent } from "./event-payload.ts";
import { renderTime } from "./exchange.ts";
import { addCommit, findIssue, requireNamedRepository, requireNumberedPull } from "./history.ts";
import { addLabel, removeLabel } from "./labels.ts";
import { ensureMergeCommit } from "./revision.ts";
import { findHeadRepository } from "./shapes/pull-request.ts";
import type { Scene } from "./shapes/scene.ts";
import { ensureUser, type PullRequest, type Repository } from "./state.ts";
import type { World } from "./world.ts";

export interface Place {
  readonly world: World;
  readonly scene: Scene;
  readonly now: number;
}
export interface PullPlace extends Place {
  readonly pull: PullRequest;
}

export function findPlace(world: World, repo: string): Place {
  const repository = requireNamedRepository(world.state, repo);
  const scene = { state: world.state, repository, endpoints: world.endpoints };
  return { world, scene, now: world.clock() };
}

export function findPullPlace(world: World, repo: string, number: number): PullPlace {
  const place = findPlace(world, repo);
  return { ...place, pull: requireNumberedPull(place.scene.repository, number) };
}

/** Notes what GitHub would send to the workflows of the repository. */
export function deliver<P extends EventPayload>(
  world: World,
  repository: Repository,
  event: {
    readonly name: EventName;
    readonly actor: string;
    readonly payload: P;
    readonly workflowRun?: number;
  },
): P {
  const at = renderTime(world.clock());
  world.deliveries.push({ at, repository: `${repository.owner}/${repository.name}`, ...event });
  return event.payload;
}

function deliverPull<P extends PullRequestEvent>({ world, scene }: Place, actor: string, payload: P): P {
  return deliver(world, scene.repository, { name: "pull_request", actor, payload });
}

export function labelPull(place: PullPlace, name: string, by: string): LabeledEvent {
  const { scene, pull, now } = place;
  addLabel(scene.state, { ...scene, pull }, { name, by, now });
  return deliverPull(place, by, renderLabelEvent(scene, { pull, action: "labeled", label: name, by }));
}

export function unlabelPull(place: PullPlace, name: string, by: string): LabeledEvent {
  const { scene, pull, now } = place;
  const had = removeLabel(pull, { name, by, now });
  if (!had) throw new Error(`pull request ${pull.number} does not carry the label ${name}`);
  return deliverPull(place, by, renderLabelEvent(scene, { pull, action: "unlabeled", label: name, by }));
}

/** A merge puts a merge commit onto the base branch; one in conflict cannot be merged. */
export function closePull(place: PullPlace, by: string, merged: boolean): PullRequestEvent {
  const { pull, now, scene } = place;
  if (merged) {
    const commit = ensureMergeCommit(scene.repository, pull);
    if (commit === undefined) throw new Error(`pull request ${pull.number} is in conflict with its base`);
    pull.mergeSha = commit.sha;
    scene.repository.branches.set(pull.base.ref, commit.sha);
  }
  pull.closedAt = now;
  pull.updatedAt = now;
  pull.merged = merged;
  pull.mergedBy = merged ? by : undefined;
  const kind = merged ? "merged" : "closed";
  pull.timeline.push({ kind, at: now, actor: by, text: pull.head.sha.slice(0, 7) });
  return deliverPull(place, by, renderPullEvent(scene, { pull, action: "closed", by }));
}

export function reopenPull(place: PullPlace, by: string): PullRequestEvent {
  const { pull, now, scene } = place;
  if (pull.merged || pull.closedAt === undefined)
    throw new Error(`pull request ${pull.number} is not closed`);
  pull.closedAt = undefined;
  pull.head.sha =
    findHeadRepository(scene.state, scene.repository, pull)?.branches.get(pull.head.ref) ?? pull.head.sha;
  pull.updatedAt = now;
  pull.timeline.push({ kind: "reopened", at: now, actor: by, text: "" });
  return deliverPull(place, by, renderPullEvent(scene, { pull, action: "reopened", by }));
}

export interface Push {
  readonly files: Readonly<Record<string, FileSeed | null>>;
  readonly message?: string;
  readonly author?: string;
  readonly by: string;
}

export function pushToPull(place: PullPlace, push: Push): SynchronizeEvent {
  const { scene, pull, now } = place;
  // The branch of a closed one moves by a commit; the pull request neither follows it nor tells anybody.
  if (pull.closedAt !== undefined) throw new Error(`pull request ${pull.number} is closed`);
  const before = pull.head.sha;
  const { by, ...change } = push;
  const head = findHeadRepository(scene.state, scene.repository, pull);
  if (head === undefined) throw new Error(`the fork of pull request ${pull.number} is gone`);
  const author = change.author ?? by;
  addCommit(scene.state, head, { change: { ...change, author, branch: pull.head.ref }, now });
  return deliverPull(place, by, renderPushEvent(scene, { pull, before, by }));
}

function deliverComment({ world, scene }: Place, actor: string, payload: CommentEvent): CommentEvent {
  return deliver(world, scene.repository, { name: "issue_comment", actor, payload });
}

export function comment(
  place: Place,
  on: { readonly number: number; readonly body: string },
  by: string,
): CommentEvent {
  const { scene, now } = place;
  const { number } = findIssue(scene.repository, on.number);
  const user = ensureUser(scene.state, by, now);
  const made = addComment(scene.state, scene.repository, { number, body: on.body, user, now });
  return deliverComment(place, by, renderCommentEvent(scene, { comment: made, action: "created", by }));
}

export function changeComment(
  place: Place,
  change: { readonly id: number; readonly body: string },
  by: string,
): CommentEvent {
  const found = findComment(place.scene.repository, change.id);
  if (found === undefined) throw new Error(`there is no comment ${change.id}`);
  editComment(found, change.body, place.now);
  const payload = renderCommentEvent(place.scene, { comment: found, action: "edited", by });
  return deliverComment(place, by, payload);
}
