import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BaselineFinding, joinSeeds, parseEarlierRun } from "../../src/core/baseline.ts";
import { InputError } from "../../src/core/errors.ts";
import { parseFailIf, termsOf } from "../../src/core/fail-if.ts";
import { judgeGates } from "../../src/core/gate-result.ts";
import type { MetricSeries } from "../../src/core/report.ts";
import { at } from "../support/run-log.ts";

function series(name: string, ...values: readonly number[]): MetricSeries {
  return { name, points: values.map((value, step) => ({ attempt: 1, step, value, at: at(step) })) };
}

const METRICS = [
  series("accuracy", 0.8, 0.96, 0.94),
  series("val/loss", 0.5, 0.2, 0.3),
  series("odd name-1", 1),
];
const BASELINE: BaselineFinding = {
  kind: "found",
  place: "merge-base",
  run: "0123456789ab-g1",
  sha: "a".repeat(40),
  seeds: 1,
  metrics: new Map([
    ["accuracy", { last: 0.96, best: 0.97 }],
    ["val/loss", { last: 0.25, best: 0.2 }],
  ]),
};

function judge(text: string, baseline: BaselineFinding = BASELINE): string {
  const [found] = judgeGates([parseFailIf(text)], { metrics: METRICS }, baseline);
  return `${found?.outcome} ${found?.detail}`;
}

describe("a condition", () => {
  it.each([
    ["accuracy < baseline - 0.5%", "failed 0.94 < 0.9552"],
    ["accuracy < baseline - 5%", "passed 0.94 is not < 0.912"],
    ["accuracy < baseline - 0.03", "passed 0.94 is not < 0.93"],
    ["accuracy<baseline", "failed 0.94 < 0.96"],
    ["baseline > accuracy", "failed 0.96 > 0.94"],
    ["best(accuracy) < baseline", "failed 0.96 < 0.97"],
    ["accuracy < best(baseline)", "failed 0.94 < 0.97"],
    ["val/loss > baseline + 10%", "failed 0.3 > 0.275"],
    ["val/loss >= 0.3", "failed 0.3 >= 0.3"],
    ["val/loss <= 3e-1", "failed 0.3 <= 0.3"],
    ["accuracy - baseline.accuracy < 0", "failed -0.02 < 0"],
    ['"odd name-1" > 0.5', "failed 1 > 0.5"],
    ["accuracy < 1 - 10% + 0.01", "passed 0.94 is not < 0.91"],
    ["f1 < 0.5", "unknown the run logged no f1"],
    ["accuracy < baseline.f1", "unknown the run compared with has no f1"],
  ])("%s: %s", (text, expected) => {
    expect(judge(text)).toBe(expected);
  });

  it("is not judged without a run to compare with", () => {
    expect(judge("accuracy < baseline", { kind: "none" })).toBe("unknown there is no run to compare with");
    expect(judge("accuracy < 0.95", { kind: "none" })).toBe("failed 0.94 < 0.95");
  });

  it.each([
    [""],
    ["accuracy"],
    ["accuracy < baseline < 1"],
    ["accuracy = 1"],
    ["accuracy <"],
    ["0.5 < 1"],
    ["baseline < 1"],
    ["accuracy + loss < baseline"],
    ["accuracy < baseline - "],
    ["accuracy < - 1"],
    ["accuracy < 5%"],
    ["accuracy < best(baseline"],
    ["accuracy < baseline)"],
    ["accuracy < 1; process.exit()"],
    ["accuracy < __proto__['x']"],
    ["accuracy < 1e999"],
    ["accuracy < 1 2"],
    [`accuracy < ${"1 + ".repeat(60)}1`],
    ["accuracy < 1+1+1+1+1+1+1+1+1"],
  ])("is refused: %s", (text) => {
    let told: unknown;
    try {
      parseFailIf(text);
    } catch (error) {
      told = error;
    }
    expect(told).toBeInstanceOf(InputError);
    expect(String(told)).toContain("Accepted:");
  });

  it("is parsed or refused, whatever the text, and names nothing that the text does not", () => {
    const piece = fc.constantFrom(...'accuracy|baseline|best(|)|<|>=|+|-|0.5|%| |"x y"|.|1e9|[|$'.split("|"));
    const text = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.array(piece, { maxLength: 9 }).map((all) => all.join(" ")),
    );
    fc.assert(
      fc.property(text, (condition) => {
        try {
          const { left, right } = parseFailIf(condition);
          for (const term of [...termsOf(left), ...termsOf(right)]) {
            if (term.kind === "metric") expect(condition).toContain(term.name);
          }
          for (const outcome of [judge(condition), judge(condition, { kind: "none" })]) {
            expect(outcome).toMatch(/^(?:failed|passed|unknown) /);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe("an earlier run's result.json", () => {
  const run = { key: "0123456789ab", generation: 2 };
  const good = {
    ...run,
    sha: "b".repeat(40),
    state: "succeeded",
    ended_at: at(0),
    metrics: { accuracy: { last: 0.9, best: 0.95 } },
    more: 1,
  };
  const file = (entry: object, version = 1): string =>
    JSON.stringify({ schema_version: version, runs: [entry] });

  it("gives the run", () => {
    expect(parseEarlierRun(file(good), run)).toMatchObject({ sha: "b".repeat(40) });
  });

  it.each([
    ["another schema version", file(good, 2), "schema version 2"],
    ["no JSON", "{", "not JSON"],
    ["another form", "[]", "another form"],
    ["another run", file({ ...good, generation: 1 }), "does not hold"],
    ["a field of another kind", file({ ...good, metrics: 1 }), "does not hold"],
    ["a run that failed", file({ ...good, state: "failed" }), "does not say that it succeeded"],
    [
      "a number that is none",
      file({ ...good, metrics: { accuracy: { last: "1", best: null } } }),
      "does not hold",
    ],
  ])("names what is wrong: %s", (_name, text, expected) => {
    expect(parseEarlierRun(text, run)).toContain(expected);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(typeof parseEarlierRun(text, run)).toBe("string");
      }),
    );
  });

  it("gives means and a band over its seeds, and none for one seed", () => {
    const values = [0.9, 0.92, 0.94];
    const runs = values.map((last) => ({ ...good, metrics: { accuracy: { last, best: null } } }));
    const joined = joinSeeds(runs, "merge-base");
    expect(joined?.metrics.get("accuracy")?.last).toBeCloseTo(0.92, 12);
    expect(joined?.metrics.get("accuracy")?.noise).toBeCloseTo(0.04, 12);
    expect(joinSeeds(runs.slice(0, 1), "merge-base")?.metrics.get("accuracy")?.noise).toBeUndefined();
  });
});
