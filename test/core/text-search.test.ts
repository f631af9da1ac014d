import fc from "fast-check";
import { expect, it } from "vitest";
import { createSearch } from "../../src/core/text-search.ts";
import { runs } from "../support/hostile-arbitrary.ts";

/** What JavaScript's own engine finds. */
function byRegExp(text: string, needles: readonly string[]) {
  // None of the units below means anything else there.
  const longestFirst = needles.toSorted((one, other) => other.length - one.length);
  return [...text.matchAll(new RegExp(longestFirst.join("|"), "g"))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

const few = fc.constantFrom(..."ab%\n\u00e9\u2192");
const needle = fc.string({ unit: few, minLength: 3, maxLength: 6 });

it("finds what a regular expression of all needles finds, the longest at each place", () => {
  fc.assert(
    fc.property(
      fc.array(needle, { minLength: 1, maxLength: 6 }),
      fc.string({ unit: few, maxLength: 60 }),
      (needles, text) => {
        expect(createSearch(needles)(text)).toStrictEqual(byRegExp(text, needles));
      },
    ),
    runs(500),
  );
});

it("finds a needle whatever stands between its units of what is passed over", () => {
  const passed = fc.string({ unit: fc.constantFrom(" ", "\n"), maxLength: 2 });
  fc.assert(
    fc.property(
      fc.array(needle, { minLength: 1, maxLength: 4 }),
      fc.array(fc.tuple(few, passed), { maxLength: 60 }),
      (needles, units) => {
        const bare = needles.map((one) => one.replaceAll("\n", "")).filter((one) => one.length > 2);
        const all = units.filter(([unit]) => unit !== "\n");
        const text = all.map(([unit, gap]) => unit + gap).join("");
        const places = all.map((_, index) => all.slice(0, index).join("").replaceAll(",", "").length);
        const found = createSearch(needles, " \n")(text);
        const expected = bare.length === 0 ? [] : byRegExp(all.map(([unit]) => unit).join(""), bare);
        expect(found).toStrictEqual(
          expected.map(({ start, end }) => ({ start: places[start], end: (places[end - 1] ?? 0) + 1 })),
        );
      },
    ),
    runs(500),
  );
});

it("finds needles at the very beginning and end, and behind one that overlaps", () => {
  expect(createSearch(["abc", "cde", "efg"])("abcdefg")).toStrictEqual([
    { start: 0, end: 3 },
    { start: 4, end: 7 },
  ]);
});

it.each([[[]], [["", "ab"]]])("finds nothing for %j, which are too short", (needles) => {
  expect(createSearch(needles)("ab abab")).toStrictEqual([]);
});
