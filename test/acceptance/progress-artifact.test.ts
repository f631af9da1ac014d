// The built poll action and the artifact that its passes keep for one another: read on from, and every way in which it fails.
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { heldBy } from "../support/held.ts";
import {
  type Laid,
  type Pass,
  type RecordedRun,
  type SeededPair,
  startSeededPair,
  zipOf,
} from "../support/seeded-pair.ts";
import { REPOSITORY } from "../support/stand-ins.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const AGE = 90;

let pair: SeededPair;
beforeEach(async () => {
  pair = await startSeededPair();
});
afterEach(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

const loss = (epoch: number): number => Math.round(1000 / epoch) / 100;
const curve = (first: number, last: number): readonly (readonly number[])[] =>
  Array.from({ length: last - first + 1 }, (_, index) => [first + index, loss(first + index)]);
const pointsOf = (pass: Pass, experiment: string) => pass.runs.get(experiment)?.metrics["loss"]?.points;

/** Epochs `first` to `last`, one every `step` milliseconds since the run began. */
function train(
  run: RecordedRun,
  began: number,
  [first, last]: readonly [number, number],
  step: number = MINUTE,
): void {
  for (let epoch = first; epoch <= last; epoch += 1)
    run.print(began + epoch * step, `${JSON.stringify({ epoch, loss: loss(epoch) })}\n`);
}

interface Begun {
  readonly began: number;
  readonly runs: readonly RecordedRun[];
}

async function twoRuns(): Promise<Begun> {
  const runs = [await pair.addRun("one", AGE), await pair.addRun("two", AGE)];
  const began = Date.now() - AGE * MINUTE;
  for (const run of runs) train(run, began, [1, 40]);
  return { began, runs };
}

function readFromBeginning(pass: Pass, { began, runs }: Begun): boolean {
  return runs.every(({ app }) => Math.abs((pass.read.get(app)?.[0] ?? 0) - began) < 30_000);
}

it("a log is read once: the next job reads on, with one list, one download and one upload for all runs", async () => {
  const begun = await twoRuns();
  const { began, runs } = begun;
  const first = await pair.pass();
  expect(first.moved).toEqual({ lists: 1, downloads: 0, uploads: 1 });
  expect(readFromBeginning(first, begun)).toBe(true);

  for (const run of runs) train(run, began, [41, 60]);
  const second = await pair.pass();
  expect(second.warnings).toEqual([]);
  expect(second.moved).toEqual({ lists: 1, downloads: 1, uploads: 1 });
  for (const run of runs) {
    expect(pointsOf(second, run.intent.experiment)).toEqual(curve(1, 60));
    const asked = second.read.get(run.app) ?? [];
    expect(asked).toHaveLength(1);
    expect(asked[0]).toBeGreaterThanOrEqual(began + 40 * MINUTE - 11_000);
  }

  const still = await pair.pass();
  expect(still.moved).toEqual({ lists: 1, downloads: 1, uploads: 0 });
  expect(still.writes).toEqual([]);
  expect(pointsOf(still, "one")).toEqual(curve(1, 60));
});

it("a snapshot of an earlier pass is read on from as well", async () => {
  const { began, runs } = await twoRuns();
  await pair.pass();
  const { text } = await pair.snapshot();
  for (const run of runs) train(run, began, [41, 50]);
  await pair.pass();
  pair.putSnapshot(text);
  for (const run of runs) train(run, began, [51, 60]);
  const pass = await pair.pass();
  expect(pass.warnings).toEqual([]);
  for (const name of ["one", "two"]) expect(pointsOf(pass, name)).toEqual(curve(1, 60));
});

it("what neither the snapshot nor Modal has any more is named, in every later pass, and no checkpoint is shouted", async () => {
  const hours = 60;
  const run = await pair.addRun("long", hours * 60);
  const began = Date.now() - hours * HOUR;
  train(run, began, [1, hours - 2], HOUR);
  const whole = await pair.pass();
  expect(pointsOf(whole, "long")).toEqual(curve(1, hours - 2));
  expect(whole.runs.get("long")?.warnings).toEqual([]);

  run.forgetLogBefore(began + 36 * HOUR - MINUTE);
  pair.putSnapshot("none");
  const rebuilt = await pair.pass();
  expect(pointsOf(rebuilt, "long")).toEqual(curve(36, hours - 2));
  const gap = /begins at .* UTC: what was written before, if anything, is no longer kept/;
  const told = (pass: Pass) => pass.runs.get("long")?.warnings ?? [];
  expect(told(rebuilt)).toEqual([expect.stringMatching(gap)]);
  expect(rebuilt.runs.get("long")?.attempts).toMatchObject([{ start: "unknown" }]);

  train(run, began, [hours - 1, hours - 1], HOUR);
  const next = await pair.pass();
  expect(next.read.get(run.app)?.[0]).toBeGreaterThan(began + 50 * HOUR);
  expect(told(next)).toEqual(told(rebuilt));
  const body = heldBy(pair.github).comments.join("\n");
  expect(body).toMatch(gap);
  expect(body).not.toContain("checkpoint path is shared");
});

/** A whole snapshot, and what is laid down as the newest in its place. */
type Damage = (text: string) => { readonly content: Uint8Array | string; readonly how?: Laid };

const head = (text: string): string => text.split("\n", 1)[0] ?? "";
const rest = (text: string): string => text.slice(head(text).length);
const withLines = (text: string, change: (line: string) => string): string =>
  [head(text), ...rest(text).split("\n").filter(Boolean).map(change)].join("\n");
/** Well formed, and wrong: a curve that was never logged. */
const forged = (text: string): string =>
  withLines(text, (line) => line.replace(/"values":\[([\d.]+),/, '"values":[12345,'));
const ofPull: Laid = { workflow: "train.yml", event: "pull_request", headBranch: "slower-learning" };

const QUICK: readonly (readonly [string, Damage, warned: boolean])[] = [
  ["expired", (text) => ({ content: forged(text), how: { expiresAt: Date.now() - 1000 } }), false],
  ["empty", () => ({ content: new Uint8Array() }), true],
  ["another file", (text) => ({ content: zipOf(text, "other.txt") }), true],
  ["of another version", (text) => ({ content: `{"schema_version":2,"writes":[]}${rest(text)}` }), true],
  ["a text that is cut", (text) => ({ content: text.slice(0, head(text).length + 300) }), true],
  ["a text that is longer than any", () => ({ content: " ".repeat(300 * 2 ** 20) }), true],
  ["JSON that is none of ours", () => ({ content: '[1,2,3]\n{"__proto__":{"record":1}}\n' }), true],
  ["of a pull request's run", (text) => ({ content: forged(text), how: ofPull }), false],
  [
    "of another workflow on the default branch",
    (text) => ({ content: forged(text), how: { workflow: "train.yml", event: "push" } }),
    false,
  ],
  [
    "read up to a moment that is yet to come",
    (text) => ({ content: withLines(text, (line) => line.replace(/"until":"\d{4}/, '"until":"2099')) }),
    true,
  ],
  [
    "with absurd numbers",
    (text) => ({
      content: withLines(text, (line) => line.replace(/"values":\[[\d.]+,/, '"values":[1e999,')),
    }),
    true,
  ],
  [
    "with keys that are none",
    (text) => ({
      content: withLines(text, (line) => line.replace('"attempts"', '"__proto__":{"attempts":[]},"attempt"')),
    }),
    true,
  ],
];

/** GitHub's package tries these again for half a minute. */
const SLOW: readonly (readonly [string, Damage])[] = [
  ["a zip that is cut", (text) => ({ content: zipOf(text).slice(0, 200) })],
  [
    "a zip with damaged bytes",
    (text) => ({ content: zipOf(text).map((byte, at) => (at > 60 && at < 200 ? byte ^ 85 : byte)) }),
  ],
  ["no zip at all", () => ({ content: Buffer.from("<html>Bad gateway</html>") })],
];

async function rebuilds(damage: Damage, warned: boolean): Promise<void> {
  const begun = await twoRuns();
  await pair.pass();
  const { content, how } = damage((await pair.snapshot()).text);
  pair.putSnapshot(content, how);
  for (const run of begun.runs) train(run, begun.began, [41, 60]);
  const pass = await pair.pass();
  expect(pass.result.outputs).toMatchObject({ open: "2" });
  for (const name of ["one", "two"]) expect(pointsOf(pass, name)).toEqual(curve(1, 60));
  expect(pass.warnings.length > 0, pass.warnings.join("\n")).toBe(warned);
  expect(pass.moved).toMatchObject({ lists: 1, uploads: 1 });
  expect(heldBy(pair.github).comments.join("\n")).not.toMatch(/12345|no longer kept/);
  const next = await pair.pass();
  expect(next.warnings).toEqual([]);
  expect(readFromBeginning(next, begun)).toBe(false);
  expect(pointsOf(next, "two")).toEqual(curve(1, 60));
}

describe("a snapshot that cannot be used: the runs are rebuilt from their logs, and the next pass reads on", () => {
  it.each(QUICK)("%s", (_name, damage, warned) => rebuilds(damage, warned));
  it.each(SLOW)("%s", (_name, damage) => rebuilds(damage, true));
  it("lost by GitHub", async () => {
    const begun = await twoRuns();
    await pair.pass();
    pair.github.loseArtifact(REPOSITORY, (await pair.snapshot()).id);
    const pass = await pair.pass();
    expect(pass.warnings).toHaveLength(1);
    expect(readFromBeginning(pass, begun)).toBe(true);
    expect(pointsOf(pass, "one")).toEqual(curve(1, 40));
  });
});
