import fc from "fast-check";
import { expect, test } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { formatPlans, MOST_PLANS, parsePlans, type RunPlan } from "../../src/core/run-plan.ts";
import { createPlan } from "../support/plan-builder.ts";

const plans: fc.Arbitrary<RunPlan> = fc
  .record({
    record_id: fc.integer({ min: 1 }),
    args: fc.array(fc.string({ unit: "grapheme" }), { maxLength: 5 }),
    resume: fc.constantFrom("inject", "require", "off"),
    resume_decided: fc.boolean(),
    stay: fc.integer({ min: 0, max: 360 }),
    arm: fc.option(fc.string({ minLength: 1, maxLength: 20 })),
    max_cost: fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => value + 0)),
  })
  .map(({ record_id, arm, max_cost, ...launch }) =>
    createPlan({ record_id, intent: { arm, max_cost }, launch }),
  );

/** JSON has no minus zero. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("what is written is read back, as a list or as the one entry of a matrix job", () => {
  fc.assert(
    fc.property(fc.array(plans, { minLength: 1, maxLength: 4 }), (list) => {
      expect(parsePlans(formatPlans(list))).toEqual(throughJson(list));
      for (const plan of list) {
        expect(parsePlans(JSON.stringify(plan, undefined, 2))).toEqual([throughJson(plan)]);
      }
    }),
    { numRuns: 200 },
  );
});

test.each(["", "  \n", "***", '[{"schema_version":1,', "null]"])(
  "%j is lost text, and secret masking is named",
  (text) => {
    expect(() => parsePlans(text)).toThrow(InputError);
    expect(() => parsePlans(text)).toThrow(/secret/);
  },
);

const changed = (change: (plan: Record<string, unknown>) => void): string => {
  const plan = structuredClone(createPlan()) as unknown as Record<string, unknown>;
  change(plan);
  return JSON.stringify([plan]);
};

test.each([
  { name: "no entry", text: "[]", says: /0 entries/ },
  { name: "null", text: "null", says: /entry 1/ },
  { name: "a newer schema", text: changed((plan) => (plan["schema_version"] = 2)), says: /schema_version/ },
  { name: "no record", text: changed((plan) => delete plan["record_id"]), says: /record_id/ },
  {
    name: "a commit that is none",
    text: changed((plan) => Object.assign(plan["intent"] as object, { sha: "main" })),
    says: /intent\.sha/,
  },
  {
    name: "minutes out of range",
    text: changed((plan) => Object.assign(plan["launch"] as object, { launch_timeout: 0 })),
    says: /launch\.launch_timeout/,
  },
  {
    name: "too many entries",
    text: JSON.stringify(Array.from({ length: MOST_PLANS + 1 }, () => createPlan())),
    says: /256/,
  },
])("$name is refused with the place", ({ text, says }) => {
  expect(() => parsePlans(text)).toThrow(InputError);
  expect(() => parsePlans(text)).toThrow(says);
});

test("no text makes anything but a list of plans or one clear error", () => {
  const texts = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json({ maxDepth: 2 }).map((text) => `[${text}]`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      try {
        parsePlans(text);
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
      }
    }),
  );
});

test("more than a workflow can hand on is refused while it is written", () => {
  const many = Array.from({ length: MOST_PLANS + 1 }, () => createPlan());
  expect(() => formatPlans(many)).toThrow(InputError);
  const long = createPlan({ launch: { args: Array.from({ length: 400 }, () => "x".repeat(4000)) } });
  expect(() => formatPlans([long])).toThrow(InputError);
});
