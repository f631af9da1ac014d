// Every route of the local GitHub, asked rightly: its answer is what GitHub's description says, and a wrong one is noticed.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROUTES } from "../../local/github/routes/all.ts";
import { findHead, type GithubWorld, PEOPLE, REPOSITORY, startWorld } from "../support/github-world.ts";

const WRITES = {
  "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels": undefined,
  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
    ref: "main",
    return_run_details: true,
  },
  "POST /repos/{owner}/{repo}/deployments": {
    ref: "main",
    required_contexts: [],
    auto_merge: false,
    payload: { a: 1 },
  },
  "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses": {
    state: "in_progress",
    description: "x",
  },
  "POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions": { content: "rocket" },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/comments": { body: "x" },
  "POST /repos/{owner}/{repo}/issues/{issue_number}/labels": { labels: ["experiment", "other"] },
  "PUT /repos/{owner}/{repo}/issues/{issue_number}/labels": { labels: ["experiment"] },
  "PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}": { body: "y" },
  "POST /repos/{owner}/{repo}/statuses/{sha}": {
    state: "error",
    context: "c",
    target_url: "https://x.example",
  },
} as const;
const ALL = {
  actions: "write",
  contents: "write",
  deployments: "write",
  issues: "write",
  "pull-requests": "write",
  statuses: "write",
} as const;

let world: GithubWorld;
let token: string;
let values: Readonly<Record<string, string | number>>;
let corrupt = false;

const post = async (path: string, body: unknown) => {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const url = `${world.github.apiUrl}/repos/${REPOSITORY}${path}`;
  const reply = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  return Number(Object(await reply.json())["id"]);
};

/** One of each thing that a route may name, run in an order that keeps what later ones need. */
async function build(): Promise<Readonly<Record<string, string | number>>> {
  const { github, pull, mainSha } = world;
  const run = github.startWorkflowRun(REPOSITORY, {
    workflow: "poll.yml",
    event: "push",
    headSha: mainSha,
    actor: PEOPLE.write,
  });
  github.addLabel(REPOSITORY, pull, "experiment", PEOPLE.write);
  const deployment = await post("/deployments", { ref: "main", required_contexts: [] });
  const comment = await post(`/issues/${pull}/comments`, { body: "hello" });
  const sha = findHead(world, pull);
  await post(`/statuses/${sha}`, { state: "pending", context: "experiment/digits" });
  const { trees, job } = await findMore(sha, run);
  return {
    owner: "octo",
    repo: "digits",
    username: PEOPLE.write,
    name: "experiment",
    path: "README.md",
    basehead: `main...${sha}`,
    branch: "main",
    sha,
    ref: sha,
    commit_sha: sha,
    tree_sha: trees.tree,
    file_sha: trees.blob,
    workflow_id: "poll.yml",
    archive_format: "zip",
    pull_number: pull,
    issue_number: pull,
    comment_id: comment,
    reaction_id: await post(`/issues/comments/${comment}/reactions`, { content: "eyes" }),
    deployment_id: deployment,
    status_id: await post(`/deployments/${deployment}/statuses`, { state: "queued" }),
    run_id: run,
    attempt_number: 1,
    job_id: job,
    artifact_id: github.addArtifact(REPOSITORY, { runId: run, name: "result", content: Buffer.from("PK") }),
  };
}

async function findMore(sha: string, run: number) {
  const read = async (path: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return Object(
      await (await fetch(`${world.github.apiUrl}/repos/${REPOSITORY}${path}`, { headers })).json(),
    );
  };
  const commit = await read(`/git/commits/${sha}`);
  const tree = await read(`/git/trees/${commit.tree.sha}`);
  const blob = tree.tree.find(({ type }: { type: string }) => type === "blob").sha;
  const { jobs } = await read(`/actions/runs/${run}/jobs`);
  return { trees: { tree: String(commit.tree.sha), blob: String(blob) }, job: Number(jobs[0].id) };
}

/** What ends or empties something comes after all that needs it. */
const ORDER = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const rank = (route: string) =>
  ORDER.indexOf(route.split(" ")[0] ?? "") + (route.includes("/rerun") ? 0.5 : 0);
const last = (route: string) => (/^DELETE .*\/(comments\/\{comment_id\}|labels)$/.test(route) ? 1 : 0);
const routes = Object.keys(ROUTES).sort((a, b) => last(a) - last(b) || rank(a) - rank(b));

async function ask(route: string) {
  const [method = "", path = ""] = route.split(" ");
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    name === "ref" && path.includes("/git/ref/") ? "heads/main" : String(values[name]),
  );
  const body = Object.entries(WRITES).find(([name]) => name === route)?.[1];
  if (route.includes("rerun"))
    world.github.finishWorkflowRun(REPOSITORY, Number(values["run_id"]), "failure");
  const identity = route === "GET /user" ? { identity: PEOPLE.write } : {};
  const own = world.github.issueToken({ repository: REPOSITORY, permissions: ALL, ...identity });
  return fetch(`${world.github.apiUrl}${filled}`, {
    method,
    redirect: "manual",
    headers: { authorization: `Bearer ${own}`, "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

beforeAll(async () => {
  world = await startWorld({
    private: true,
    secondaryLimits: false,
    corruptResponse: (_route, body) => (corrupt && body !== undefined ? { nonsense: body } : body),
  });
  token = world.github.issueToken({ repository: REPOSITORY, permissions: ALL });
  values = await build();
});
afterAll(() => world.github.close());

describe("an answer", () => {
  it.each(routes.filter((route) => route.startsWith("GET")))("%s: a wrong one is noticed", async (route) => {
    const before = world.github.violations.length;
    corrupt = true;
    const reply = await ask(route);
    corrupt = false;
    // An artifact's download is a redirect, which has no body to check.
    const isJson = reply.headers.get("content-type")?.includes("json") === true;
    expect(world.github.violations.slice(before).length > 0).toBe(isJson);
  });

  it.each(routes)("%s: a right one is as described", async (route) => {
    const before = world.github.violations.length;
    const reply = await ask(route);
    expect(reply.status, await reply.text()).toBeLessThan(400);
    expect(world.github.violations.slice(before)).toEqual([]);
  });
});
