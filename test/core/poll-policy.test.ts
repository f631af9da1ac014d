// What a pass asks to be stopped or started again, what that costs, and what it leaves on record.
import { expect, test } from "vitest";
import { ExternalError } from "../../src/core/errors.ts";
import type { Observation } from "../../src/core/observation.ts";
import type { PullFacts } from "../../src/core/stop-policy.ts";
import { poll } from "../../src/poll.ts";
import { createPollFakes, createSeen, POLL_APP, type PollFakes, REQUEST } from "../support/poll-fakes.ts";

const SHA = "a".repeat(40);
const STOP = { "on-close": "stop", "on-push": "stop", "on-unlabel": "stop" };
const OPEN: PullFacts = { open: true, headSha: SHA, labels: ["experiment"] };

interface World extends PollFakes {
  readonly asked: PollFakes["asked"];
  readonly read: (readonly number[])[];
  readonly rerun: number[];
  pull: PullFacts;
  launcher: "failed" | "running" | "cancelled";
  refuse: ExternalError | undefined;
}

function createWorld(answer: () => Observation = () => createSeen()): World {
  const fakes = createPollFakes(answer);
  const read: (readonly number[])[] = [];
  const rerun: number[] = [];
  const world: World = Object.assign(fakes, {
    read,
    rerun,
    pull: OPEN,
    launcher: "running" as const,
    refuse: undefined,
  });
  Object.assign(fakes.ports, {
    pulls: {
      read: async (numbers: readonly number[]) => {
        read.push(numbers);
        if (world.refuse !== undefined) throw world.refuse;
        return new Map(numbers.map((number) => [number, world.pull]));
      },
    },
    workflows: {
      ...fakes.ports.workflows,
      state: async () => world.launcher,
      rerunFailed: async (id: number) => {
        rerun.push(id);
        if (world.refuse !== undefined) throw world.refuse;
      },
    },
  });
  return world;
}

const refusal = new ExternalError({
  system: "github",
  operation: "x",
  message: "GitHub answered 403",
  advice: "Grant actions: write.",
  status: 403,
});

test("runs without a policy cost no question about their pull request", async () => {
  const world = createWorld();
  world.github.add();
  await poll(REQUEST, world.ports);
  expect(world.read).toEqual([]);
});

test("many runs of one pull request are one question", async () => {
  const world = createWorld();
  for (const experiment of ["a", "b", "c"]) world.github.add({ experiment, policies: STOP });
  world.github.add({ experiment: "d", pull_request: 4, policies: STOP });
  await poll(REQUEST, world.ports);
  expect(world.read.map((numbers) => numbers.toSorted())).toEqual([[3, 4]]);
});

test.each([
  { name: "closed", pull: { ...OPEN, open: false }, cause: "pull-closed" },
  { name: "pushed", pull: { ...OPEN, headSha: "b".repeat(40) }, cause: "newer-push" },
  { name: "unlabelled", pull: { ...OPEN, labels: [] }, cause: "label-removed" },
])(
  "a pull request that is $name: asked to stop until it has stopped, with the command for a person",
  async ({ pull, cause }) => {
    let observation = createSeen();
    const world = createWorld(() => observation);
    const { id } = world.github.add({ label: "experiment", policies: STOP });
    expect(await poll(REQUEST, world.ports)).toMatchObject({ toStop: [] });
    world.pull = pull;
    const request = { key: "0123456789ab", record_id: id, app_id: POLL_APP, cause, asked_by: null };
    for (let pass = 0; pass < 2; pass += 1) {
      expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 1, toStop: [request] });
      expect(world.github.lineOf(id)).toMatchObject({ state: "running", cause });
      expect([...world.github.comments.values()].at(-1)?.body).toContain(`modal app stop ${POLL_APP} --yes`);
    }
    observation = createSeen({ status: "terminated" });
    expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 0, toStop: [], failed: 1 });
    expect(world.github.lineOf(id)).toMatchObject({ state: "stopped", cause });
    expect([...world.github.comments.values()].at(-1)?.body).not.toContain("modal app stop");
  },
);

test("a pull request that cannot be read stops nothing and hides nothing", async () => {
  const world = createWorld();
  world.refuse = refusal;
  world.github.add({ policies: STOP });
  expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 1, toStop: [] });
  expect(world.log.warnings).toHaveLength(1);
});

test("a double is asked to stop, and comment says which of both is kept", async () => {
  const world = createWorld(() => ({ ...createSeen(), twins: ["ap-zyxwvutsrqponmlkjihgfe"] }) as Observation);
  const { id } = world.github.add();
  expect(await poll(REQUEST, world.ports)).toMatchObject({
    toStop: [{ record_id: id, app_id: "ap-zyxwvutsrqponmlkjihgfe", cause: "duplicate" }],
  });
  expect(world.github.lineOf(id)?.cause).toBeUndefined();
  expect([...world.github.comments.values()][0]?.body).toContain("ap-zyxwvutsrqponmlkjihgfe");
});

test("a run over its cost cap is asked to stop", async () => {
  const world = createWorld(() => createSeen({ startedAt: "2026-11-24T08:00:00Z" }));
  // Two hours of an H100 at about four dollars an hour.
  world.github.add({ gpu: "H100", max_cost: 5 });
  world.github.add({ gpu: "H100", max_cost: 50, experiment: "cheap" });
  const { toStop } = await poll(REQUEST, world.ports);
  expect(toStop).toMatchObject([{ record_id: 1, cause: "max-cost" }]);
});

test("a launch that died before it had an app is run again, once, after the record says so", async () => {
  const world = createWorld(() => ({ kind: "absent" }));
  world.launcher = "failed";
  const { id } = world.github.add({}, { state: "queued", absentSince: "2026-11-24T09:00:00Z" });
  expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 1, finished: 0 });
  expect(world.rerun).toEqual([7]);
  expect(world.github.lineOf(id)).toMatchObject({ state: "queued", relaunched: true });
  world.launcher = "running";
  expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 1 });
  world.launcher = "failed";
  expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 1 });
  const line = world.github.lineOf(id);
  world.github.records = world.github.records.map((record) => ({
    ...record,
    line: { ...record.line, absentSince: "2026-11-24T09:30:00Z" },
  }));
  expect(line).toMatchObject({ relaunched: true });
  expect(await poll(REQUEST, world.ports)).toMatchObject({ open: 0, failed: 1 });
  expect(world.rerun).toEqual([7]);
  expect(world.github.lineOf(id)).toMatchObject({ state: "never-started", cause: "launch-died" });
});

test("killed between the record and the request for it, a launch is not run again", async () => {
  const world = createWorld(() => ({ kind: "absent" }));
  world.launcher = "failed";
  world.github.add({}, { state: "queued", absentSince: "2026-11-24T09:00:00Z", relaunched: true });
  await poll(REQUEST, world.ports);
  expect(world.rerun).toEqual([]);
});

test("a launch that may not be run again is one warning; with `never` it is not tried", async () => {
  const world = createWorld(() => ({ kind: "absent" }));
  world.launcher = "failed";
  world.refuse = refusal;
  world.github.add({}, { state: "queued", absentSince: "2026-11-24T09:00:00Z" });
  await poll(REQUEST, world.ports);
  expect(world.log.warnings).toEqual([expect.stringContaining("actions: write")]);
  world.github.add({ key: "ffffffffffff" }, { state: "queued", absentSince: "2026-11-24T09:00:00Z" });
  await poll({ ...REQUEST, relaunch: false }, world.ports);
  expect(world.rerun).toEqual([7]);
  expect(world.github.lineOf(2)).toMatchObject({ state: "never-started" });
});
