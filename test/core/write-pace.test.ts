// The pace of writes, what GitHub says of its limits, and what one job remembers of both for the next.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Shown } from "../../src/core/progress-snapshot.ts";
import { WRITES_A_MINUTE, WRITES_A_RUN, WritePace } from "../../src/core/write-pace.ts";
import { createBudgetMeter } from "../../src/io/github-budget.ts";
import { PassMemory } from "../../src/poll-memory.ts";
import { MemoryLog } from "../support/launch-fakes.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse("2026-11-24T10:00:00Z");

describe("the pace of writes", () => {
  it("never lets more through than the limits, whenever runs come and however much of each is written", () => {
    const step = fc.record({
      pause: fc.integer({ min: 0, max: 20_000 }),
      lasts: fc.integer({ min: 0, max: 5000 }),
      most: fc.integer({ min: 1, max: WRITES_A_RUN + 3 }),
      written: fc.integer({ min: 0, max: WRITES_A_RUN + 3 }),
      verdict: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 400 }), (steps) => {
        const pace = new WritePace({});
        const written: number[] = [];
        let now = START;
        for (const { pause, lasts, most, written: share, verdict } of steps) {
          now += pause < 15_000 ? 0 : pause;
          const taken = pace.take(verdict ? "verdict" : "progress", now, most);
          if (taken === undefined) continue;
          const count = Math.min(share, most);
          now += lasts;
          for (let each = 0; each < count; each += 1) written.push(now);
          pace.settle(taken, count, now);
        }
        for (const at of written) {
          const within = (span: number) => written.filter((one) => one > at - span && one <= at).length;
          expect(within(MINUTE)).toBeLessThanOrEqual(WRITES_A_MINUTE);
          expect(within(HOUR)).toBeLessThanOrEqual(450);
        }
      }),
      { numRuns: 40 },
    );
  });
  it("takes again after exactly what it said to wait, and not a second before", () => {
    const pace = new WritePace({});
    for (let run = 0; run < 20; run += 1) expect(pace.take("verdict", START + run * 1000)).toBeDefined();
    const now = START + 20_000;
    expect(pace.take("verdict", now)).toBeUndefined();
    const wait = pace.waitFor("verdict", now);
    expect(pace.waitFor("verdict", now + wait - 1000)).toBeGreaterThan(0);
    expect(pace.take("verdict", now + wait)).toBeDefined();
  });
  it("counts what was written when it was done with, and nothing of what was not", () => {
    const pace = new WritePace({});
    const taken = pace.take("verdict", START, 5);
    expect(taken).toEqual({ at: START, writes: 5 });
    if (taken !== undefined) pace.settle(taken, 1, START + 30_000);
    expect(pace.spent(START + 31_000)).toEqual([[(START + 30_000) / 1000, 1]]);
    expect(pace.spent(START + HOUR + 31_000)).toEqual([]);
  });
  it("counts what another job wrote", () => {
    const pace = new WritePace({});
    pace.recall([[START / 1000, WRITES_A_MINUTE]], START + 30_000);
    expect(pace.take("verdict", START + 30_000)).toBeUndefined();
    expect(pace.take("verdict", START + MINUTE + 1000)).toBeDefined();
  });
  it("takes what was written by a clock that was ahead for written just now, and what cannot be for nothing", () => {
    const pace = new WritePace({});
    const future = (ms: number) => (START + ms) / 1000;
    pace.recall(
      [
        [future(10 * MINUTE), WRITES_A_MINUTE],
        [future(300 * HOUR), 400],
      ],
      START,
    );
    expect(pace.take("verdict", START)).toBeUndefined();
    expect(pace.take("verdict", START + MINUTE + 1000)).toBeDefined();
  });
  it("keeps the end of the hour for verdicts", () => {
    const pace = new WritePace({ spent: [[START / 1000, 300]] });
    expect(pace.waitFor("progress", START + 10 * MINUTE)).toBeGreaterThan(HOUR);
    expect(pace.waitFor("verdict", START + 10 * MINUTE)).toBe(0);
    expect(
      new WritePace({ spent: [[START / 1000, 450]] }).waitFor("verdict", START + 10 * MINUTE),
    ).toBeGreaterThan(HOUR);
  });
  it("a server with limits of its own has none an hour", () => {
    const pace = new WritePace({ minute: 600, spent: [[START / 1000, 5000]] });
    expect(pace.take("progress", START + 2 * MINUTE)).toBeDefined();
  });
  it.each([
    ["verdict", 30, true],
    ["verdict", 29, false],
    ["progress", 150, true],
    ["progress", 149, false],
  ] as const)("a %s with %i requests left: %s", (rank, remaining, expected) => {
    expect(new WritePace({ budget: () => ({ remaining }) }).take(rank, START) !== undefined).toBe(expected);
  });
  it("waits out what GitHub asked for", () => {
    const pace = new WritePace({ budget: () => ({ blockedUntil: START + 90_000 }) });
    expect(pace.waitFor("verdict", START)).toBe(90_000);
    expect(pace.take("verdict", START + 90_000)).toBeDefined();
  });
});

