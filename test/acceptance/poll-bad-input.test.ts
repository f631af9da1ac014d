// The built poll action over runs of which each logs something that cannot be used: all are told of, and what is doubtful is named.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { heldBy } from "../support/held.ts";
import { type Pass, type SeededPair, startSeededPair } from "../support/seeded-pair.ts";

const MINUTE = 60_000;
const HUGE = "1".repeat(10_000_000);
const NOT_TEXT = "\u0000\u0001\ufffd\ufffd\u001b[2J\u0007";

interface Story {
  readonly log: readonly string[];
  readonly points?: readonly (readonly [epoch: number, loss: number])[];
  /** What the comment says; nothing is doubtful without it. */
  readonly doubt?: RegExp;
}

const good = (epoch: number): string => `{"epoch": ${epoch}, "loss": 0.${epoch}}\n`;
const healthy = { log: [1, 2, 3].map(good), points: [1, 2, 3].map((epoch) => [epoch, epoch / 10] as const) };
const STORIES: Readonly<Record<string, Story>> = {
  "healthy-first": healthy,
  "not-finite": {
    log: [
      good(1),
      '{"epoch": 2, "loss": NaN}\n',
      "epoch=3 loss=inf\n",
      '{"epoch": 4, "loss": -Infinity}\n',
      good(5),
    ],
    points: [
      [1, 0.1],
      [5, 0.5],
    ],
    doubt: /`?loss`? was not a finite number 3 times, first at epoch 2/,
  },
  "ten-megabytes": {
    log: [good(1), `epoch=2 loss=${HUGE}\n`, good(3)],
    points: [
      [1, 0.1],
      [3, 0.3],
    ],
    doubt: /loss`? was not a finite number once at epoch 2/,
  },
  "ten-megabytes-of-json": {
    log: [good(1), `{"epoch": 2, "loss": ${HUGE}}\n`, good(3)],
    points: [
      [1, 0.1],
      [3, 0.3],
    ],
    doubt: /loss`? was not a finite number once at epoch 2|1 line of the log began as JSON/,
  },
  backwards: {
    log: [good(5), good(3), good(4), good(6)],
    points: [
      [3, 0.3],
      [4, 0.4],
      [5, 0.5],
      [6, 0.6],
    ],
    doubt: /The epoch went backwards once/,
  },
  repeated: {
    log: [good(1), '{"epoch": 1, "loss": 0.7}\n', good(2)],
    points: [
      [1, 0.7],
      [2, 0.2],
    ],
    doubt: /loss`? had several values for the same epoch/,
  },
  endless: {
    log: ["epoch=1 loss=0.5 ", "epoch=2 loss=0.4 ", "epoch=3 loss=0.3 "],
    doubt: /The log has no line ends/,
  },
  "endless-json": {
    log: ['{"epoch": 1, "loss": 0.1}', '{"epoch": 2, "loss": 0.2}'],
    doubt: /The log has no line ends/,
  },
  "endless-and-long": { log: [HUGE, HUGE], doubt: /The log has no line ends/ },
  binary: {
    log: [good(1), `${NOT_TEXT}\n`.repeat(500), good(2)],
    points: [
      [1, 0.1],
      [2, 0.2],
    ],
    doubt: /500 lines of the log are not text/,
  },
  "nothing-but-binary": { log: [NOT_TEXT.repeat(2000)], doubt: /The log has no line ends/ },
  cut: {
    log: [good(1), '{"epoch": 2, "loss": 0.\n', '{"epoch": 3, "lo\n', good(4)],
    points: [
      [1, 0.1],
      [4, 0.4],
    ],
    doubt: /2 lines of the log began as JSON and were cut off/,
  },
  silent: { log: [] },
  "healthy-last": healthy,
};

let pair: SeededPair;
let first: Pass;
let second: Pass;
beforeAll(async () => {
  pair = await startSeededPair();
  for (const [name, { log }] of Object.entries(STORIES)) {
    const run = await pair.addRun(name, 90);
    for (const [index, text] of log.entries()) run.print(Date.now() - (60 - index) * MINUTE, text);
  }
  first = await pair.pass();
  second = await pair.pass();
});
afterAll(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

it("no run hides another, and the pass itself has nothing to complain of", () => {
  expect([...first.runs.keys()].toSorted()).toEqual(Object.keys(STORIES).toSorted());
  expect(new Set([...first.runs.values()].map(({ state }) => state))).toEqual(new Set(["running"]));
  expect(first.warnings).toEqual([]);
  expect(heldBy(pair.github).comments).toHaveLength(Object.keys(STORIES).length);
});

describe.each(Object.entries(STORIES))("%s", (name, { points, doubt }) => {
  it("has the curve that can be believed, and its comment names what cannot", () => {
    const run = first.runs.get(name);
    expect(run?.metrics["loss"]?.points).toEqual(points);
    const comment = heldBy(pair.github).comments.find((body) =>
      body.startsWith(`<!-- modal-experiments ${name} -->`),
    );
    if (doubt === undefined) expect(run?.warnings).toEqual([]);
    else expect(comment?.replaceAll("\\", "")).toMatch(doubt);
  });

  it("is told of in the same words by the next pass", () => {
    expect(second.runs.get(name)).toEqual(first.runs.get(name));
  });
});

it("an unchanged world of bad input is written once", () => {
  expect([second.writes, second.moved.uploads]).toEqual([[], 0]);
});
