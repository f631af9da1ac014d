// A local GitHub with a repository, people of every rank and a pull request out; and how a test builds more of a world.
//
// const world = await startWorld();                     Close it: `await world.close()`, which also asserts no violation.
//
// People    PEOPLE.admin … PEOPLE.read, PEOPLE.stranger; `github.createActor({ login: "Copilot", type: "Bot" })`
//           `github.setCollaborator(repo, login, "write" | { role, roleName, flags: { push: false } | "missing" } | undefined)`
// Pulls     `openPull(world, { author, fork: true, files })`, `openDependabotPull(world)`; from a fork the token is read-only
//           `github.deleteRepository("mallory/digits")`: the fork is gone, `head.repo` is null
//           `github.openIssue(repo, { title })`: a comment there is no comment on a pull request
// Events    `github.addLabel|removeLabel|push|comment|editComment|closePullRequest|reopenPullRequest(…)` change the world
//           and return the payload; `github.eventPayload(repo, { name: "schedule" | "workflow_dispatch" | …, … })` only renders
//           it. `github.deliveries` is what GitHub would have sent to workflows, dispatches made by a token included.
//           `github.findTriggered(repo, github.deliveries.at(-1))`: the workflow files that the event starts
// Jobs      `github.startJob(repo, { workflow, event, payload, permissions, actor?, triggeringActor?, runId? })` returns
//           `{ runId, token, env }`: GITHUB_* with GITHUB_SHA (a merge commit under pull_request), GITHUB_REF, actors, GITHUB_TOKEN.
//           `github.setRunStatus(repo, runId, "waiting")`, `finishWorkflowRun(repo, runId, "failure")`, `disableWorkflow`
//           `finishRunJob(repo, runId, "launch", "failure")`; `addArtifact(repo, { runId, name, content })`, `loseArtifact`
//           `findUnused(world, runId, permissions)`: what a job was granted and never needed
// Faults    `moveHead(world, pull)` now, `moveHeadAtRead(world, { pull, nth: 2 })` right before the second read of it
//           `refuse(world, "GET *permission", 404 | 403 | 500)`; any change at any call: `github.fault({ route, nth,
//           effect: { kind: "meanwhile", change: () => … } })`; also status, reply-lost, reset, hang, truncated, latency, stale
// Budget    `github.setRemaining(repo, "core" | "graphql", 20)`; options: `secondaryLimits: false`, `clock: () => now`
// Files     text, bytes, `{ executable }`, `{ symlink }`, `{ submodule }` in `createRepository`, `commit` and `push`
import type { FileSeed, LocalGithubOptions, Permissions } from "../../local/github/server.ts";
import { type LocalGithub, startLocalGithub } from "../../local/github/server.ts";

export type * from "../../local/github/contract.ts";
export { type LocalGithub, startLocalGithub } from "../../local/github/server.ts";

export const OWNER = "octo";
export const REPOSITORY = "octo/digits";
export const PEOPLE = {
  admin: "ada",
  maintain: "mia",
  write: "wren",
  triage: "tria",
  read: "rhea",
  stranger: "sam",
} as const;

/** What the documented workflows grant to each job. */
export const JOB_PERMISSIONS = {
  gate: { contents: "read", "pull-requests": "write", deployments: "write", statuses: "write" },
  launch: { contents: "read" },
  report: {
    contents: "read",
    "pull-requests": "write",
    deployments: "write",
    statuses: "write",
    actions: "write",
  },
  poll: {
    contents: "read",
    "pull-requests": "write",
    deployments: "write",
    statuses: "write",
    actions: "write",
  },
  stop: { deployments: "write" },
} as const satisfies Readonly<Record<string, Permissions>>;

export interface GithubWorld {
  readonly github: LocalGithub;
  readonly repository: typeof REPOSITORY;
  readonly repositoryId: number;
  readonly mainSha: string;
  /** By `PEOPLE.write`, from a branch of the repository itself. */
  readonly pull: number;
  /** @throws Error when the server saw a request or made an answer that GitHub's descriptions do not allow. */
  close(): Promise<void>;
}

export interface WorldOptions extends LocalGithubOptions {
  readonly private?: boolean;
  readonly files?: Readonly<Record<string, FileSeed>>;
}

const FILES = {
  "README.md": "# Digits\n",
  "modal_app.py": "import modal\n\napp = modal.App('digits')\n",
  ".github/workflows/train.yml": "on:\n  pull_request:\n    types: [labeled]\n  workflow_dispatch:\n",
  ".github/workflows/poll.yml": "on:\n  workflow_dispatch:\n  schedule:\n    - cron: '7/10 * * * *'\n",
};

