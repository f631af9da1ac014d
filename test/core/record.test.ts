import fc from "fast-check";
import { expect, test } from "vitest";
import {
  appName,
  formatStatusLine,
  parseIntent,
  parseStatusLine,
  type RunIntent,
  STATUS_LINE_LIMIT,
  type StatusLine,
} from "../../src/core/record.ts";
import { CAUSES, OPEN_STATES, VERDICTS } from "../../src/core/state.ts";

const text = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });
const LETTERS = "ABCDEFGHJKMNPQRSTVWXYZabcdefghij0123456789";
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const lines: fc.Arbitrary<StatusLine> = fc
  .record({
    state: fc.constantFrom(...OPEN_STATES, ...VERDICTS),
    app: maybe(text(LETTERS, 22).map((id) => `ap-${id}`)),
    call: maybe(text(LETTERS, 26).map((id) => `fc-${id}`)),
    comment: maybe(fc.integer({ min: 1, max: 9_999_999_999 })),
    attempt: maybe(fc.integer({ min: 1, max: 99 })),
    absentSince: maybe(
      fc.integer({ min: 1_700_000_000, max: 9_999_999_999 }).map((s) => new Date(s * 1000).toISOString()),
    ),
    cause: maybe(fc.constantFrom(...CAUSES)),
    relaunched: maybe(fc.constant(true)),
  })
  // A launch is repeated, and said to be, only where no app is known.
  .map((line) => (line.app === undefined ? line : { ...line, relaunched: undefined }))
  .map(
    (line) =>
      Object.fromEntries(
        Object.entries(line).filter(([, value]) => value !== undefined),
      ) as unknown as StatusLine,
  );

test("every status line fits GitHub's limit and comes back whole", () => {
  fc.assert(
    fc.property(lines, (line) => {
      const written = formatStatusLine(line);
      expect(written.length).toBeLessThanOrEqual(STATUS_LINE_LIMIT);
      expect(parseStatusLine(written)).toEqual(line);
    }),
    { numRuns: 2000 },
  );
});

test.each([
  { given: "", expected: undefined },
  { given: "Deployed by hand", expected: undefined },
  { given: "succeeded!", expected: undefined },
  {
    given: "running app=ap-short call=x note=-1 try=many gone=soon why=because",
    expected: { state: "running" },
  },
  { given: "running  try=2\tfoo=bar", expected: { state: "running", attempt: 2 } },
])("reads $given as far as it is in the grammar", ({ given, expected }) => {
  expect(parseStatusLine(given)).toEqual(expected);
});

const INTENT: RunIntent = {
  schema_version: 1,
  key: "0123456789ab",
  generation: 2,
  experiment: "digits",
  arm: null,
  seed: null,
  pull_request: 3,
  sha: "a".repeat(40),
  target: "app.py::train",
  argv: ["run", "--detach", "app.py::train"],
  resume_argument: "resume=true",
  continue_from: null,
  modal_environment: null,
  timeout: 43200,
  retries: 5,
  gpu: null,
  price_bound: null,
  deadline: null,
  max_cost: null,
  label: null,
  policies: {},
  asked_by: "ada",
  workflow_run: 7,
};

test("a payload comes back as an object, as text, and as text in text", () => {
  expect(parseIntent(INTENT)).toEqual(INTENT);
  expect(parseIntent(JSON.stringify(INTENT))).toEqual(INTENT);
  expect(parseIntent(JSON.stringify(JSON.stringify(INTENT)))).toEqual(INTENT);
  expect(appName(INTENT)).toBe("0123456789ab-g2");
});

test.each([
  ["null", null],
  ["no JSON", "{"],
  ["a list", []],
  ["another version", { ...INTENT, schema_version: 2 }],
  ["a key that is a path", { ...INTENT, key: "../../etc" }],
  ["a short commit", { ...INTENT, sha: "abc" }],
  ["generation 0", { ...INTENT, generation: 0 }],
  ["an over-long target", { ...INTENT, target: "x".repeat(501) }],
])("a payload that is not ours is left out: %s", (_name, payload) => {
  expect(parseIntent(payload)).toBeUndefined();
});
