// Budgets, sizes, pages and tags: what the local GitHub counts and refuses, under the real Octokit and a clock of its own.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { LocalGithubOptions } from "../../local/github/server.ts";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

const MINUTE = 60_000;
let now = 0;
let seeded: Seeded;
let octokit: Client;
const start = async (options: LocalGithubOptions = {}) => {
  now = Date.UTC(2026, 10, 24, 12);
  seeded = await startSeeded({ clock: () => now, ...options });
  octokit = seeded.client();
};
afterEach(async () => {
  expect(seeded.github.violations).toEqual([]);
  await seeded.github.close();
});

const comment = (body = "x") => octokit.rest.issues.createComment({ ...REPO, issue_number: 1, body });
const status = (context = "c") =>
  octokit.rest.repos.createCommitStatus({ ...REPO, sha: seeded.headSha, state: "pending", context });

describe("the primary budget", () => {
  beforeEach(() => start({ primaryLimit: 5 }));

  it("is counted in the headers, by /rate_limit for free, and spent; an hour later it is whole", async () => {
    const headers = async () => (await octokit.rest.repos.get(REPO)).headers;
    expect(await headers()).toMatchObject({
      "x-ratelimit-limit": "5",
      "x-ratelimit-remaining": "4",
      "x-ratelimit-used": "1",
      "x-ratelimit-reset": String(now / 1000 + 3600),
      "x-ratelimit-resource": "core",
      date: "Tue, 24 Nov 2026 12:00:00 GMT",
    });
    const { data } = await octokit.rest.rateLimit.get();
    expect(data.resources).toMatchObject({ core: { remaining: 4 }, graphql: { remaining: 5 } });
    for (let index = 0; index < 4; index += 1) await headers();
    await expect(headers()).rejects.toMatchObject({
      status: 403,
      response: { headers: { "x-ratelimit-remaining": "0" } },
    });
    now += 60 * MINUTE;
    expect((await headers())["x-ratelimit-remaining"]).toBe("4");
  });

  it("is not touched by an answer of 304, whose tag is good for one token only", async () => {
    const first = await octokit.rest.repos.get(REPO);
    const headers = { "if-none-match": first.headers.etag ?? "" };
    await expect(octokit.rest.repos.get({ ...REPO, headers })).rejects.toMatchObject({
      status: 304,
      response: { headers: { "x-ratelimit-remaining": "4" } },
    });
    expect(await statusOf(seeded.client().rest.repos.get({ ...REPO, headers }))).toBe(200);
  });

  it("is shared by all tokens of the repository", async () => {
    await octokit.rest.repos.get(REPO);
    const other = await seeded.client({ contents: "read" }).rest.repos.get(REPO);
    expect(other.headers["x-ratelimit-remaining"]).toBe("3");
  });
});

describe("secondary limits", () => {
  it("80 creations a minute", async () => {
    await start();
    for (let index = 0; index < 80; index += 1) await status();
    await expect(status()).rejects.toMatchObject({
      status: 403,
      response: { headers: { "retry-after": "60" } },
    });
    expect(await statusOf(octokit.rest.repos.get(REPO))).toBe(200);
    now += MINUTE;
    expect(await statusOf(status())).toBe(201);
  });

  it("500 creations an hour", async () => {
    await start({ primaryLimit: 10_000 });
    for (let index = 0; index < 500; index += 1) {
      if (index % 80 === 0) now += MINUTE;
      await status();
    }
    now += MINUTE;
    expect(await statusOf(status())).toBe(403);
  });

  it("900 points a minute: a read is one, a write five", async () => {
    await start({ primaryLimit: 10_000 });
    for (let index = 0; index < 79; index += 1) await status();
    for (let index = 0; index < 505; index += 1) await octokit.rest.rateLimit.get();
    for (let index = 0; index < 505; index += 1)
      await octokit.rest.repos.getBranch({ ...REPO, branch: "main" });
    expect(await statusOf(octokit.rest.repos.get(REPO))).toBe(403);
  });

  it("100 requests at once", async () => {
    await start();
    seeded.github.fault({
      route: "*",
      times: Number.POSITIVE_INFINITY,
      effect: { kind: "latency", milliseconds: 300 },
    });
    const many = await Promise.all(Array.from({ length: 104 }, () => statusOf(octokit.rest.repos.get(REPO))));
    expect(many.filter((answer) => answer === 403)).toHaveLength(4);
    seeded.github.clearFaults();
    expect(await statusOf(octokit.rest.repos.get(REPO))).toBe(200);
  });

  it("can be switched off", async () => {
    await start({ secondaryLimits: false });
    for (let index = 0; index < 90; index += 1) await status();
  });
});

describe("sizes", () => {
  beforeEach(() => start({ secondaryLimits: false, primaryLimit: 10_000 }));

  it("a comment's characters are counted, not its bytes or code units; a blank one is refused", async () => {
    expect(await statusOf(comment("\u{1f600}".repeat(65_536)))).toBe(201);
    expect(await statusOf(comment("\u{1f600}".repeat(65_537)))).toBe(422);
    expect(await statusOf(comment(" \n"))).toBe(422);
  });

  it("1,000 statuses for one commit and context, another context has its own", async () => {
    for (let index = 0; index < 1000; index += 1) await status("full");
    expect(await statusOf(status("full"))).toBe(422);
    expect(await statusOf(status("other"))).toBe(201);
  });

  it("100 labels, with names of 50 characters", async () => {
    const add = (...labels: string[]) =>
      statusOf(octokit.rest.issues.addLabels({ ...REPO, issue_number: 1, labels }));
    expect(await add("x".repeat(50))).toBe(200);
    expect(await add("x".repeat(51))).toBe(422);
    expect(await add(...Array.from({ length: 99 }, (_, index) => `label ${index}`))).toBe(200);
    expect(await add("one more")).toBe(422);
    expect(await add("label 7")).toBe(200);
  });

  it("a page has at most 100 items, and links lead through all of them", async () => {
    for (let index = 0; index < 205; index += 1) seeded.github.comment(FULL, 1, `c${index}`, "wren");
    const issue = { ...REPO, issue_number: 1 };
    const first = await octokit.rest.issues.listComments({ ...issue, per_page: 500 });
    expect(first.data).toHaveLength(100);
    expect(first.headers.link).toMatch(/page=2>; rel="next".*page=3>; rel="last"/);
    const bodies = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    expect(bodies.map(({ body }) => body)).toEqual(Array.from({ length: 205 }, (_, index) => `c${index}`));
  });
});

describe("comments of a repository", () => {
  beforeEach(() => start());

  it("are found by the time of their last update, newest first when asked", async () => {
    const { data: old } = await comment("old");
    now += MINUTE;
    await comment("new");
    now += MINUTE;
    const since = new Date(now).toISOString();
    await octokit.rest.issues.updateComment({ ...REPO, comment_id: old.id, body: "edited" });
    const list = async (options: { since?: string; sort?: "updated"; direction?: "desc" }) =>
      (await octokit.rest.issues.listCommentsForRepo({ ...REPO, ...options })).data.map(({ body }) => body);
    expect(await list({})).toEqual(["edited", "new"]);
    expect(await list({ sort: "updated", direction: "desc" })).toEqual(["edited", "new"]);
    expect(await list({ since })).toEqual(["edited"]);
    const { data } = await octokit.rest.issues.getComment({ ...REPO, comment_id: old.id });
    expect(data).toMatchObject({ created_at: "2026-11-24T12:00:00Z", updated_at: "2026-11-24T12:02:00Z" });
    expect(data.performed_via_github_app).toMatchObject({ slug: "github-actions" });
  });
});
