// What a pass of the built poll action asks of GitHub and Modal with many runs open: counted by the stand-ins, never timed.
import { afterAll, beforeAll, expect, it } from "vitest";
import { githubCalls, modalCalls } from "../../scripts/bench/calls.ts";
import { createWatchedWorld, type WatchedWorld } from "../../scripts/bench/watched-world.ts";

/** Two pages of records. */
const OPEN = 120;
const PAGES = 2;

let world: WatchedWorld;
beforeAll(async () => {
  world = await createWatchedWorld(OPEN);
});
// Fails when GitHub was asked anything that its description does not allow.
afterAll(() => world.close());

it("reads a hundred runs with one call, and writes only what has changed", async () => {
  await world.move({ moved: 9, preempted: 2, ended: 1 });
  const pass = await world.pass();
  const { withoutArtifacts, all } = githubCalls(pass);
  const { github } = pass;
  expect(github["POST /graphql viewer"]).toBe(PAGES);
  expect(github["POST /graphql nodes"]).toBe(PAGES);
  expect(github["PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}"]).toBe(12);
  expect(github["POST /repos/{owner}/{repo}/statuses/{sha}"]).toBe(3);
  expect(github["POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses"]).toBe(3);
  // With 1,000 open and 100 changed these are 212 and 230: two calls for each page, two for each change, and a dozen.
  expect(withoutArtifacts).toBeLessThanOrEqual(2 * PAGES + 2 * 12 + 2);
  expect(all - withoutArtifacts).toBeLessThanOrEqual(18);
  await world.refill();
});

it("writes nothing where nothing has changed, and asks Modal twice and for one log page about a running run", async () => {
  const pass = await world.pass();
  expect(githubCalls(pass).writes).toBe(0);
  const { aboutRuns, logs } = modalCalls(pass);
  expect(aboutRuns).toBeLessThanOrEqual(2 * OPEN);
  expect(logs).toBe(OPEN);
});
