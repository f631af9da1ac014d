import { expect, test } from "vitest";
import { InputError } from "../../src/core/errors.ts";
import type { ResumeMode } from "../../src/core/inputs.ts";
import { parseHelp, planResume, type Signature } from "../../src/core/resume.ts";

const RAW: Signature = { kind: "raw" };
const FLAG: Signature = {
  kind: "typed",
  options: [
    { names: ["--resume", "--no-resume"], flag: true },
    { names: ["--lr"], flag: false },
  ],
};
const TEXT: Signature = { kind: "typed", options: [{ names: ["--resume"], flag: false }] };
const NONE: Signature = { kind: "typed", options: [{ names: ["--epochs"], flag: false }] };

interface Row {
  readonly name: string;
  readonly mode: ResumeMode;
  readonly args: readonly string[];
  readonly signature: Signature;
  readonly spelled?: readonly string[];
  readonly expected: {
    readonly args: readonly string[];
    readonly argument: string | undefined;
    readonly by: string;
    readonly warnings?: number;
  };
}

const ROWS: readonly Row[] = [
  {
    name: "raw gets resume=true",
    mode: "inject",
    args: ["a=1"],
    signature: RAW,
    expected: { args: ["a=1", "resume=true"], argument: "resume=true", by: "injected" },
  },
  {
    name: "raw keeps the user's",
    mode: "inject",
    args: ["resume=latest"],
    signature: RAW,
    expected: { args: ["resume=latest"], argument: "resume=latest", by: "user" },
  },
  {
    name: "raw keeps the user's off",
    mode: "inject",
    args: ["resume=false"],
    signature: RAW,
    expected: { args: ["resume=false"], argument: undefined, by: "user" },
  },
  {
    name: "a word that only contains resume= is not resume",
    mode: "inject",
    args: ["x_resume=1"],
    signature: RAW,
    expected: { args: ["x_resume=1", "resume=true"], argument: "resume=true", by: "injected" },
  },
  {
    name: "typed flag gets --resume",
    mode: "inject",
    args: ["--lr", "1"],
    signature: FLAG,
    expected: { args: ["--lr", "1", "--resume"], argument: "--resume", by: "injected" },
  },
  {
    name: "typed flag keeps --no-resume",
    mode: "inject",
    args: ["--no-resume"],
    signature: FLAG,
    expected: { args: ["--no-resume"], argument: undefined, by: "user" },
  },
  {
    name: "typed flag keeps --resume",
    mode: "require",
    args: ["--resume"],
    signature: FLAG,
    expected: { args: ["--resume"], argument: "--resume", by: "user" },
  },
  {
    name: "a text option is not guessed",
    mode: "inject",
    args: [],
    signature: TEXT,
    expected: { args: [], argument: undefined, by: "none", warnings: 1 },
  },
  {
    name: "a text option as spelled",
    mode: "require",
    args: [],
    signature: TEXT,
    spelled: ["--resume", "true"],
    expected: { args: ["--resume", "true"], argument: "--resume true", by: "injected" },
  },
  {
    name: "no option: a warning",
    mode: "inject",
    args: ["--epochs", "3"],
    signature: NONE,
    expected: { args: ["--epochs", "3"], argument: undefined, by: "none", warnings: 1 },
  },
  {
    name: "off adds nothing",
    mode: "off",
    args: ["a=1"],
    signature: RAW,
    expected: { args: ["a=1"], argument: undefined, by: "none" },
  },
  {
    name: "off keeps the user's",
    mode: "off",
    args: ["resume=true"],
    signature: RAW,
    expected: { args: ["resume=true"], argument: "resume=true", by: "user" },
  },
];

test.each(ROWS)("$name", ({ expected, spelled, ...wish }) => {
  const plan = planResume({ ...wish, ...(spelled === undefined ? {} : { spelled }) });
  expect({ args: plan.args, argument: plan.argument, by: plan.by }).toEqual({
    args: expected.args,
    argument: expected.argument,
    by: expected.by,
  });
  expect(plan.warnings).toHaveLength(expected.warnings ?? 0);
});

test.each([
  { name: "no way to resume", args: [], signature: NONE },
  { name: "the user switches it off", args: ["--no-resume"], signature: FLAG },
  { name: "the user switches it off, raw", args: ["resume=false"], signature: RAW },
])("require refuses: $name", ({ args, signature }) => {
  expect(() => planResume({ mode: "require", args, signature })).toThrow(InputError);
});

test("reads the option table of the client's help", () => {
  const help = [
    "Usage: modal run app.py::typed [OPTIONS]",
    "",
    "Options:",
    "  --name TEXT",
    "  --resume / --no-resume",
    "  --lr FLOAT",
    "  --epochs INTEGER        [required]",
    "  --profile TEXT          Use this Modal profile for the command.",
    "  -h, --help              Show this message and exit.",
  ].join("\n");
  expect(parseHelp(help)).toEqual({
    kind: "typed",
    options: [
      { names: ["--name"], flag: false },
      { names: ["--resume", "--no-resume"], flag: true },
      { names: ["--lr"], flag: false },
      { names: ["--epochs"], flag: false },
    ],
  });
  expect(
    parseHelp(
      "Usage: modal run app.py::train [OPTIONS]\n\nOptions:\n  --profile TEXT  Use this Modal profile for the command.\n  -h, --help      Show this message and exit.\n",
    ),
  ).toEqual({ kind: "raw" });
});

test("a target's own --profile is none of the client's", () => {
  const help =
    "Options:\n  --profile TEXT\n  --profile TEXT  Use this Modal profile for the command.\n  -h, --help      Show this message and exit.\n";
  expect(parseHelp(help)).toEqual({ kind: "typed", options: [{ names: ["--profile"], flag: false }] });
});
