// When a comment is worth one of the writes that the whole repository shares.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWorthWriting, liveReach, signatureOf } from "../../src/core/comment-urgency.ts";
import type { Attempt, RunReport } from "../../src/core/report.ts";
import { COMMENT_CASES } from "../support/comment-cases.ts";

const START = Date.parse("2026-11-24T10:00:00Z");
const MINUTE = 60_000;
const [first] = COMMENT_CASES["running-attempt-1"] ?? [];
if (first === undefined) throw new Error("the golden comments have a running case");
const running: RunReport = first;

const at = (report: RunReport, lastStep: number, axisEnd: number): RunReport => ({
  ...report,
  state: "running",
  axisEnd,
  attempts: report.attempts.map((attempt): Attempt => ({ ...attempt, lastStep })),
});
const shownOf = (reports: readonly RunReport[]) => {
  const reach = liveReach(reports);
  return {
    signature: signatureOf(reports),
    at: new Date(START).toISOString(),
    ...(reach === undefined ? {} : { reach }),
  };
};
const minutesOn = (minutes: number): Date => new Date(START + minutes * MINUTE);

describe("a comment", () => {
  it.each([
    ["a hundredth of the way after a quarter of an hour", 15, 110, true],
    ["a hundredth of the way a moment earlier", 14.99, 110, false],
    ["less than a hundredth, however late", 600, 109, false],
    ["back by a hundredth", 15, 90, true],
    ["nothing", 600, 100, false],
  ])("that tells of progress alone, %s: %s min, step %s", (_name, minutes, step, expected) => {
    const shown = shownOf([at(running, 100, 1000)]);
    expect(isWorthWriting([at(running, step, 1000)], shown, minutesOn(minutes))).toBe(expected);
  });

  it("is held back by both bounds, whatever the numbers", () => {
    const numbers = fc.record({
      minutes: fc.double({ min: 0, max: 100, noNaN: true }),
      from: fc.integer({ min: 0, max: 10_000 }),
      to: fc.integer({ min: 0, max: 10_000 }),
      end: fc.integer({ min: 1, max: 10_000 }),
    });
    fc.assert(
      fc.property(numbers, ({ minutes, from, to, end }) => {
        const wait = minutesOn(minutes).getTime() - START >= 15 * MINUTE;
        const moved = Math.abs(to - from) >= end * 0.01;
        const shown = shownOf([at(running, from, end)]);
        expect(isWorthWriting([at(running, to, end)], shown, minutesOn(minutes))).toBe(wait && moved);
      }),
    );
  });

  it.each<[string, Partial<RunReport>]>([
    ["a verdict", { state: "failed" }],
    ["a cause", { cause: "deadline" }],
    ["the app's page", { appUrl: "https://modal.com/apps/x" }],
    ["a new attempt", { attempts: [...running.attempts, ...running.attempts] }],
    [
      "a resume that is proved",
      { attempts: running.attempts.map((one) => ({ ...one, start: "resumed", resumedFrom: 7 })) },
    ],
    ["a new warning", { warnings: ["The log has a gap."] }],
    ["a new metric", { metrics: [...running.metrics, { name: "another", points: [] }] }],
    [
      "the billed cost",
      {
        price: { seconds: 9, gpu: "H100", dollarsPerHour: 4, spent: 1, source: "table", billed: 2 },
      },
    ],
  ])("with %s is written at once", (_name, change) => {
    const shown = shownOf([at(running, 100, 1000)]);
    const changed = { ...at(running, 100, 1000), ...change };
    expect(isWorthWriting([changed], shown, minutesOn(0))).toBe(true);
    expect(isWorthWriting([changed], shownOf([changed]), minutesOn(0))).toBe(false);
  });

  it("of which nothing is remembered is compared with what GitHub shows", () => {
    expect(isWorthWriting([running], undefined, minutesOn(0))).toBe(true);
    expect(isWorthWriting([running], { node: "IC_1" }, minutesOn(0))).toBe(true);
  });

  it("is not held back for its numbers' sake where the end of the way is not known", () => {
    const { axisEnd: _none, ...open } = at(running, 100, 1000);
    const shown = shownOf([open]);
    expect([14, 15].map((minutes) => isWorthWriting([open], shown, minutesOn(minutes)))).toEqual([
      false,
      true,
    ]);
  });

  it("of several arms moves with any of them, also when the newest has ended", () => {
    const ended: RunReport = { ...at(running, 500, 1000), state: "succeeded" };
    const shown = shownOf([ended, at(running, 100, 1000)]);
    const moved = (step: number) => isWorthWriting([ended, at(running, step, 1000)], shown, minutesOn(15));
    expect([moved(109), moved(110)]).toEqual([false, true]);
  });
});
