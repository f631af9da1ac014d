// The built poll action over runs whose attempts die before they get further: told in the comment, and stopped where a policy says so.
import { afterAll, beforeAll, expect, it } from "vitest";
import { heldBy } from "../support/held.ts";
import { type Pass, type RecordedRun, type SeededPair, startSeededPair } from "../support/seeded-pair.ts";

const MINUTE = 60_000;
const AGE = 90;
const FLAG = "Attempts 2 to 4 have got no further than epoch 8";

let pair: SeededPair;
let runs: Readonly<Record<"kept" | "ended" | "healthy", RecordedRun>>;
let pass: Pass;

/** Each attempt takes up the checkpoint of epoch 5, ten minutes after the one before. */
function log(run: RecordedRun, reached: readonly number[]): void {
  for (const [index, last] of reached.entries()) {
    for (let epoch = index === 0 ? 1 : 6; epoch <= last; epoch += 1) {
      const at = Date.now() - (AGE - index * 10 - epoch) * MINUTE;
      run.print(at, `${JSON.stringify({ epoch, loss: 1 / epoch })}\n`, { container: `ta-${index}` });
    }
  }
}

beforeAll(async () => {
  pair = await startSeededPair();
  runs = {
    kept: await pair.addRun("kept", AGE),
    ended: await pair.addRun("ended", AGE, { policies: { "no-progress": "stop" } }),
    healthy: await pair.addRun("healthy", AGE, { policies: { "no-progress": "stop" } }),
  };
  log(runs.kept, [8, 8, 7, 6]);
  log(runs.ended, [8, 8, 7, 6]);
  log(runs.healthy, [8, 8, 7, 9]);
  pass = await pair.pass();
});
afterAll(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

const comment = (name: string): string =>
  heldBy(pair.github).comments.find((body) => body.startsWith(`<!-- modal-experiments ${name} -->`)) ?? "";

it("is told, and no more, where the policy keeps the run", () => {
  expect(pass.runs.get("kept")).toMatchObject({
    state: "running",
    warnings: [expect.stringContaining(FLAG)],
  });
  expect(comment("kept")).toContain(FLAG);
  expect(comment("kept")).not.toContain("modal app stop");
});

it("is told and asked to be stopped where the policy says so", () => {
  expect(JSON.parse(pass.result.outputs["to-stop"] ?? "")).toMatchObject([
    { record_id: runs.ended.id, app_id: runs.ended.app, cause: "no-progress" },
  ]);
  expect(comment("ended")).toContain(FLAG);
  expect(comment("ended")).toContain(`modal app stop ${runs.ended.app} --yes`);
});

it("is over as soon as an attempt gets further", () => {
  expect(pass.runs.get("healthy")).toMatchObject({ state: "running", warnings: [] });
  expect(comment("healthy")).not.toContain("no further");
});
