// Which runs a stop means, what it touches on Modal, what it leaves on record, and what it says when it may not.
import { describe, expect, it } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { appName, type RunRecord } from "../../src/core/record.ts";
import { findStopError, renderStopSummary, stopOutputs } from "../../src/core/stop-outcome.ts";
import { parseStopRequests, type StopCause, stopRequestOf } from "../../src/core/stop-request.ts";
import { parseStopInputs, STOP_INPUTS, type StopWish } from "../../src/core/stop-target.ts";
import type { Clock, ModalStopper, StopAnswer, StoppableApp } from "../../src/ports.ts";
import { stop } from "../../src/stop.ts";
import { MemoryLog, MemoryRecords } from "../support/launch-fakes.ts";
import { createIntent, POLL_APP } from "../support/poll-fakes.ts";

const OTHER = "ap-zyxwvutsrqponmlkjihgfe";

class MemoryModal implements ModalStopper {
  readonly apps = new Map<string, StoppableApp>();
  /** Answers to the next stops; after them, the stop is carried out. `lost`: carried out, but no reply. */
  answers: (StopAnswer["kind"] | "lost" | "deaf")[] = [];
  readonly asked: string[] = [];
  silent = false;

  async find(appId: string): Promise<StoppableApp | undefined> {
    if (this.silent) throw new Error("Modal did not answer AppGetInfo.");
    return this.apps.get(appId);
  }
  async listOf(): Promise<readonly StoppableApp[]> {
    if (this.silent) throw new Error("Modal did not answer AppList.");
    return [...this.apps.values()];
  }
  async stop(appId: string): Promise<StopAnswer> {
    this.asked.push(appId);
    const answer = this.answers.shift() ?? "done";
    if (answer === "denied") return { kind: "denied", message: "Modal refused AppStop (PERMISSION_DENIED)." };
    if (answer === "unknown" || answer === "deaf") return { kind: "unknown", message: "no answer" };
    const app = this.apps.get(appId);
    if (app !== undefined) this.apps.set(appId, { ...app, state: "stopped" });
    return answer === "lost" ? { kind: "unknown", message: "no answer" } : { kind: "done" };
  }
  close(): void {}
}

interface World {
  readonly modal: MemoryModal;
  readonly records: MemoryRecords;
  readonly record: RunRecord;
  run(wish: StopWish): ReturnType<typeof stop>;
}

async function createWorld(app: Partial<StoppableApp> = {}): Promise<World> {
  const modal = new MemoryModal();
  const records = new MemoryRecords();
  const record = await records.create(createIntent());
  modal.apps.set(POLL_APP, {
    id: POLL_APP,
    name: appName(record.intent),
    environment: "main",
    state: "detached",
    createdAt: record.createdAt,
    ...app,
  });
  const run = (wish: StopWish) =>
    stop({ wish, askedBy: "ada" }, { log: new MemoryLog(), clock: INSTANT, records, modal });
  return { modal, records, record, run };
}

const INSTANT: Clock = { now: () => new Date("2026-11-24T10:00:00Z"), wait: async () => undefined };

const byKey = (cause: StopCause = "person"): StopWish => ({
  kind: "run-key",
  key: createIntent().key,
  cause,
});

