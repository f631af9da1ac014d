import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_CONFIG, type Experiment, type ExperimentConfig } from "../../src/core/config.ts";
import { lowerNumbers } from "../../src/core/config-lower.ts";

const amount = fc.option(fc.integer({ min: 0, max: 50 }), { nil: undefined });
const CAPS = [
  "running",
  "perPullRequest",
  "perDay",
  "dollars",
  "dollarsOpen",
  "gpus",
  "gpusOpen",
  "deadline",
];
const OWN_CAPS = ["maxCost", "deadline", "launchTimeout", "entrypointWait"];

const withoutUndefined = (value: object): object =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
const record = (names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, amount]))).map(withoutUndefined);

const experiments = fc.record({
  caps: record([...OWN_CAPS, "timeout", "retries", "stay"]),
  target: fc.constantFrom("a.py", "b.py"),
  gpu: fc.constantFrom("none", "H100"),
  args: fc.array(fc.constantFrom("x", "y"), { maxLength: 2 }),
});
const configs: fc.Arbitrary<ExperimentConfig> = fc
  .record({
    limits: record([...CAPS, "horizon"]),
    one: experiments,
    name: fc.constantFrom("digits", "other"),
    role: fc.constantFrom("push", "admin"),
  })
  .map(({ limits, one: { caps, ...own }, name, role }) => {
    const experiment = { ...own, ...caps, name, label: name } as Experiment;
    return {
      ...EMPTY_CONFIG,
      limits: { ...limits, minimumRole: role },
      experiments: new Map([[name, experiment]]),
    } as ExperimentConfig;
  });

const of = (value: unknown, key: string): number =>
  Number(Reflect.get(Object(value), key) ?? Number.POSITIVE_INFINITY);

test("whatever a pull request's copy says, no cap is above the trusted one and nothing else differs", () => {
  fc.assert(
    fc.property(configs, configs, (trusted, copy) => {
      const effective = lowerNumbers(trusted, copy);
      for (const cap of CAPS) {
        expect(of(effective.limits, cap)).toBe(Math.min(of(trusted.limits, cap), of(copy.limits, cap)));
      }
      expect(effective.limits.minimumRole).toBe(trusted.limits.minimumRole);
      expect(effective.limits.horizon).toBe(trusted.limits.horizon);
      expect([...effective.experiments.keys()]).toStrictEqual([...trusted.experiments.keys()]);
      for (const [name, own] of trusted.experiments) {
        const now = effective.experiments.get(name);
        for (const cap of OWN_CAPS) expect(of(now, cap)).toBeLessThanOrEqual(of(own, cap));
        expect(of(now, "stay")).toBeLessThanOrEqual(of(own, "stay"));
        const { target, gpu, args, timeout, retries, label } = own;
        expect(now).toMatchObject(withoutUndefined({ target, gpu, args, timeout, retries, label }));
      }
    }),
    { numRuns: 500 },
  );
});
