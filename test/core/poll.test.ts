import { describe, expect, test } from "vitest";
import { type PollPorts, poll } from "../../src/poll.ts";
import type { RecordStore } from "../../src/ports.ts";
import {
  createPollFakes,
  createSeen,
  Killed,
  MemoryGithub,
  POLL_APP,
  POLL_CALL,
  REQUEST,
} from "../support/poll-fakes.ts";

const SUCCESS = createSeen({ status: "success", finishedAt: "2026-11-24T09:30:00Z", retryCount: 0 }, 4);
const FAILURE = createSeen(
  {
    status: "failure",
    finishedAt: "2026-11-24T09:30:00Z",
    retryCount: 0,
    exception: "ValueError('x')",
    traceback: "Traceback: as-secret",
  },
  3,
);

test("nothing open: Modal is not asked and nothing is written", async () => {
  const fakes = createPollFakes(() => SUCCESS);
  fakes.github.add({}, { state: "succeeded" });
  expect(await poll(REQUEST, fakes.ports)).toMatchObject({
    open: 0,
    changed: 0,
    finished: 0,
    nextPassAt: undefined,
    reports: [],
  });
  expect(fakes.opened).toBe(0);
  expect(fakes.github.writes).toBe(0);
});

test("a running run: comment, commit status and record, and a next pass", async () => {
  const fakes = createPollFakes(() => createSeen());
  const { id } = fakes.github.add();
  const outcome = await poll(REQUEST, fakes.ports);
  expect(outcome).toMatchObject({ open: 1, finished: 0, failed: 0, toStop: [] });
  expect(outcome.nextPassAt).toBeInstanceOf(Date);
  expect(fakes.github.lineOf(id)).toMatchObject({
    state: "running",
    app: POLL_APP,
    call: POLL_CALL,
    comment: 100,
    attempt: 1,
  });
  expect(fakes.github.statuses).toHaveLength(1);
  expect(fakes.github.statuses[0]).toMatchObject({ context: "experiment/digits", state: "pending" });
  expect(fakes.github.comments.size).toBe(1);
});

test("an unchanged world causes no write", async () => {
  const fakes = createPollFakes(() => createSeen());
  fakes.github.add();
  await poll(REQUEST, fakes.ports);
  const { writes } = fakes.github;
  expect(await poll(REQUEST, fakes.ports)).toMatchObject({ open: 1, changed: 0 });
  expect(fakes.github.writes).toBe(writes);
});

test("success and failure get their verdicts; a failing run shows its cause without secrets", async () => {
  for (const [observation, state, commit] of [
    [SUCCESS, "succeeded", "success"],
    [FAILURE, "failed", "failure"],
  ] as const) {
    const fakes = createPollFakes(() => observation);
    const { id } = fakes.github.add();
    const outcome = await poll(REQUEST, fakes.ports);
    expect(outcome).toMatchObject({ open: 0, finished: 1, failed: state === "failed" ? 1 : 0 });
    expect(fakes.github.lineOf(id)?.state).toBe(state);
    expect(fakes.github.statuses.at(-1)?.state).toBe(commit);
    const body = [...fakes.github.comments.values()][0]?.body ?? "";
    expect(body).not.toContain("as-secret");
    expect(body.includes("ValueError")).toBe(state === "failed");
  }
});

test("one run that cannot be observed hides no other", async () => {
  const fakes = createPollFakes((query) => {
    if (query.name.startsWith("bad")) throw new Error("broken");
    return SUCCESS;
  });
  const bad = fakes.github.add({ key: "bad000000000", experiment: "bad" });
  const good = fakes.github.add();
  expect(await poll(REQUEST, fakes.ports)).toMatchObject({ open: 1, finished: 1 });
  expect(fakes.github.lineOf(bad.id)?.state).toBe("unreachable");
  expect(fakes.github.lineOf(good.id)?.state).toBe("succeeded");
});

test("only the run that was asked for", async () => {
  const fakes = createPollFakes(() => SUCCESS);
  const other = fakes.github.add({ key: "ffffffffffff" });
  const mine = fakes.github.add();
  await poll({ ...REQUEST, runKeys: [mine.intent.key] }, fakes.ports);
  expect(fakes.github.lineOf(other.id)?.state).toBe("queued");
  expect(fakes.github.lineOf(mine.id)?.state).toBe("succeeded");
});

test("two runs of one experiment share one comment, two experiments have two", async () => {
  const fakes = createPollFakes(() => createSeen());
  fakes.github.add();
  fakes.github.add({ key: "ffffffffffff" });
  fakes.github.add({ key: "eeeeeeeeeeee", experiment: "other" });
  await poll(REQUEST, fakes.ports);
  expect(fakes.github.comments.size).toBe(2);
});

