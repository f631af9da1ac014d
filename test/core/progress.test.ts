import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogEntry } from "../../src/core/observation.ts";
import { readProgress } from "../../src/core/progress.ts";
import { hostileText, runs } from "../support/hostile-arbitrary.ts";
import { epochLine, type Line, log, storyLog, TRACEBACK } from "../support/run-log.ts";

/** Per metric the [position, value] pairs. */
function series(lines: readonly (string | Line)[]): Readonly<Record<string, readonly (readonly number[])[]>> {
  const { metrics } = readProgress(log(lines));
  return Object.fromEntries(
    metrics.map(({ name, points }) => [name, points.map(({ step, value }) => [step, value])]),
  );
}

function attempts(lines: readonly (string | Line)[]): readonly (readonly (number | string | undefined)[])[] {
  return readProgress(log(lines)).attempts.map(({ container, firstStep, lastStep, evidence }) => [
    container,
    firstStep,
    lastStep,
    evidence,
  ]);
}

const crash = (container: string): readonly Line[] =>
  TRACEBACK.split("\n").map((text) => ({ text, container, source: "stderr" as const }));

describe("the axis", () => {
  it.each([
    { name: "epoch alone", lines: ["epoch=1 loss=3", "epoch=2 loss=2"], axis: "epoch" },
    {
      name: "the finer of two that rise",
      lines: ["epoch=1 step=10 loss=3", "epoch=1 step=20 loss=2"],
      axis: "step",
    },
    {
      name: "epoch, where the step begins anew in each",
      lines: [
        "epoch=1 step=1 loss=4",
        "epoch=1 step=2 loss=3",
        "epoch=2 step=1 loss=2",
        "epoch=2 step=2 loss=1",
      ],
      axis: "epoch",
    },
    {
      name: "the more specific of two that serve alike",
      lines: ["step=1 global_step=1 loss=3", "step=2 global_step=2 loss=2"],
      axis: "global_step",
    },
    {
      name: "that of most lines",
      lines: ["epoch=1 val_acc=1", "step=1 loss=1", "step=2 loss=1", "step=3 loss=1", "step=4 loss=1"],
      axis: "step",
    },
    { name: "bare positions, where nothing else is", lines: ["Epoch 1/3", "Epoch 2/3"], axis: "epoch" },
    { name: "none without positions", lines: ["loss=1", "hello"], axis: undefined },
  ])("is $name", ({ lines, axis }) => {
    expect(readProgress(log(lines)).axis).toBe(axis);
  });

  it.each([
    { name: "from the arguments", lines: ["epoch=1 loss=1"], args: ["epochs=25"], end: 25 },
    {
      name: "from the log before the arguments",
      lines: ["Epoch 1/7", "epoch=1 loss=1"],
      args: ["epochs=25"],
      end: 7,
    },
    {
      name: "one less where counting begins at 0",
      lines: ["epoch=0 loss=1", "epoch=1 loss=1"],
      args: ["epochs=25"],
      end: 24,
    },
    {
      name: "as it is where 0 is only where logging begins",
      lines: ["step=0 loss=1", "step=50 loss=1"],
      args: ["--max-steps", "100"],
      end: 100,
    },
    { name: "not, once the run is past it", lines: ["epoch=30 loss=1"], args: ["epochs=25"], end: undefined },
    { name: "not, for another axis", lines: ["step=1 loss=1"], args: ["epochs=25"], end: undefined },
  ])("ends $name", ({ lines, args, end }) => {
    expect(readProgress(log(lines), { args }).axisEnd).toBe(end);
  });
});

