// vitest's JSON reports in, the number of passed tests and the names of failed and skipped ones out.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import * as v from "valibot";

const Test = v.object({
  fullName: v.string(),
  status: v.string(),
  failureMessages: v.optional(v.array(v.string()), []),
});
const File = v.object({
  name: v.string(),
  status: v.string(),
  message: v.optional(v.string(), ""),
  assertionResults: v.array(Test),
});
const Report = v.object({ testResults: v.array(File) });

export interface Totals {
  readonly passed: number;
  /** One line for each failure: what failed, and how its error begins. */
  readonly failed: readonly string[];
  /** Full names of the tests that did not run. */
  readonly skipped: readonly string[];
}

/** A file that failed before or outside its tests counts as one failure. @throws Error when the report is no report. */
export function readTotals(json: string): Totals {
  const { testResults } = v.parse(Report, JSON.parse(json));
  const tests = testResults.flatMap((file) => file.assertionResults);
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: testResults.flatMap(failuresOf),
    skipped: tests
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map((test) => test.fullName),
  };
}

function failuresOf({ name, status, message, assertionResults }: v.InferOutput<typeof File>): string[] {
  const file = path.relative(process.cwd(), name);
  const tests = assertionResults.filter((test) => test.status === "failed");
  if (status === "failed" && tests.length === 0) return [`${file}: ${beginning(message)}`];
  return tests.map((test) => `${file} > ${test.fullName}: ${beginning(test.failureMessages[0] ?? "")}`);
}

/** Longer values are in the test's own output. */
const BEGINNING_LIMIT = 400;

/** The first line; of a property, whose first line says nothing, also the seed, what it got and the counterexample. */
function beginning(message: string): string {
  const [first = "", seed = "", ...rest] = stripVTControlCharacters(message).split("\n");
  const got = rest.filter((line) => line.startsWith("Got "));
  const told = /\bProperty failed\b/.test(first) ? [first, seed, ...got.slice(0, 1), rest[0] ?? ""] : [first];
  return told
    .map((line) => line.trim())
    .join(" ")
    .slice(0, BEGINNING_LIMIT);
}

export function addTotals(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((sum, each) => sum + each.passed, 0),
    failed: all.flatMap((each) => each.failed),
    skipped: all.flatMap((each) => each.skipped),
  };
}

/** A log that is cut at its beginning still ends with them. */
export function describeFailed(failed: readonly string[]): readonly string[] {
  return failed.map((failure) => `FAILED: ${failure}`);
}

/** The one line that machines read. */
export function summaryLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed.length} failed, ${skipped.length} skipped`;
}

function findOnPath(names: readonly string[]): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const isExecutable = (file: string) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  };
  return folders.flatMap((folder) => names.map((name) => path.resolve(folder, name))).find(isExecutable);
}

/** A Chromium or Chrome that is installed here, for the tests that look at a page as a person does. */
export function findBrowser(): string | undefined {
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  return findOnPath(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", mac]);
}

/** What the workflow engine is written for. */
const OLDEST_GO = "1.25";

/** A Go that is new enough to build the tools of the workflow-file lane with. */
export function findGo(): string | undefined {
  const go = findOnPath(["go"]);
  if (go === undefined) return undefined;
  const [, minor] = /\bgo1\.(\d+)/.exec(spawnSync(go, ["version"], { encoding: "utf8" }).stdout) ?? [];
  return Number(minor) >= Number(OLDEST_GO.split(".")[1]) ? go : undefined;
}

/** A test that needs what a machine may lack carries its lane's mark in its name, and skips itself without it. */
export const LANES = [
  {
    mark: "[browser]",
    name: "the browser lane",
    missing: "no Chromium or Chrome was found on PATH: install one (Debian: `apt-get install chromium`)",
  },
  {
    mark: "[go]",
    name: "the workflow-file lane",
    missing: `Go ${OLDEST_GO} or newer was not found on PATH: install it to run and lint whole workflow files`,
  },
  {
    mark: "[zizmor]",
    name: "the workflow audit",
    missing: "zizmor is not in .venv, since it needs Python 3.11 or newer",
  },
] as const;

/** One line for each lane that was skipped and for each test skipped outside any lane. */
export function describeSkipped(skipped: readonly string[]): readonly string[] {
  const lanes = LANES.flatMap(({ mark, name, missing }) => {
    const tests = skipped.filter((test) => test.includes(mark)).length;
    return tests === 0 ? [] : [`SKIPPED: ${name} (${tests} tests): ${missing}`];
  });
  const others = skipped.filter((test) => !LANES.some(({ mark }) => test.includes(mark)));
  return [...lanes, ...others.map((test) => `SKIPPED without a known reason: ${test}`)];
}
