import { expect, it } from "vitest";
import { isStalled } from "../../src/core/stalled.ts";

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
