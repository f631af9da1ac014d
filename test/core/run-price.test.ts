import { describe, expect, it } from "vitest";
import { renderComment } from "../../src/core/comment.ts";
import { withPrices } from "../../src/core/price.ts";
import type { RunReport } from "../../src/core/report.ts";
import { containerSeconds, withPrice } from "../../src/core/run-price.ts";
import { links } from "../support/comment-cases.ts";
import { at, intent, record, report, storyLog } from "../support/run-log.ts";

const STORY = storyLog([
  { container: "ta-1", epochs: [1, 8], ending: "preempted" },
  { container: "ta-2", epochs: [9, 10], resumed: 8 },
]);

function told(state: RunReport["state"], changes: Partial<RunReport> = {}): RunReport {
  return report({ state, entries: STORY, changes });
}

describe("container seconds", () => {
  it.each([
    // Attempt 1 from 30 s (the call's start) to 800 s (its last line); attempt 2 from 830 s to 1010 s.
    ["a running run, by its last log line", told("running"), undefined, 770 + 180],
    ["a running run at a moment", told("running"), new Date(at(2000)), 770 + 1170],
    ["an ended run", told("failed", { endedAt: at(1100) }), undefined, 770 + 270],
    [
      "an ended run, whatever the moment",
      told("failed", { endedAt: at(1100) }),
      new Date(at(9e5)),
      770 + 270,
    ],
    [
      "no log, but times",
      report({ state: "failed", changes: { startedAt: at(0), endedAt: at(50) } }),
      undefined,
      50,
    ],
    ["nothing", report({ state: "queued" }), undefined, 0],
    [
      "a clock that runs backwards",
      report({ state: "failed", changes: { startedAt: at(9), endedAt: at(1) } }),
      undefined,
      0,
    ],
  ] as const)("of %s", (_name, run, until, seconds) => {
    expect(containerSeconds(run, until)).toBeCloseTo(seconds, 6);
  });
});

describe("the price of a run", () => {
  const facts = (run: RunReport): string =>
    renderComment({ reports: [run], links }).replaceAll("\\$\u2060", "$");

  it("is told so far while it runs, and whole at the end", () => {
    expect(facts(told("queued", { attempts: [], startedAt: undefined as never }))).toContain(
      "at most $79.32",
    );
    expect(facts(told("running"))).toContain("about $0.29 so far");
    expect(facts(told("failed"))).toContain("cost about $0.29");
    expect(facts(withPrice(told("failed"), undefined, 0.31))).toContain("billed **$0.31**");
  });

  it("can be checked by a reader", () => {
    expect(facts(told("running"))).toContain(
      "**Price:** 16 min of A10 at $1.10 an hour = $0.29; at most $79.32, with 6 attempts of 12 h (Modal's public prices of 2026-07-31, GPU alone).",
    );
    const own = withPrice(told("running"), withPrices({ A10: 2 }, "configuration"));
    expect(facts(own)).toContain("at $2.00 an hour = $0.53");
    expect(facts(own)).toContain("(prices of the configuration, GPU alone)");
  });

  it.each([[null], [""], ["Z9000"], ["@octocat"]])("is not told for the GPU %j", (gpu) => {
    const run = report({
      state: "running",
      entries: STORY,
      changes: { record: record({ intent: intent({ gpu }) }) },
    });
    expect(run.price).toBeUndefined();
    expect(facts(run)).not.toContain("$");
  });

  it("keeps the bound that was promised before the launch", () => {
    const run = record({ intent: intent({ price_bound: 5 }) });
    expect(report({ state: "running", entries: STORY, changes: { record: run } }).price?.worst).toBe(5);
  });
});
