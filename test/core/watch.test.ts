// What several runs and several passes of one job make of each other.
import { describe, expect, it } from "vitest";
import { ExternalError } from "../../src/core/errors.ts";
import type { Observation } from "../../src/core/observation.ts";
import { poll } from "../../src/poll.ts";
import { pollWhileLingering } from "../../src/poll-linger.ts";
import type { ObserveQuery } from "../../src/ports.ts";
import { createPollFakes, createSeen, type PollFakes, REQUEST } from "../support/poll-fakes.ts";

const ENDED = createSeen({ status: "success", finishedAt: "2026-11-24T09:30:00Z", retryCount: 0 }, 4);
const RUNNING = createSeen();
const AWAY: Observation = { kind: "unreachable", reason: "Modal did not answer AppGetInfo (UNAVAILABLE)." };
const ABSENT: Observation = { kind: "absent" };
const bodyOf = (fakes: PollFakes): string => [...fakes.github.comments.values()][0]?.body ?? "";
const byKey =
  (answers: Readonly<Record<string, Observation>>) =>
  ({ name }: ObserveQuery): Observation =>
    answers[name.slice(0, 4)] ?? ABSENT;
const trouble = (status: number | string, message = "trouble"): ExternalError =>
  new ExternalError({ system: "github", operation: "POST", status, message, advice: "wait" });

describe("a comment that has something to show", () => {
  it.each([
    ["unreachable", AWAY],
    ["absent", ABSENT],
  ])("is left as it is while the run is %s; commit status and record say so", async (_name, without) => {
    let answer: Observation = RUNNING;
    const fakes = createPollFakes(() => answer);
    const { id } = fakes.github.add();
    await poll(REQUEST, fakes.ports);
    const shown = bodyOf(fakes);
    answer = without;
    await poll(REQUEST, fakes.ports);
    expect(bodyOf(fakes)).toBe(shown);
    const line = fakes.github.lineOf(id);
    expect(line?.state === "unreachable" || line?.absentSince !== undefined).toBe(true);
    expect(line?.comment).toBe(100);
  });
  it("keeps the curve of a newer run that has ended while an older one goes on", async () => {
    const fakes = createPollFakes(byKey({ aaaa: RUNNING, bbbb: ENDED }));
    fakes.github.add({ key: "aaaaaaaaaaaa" });
    fakes.github.add({ key: "bbbbbbbbbbbb", sha: "b".repeat(40) });
    await poll(REQUEST, fakes.ports);
    const shown = bodyOf(fakes);
    expect(shown).toContain("mermaid");
    await poll(REQUEST, fakes.ports);
    expect(bodyOf(fakes)).toBe(shown);
  });
  it("is not overwritten when the newer, ended run can no longer be seen", async () => {
    let newer: Observation = ENDED;
    const fakes = createPollFakes((query) => (query.name.startsWith("bbbb") ? newer : RUNNING));
    fakes.github.add({ key: "aaaaaaaaaaaa" });
    fakes.github.add({ key: "bbbbbbbbbbbb", sha: "b".repeat(40) });
    await poll(REQUEST, fakes.ports);
    const shown = bodyOf(fakes);
    newer = ABSENT;
    await poll(REQUEST, fakes.ports);
    expect(bodyOf(fakes)).toBe(shown);
  });
});

describe("two runs of one commit and experiment", () => {
  it("do not write its commit status in turns: the newest speaks", async () => {
    const fakes = createPollFakes(byKey({ aaaa: ENDED, bbbb: RUNNING }));
    fakes.github.add({ key: "aaaaaaaaaaaa" });
    fakes.github.add({ key: "bbbbbbbbbbbb", generation: 2 });
    await poll(REQUEST, fakes.ports);
    await poll(REQUEST, fakes.ports);
    expect(fakes.github.statuses.map(({ state }) => state)).toEqual(["pending"]);
  });
});

describe("a write that fails", () => {
  it.each([
    ["an answer that was lost", trouble("ambiguous")],
    ["a server in trouble", trouble(502)],
    ["a spent limit", trouble(429)],
    ["a spent secondary limit", trouble(403, "You have exceeded a secondary rate limit.")],
  ])("%s: the verdict waits for the next pass", async (_name, error) => {
    const fakes = createPollFakes(() => ENDED);
    const { id } = fakes.github.add();
    const { statuses } = fakes.ports;
    const failing = { ...fakes.ports, statuses: { ensure: () => Promise.reject(error) } };
    expect(await poll(REQUEST, failing)).toMatchObject({ open: 1, finished: 0 });
    expect(fakes.github.lineOf(id)?.state).toBe("queued");
    expect(await poll(REQUEST, { ...failing, statuses })).toMatchObject({ open: 0, finished: 1 });
    expect(fakes.github.lineOf(id)?.state).toBe("succeeded");
  });
  it.each([
    ["a missing permission", trouble(403, "Resource not accessible by integration")],
    ["a thing that is gone", trouble(404)],
    ["a refused content", trouble(422)],
  ])("%s: the verdict is recorded all the same", async (_name, error) => {
    const fakes = createPollFakes(() => ENDED);
    const { id } = fakes.github.add();
    const failing = { ...fakes.ports, statuses: { ensure: () => Promise.reject(error) } };
    expect(await poll(REQUEST, failing)).toMatchObject({ open: 0, finished: 1 });
    expect(fakes.github.lineOf(id)?.state).toBe("succeeded");
    expect(fakes.log.warnings).toHaveLength(1);
  });
  it("one missing permission is one warning, whatever the number of runs", async () => {
    const fakes = createPollFakes(() => RUNNING);
    for (let number = 0; number < 5; number += 1) {
      fakes.github.add({ key: `aaaaaaaaaaa${number}`, experiment: `e${number}` });
    }
    const ensure = () => Promise.reject(trouble(403, "Resource not accessible by integration"));
    await poll(REQUEST, { ...fakes.ports, statuses: { ensure } });
    expect(fakes.log.warnings).toHaveLength(1);
  });
  it("a record that cannot be written hides no other, and fails the job", async () => {
    const fakes = createPollFakes(() => ENDED);
    const bad = fakes.github.add({ key: "bbbbbbbbbbbb", experiment: "bad" });
    const good = fakes.github.add({ key: "aaaaaaaaaaaa", experiment: "good" });
    const worse = fakes.github.add({ key: "cccccccccccc", experiment: "bad too" });
    const { records } = fakes.ports;
    const append: typeof records.append = (record, line, url) =>
      record.id === good.id ? records.append(record, line, url) : Promise.reject(trouble(403));
    await expect(poll(REQUEST, { ...fakes.ports, records: { ...records, append } })).rejects.toThrow(
      "trouble",
    );
    expect(fakes.github.lineOf(good.id)?.state).toBe("succeeded");
    expect([bad, worse].map(({ id }) => fakes.github.lineOf(id)?.state)).toEqual(["queued", "queued"]);
  });
});

