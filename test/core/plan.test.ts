import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { parseLaunchInputs } from "../../src/core/inputs.ts";
import { identifyRun, planCommand, withName } from "../../src/core/plan.ts";
import type { Signature } from "../../src/core/resume.ts";
import { createContext, createRawInputs, SHA } from "../support/launch-inputs.ts";

const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const RAW: Signature = { kind: "raw" };
const FLAG: Signature = { kind: "typed", options: [{ names: ["--resume", "--no-resume"], flag: true }] };

function plan(
  overrides: Parameters<typeof createRawInputs>[0],
  signature: Signature,
  context = createContext(),
) {
  const inputs = parseLaunchInputs(createRawInputs(overrides));
  const run = identifyRun(inputs, context, hash);
  return { run, command: planCommand(inputs, run, signature) };
}

test("raw: our options, then the target, then -- and the words with resume", () => {
  const { run, command } = plan({}, RAW);
  expect(withName(command, `${run.key}-g1`)).toEqual([
    "run",
    "--detach",
    "--name",
    `${run.key}-g1`,
    "app.py::train",
    "--",
    "epochs=25",
    `run_name=${run.key}`,
    "resume=true",
  ]);
  expect(command.warnings).toEqual([]);
});

test("typed: no --, the flag at the end", () => {
  const { command } = plan({ args: "--epochs 3 --run-name {key}", "modal-environment": "dev" }, FLAG);
  expect(command.argv.slice(0, 5)).toEqual(["run", "--detach", "--env", "dev", "app.py::train"]);
  expect(command.argv).not.toContain("--");
  expect(command.argv.at(-1)).toBe("--resume");
});

test("raw without words has no --", () => {
  expect(plan({ args: "", resume: "off" }, RAW).command.argv).toEqual(["run", "--detach", "app.py::train"]);
});

test("a module target", () => {
  expect(plan({ target: "-m pkg.train::main", args: "", resume: "off" }, RAW).command.argv).toEqual([
    "run",
    "--detach",
    "-m",
    "pkg.train::main",
  ]);
});

test("placeholders are filled, other braces stay", () => {
  const { run, command } = plan(
    { args: `a={key} b={experiment} c={pr} d={sha} '{"x": 1}' {other}` },
    RAW,
    createContext({ pullRequest: 4 }),
  );
  expect(command.argv.slice(4, -1)).toEqual([
    `a=${run.key}`,
    "b=app-train",
    "c=4",
    `d=${SHA}`,
    '{"x": 1}',
    "{other}",
  ]);
});

test.each(["x={pr}", "x={seed}", "x={arm}"])("a placeholder without a value is refused: %s", (args) => {
  expect(() => plan({ args }, RAW)).toThrow(InputError);
});

test("with continue-from, {key} is that run's key, and nothing is warned about", () => {
  const { command } = plan({ "continue-from": "abcdefabcdef" }, RAW);
  expect(command.argv).toContain("run_name=abcdefabcdef");
  expect(command.warnings).toEqual([]);
});

test("resume without {key} is warned about", () => {
  expect(plan({ args: "run_name=fixed" }, RAW).command.warnings).toHaveLength(1);
  expect(plan({ args: "run_name=fixed", resume: "off" }, RAW).command.warnings).toHaveLength(0);
});

test("the key is the same for a re-run and another for another commit, argument, request, experiment or repository", () => {
  const key = (overrides = {}, context = {}) => plan(overrides, RAW, createContext(context)).run.key;
  const base = key();
  expect(base).toMatch(/^[0-9a-f]{12}$/);
  expect(key({}, { runAttempt: 2 })).toBe(base);
  const others = [
    key({}, { sha: "2".repeat(40) }),
    key({}, { runId: 8 }),
    key({}, { repositoryId: "1002" }),
    key({}, { pullRequest: 3 }),
    key({ args: "epochs=26 run_name={key}" }),
    key({ name: "other" }),
    key({ "modal-environment": "dev" }),
  ];
  expect(new Set([base, ...others]).size).toBe(others.length + 1);
});
