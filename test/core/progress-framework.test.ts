// What five frameworks really write, recorded with their versions in test/fixtures/logs, and what is read from it.
import { describe, expect, it } from "vitest";
import { readAttempts } from "../../src/core/attempts.ts";
import { readProgress } from "../../src/core/progress.ts";
import { recordedLog } from "../support/recorded-log.ts";

interface Expected {
  readonly name: string;
  readonly axis: string;
  readonly axisEnd?: number;
  readonly way: readonly [number, number];
  /** Name, position, value. */
  readonly last: readonly (readonly [string, number, number])[];
  readonly saved: boolean;
}

const CASES: readonly Expected[] = [
  {
    name: "keras",
    axis: "epoch",
    axisEnd: 4,
    way: [1, 4],
    last: [
      ["loss", 4, 0.5256],
      ["val_accuracy", 4, 0.7734],
    ],
    saved: true,
  },
  {
    name: "lightning",
    axis: "epoch",
    way: [0, 2],
    last: [
      ["train_loss", 2, 0.0346],
      ["val_acc", 2, 0.977],
    ],
    saved: true,
  },
  {
    name: "trainer",
    axis: "epoch",
    axisEnd: 3,
    way: [0.25, 3],
    last: [
      ["loss", 3, 0.7596],
      ["eval_accuracy", 3, 0.2656],
    ],
    saved: false,
  },
  {
    name: "tqdm",
    axis: "epoch",
    axisEnd: 3,
    way: [1, 3],
    last: [
      ["loss", 3, 0.0742],
      ["accuracy", 3, 0.9953],
    ],
    saved: false,
  },
  { name: "scikit-learn", axis: "iteration", way: [1, 12], last: [["loss", 12, 1.6947666]], saved: false },
];

describe.each(CASES)("$name", ({ name, axis, axisEnd, way, last, saved }) => {
  const progress = readProgress(recordedLog(name));

  it("is read along one axis to its end", () => {
    expect({ axis: progress.axis, axisEnd: progress.axisEnd }).toStrictEqual({ axis, axisEnd });
    expect(progress.attempts.map(({ firstStep, lastStep }) => [firstStep, lastStep])).toStrictEqual([way]);
    expect(progress.warnings).toStrictEqual([]);
  });

  it("gives its metrics", () => {
    const ends = new Map(progress.metrics.map((series) => [series.name, series.points.at(-1)]));
    for (const [metric, step, value] of last) expect(ends.get(metric)).toMatchObject({ step, value });
  });

  it("tells whether a checkpoint was saved", () => {
    expect(progress.attempts[0]?.checkpointAt !== undefined).toBe(saved);
  });
});

it("shows that Lightning's second run took up the checkpoint of the first", () => {
  const entries = [...recordedLog("lightning"), ...recordedLog("lightning-resumed", "ta-2", 60_000)];
  const progress = readProgress(entries);
  const { attempts, warnings } = readAttempts({ progress, calls: [], state: "running" });
  expect(attempts.map(({ start, resumedFrom }) => [start, resumedFrom])).toStrictEqual([
    ["first", undefined],
    ["resumed", 2],
  ]);
  expect(warnings).toStrictEqual([]);
});

it("shouts when a run that keeps no checkpoint begins again", () => {
  const entries = [...recordedLog("tqdm"), ...recordedLog("tqdm", "ta-2", 60_000)];
  const { attempts } = readAttempts({ progress: readProgress(entries), calls: [], state: "running" });
  expect(attempts.map(({ start }) => start)).toStrictEqual(["first", "started-again"]);
});