describe("what GitHub says of its limits", () => {
  const reset = String(START / 1000 + 600);
  const spent = { "x-ratelimit-remaining": "0", "x-ratelimit-resource": "core", "x-ratelimit-reset": reset };
  const error = (status: number, message: string, headers: object = {}) =>
    Object.assign(new Error(message), { status, response: { headers } });
  it.each([
    ["Retry-After", error(403, "secondary rate limit", { "retry-after": "7" }), 7000],
    ["429 with Retry-After", error(429, "slow down", { "retry-after": "7" }), 7000],
    ["no Retry-After", error(403, "secondary rate limit"), MINUTE],
    ["a spent hour", error(403, "API rate limit exceeded", spent), 600_000],
    ["a missing permission", error(403, "Resource not accessible by integration"), undefined],
    ["a server in trouble", error(502, "rate limit"), undefined],
    ["no answer", new Error("socket hang up"), undefined],
  ])("%s", (_name, refusal, wait) => {
    const meter = createBudgetMeter(() => START);
    meter.refused(refusal);
    expect(meter.read().blockedUntil).toBe(wait === undefined ? undefined : START + wait);
  });
  it("a shorter pause does not end a longer one", () => {
    const meter = createBudgetMeter(() => START);
    meter.refused(error(429, "", { "retry-after": "500" }));
    meter.refused(error(429, "", { "retry-after": "5" }));
    expect(meter.read().blockedUntil).toBe(START + 500_000);
  });
  it("what is left is known until the hour is over, of the REST API alone", () => {
    let now = START;
    const meter = createBudgetMeter(() => now);
    meter.answered({ ...spent, "x-ratelimit-remaining": "12" });
    meter.answered({ ...spent, "x-ratelimit-remaining": "4000", "x-ratelimit-resource": "graphql" });
    meter.answered({});
    expect(meter.read()).toEqual({ remaining: 12 });
    now += 600_000;
    expect(meter.read()).toEqual({});
  });
});

describe("what a job remembers", () => {
  const clock = { now: () => new Date(START) };
  const store = (text?: string) => {
    const saved: string[] = [];
    const log = new MemoryLog();
    const progress = { load: async () => text, save: async (next: string) => void saved.push(next) };
    return { saved, log, memory: new PassMemory({ log, clock, progress }) };
  };
  const shown: Shown = { node: "IC_1", signature: "a-b", at: "2026-11-24T10:00:00Z", reach: 3 };
  const written = async (): Promise<string> => {
    const first = store();
    first.memory.noteShown(7, shown);
    first.memory.pace.take("verdict", START);
    await first.memory.store(new Date(START));
    return first.saved[0] ?? "";
  };
  it("comes back whole in the next, writes and all, and is not kept twice", async () => {
    const next = store(await written());
    await next.memory.load();
    expect(next.memory.shownOf(7)).toEqual(shown);
    expect(next.memory.pace.spent(START)).toEqual([[START / 1000, WRITES_A_RUN]]);
    await next.memory.store(new Date(START));
    expect([next.saved, next.log.warnings]).toEqual([[], []]);
    next.memory.noteShown(7, { reach: 4 });
    await next.memory.store(new Date(START));
    expect(next.saved).toHaveLength(1);
    expect(next.memory.shownOf(7)).toEqual({ ...shown, reach: 4 });
  });
  it("forgets runs that are no longer open", async () => {
    const { memory } = store(await written());
    await memory.load();
    memory.retain([{ id: 8 }]);
    expect(memory.shownOf(7)).toBeUndefined();
  });
  it.each([
    "",
    "{",
    "null\nnull\n",
    '{"schema_version":99,"writes":[]}\n',
    '{"schema_version":1,"writes":[[0,-500]]}\n',
    '{"schema_version":1,"writes":[[1e300,1]]}\n',
  ])("damaged (%j): one warning, and a start from nothing", async (text) => {
    const { memory, log } = store(text);
    await memory.load();
    await memory.load();
    expect(log.warnings).toHaveLength(1);
    expect(memory.shownOf(7)).toBeUndefined();
  });
  it("one damaged line costs one run", async () => {
    const { memory, log } = store(`${await written()}{"record":"x"}\n`);
    await memory.load();
    expect(memory.shownOf(7)).toEqual(shown);
    expect(log.warnings).toHaveLength(1);
  });
  it("a store that fails is a warning", async () => {
    const log = new MemoryLog();
    const fails = () => Promise.reject(new Error("403"));
    const memory = new PassMemory({ log, clock, progress: { load: fails, save: fails } });
    await memory.load();
    memory.noteShown(7, shown);
    await memory.store(new Date(START));
    expect(log.warnings).toHaveLength(2);
  });
});
