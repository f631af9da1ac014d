// The file of a whole log: nothing of it is lost, and no secret survives, wherever entries, pages and groups of lines end.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LogFile } from "../../src/core/log-file.ts";
import type { LogEntry } from "../../src/core/observation.ts";
import { createRedactor } from "../../src/core/redact.ts";

const SECRET = "as-Zq7pWm4kXv9tLb2nRc8yHd5f";
const FORMS: readonly string[] = [
  SECRET,
  Buffer.from(SECRET).toString("base64"),
  Buffer.from(SECRET).toString("hex"),
  encodeURIComponent(SECRET),
];

/** A container's text cut into entries at these places. */
function cut(text: string, places: readonly number[], container = "ta-1"): readonly LogEntry[] {
  const ends = [...new Set(places.map((place) => place % text.length)), text.length].toSorted(
    (a, b) => a - b,
  );
  let start = 0;
  return ends.flatMap((end) => {
    const piece = text.slice(start, end);
    start = end;
    const at = "2026-11-24T09:00:00Z";
    return piece === "" ? [] : [{ at, container, source: "stdout" as const, text: piece }];
  });
}

function write(pages: readonly (readonly LogEntry[])[], secrets: readonly string[] = [SECRET]): string {
  const file = new LogFile(createRedactor(secrets));
  const pieces = pages.flatMap((entries) => [...file.add({ kind: "entries", entries })]);
  return [...pieces, ...file.end()].join("");
}

const lines = (from: number, to: number): string =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => `line ${from + index} of it\n`).join("");
/** Without what stands before each line, and without line ends: what a reader could put together again. */
const joined = (text: string): string =>
  text.replaceAll(/^\S+ \S+ (stdout|stderr|system) /gm, "").replaceAll("\n", "");

describe("the file of a whole log", () => {
  it("keeps no secret, in whatever form and wherever line ends and entries break it", () => {
    const story = fc.record({
      form: fc.constantFrom(...FORMS),
      // Around the places at which the lines are written in groups.
      before: fc.oneof(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1480, max: 1520 }),
        fc.integer({ min: 1980, max: 2020 }),
      ),
      ends: fc.array(fc.nat(200), { maxLength: 6 }),
      places: fc.array(fc.nat(1_000_000), { maxLength: 8 }),
      page: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(story, ({ form, before, ends, places, page }) => {
        const broken = [...new Set(ends.map((end) => 1 + (end % (form.length - 1))))]
          .toSorted((a, b) => b - a)
          .reduce((text, end) => `${text.slice(0, end)}\n${text.slice(end)}`, form);
        const text = `${lines(0, before)}${broken}\n${lines(before, before + 600)}`;
        const entries = cut(text, places);
        const pages = Array.from({ length: Math.ceil(entries.length / page) }, (_, index) =>
          entries.slice(index * page, (index + 1) * page),
        );
        const written = write(pages);
        expect(joined(written)).not.toContain(form);
        for (let index = 0; index + 12 <= form.length; index += 1) {
          expect(joined(written)).not.toContain(form.slice(index, index + 12));
        }
        expect(written).toContain(`line ${before + 599} of it`);
      }),
      { numRuns: 150 },
    );
  });
  it("keeps no secret that other containers' lines stand in", () => {
    const half = SECRET.length / 2;
    const one = [`${SECRET.slice(0, half)}\n`, `${SECRET.slice(half)}\n`];
    const between = cut(lines(0, 300), [], "ta-2");
    const pages = [cut(one[0] ?? "", []), between, cut(one[1] ?? "", [])];
    const written = write(pages);
    expect(written).not.toContain(SECRET.slice(half));
    expect(written).toContain("line 299 of it");
  });
  it("loses no line, in whatever entries it comes", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(1_000_000), { maxLength: 20 }),
        fc.integer({ min: 1, max: 5000 }),
        (places, count) => {
          const written = write([cut(lines(0, count), places)], []);
          expect(written.match(/^\S+ ta-1 stdout line \d+ of it$/gm) ?? []).toHaveLength(count);
        },
      ),
      { numRuns: 60 },
    );
  });
  it("splits a line of 10 MB, and loses nothing of it", () => {
    const long = "x".repeat(10_000_000);
    expect(joined(write([cut(long, [3, 5_000_000])], [])).match(/x/g)).toHaveLength(10_000_000);
  });
  it("names what is missing where it is missing", () => {
    const file = new LogFile((text) => text);
    const parts = [
      { kind: "entries", entries: cut("first\n", []) },
      { kind: "gap", words: "A page was not read." },
      { kind: "entries", entries: cut("second\n", []) },
    ] as const;
    const text = [...parts.flatMap((part) => [...file.add(part)]), ...file.end()].join("");
    expect(text.split("\n").map((line) => line.replace(/^.*(stdout) /, ""))).toEqual([
      "first",
      "# A page was not read.",
      "second",
      "",
    ]);
  });
});
