// What every representation needs at hand in; a label, a user and an author's association as GitHub shows them out.

import type { Endpoints } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { ensureUser, type Repository, type State } from "../state.ts";
import { repositoryUrl } from "./repository.ts";
import { renderUser } from "./user.ts";

export interface Scene {
  readonly state: State;
  readonly repository: Repository;
  readonly endpoints: Endpoints;
}

const DEFAULT_LABELS = new Set(["bug", "documentation", "duplicate", "enhancement", "invalid", "question"]);

export function renderLabel(scene: Scene, name: string): Record<string, unknown> {
  const label = scene.repository.labels.get(name);
  return {
    id: label?.id ?? 0,
    node_id: renderNodeId("Label", label?.id ?? 0),
    url: `${repositoryUrl(scene.repository, scene.endpoints)}/labels/${encodeURIComponent(name)}`,
    name,
    color: label?.color ?? "ededed",
    default: DEFAULT_LABELS.has(name),
    description: null,
  };
}

export function findAssociation(repository: Repository, login: string): string {
  if (login === repository.owner) return "OWNER";
  if (repository.collaborators.has(login)) return "COLLABORATOR";
  return login.endsWith("[bot]") ? "NONE" : "CONTRIBUTOR";
}

export function renderUserOf(scene: Scene, login: string): Record<string, unknown> {
  return renderUser(ensureUser(scene.state, login, scene.repository.createdAt), scene.endpoints);
}
