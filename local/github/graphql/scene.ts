// What GraphQL objects need at hand, and the errors that GitHub's GraphQL answers with a type.

import { GraphQLError } from "graphql";
import { holds } from "../access.ts";
import type { Endpoints, Need } from "../exchange.ts";
import type { Budget } from "../limits.ts";
import type { Grant, Repository, State, User } from "../state.ts";

export interface GraphScene {
  readonly state: State;
  readonly now: number;
  readonly endpoints: Endpoints;
  readonly grant: Grant;
  readonly viewer: User;
  readonly budget: Budget;
  readonly cost: number;
  readonly nodeCount: number;
  /** Filled with what the document asks of the token. */
  readonly needs: Need[];
}
export interface RepositoryScene extends GraphScene {
  readonly repository: Repository;
}

export type GraphErrorType =
  | "FORBIDDEN"
  | "NOT_FOUND"
  | "UNPROCESSABLE"
  | "MISSING_PAGINATION_BOUNDARIES"
  | "EXCESSIVE_PAGINATION"
  | "MAX_NODE_LIMIT_EXCEEDED";

/** `type` stands at the top of the error, as GitHub has it, not in `extensions`. */
export class TypedGraphError extends GraphQLError {
  readonly type: GraphErrorType;
  constructor(type: GraphErrorType, message: string) {
    super(message);
    this.type = type;
  }
}

export function isVisible(scene: GraphScene, repository: Repository): boolean {
  return !repository.private || isOwn(scene, repository);
}

function isOwn(scene: GraphScene, repository: Repository): boolean {
  return scene.grant.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
}

/** Throws FORBIDDEN with GitHub's words when the token lacks the permission. */
export function requireGraphPermission(scene: RepositoryScene, need: Need): void {
  scene.needs.push(need);
  const open = !scene.repository.private && need.openToAll === true && need.access === "read";
  if (open || (isOwn(scene, scene.repository) && holds(scene.grant, need))) return;
  throw new TypedGraphError("FORBIDDEN", "Resource not accessible by integration");
}
