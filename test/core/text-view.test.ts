import fc from "fast-check";
import { expect, it } from "vitest";
import { percentDecoded, withoutBlanks } from "../../src/core/text-view.ts";
import { runs } from "../support/hostile-arbitrary.ts";

const text = fc.string({ unit: fc.constantFrom(..."ab \n\t%\u00e9"), maxLength: 40 });

it("tells of each part of a text without blanks where it stood", () => {
  fc.assert(
    fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 10 }), (source, from, length) => {
      const view = withoutBlanks(source);
      expect(view.text).toBe(source.replace(/\s/g, ""));
      const start = Math.min(from, Math.max(0, view.text.length - 1));
      const end = Math.min(start + length, view.text.length);
      if (end <= start) return;
      const { start: first, end: last } = view.sourceOf({ start, end });
      expect(source.slice(first, last).replace(/\s/g, "")).toBe(view.text.slice(start, end));
      // No blank around it belongs to it.
      expect(source.slice(first, last)).toBe(source.slice(first, last).trim());
    }),
    runs(500),
  );
});

it("decodes what is percent-encoded, and tells where each character stood", () => {
  const encoded = fc
    .array(fc.tuple(fc.constantFrom("a", "%", "/", "\u00e9", "\u2192", "\u{1f600}"), fc.boolean()), {
      maxLength: 12,
    })
    .map((characters) => characters.map(([one, plain]) => [one, plain ? one : percentOf(one)] as const));
  fc.assert(
    fc.property(encoded, (characters) => {
      // A plain `%` before two digits would be taken for an escape.
      const safe = characters.filter(([one, shown]) => one !== "%" || shown !== "%");
      const source = safe.map(([, shown]) => shown).join("");
      const view = percentDecoded(source);
      expect(view === undefined).toBe(!source.includes("%"));
      if (view === undefined) return;
      expect(view.text).toBe(safe.map(([one]) => one).join(""));
      let [at, from] = [0, 0];
      for (const [one, shown] of safe) {
        const range = view.sourceOf({ start: at, end: at + one.length });
        expect(source.slice(range.start, range.end)).toBe(shown);
        expect(range.start).toBe(from);
        at += one.length;
        from += shown.length;
      }
    }),
    runs(300),
  );
});

function percentOf(character: string): string {
  return Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16)}`).join("");
}

it.each([
  ["%41%", "A%"],
  ["%zz%4", undefined],
  ["%cc%F4%8F%BF%B4", "\ufffd\u{10fff4}"],
  ["%e9t%e9", "\ufffdt\ufffd"],
  ["%EF%BB%BFa", "\ufeffa"],
])("reads %j as %j", (source, expected) => {
  expect(percentDecoded(source)?.text).toBe(expected);
});
