// What vitest reports in, the numbers and the skipped lanes that `npm test` prints out.
import { expect, it } from "vitest";
import { describeSkipped, readTotals, summaryLine } from "../../scripts/test-totals.ts";

const file = (status: string, tests: readonly string[]) => ({
  name: "a.test.ts",
  status,
  assertionResults: tests.map((each) => ({ fullName: `a ${each}`, status: each })),
});

it.each([
  {
    name: "every kind",
    files: [file("failed", ["passed", "failed", "pending", "skipped", "todo"])],
    line: "1 passed, 1 failed, 3 skipped",
  },
  {
    name: "a file that could not be loaded",
    files: [file("failed", []), file("passed", ["passed"])],
    line: "1 passed, 1 failed, 0 skipped",
  },
  { name: "no file", files: [], line: "0 passed, 0 failed, 0 skipped" },
])("counts $name", ({ files, line }) => {
  expect(summaryLine(readTotals(JSON.stringify({ testResults: files })))).toBe(line);
});

it("names each skipped lane once and every other skipped test", () => {
  const lines = describeSkipped(["page [browser] one", "page [browser] two", "another"]);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/2 tests.*chromium/);
  expect(lines[1]).toContain("another");
});
