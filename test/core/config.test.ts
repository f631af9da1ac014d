// What .github/experiments.yml may say, what each mistake is answered with, and that the published schema says the same.
import Ajv from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import { experimentsSchema } from "../../scripts/config-schema.ts";
import { FINDING_IDS } from "../../src/audit/finding.ts";
import { AUDIT_IDS } from "../../src/core/config-words.ts";
import { InputError } from "../../src/core/errors.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import { readRepositoryFile } from "../support/repository.ts";

const FULL = `
# Everything that the file can say.
defaults:
  working-directory: ml
  resume: require
  resume-argument: --resume true
  modal-environment: research
  modal-command: uv run modal
  modal-version: 1.6.4
  python-requirements: ml/launch-requirements.txt
  timeout: 12h
  retries: 5
  gpu: A100-80GB:8
  needs: 10h
  max-cost: 40
  deadline: 3d
  policies: { on-close: stop, on-push: keep, on-unlabel: stop, no-progress: stop, label-on-push: keep, label-on-end: keep }
  stay: 0m
  launch-timeout: 45m
  entrypoint-wait: 20m
  on-cancel: keep
  metrics: { accuracy: higher, val_loss: lower }
  log-patterns: 'step (?<step>\\d+) acc (?<accuracy>[0-9.]+)'
  metrics-file: { volume: runs, path: "{key}/metrics.jsonl" }
  fail-if: accuracy < baseline - 0.5%
  results: { volume: runs, paths: ["{key}/*.json"], max-size: 200MB }
  audit: { ignore: [client], fail-on: warning, available-imports: [numpy] }
  mention: true
  prices: { H100: 3.95 }
limits:
  running: 4
  per-pull-request: 5
  per-day: 20
  dollars: 100
  dollars-open: 300.5
  gpus: 8
  gpus-open: 16
  deadline: 5d
  horizon: 30
  minimum-role: maintain
  allowed-bots: ["renovate[bot]", release-robot]
experiments:
  digits:
    target: train.py::train
    args: epochs=25 run_name={key} note='two words'
    label: experiment
  sweep:
    target: -m ml.train::main
    args: lr={lr} seed={seed} dir=/runs/{key}
    policies: { on-push: stop }
    metrics: { f1: higher }
    gpu: none
    sweep:
      grid: { lr: [0.1, 1e-3, "auto"] }
      seeds: [0, 1]
`;

describe("a configuration with everything in it", () => {
  const config = parseConfigText(FULL);
  it("is typed, with units resolved", () => {
    expect(config.limits).toStrictEqual({
      running: 4,
      perPullRequest: 5,
      perDay: 20,
      dollars: 100,
      dollarsOpen: 300.5,
      gpus: 8,
      gpusOpen: 16,
      deadline: 432_000,
      horizon: 30,
      minimumRole: "maintain",
      allowedBots: ["renovate[bot]", "release-robot"],
    });
    expect(config.experiments.get("digits")).toMatchObject({
      name: "digits",
      target: "train.py::train",
      label: "experiment",
      args: ["epochs=25", "run_name={key}", "note=two words"],
      resumeArgument: ["--resume", "true"],
      modalCommand: ["uv", "run", "modal"],
      timeout: 43_200,
      needs: 36_000,
      deadline: 259_200,
      stay: 0,
      launchTimeout: 2700,
      logPatterns: ["step (?<step>\\d+) acc (?<accuracy>[0-9.]+)"],
      metricsFile: { volume: "runs", path: "{key}/metrics.jsonl" },
      failIf: ["accuracy < baseline - 0.5%"],
      results: { volume: "runs", paths: ["{key}/*.json"], maxSize: 200_000_000 },
      audit: { ignore: ["client"], failOn: "warning", availableImports: ["numpy"] },
    });
  });

  it("lets an experiment's own values stand over the defaults, maps name by name", () => {
    const sweep = config.experiments.get("sweep");
    expect(sweep).toMatchObject({ label: "experiment:sweep", gpu: "none", retries: 5 });
    expect(sweep?.policies).toStrictEqual({
      onClose: "stop",
      onPush: "stop",
      onUnlabel: "stop",
      noProgress: "stop",
      labelOnPush: "keep",
      labelOnEnd: "keep",
    });
    expect([...(sweep?.metrics ?? [])]).toStrictEqual([
      ["accuracy", "higher"],
      ["val_loss", "lower"],
      ["f1", "higher"],
    ]);
    expect(sweep?.sweep?.grid?.get("lr")).toStrictEqual(["0.1", "1e-3", "auto"]);
  });
});

