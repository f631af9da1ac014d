// Faults and the validators of the local GitHub: each fault seen by a real client, each kind of mistake caught.
import { getOctokit } from "@actions/github";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalGithubOptions } from "../../local/github/server.ts";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

let seeded: Seeded;
let octokit: Client;
const start = async (options: LocalGithubOptions = {}) => {
  seeded = await startSeeded(options);
  octokit = seeded.client();
};
beforeEach(() => start());
afterEach(() => seeded.github.close());

const list = async () =>
  (await octokit.rest.issues.listComments({ ...REPO, issue_number: 1 })).data.map(({ body }) => body);
const comment = (body = "x") => octokit.rest.issues.createComment({ ...REPO, issue_number: 1, body });
const CREATE = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";

describe("faults", () => {
  it.each([500, 502, 503, 429, 403, 401, 404])("status %i, before any work, once", async (status) => {
    seeded.github.fault({ route: CREATE, effect: { kind: "status", status, retryAfterSeconds: 3 } });
    await expect(comment()).rejects.toMatchObject({ status, response: { headers: { "retry-after": "3" } } });
    expect(await list()).toEqual([]);
    expect(await statusOf(comment())).toBe(201);
  });

  it("the nth match, and so many after it", async () => {
    seeded.github.fault({ route: CREATE, nth: 2, times: 2, effect: { kind: "status", status: 500 } });
    const statuses: number[] = [];
    for (let index = 0; index < 4; index += 1) statuses.push(await statusOf(comment()));
    expect(statuses).toEqual([201, 500, 500, 201]);
  });

  it("a lost reply has done its work", async () => {
    seeded.github.fault({ route: "POST *comments", effect: { kind: "reply-lost" } });
    expect(await statusOf(comment("kept"))).toBe(502);
    expect(await list()).toEqual(["kept"]);
  });

  it.each([
    ["before the work", false, []],
    ["after the work", true, ["x"]],
  ])("a reset connection %s", async (_name, afterWork, expected) => {
    seeded.github.fault({ route: CREATE, effect: { kind: "reset", afterWork } });
    await expect(comment()).rejects.toThrow();
    expect(await list()).toEqual(expected);
    expect(seeded.github.requests.some(({ status }) => status === 0)).toBe(true);
  });

  it("no answer until the client gives up, and the server closes all the same", async () => {
    seeded.github.fault({ route: "GET /repos/{owner}/{repo}", effect: { kind: "hang" } });
    const signal = AbortSignal.timeout(50);
    await expect(octokit.rest.repos.get({ ...REPO, request: { signal } })).rejects.toThrow();
  });

  it("JSON that stops half way", async () => {
    seeded.github.fault({ route: "GET /repos/{owner}/{repo}", effect: { kind: "truncated" } });
    // Octokit takes it for an empty text and does not complain: its callers must look at what they get.
    expect((await octokit.rest.repos.get(REPO)).data).toBe("");
    seeded.github.fault({ route: "GET /repos/{owner}/{repo}", effect: { kind: "truncated" } });
    const headers = {
      authorization: `token ${seeded.github.issueToken({ repository: FULL, permissions: {} })}`,
    };
    const reply = await fetch(`${seeded.github.apiUrl}/repos/${FULL}`, { headers });
    await expect(reply.json()).rejects.toThrow();
    expect((await octokit.rest.repos.get(REPO)).data).toMatchObject({ full_name: FULL });
  });

  it("latency for everything until it is cleared", async () => {
    seeded.github.fault({ route: "*", times: Infinity, effect: { kind: "latency", milliseconds: 60 } });
    const measure = async () => {
      const before = performance.now();
      await octokit.rest.repos.get(REPO);
      return performance.now() - before;
    };
    expect(await measure()).toBeGreaterThanOrEqual(55);
    expect(await measure()).toBeGreaterThanOrEqual(55);
    seeded.github.clearFaults();
    expect(await statusOf(octokit.rest.repos.get(REPO))).toBe(200);
  });

  it("a stale read over REST and GraphQL; writes are done", async () => {
    await comment("old");
    seeded.github.fault({ route: "*", times: 3, effect: { kind: "stale" } });
    await comment("new");
    expect(await list()).toEqual(["old"]);
    const query = `{ repository(owner: "octo", name: "digits") { pullRequest(number: 1) { comments(first: 9) { nodes { body } } } } }`;
    expect(await octokit.graphql(query)).toMatchObject({
      repository: { pullRequest: { comments: { nodes: [{ body: "old" }] } } },
    });
    expect(await list()).toEqual(["old", "new"]);
  });

  it("of GraphQL only", async () => {
    seeded.github.fault({ route: "POST /graphql", effect: { kind: "status", status: 502 } });
    await expect(octokit.graphql("{ viewer { login } }")).rejects.toMatchObject({ status: 502 });
    expect(await octokit.graphql("{ viewer { login } }")).toEqual({
      viewer: { login: "github-actions[bot]" },
    });
    expect(seeded.github.requests.filter(({ graphql }) => graphql === "viewer")).toHaveLength(2);
  });
});

