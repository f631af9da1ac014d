// How a metrics file and the log meet: numbers from the file, proof of resume never weaker than the log's own.
import { describe, expect, it } from "vitest";
import { type AttemptsReading, readAttempts } from "../../src/core/attempts.ts";
import { joinFile } from "../../src/core/metrics-file-progress.ts";
import { MetricsFileReader } from "../../src/core/metrics-file-reader.ts";
import { FileRows } from "../../src/core/metrics-file-rows.ts";
import type { Progress } from "../../src/core/progress.ts";
import { ProgressReader } from "../../src/core/progress-reader.ts";
import { isStalled } from "../../src/core/stalled.ts";
import { at, type Line, log } from "../support/run-log.ts";

interface Part {
  /** Rows of the file that a pass finds new. */
  readonly rows: readonly string[];
  /** How many of the attempts had begun then; all of them where left out. */
  readonly known?: number;
}

interface Case {
  readonly lines: readonly Line[];
  readonly file: readonly Part[];
  readonly earlier?: boolean;
}

interface Told extends AttemptsReading {
  readonly progress: Progress;
  readonly starts: readonly string[];
}

const steps = (from: number, to: number, by = 1): readonly string[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, index) =>
    JSON.stringify({ step: from + index * by, loss: 1 / (from + index + 1) }),
  );
/** Rows that name their time, a second apart from `second` on. */
const timed = (from: number, to: number, second: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    JSON.stringify({ step: from + index, loss: 0.5, time: Date.parse(at(second + index)) / 1000 }),
  );
/** Containers that begin every 1,000 seconds and say nothing of positions. */
const silent = (count: number): readonly Line[] =>
  Array.from({ length: count }, (_, index) => ({
    text: "loading data",
    container: `ta-${index + 1}`,
    seconds: index * 1000,
  }));

function told({ lines, file, earlier = false }: Case): Told {
  const reader = new ProgressReader();
  for (const entry of log(lines)) reader.feed(entry);
  const fromLog = reader.finish({});
  const { attempts } = reader.state.tracker;
  const begun = attempts.map(({ startedAt }) => startedAt);
  const rows = new FileRows();
  for (const part of file) {
    const content = new TextEncoder().encode(part.rows.map((row) => `${row}\n`).join(""));
    const starts = begun.slice(0, part.known);
    const span = { bytes: content.length, since: at(0), until: at(4000), starts };
    new MetricsFileReader("lines", span, { rows }).feed(content);
  }
  const way = { attempts, totals: reader.state.totals, args: [] };
  const progress = joinFile(fromLog, way, { rows, earlier, reached: new Map() });
  const reading = readAttempts({ progress, calls: [], state: "running" });
  return { ...reading, progress, starts: reading.attempts.map(({ start }) => start) };
}