test.each(["", "# nothing\n", "---\n", "{}", "defaults: {}\nlimits: {}\nexperiments: {}\n"])(
  "%j is an empty configuration",
  (text) => {
    expect(parseConfigText(text)).toMatchObject({ defaults: {}, limits: {} });
  },
);

const mistakes: readonly { name: string; text: string; says: RegExp }[] = [
  {
    name: "an unknown key",
    text: "limts: {}",
    says: /:1: .*"limts".*Did you mean limits\?.*Accepted: defaults/,
  },
  {
    name: "an unknown key below",
    text: "experiments:\n  a:\n    target: a.py\n    polices: {}\n",
    says: /:4: experiments\.a .*Did you mean policies\?/,
  },
  { name: "no target", text: "experiments:\n  a:\n    args: x\n", says: /:3: experiments\.a has no target/ },
  {
    name: "a target outside",
    text: "experiments:\n  a:\n    target: ../a.py\n",
    says: /:3: .*Accepted: FILE\.py/,
  },
  { name: "a list for a map", text: "limits: [1]", says: /:1: limits is a list of 1/ },
  { name: "an empty value", text: "limits:\n  running:\n", says: /:2: limits\.running is empty/ },
  { name: "text for a number", text: 'limits:\n  running: "4"\n', says: /:2: .*"4".*whole number from 0/ },
  { name: "a number too large", text: "limits:\n  running: 1e99\n", says: /:2: .*Accepted: a whole number/ },
  { name: "no number", text: "limits:\n  dollars: .nan\n", says: /:2: .*Accepted: a number/ },
  { name: "a fraction", text: "limits:\n  gpus: 1.5\n", says: /:2: .*whole/ },
  { name: "a bare number for a time", text: "defaults:\n  timeout: 60\n", says: /:2: .*with its unit/ },
  { name: "a time out of range", text: "defaults:\n  timeout: 25h\n", says: /:2: .*1s to 1d/ },
  {
    name: "a word for another",
    text: "defaults:\n  resume: maybe\n",
    says: /:2: .*"maybe".*inject, require, off/,
  },
  { name: "yes for true", text: "defaults:\n  mention: yes\n", says: /:2: .*true or false/ },
  { name: "a quote left open", text: 'defaults:\n  args: "a \'b"\n', says: /:2: .*closed/ },
  {
    name: "a pattern that is none",
    text: "defaults:\n  log-patterns: '(?<a>['\n",
    says: /:2: .*regular expression/,
  },
  { name: "a pattern without a name", text: "defaults:\n  log-patterns: 'a'\n", says: /:2: .*named group/ },
  {
    name: "a condition without a comparison",
    text: "experiments:\n  a:\n    target: a.py\n    fail-if: accuracy\n",
    says: /:4: experiments\.a\.fail-if .*"accuracy".*exactly one comparison.*Accepted: SIDE < SIDE/,
  },
  {
    name: "the second of two conditions",
    text: "defaults:\n  fail-if:\n    - loss > 3\n    - 1 < 2\n",
    says: /:4: defaults\.fail-if\[1\] .*"1 < 2".*names no metric/,
  },
  {
    name: "a condition that would run something",
    text: "defaults:\n  fail-if: process.exit(1) < 2\n",
    says: /:2: .*nothing is known by "\(1\)/,
  },
  ...[
    "/runs/m.jsonl",
    "a/../m.csv",
    "./m.csv",
    "a//m.json",
    "runs/*.jsonl",
    "m.txt",
    "m",
    ".csv",
    "a/.csv",
    "m.csv/",
    "a\\\\m.csv",
  ].map((path) => ({
    name: `the metrics file ${path}`,
    text: `defaults:\n  metrics-file:\n    volume: runs\n    path: "${path}"\n`,
    says: /:4: defaults\.metrics-file\.path is .*Accepted: the path of one \.jsonl, \.ndjson, \.csv or \.json file/,
  })),
  {
    name: "a metrics file without its Volume",
    text: "defaults:\n  metrics-file: { path: m.csv }\n",
    says: /:2: defaults\.metrics-file has no volume, which it needs/,
  },
  {
    name: "a metrics file named by a text",
    text: "defaults:\n  metrics-file: runs/m.csv\n",
    says: /:2: defaults\.metrics-file is "runs\/m\.csv"\. Accepted: a map with volume, path/,
  },
  {
    name: "several metrics files",
    text: "experiments:\n  a:\n    target: a.py\n    metrics-file: { volume: runs, path: [a.csv, b.csv] }\n",
    says: /:4: experiments\.a\.metrics-file\.path is a list/,
  },
  {
    name: "a key of results in the metrics file",
    text: "defaults:\n  metrics-file: { volume: runs, paths: m.csv }\n",
    says: /:2: .*unknown key "paths"\. Did you mean path\?/,
  },
  {
    name: "a placeholder of the metrics file that is not known",
    text: "defaults:\n  metrics-file: { volume: runs, path: '{key}/{run}/m.csv' }\n",
    says: /:2: .*placeholder "\{run\}", which is not known\. Accepted: \{key\} \{experiment\}/,
  },
  { name: "a GPU that is none", text: "defaults:\n  gpu: 'H100:0'\n", says: /:2: .*as H100:8/ },
  { name: "a duplicate", text: "limits:\n  gpus: 1\n  gpus: 2\n", says: /:3: .*unique/ },
  { name: "a tab", text: "limits:\n\tgpus: 1\n", says: /:2: .*[Tt]ab/ },
  { name: "an anchor", text: "defaults: &d\n  gpu: T4\n", says: /:\d: .*anchors/ },
  { name: "an alias", text: "defaults: &d {}\nlimits: *d\n", says: /anchors/ },
  { name: "a merge key", text: "defaults:\n  <<: {gpu: T4}\n", says: /:2: .*plain word/ },
  { name: "a tag", text: "defaults:\n  gpu: !secret T4\n", says: /:2: .*tag/ },
  { name: "two documents", text: "limits: {}\n---\nlimits: {}\n", says: /:\d: .*document/ },
  { name: "a prototype key", text: "__proto__:\n  a: 1\n", says: /:1: .*__proto__/ },
  {
    name: "a prototype name",
    text: "experiments:\n  constructor:\n    target: a.py\n",
    says: /:2: .*constructor/,
  },
  { name: "prices named so", text: "defaults:\n  prices: { __proto__: 1 }\n", says: /:2: .*__proto__/ },
  { name: "a long value", text: `defaults:\n  gpu: ${"H".repeat(70)}\n`, says: /:2: .*longer than 60/ },
  { name: "a long file", text: `# ${"x".repeat(200_000)}`, says: /:1: .*characters/ },
  { name: "a key that is a list", text: "? [a]\n: b\n", says: /:1: .*plain word/ },
  { name: "deep brackets", text: `limits: ${"[".repeat(50_000)}`, says: /:1: .*nested/ },
  {
    name: "one label for two",
    text: "experiments:\n  a: { target: a.py, label: go }\n  b:\n    target: b.py\n    label: GO\n",
    says: /:5: .*"GO" for both a and b/,
  },
  {
    name: "an axis that reaches nothing",
    text: "experiments:\n  a:\n    target: a.py\n    sweep:\n      grid: { lr: [1, 2] }\n",
    says: /:4: .*\{lr\}/,
  },
  {
    name: "seeds that reach nothing",
    text: "experiments:\n  a:\n    target: a.py\n    sweep: { seeds: [1, 2] }\n",
    says: /:4: .*\{seed\}/,
  },
  {
    name: "a grid beside arms",
    text: "experiments:\n  a: { target: a.py, args: '{x}', sweep: { grid: { x: [1] }, arms: { b: c } } }\n",
    says: /:2: .*both/,
  },
  {
    name: "too many arms",
    text: `experiments:\n  a: { target: a.py, args: '{x} {y}', sweep: { grid: { x: [${"1,".repeat(20)}], y: [${"1,".repeat(20)}] } } }\n`,
    says: /:2: .*400 runs/,
  },
];

