import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderChart, resample, sparkline } from "../../src/core/curve.ts";
import { summarise } from "../../src/core/metrics.ts";
import type { MetricPoint, RunReport } from "../../src/core/report.ts";
import { runs } from "../support/hostile-arbitrary.ts";
import { report, storyLog } from "../support/run-log.ts";

function points(pairs: readonly (readonly [number, number])[]): readonly MetricPoint[] {
  return pairs.map(([step, value]) => ({ attempt: 1, step, value, at: "2026-11-24T08:00:00.000Z" }));
}

function chart(
  name: string,
  pairs: readonly (readonly [number, number])[],
  of?: RunReport,
): string | undefined {
  const summary = summarise({ name, points: points(pairs) });
  return summary === undefined ? undefined : renderChart(summary, of ?? report({ state: "running" }));
}

describe("resample", () => {
  it.each([
    {
      name: "keeps even points",
      given: [
        [1, 5],
        [2, 7],
        [3, 6],
      ],
      limit: 10,
      expected: [5, 7, 6],
    },
    {
      name: "fills uneven ones",
      given: [
        [0, 0],
        [1, 1],
        [4, 4],
      ],
      limit: 5,
      expected: [0, 1, 2, 3, 4],
    },
    {
      name: "thins many",
      given: [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
      ],
      limit: 3,
      expected: [0, 2, 4],
    },
    { name: "one point", given: [[3, 9]], limit: 5, expected: [9] },
    { name: "none", given: [], limit: 5, expected: [] },
    {
      name: "leaves out what no chart holds",
      given: [
        [0, 1],
        [1, Number.NaN],
        [2, 3],
        [3, 1e16],
      ],
      limit: 5,
      expected: [1, 3],
    },
  ] as const)("$name", ({ given, limit, expected }) => {
    expect(resample(points(given), limit)).toStrictEqual(expected);
  });
});

describe("sparkline", () => {
  it("spans the lowest and the highest value", () => {
    expect(
      sparkline(
        points([
          [0, 0],
          [1, 7],
          [2, 3.5],
        ]),
      ),
    ).toBe("▁█▅");
    expect(
      sparkline(
        points([
          [0, 2],
          [1, 2],
        ]),
      ),
    ).toBe("▄▄");
  });
});

describe("renderChart", () => {
  it("marks where attempts take over, in words and by a needle", () => {
    const entries = storyLog([
      { container: "ta-1", epochs: [1, 8], ending: "preempted" },
      { container: "ta-2", epochs: [9, 17], resumed: 8 },
    ]);
    const told = report({ state: "running", entries });
    const summary = summarise(told.metrics[1] ?? { name: "", points: [] });
    const body = summary === undefined ? "" : (renderChart(summary, told) ?? "");
    expect(body).toContain('x-axis "epoch (attempt 2 from 9)" 1 --> 17');
    const lines = [...body.matchAll(/^ {2}line \[(.*)\]$/gm)].map((match) =>
      (match[1] ?? "").split(", ").map(Number),
    );
    expect(lines).toHaveLength(2);
    const [values = [], needles = []] = lines;
    expect(needles.length).toBe(values.length);
    const high = Math.max(...needles);
    expect(needles.indexOf(high) / (needles.length - 1)).toBeCloseTo((9 - 1) / (17 - 1), 2);
    expect(needles.filter((value) => value === high)).toHaveLength(1);
  });

  it.each([3, 8, 40])(
    "keeps the words below it short enough to be drawn whole: %i attempts of a long run",
    (count) => {
      const of = report({ state: "running" });
      const attempts = Array.from({ length: count }, (_, index) => ({
        ...{ number: index + 1, container: `ta-${index}`, startedAt: "", lastSeenAt: "" },
        ...({ start: "resumed", end: "preempted" } as const),
        ...{ firstStep: 100_000 * index, lastStep: 100_000 * (index + 1) },
      }));
      const drawn = chart(
        "loss",
        [
          [0, 1],
          [4_000_000, 0.5],
        ],
        { ...of, axis: "global_step", attempts },
      );
      const words = /x-axis "(?<words>[^"]*)"/.exec(drawn ?? "")?.groups?.["words"] ?? "";
      expect(words).toContain(`${count - 1} new attempts`);
      // 560 pixels at 14 a line hold about as many.
      expect(words.length).toBeLessThanOrEqual(75);
    },
  );

  it("says which part an older attempt drew", () => {
    const entries = storyLog([
      { container: "ta-1", epochs: [1, 8] },
      { container: "ta-2", epochs: [1, 3] },
    ]);
    const told = report({ state: "running", entries });
    const summary = summarise(told.metrics[1] ?? { name: "", points: [] });
    expect(summary === undefined ? "" : renderChart(summary, told)).toContain("older beyond 3");
  });

  it.each([
    { name: "no point", pairs: [] },
    { name: "one point", pairs: [[1, 2]] },
    {
      name: "nothing that a chart holds",
      pairs: [
        [1, 1e20],
        [2, -1e20],
      ],
    },
  ] as const)("is none for $name", ({ pairs }) => {
    expect(chart("loss", pairs)).toBeUndefined();
  });

  it.each([
    { name: "values below what fixed decimals show", value: 1e-16, title: 'title "loss in 1e-16"' },
    { name: "the smallest numbers there are", value: 5e-324, title: 'title "loss in 1e-300"' },
    { name: "a span that is lost in its size", value: 1e14, more: 0.01, title: 'title "loss"' },
    { name: "one value only", value: 0, more: 0, title: 'title "loss"' },
  ])("keeps its axis open: $name", ({ value, more = value, title }) => {
    const body = chart("loss", [
      [0, value],
      [1, value + more],
      [2, value],
    ]);
    expect(body).toContain(title);
    const [, bottom, top] = /y-axis (\S+) --> (\S+)/.exec(body ?? "") ?? [];
    expect(Number(bottom)).toBeLessThan(Number(top));
  });

  it("keeps small fractions of an epoch apart", () => {
    const body = chart("loss", [
      [0.0001, 1],
      [0.0002, 2],
      [0.0003, 3],
    ]);
    expect(body).toMatch(/x-axis "step" 0\.0001000 --> 0\.0003000/);
  });

  it("holds nothing that mermaid refuses, whatever the numbers and the name", () => {
    const pair = fc.tuple(
      fc.double({ min: 0, max: 1e15, noNaN: true }),
      fc.double({ noDefaultInfinity: true, noNaN: true }),
    );
    const number = String.raw`-?\d+(?:\.\d+)?`;
    const form = new RegExp(
      [
        String.raw`^%%\{init: [^\n]+\}%%\nxychart-beta\n {2}title "[\w ./-]+"`,
        String.raw`\n {2}x-axis "[\w ./,()-]+" ${number} --> ${number}\n {2}y-axis ${number} --> ${number}`,
        String.raw`\n {2}line \[${number}(?:, ${number}){1,99}\]$`,
      ].join(""),
    );
    fc.assert(
      fc.property(fc.array(pair, { minLength: 2, maxLength: 150 }), fc.string(), (pairs, name) => {
        const sorted = [...new Map(pairs)].sort(([one], [other]) => one - other);
        const body = chart(name, sorted);
        if (body === undefined) return;
        expect(body).toMatch(form);
        for (const [, from, to] of body.matchAll(/-axis .*?(\S+) --> (\S+)$/gm))
          expect(Number(from)).toBeLessThan(Number(to));
      }),
      runs(500),
    );
  });
});
