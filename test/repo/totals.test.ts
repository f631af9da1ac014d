// What vitest reports in, the numbers, the failures and the skipped lanes that `npm test` prints out.
import path from "node:path";
import { expect, it } from "vitest";
import {
  addTotals,
  describeFailed,
  describeSkipped,
  readTotals,
  summaryLine,
} from "../../scripts/test-totals.ts";

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

it("names each failure in one line: the file, the test and how its error begins", () => {
  const failing = (fullName: string, message: string) => ({
    fullName,
    status: "failed",
    failureMessages: [message, "another"],
  });
  const property =
    'Error: Property failed after 3 tests\n{ seed: 7, path: "2:0", endOnFailure: true }\nCounterexample: ["x"]\nShrunk 1 time(s)\n\nGot error: it never ends\n    at a.ts';
  const files = [
    {
      name: path.resolve("test/core/a.test.ts"),
      status: "failed",
      assertionResults: [
        { fullName: "well", status: "passed", failureMessages: [] },
        failing("a b", "AssertionError: \u001b[31mexpected\u001b[39m 1\n    at a.ts:1:1"),
        failing("a property", property),
        failing("long", "x".repeat(10_000)),
      ],
    },
    {
      name: path.resolve("test/core/b.test.ts"),
      status: "failed",
      message: "Cannot find module\nat b",
      assertionResults: [],
    },
  ];
  const totals = addTotals([readTotals(JSON.stringify({ testResults: files }))]);
  expect(summaryLine(totals)).toBe("1 passed, 4 failed, 0 skipped");
  expect(describeFailed(totals.failed)).toStrictEqual([
    "FAILED: test/core/a.test.ts > a b: AssertionError: expected 1",
    'FAILED: test/core/a.test.ts > a property: Error: Property failed after 3 tests { seed: 7, path: "2:0", endOnFailure: true } Got error: it never ends Counterexample: ["x"]',
    `FAILED: test/core/a.test.ts > long: ${"x".repeat(400)}`,
    "FAILED: test/core/b.test.ts: Cannot find module",
  ]);
});
