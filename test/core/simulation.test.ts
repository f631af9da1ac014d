// Launches, polls and stops in a world where each may die at any call: nothing is lost, doubled, or shown as succeeded without evidence.
import fc from "fast-check";
import { expect, it } from "vitest";
import { appName } from "../../src/core/record.ts";
import { isVerdict } from "../../src/core/state.ts";
import { OUTCOMES, type Outcome } from "../support/simulation/modal.ts";
import { type Fate, World } from "../support/simulation/world.ts";

/** Eight hours of passes: the training takes six. */
const PASSES = 40;
/** `SIMULATIONS=10000` looks further, at stories of its own; a failure names its seed and tells the whole story. */
const asked = Number(process.env["SIMULATIONS"] ?? 0);
const looks = asked > 0 ? { numRuns: asked } : { numRuns: 250, seed: 20261124 };

async function live(choices: readonly number[], fate: Fate): Promise<World> {
  const world = new World(choices, fate);
  world.startJob();
  world.schedule();
  await world.turns.run();
  await world.calmDown(PASSES);
  world.modal.settle();
  return world;
}

function tell({ turns, github, modal, stopped }: World): string {
  const records = github.records.map(({ intent, line }) => ({ name: appName(intent), ...line }));
  return JSON.stringify(
    { story: turns.trace, records, stopped: [...stopped], apps: modal.apps },
    undefined,
    1,
  );
}

const story = fc.array(fc.nat(1000), { maxLength: 300, size: "max" });
const outcomes = fc.constantFrom(...(Object.keys(OUTCOMES) as Outcome[])); // its own keys

/** What it says of each record, and what really came of the apps of its name. */
function compare(world: World): void {
  const { github, modal } = world;
  const told = tell(world);
  const names = new Set(github.records.map(({ intent }) => appName(intent)));
  for (const name of names) {
    const records = github.records.filter(({ intent }) => appName(intent) === name);
    const ended = modal.apps.filter((app) => app.name === name && modal.ending(app) !== undefined);
    const states = records.map(({ line }) => line.state);
    expect(states.every(isVerdict), told).toBe(true);
    // One at most was let run to its end, and that is what is said of it.
    expect(ended.length, told).toBeLessThan(world.stopped.has(name) ? 1 : 2);
    const [app] = ended;
    const truth = app === undefined ? undefined : modal.ending(app);
    const said = { success: "succeeded", failure: "failed", timeout: "timed-out" } as const;
    for (const [outcome, verdict] of Object.entries(said)) {
      expect(states.includes(verdict), told).toBe(outcome === truth);
    }
  }
  // Nothing goes on that costs anything.
  expect(
    modal.apps.every((app) => app.stoppedAt !== undefined || app.call === undefined),
    told,
  ).toBe(true);
  expect(github.comments.length, told).toBeLessThan(2);
  // Somebody is named only where somebody was.
  const causes = github.records.map(({ line }) => line.cause);
  expect(world.stopped.size > 0 || !causes.includes("person"), told).toBe(true);
}

it.each([
  ["alone", false],
  ["after a gate", true],
])("a launch %s, whatever dies, fails or loses its replies", { timeout: 600_000 }, async (_name, planned) => {
  const property = fc.asyncProperty(story, outcomes, async (choices, outcome) => {
    compare(await live(choices, { outcome, planned }));
  });
  // What went wrong stands in the message: a reason outside the story does not come again with its seed.
  await fc.assert(property, { ...looks, endOnFailure: true, includeErrorInReport: true });
});
