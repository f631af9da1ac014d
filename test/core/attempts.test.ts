import { describe, expect, it } from "vitest";
import { type AttemptsInput, readAttempts } from "../../src/core/attempts.ts";
import { type Progress, readProgress } from "../../src/core/progress.ts";
import type { RunState } from "../../src/core/state.ts";
import { type AttemptStory, call, type Line, log, storyLog } from "../support/run-log.ts";

const FIRST = { container: "ta-1", epochs: [1, 8] } as const;
const SECOND = { container: "ta-2", epochs: [9, 17], resumed: 8 } as const;
const THIRD = { container: "ta-3", epochs: [18, 25], resumed: 17 } as const;

function read(
  progress: Progress,
  state: RunState,
  options: { retries?: number } & Partial<AttemptsInput> = {},
) {
  const { retries, ...rest } = options;
  return readAttempts({ progress, state, calls: [call(state, retries)], ...rest });
}

function story(stories: readonly AttemptStory[], state: RunState, retries?: number) {
  return read(readProgress(storyLog(stories)), state, retries === undefined ? {} : { retries });
}

/** [start, resumed from] of each attempt. */
function starts(lines: readonly (string | Line)[], options: Partial<AttemptsInput> = {}) {
  return read(readProgress(log(lines)), "running", options).attempts.map(({ start, resumedFrom }) => [
    start,
    resumedFrom,
  ]);
}

const second = (text: string): Line => ({ text, container: "ta-2" });

describe("how attempts begin", () => {
  it.each([
    { name: "at the beginning", lines: ["epoch=1 loss=1"], expected: [["first", undefined]] },
    { name: "at 0", lines: ["step=0 loss=1", "step=1 loss=1"], expected: [["first", undefined]] },
    {
      name: "at the first step that is logged",
      lines: ["step=50 loss=1", "step=100 loss=1"],
      expected: [["first", undefined]],
    },
    {
      name: "one logged step above the first",
      lines: ["step=100 loss=1", "step=150 loss=1"],
      expected: [["continued-earlier", 50]],
    },
    {
      name: "with a single line whose distance is not known",
      lines: ["step=50 loss=1"],
      expected: [["first", undefined]],
    },
    {
      name: "in fractions of an epoch",
      lines: ["epoch=0.25 loss=1", "epoch=0.5 loss=1"],
      expected: [["first", undefined]],
    },
    { name: "with no progress yet", lines: ["starting"], expected: [["first", undefined]] },
    {
      name: "above the beginning",
      lines: ["epoch=13 loss=1", "epoch=14 loss=1"],
      expected: [["continued-earlier", 12]],
    },
    {
      name: "above the beginning with a single line",
      lines: ["epoch=13 loss=1"],
      expected: [["continued-earlier", 12]],
    },
    {
      name: "above the beginning, as it says",
      lines: ["resumed from step 600", "step=650 loss=1"],
      expected: [["continued-earlier", 600]],
    },
    {
      name: "saying that it resumes, without a step yet",
      lines: ["resumed from epoch 12"],
      expected: [["unknown", 12]],
    },
  ])("the first: $name", ({ lines, expected }) => {
    expect(starts(lines)).toStrictEqual(expected);
  });

  it.each([
    { name: "from where the first came", lines: ["epoch=4 loss=1"], expected: ["resumed", 3] },
    { name: "from before that", lines: ["epoch=3 loss=1"], expected: ["resumed", 2] },
    { name: "as it says", lines: ["resumed from epoch 3", "epoch=4 loss=1"], expected: ["resumed", 3] },
    {
      name: "otherwise than it says",
      lines: ["resumed from epoch 1", "epoch=4 loss=1"],
      expected: ["resumed", 3],
    },
    { name: "at the beginning", lines: ["epoch=1 loss=1"], expected: ["started-again", undefined] },
    {
      name: "at the beginning although it says otherwise",
      lines: ["resumed from epoch 3", "epoch=1 loss=1"],
      expected: ["started-again", undefined],
    },
    { name: "with no step yet", lines: ["starting"], expected: ["unknown", undefined] },
    {
      name: "with no step yet, saying that it resumes",
      lines: ["resumed from epoch 3"],
      expected: ["unknown", 3],
    },
  ])("the second: $name", ({ lines, expected }) => {
    const before = ["epoch=1 loss=1", "epoch=2 loss=1", "epoch=3 loss=1"];
    expect(starts([...before, ...lines.map(second)])[1]).toStrictEqual(expected);
  });

  it("is no second start where the first attempt made no progress", () => {
    expect(starts(["starting", second("epoch=1 loss=1")])).toStrictEqual([
      ["first", undefined],
      ["first", undefined],
    ]);
  });

  it("cannot be told of the first that is seen where the log before is missing", () => {
    expect(
      starts(["epoch=13 loss=1", second("epoch=14 loss=1")], { logGap: "Earlier lines are gone." }),
    ).toStrictEqual([
      ["unknown", undefined],
      ["resumed", 13],
    ]);
  });

  it("is shouted where progress is lost or another run's checkpoint is continued", () => {
    const lost = read(
      readProgress(log(["epoch=1 loss=1", "epoch=2 loss=1", second("epoch=1 loss=1")])),
      "running",
    );
    expect(lost.warnings.join()).toContain("epoch 2");
    const continued = readProgress(log(["epoch=13 loss=1", "epoch=14 loss=1"]));
    expect(read(continued, "running").warnings).toHaveLength(1);
    expect(read(continued, "running", { continueFrom: "abcdef" }).warnings).toStrictEqual([]);
    const contradicted = log(["epoch=3 loss=1", second("resumed from epoch 1"), second("epoch=4 loss=1")]);
    expect(read(readProgress(contradicted), "running", { continueFrom: "abcdef" }).warnings.join()).toContain(
      "epoch 1",
    );
  });
});

