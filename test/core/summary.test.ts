import { describe, expect, it } from "vitest";
import { renderSummary } from "../../src/core/summary.ts";
import { links } from "../support/comment-cases.ts";
import { intent, record, report, storyLog } from "../support/run-log.ts";

const entries = storyLog([{ container: "ta-1", epochs: [1, 8] }]);
const alone = report({
  state: "running",
  entries,
  changes: { record: record({ intent: intent({ pull_request: null }) }) },
});

describe("the step summary", () => {
  it("tells a run without a pull request whole, since it has no other page", () => {
    const body = renderSummary([alone], links);
    expect(body).toContain("| digits | `eb7a9b2f3f98-g1` | is running");
    expect(body).toContain("### digits is running: epoch 8 of 25");
    expect(body).toContain("```mermaid");
    expect(body).not.toContain("<!--");
  });

  it("tells a run with a pull request in a row", () => {
    const body = renderSummary([report({ state: "running", entries })], links);
    expect(body).toContain("| digits |");
    expect(body).not.toContain("### digits");
  });

  it("stays below the 1 MiB at which GitHub refuses it", () => {
    expect(
      renderSummary(
        Array.from({ length: 1000 }, () => alone),
        links,
      ).length,
    ).toBeLessThan(900_000);
  });

  it("says that nothing is open", () => {
    expect(renderSummary([], links)).toContain("Nothing is open.");
  });
});