test.each(mistakes)("$name is refused with file, line and remedy", ({ text, says }) => {
  let caught: unknown;
  try {
    parseConfigText(text, "x.yml");
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(InputError);
  const message = caught instanceof Error ? caught.message : "";
  expect(message).toMatch(says);
  expect(message).toMatch(/^x\.yml:\d+: /);
  expect(message.length).toBeLessThan(2500);
});

test("many mistakes are told at once, in order, ten at most", () => {
  const text = `limits:\n${Array.from({ length: 14 }, (_, index) => `  wrong${index}: 1\n`).join("")}`;
  expect(() => parseConfigText(text, "x.yml")).toThrow(/^x\.yml:2: (.*\n)+x\.yml:11: .*\nand 4 more$/);
});

test("an alias bomb is refused", () => {
  const bomb = ["a0: &a0 [x]"];
  for (let level = 1; level < 12; level += 1)
    bomb.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(", ")}]`,
    );
  expect(() => parseConfigText(bomb.join("\n"))).toThrow(InputError);
});

describe("the published schema", () => {
  const validate = new Ajv({ allowUnionTypes: true, strictTypes: false }).compile(experimentsSchema());
  it("is the one that the shapes give", () => {
    expect(JSON.parse(readRepositoryFile("schema/experiments.json"))).toStrictEqual(
      JSON.parse(JSON.stringify(experimentsSchema())),
    );
  });

  it("knows the audit's findings", () => {
    expect([...AUDIT_IDS]).toStrictEqual([...FINDING_IDS]);
  });

  it("accepts what is accepted", () => {
    expect(validate(parse(FULL)), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(mistakes.filter(({ name }) => STRUCTURAL.includes(name)))("refuses $name", ({ text }) => {
    expect(validate(parse(text))).toBe(false);
  });

  /** Changes one place of the full file to something else. */
  const paths = listPaths(parse(FULL));
  const junk = fc.oneof(
    fc.constantFrom(null, true, -1, 0, 1.5, "", "x", "12h", "../up", "a\nb", "none", "stop"),
    fc.string({ maxLength: 8 }),
    fc.array(fc.constantFrom("x", 1, null), { maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom("a", "on-close", "constructor", "lr", "x y"),
      fc.constantFrom("keep", 1, null),
      {
        maxKeys: 2,
      },
    ),
  );
  it("agrees with the parser about 500 changed files, except for what only the parser can see", () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), junk, (path, value) => {
        const changed = withChange(parse(FULL), path, value);
        let said = "";
        try {
          parseConfigText(JSON.stringify(changed));
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          said = error instanceof Error ? error.message : "";
        }
        if (said === "") expect(validate(changed), JSON.stringify(validate.errors)).toBe(true);
        else if (validate(changed)) expect(said).toMatch(BEYOND_SCHEMA);
      }),
      { numRuns: 500 },
    );
  });
});

const STRUCTURAL = [
  "an unknown key",
  "an unknown key below",
  "no target",
  "a target outside",
  "a list for a map",
  "an empty value",
  "text for a number",
  "a number too large",
  "a fraction",
  "a bare number for a time",
  "a word for another",
  "a prototype name",
  "a long value",
  "the metrics file a/../m.csv",
  "the metrics file runs/*.jsonl",
  "a metrics file without its Volume",
];

/** Ranges of times and sizes, quotes, patterns, GPUs, labels that two share, sweeps, and null for an empty file. */
const BEYOND_SCHEMA =
  /which is not known|with its unit|closed|is no condition|regular expression|named group|as H100:8|for both|sweep|seed|axis|\{lr\}|is empty/;

function listPaths(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [path];
  return [
    ...(path.length === 0 ? [] : [path]),
    ...Object.entries(value).flatMap(([key, each]) => listPaths(each, [...path, key])),
  ];
}

function withChange(value: unknown, path: readonly string[], change: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change;
  const own = typeof value === "object" && value !== null ? { ...value } : {};
  return { ...own, [key]: withChange(Reflect.get(own, key), rest, change) };
}

test("no text makes anything but a configuration or a named line", () => {
  const lines = FULL.split("\n");
  const piece = fc.oneof(
    fc.constantFrom(...lines),
    fc.string({ maxLength: 20 }),
    fc.constantFrom(
      "\t",
      "- ",
      "? ",
      ": ",
      "&a ",
      "*a",
      "!!binary x",
      "{",
      "]",
      "|",
      ">",
      "---",
      "...",
      "%TAG",
      "\u0000",
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom("\n", "", "\r\n"), (pieces, glue) => {
      try {
        parseConfigText(pieces.join(glue), "x.yml");
      } catch (error) {
        expect(error).toBeInstanceOf(InputError);
        expect(error instanceof Error ? error.message : "").toMatch(/^x\.yml:\d+: /);
      }
    }),
    { numRuns: 1000 },
  );
});
