// The local GitHub under the real Octokit: state, permissions, limits, pages, faults, and what the validator catches.
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type LocalGithub, startLocalGithub } from "../../local/github/server.ts";

let github: LocalGithub;
let sha: string;
let pull: number;
const REPO = { owner: "octo", repo: "digits" };
const FULL = "octo/digits";

beforeEach(async () => {
  github = await startLocalGithub();
  github.createRepository({
    owner: "octo",
    name: "digits",
    files: {
      "a.txt": "a",
      ".github/workflows/poll.yml": "on: { workflow_dispatch: {} }",
      ".github/workflows/other.yml": "on: push",
    },
    collaborators: { mona: "write" },
  });
  sha = github.commit(FULL, { branch: "topic", files: { "a.txt": "b" }, message: "b", author: "mona" });
  pull = github.openPullRequest(FULL, { head: "topic", title: "B", author: "mona" });
});
afterEach(() => github.close());

type Permissions = Parameters<LocalGithub["issueToken"]>[0]["permissions"];
function client(
  permissions: Permissions = {
    contents: "read",
    deployments: "write",
    statuses: "write",
    "pull-requests": "write",
    actions: "write",
  },
) {
  return getOctokit(github.issueToken({ repository: FULL, permissions }), { baseUrl: github.apiUrl });
}
const deploy = (octokit: ReturnType<typeof client>, task = "modal-experiment") =>
  octokit.request("POST /repos/{owner}/{repo}/deployments", {
    ...REPO,
    ref: sha,
    task,
    environment: "experiments",
    required_contexts: [],
    auto_merge: false,
    payload: { a: 1 },
  });

describe("permissions", () => {
  it.each([
    ["deployments", {}, (o: ReturnType<typeof client>) => deploy(o)],
    [
      "statuses",
      {},
      (o: ReturnType<typeof client>) =>
        o.request("POST /repos/{owner}/{repo}/statuses/{sha}", { ...REPO, sha, state: "pending" }),
    ],
    [
      "pull-requests",
      {},
      (o: ReturnType<typeof client>) =>
        o.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...REPO,
          issue_number: pull,
          body: "x",
        }),
    ],
    [
      "actions",
      {},
      (o: ReturnType<typeof client>) =>
        o.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
          ...REPO,
          workflow_id: "poll.yml",
          ref: "main",
        }),
    ],
  ] as const)("%s: write is needed, read is not enough", async (name, _none, work) => {
    await expect(work(client({ [name]: "read" }))).rejects.toMatchObject({ status: 403 });
    expect((await work(client({ [name]: "write" }))).status).toBeLessThan(300);
    expect(github.violations).toEqual([]);
  });

  it("a token that was never issued is refused with 401", async () => {
    await expect(
      getOctokit("ghs_nobody", { baseUrl: github.apiUrl }).request("GET /repos/{owner}/{repo}", REPO),
    ).rejects.toMatchObject({ status: 401 });
  });
});

describe("limits", () => {
  it("descriptions of 140 characters are taken, 141 are not", async () => {
    const octokit = client();
    const status = (length: number) =>
      octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
        ...REPO,
        sha,
        state: "pending",
        description: "x".repeat(length),
      });
    expect((await status(140)).status).toBe(201);
    await expect(status(141)).rejects.toMatchObject({ status: 422 });
  });

  it("comments of 65,536 characters are taken, longer ones are not", async () => {
    const octokit = client();
    const comment = (length: number) =>
      octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...REPO,
        issue_number: pull,
        body: "x".repeat(length),
      });
    expect((await comment(65_536)).status).toBe(201);
    await expect(comment(65_537)).rejects.toMatchObject({ status: 422 });
  });
});

it("comments come in pages, oldest first, and can be edited and deleted", async () => {
  const octokit = client();
  const ids: number[] = [];
  for (let index = 0; index < 5; index += 1) {
    const { data } = await octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
      ...REPO,
      issue_number: pull,
      body: `c${index}`,
    });
    ids.push(Number(data.id));
  }
  const page = async (number: number) =>
    (
      await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...REPO,
        issue_number: pull,
        per_page: 2,
        page: number,
      })
    ).data.map(({ body }) => body);
  expect([await page(1), await page(2), await page(3)]).toEqual([["c0", "c1"], ["c2", "c3"], ["c4"]]);
  await octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...REPO,
    comment_id: ids[0] ?? 0,
    body: "edited",
  });
  await octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
    ...REPO,
    comment_id: ids[1] ?? 0,
  });
  expect(await page(1)).toEqual(["edited", "c2"]);
  expect(github.violations).toEqual([]);
});

