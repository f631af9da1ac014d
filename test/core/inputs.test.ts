import { expect, test } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import { type LaunchInputName, parseLaunchInputs, parseTarget } from "../../src/core/inputs.ts";
import { createRawInputs } from "../support/launch-inputs.ts";

test.each([
  { given: "app.py", expected: { module: false, place: "app.py", text: "app.py" } },
  {
    given: "src/my app.py::train",
    expected: { module: false, place: "src/my app.py", symbol: "train", text: "src/my app.py::train" },
  },
  {
    given: "app.py::Trainer.fit",
    expected: { module: false, place: "app.py", symbol: "Trainer.fit", text: "app.py::Trainer.fit" },
  },
  {
    given: " app.py::app.train ",
    expected: { module: false, place: "app.py", symbol: "app.train", text: "app.py::app.train" },
  },
  {
    given: "-m pkg.train::main",
    expected: { module: true, place: "pkg.train", symbol: "main", text: "pkg.train::main" },
  },
])("target $given", ({ given, expected }) => {
  expect(parseTarget(given)).toEqual(expected);
});

test.each([
  "",
  "-d",
  "--env=x app.py",
  "-x.py",
  "/etc/app.py",
  "../app.py::train",
  "a/../../b.py",
  "app.txt",
  "app.py::",
  "app.py::a::b",
  "app.py::train --name x",
  "app.py::tr-ain",
  "-m -x",
  "-m pkg/train.py",
  "app.py\n::train",
  "app.py::train;ls",
])("refuses the target %j", (given) => {
  expect(() => parseTarget(given)).toThrow(InputError);
});

const REFUSED: ReadonlyArray<readonly [LaunchInputName, string]> = [
  ["resume", "yes"],
  ["resume", ""],
  ["on-cancel", "maybe"],
  ["pull-request", "0"],
  ["pull-request", "abc"],
  ["pull-request", "1.5"],
  ["name", "a b"],
  ["name", "-x"],
  ["name", "x".repeat(65)],
  ["continue-from", "../x"],
  ["modal-environment", "--name"],
  ["working-directory", "/etc"],
  ["working-directory", "a/../.."],
  ["modal-command", " "],
  ["launch-timeout", "0"],
  ["launch-timeout", "1e3"],
  ["launch-timeout", "9999"],
  ["entrypoint-wait", "-1"],
  ["stay", "-1"],
  ["stay", "361"],
  ["modal-version", ">=1"],
  ["modal-version", "1.6.4 --index-url=x"],
  ["python-requirements", "../requirements.txt"],
  ["args", "'"],
  ["resume-argument", '"x'],
];

test.each(REFUSED)("refuses %s = %j and names input and value", (input, value) => {
  const parse = () => parseLaunchInputs(createRawInputs({ [input]: value }));
  expect(parse).toThrow(InputError);
  try {
    parse();
  } catch (error) {
    const message = (error as InputError).message;
    expect(message).toContain(input);
    expect(message).toContain(value.trim() === "" ? input : JSON.stringify(value).slice(0, 60));
    expect((error as InputError).input).toBe(input);
  }
});

test("defaults of action.yml are accepted, and the name comes from the target", () => {
  expect(parseLaunchInputs(createRawInputs())).toEqual({
    target: { module: false, place: "app.py", symbol: "train", text: "app.py::train" },
    args: ["epochs=25", "run_name={key}"],
    name: "app-train",
    resume: "inject",
    workingDirectory: ".",
    launchTimeout: 60,
    entrypointWait: 30,
    stay: 0,
    onCancel: "auto",
  });
});

test("everything given arrives typed", () => {
  const inputs = parseLaunchInputs(
    createRawInputs({
      name: "cifar",
      "pull-request": "12",
      resume: "require",
      "resume-argument": "--resume true",
      "continue-from": "abc123abc123",
      "modal-environment": "research",
      "modal-command": "uv run modal",
      "on-cancel": "keep",
    }),
  );
  expect(inputs).toMatchObject({
    name: "cifar",
    pullRequest: 12,
    resume: "require",
    resumeArgument: ["--resume", "true"],
    continueFrom: "abc123abc123",
    modalEnvironment: "research",
    modalCommand: ["uv", "run", "modal"],
    onCancel: "keep",
  });
});
