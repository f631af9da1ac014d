import { expect, it } from "vitest";
import { IDLE_OUTCOME, IDLE_OUTPUTS, IDLE_SUMMARY } from "../../src/core/idle-pass.ts";
import { pollOutputs } from "../../src/core/poll-outcome.ts";
import { renderSummary } from "../../src/core/summary.ts";

it("gives a pass with nothing open the outputs and the summary that the code for open runs would give it", () => {
  expect(IDLE_OUTPUTS).toEqual(pollOutputs(IDLE_OUTCOME));
  expect(IDLE_SUMMARY).toBe(renderSummary([]));
});
