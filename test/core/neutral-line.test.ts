import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCommand, parseLegacyCommand } from "../../local/runner/workflow-command.ts";
import { neutralLine } from "../../src/core/neutral-line.ts";

test.each([
  { given: "epoch 1", expected: "epoch 1" },
  { given: "::set-output name=x::y", expected: "| ::set-output name=x::y" },
  { given: "  ::warning::x", expected: "|   ::warning::x" },
  { given: "a ::warning::x", expected: "a ::warning::x" },
  { given: "ok\r::add-mask::e", expected: "ok\n| ::add-mask::e" },
  { given: "x ##[error]y", expected: "x # #[error]y" },
])("$given", ({ given, expected }) => {
  expect(neutralLine(given)).toBe(expected);
});

// The runner's own rules, as the stand-in implements them: no line of neutral text may be a command of either form.
const KNOWN = new Set([
  "warning",
  "error",
  "add-mask",
  "set-output",
  "set-env",
  "stop-commands",
  "group",
  "debug",
]);
const piece = fc.oneof(
  fc.constantFrom(
    "::",
    "##[",
    "]",
    "\r",
    "\n",
    "\r\n",
    " ",
    "\t",
    "\u200b",
    "\ufeff",
    "\0",
    "|",
    "warning",
    "add-mask",
    "set-env name=PATH",
    "stop-commands",
    "error",
    "\u001b[0m",
    "\u0085",
    "\u2028",
  ),
  fc.string(),
);

test("no line of neutral text is a workflow command", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const line of neutralLine(pieces.join("")).split(/\r\n|\r|\n/)) {
        expect(parseCommand(line, KNOWN)).toBeUndefined();
        expect(parseLegacyCommand(line, KNOWN)).toBeUndefined();
      }
    }),
    { numRuns: 10_000 },
  );
});
