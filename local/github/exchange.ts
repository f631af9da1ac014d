// What a route is given and what it answers; and the refusals GitHub makes, in its own words.

import type { Access, EventName, EventPayload } from "./contract.ts";
import type { Bucket, Budget } from "./limits.ts";
import type { Grant, Repository, State, User } from "./state.ts";

export interface Endpoints {
  readonly server: string;
  readonly api: string;
}

export interface Announcement {
  readonly name: EventName;
  readonly payload: EventPayload;
  readonly workflowRun?: number;
}

/** `repository` is the one in the path; a route without `{repo}` must not read it. */
export interface Exchange {
  readonly state: State;
  readonly now: number;
  readonly endpoints: Endpoints;
  readonly grant: Grant | undefined;
  readonly viewer: User | undefined;
  readonly repository: Repository;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly accept: string;
  readonly labelsNeedIssues: boolean;
  /** Notes what workflows would be sent. What GITHUB_TOKEN does starts none, dispatches apart. */
  announce(event: Announcement): void;
  budget(bucket: Bucket): Budget;
  /** A signed address of the artifact's content, good for a minute. */
  downloadUrl(artifactId: number): string;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, in place of `body`; the route names its content type. */
  readonly raw?: string | Uint8Array;
}

/** Any one of the keys suffices. `openToAll`: a public repository answers it without a permission. */
export interface Need {
  readonly anyOf: readonly string[];
  readonly access: Access;
  readonly openToAll?: boolean;
}

export interface Route {
  readonly need: Need;
  run(exchange: Exchange): Reply;
}
/** Keyed "METHOD /path" exactly as in GitHub's description. */
export type Routes = Readonly<Record<string, Route>>;

export const METADATA: Need = { anyOf: ["metadata"], access: "read", openToAll: true };
export const reads = (...anyOf: string[]): Need => ({ anyOf, access: "read", openToAll: true });
export const writes = (...anyOf: string[]): Need => ({ anyOf, access: "write" });

/** A refusal; the pipeline adds `documentation_url` and `status`. */
export class Refusal extends Error {
  readonly status: number;
  readonly details: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    message: string,
    extra: {
      readonly details?: Readonly<Record<string, unknown>>;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.details = extra.details ?? {};
    this.headers = extra.headers ?? {};
  }
}

export const notFound = (): Refusal => new Refusal(404, "Not Found");
export const forbidden = (): Refusal => new Refusal(403, "Resource not accessible by integration");
export const badCredentials = (): Refusal => new Refusal(401, "Bad credentials");

export interface FieldError {
  readonly resource: string;
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}
export function unprocessable(...errors: FieldError[]): Refusal {
  return new Refusal(422, "Validation Failed", { details: { errors } });
}

/** Undefined when the body has no text there. */
export function findText(body: Readonly<Record<string, unknown>>, field: string): string | undefined {
  const value = body[field];
  return typeof value === "string" ? value : undefined;
}

export function renderTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, "Z");
}

/** The viewer of a route that changes something: tokens without an identity never get this far. */
export function requireViewer(exchange: Exchange): User {
  if (exchange.viewer === undefined) throw badCredentials();
  return exchange.viewer;
}