test("a run of no pull request has no comment but a commit status", async () => {
  const fakes = createPollFakes(() => createSeen());
  fakes.github.add({ pull_request: null });
  await poll(REQUEST, fakes.ports);
  expect(fakes.github.comments.size).toBe(0);
  expect(fakes.github.statuses).toHaveLength(1);
});

test("a comment that may not be written is a warning, the verdict stands", async () => {
  const fakes = createPollFakes(() => SUCCESS);
  fakes.github.refuseComments = true;
  const { id } = fakes.github.add();
  await poll(REQUEST, fakes.ports);
  expect(fakes.github.lineOf(id)?.state).toBe("succeeded");
  expect(fakes.github.statuses.at(-1)?.state).toBe("success");
  expect(fakes.log.warnings).toHaveLength(1);
});

test.each([0, 1, 2, 3, 4, 5, 6])(
  "killed after %i writes, the next pass ends in the same state",
  async (killAfter) => {
    const run = async (kill: number) => {
      const github = new MemoryGithub();
      const fakes = createPollFakes((query) => (query.name.startsWith("ff") ? FAILURE : SUCCESS), github);
      github.add();
      github.add({ key: "ffffffffffff", experiment: "other" });
      github.killAfter = kill;
      // A kill ends the process: what the pass made of it does not matter, only what GitHub holds.
      await poll(REQUEST, fakes.ports).catch((error: unknown) => expect(error).toBeInstanceOf(Killed));
      github.killAfter = Number.POSITIVE_INFINITY;
      await poll(REQUEST, fakes.ports);
      return {
        lines: github.records.map(({ line }) => line),
        comments: [...github.comments.values()].map(({ body }) => body).toSorted(),
        statuses: github.statuses.map(({ context, state }) => `${context} ${state}`).toSorted(),
      };
    };
    const calm = await run(Number.POSITIVE_INFINITY);
    const killed = await run(killAfter);
    expect(killed.lines.map(({ state }) => state)).toEqual(calm.lines.map(({ state }) => state));
    expect(killed.comments).toEqual(calm.comments);
    expect(killed.statuses).toEqual(calm.statuses);
  },
);

describe("records that come page by page", () => {
  /** Two runs, each on a page of its own; `whole` ends the list. */
  function createPages() {
    const fakes = createPollFakes(() => SUCCESS);
    fakes.github.add({ key: "aaaaaaaaaaaa", experiment: "older" });
    fakes.github.add({ key: "bbbbbbbbbbbb", experiment: "newer" });
    const whole = Promise.withResolvers<void>();
    const [older, newer] = fakes.github.records;
    if (older === undefined || newer === undefined) throw new Error("both runs were added");
    const list: RecordStore["list"] = async (_days, arrived) => {
      arrived?.([newer]);
      await whole.promise;
      arrived?.([older]);
      return [newer, older];
    };
    const asked = Promise.withResolvers<void>();
    const openModal: PollPorts["openModal"] = async () => {
      const modal = await fakes.ports.openModal();
      const observe: typeof modal.observe = (query) => {
        asked.resolve();
        return modal.observe(query);
      };
      return { ...modal, observe };
    };
    const ports = { ...fakes.ports, openModal, records: { ...fakes.ports.records, list } };
    return { fakes, ports, whole, asked: asked.promise };
  }

  test("a run is looked at, once, while the next page is on its way", async () => {
    const { fakes, ports, whole, asked } = createPages();
    const pass = poll(REQUEST, ports);
    await asked;
    expect(fakes.asked.map(({ name }) => name)).toEqual(["bbbbbbbbbbbb-g1"]);
    expect(fakes.github.writes).toBe(0);
    whole.resolve();
    expect(await pass).toMatchObject({ open: 0, finished: 2 });
    expect(fakes.asked.map(({ name }) => name)).toEqual(["bbbbbbbbbbbb-g1", "aaaaaaaaaaaa-g1"]);
  });

  test("a list that breaks off is an error, and nothing of what was seen is written", async () => {
    const { fakes, ports, whole, asked } = createPages();
    const pass = poll(REQUEST, ports);
    await asked;
    whole.reject(new Error("GitHub answered 502"));
    await expect(pass).rejects.toThrow("502");
    expect(fakes.github.writes).toBe(0);
    expect(fakes.github.records.map(({ line }) => line.state)).toEqual(["queued", "queued"]);
  });

  test("a list that breaks off is told before a token that is missing", async () => {
    const { ports, whole } = createPages();
    const openModal = () => Promise.reject(new Error("no token"));
    const pass = poll(REQUEST, { ...ports, openModal });
    whole.reject(new Error("GitHub answered 502"));
    await expect(pass).rejects.toThrow("502");
  });

  test("runs of others open nothing", async () => {
    const { fakes, ports, whole } = createPages();
    whole.resolve();
    expect(await poll({ ...REQUEST, runKeys: ["cccccccccccc"] }, ports)).toMatchObject({ open: 0 });
    expect(fakes.opened).toBe(0);
  });
});