describe("the order of writing", () => {
  it("verdicts come first", async () => {
    const fakes = createPollFakes(byKey({ aaaa: ENDED, bbbb: RUNNING }));
    fakes.github.add({ key: "aaaaaaaaaaaa", experiment: "old" });
    fakes.github.add({ key: "bbbbbbbbbbbb", experiment: "new" });
    await poll(REQUEST, fakes.ports);
    expect(fakes.github.statuses.map(({ context }) => context)).toEqual(["experiment/old", "experiment/new"]);
  });
});

describe("a run asked for by its key", () => {
  it.each(["lost", "expired"] as const)("that is %s gets the verdict that is known by now", async (state) => {
    const fakes = createPollFakes(() => ENDED);
    const { id, intent } = fakes.github.add({}, { state });
    expect(await poll(REQUEST, fakes.ports)).toMatchObject({ open: 0, finished: 0 });
    expect(await poll({ ...REQUEST, runKeys: [intent.key] }, fakes.ports)).toMatchObject({
      finished: 1,
      failed: 0,
    });
    expect(fakes.github.lineOf(id)?.state).toBe("succeeded");
  });
});

describe("lingering", () => {
  interface Story {
    readonly fakes: PollFakes;
    readonly waited: number[];
    readonly dispatched: string[];
    run(minutes: number, runKey?: string): ReturnType<typeof pollWhileLingering>;
  }
  /** Time passes only while the job waits. */
  const tell = (answer: (minute: number) => Observation, deadline: string | null = null): Story => {
    const start = Date.parse("2026-11-24T08:02:00Z");
    let now = start;
    const waited: number[] = [];
    const dispatched: string[] = [];
    const fakes = createPollFakes(() => answer((now - start) / 60_000));
    const { intent } = fakes.github.add({ deadline });
    const ports = {
      ...fakes.ports,
      clock: {
        now: () => new Date(now),
        wait: async (ms: number) => {
          waited.push(ms / 60_000);
          now += ms;
        },
      },
      workflows: { ...fakes.ports.workflows, dispatch: async (name: string) => void dispatched.push(name) },
    };
    return {
      fakes,
      waited,
      dispatched,
      run: (minutes, runKey) =>
        pollWhileLingering(
          { ...REQUEST, ...(runKey === undefined ? {} : { runKeys: [intent.key] }) },
          ports,
          {
            minutes: async () => minutes,
            workflow: "poll.yml",
          },
        ),
    };
  };

  it("waits by the clock's rule until the run has ended, and then starts nothing", async () => {
    const story = tell((minute) => (minute < 14 ? RUNNING : ENDED));
    expect(await story.run(55)).toMatchObject({ open: 0, finished: 1, failed: 0 });
    expect(story.waited).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2]);
    expect(story.dispatched).toEqual([]);
  });
  it("starts the next job when its time is over", async () => {
    const story = tell(() => RUNNING);
    expect(await story.run(3)).toMatchObject({ open: 1, finished: 0 });
    expect(story.waited).toEqual([1, 1, 1]);
    expect(story.dispatched).toEqual(["poll.yml"]);
  });
  it("does not at all without time for it; a report on one run starts the watch", async () => {
    const cron = tell(() => RUNNING);
    await cron.run(0);
    expect([cron.waited, cron.dispatched]).toEqual([[], []]);
    const report = tell(() => RUNNING);
    await report.run(0, "key");
    expect([report.waited, report.dispatched]).toEqual([[], ["poll.yml"]]);
  });
  it("ends when something is to be stopped, since a later job does that", async () => {
    const story = tell(() => RUNNING, "2026-11-24T08:04:30Z");
    expect(await story.run(55)).toMatchObject({ open: 1, toStop: [{ cause: "deadline" }] });
    expect(story.waited).toEqual([1, 1, 1]);
    expect(story.dispatched).toEqual(["poll.yml"]);
  });
  it("adds up what its passes did, each run once with its last report", async () => {
    const story = tell((minute) => (minute < 2 ? RUNNING : ENDED));
    story.fakes.github.add({ key: "bbbbbbbbbbbb", experiment: "other" });
    const outcome = await story.run(55);
    expect(outcome).toMatchObject({ open: 0, finished: 2 });
    expect(outcome.changed).toBe(4);
    expect(outcome.reports.map(({ record, state }) => [record.id, state])).toEqual([
      [2, "succeeded"],
      [1, "succeeded"],
    ]);
  });
});
