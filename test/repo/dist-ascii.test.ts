// Programs in; the same in ASCII out, which do and say what they did before.
import { runInThisContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAscii } from "../../scripts/dist-ascii.ts";

/** The value of an expression, before and after. */
function both(expression: string): readonly unknown[] {
  const after = toAscii(`(${expression})`);
  expect(after).toMatch(/^[\0-\x7f]*$/);
  return [runInThisContext(`(${expression})`), runInThisContext(after)];
}

describe("a bundle in ASCII", () => {
  it.each([
    ["a text", '"100 % – ≥ 😀"'],
    ["an escaped character", '"\\—\\\\—"'],
    ["a template with parts", `\`—\${1 + 1}→\${"…"}≥\``],
    ["an object of names in quotes", '({"—": "é"})["—"]'],
    ["names", "(({ À, 𝒳 }) => ((é) => é + 𝒳)(À))({ À: 1, 𝒳: 2 })"],
    ["a private name", "new (class { #é = 3; get() { return this.#é; } })().get()"],
    ["a pattern", '"a—b😀".replace(/—|[😀-😂]/gu, "x")'],
    ["a pattern of units", '"a—b".replace(/[–—]/g, "x")'],
    ["white space and comments between tokens", "1 +\u00a02 /* — */ + // 😀\n 3\u2028+ 4"],
  ])("gives the same value for %s", (_, expression) => {
    const [before, after] = both(expression);
    expect(after).toStrictEqual(before);
  });

  it("gives the same text, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [before, after] = both(JSON.stringify(text));
        expect(after).toBe(before);
      }),
    );
  });

  it("is refused for a template whose tag may see how it is written", () => {
    expect(() => toAscii("String.raw`—`;")).toThrow("none can be escaped");
  });
});
