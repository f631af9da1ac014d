import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogLines } from "../../src/core/log-lines.ts";
import { readLogTail } from "../../src/core/log-tail.ts";
import { cleanLogText } from "../../src/core/log-text.ts";
import type { LogEntry } from "../../src/core/observation.ts";
import { createRedactor } from "../../src/core/redact.ts";
import { LINE_LIMIT } from "../../src/core/unfinished-line.ts";
import { hostileText, runs } from "../support/hostile-arbitrary.ts";

function entry(text: string, changes: Partial<LogEntry> = {}): LogEntry {
  return { at: "2026-11-24T08:00:00.000Z", container: "ta-1", source: "stdout", text, ...changes };
}

function read(
  entries: readonly LogEntry[],
  overwritten: "collapse" | "keep" = "collapse",
): readonly string[] {
  const lines = new LogLines({ overwritten });
  return [...entries.flatMap((each) => lines.feed(each)), ...lines.flush()].map(({ text }) => text);
}

/** `text` cut at the given places. */
function cut(text: string, places: readonly number[]): readonly LogEntry[] {
  const points = [0, ...places.map((place) => place % (text.length + 1)), text.length].sort((a, b) => a - b);
  return points.slice(1).map((end, index) => entry(text.slice(points[index], end)));
}

describe("LogLines", () => {
  it.each([
    { name: "whole lines", given: ["a\n", "b\n"], expected: ["a", "b"] },
    { name: "a line in parts", given: ["lo", "ss=", "1\n"], expected: ["loss=1"] },
    { name: "several lines in one entry", given: ["a\nb\nc"], expected: ["a", "b", "c"] },
    { name: "a progress bar", given: ["1%", "\r2%", "\r3%\n"], expected: ["3%"] },
    { name: "a line end cut between its two characters", given: ["a\r", "\nb\n"], expected: ["a", "b"] },
    { name: "an escape cut in the middle", given: ["\u001b[3", "1mred\n"], expected: ["red"] },
    { name: "empty lines", given: ["\n\na\n"], expected: ["", "", "a"] },
    { name: "nothing", given: ["", ""], expected: [] },
  ])("joins $name", ({ given, expected }) => {
    expect(read(given.map((text) => entry(text)))).toStrictEqual(expected);
  });

  it("keeps each state of an overwritten line when asked", () => {
    expect(read([entry("1%\r2%\r"), entry("3%\n")], "keep")).toStrictEqual(["1%", "2%", "3%"]);
  });

  it("joins each container and source on its own, and marks what has no end yet", () => {
    const lines = new LogLines();
    expect(lines.feed(entry("a"))).toStrictEqual([]);
    expect(lines.feed(entry("x\n", { container: "ta-2" })).map(({ text }) => text)).toStrictEqual(["x"]);
    expect(lines.feed(entry("y\n", { source: "stderr" })).map(({ text }) => text)).toStrictEqual(["y"]);
    const at = "2026-11-24T08:00:01.000Z";
    expect(lines.feed(entry("b\nc", { at }))).toStrictEqual([
      { container: "ta-1", source: "stdout", at, text: "ab", partial: false },
    ]);
    expect(lines.flush()).toStrictEqual([
      { container: "ta-1", source: "stdout", at, text: "c", partial: true },
    ]);
  });

  it("does not depend on where the text was cut, and equals the text cleaned whole", () => {
    fc.assert(
      fc.property(hostileText, fc.array(fc.nat(400), { maxLength: 6 }), (text, places) => {
        const lines = read(cut(text, places));
        expect(lines).toStrictEqual(read([entry(text)]));
        // Whether a last piece that is cleaned away was a line of its own is the only difference.
        const withoutEnds = (joined: string): string => joined.replace(/\n+$/, "");
        expect(withoutEnds(lines.join("\n"))).toBe(withoutEnds(cleanLogText(text)));
      }),
      runs(2000),
    );
  });

  it("holds a bounded part of a line without end, and says how much is missing", () => {
    const lines = new LogLines();
    for (let index = 0; index < 50; index += 1) lines.feed(entry("x".repeat(10_000)));
    const [line] = lines.feed(entry("\n"));
    expect(line?.text).toBe(
      `${"x".repeat(LINE_LIMIT)} … (${500_000 - LINE_LIMIT} more characters in this line)`,
    );
  });
});

describe("readLogTail", () => {
  const redact = createRedactor(["correct-horse-battery"]);

  it("keeps the last lines, without trailing blank ones", () => {
    const entries = Array.from({ length: 5000 }, (_, index) => entry(`line ${index}\n`));
    expect(readLogTail([...entries, entry("\n \n")], { redact, lines: 2 })).toStrictEqual([
      "line 4998",
      "line 4999",
    ]);
  });

  it("is empty for an empty log", () => {
    expect(readLogTail([], { redact })).toStrictEqual([]);
  });

  it("hides a secret that is wrapped over lines, also where the tail begins in the middle of it", () => {
    const entries = [entry("correct-horse\n"), entry("-battery\n"), entry("end\n")];
    expect(readLogTail(entries, { redact, lines: 2 }).join("\n")).toBe("***\nend");
  });

  it.each([LINE_LIMIT - 10, LINE_LIMIT, 2 * LINE_LIMIT - 12])(
    "hides a secret behind %i characters of a line without end",
    (before) => {
      const secret = "Zq-a-secret-of-this-run-7W";
      const hide = createRedactor([secret]);
      const entries = [entry(`${"x".repeat(before)}${secret}${"y".repeat(100)}`)];
      const shown = readLogTail(entries, { redact: hide }).join("");
      expect(shown).toContain("***");
      expect([shown.includes(secret.slice(0, 9)), shown.includes(secret.slice(-9))]).toEqual([false, false]);
    },
  );

  it("holds little of a log whose lines are all long, and shows its end", () => {
    let most = 0;
    const measured = (text: string): string => {
      most = Math.max(most, text.length);
      return text;
    };
    const entries = Array.from({ length: 200 }, (_, index) => entry(`${"x".repeat(60_000)} ${index}\n`));
    const shown = readLogTail(entries, { redact: measured });
    expect(most).toBeLessThan(3 * 1024 * 1024);
    expect(shown.at(-1)?.endsWith(" 199")).toBe(true);
    expect(shown.join("").length).toBeLessThan(400_000);
  });
});
