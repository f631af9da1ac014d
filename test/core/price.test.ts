import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dollarsPerHour,
  formatDollars,
  LIST_PRICES,
  parseGpu,
  spentDollars,
  withPrices,
  worstCaseDollars,
} from "../../src/core/price.ts";

describe("the worst case", () => {
  it.each([
    ["one GPU, one attempt", { gpu: "H100", timeout: 3600, retries: 0 }, 3.9492],
    ["retries each use the whole timeout", { gpu: "H100", timeout: 3600, retries: 2 }, 11.8476],
    ["several GPUs", { gpu: "H100:8", timeout: 3600, retries: 0 }, 31.5936],
    ["the dearest alternative", { gpu: "T4, h200:2", timeout: 3600, retries: 0 }, 9.0792],
    ["several containers", { gpu: "A10", count: 3, timeout: 7200, retries: 0 }, 6.6096],
    ["an old name", { gpu: "a10g", timeout: 3600, retries: 0 }, 1.1016],
    ["the smaller A100 where none is named", { gpu: "A100", timeout: 3600, retries: 0 }, 2.0988],
    ["a GPU that may not be replaced", { gpu: "H100!:2", timeout: 1800, retries: 0 }, 3.9492],
    ["cores and memory alone", { gpu: null, cores: 4, gib: 16, timeout: 3600, retries: 0 }, 0.316512],
    ["no time, no money", { gpu: "T4", timeout: 0, retries: 3 }, 0],
  ] as const)("%s", (_name, use, dollars) => {
    expect(worstCaseDollars(use)).toBeCloseTo(dollars, 9);
  });

  it.each([
    ["an unknown GPU", { gpu: "Z9000", timeout: 60, retries: 0 }],
    ["one unknown alternative", { gpu: "T4,ANY", timeout: 60, retries: 0 }],
    ["a name of every object", { gpu: "constructor", timeout: 60, retries: 0 }],
    ["text that is no GPU", { gpu: "H100 x 8", timeout: 60, retries: 0 }],
    ["nothing that costs", { gpu: null, timeout: 60, retries: 0 }],
    ["no timeout", { gpu: "T4", timeout: null, retries: 0 }],
    ["no retries", { gpu: "T4", timeout: 60, retries: null }],
    ["a timeout that is no number", { gpu: "T4", timeout: Number.NaN, retries: 0 }],
  ] as const)("has no number for %s", (_name, use) => {
    expect(worstCaseDollars(use)).toBeUndefined();
  });

  it("grows with every part of it", () => {
    const gpu = fc.constantFrom(...Object.keys(LIST_PRICES.gpuHour));
    fc.assert(
      fc.property(gpu, fc.nat(8), fc.nat(86_400), fc.nat(10), (name, more, timeout, retries) => {
        const of = (count: number, tries: number): number =>
          worstCaseDollars({ gpu: `${name}:${count}`, timeout, retries: tries }) ?? Number.NaN;
        expect(of(1 + more, retries)).toBeCloseTo(of(1, retries) * (1 + more), 6);
        expect(of(1, retries + 1)).toBeGreaterThanOrEqual(of(1, retries));
        expect(of(1, retries)).toBeCloseTo(
          spentDollars({ gpu: name, seconds: timeout * (retries + 1) }) ?? Number.NaN,
          9,
        );
      }),
    );
  });
});

describe("prices of the account or the configuration", () => {
  it("replace those of the table one by one, however a GPU is spelled", () => {
    for (const name of ["H100", "GPU H100", "gpu_h100", "nvidia-h100", "NVIDIA  H100"]) {
      const prices = withPrices({ [name]: "3.5" }, "account");
      expect(prices.source).toBe("account");
      expect(dollarsPerHour({ gpu: "H100", prices })).toBe(3.5);
      expect(dollarsPerHour({ gpu: "T4", prices })).toBeCloseTo(0.5904, 9);
    }
    expect(withPrices({ "A100 80GB": 2, A10G: 1 }, "configuration").gpuHour).toMatchObject({
      "A100-80GB": 2,
      A10: 1,
    });
  });

  it("name a GPU that the table does not have only in the configuration", () => {
    expect(dollarsPerHour({ gpu: "B300", prices: withPrices({ B300: 9 }, "configuration") })).toBe(9);
    expect(withPrices({ "storage GiB": "0.09", B300: "9" }, "account")).toBe(LIST_PRICES);
  });

  it.each([[""], ["free"], ["-1"], ["1e9"], ["Infinity"], ["NaN"]])("are none where they are %j", (rate) => {
    expect(withPrices({ H100: rate }, "account")).toBe(LIST_PRICES);
  });

  it("cover cores and memory", () => {
    const prices = withPrices({ CPU: "0.1", Memory: "0.02" }, "account");
    expect(dollarsPerHour({ gpu: null, cores: 2, gib: 10, prices })).toBeCloseTo(0.4, 9);
  });
});

describe("a GPU's text", () => {
  it("is read or refused, never guessed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = parseGpu(text);
        for (const { name, count } of read ?? []) {
          expect(name).toMatch(/^[A-Z][A-Z0-9-]*\+?$/);
          expect(count).toBeGreaterThanOrEqual(1);
        }
      }),
    );
    expect(parseGpu("H100:0")).toBeUndefined();
    expect(parseGpu("")).toBeUndefined();
  });
});

describe("dollars in words", () => {
  it.each([
    [0, "$0.00"],
    [0.004, "under $0.01"],
    [0.006, "under $0.01"],
    [12.4, "$12.40"],
    [999.999, "$1,000.00"],
    [1234.5, "$1,235"],
    [1234567, "$1,234,567"],
  ])("%d is %s", (amount, words) => {
    expect(formatDollars(amount)).toBe(words);
  });
});
