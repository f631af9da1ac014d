// Pull requests as policies see them, read from the local GitHub with one query for many.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { createPullRequests } from "../../src/io/pull-requests.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

let all: GithubForTests;
let pair: GithubPair;
beforeAll(async () => {
  all = await startGithub();
});
beforeEach(() => {
  pair = all.open();
});
afterAll(() => {
  expect(all.server.violations).toEqual([]);
  return all.close();
});

const queries = (): number => pair.server.requests.filter(({ graphql }) => graphql !== undefined).length;

it("tells open from closed, and names head and labels; a number that does not exist is left out", async () => {
  const { server, repository, pullRequest } = pair;
  server.addLabel(repository, pullRequest, "experiment", "ada");
  const pulls = createPullRequests(pair.client({ "pull-requests": "read" }));
  const before = queries();
  expect(await pulls.read([pullRequest, 999])).toEqual(
    new Map([[pullRequest, { open: true, headSha: pair.headSha, labels: ["experiment"] }]]),
  );
  expect(queries()).toBe(before + 1);
  server.closePullRequest(repository, pullRequest, "ada", { merged: true });
  expect((await pulls.read([pullRequest])).get(pullRequest)?.open).toBe(false);
});

it("asks for a hundred at a time", async () => {
  const pulls = createPullRequests(pair.client());
  const before = queries();
  expect((await pulls.read(Array.from({ length: 101 }, (_, index) => index + 1))).size).toBe(1);
  expect(queries()).toBe(before + 2);
});

it("takes a label off, and one that is not there is no error; without the permission there is advice", async () => {
  const { server, repository, pullRequest } = pair;
  server.addLabel(repository, pullRequest, "experiment", "ada");
  const refused = createPullRequests(pair.client({ "pull-requests": "read" })).removeLabel(
    pullRequest,
    "experiment",
  );
  await expect(refused).rejects.toMatchObject({
    status: 403,
    advice: expect.stringContaining("pull-requests: write"),
  });
  const pulls = createPullRequests(pair.client());
  await pulls.removeLabel(pullRequest, "experiment");
  expect((await pulls.read([pullRequest])).get(pullRequest)?.labels).toEqual([]);
  await pulls.removeLabel(pullRequest, "experiment");
});