it("deployments are listed by GraphQL, newest first when asked, with payload, creator and latest status", async () => {
  const octokit = client();
  const first = (await deploy(octokit)).data as { id: number };
  await deploy(octokit, "other");
  await octokit.request("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
    ...REPO,
    deployment_id: first.id,
    state: "in_progress",
    description: "queued",
    auto_inactive: false,
  });
  const reply = await octokit.graphql<{
    viewer: { id: string };
    repository: { deployments: { nodes: Record<string, unknown>[] } };
  }>(
    `query { viewer { id } repository(owner: "octo", name: "digits") { deployments(environments: ["experiments"], first: 10, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { databaseId task payload creator { ... on Bot { id } } latestStatus { description state } } } } }`,
    { baseUrl: github.graphqlUrl.replace(/\/graphql$/, "") },
  );
  expect(reply.repository.deployments.nodes.map(({ task }) => task)).toEqual(["other", "modal-experiment"]);
  expect(reply.repository.deployments.nodes[1]).toMatchObject({
    databaseId: first.id,
    creator: { id: reply.viewer.id },
    latestStatus: { description: "queued" },
  });
  expect(JSON.parse(String(reply.repository.deployments.nodes[1]?.["payload"]))).toEqual({ a: 1 });
});

describe("workflow runs", () => {
  it("a dispatch starts a run of a workflow that allows it, and of no other", async () => {
    const octokit = client();
    const dispatch = (workflow: string) =>
      octokit.request("POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches", {
        ...REPO,
        workflow_id: workflow,
        ref: "main",
      });
    expect((await dispatch("poll.yml")).status).toBe(204);
    await expect(dispatch("other.yml")).rejects.toMatchObject({ status: 422 });
    await expect(dispatch("none.yml")).rejects.toMatchObject({ status: 404 });
  });

  it("a run is read while it runs and after its end, and its token ends with it", async () => {
    const id = github.startWorkflowRun(FULL, {
      workflow: "poll.yml",
      event: "schedule",
      headSha: sha,
      actor: "mona",
    });
    const own = getOctokit(
      github.issueToken({ repository: FULL, permissions: { actions: "read" }, workflowRun: id }),
      { baseUrl: github.apiUrl },
    );
    const read = (octokit: typeof own) =>
      octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { ...REPO, run_id: Number(id) });
    expect((await read(own)).data.status).toBe("in_progress");
    github.finishWorkflowRun(FULL, id, "failure");
    await expect(read(own)).rejects.toMatchObject({ status: 401 });
    expect((await read(client())).data).toMatchObject({ status: "completed", conclusion: "failure" });
    expect(github.violations).toEqual([]);
  });
});

describe("what the validator catches", () => {
  it("a field that GitHub does not know, a wrong type, and an unknown route", async () => {
    const octokit = client();
    await deploy(octokit);
    expect(github.violations).toEqual([]);
    await octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", {
      ...REPO,
      sha,
      state: "pending",
      colour: "red",
    } as never);
    expect(github.violations).toHaveLength(1);
    await expect(
      octokit.request("POST /repos/{owner}/{repo}/statuses/{sha}", { ...REPO, sha, state: "fine" } as never),
    ).rejects.toMatchObject({ status: 422 });
    await expect(octokit.request("GET /repos/{owner}/{repo}/stargazers", REPO)).rejects.toMatchObject({
      status: 501,
    });
    expect(github.violations.length).toBeGreaterThanOrEqual(3);
  });
});

describe("faults", () => {
  it("a lost reply has done its work, a refusal has not, and other routes are untouched", async () => {
    const octokit = client();
    const count = async () =>
      (
        await octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
          ...REPO,
          issue_number: pull,
        })
      ).data.length;
    const comment = () =>
      octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
        ...REPO,
        issue_number: pull,
        body: "x",
      });
    github.fault({ route: "POST *comments*", effect: { kind: "reply-lost" } });
    await expect(comment()).rejects.toMatchObject({ status: 502 });
    expect(await count()).toBe(1);
    github.fault({ route: "POST *comments*", effect: { kind: "status", status: 429, retryAfterSeconds: 7 } });
    await expect(comment()).rejects.toMatchObject({
      status: 429,
      response: { headers: { "retry-after": "7" } },
    });
    expect(await count()).toBe(1);
    expect((await comment()).status).toBe(201);
  });
});
