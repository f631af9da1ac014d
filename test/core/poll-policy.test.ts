// What a pass asks to be stopped or started again, what that costs, and what it leaves on record.
import { expect, test } from "vitest";
import { ExternalError } from "../../src/core/errors.ts";
import type { Observation } from "../../src/core/observation.ts";
import { joinOutcomes } from "../../src/core/poll-outcome.ts";
import type { PullFacts } from "../../src/core/stop-policy.ts";
import { poll } from "../../src/poll.ts";
import { createPollFakes, createSeen, POLL_APP, type PollFakes, REQUEST } from "../support/poll-fakes.ts";

const SHA = "a".repeat(40);
const STOP = { "on-close": "stop", "on-push": "stop", "on-unlabel": "stop" };
const OPEN: PullFacts = { open: true, headSha: SHA, labels: ["experiment"] };

interface World extends Omit<PollFakes, "ports"> {
  ports: PollFakes["ports"];
  readonly asked: PollFakes["asked"];
  readonly read: (readonly number[])[];
  readonly rerun: number[];
  readonly removed: string[];
  pull: PullFacts;
  launcher: "failed" | "running" | "cancelled";
  refuse: ExternalError | undefined;
}

function createWorld(answer: () => Observation = () => createSeen()): World {
  const fakes = createPollFakes(answer);
  const read: (readonly number[])[] = [];
  const rerun: number[] = [];
  const removed: string[] = [];
  const world: World = Object.assign(fakes, {
    read,
    rerun,
    removed,
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
      removeLabel: async (pull: number, label: string) => {
        removed.push(`${pull} ${label}`);
        if (world.refuse !== undefined) throw world.refuse;
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

test("a cost cap goes by the account's own prices where they can be read", async () => {
  const world = createWorld();
  const observe = async (): Promise<Observation> => createSeen({ startedAt: "2026-11-24T08:00:00Z" });
  const billing = { rates: async () => ({ "GPU H100": "2.00" }), billed: async () => undefined };
  world.ports = { ...world.ports, openModal: async () => ({ observe, billing, close: () => undefined }) };
  world.github.add({ gpu: "H100", max_cost: 5 });
  world.github.add({ gpu: "H100", max_cost: 3, experiment: "dear" });
  expect((await poll(REQUEST, world.ports)).toStop).toMatchObject([{ record_id: 2, cause: "max-cost" }]);
});

test("an attempt that has ended costs nothing while the next one waits", async () => {
  const world = createWorld(() => createSeen({ status: "pending", startedAt: "2026-11-24T08:50:00Z" }));
  // From 8:50 to the log's last line at 9:01, at about four dollars an hour.
  world.github.add({ gpu: "H100", max_cost: 1 });
  expect((await poll(REQUEST, world.ports)).toStop).toEqual([]);
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

const ENDED = createSeen({ status: "success" });
const LABELLED = { label: "experiment", policies: { "label-on-end": "remove" } };

test.each([
  { name: "is taken off when its run has ended", intent: LABELLED, removed: ["3 experiment"] },
  { name: "stays where the policy keeps it", intent: { label: "experiment" }, removed: [] },
  { name: "is not looked for where no label asked", intent: { policies: LABELLED.policies }, removed: [] },
])("the label $name", async ({ intent, removed }) => {
  const world = createWorld(() => ENDED);
  world.github.add(intent);
  await poll(REQUEST, world.ports);
  await poll(REQUEST, world.ports);
  expect(world.removed).toEqual(removed);
});

test("the label of several runs stays until the last of them has ended", async () => {
  const going = new Set(["bbbbbbbbbbbb"]);
  const world = createWorld();
  const observe = async (query: { readonly name: string }): Promise<Observation> =>
    going.has(query.name.slice(0, 12)) ? createSeen() : ENDED;
  world.ports = { ...world.ports, openModal: async () => ({ observe, close: () => undefined }) };
  world.github.add({ ...LABELLED, arm: "a" });
  world.github.add({ ...LABELLED, arm: "b", key: "bbbbbbbbbbbb" });
  await poll(REQUEST, world.ports);
  expect(world.removed).toEqual([]);
  going.clear();
  await poll(REQUEST, world.ports);
  expect(world.removed).toEqual(["3 experiment"]);
});

test("a label that may not be taken off is one warning, and the verdict is on record", async () => {
  const world = createWorld(() => ENDED);
  world.refuse = refusal;
  const { id } = world.github.add(LABELLED);
  await poll(REQUEST, world.ports);
  expect(world.log.warnings).toHaveLength(1);
  expect(world.github.lineOf(id)?.state).toBe("succeeded");
});

test("what a run left behind is asked for by the job in which it got its verdict", async () => {
  const world = createWorld(() => ({ ...ENDED, twins: ["ap-zyxwvutsrqponmlkjihgfe"] }) as Observation);
  const { id } = world.github.add();
  const earlier = await poll(REQUEST, world.ports);
  expect(earlier.stopsAnew).toBe(true);
  const later = await poll(REQUEST, world.ports);
  expect(joinOutcomes(earlier, later).toStop).toMatchObject([{ record_id: id, cause: "duplicate" }]);
});

test("a request is new once", async () => {
  const world = createWorld();
  world.pull = { ...OPEN, open: false };
  world.github.add({ policies: STOP });
  expect((await poll(REQUEST, world.ports)).stopsAnew).toBe(true);
  expect(await poll(REQUEST, world.ports)).toMatchObject({
    stopsAnew: false,
    toStop: [{ cause: "pull-closed" }],
  });
});
