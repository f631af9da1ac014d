import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afterPass, dueMinutes, lingerMinutes, nextPassAt } from "../../src/core/clock-rule.ts";
import { InputError } from "../../src/core/errors.ts";

const NOW = new Date("2026-11-24T08:00:00Z");
const minutesAgo = (minutes: number): string => new Date(NOW.getTime() - minutes * 60_000).toISOString();
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

describe("dueMinutes", () => {
  it.each([
    [-5, 1],
    [0, 1],
    [9.9, 1],
    [10, 2],
    [29, 2],
    [30, 5],
    [119, 5],
    [120, 10],
    [719, 10],
    [720, 30],
    [100_000, 30],
  ])("at an age of %d minutes the next pass is due after %d", (age, due) => {
    expect(dueMinutes(age)).toBe(due);
  });
  it("never becomes more frequent with age", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (age, more) => {
        expect(dueMinutes(age + more)).toBeGreaterThanOrEqual(dueMinutes(age));
      }),
    );
  });
});

describe("nextPassAt", () => {
  it.each([
    ["nothing open", [], undefined],
    ["one new run", [0], 1],
    ["the youngest decides", [5000, 20, 300], 2],
    ["an old run", [5000], 30],
  ] as const)("%s", (_name, ages, due) => {
    const at = nextPassAt(ages.map(minutesAgo), NOW);
    expect(at).toEqual(due === undefined ? undefined : inMinutes(due));
  });
});

describe("lingerMinutes", () => {
  it.each([
    ["auto", true, false, 55],
    ["auto", false, false, 0],
    ["auto", true, true, 0],
    ["", true, false, 55],
    ["0", true, false, 0],
    ["20", false, false, 20],
    ["20", false, true, 20],
    ["350", false, false, 350],
  ])("%j with free minutes %s and one run %s is %d", (text, freeMinutes, oneRun, expected) => {
    expect(lingerMinutes(text, { freeMinutes, oneRun })).toBe(expected);
  });
  it.each(["-1", "1.5", "351", "forever", "1e2", " 5"])("refuses %j and says what is accepted", (text) => {
    const attempt = () => lingerMinutes(text, { freeMinutes: true, oneRun: false });
    expect(attempt).toThrow(InputError);
    expect(attempt).toThrow(/linger.*auto.*0 to 350/);
  });
});

describe("afterPass", () => {
  const pass = {
    now: NOW,
    startedAt: NOW,
    linger: 0,
    oneRun: false,
    due: inMinutes(1),
    stopsAnew: false,
  } as const;
  it.each([
    ["nothing open", { ...pass, due: undefined, linger: 55 }, { kind: "end" }],
    ["due while the job may stay", { ...pass, linger: 55 }, { kind: "wait", until: inMinutes(1) }],
    ["due exactly at the end", { ...pass, linger: 1 }, { kind: "wait", until: inMinutes(1) }],
    ["due after the job's time", { ...pass, linger: 55, due: inMinutes(56) }, { kind: "dispatch" }],
    ["a pass from cron does not start the next", pass, { kind: "end" }],
    ["a new stop, while the job may stay", { ...pass, linger: 55, stopsAnew: true }, { kind: "dispatch" }],
    ["a new stop in a pass from cron", { ...pass, stopsAnew: true }, { kind: "dispatch" }],
    ["a report starts the watch", { ...pass, oneRun: true }, { kind: "dispatch" }],
    [
      "a report that was told to stay",
      { ...pass, oneRun: true, linger: 5 },
      { kind: "wait", until: inMinutes(1) },
    ],
  ])("%s", (_name, given, expected) => {
    expect(afterPass(given)).toEqual(expected);
  });
  it("waits at most as long as it may", () => {
    fc.assert(
      fc.property(fc.nat(600), fc.nat(350), fc.boolean(), (due, linger, oneRun) => {
        const next = afterPass({ ...pass, due: inMinutes(due), linger, oneRun });
        if (next.kind === "wait")
          expect(next.until.getTime()).toBeLessThanOrEqual(inMinutes(linger).getTime());
      }),
    );
  });
});
