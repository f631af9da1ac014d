// The variables of a job in, one execution of the built poll action out: its time, processor time, memory and outputs.
import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { createJob } from "../../local/runner/job.ts";
import { stageEnvironment } from "../../local/runner/stage.ts";
import { createStageFiles } from "../../local/runner/stage-files.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

export interface Pass {
  readonly milliseconds: number;
  /** Milliseconds of processor time, of all its threads. */
  readonly cpu: number;
  /** Peak resident memory, MiB. */
  readonly memory: number;
  readonly output: string;
}

// What the kernel counts for a process begins with its parent's memory; the status file counts this program alone.
const PROBE = `
const { readFileSync, writeFileSync } = require("node:fs");
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  let memory = maxRSS;
  try { memory = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]); } catch {}
  writeFileSync(process.env.BENCH_PROBE, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: memory / 1024 }));
});
`;

export interface PassRequest {
  readonly env: Readonly<Record<string, string>>;
  /** GITHUB_* variables, the token included. */
  readonly github: Readonly<Record<string, string>>;
  readonly folder: string;
  /** Options of Node. */
  readonly options?: readonly string[];
}

/** One pass over everything that is open. @throws Error with its output when it fails */
export async function makePass({ env, github, folder, options = [] }: PassRequest): Promise<Pass> {
  const inputs = { linger: "0", "poll-workflow": "" };
  const job = createJob({ action: path.join(root, "poll"), inputs, workspace: folder, env, github });
  const probe = path.join(folder, "probe.cjs");
  const told = path.join(folder, "probe.json");
  writeFileSync(probe, PROBE);
  try {
    const { main } = job.manifest;
    const ended = await execute([...options, "--require", probe, main], {
      ...stageEnvironment(job, createStageFiles(job)),
      BENCH_PROBE: told,
    });
    if (ended.code !== 0) throw new Error(`a pass ended with exit code ${ended.code}:\n${ended.output}`);
    return { ...JSON.parse(readFileSync(told, "utf8")), ...ended };
  } finally {
    rmSync(job.folders.root, { recursive: true, force: true });
  }
}

interface Ended {
  readonly code: number | null;
  readonly milliseconds: number;
  readonly output: string;
}

function execute(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { env: { ...env }, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, milliseconds: performance.now() - began, output }));
  });
}
