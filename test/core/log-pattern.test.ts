// What the configuration says of log lines: the same matches as JavaScript's own, and in linear time whatever the pattern.
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { PatternRefusal } from "../../src/core/linear-parse.ts";
import { LinearRegex } from "../../src/core/linear-regex.ts";
import { createPatternReader } from "../../src/core/log-pattern.ts";
import { ProgressReader } from "../../src/core/progress-reader.ts";
import { RunProgress } from "../../src/core/run-progress.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { log } from "../support/run-log.ts";

function native(pattern: string, line: string): Record<string, string> | undefined {
  const groups = new RegExp(pattern, "u").exec(line)?.groups;
  if (groups === undefined) return undefined;
  return Object.fromEntries(Object.entries(groups).filter(([, value]) => value !== undefined));
}

function linear(pattern: string, line: string): Record<string, string> | undefined {
  const groups = new LinearRegex(pattern).exec(line);
  return groups === undefined ? undefined : Object.fromEntries(groups);
}

/** Of each kind of part one or two; a repeat never stands on what may be empty, where JavaScript has rules of its own. */
const one = fc.constantFrom("a", "b", "\\d", "[ab1]", "[^a]", ".", "\\w", "é", "\\u{1F600}", "\\.");
const repeat = fc.constantFrom("", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{1,}?");
const part = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(one, repeat).map((pair) => pair.join("")) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("^", "$", "\\b", "\\B", "(?:a|b1)", "(?:ab|a)(?:c|bcd)?", "(?:1a)+"),
  },
);
const pattern = fc
  .tuple(
    fc.array(part, { maxLength: 3 }),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.array(part, { maxLength: 2 }),
  )
  .map(([before, within, after]) => `${before.join("")}(?<x>${within.join("")})${after.join("")}`);
const line = fc
  .array(fc.constantFrom("a", "b", "1", " ", ".", "é", "😀"), { maxLength: 12 })
  .map((all) => all.join(""));

it("finds what JavaScript finds", () => {
  fc.assert(
    fc.property(pattern, line, (text, input) => {
      // V8 also finds an empty \B between the halves of a surrogate pair, where the language has no place for it.
      fc.pre(!(text.includes("\\B") && input.includes("😀")));
      expect(linear(text, input)).toStrictEqual(native(text, input));
    }),
    { numRuns: 3000 },
  );
});

it.each([
  ["step (?<step>\\d+) acc (?<accuracy>[0-9.]+)", "at step 12 acc 0.93!"],
  ["(?<a>x)|(?<b>y)", "zzy"],
  ["(?<a>(?:ab|a)*)c", "abaac"],
  ["^(?<a>\\w+)\\s*=\\s*(?<b>-?\\d+(?:\\.\\d+)?)$", "loss = -1.25"],
  ["(?<a>\\p{Lu}+)-(?<b>[\\]\\-]+)", "ÄÖ-]-"],
])("finds the groups of %s", (text, input) => {
  expect(native(text, input)).toBeDefined();
  expect(linear(text, input)).toStrictEqual(native(text, input));
});

/** How often characters are looked at: each look at one beyond ASCII asks JavaScript. */
function looksOf(regex: LinearRegex, line: string): number {
  const asked = vi.spyOn(RegExp.prototype, "test");
  try {
    expect(regex.exec(line)).toBeUndefined();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

describe("a hostile pattern", () => {
  it.each([
    ["(?<a>(é+)+)!$", "!"],
    ["(?<a>(é|é)*)!$", "!"],
    ["(?<a>(é|éé)+)!$", "!"],
    ["(?<a>.*.*.*.*.*.*)=x$", "=x"],
    ["(?<a>(.*é){20})x$", "x"],
    ["(?<a>(é*)*)b$", "b"],
  ])("looks at a character no more than once for each of its steps: %s", (text, before) => {
    const line = `${before}${"é".repeat(2000)}`;
    const looks = looksOf(new LinearRegex(text), line);
    expect(looks).toBeGreaterThanOrEqual(2000);
    expect(looks).toBeLessThanOrEqual(300 * line.length);
  });

  it.each([
    ["(?<a>x)\\k<a>", /reference back/],
    ["(?<a>x)\\1", /reference back/],
    ["(?<a>x)(?=y)", /look ahead/],
    ["(?<a>x)(?!y)", /look ahead/],
    ["(?<=y)(?<a>x)", /look ahead or behind/],
    ["(?<a>(?:x{200}){200})", /more than 300 steps/],
    ["(?<a>(?:){1000000000})", /more than 300 steps/],
    ["(?<a>[", /not a regular expression/],
  ])("is refused where it is written: %s", (text, says) => {
    expect(() => new LinearRegex(text)).toThrow(PatternRefusal);
    const file = `defaults:\n  log-patterns:\n    - '(?<loss>[0-9.]+)'\n    - '${text}'\n`;
    expect(() => parseConfigText(file)).toThrow(
      /^\.github\/experiments\.yml:4: defaults\.log-patterns\[1\] /,
    );
    expect(() => parseConfigText(file)).toThrow(says);
  });
});

describe("a declared line", () => {
  const read = createPatternReader([
    "^<(?<step>\\d+)\\|(?<acc>[^|]+)\\|",
    "^(?<metric>\\w+) -> (?<value>\\S+)",
  ]);

  it("gives positions, numbers and the metric that the line names", () => {
    const reader = new ProgressReader(undefined, read);
    for (const entry of log(["<10|0.5|", "<20|0.75|", "val_f1 -> 0.25", "other=3"])) reader.feed(entry);
    const { axis, metrics } = reader.finish({});
    expect(axis).toBe("step");
    expect(
      metrics.map(({ name, points }) => [name, points.map(({ step, value }) => [step, value])]),
    ).toStrictEqual([
      [
        "acc",
        [
          [10, 0.5],
          [20, 0.75],
        ],
      ],
      ["val_f1", [[20, 0.25]]],
    ]);
  });

  it("names what is no finite number instead of believing it", () => {
    const reader = new ProgressReader(undefined, read);
    const bad = ["nan", "-inf", "1e999", "9".repeat(1000), "abc", "\u0000\u0001"];
    for (const entry of log(["<1|0.5|", ...bad.map((text, index) => `<${index + 2}|${text}|`)]))
      reader.feed(entry);
    const { metrics, warnings } = reader.finish({});
    expect(metrics.map(({ points }) => points.length)).toStrictEqual([1]);
    expect(warnings.join(" ")).toContain("acc");
  });

  it("with a number of 10 MB is not believed", () => {
    expect(read(`<1|${"9".repeat(10_000_000)}|`)).toBeUndefined();
  });

  it("is read anew once the patterns are others, and read on while they are not", () => {
    const entries = log(["<10|0.5|", { text: "<20|0.75|", seconds: 100 }]);
    const declared = { patterns: ["p"], read };
    const first = new RunProgress("ap-1", undefined, declared);
    first.take(entries);
    const { saved } = first.finish({});
    expect(new RunProgress("ap-1", saved, declared).since).toBeDefined();
    expect(new RunProgress("ap-1", saved, { ...declared, patterns: ["q"] }).since).toBeUndefined();
    expect(new RunProgress("ap-1", saved).since).toBeUndefined();
  });
});