describe("a stop", () => {
  it.each([
    { name: "by key", wish: byKey("command"), cause: "command" },
    { name: "by app", wish: { kind: "app-id", appId: POLL_APP, cause: "person" } as const, cause: "person" },
    {
      name: "by pull request",
      wish: { kind: "pull-request", number: 3, cause: "pull-closed" } as const,
      cause: "pull-closed",
    },
  ])("$name puts the cause on record, then stops the app", async ({ wish, cause }) => {
    const { modal, records, run } = await createWorld();
    const results = await run(wish);
    expect(results).toMatchObject([{ end: "stopped", appId: POLL_APP, cause, askedBy: "ada" }]);
    expect(modal.asked).toStrictEqual([POLL_APP]);
    expect(records.history).toStrictEqual([{ id: 1, line: { state: "queued", cause } }]);
  });

  it("twice writes and stops once", async () => {
    const { modal, records, run } = await createWorld();
    await run(byKey());
    expect(await run(byKey())).toMatchObject([{ end: "already-stopped", appId: POLL_APP }]);
    expect(modal.asked).toHaveLength(1);
    expect(records.history).toHaveLength(1);
  });

  it("by requests of others keeps who asked, and stops only the app that is named", async () => {
    const { modal, records, record, run } = await createWorld();
    modal.apps.set(OTHER, { ...(await modal.find(POLL_APP)), id: OTHER } as StoppableApp);
    const twin = stopRequestOf(record, { cause: "duplicate", appId: OTHER });
    const results = await run({ kind: "requests", requests: [twin] });
    expect(results).toMatchObject([{ end: "stopped", appId: OTHER, askedBy: null }]);
    expect(modal.asked).toStrictEqual([OTHER]);
    // The run itself goes on, so nothing about it is written.
    expect(records.history).toStrictEqual([]);
  });

  it("of a run stops each of its apps that lives", async () => {
    const { modal, run } = await createWorld();
    modal.apps.set(OTHER, { ...(await modal.find(POLL_APP)), id: OTHER } as StoppableApp);
    expect(await run(byKey())).toHaveLength(2);
    expect(modal.asked.toSorted()).toStrictEqual([POLL_APP, OTHER].toSorted());
  });

  it("never takes the app that the record keeps for a twin", async () => {
    const { modal, records, record, run } = await createWorld();
    await records.append(record, { state: "running", app: POLL_APP });
    const request = stopRequestOf(record, { cause: "duplicate", appId: POLL_APP });
    expect(await run({ kind: "requests", requests: [request] })).toMatchObject([{ end: "not-ours" }]);
    expect(modal.asked).toStrictEqual([]);
  });

  it("of a run without an app leaves word on its record", async () => {
    const { modal, records, run } = await createWorld();
    modal.apps.clear();
    expect(await run(byKey("pull-closed"))).toMatchObject([{ end: "already-stopped" }]);
    expect(records.history).toStrictEqual([{ id: 1, line: { state: "queued", cause: "pull-closed" } }]);
  });

  it("of a run without an app stops the app that comes a moment later", async () => {
    const { modal, records, record } = await createWorld();
    const app = await modal.find(POLL_APP);
    modal.apps.clear();
    const wait = async (): Promise<void> => {
      // A launch that had not read the wish writes its line over it, and creates the app.
      await records.append(record, { state: "building", app: POLL_APP });
      if (app !== undefined) modal.apps.set(POLL_APP, app);
    };
    const ports = { log: new MemoryLog(), clock: { ...INSTANT, wait }, records, modal };
    const results = await stop({ wish: byKey("command"), askedBy: "ada" }, ports);
    expect(results).toMatchObject([{ end: "stopped", appId: POLL_APP }]);
    expect(records.records[0]?.line).toStrictEqual({ state: "building", app: POLL_APP, cause: "command" });
  });

  it("of a run without an app fails where the wish cannot be recorded", async () => {
    const { modal, records, run } = await createWorld();
    modal.apps.clear();
    records.append = () => Promise.reject(new Error("403"));
    const results = await run(byKey());
    expect(results).toMatchObject([{ end: "unknown" }]);
    expect(findStopError(results)).toBeDefined();
  });

  it("puts the cause back that a poll overwrote meanwhile", async () => {
    const { modal, records, record, run } = await createWorld();
    const stopIt = modal.stop.bind(modal);
    modal.stop = async (appId) => {
      await records.append(record, { state: "running", app: POLL_APP });
      return stopIt(appId);
    };
    await run(byKey("label-removed"));
    expect(records.records[0]?.line).toStrictEqual({
      state: "running",
      app: POLL_APP,
      cause: "label-removed",
    });
  });

  it("stops the app even where the record cannot be written", async () => {
    const { modal, records, run } = await createWorld();
    records.append = () => Promise.reject(new Error("403"));
    expect(await run(byKey())).toMatchObject([{ end: "stopped" }]);
    expect(modal.asked).toStrictEqual([POLL_APP]);
  });
});

describe("an app that is not ours", () => {
  it.each([
    { name: "of a longer name", app: { name: "0123456789ab-g10" } },
    { name: "of a name with more behind it", app: { name: "0123456789ab-g1-copy" } },
    { name: "of another environment", app: { environment: "other" } },
    { name: "older than the record", app: { createdAt: "2020-01-01T00:00:00Z" } },
  ])("$name is not touched, whichever way it is named", async ({ app }) => {
    const { modal, records, record } = await createWorld(app);
    records.records = [{ ...record, intent: { ...record.intent, modal_environment: "main" } }];
    const run = (wish: StopWish) =>
      stop({ wish, askedBy: "ada" }, { log: new MemoryLog(), clock: INSTANT, records, modal });
    const named = stopRequestOf(record, { cause: "deadline", appId: POLL_APP });
    expect(await run({ kind: "requests", requests: [named] })).toMatchObject([{ end: "not-ours" }]);
    expect(await run({ kind: "app-id", appId: POLL_APP, cause: "person" })).toMatchObject([
      { end: "not-ours" },
    ]);
    await run(byKey());
    expect(modal.asked).toStrictEqual([]);
  });

  it("of a record that is not on the list is refused with its number", async () => {
    const { modal, run } = await createWorld();
    const request = stopRequestOf({ id: 99, intent: { key: "0123456789ab" } }, { cause: "person" });
    const results = await run({ kind: "requests", requests: [request] });
    expect(results).toMatchObject([{ end: "not-ours", reason: expect.stringContaining("99") }]);
    expect(stopOutputs(results)).toMatchObject({ stopped: "0", refused: "1" });
    expect(modal.asked).toStrictEqual([]);
  });
});

