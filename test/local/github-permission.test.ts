// Every route of the local GitHub under tokens with and without its permission; the life of a job's token; description sizes.
import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../../local/github/contract.ts";
import { ROUTES } from "../../local/github/routes/all.ts";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

let seeded: Seeded;
let octokit: Client;
beforeAll(async () => {
  seeded = await startSeeded({ secondaryLimits: false, primaryLimit: 100_000 });
  octokit = seeded.client();
});
afterAll(() => seeded.github.close());

const REFUSED = "Resource not accessible by integration";

/** A path of the route in a private repository; a number where it wants one, so that nothing else is refused first. */
function fillIn(route: string): { readonly method: string; readonly url: string } {
  const [method = "", path = ""] = route.split(" ");
  const given: Record<string, string> = {
    ...REPO,
    username: "mona",
    name: "bug",
    path: "README.md",
    basehead: "main...main",
    branch: "main",
    ref: "heads/main",
    sha: seeded.headSha,
    commit_sha: seeded.headSha,
    workflow_id: "poll.yml",
    archive_format: "zip",
  };
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => given[name] ?? "1");
  return { method, url: `${seeded.github.apiUrl}${filled}` };
}

async function ask(route: string, permissions: Readonly<Record<string, Access>>): Promise<boolean> {
  const { method, url } = fillIn(route);
  const token = seeded.github.issueToken({ repository: FULL, permissions });
  const response = await fetch(url, {
    method,
    redirect: "manual",
    headers: { authorization: `Bearer ${token}` },
  });
  const text = await response.text();
  return response.status === 403 && text.includes(REFUSED);
}

const guarded = Object.entries(ROUTES).filter(
  ([route, { need }]) => route.includes("{repo}") && !need.anyOf.includes("metadata"),
);

describe("a permission", () => {
  it.each(guarded)("%s: none and another's are refused, its own is enough", async (route, { need }) => {
    expect(await ask(route, {})).toBe(true);
    expect(await ask(route, { packages: "write", checks: "write" })).toBe(true);
    for (const name of need.anyOf) {
      expect(await ask(route, { [name]: "read" })).toBe(need.access === "write");
      expect(await ask(route, { [name]: "write" })).toBe(false);
    }
  });

  it("of a job ends with its run", async () => {
    const workflowRun = seeded.github.startWorkflowRun(FULL, {
      workflow: "poll.yml",
      event: "schedule",
      headSha: seeded.mainSha,
      actor: "mona",
    });
    const token = seeded.github.issueToken({
      repository: FULL,
      permissions: { actions: "read" },
      workflowRun,
    });
    const own = getOctokit(token, { baseUrl: seeded.github.apiUrl });
    const read = () => statusOf(own.rest.actions.getWorkflowRun({ ...REPO, run_id: workflowRun }));
    expect(await read()).toBe(200);
    seeded.github.finishWorkflowRun(FULL, workflowRun, "failure");
    expect(await read()).toBe(401);
  });
});

describe("descriptions of 140 characters are taken, 141 are not", () => {
  const text = (length: number) => "\u{1f600}".repeat(length);

  it("of a commit status", async () => {
    const create = (length: number) =>
      statusOf(
        octokit.rest.repos.createCommitStatus({
          ...REPO,
          sha: seeded.headSha,
          state: "pending",
          description: text(length),
        }),
      );
    expect([await create(140), await create(141)]).toEqual([201, 422]);
  });

  it("of a deployment status", async () => {
    const { data } = await octokit.rest.repos.createDeployment({
      ...REPO,
      ref: seeded.headSha,
      required_contexts: [],
      auto_merge: false,
    });
    if (!("id" in data)) throw new Error("no deployment was made");
    const create = (length: number) =>
      statusOf(
        octokit.rest.repos.createDeploymentStatus({
          ...REPO,
          deployment_id: data.id,
          state: "queued",
          description: text(length),
        }),
      );
    expect([await create(140), await create(141)]).toEqual([201, 422]);
  });
});
