import { describe, expect, it } from "vitest";
import {
  directionOf,
  formatNumber,
  formatPosition,
  hasGoal,
  summarise,
  summariseAll,
} from "../../src/core/metrics.ts";
import type { MetricPoint } from "../../src/core/report.ts";

function points(values: readonly number[], attempt = 1): readonly MetricPoint[] {
  return values.map((value, step) => ({ attempt, step, value, at: "2026-11-24T08:00:00.000Z" }));
}

describe("directionOf", () => {
  it.each([
    "loss",
    "val_loss",
    "trainLoss",
    "eval/loss",
    "error",
    "top1_err",
    "perplexity",
    "ppl",
    "rmse",
    "WER",
    "fid",
    "nll",
  ])("%s should fall", (name) => expect(directionOf(name)).toBe("lower"));
  it.each(["accuracy", "acc", "f1", "bleu", "reward", "auc", "mAP", "overall"])("%s should rise", (name) =>
    expect(directionOf(name)).toBe("higher"),
  );
});

describe("hasGoal", () => {
  it.each([
    "lr",
    "learning_rate",
    "train/lr",
    "grad_norm",
    "seconds",
    "epoch_time",
    "tokens_per_second",
    "memory",
    "gpu_mem_gb",
  ])("%s has none", (name) => expect(hasGoal(name)).toBe(false));
  it.each(["loss", "accuracy", "val/acc", "time_loss", "reward"])("%s has one", (name) =>
    expect(hasGoal(name)).toBe(true),
  );
});

describe("summarise", () => {
  it("finds the best by direction, the earliest where it repeats", () => {
    const best = (name: string) => summarise({ name, points: points([3, 1, 5, 1, 5]) })?.best.step;
    expect(best("loss")).toBe(1);
    expect(best("accuracy")).toBe(2);
  });

  it("takes the furthest point of the latest attempt for the last", () => {
    const mixed = [...points([1, 2], 2), ...points([0, 0, 9], 1).slice(2)];
    expect(summarise({ name: "acc", points: mixed })?.last).toMatchObject({ attempt: 2, step: 1, value: 2 });
  });

  it("takes a later attempt's point before an earlier attempt's, whichever comes first", () => {
    const [one] = points([5], 1);
    const [other] = points([7], 2);
    const both = one === undefined || other === undefined ? [] : [one, other];
    expect(summarise({ name: "acc", points: both })?.last.value).toBe(7);
    expect(summarise({ name: "acc", points: both.toReversed() })?.last.value).toBe(7);
  });

  it("is undefined without points", () => {
    expect(summarise({ name: "acc", points: [] })).toBeUndefined();
  });

  it("puts held-out quality first and numbers without a goal last", () => {
    const names = ["lr", "loss", "accuracy", "val_loss", "val_accuracy", "empty"];
    const all = names.map((name) => ({ name, points: name === "empty" ? [] : points([1]) }));
    expect(summariseAll(all).map(({ name }) => name)).toStrictEqual([
      "val_accuracy",
      "accuracy",
      "val_loss",
      "loss",
      "lr",
    ]);
  });
});

describe("formatNumber", () => {
  it.each([
    [0, "0"],
    [0.98, "0.98"],
    [0.123456789, "0.1235"],
    [0.0009628, "9.628e-4"],
    [0.0013461, "0.001346"],
    [97.25, "97.25"],
    [1.5, "1.5"],
    [12.345678, "12.346"],
    [999.99999, "1,000"],
    [1234.567, "1,234.6"],
    [1_234_567, "1,234,567"],
    [-0.5, "-0.5"],
    [-1234, "-1,234"],
    [1e-9, "1e-9"],
    [1.5e20, "1.5e+20"],
    [Number.NaN, "not finite"],
    [Number.POSITIVE_INFINITY, "not finite"],
  ])("%d -> %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });
});

describe("formatPosition", () => {
  it.each([
    [41_200, "41,200"],
    [0.5, "0.5"],
    [-3, "-3"],
    [1234.56789, "1,234.568"],
    [1e21, "1e+21"],
    [0, "0"],
  ])("%d -> %s", (value, expected) => {
    expect(formatPosition(value)).toBe(expected);
  });
});
