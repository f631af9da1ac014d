// An action and a local GitHub in, one timed execution of it out: until it starts the Modal client, or until it ends.
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type LocalGithub, startLocalGithub } from "../local/github/server.ts";
import { createJob } from "../local/runner/job.ts";
import { stageEnvironment } from "../local/runner/stage.ts";
import { createStageFiles } from "../local/runner/stage-files.ts";
import { repositoryVariables } from "./demo/jobs.ts";
import { checkOut, headFiles, type Seeded, seedRepository } from "./demo/repository.ts";
import { issueJobToken } from "./demo/stand-ins.ts";

const root = path.resolve(import.meta.dirname, "..");

export interface Bench {
  /** Milliseconds of `node -e 0`. */
  floor(): Promise<number>;
  /** Milliseconds from the start of the launch to the start of the Modal client. */
  launch(): Promise<number>;
  /** Milliseconds of a whole poll that finds no open run. */
  poll(): Promise<number>;
  close(): Promise<void>;
}

interface Ended {
  readonly code: number | null;
  readonly began: number;
  readonly milliseconds: number;
  readonly output: string;
}

const now = () => performance.timeOrigin + performance.now();

function execute(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const began = now();
    const child = spawn(process.execPath, args, { env: { ...env }, cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk) => (output += String(chunk)));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, began, milliseconds: now() - began, output }));
  });
}

/** A stand-in for the Modal client's executable that notes when it starts, and does nothing else. For timing only. */
function writeTimingStub(folder: string): { readonly command: string; readonly notes: string } {
  const command = path.join(folder, "timing-stub");
  const notes = path.join(folder, "started.txt");
  writeFileSync(command, `#!/usr/bin/env bash\necho "$EPOCHREALTIME" >> '${notes}'\nexit 1\n`);
  chmodSync(command, 0o755);
  return { command, notes };
}

interface World {
  readonly github: LocalGithub;
  readonly pull: Seeded;
  readonly workspace: string;
  nextRun: number;
}

/** Executes an action's main script with the environment that the runner stand-in would give it. */
async function executeAction(
  world: World,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<Ended> {
  const { github, workspace } = world;
  const workflow = action === "poll" ? "poll.yml" : "train.yml";
  // Its own for each execution: the run key of a launch without a pull request is made from it.
  const runId = world.nextRun++;
  const job = createJob({
    action: path.join(root, action),
    inputs,
    workspace,
    env: {
      MODAL_SERVER_URL: "http://127.0.0.1:9",
      MODAL_TOKEN_ID: "ak-timing",
      MODAL_TOKEN_SECRET: "as-timing",
    },
    github: {
      ...repositoryVariables(world),
      GITHUB_RUN_ID: String(runId),
      GITHUB_TOKEN: issueJobToken(github),
      GITHUB_WORKFLOW: workflow,
    },
  });
  try {
    return await execute([job.manifest.main], stageEnvironment(job, createStageFiles(job)), workspace);
  } finally {
    rmSync(job.folders.root, { recursive: true, force: true });
  }
}

async function timeLaunch(world: World, folder: string): Promise<number> {
  const { command, notes } = writeTimingStub(folder);
  writeFileSync(notes, "");
  const target = "examples/digits/modal_app.py::train";
  const ended = await executeAction(world, ".", { target, "modal-command": command });
  const [first] = readFileSync(notes, "utf8").trim().split("\n");
  if (first === undefined || first === "")
    throw new Error(`launch did not start the Modal client:\n${ended.output}`);
  // Seconds with six decimals, with a comma in some locales.
  return Number(first.replace(",", ".")) * 1000 - ended.began;
}

async function timePoll(world: World): Promise<number> {
  const ended = await executeAction(world, "poll", { linger: "0" });
  if (ended.code !== 0)
    throw new Error(`a poll with nothing open ended with exit code ${ended.code}:\n${ended.output}`);
  return ended.milliseconds;
}

export async function createBench(): Promise<Bench> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-"));
  const workspace = path.join(folder, "checkout");
  const github = await startLocalGithub();
  const files = headFiles(25);
  const world: World = { github, pull: seedRepository(github, files), workspace, nextRun: 1 };
  await checkOut(files, workspace);
  return {
    floor: async () => (await execute(["-e", "0"], {}, folder)).milliseconds,
    launch: () => timeLaunch(world, folder),
    poll: () => timePoll(world),
    close: async () => {
      await github.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
