// Many runs at once under GitHub's limits: the poll use case with its real adapters for GitHub, one clock for both sides.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Observation } from "../../src/core/observation.ts";
import { WritePace } from "../../src/core/write-pace.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import type { Github } from "../../src/io/github.ts";
import type { PollPorts } from "../../src/poll.ts";
import { poll } from "../../src/poll.ts";
import type { FinishPorts } from "../../src/poll-finish.ts";
import { PassMemory } from "../../src/poll-memory.ts";
import { createIntent, createPollFakes, createSeen, type PollFakes, REQUEST } from "../support/poll-fakes.ts";
import { type GithubForTests, type GithubPair, startGithub } from "./github-pair.ts";

const MINUTE = 60_000;
const ENDED = createSeen({ status: "success", finishedAt: "2026-11-24T09:30:00Z", retryCount: 0 }, 4);
const CRASHED = createSeen({ status: "failure", finishedAt: "2026-11-24T09:30:00Z", retryCount: 0 }, 2);
const RUNNING = createSeen();
const AWAY: Observation = { kind: "unreachable", reason: "Modal did not answer AppGetInfo (UNAVAILABLE)." };
const COMMENT = "POST /repos/{owner}/{repo}/issues/{issue_number}/comments";
const STATUS = "POST /repos/{owner}/{repo}/statuses/{sha}";
const RECORD = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";

let all: GithubForTests;
let pair: GithubPair;
let github: Github;
let adapters: (from: Github) => Pick<PollPorts, "records" | "comments" | "statuses" | "shown">;

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  all = await startGithub({ secondaryLimits: true, clock: Date.now });
  const [records, comments, statuses, shown] = await Promise.all([
    import("../../src/io/records.ts"),
    import("../../src/io/comments.ts"),
    import("../../src/io/statuses.ts"),
    import("../../src/io/shown.ts"),
  ]);
  adapters = (from) => ({
    records: records.createRecordStore(from, () => new Date()),
    comments: comments.createCommentStore(from),
    statuses: statuses.createStatusStore(from),
    shown: shown.createShownReader(from),
  });
});
beforeEach(() => {
  vi.setSystemTime(new Date("2026-11-24T10:00:00Z"));
  pair = all.open();
  github = pair.client();
});
afterEach(() => {
  all.server.clearFaults();
  expect(all.server.violations).toEqual([]);
});
afterAll(async () => {
  vi.useRealTimers();
  await all.close();
});

const pass = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const nameOf = (number: number): string => `e${String(number).padStart(3, "0")}`;
const keyOf = (number: number): string => `abcdef${String(number).padStart(6, "0")}`;

/** Open runs, each of an experiment of its own, more than an hour ago. */
async function addRuns(count: number): Promise<void> {
  const { records } = adapters(github);
  for (let number = 0; number < count; number += 1) {
    const names = { experiment: nameOf(number), key: keyOf(number) };
    await records.create(createIntent({ ...names, sha: pair.headSha, pull_request: pair.pullRequest }));
    pass(15_000);
  }
  pass(61 * MINUTE);
}

interface Job {
  readonly fakes: PollFakes;
  readonly ports: PollPorts;
  readonly memory: PassMemory;
}

/** A job of its own: another client, nothing remembered but what the last one kept. */
function openJob(answer: (key: string) => Observation, kept: { text?: string } = {}): Job {
  const fakes = createPollFakes(({ name }) => answer(name.replace(/-g\d+$/, "")));
  const client = pair.client();
  const ports: PollPorts = {
    ...fakes.ports,
    ...adapters(client),
    clock: { now: () => new Date(), wait: async (ms) => pass(ms) },
    pace: new WritePace({ budget: client.budget }),
    progress: {
      load: async () => kept.text,
      save: async (text) => {
        kept.text = text;
      },
    },
  };
  return { fakes, ports, memory: new PassMemory(ports) };
}

async function linesByExperiment(): Promise<ReadonlyMap<string, string>> {
  const records = await adapters(github).records.list(21);
  return new Map(records.map(({ intent, line }) => [intent.experiment, line.state]));
}

const mark = () => {
  const from = pair.requests().length;
  return {
    routes: () =>
      pair
        .requests()
        .slice(from)
        .filter(({ method }) => method !== "GET")
        .map(({ route }) => route),
    refused: () =>
      pair
        .requests()
        .slice(from)
        .filter(({ status }) => status === 403 || status === 429).length,
    times: (route: string) =>
      pair
        .requests()
        .slice(from)
        .filter((one) => `${one.method} ${one.route}` === route).length,
  };
};