describe("Modal's reply", () => {
  it.each([
    { name: "lost after the stop", answers: ["lost"], end: "stopped", asked: 1 },
    { name: "lost before the stop, once", answers: ["deaf"], end: "stopped", asked: 2 },
    { name: "lost each time", answers: ["deaf", "deaf", "deaf"], end: "unknown", asked: 3 },
    { name: "a refusal", answers: ["denied"], end: "denied", asked: 1 },
  ] as const)("$name", async ({ answers, end, asked }) => {
    const { modal, run } = await createWorld();
    modal.answers = [...answers];
    const results = await run(byKey());
    expect(results).toMatchObject([{ end, appId: POLL_APP }]);
    expect(modal.asked).toHaveLength(asked);
    const failed = end !== "stopped";
    expect(findStopError(results)?.advice.includes(`modal app stop ${POLL_APP} --yes`)).toBe(
      failed ? true : undefined,
    );
    expect(renderStopSummary(results).includes(`modal app stop ${POLL_APP} --yes`)).toBe(failed);
  });

  it("that does not come at all leaves the cause on record and fails", async () => {
    const { modal, records, run } = await createWorld();
    modal.silent = true;
    const results = await run(byKey("deadline"));
    expect(results).toMatchObject([{ end: "unknown" }]);
    expect(findStopError(results)).toBeDefined();
    expect(records.records[0]?.line.cause).toBe("deadline");
  });
});

describe("the inputs of stop", () => {
  const raw = (given: Readonly<Record<string, string>>) =>
    ({
      ...Object.fromEntries(STOP_INPUTS.map((name) => [name, ""])),
      cause: "person",
      ...given,
    }) as Parameters<typeof parseStopInputs>[0];
  const request = { key: "0123456789ab", record_id: 7, app_id: null, cause: "command", asked_by: "ada" };

  it("take what poll and gate hand on", () => {
    expect(parseStopInputs(raw({ stops: JSON.stringify([request]) }))).toStrictEqual({
      kind: "requests",
      requests: [request],
    });
  });

  it.each([
    { name: "none of the four", given: {}, says: /stops.*run-key.*app-id.*pull-request/s },
    {
      name: "two of the four",
      given: { "run-key": "0123456789ab", "app-id": POLL_APP },
      says: /run-key and app-id/,
    },
    { name: "a key of another form", given: { "run-key": "../x" }, says: /run-key is "\.\.\/x"/ },
    { name: "an app of another form", given: { "app-id": "ap-1; rm" }, says: /app-id/ },
    { name: "no number", given: { "pull-request": "three" }, says: /pull-request is "three"/ },
    {
      name: "an unknown cause",
      given: { "run-key": "0123456789ab", cause: "boredom" },
      says: /cause is "boredom"/,
    },
    { name: "no JSON", given: { stops: "[" }, says: /stops is "\[", and it is not JSON/ },
    { name: "an empty list", given: { stops: "[]" }, says: /stops/ },
    {
      name: "a masked list",
      given: { stops: JSON.stringify([{ ...request, key: "***" }]) },
      says: /0\.key.*masked/s,
    },
    {
      name: "an app that is no id",
      given: { stops: JSON.stringify([{ ...request, app_id: "all" }]) },
      says: /0\.app_id/,
    },
    {
      name: "a cause that nobody stops for",
      given: { stops: JSON.stringify([{ ...request, cause: "launch-died" }]) },
      says: /0\.cause/,
    },
  ])("refuse $name with one clear error", ({ given, says }) => {
    expect(() => parseStopInputs(raw(given))).toThrowError(says);
    expect(() => parseStopInputs(raw(given))).toThrowError(InputError);
  });

  it("refuse a key that is not on record", async () => {
    const { run } = await createWorld();
    await expect(run({ kind: "run-key", key: "ffffffffffff", cause: "person" })).rejects.toThrowError(
      /ffffffffffff/,
    );
  });

  it("come back as they were written", () => {
    const requests = [
      stopRequestOf({ id: 5, intent: { key: "abcdef" } }, { cause: "max-cost", askedBy: "ada" }),
    ];
    expect(parseStopRequests(JSON.stringify(requests))).toStrictEqual(requests);
  });
});
