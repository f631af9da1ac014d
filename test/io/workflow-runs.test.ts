import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createRepositoryReader } from "../../src/io/repository.ts";
import { createWorkflowRuns } from "../../src/io/workflow-runs.ts";
import type { WorkflowRuns } from "../../src/ports.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

let all: GithubForTests;
let pair: GithubPair;
const now = () => new Date();

beforeAll(async () => {
  all = await startGithub();
});
beforeEach(() => {
  pair = all.open();
});
afterEach(() => {
  all.server.clearFaults();
  expect(all.server.violations).toEqual([]);
});
afterAll(() => all.close());

const runs = (permissions?: Parameters<GithubPair["client"]>[0]): WorkflowRuns => {
  const github = pair.client(permissions);
  return createWorkflowRuns(github, createRepositoryReader(github, now));
};
const start = (): number =>
  pair.server.startWorkflowRun(pair.repository, {
    workflow: "train.yml",
    event: "pull_request",
    headSha: pair.headSha,
    actor: "ada",
  });

describe("the launching workflow run", () => {
  it("runs until it has concluded", async () => {
    const id = start();
    const workflows = runs();
    expect(await workflows.state(id)).toBe("running");
    pair.server.finishWorkflowRun(pair.repository, id, "success");
    expect(await workflows.state(id)).toBe("concluded");
  });
  it.each([
    ["cancelled", "cancelled"],
    ["failure", "failed"],
    ["timed_out", "failed"],
    ["skipped", "concluded"],
  ] as const)("that ended as %s is %s", async (conclusion, state) => {
    const id = start();
    pair.server.finishWorkflowRun(pair.repository, id, conclusion);
    expect(await runs().state(id)).toBe(state);
  });
  it.each([
    ["a step that failed by itself", [{ conclusion: "success" }, { conclusion: "failure" }], "concluded"],
    ["a step that was cut off", [{ conclusion: "success" }, { conclusion: null }], "failed"],
    ["no step at all", [], "failed"],
  ])("with %s can be repeated or not", async (_name, steps, state) => {
    const answers = [
      { status: "completed", conclusion: "failure" },
      { jobs: [{ conclusion: "failure", steps }] },
    ];
    const read = async () => ({ data: answers.shift(), headers: {} });
    const github = { ...pair.client(), read };
    expect(await createWorkflowRuns(github, createRepositoryReader(github, now)).state(7)).toBe(state);
  });
  it("whose jobs cannot be read is not repeated", async () => {
    const id = start();
    pair.server.finishWorkflowRun(pair.repository, id, "failure");
    pair.server.fault({ route: "GET *jobs", effect: { kind: "status", status: 403 } });
    expect(await runs().state(id)).toBe("concluded");
    pair.server.clearFaults();
  });
  it("runs its failed jobs again on request, with a token that may", async () => {
    const id = start();
    pair.server.finishWorkflowRun(pair.repository, id, "failure");
    await expect(runs({ contents: "read", actions: "read" }).rerunFailed(id)).rejects.toMatchObject({
      status: 403,
      advice: expect.stringContaining("actions: write"),
    });
    await runs().rerunFailed(id);
    expect(await runs().state(id)).toBe("running");
  });
  it("is unknown when it was deleted or may not be read", async () => {
    expect(await runs().state(987_654)).toBe("unknown");
    pair = all.open({ private: true });
    expect(await runs({ contents: "read" }).state(start())).toBe("unknown");
  });
});

describe("starting the next pass", () => {
  it("dispatches the workflow on the default branch", async () => {
    await runs().dispatch("poll.yml");
    expect(pair.writes()).toEqual(["/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches"]);
  });
  it.each([
    ["a workflow that does not exist", "missing.yml", undefined, 404],
    ["a token without actions: write", "poll.yml", { contents: "read" } as const, 403],
  ])("%s is an error with advice", async (_name, workflow, permissions, code) => {
    await expect(runs(permissions).dispatch(workflow)).rejects.toMatchObject({
      system: "github",
      status: code,
    });
  });
});

describe("the repository", () => {
  it("is asked once", async () => {
    const read = createRepositoryReader(pair.client(), now);
    const [one, other] = await Promise.all([read(), read()]);
    expect(one).toMatchObject({ private: false, defaultBranch: "main" });
    expect(other).toBe(one);
    expect(pair.requests()).toHaveLength(1);
  });
  it("shows how far GitHub's clock is ahead of ours", async () => {
    const slow = () => new Date(Date.now() - 3_600_000);
    const { clockAhead } = await createRepositoryReader(pair.client(), slow)();
    expect(Math.abs(clockAhead - 3_600_000)).toBeLessThan(60_000);
  });
});
