// `npm test`: format and lint, types, then every test; ends with what failed and one line `N passed, N failed, N skipped`.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import {
  addTotals,
  describeFailed,
  describeSkipped,
  findGo,
  readTotals,
  summaryLine,
  type Totals,
} from "./test-totals.ts";

const PROJECTS = ["unit", "local", "acceptance"];
const REPORTS = path.join(".cache", "test-reports");
interface Check {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}
const CHECKS: readonly Check[] = [
  { name: "format and lint", command: ["biome", "check", "--error-on-warnings"] },
  {
    name: "types",
    command: ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/tsc.tsbuildinfo"],
  },
];
const NOTHING: Totals = { passed: 0, failed: [], skipped: [] };

function run([command, ...args]: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => {
      console.error(`test: ${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

async function timed(name: string, work: () => Promise<Totals>): Promise<Totals> {
  const began = Date.now();
  console.log(`test: ${name} …`);
  const totals = await work();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`test: ${name} ${totals.failed.length === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return totals;
}

/** A check has no tests to count: nothing when it passes, one failure when it does not. */
function runCheck({ name, command }: Check): Promise<Totals> {
  return timed(name, async () => ({ ...NOTHING, failed: (await run(command)) === 0 ? [] : [name] }));
}

function runProject(project: string): Promise<Totals> {
  const report = path.join(REPORTS, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  return timed(`${project} tests`, async () => {
    const code = await run(["vitest", "run", "--project", project, ...reporters]);
    const totals = existsSync(report) ? readTotals(readFileSync(report, "utf8")) : NOTHING;
    // An error outside every test (an unhandled rejection, a crash) fails the run and is counted by no test.
    if (code === 0 || totals.failed.length > 0) return totals;
    return { ...totals, failed: [`${project} tests: an error outside every test`] };
  });
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const results: Totals[] = [];
for (const check of CHECKS) results.push(await runCheck(check));
// Built here, since a test would have to wait for minutes the first time.
if (findGo() !== undefined)
  results.push(
    await runCheck({ name: "workflow tools", command: [process.execPath, "scripts/go-tools.ts"] }),
  );
for (const project of PROJECTS) results.push(await runProject(project));
const totals = addTotals(results);
for (const line of describeSkipped(totals.skipped)) console.log(line);
for (const line of describeFailed(totals.failed)) console.log(line);
console.log(summaryLine(totals));
process.exitCode = totals.failed.length === 0 ? 0 : 1;
