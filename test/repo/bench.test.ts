// The arithmetic of the benchmark: medians, ratios to the first measurement, and turns.
import { expect, it } from "vitest";
import { measureInTurns, medianOf } from "../../scripts/bench-sample.ts";

it.each([
  { times: [3, 1, 2], median: 2 },
  { times: [4, 1, 3, 2], median: 2.5 },
  { times: [7], median: 7 },
])("the median of $times is $median", ({ times, median }) => {
  expect(medianOf(times)).toBe(median);
});

it("takes measurements in turns, drops the first round, and compares medians with the first", async () => {
  const order: string[] = [];
  const measure = (name: string, times: readonly number[]) => {
    let at = 0;
    return async () => {
      order.push(name);
      return times[at++] ?? 0;
    };
  };
  const samples = await measureInTurns(
    { floor: measure("f", [100, 2, 4, 3]), work: measure("w", [0, 9, 6, 12]) },
    3,
  );
  expect(order.join("")).toBe("fwfwfwfw");
  expect(samples).toStrictEqual([
    { name: "floor", times: [2, 3, 4], median: 3, ratio: 1 },
    { name: "work", times: [6, 9, 12], median: 9, ratio: 3 },
  ]);
});
