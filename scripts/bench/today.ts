// What people write today for one check of a run in; its time and calls next to those of one pass over one open run, out.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { medianOf } from "../bench-sample.ts";
import { countAll } from "./calls.ts";
import type { Finding, Section } from "./finding.ts";
import { measureFloor } from "./floor.ts";
import type { WatchedWorld } from "./watched-world.ts";
import { createWatchedWorld } from "./watched-world.ts";

const ROUNDS = 5;
const ROOT = path.resolve(import.meta.dirname, "..", "..");
const PYTHON = path.join(ROOT, ".venv", "bin", "python");
const CLI = path.join(ROOT, ".venv", "bin", "modal");
/** As in the lock of the launch. */
const PACKAGE = "modal==1.6.4";
/** A package index that is slower than this counts as out of reach. */
const INSTALL_WITHIN = 120_000;

interface Ran {
  readonly milliseconds: number;
  readonly code: number | null;
}

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child: ChildProcess = spawn(command, args, {
      env: { PATH: process.env["PATH"] ?? "", HOME: tmpdir(), ...env },
      stdio: "ignore",
      timeout: INSTALL_WITHIN,
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, milliseconds: performance.now() - began }));
  });
}

/** Into an environment of its own, as a fresh runner has it. Undefined where the package index cannot be reached. */
async function install(): Promise<number | undefined> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-install-"));
  try {
    await run(PYTHON, ["-m", "venv", folder]);
    const python = path.join(folder, "bin", "python");
    // The package index is whatever this machine is set up with.
    const own = Object.entries(process.env).filter(([name]) => /^(PIP_|HOME$|.*_PROXY$|SSL_)/i.test(name));
    const env = Object.fromEntries(own.map(([name, value]) => [name, value ?? ""]));
    const args = [
      "-m",
      "pip",
      "install",
      "--quiet",
      "--no-cache-dir",
      "--disable-pip-version-check",
      PACKAGE,
    ];
    const { code, milliseconds } = await run(python, args, env);
    return code === 0 ? milliseconds : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One list of the pull request's comments, and one edit or a first comment: what a sticky-comment step does. */
async function stick(job: Readonly<Record<string, string>>): Promise<number> {
  const began = performance.now();
  const { GITHUB_API_URL: api = "", GITHUB_REPOSITORY: repository = "", GITHUB_TOKEN: token = "" } = job;
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const issues = `${api}/repos/${repository}/issues`;
  const listed = await fetch(`${issues}/1/comments?per_page=100`, { headers });
  const comments = (await listed.json()) as { id: number; body: string }[]; // GitHub's own list
  const own = comments.find(({ body }) => body.startsWith("<!-- sticky -->"));
  const body = JSON.stringify({ body: `<!-- sticky -->\nrunning, ${new Date().toISOString()}` });
  const url = own === undefined ? `${issues}/1/comments` : `${issues}/comments/${own.id}`;
  const reply = await fetch(url, { method: own === undefined ? "POST" : "PATCH", headers, body });
  if (!reply.ok) throw new Error(`the sticky comment was refused: ${reply.status}`);
  return performance.now() - began;
}

interface Check {
  readonly milliseconds: number;
  readonly calls: number;
}

async function checkToday(world: WatchedWorld): Promise<Check> {
  const { job, modal } = await world.beginCheck();
  const { code, milliseconds } = await run(CLI, ["app", "list", "--json"], modal);
  if (code !== 0) throw new Error(`modal app list ended with exit code ${code}`);
  const sticky = await stick(job);
  return { milliseconds: milliseconds + sticky, calls: countAll(await world.endCheck(job)) };
}

async function checkOurs(world: WatchedWorld): Promise<Check> {
  await world.move({ moved: 1, preempted: 0, ended: 0 });
  const pass = await world.pass();
  return { milliseconds: pass.milliseconds, calls: countAll(pass) };
}

function tell(what: string, checks: readonly Check[], floor: number): Finding {
  const time = medianOf(checks.map(({ milliseconds }) => milliseconds));
  const calls = medianOf(checks.map((check) => check.calls));
  return { what, measured: `${time.toFixed(0)} ms, ${calls} calls`, ratio: time / floor };
}

export async function measureToday(): Promise<readonly Section[]> {
  const world = await createWatchedWorld(1);
  const floors: number[] = [];
  const [today, ours]: [Check[], Check[]] = [[], []];
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const floor = await measureFloor();
      const [theirs, own] = [await checkToday(world), await checkOurs(world)];
      if (round < 0) continue;
      floors.push(floor);
      today.push(theirs);
      ours.push(own);
    }
  } finally {
    await world.close();
  }
  const floor = medianOf(floors);
  const installed = await install();
  if (installed === undefined) console.error("bench: SKIPPED: pip install modal: no package index answered");
  const first: Finding = {
    what: "`pip install modal` before it, in each job",
    measured: installed === undefined ? "skipped: no package index answered" : `${installed.toFixed(0)} ms`,
  };
  const findings = [
    first,
    tell("`modal app list --json` and a sticky comment", today, floor),
    tell("a pass of this action", ours, floor),
  ];
  return [{ title: "One check of one run, next to what people write today", how: HOW, findings }];
}

const HOW = `The real client against the local Modal, and one list and one edit of a comment by a few lines of code. It tells that
an app exists. The pass of this action reads the run's calls and log as well, draws the curve, and writes comment, commit
status and record; it needs no Python.`;
