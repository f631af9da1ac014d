// An event and a workflow in; the running job that GitHub would start for it, its token and GITHUB_* variables, out.

import { randomBytes } from "node:crypto";
import { parse } from "yaml";
import type { Job, JobSeed, Permissions, PullRequestEvent, TokenGrant } from "./contract.ts";
import { findPlace } from "./events.ts";
import { readText } from "./git.ts";
import { requireNamedRepository } from "./history.ts";
import { ACTIONS_BOT, ensureUser, type PullRequest, type Repository, type WorkflowRun } from "./state.ts";
import { ensureWorkflow, startRun } from "./workflow-runs.ts";
import type { World } from "./world.ts";

const DEPENDABOT = "dependabot[bot]";

export function issueToken(world: World, grant: TokenGrant): string {
  requireNamedRepository(world.state, grant.repository);
  const token = `ghs_${randomBytes(32).toString("base64url").replace(/[-_]/g, "0").slice(0, 36)}`;
  const identity = ensureUser(world.state, grant.identity ?? ACTIONS_BOT, world.clock()).login;
  world.state.grants.set(token, { ...grant, token, identity, workflowRun: grant.workflowRun });
  return token;
}

/** What the event fixes: the commit and ref that the job runs at, and the two branches of a pull request. */
interface Ground {
  readonly sha: string;
  readonly ref: string;
  readonly head: string;
  readonly base: string;
  readonly pull: PullRequest | undefined;
}

function findPullGround(repository: Repository, payload: PullRequestEvent): Ground {
  const pull = repository.pullRequests.get(payload.number);
  if (pull === undefined) throw new Error(`there is no pull request ${payload.number}`);
  const { merge_commit_sha: merge, merged } = payload.pull_request;
  // The payload's own commit: a push after the event does not move the job that it started.
  if (typeof merge !== "string") throw new Error("a pull request in conflict starts no workflow");
  const ref = merged === true ? `refs/heads/${pull.base.ref}` : `refs/pull/${pull.number}/merge`;
  return { sha: merge, ref, head: pull.head.ref, base: pull.base.ref, pull };
}

function findGround(repository: Repository, seed: JobSeed): Ground {
  const { payload } = seed;
  if ("pull_request" in payload) return findPullGround(repository, payload);
  const ref = "ref" in payload ? payload.ref : `refs/heads/${repository.defaultBranch}`;
  const sha = repository.branches.get(ref.replace("refs/heads/", ""));
  if (sha === undefined) throw new Error(`there is no branch ${ref}`);
  return { sha, ref, head: "", base: "", pull: undefined };
}

function lowerToRead(permissions: Permissions): Permissions {
  return Object.fromEntries(Object.keys(permissions).map((name) => [name, "read"]));
}

function findRun(world: World, repository: Repository, seed: JobSeed & { readonly actor: string }) {
  const now = world.clock();
  const ground = findGround(repository, seed);
  const known = seed.runId === undefined ? undefined : repository.runs.get(seed.runId);
  if (seed.runId !== undefined && known === undefined) throw new Error(`there is no run ${seed.runId}`);
  if (known !== undefined) {
    known.status = "in_progress";
    known.triggeringActor = seed.triggeringActor ?? known.triggeringActor;
    return known;
  }
  const { workflow, event, actor, triggeringActor = actor } = seed;
  const headSha = ground.pull?.head.sha ?? ground.sha;
  const headBranch = ground.head || ground.ref.replace("refs/heads/", "");
  const run = { workflow, event, headSha, actor, triggeringActor, headBranch };
  return startRun(world.state, repository, { seed: run, now });
}

function renderRunVariables(world: World, run: WorkflowRun): Record<string, string> {
  const id = (login: string) => String(ensureUser(world.state, login, run.createdAt).id);
  return {
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: id(run.actor),
    GITHUB_TRIGGERING_ACTOR: run.triggeringActor,
    GITHUB_EVENT_NAME: run.event,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.runNumber),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
  };
}

function renderRepositoryVariables(world: World, repository: Repository): Record<string, string> {
  const { owner, name, id, createdAt } = repository;
  return {
    GITHUB_SERVER_URL: world.endpoints.server,
    GITHUB_API_URL: world.endpoints.api,
    GITHUB_GRAPHQL_URL: `${world.endpoints.server}/api/graphql`,
    GITHUB_REPOSITORY: `${owner}/${name}`,
    GITHUB_REPOSITORY_ID: String(id),
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: String(ensureUser(world.state, owner, createdAt).id),
    GITHUB_RETENTION_DAYS: "90",
  };
}

function renderGroundVariables(ground: Ground): Record<string, string> {
  return {
    GITHUB_SHA: ground.sha,
    GITHUB_REF: ground.ref,
    GITHUB_REF_NAME: ground.ref.replace(/^refs\/(heads|pull)\//, ""),
    GITHUB_REF_TYPE: "branch",
    GITHUB_REF_PROTECTED: "false",
    GITHUB_HEAD_REF: ground.head,
    GITHUB_BASE_REF: ground.base,
  };
}

/** The file's own name, else its path. */
function readWorkflowName(repository: Repository, sha: string, path: string): string {
  const file = repository.commits.get(sha)?.files.get(path);
  const document: unknown = file === undefined ? undefined : parse(readText(repository, file.sha));
  const name: unknown = Object(document)["name"];
  return typeof name === "string" ? name : path;
}

export function startJob(world: World, repo: string, seed: JobSeed): Job {
  const { repository } = findPlace(world, repo).scene;
  const sender = "sender" in seed.payload ? String(seed.payload.sender["login"]) : repository.owner;
  const actor = seed.actor ?? sender;
  const ground = findGround(repository, seed);
  const run = findRun(world, repository, { ...seed, actor });
  const isRestricted =
    ground.pull !== undefined && (ground.pull.head.fork !== undefined || actor === DEPENDABOT);
  const permissions = isRestricted ? lowerToRead(seed.permissions) : seed.permissions;
  const token = issueToken(world, { repository: repo, permissions, workflowRun: run.id });
  const { path } = ensureWorkflow(world.state, repository, { path: seed.workflow, now: world.clock() });
  const env = {
    ...renderRepositoryVariables(world, repository),
    ...renderGroundVariables(ground),
    ...renderRunVariables(world, run),
    GITHUB_WORKFLOW: readWorkflowName(repository, ground.sha, path),
    GITHUB_WORKFLOW_REF: `${repo}/${path}@${ground.ref}`,
    GITHUB_WORKFLOW_SHA: ground.sha,
    GITHUB_TOKEN: token,
  };
  return { runId: run.id, token, env };
}