describe("series", () => {
  it("hold each metric's numbers by position", () => {
    expect(series([epochLine(1), "some text", epochLine(2)])).toMatchObject({
      loss: [
        [1, 1.3681],
        [2, 1.0944],
      ],
    });
  });

  it("take a number without a position to stand at the last one", () => {
    expect(series(["Epoch 1/2", "10/10 - loss: 3", "Epoch 2/2", "10/10 - loss: 2 - count: 9"])).toStrictEqual(
      {
        loss: [
          [1, 3],
          [2, 2],
        ],
      },
    );
    expect(series(["step=5 loss=3", '{"test_accuracy": 0.5}', "checkpoint: size=7"])).toStrictEqual({
      loss: [[5, 3]],
      test_accuracy: [[5, 0.5]],
    });
  });

  it("carry metrics of another axis along", () => {
    expect(series(["step=1 loss=4", "step=2 loss=3", "epoch=1 val_acc=0.5", "step=3 loss=2"])).toStrictEqual({
      loss: [
        [1, 4],
        [2, 3],
        [3, 2],
      ],
      val_acc: [[2, 0.5]],
    });
  });

  it("let the later attempt's value stand, and what an attempt repeats", () => {
    const lines = [
      "epoch=1 loss=3",
      "epoch=2 loss=2",
      { text: "epoch=2 loss=5", container: "ta-2" },
      { text: "epoch=3 loss=4", container: "ta-2" },
      { text: "epoch=3 loss=1", container: "ta-2" },
    ];
    expect(series(lines)).toStrictEqual({
      loss: [
        [1, 3],
        [2, 5],
        [3, 1],
      ],
    });
    const { metrics } = readProgress(log(lines));
    expect(metrics[0]?.points.map(({ attempt }) => attempt)).toStrictEqual([1, 2, 2]);
  });

  it("read every state of a progress bar", () => {
    const { metrics } = readProgress(log(["step=1 loss=3\rstep=2 loss=2\rstep=3 loss=1"]));
    expect(metrics[0]?.points.map(({ step }) => step)).toStrictEqual([1, 2, 3]);
  });

  it("leave out a last line that may be cut, unless it is whole JSON", () => {
    const cut = (text: string): readonly LogEntry[] => [
      ...log(["epoch=1 loss=0.5"]),
      { at: "2026-11-24T09:00:00.000Z", container: "ta-1", source: "stdout", text },
    ];
    const steps = (text: string) => readProgress(cut(text)).metrics[0]?.points.map(({ step }) => step);
    expect(steps("epoch=2 loss=0.1")).toStrictEqual([1]);
    expect(steps('{"epoch": 2, "loss": 0.1')).toStrictEqual([1]);
    expect(steps('{"epoch": 2, "loss": 0.1}')).toStrictEqual([1, 2]);
  });

  it("equal those of an uninterrupted run after a preemption, a crash and a repeat", () => {
    const story = storyLog([
      { container: "ta-1", epochs: [1, 9], ending: "preempted" },
      { container: "ta-2", epochs: [9, 17], resumed: 8, ending: "crash" },
      { container: "ta-2", epochs: [18, 25], resumed: 17 },
    ]);
    const plain = storyLog([{ container: "ta-1", epochs: [1, 25] }]);
    const pairs = (entries: readonly LogEntry[]) =>
      readProgress(entries).metrics.map(({ name, points }) => [
        name,
        points.map(({ step, value }) => [step, value]),
      ]);
    expect(pairs(story)).toStrictEqual(pairs(plain));
  });

  it("stay bounded, and keep the ends and the extremes", () => {
    // Neither end is the lowest or highest of its neighbours.
    const value = (step: number): number => (step === 12_345 ? -7 : ([50, 0, 99, 40][step % 4] ?? 0));
    const lines = Array.from({ length: 30_000 }, (_, step) => `step=${step} loss=${value(step)}`);
    const points = readProgress(log(lines)).metrics[0]?.points ?? [];
    expect(points.length).toBeLessThanOrEqual(512);
    expect(points.length).toBeGreaterThan(200);
    expect(points[0]?.step).toBe(0);
    expect(points.at(-1)?.step).toBe(29_999);
    expect(points.some(({ step, value }) => step === 12_345 && value === -7)).toBe(true);
  });

  it("stay few, however many names a log makes up", () => {
    const lines = Array.from({ length: 500 }, (_, index) => `step=${index} name_${index}=1`);
    const { metrics, warnings } = readProgress(log(lines));
    expect(metrics.length).toBe(64);
    expect(warnings).toHaveLength(1);
  });
});

