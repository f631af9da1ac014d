// A local GitHub in a process of its own, with pull requests and open records, for passes of the poll over many runs.
import { startLocalGithub } from "../../local/github/server.ts";
import {
  appName,
  formatStatusLine,
  RECORD_ENVIRONMENT,
  RECORD_TASK,
  type RunIntent,
} from "../../src/core/record.ts";
import { answer } from "./process.ts";
import type { SeededApp } from "./training.ts";
import { readZipEntries } from "./zip-entries.ts";

export interface Place {
  readonly pullRequest: number;
  readonly sha: string;
}
export interface RecordSeed extends SeededApp {
  readonly intent: RunIntent | undefined;
}

const OWNER = "acme";
const NAME = "digits";
const REPOSITORY = `${OWNER}/${NAME}`;
const WATCHER = "poll.yml";
/** What poll.yml grants. */
const PERMISSIONS = {
  actions: "write",
  contents: "read",
  deployments: "write",
  "pull-requests": "write",
  statuses: "write",
} as const;
/** Requests at once while records are seeded. */
const AT_ONCE = 8;

let ahead = 0;
/** Requests that were told already. */
let taken = 0;
const github = await startLocalGithub({
  clock: () => Date.now() + ahead,
  secondaryLimits: false,
  primaryLimit: 1_000_000,
});
github.createRepository({
  owner: OWNER,
  name: NAME,
  files: { "README.md": "# Digits\n", ".github/workflows/poll.yml": "on: workflow_dispatch\njobs: {}\n" },
  collaborators: { mona: "write" },
});
const launcher = github.issueToken({ repository: REPOSITORY, permissions: PERMISSIONS });

function openPull(number: number): Place {
  const branch = `change-${number}`;
  const sha = github.commit(REPOSITORY, {
    branch,
    files: { "settings.py": `rate = ${number}\n` },
    author: "mona",
  });
  const pullRequest = github.openPullRequest(REPOSITORY, { head: branch, title: branch, author: "mona" });
  return { pullRequest, sha };
}

async function post(path: string, body: object): Promise<Readonly<Record<string, unknown>>> {
  const reply = await fetch(`${github.apiUrl}/repos/${REPOSITORY}${path}`, {
    method: "POST",
    headers: { authorization: `Bearer ${launcher}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!reply.ok) throw new Error(`POST ${path}: ${reply.status} ${await reply.text()}`);
  return (await reply.json()) as Readonly<Record<string, unknown>>; // GitHub answers a POST with an object
}

/** As a launch leaves it: the intent, and a line that names app and call. */
async function addRecord({ intent, app, call }: RecordSeed): Promise<void> {
  if (intent === undefined) throw new Error(`the app ${app} has no intent`);
  const { id } = await post("/deployments", {
    ref: intent.sha,
    task: RECORD_TASK,
    environment: RECORD_ENVIRONMENT,
    description: appName(intent),
    payload: intent,
    required_contexts: [],
    auto_merge: false,
    transient_environment: true,
    production_environment: false,
  });
  await post(`/deployments/${id}/statuses`, {
    state: "in_progress",
    description: formatStatusLine({ state: "queued", app, call }),
    auto_inactive: false,
  });
}

async function addRecords(seeds: readonly RecordSeed[]): Promise<void> {
  const waiting = [...seeds];
  const worker = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) await addRecord(seed);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  // Not of a pass.
  takeRequests();
}

/** Unpacked bytes of the files of that name in the newest artifact. */
async function keptBytes(file: string): Promise<number> {
  const token = github.issueToken({ repository: REPOSITORY, permissions: { actions: "read" } });
  const ask = (path: string) =>
    fetch(`${github.apiUrl}/repos/${REPOSITORY}/actions/artifacts${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  const { artifacts } = (await (await ask("")).json()) as { artifacts: { id: number; name: string }[] }; // GitHub's own shape
  const newest = artifacts.find(({ name }) => name.startsWith("experiments-results-"));
  if (newest === undefined) throw new Error("there is no artifact of results");
  const zip = new Uint8Array(await (await ask(`/${newest.id}/zip`)).arrayBuffer());
  const own = readZipEntries(zip).filter(({ name }) => name.endsWith(`/${file}`));
  return own.reduce((bytes, { size }) => bytes + size, 0);
}

/** A running job of the watching workflow: its variables, with those of the artifact service. */
function startJob(): Readonly<Record<string, string>> {
  const payload = github.eventPayload(REPOSITORY, { name: "schedule", workflow: WATCHER, cron: "7 * * * *" });
  const seed = { workflow: WATCHER, event: "schedule", payload, permissions: PERMISSIONS } as const;
  const { runId, env } = github.startJob(REPOSITORY, seed);
  return { ...env, ...github.artifactEnv(runId), GITHUB_RUN_ID: String(runId) };
}

/** Requests since the last question, by route; reads by GraphQL are told apart from writes. */
function takeRequests() {
  const requests = github.requests.slice(taken);
  taken = github.requests.length;
  const calls: Record<string, number> = {};
  for (const { method, route, graphql } of requests) {
    const name = `${method} ${route}${graphql === undefined ? "" : ` ${graphql}`}`;
    calls[name] = (calls[name] ?? 0) + 1;
  }
  return { calls, refused: requests.filter(({ status }) => status >= 400).length };
}

const operations = {
  openPulls: (count: number): readonly Place[] =>
    Array.from({ length: count }, (_, index) => openPull(index + 1)),
  addRecords: (seeds: readonly RecordSeed[]) => addRecords(seeds).then(() => null),
  startJob: (_: null) => startJob(),
  endJob: (runId: number): null => {
    github.finishWorkflowRun(REPOSITORY, runId, "success");
    return null;
  },
  keptBytes,
  advance: (milliseconds: number): null => {
    ahead += milliseconds;
    return null;
  },
  /** Milliseconds that each later answer is late. */
  delay: (milliseconds: number): null => {
    github.clearFaults();
    if (milliseconds > 0)
      github.fault({
        route: "* *",
        effect: { kind: "latency", milliseconds },
        times: Number.POSITIVE_INFINITY,
      });
    return null;
  },
  takeRequests: (_: null) => takeRequests(),
  violations: (_: null) => [...new Set(github.violations)],
};

export type GithubOperations = typeof operations;

answer(operations, () => github.close());