describe("a hundred runs that have ended", () => {
  it("are all written in the end, and GitHub refuses nothing", async () => {
    await addRuns(100);
    const seen = mark();
    const began = Date.now();
    const kept: { text?: string } = {};
    let finished = 0;
    for (let passes = 0; passes < 10 && finished < 100; passes += 1) {
      const job = openJob(() => ENDED, kept);
      const outcome = await poll(REQUEST, job.ports, job.memory);
      finished += outcome.finished;
      expect(outcome.open).toBe(100 - finished);
      expect(outcome.nextPassAt === undefined).toBe(finished === 100);
      await job.memory.store(new Date());
      if (outcome.nextPassAt !== undefined) pass(outcome.nextPassAt.getTime() - outcome.at.getTime());
    }
    expect(finished).toBe(100);
    expect(seen.refused()).toBe(0);
    expect([COMMENT, STATUS, RECORD].map((route) => seen.times(route))).toEqual([100, 100, 100]);
    expect(new Set((await linesByExperiment()).values())).toEqual(new Set(["succeeded"]));
    // 60 a minute, so 300 cannot be written sooner, and need not take much longer.
    expect(Date.now() - began).toBeGreaterThanOrEqual(4 * MINUTE);
    expect(Date.now() - began).toBeLessThan(8 * MINUTE);

    const after = mark();
    pass(61 * MINUTE);
    const again = openJob(() => ENDED);
    expect(await poll(REQUEST, again.ports, again.memory)).toMatchObject({ open: 0, changed: 0 });
    expect(after.routes()).toEqual([]);
  });
});

describe("every kind of write", () => {
  it("is counted: calls of people, labels and launches that are run again keep within a minute's limit", async () => {
    const { records } = adapters(github);
    for (let number = 0; number < 45; number += 1) {
      const names = { experiment: nameOf(number), key: keyOf(number), label: nameOf(number) };
      const policies = { "label-on-end": "remove" };
      const where = { sha: pair.headSha, pull_request: pair.pullRequest };
      await records.create(createIntent({ ...names, ...where, policies }));
      pass(15_000);
    }
    pass(61 * MINUTE);
    const times: number[] = [];
    const seen = mark();
    const kept: { text?: string } = {};
    for (let finished = 0, passes = 0; finished < 45 && passes < 10; passes += 1) {
      const job = openJob(() => ENDED, kept);
      const { pulls, finish } = endings(times);
      const timed = (count: number) => times.push(...Array.from({ length: count }, () => Date.now()));
      const comments: PollPorts["comments"] = {
        ensure: async (place, body) => {
          const done = await job.ports.comments.ensure(place, body);
          if (done.outcome !== "unchanged") timed(1);
          return done;
        },
      };
      const statuses: PollPorts["statuses"] = {
        ensure: async (...status) => {
          const done = await job.ports.statuses.ensure(...status);
          if (done === "written") timed(1);
          return done;
        },
      };
      const append: PollPorts["records"]["append"] = async (...line) => {
        timed(1);
        return job.ports.records.append(...line);
      };
      const ports = { ...job.ports, comments, statuses, pulls, finish };
      const outcome = await poll(
        REQUEST,
        { ...ports, records: { ...job.ports.records, append } },
        job.memory,
      );
      finished += outcome.finished;
      await job.memory.store(new Date());
      if (outcome.nextPassAt !== undefined) pass(outcome.nextPassAt.getTime() - outcome.at.getTime());
    }
    expect(times).toHaveLength(45 * 5);
    for (const at of times)
      expect(times.filter((one) => one > at - MINUTE && one <= at).length).toBeLessThanOrEqual(60);
    expect([COMMENT, STATUS, RECORD].map((route) => seen.times(route))).toEqual([90, 45, 45]);
    expect(seen.refused()).toBe(0);
  });
});

/** Labels are taken off in no time, and each person wants to be called. */
function endings(times: number[]): Required<Pick<PollPorts, "pulls" | "finish">> {
  const finish: FinishPorts = {
    artifacts: {
      offered: () => false,
      find: async () => undefined,
      get: async () => undefined,
      readText: () => Promise.reject(new Error("nothing is kept")),
      upload: async () => undefined,
    },
    history: { mergeBase: async () => undefined, isOnDefaultBranch: async () => false },
    folder: {
      root: async () => "memory",
      writeText: async () => undefined,
      gather: () => Promise.reject(new Error("no files here")),
      remove: async () => undefined,
    },
    config: async () => parseConfigText("defaults:\n  mention: true\n"),
    runUrl: "https://github.example/octo/digits/actions/runs/5",
  };
  return {
    pulls: { read: async () => new Map(), removeLabel: async () => void times.push(Date.now()) },
    finish: async () => finish,
  };
}