describe("attempts", () => {
  it("are containers in order of appearance", () => {
    expect(
      attempts([
        { text: "Epoch 1/9", container: "ta-1" },
        { text: "epoch=1 loss=1", container: "ta-1" },
        { text: "epoch=2 loss=1", container: "ta-2" },
        { text: "late: epoch=2 loss=1", container: "ta-1" },
        { text: "starting", container: "ta-3" },
      ]),
    ).toStrictEqual([
      ["ta-1", 1, 2, undefined],
      ["ta-2", 2, 2, undefined],
      ["ta-3", undefined, undefined, undefined],
    ]);
  });

  it.each([
    { name: "a resume that is told", lines: ["resumed from epoch 2", "epoch=3 loss=1"] },
    { name: "an earlier position", lines: ["epoch=1 loss=1", "epoch=3 loss=1"] },
    { name: "the opening line again", lines: ["training on 3 images", "epoch=3 loss=1"] },
  ])("begin again in the container that survived an exception: $name", ({ lines }) => {
    const before = ["training on 3 images", "epoch=1 loss=1", "epoch=2 loss=1"];
    const read = attempts([...before, ...crash("ta-1"), ...lines]);
    expect(read).toHaveLength(2);
    expect(read[0]).toStrictEqual(["ta-1", 1, 2, "crashed"]);
    expect(read[1]?.[2]).toBe(3);
  });

  it.each([
    { name: "an exception that the training survives", lines: [...crash("ta-1"), "epoch=3 loss=1"] },
    {
      name: "another number of the same position",
      lines: [...crash("ta-1"), "epoch=2 acc=1", "epoch=3 loss=1"],
    },
    { name: "a step back without an exception", lines: ["epoch=1 loss=1", "epoch=3 loss=1"] },
    { name: "a word of resuming without an exception", lines: ["resumed from epoch 2", "epoch=3 loss=1"] },
  ])("do not begin again after $name", ({ lines }) => {
    expect(attempts(["epoch=1 loss=1", "epoch=2 loss=1", ...lines])).toStrictEqual([
      ["ta-1", 1, 3, undefined],
    ]);
  });

  it.each([
    { source: "stderr", text: "KeyboardInterrupt", evidence: "preempted" },
    { source: "stderr", text: "Traceback (most recent call last):", evidence: "crashed" },
    { source: "stderr", text: "  + Exception Group Traceback (most recent call last):", evidence: "crashed" },
    {
      source: "system",
      text: "Runner terminated, in-progress inputs will be re-scheduled",
      evidence: "preempted",
    },
    { source: "system", text: "Task's current input in-1 hit its timeout of 300s", evidence: "timed-out" },
    { source: "system", text: "Container was killed: out of memory", evidence: "out-of-memory" },
    { source: "stdout", text: "preemption is a word that a training may print", evidence: undefined },
  ] as const)("end as their lines say: $text", ({ source, text, evidence }) => {
    expect(attempts(["epoch=1 loss=1", { text, source }])[0]?.[3]).toBe(evidence);
  });

  it("are told nothing by lines of no container before the first one", () => {
    expect(attempts([{ text: "building", container: "", source: "system" }])).toStrictEqual([]);
    const after: readonly (string | Line)[] = [
      "epoch=1 loss=1",
      { text: "preempted", container: "", source: "system" },
    ];
    expect(attempts(after)).toStrictEqual([["ta-1", 1, 1, "preempted"]]);
  });
});

describe("doubt", () => {
  it.each([
    {
      name: "numbers that are not finite",
      lines: ["step=1 loss=nan", "step=2 loss=inf", "step=3 loss=1"],
      names: ["loss", "2 times", "step 1"],
    },
    {
      name: "steps that go back",
      lines: ["step=5 loss=1", "step=3 loss=1", "step=6 loss=1"],
      names: ["step", "backwards once"],
    },
    {
      name: "several values for a step",
      lines: ["step=5 loss=1", "step=5 loss=2", "step=6 loss=1"],
      names: ["loss", "same step"],
    },
    {
      name: "a number too long to be one",
      lines: ["step=1 loss=1", `step=2 loss=${"1".repeat(100)}`],
      names: ["loss", "once", "step 2"],
    },
  ])("names $name", ({ lines, names }) => {
    const { warnings } = readProgress(log(lines));
    for (const name of names) expect(warnings.join("\n")).toContain(name);
  });

  it("is not raised by an ordinary run", () => {
    expect(readProgress(storyLog([{ container: "ta-1", epochs: [1, 25] }])).warnings).toStrictEqual([]);
    const batches = [
      "epoch=1 step=1 loss=4",
      "epoch=1 step=2 loss=3",
      "epoch=2 step=1 loss=2",
      "epoch=2 step=2 loss=1",
    ];
    expect(readProgress(log(batches)).warnings).toStrictEqual([]);
  });

  it("never makes a log unreadable, whatever is in it", () => {
    const line = fc.oneof(
      hostileText,
      fc.constantFrom("epoch=1 loss=1", '{"step": 2, "loss": NaN}', ...TRACEBACK.split("\n")),
    );
    const entry = fc.record({
      at: fc.constantFrom("2026-11-24T08:00:00.000Z", "not a time", ""),
      container: fc.constantFrom("", "ta-1", "ta-2"),
      source: fc.constantFrom("stdout" as const, "stderr" as const, "system" as const),
      text: line,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), (entries) => {
        const { metrics, attempts: read } = readProgress(entries);
        for (const { points } of metrics) {
          expect(points.every(({ step, value }) => Number.isFinite(step) && Number.isFinite(value))).toBe(
            true,
          );
          expect(points.map(({ step }) => step)).toStrictEqual(
            points.map(({ step }) => step).toSorted((a, b) => a - b),
          );
        }
        expect(read.map(({ number }) => number)).toStrictEqual(read.map((_, index) => index + 1));
      }),
      runs(500),
    );
  });
});