describe("how attempts end", () => {
  it("is preempted, crashed, finished in a run that met both", () => {
    const reading = story(
      [{ ...FIRST, ending: "preempted" }, { ...SECOND, ending: "crash" }, THIRD],
      "succeeded",
      1,
    );
    expect(reading.attempts.map(({ end }) => end)).toStrictEqual(["preempted", "crashed", "finished"]);
    expect(reading).toMatchObject({ retriesSpent: 1, preemptions: 1, warnings: [] });
  });

  it("follows from Modal's count where the log is silent", () => {
    const silent = (retries: number) =>
      story([FIRST, SECOND, THIRD], "succeeded", retries).attempts.map(({ end }) => end);
    expect(silent(0)).toStrictEqual(["preempted", "preempted", "finished"]);
    expect(silent(1)).toStrictEqual(["unknown", "unknown", "finished"]);
    expect(silent(2)).toStrictEqual(["crashed", "crashed", "finished"]);
    const known = story([{ ...FIRST, ending: "crash" }, SECOND, THIRD], "succeeded", 1);
    expect(known.attempts.map(({ end }) => end)).toStrictEqual(["crashed", "preempted", "finished"]);
  });

  it("stays open while Modal's count is not known", () => {
    const reading = story([FIRST, SECOND], "running");
    expect(reading.attempts.map(({ end }) => end)).toStrictEqual(["unknown", "running"]);
    expect(reading.retriesSpent).toBeUndefined();
    expect(reading.preemptions).toBeUndefined();
  });

  it.each([
    { state: "running", end: "running" },
    { state: "unreachable", end: "running" },
    { state: "retrying", end: "crashed" },
    { state: "succeeded", end: "finished" },
    { state: "failed", end: "crashed" },
    { state: "timed-out", end: "timed-out" },
    { state: "out-of-memory", end: "out-of-memory" },
    { state: "stopped", end: "stopped" },
    { state: "lost", end: "crashed" },
  ] as const)("is for the last one $end when the run is $state", ({ state, end }) => {
    expect(story([{ ...FIRST, ending: "crash" }], state).attempts[0]?.end).toBe(end);
  });
});

describe("counts", () => {
  it("say when not every attempt can be told apart", () => {
    const reading = story([FIRST], "succeeded", 2);
    expect(reading).toMatchObject({ retriesSpent: 2, preemptions: 0 });
    expect(reading.warnings).toHaveLength(1);
  });

  it("are not guessed over a gap in the log, nor for several calls", () => {
    const progress = readProgress(storyLog([FIRST, SECOND]));
    expect(read(progress, "succeeded", { retries: 0, logGap: "gone" }).preemptions).toBeUndefined();
    const calls = [call("succeeded", 0), call("succeeded", 0)];
    const several = readAttempts({ progress, state: "succeeded", calls });
    expect(several.retriesSpent).toBeUndefined();
    expect(several.warnings).toHaveLength(1);
  });

  it("are none for a run of which nothing is seen", () => {
    expect(readAttempts({ progress: readProgress([]), state: "queued", calls: [] })).toStrictEqual({
      attempts: [],
      warnings: [],
    });
  });
});
