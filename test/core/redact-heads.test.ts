import fc from "fast-check";
import { expect, it } from "vitest";
import { createRedactor } from "../../src/core/redact.ts";
import { hideHeads } from "../../src/core/redact-heads.ts";

const SECRET = "Zq-a-secret-of-this-run-7W";

it("hides what a cut has left of a secret, wherever the cut is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 210 }), (before) => {
      const text = JSON.stringify(`${"x".repeat(before)}${SECRET}`.slice(0, 200));
      const safe = hideHeads(createRedactor([SECRET])(text), [SECRET]);
      expect(safe).not.toContain(SECRET.slice(0, 12));
    }),
  );
});

it.each([
  { name: "the whole", given: `a ${SECRET} b ${SECRET}`, expected: "a *** b ***" },
  { name: "two beginnings", given: "Zq-a-secret-of Zq-a-secret-of-th.", expected: "*** ***." },
  { name: "less than twelve characters", given: "Zq-a-secret", expected: "Zq-a-secret" },
  { name: "another text", given: "Zq-another-secret-of", expected: "Zq-another-secret-of" },
])("of $name", ({ given, expected }) => {
  expect(hideHeads(given, [SECRET, "short"])).toBe(expected);
});
