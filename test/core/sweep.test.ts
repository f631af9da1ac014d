import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Refusal } from "../../src/core/gate-refusal.ts";
import { type Arm, armLabel, expandSweep, requireDistinctPaths } from "../../src/core/sweep.ts";

const expand = (
  sweep: Parameters<typeof expandSweep>[0],
  args: readonly string[] = [],
  asked: readonly string[] = [],
) => expandSweep(sweep, { args, asked });

describe("arms", () => {
  it("no sweep is one run", () => {
    expect(expand(undefined, ["a"], ["b"])).toStrictEqual([{ name: null, seed: null, args: ["a", "b"] }]);
  });

  it("a grid is every combination, the last axis fastest, each with every seed", () => {
    const grid = new Map([
      ["lr", ["0.1", "1e-3"]],
      ["net", ["small/v2", "big"]],
    ]);
    const arms = expand(
      { grid, seeds: [0, 7] },
      ["lr={lr}", "--net={net}", "run={key}-{seed}"],
      ["epochs=1"],
    );
    expect(arms.map(armLabel)).toStrictEqual([
      "lr-0.1_net-small-v2 seed 0",
      "lr-0.1_net-small-v2 seed 7",
      "lr-0.1_net-big seed 0",
      "lr-0.1_net-big seed 7",
      "lr-1e-3_net-small-v2 seed 0",
      "lr-1e-3_net-small-v2 seed 7",
      "lr-1e-3_net-big seed 0",
      "lr-1e-3_net-big seed 7",
    ]);
    expect(arms[1]?.args).toStrictEqual(["lr=0.1", "--net=small/v2", "run={key}-{seed}", "epochs=1"]);
  });

  it("written arms add their arguments after the experiment's", () => {
    const arms = new Map([
      ["small", ["layers=2"]],
      ["big", ["layers=8", "lr=0.01"]],
    ]);
    expect(expand({ arms }, ["epochs=3"])).toStrictEqual([
      { name: "small", seed: null, args: ["epochs=3", "layers=2"] },
      { name: "big", seed: null, args: ["epochs=3", "layers=8", "lr=0.01"] },
    ]);
  });

  it("a value that looks like a placeholder stays what it is", () => {
    const grid = new Map([
      ["a", ["{b}"]],
      ["b", ["x"]],
    ]);
    expect(expand({ grid }, ["{a}{b}"])[0]?.args).toStrictEqual(["{b}x"]);
  });

  it("two arms of one name are refused", () => {
    expect(() => expand({ grid: new Map([["x", ["a/b", "a b"]]]) }, ["{x}"])).toThrow(/x-a-b/);
  });

  it("every grid gives as many distinct arms as it has combinations", () => {
    const axis = fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map(String), { minLength: 1, maxLength: 4 });
    const grids = fc.dictionary(fc.constantFrom("lr", "depth", "width"), axis, { minKeys: 1 });
    const seeds = fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(grids, seeds, (grid, some) => {
        const axes = Object.entries(grid);
        const arms = expand({ grid: new Map(axes), seeds: some }, [
          ...axes.map(([name]) => `${name}={${name}}`),
        ]);
        expect(arms).toHaveLength(axes.reduce((product, [, values]) => product * values.length, some.length));
        expect(new Set(arms.map(armLabel)).size).toBe(arms.length);
        for (const { name } of arms) expect(name).toMatch(/^[A-Za-z0-9._+-]{1,64}$/);
      }),
    );
  });
});

describe("checkpoint paths", () => {
  const arms = (args: readonly string[], shape: "arms" | "seeds" | "both" | "one"): readonly Arm[] =>
    ({
      arms: ["a", "b"].map((name) => ({ name, seed: null, args })),
      seeds: [0, 1].map((seed) => ({ name: null, seed, args })),
      both: ["a", "b"].flatMap((name) => [0, 1].map((seed) => ({ name, seed, args }))),
      one: [{ name: "a", seed: 0, args }],
    })[shape];

  it.each([
    { args: ["run_name={key}"], shape: "both", ok: true },
    { args: ["dir=/runs/{key}"], shape: "arms", ok: true },
    { args: ["dir=/runs/{arm}"], shape: "arms", ok: true },
    { args: ["dir=/runs/{arm}"], shape: "both", ok: false },
    { args: ["dir=/runs/{arm}-{seed}"], shape: "both", ok: true },
    { args: ["dir=/runs/{arm}", "seed={seed}"], shape: "both", ok: false },
    { args: ["dir=/runs/{seed}"], shape: "seeds", ok: true },
    { args: ["seed={seed}"], shape: "seeds", ok: false },
    { args: ["--seed={seed}"], shape: "seeds", ok: false },
    { args: ["--seed", "{seed}"], shape: "seeds", ok: false },
    { args: ["dir=/runs/best"], shape: "arms", ok: false },
    { args: [], shape: "arms", ok: false },
    { args: ["dir=/runs/best"], shape: "one", ok: true },
  ] as const)("$shape with $args: $ok", ({ args, shape, ok }) => {
    const judge = () => requireDistinctPaths(arms(args, shape));
    if (ok) expect(judge).not.toThrow();
    else expect(judge).toThrow(Refusal);
  });
});
