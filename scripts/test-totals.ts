// vitest's JSON reports in, the numbers of passed, failed and skipped tests out, with the skipped ones by lane.
import { spawnSync } from "node:child_process";
import { accessSync, constants } from "node:fs";
import path from "node:path";
import * as v from "valibot";

const Report = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  /** Full names of the tests that did not run. */
  readonly skipped: readonly string[];
}

/** A file that failed before or outside its tests counts as one failure. @throws Error when the report is no report. */
export function readTotals(json: string): Totals {
  const { testResults } = v.parse(Report, JSON.parse(json));
  const tests = testResults.flatMap((file) => file.assertionResults);
  const isFailed = ({ status }: { readonly status: string }) => status === "failed";
  const broken = testResults.filter((file) => isFailed(file) && !file.assertionResults.some(isFailed));
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map((test) => test.fullName),
  };
}

export function addTotals(all: readonly Totals[]): Totals {
  return {
    passed: all.reduce((sum, each) => sum + each.passed, 0),
    failed: all.reduce((sum, each) => sum + each.failed, 0),
    skipped: all.flatMap((each) => each.skipped),
  };
}

/** The one line that machines read. */
export function summaryLine({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed, ${skipped.length} skipped`;
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
