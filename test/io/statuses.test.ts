import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Github } from "../../src/io/github.ts";
import { createStatusStore } from "../../src/io/statuses.ts";
import type { CommitStatus, StatusStore } from "../../src/ports.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

let all: GithubForTests;
let pair: GithubPair;
let github: Github;
let store: StatusStore;

beforeAll(async () => {
  all = await startGithub();
});
beforeEach(() => {
  pair = all.open();
  github = pair.client();
  store = createStatusStore(github);
});
afterEach(() => {
  all.server.clearFaults();
  expect(all.server.violations).toEqual([]);
});
afterAll(() => all.close());

const status = (changes: Partial<CommitStatus> = {}): CommitStatus => ({
  sha: pair.headSha,
  context: "experiment/digits",
  state: "pending",
  description: "Running",
  ...changes,
});
const ensureAll = async (statuses: readonly CommitStatus[]): Promise<readonly string[]> => {
  const done: string[] = [];
  for (const one of statuses) done.push(await store.ensure(one));
  return done;
};

describe("a commit status", () => {
  it.each([
    ["the same again", {}, "unchanged"],
    ["another state", { state: "success" }, "written"],
    ["another description", { description: "Attempt 2" }, "written"],
    ["a link where there was none", { url: "https://modal.com/id/ap-1" }, "written"],
    ["another context", { context: "experiment/other" }, "written"],
  ] as const)("%s is %s", async (_name, changes, expected) => {
    expect(await ensureAll([status(), status(changes)])).toEqual(["written", expected]);
  });
  it("compares with the newest of its context only", async () => {
    const done = await ensureAll([
      status(),
      status({ state: "success" }),
      status({ context: "experiment/other", state: "failure" }),
      status({ state: "success" }),
      status(),
    ]);
    expect(done).toEqual(["written", "written", "written", "unchanged", "written"]);
  });
  it("is found among more contexts than a page holds", async () => {
    await store.ensure(status());
    for (let number = 0; number < 105; number += 1) {
      await github.write("POST /repos/{owner}/{repo}/statuses/{sha}", {
        sha: pair.headSha,
        state: "success",
        context: `ci/${number}`,
      });
    }
    expect(await store.ensure(status())).toBe("unchanged");
  });
  it("survives a read that fails twice", async () => {
    await store.ensure(status());
    const route = "GET /repos/{owner}/{repo}/commits/{ref}/status";
    pair.server.fault({ route, effect: { kind: "status", status: 503 }, times: 2 });
    expect(await store.ensure(status())).toBe("unchanged");
  });
  it("a token without the permission gets one error that names it", async () => {
    const reader = createStatusStore(pair.client({ contents: "read", statuses: "read" }));
    await expect(reader.ensure(status())).rejects.toMatchObject({
      status: 403,
      advice: expect.stringContaining("statuses: write"),
    });
  });
});
