// The built gate on the local GitHub: what each event becomes, what is on record, and what it may do with which permission.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parsePlans } from "../../src/core/run-plan.ts";
import { heldRecords, runGate, startGateWorld } from "../support/gate-job.ts";
import { findHead, type GithubWorld, PEOPLE, REPOSITORY } from "../support/github-world.ts";

let world: GithubWorld;
beforeEach(async () => {
  world = await startGateWorld();
});
afterEach(() => world.close());

describe("a label", () => {
  it("starts the experiment at the head, with record, status and plan", async () => {
    const payload = world.github.addLabel(REPOSITORY, world.pull, "experiment", PEOPLE.write);
    const result = await runGate(world, { event: "pull_request", payload });
    expect(result.exitCode, result.log.join("\n")).toBe(0);
    const plans = parsePlans(result.outputs["plans"] ?? "");
    expect(plans).toHaveLength(1);
    expect(plans[0]?.intent.sha).toBe(findHead(world, world.pull));
    expect(heldRecords(world)).toHaveLength(1);
  });
});