describe("more runs than may be written", () => {
  it("verdicts come first, and what is left over goes to the next pass", async () => {
    await addRuns(40);
    const ended = new Set([3, 17, 28, 39].map(keyOf));
    const job = openJob((key) => (ended.has(key) ? ENDED : RUNNING));
    const seen = mark();
    const outcome = await poll(REQUEST, job.ports, job.memory);
    expect(outcome).toMatchObject({ open: 36, finished: 4, changed: 20 });
    const states = [...(await linesByExperiment()).values()];
    expect(states.filter((state) => state === "succeeded")).toHaveLength(4);
    expect(states.filter((state) => state === "queued")).toHaveLength(20);
    expect(seen.routes()).toHaveLength(60);
    expect(Number(outcome.nextPassAt) - Number(outcome.at)).toBeLessThanOrEqual(MINUTE + 1000);

    pass(61_000);
    const next = await poll(REQUEST, job.ports, job.memory);
    expect(next).toMatchObject({ open: 36, changed: 20 });
    expect([...(await linesByExperiment()).values()]).not.toContain("queued");
    expect(seen.refused()).toBe(0);
  });
});

describe("a broken run", () => {
  it("hides no other: seen, failed or unreachable, each is told of", async () => {
    await addRuns(4);
    const answers = new Map([AWAY, CRASHED, ENDED, RUNNING].map((answer, number) => [keyOf(number), answer]));
    const job = openJob((key) => answers.get(key) ?? AWAY);
    expect(await poll(REQUEST, job.ports, job.memory)).toMatchObject({ open: 2, finished: 2, failed: 1 });
    expect([...(await linesByExperiment())].toSorted()).toEqual([
      [nameOf(0), "unreachable"],
      [nameOf(1), "failed"],
      [nameOf(2), "succeeded"],
      [nameOf(3), "running"],
    ]);
  });
});

describe("an unchanged world", () => {
  it("causes no write: two at once, restarted, and with nothing remembered", async () => {
    await addRuns(12);
    const first = openJob(() => RUNNING);
    await poll(REQUEST, first.ports, first.memory);
    pass(20 * MINUTE);
    const seen = mark();
    const jobs = [openJob(() => RUNNING), openJob(() => RUNNING)];
    const outcomes = await Promise.all(jobs.map(({ ports, memory }) => poll(REQUEST, ports, memory)));
    expect(outcomes.map(({ open, changed }) => [open, changed])).toEqual([
      [12, 0],
      [12, 0],
    ]);
    expect(seen.routes()).toEqual([]);
  });
});

describe("Retry-After", () => {
  it.each([
    ["the commit status", STATUS],
    ["the comment", COMMENT],
    ["the record", RECORD],
  ])(
    "of %s is obeyed: no write before, the next pass is due after it, and ends as if nothing had been",
    async (_name, route) => {
      await addRuns(30);
      const job = openJob(() => ENDED);
      const message = "You have exceeded a secondary rate limit.";
      all.server.fault({
        route,
        nth: 5,
        effect: { kind: "status", status: 403, message, retryAfterSeconds: 1200 },
      });
      const seen = mark();
      const outcome = await poll(REQUEST, job.ports, job.memory);
      // What eight runs had begun was let through.
      expect(outcome.open).toBeGreaterThanOrEqual(30 - 5 - 8);
      expect(seen.routes().length).toBeLessThan(45);
      expect(outcome.nextPassAt?.getTime()).toBeGreaterThanOrEqual(outcome.at.getTime() + 20 * MINUTE);

      const early = mark();
      pass(10 * MINUTE);
      const held = await poll(REQUEST, job.ports, job.memory);
      expect([held.changed, early.routes()]).toEqual([0, []]);
      expect(held.nextPassAt?.getTime()).toBe(held.at.getTime() + 10 * MINUTE);

      pass(10 * MINUTE);
      expect(await poll(REQUEST, job.ports, job.memory)).toMatchObject({ open: 0 });
      expect(new Set((await linesByExperiment()).values())).toEqual(new Set(["succeeded"]));
      expect(seen.times(route)).toBe(31);
    },
  );
});

describe("the hour's budget", () => {
  it.each([
    ["little is left", 100, ["queued", "succeeded"]],
    ["next to nothing is left", 20, ["queued", "queued"]],
  ])("%s: verdicts may use what progress may not", async (_name, left, expected) => {
    await addRuns(2);
    all.server.setRemaining(pair.repository, "core", left);
    const job = openJob((key) => (key === keyOf(0) ? RUNNING : ENDED));
    // What is left is told by any answer of the REST API.
    await github.read("GET /repos/{owner}/{repo}");
    const ports = { ...job.ports, pace: new WritePace({ budget: github.budget }) };
    const memory = new PassMemory(ports);
    await poll(REQUEST, ports, memory);
    expect([...(await linesByExperiment())].toSorted().map(([, state]) => state)).toEqual(expected);

    pass(61 * MINUTE);
    expect(await poll(REQUEST, ports, memory)).toMatchObject({ open: 1 });
    expect([...(await linesByExperiment())].toSorted().map(([, state]) => state)).toEqual([
      "running",
      "succeeded",
    ]);
  });
});
