import { expect, it } from "vitest";
import { isRunStalled, isStalled, stalledWarning } from "../../src/core/stalled.ts";
import { call } from "../support/run-log.ts";

const attempt = (number: number, highestStep: number | undefined) => ({
  number,
  container: `ta-${number}`,
  startedAt: "2026-11-24T08:00:00Z",
  lastSeenAt: "2026-11-24T09:00:00Z",
  ...(highestStep === undefined ? {} : { highestStep }),
});

it.each([
  { name: "no attempt", reached: [], stalled: undefined },
  {
    name: "no position in the log",
    reached: [undefined, undefined, undefined, undefined],
    stalled: undefined,
  },
  { name: "one attempt", reached: [4], stalled: false },
  { name: "each further", reached: [4, 8, 9, 12], stalled: false },
  { name: "one in vain and one that runs", reached: [8, 8, 2], stalled: false },
  { name: "two in vain and one that runs", reached: [8, 8, 5, 2], stalled: true },
  { name: "two in vain and one that has not logged yet", reached: [8, 8, 5, undefined], stalled: true },
  { name: "two in vain, then further", reached: [8, 8, 5, 9], stalled: false },
])("$name", ({ reached, stalled }) => {
  expect(isStalled(reached.map((highest, index) => attempt(index + 1, highest)))).toBe(stalled);
});

const progress = (...reached: readonly (number | undefined)[]) => ({
  axis: "epoch",
  attempts: reached.map((highest, index) => attempt(index + 1, highest)),
  metrics: [],
  warnings: [],
});

it("is told with the attempts that were in vain, whatever the policy is", () => {
  expect(stalledWarning([call("running")], progress(4, 8, 8, 5, 2))).toEqual([
    expect.stringMatching(/^Attempts 3 to 5 have got no further than epoch 8, /),
  ]);
  expect(stalledWarning([call("running")], progress(4, 8, 8, 2))).toEqual([]);
});

it("is nothing that containers of several calls can be", () => {
  const calls = [call("running"), call("running")];
  expect(isRunStalled(calls, progress(8, 8, 8, 8))).toBeUndefined();
  expect(stalledWarning(calls, progress(8, 8, 8, 8))).toEqual([]);
});
