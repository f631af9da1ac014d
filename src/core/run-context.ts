// The runner's variables and event payload -> which repository, commit, workflow run and pull request this job serves.
import { InputError } from "./errors.ts";

export interface RunContext {
  readonly owner: string;
  readonly repo: string;
  readonly repositoryId: string;
  /** The commit the person asked about: the pull request's head, else the workflow's commit. */
  readonly sha: string;
  /** What GITHUB_SHA names; under pull_request it is a merge commit that no branch holds. */
  readonly workflowSha: string;
  readonly event: string;
  readonly actor: string;
  readonly runId: number;
  readonly runAttempt: number;
  readonly workspace: string;
  readonly serverUrl: string;
  readonly pullRequest?: number;
  readonly label?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** @throws InputError naming the first variable that is missing or malformed */
export function parseRunContext(env: Environment, event: unknown): RunContext {
  const [owner, repo, ...rest] = required(env, "GITHUB_REPOSITORY").split("/");
  if (!owner || !repo || rest.length > 0) throw malformed(env, "GITHUB_REPOSITORY", "OWNER/NAME");
  const workflowSha = required(env, "GITHUB_SHA");
  if (!/^[0-9a-f]{40}$/.test(workflowSha)) throw malformed(env, "GITHUB_SHA", "a 40-digit commit");
  const number =
    field(event, "pull_request", "number") ?? (isPull(event) ? field(event, "issue", "number") : undefined);
  const head = field(event, "pull_request", "head", "sha");
  const label = field(event, "label", "name");
  return {
    owner,
    repo,
    repositoryId:
      env["GITHUB_REPOSITORY_ID"] || String(field(event, "repository", "id") ?? `${owner}/${repo}`),
    sha: typeof head === "string" && /^[0-9a-f]{40}$/.test(head) ? head : workflowSha,
    workflowSha,
    event: env["GITHUB_EVENT_NAME"] ?? "",
    actor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
    runId: Number(required(env, "GITHUB_RUN_ID")),
    runAttempt: Number(env["GITHUB_RUN_ATTEMPT"] ?? "1"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    serverUrl: env["GITHUB_SERVER_URL"] ?? "https://github.com",
    ...(typeof number === "number" ? { pullRequest: number } : {}),
    ...(typeof label === "string" ? { label } : {}),
  };
}

function isPull(event: unknown): boolean {
  return field(event, "issue", "pull_request") !== undefined;
}

/** The value at a path of an event payload; undefined as soon as a step of it is missing. */
export function field(value: unknown, ...path: readonly string[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[key]; // an object that owns the key
  }
  return at;
}

function required(env: Environment, name: string): string {
  const value = env[name];
  if (value !== undefined && value !== "") return value;
  throw new InputError(
    name,
    `${name} is not set: this action runs inside a GitHub Actions job, which provides it.`,
  );
}

function malformed(env: Environment, name: string, accepted: string): InputError {
  return new InputError(name, `${name} is ${JSON.stringify(env[name])}; expected ${accepted}.`);
}