describe("permissions in a public repository", () => {
  it("reads need none, writes do, and another repository's token may only read", async () => {
    seeded.github.createRepository({ owner: "octo", name: "open", files: { a: "b" } });
    seeded.github.commit("octo/open", { branch: "b", files: { a: "c" } });
    seeded.github.openPullRequest("octo/open", { head: "b", title: "T" });
    const foreign = octokit;
    const open = { owner: "octo", repo: "open" };
    expect(await statusOf(foreign.rest.pulls.get({ ...open, pull_number: 1 }))).toBe(200);
    expect(await statusOf(foreign.rest.issues.createComment({ ...open, issue_number: 1, body: "x" }))).toBe(
      403,
    );
    const nobody = await fetch(`${seeded.github.apiUrl}/repos/octo/open/pulls/1`);
    expect(nobody.status).toBe(200);
    expect((await fetch(`${seeded.github.apiUrl}/repos/${FULL}/pulls/1`)).status).toBe(404);
    expect(seeded.github.violations).toEqual([]);
  });

  it("a refusal is in GitHub's words and names what would do", async () => {
    const refused = seeded
      .client({ contents: "read" })
      .rest.issues.createComment({ ...REPO, issue_number: 1, body: "x" });
    await expect(refused).rejects.toMatchObject({
      status: 403,
      response: {
        headers: { "x-accepted-github-permissions": "issues=write; pull_requests=write" },
        data: {
          message: "Resource not accessible by integration",
          documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
          status: "403",
        },
      },
    });
    const unknown = getOctokit("ghs_unknown", { baseUrl: seeded.github.apiUrl });
    await expect(unknown.rest.repos.get(REPO)).rejects.toMatchObject({
      status: 401,
      response: { data: { message: "Bad credentials" } },
    });
    expect(seeded.github.violations).toEqual([]);
  });
});

describe("what the validators catch", () => {
  const raw = (method: string, path: string, body?: unknown) =>
    octokit.request(`${method} /repos/octo/digits${path}`, { data: body } as never);

  it.each([
    ["a missing field", () => raw("POST", "/issues/1/comments", {}), 422],
    ["a wrong type", () => raw("POST", "/issues/1/comments", { body: 7 }), 422],
    ["a value outside its list", () => raw("POST", `/statuses/${seeded.headSha}`, { state: "green" }), 422],
    [
      "a field that GitHub ignores",
      () => raw("POST", `/deployments`, { ref: "main", required_contexts: [], auto_inactive: false }),
      201,
    ],
    ["a parameter that GitHub ignores", () => raw("GET", "/issues/1/comments?sort=created"), 200],
    ["a parameter of the wrong type", () => raw("GET", "/issues/1/comments?page=two"), 422],
    ["a time that is none", () => raw("GET", "/issues/1/comments?since=yesterday"), 422],
    ["a route that is not served", () => raw("GET", "/stargazers"), 501],
    ["a method that is not served", () => raw("DELETE", ""), 501],
  ])("%s", async (_name, work, status) => {
    expect(await statusOf(work())).toBe(status);
    expect(seeded.github.violations).toHaveLength(1);
  });

  it.each([
    ["a missing field", "node_id", undefined],
    ["a wrong type", "id", "12"],
    ["a time that is none", "created_at", "now"],
    ["a user that is none", "user", { login: "x" }],
  ])("in an answer: %s", async (_name, field, value) => {
    await seeded.github.close();
    await start({ corruptResponse: (_route, body) => ({ ...Object(body), [field]: value }) });
    await comment();
    expect(seeded.github.violations).toHaveLength(1);
    expect(seeded.github.violations[0]).toContain(`${CREATE}: response 201`);
  });
});