export async function startWorld(options: WorldOptions = {}): Promise<GithubWorld> {
  const { private: isPrivate = false, files = {}, ...server } = options;
  const github = await startLocalGithub(server);
  const { id, headSha } = github.createRepository({
    owner: OWNER,
    name: "digits",
    private: isPrivate,
    files: { ...FILES, ...files },
    collaborators: {
      [PEOPLE.admin]: "admin",
      [PEOPLE.maintain]: "maintain",
      [PEOPLE.write]: "write",
      [PEOPLE.triage]: "triage",
      [PEOPLE.read]: "read",
    },
  });
  github.createActor({ login: PEOPLE.stranger });
  const pull = openPull({ github });
  return {
    github,
    repository: REPOSITORY,
    repositoryId: id,
    mainSha: headSha,
    pull,
    close: async () => {
      await github.close();
      if (github.violations.length > 0) throw new Error(github.violations.join("\n"));
    },
  };
}

type Within = Pick<GithubWorld, "github">;

export interface PullOptions {
  readonly author?: string;
  /** The head lives in a fork owned by the author. */
  readonly fork?: boolean;
  readonly branch?: string;
  readonly base?: string;
  readonly title?: string;
  readonly body?: string;
  readonly files?: Readonly<Record<string, FileSeed | null>>;
}

/** The number of a new pull request whose head has one commit. */
export function openPull({ github }: Within, options: PullOptions = {}): number {
  const { author = PEOPLE.write, fork = false, title = "Train longer", base, body } = options;
  const branch = options.branch ?? `topic-${github.deliveries.length}-${author}`.replace(/[^\w-]/g, "");
  const files = options.files ?? { "modal_app.py": "import modal\n\napp = modal.App('longer')\n" };
  github.commit(REPOSITORY, { branch, files, message: title, author, ...(base && { from: base }) });
  return github.openPullRequest(REPOSITORY, {
    head: branch,
    title,
    author,
    fork,
    ...(base && { base }),
    ...(body && { body }),
  });
}

export function openDependabotPull(world: Within): number {
  return openPull(world, {
    author: "dependabot[bot]",
    branch: "dependabot/pip/modal-1.6.4",
    title: "Bump modal from 1.6.3 to 1.6.4",
  });
}

export function findHead({ github }: Within, pull: number): string {
  const payload = github.eventPayload(REPOSITORY, {
    name: "pull_request",
    action: "opened",
    number: pull,
    by: OWNER,
  });
  if (!("pull_request" in payload)) throw new Error("not a pull request event");
  return String(Object(payload.pull_request["head"])["sha"]);
}

/** The new head. */
export function moveHead({ github }: Within, pull: number, by: string = PEOPLE.write): string {
  const files = { "modal_app.py": `app = ${JSON.stringify(`${by} ${github.deliveries.length}`)}\n` };
  return github.push(REPOSITORY, pull, { files, message: "Change it once more", by }).after;
}

export const PULL_ROUTE = "GET /repos/{owner}/{repo}/pulls/{pull_number}";

/** The head moves right before the nth read of a pull request, counted from now. */
export function moveHeadAtRead(
  world: Within,
  at: { readonly pull: number; readonly nth: number; readonly route?: string },
): void {
  world.github.fault({
    route: at.route ?? PULL_ROUTE,
    nth: at.nth,
    effect: { kind: "meanwhile", change: () => void moveHead(world, at.pull) },
  });
}

/** Every matching call is refused until `github.clearFaults()`. */
export function refuse({ github }: Within, route: string, status: number): void {
  const message = status === 403 ? { message: "Resource not accessible by integration" } : {};
  github.fault({ route, times: Number.POSITIVE_INFINITY, effect: { kind: "status", status, ...message } });
}

/** The permissions that no request of the run's token needed, as in a private repository: each must be named for a reason. */
export function findUnused({ github }: Within, runId: number, permissions: Permissions): readonly string[] {
  const own = github.requests.filter(({ workflowRun }) => workflowRun === runId);
  const isMet = (held: Permissions, { anyOf, access }: (typeof own)[number]["needs"][number]) =>
    anyOf.some(
      (name) => name === "metadata" || held[name] === "write" || (access === "read" && held[name] === "read"),
    );
  const needs = own.flatMap((request) => request.needs).filter((need) => isMet(permissions, need));
  return Object.entries(permissions).flatMap(([name, access]) => {
    const { [name]: _taken, ...others } = permissions;
    if (needs.every((need) => isMet(others, need))) return [`${name}: ${access}`];
    const lower: Permissions = { ...others, [name]: "read" };
    return access === "write" && needs.every((need) => isMet(lower, need))
      ? [`${name}: write, read is enough`]
      : [];
  });
}