describe("a log that names no positions", () => {
  it("of one attempt: the file's positions are its own", () => {
    const { attempts } = told({ lines: silent(1), file: [{ rows: steps(0, 9) }] });
    expect(attempts).toMatchObject([{ start: "first", firstStep: 0, lastStep: 9 }]);
  });

  it("of two, the first of which was read alone: the second started again", () => {
    const file = [{ rows: steps(0, 9), known: 1 }, { rows: steps(0, 3) }];
    const { attempts, warnings } = told({ lines: silent(2), file });
    expect(attempts).toMatchObject([
      { start: "first" },
      { start: "started-again", firstStep: 0, lastStep: 3 },
    ]);
    expect(warnings.join()).toMatch(/Attempt 2 started again .* step 9 had been reached/);
  });

  it("of two that are read at once: one move back is the second one's beginning", () => {
    const { attempts } = told({ lines: silent(2), file: [{ rows: [...steps(0, 9), ...steps(7, 12)] }] });
    expect(attempts).toMatchObject([
      { start: "first", lastStep: 9 },
      { start: "resumed", firstStep: 7, resumedFrom: 6 },
    ]);
  });

  it("of three with one move back: whose it is cannot be told, and it is said", () => {
    const all = told({ lines: silent(3), file: [{ rows: [...steps(0, 9), ...steps(0, 3)] }] });
    expect(all.starts).toEqual(["unknown", "unknown", "unknown"]);
    expect(all.progress.warnings.join()).toMatch(
      /goes back from 9 to 0; which attempt wrote that cannot be told/,
    );
    expect(isStalled(all.progress.attempts)).toBeUndefined();
  });

  it("rows that go on after the second has begun are nobody's proof", () => {
    const file = [{ rows: steps(0, 9), known: 1 }, { rows: steps(10, 20) }];
    const { starts, progress } = told({ lines: silent(2), file });
    expect(starts).toEqual(["first", "unknown"]);
    expect(progress.metrics[0]?.points.at(-1)).toMatchObject({ step: 20, attempt: 2 });
  });

  it("rows that name their time are of the attempt that ran then", () => {
    const file = [{ rows: [...timed(0, 9, 10), ...timed(10, 15, 1010)] }];
    const { attempts } = told({ lines: silent(2), file });
    expect(attempts).toMatchObject([
      { start: "first", lastStep: 9 },
      { start: "resumed", firstStep: 10, resumedFrom: 9 },
    ]);
  });

  it("a single row that went back proves nothing yet", () => {
    const file = [{ rows: steps(0, 9), known: 1 }, { rows: steps(5, 5) }];
    expect(told({ lines: silent(2), file }).starts).toEqual(["first", "unknown"]);
  });

  it("rows of training and evaluation that alternate are no finer way of logging", () => {
    const rows = [49, 99, 124, 149, 199].map((step) =>
      JSON.stringify(step === 124 ? { step, val_loss: 0.4 } : { step, loss: 0.5 }),
    );
    expect(told({ lines: silent(1), file: [{ rows }] }).starts).toEqual(["first"]);
  });

  it("rows of an earlier run in the file make no fresh start", () => {
    const { attempts } = told({ lines: silent(1), file: [{ rows: steps(0, 20) }], earlier: true });
    expect(attempts).toMatchObject([{ start: "unknown" }]);
  });
});

describe("a log that names positions", () => {
  const epochs = (container: string, from: number, to: number, seconds: number): readonly Line[] =>
    Array.from({ length: to - from + 1 }, (_, index) => ({
      text: `epoch=${from + index} loss=0.5`,
      container,
      seconds: seconds + index * 10,
    }));

  it("is the proof on its own axis, whatever the file seems to say", () => {
    const lines = [...epochs("ta-1", 1, 8, 0), ...epochs("ta-2", 1, 3, 1000)];
    // Resumed, one would say, if the file alone were asked.
    const file = [{ rows: steps(0, 800, 10), known: 1 }, { rows: steps(700, 900, 10) }];
    const { attempts, progress, warnings } = told({ lines, file });
    expect(progress).toMatchObject({ axis: "step" });
    expect(attempts).toMatchObject([
      { start: "first", axis: "epoch", lastStep: 8 },
      { start: "started-again", axis: "epoch", firstStep: 1 },
    ]);
    expect(warnings.join()).toMatch(/started again .* epoch 8 had been reached/);
  });

  it("keeps its beginnings where the file counts by the same axis, and the newest attempt gets as far as the file", () => {
    const lines = [...epochs("ta-1", 1, 8, 0), ...epochs("ta-2", 9, 12, 1000)];
    const rows = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        JSON.stringify({ epoch: from + index, accuracy: 0.9 }),
      );
    const file = [{ rows: rows(1, 8), known: 1 }, { rows: rows(6, 14) }];
    const { attempts, progress } = told({ lines, file });
    expect(attempts).toMatchObject([
      { start: "first", firstStep: 1, lastStep: 8 },
      { start: "resumed", firstStep: 9, resumedFrom: 8, lastStep: 14 },
    ]);
    expect(progress.metrics.map(({ name }) => name)).toEqual(["accuracy"]);
  });

  it("is shown as it is where the file has no numbers", () => {
    const { progress } = told({ lines: epochs("ta-1", 1, 8, 0), file: [{ rows: ['{"note": "x"}'] }] });
    expect(progress).toMatchObject({ axis: "epoch", metrics: [{ name: "loss" }] });
    expect(progress.warnings.join()).toMatch(/holds no numbers/);
  });
});
