// A workflow file and an event in; the file run by act, an engine nobody here wrote, against the stand-ins; job results out.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { EventName, EventPayload, Permissions } from "../../local/github/server.ts";
import { buildGoTool } from "../../scripts/go-tools.ts";
import { findGo } from "../../scripts/test-totals.ts";
import { type ActRun, isTriggered, writeActArguments } from "./act-arguments.ts";
import { REPOSITORY, type StandIns } from "./stand-ins.ts";
import { readWorkflow, unionOf } from "./workflow-model.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const PARTS = ["action.yml", "gate", "poll", "stop", "dist", ".github/workflows"];
const SHIPPED = ["experiment.yml", "poll.yml"].map((name) =>
  readFileSync(path.join(root, ".github", "workflows", name), "utf8"),
);

/** Tests that need act carry `[go]` in their name and do not run without Go. */
export const hasEngine = findGo() !== undefined;

export interface WorkflowEvent {
  /** Name of the workflow's file. */
  readonly file: string;
  /** Default, the one of that name in examples/workflows. */
  readonly text?: string;
  readonly event: EventName;
  readonly payload: EventPayload;
  /** Of the repository. GitHub gives none to a pull request from a fork. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** The run whose jobs are all run again, instead of a new one. */
  readonly runId?: number;
}

export interface WorkflowResult {
  readonly exitCode: number;
  readonly runId: number;
  /** `success` or `failure` by the job's id; one that was skipped is absent. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: readonly string[];
}

export function readExample(file: string): string {
  return readFileSync(path.join(root, "examples", "workflows", file), "utf8");
}

/** What a tag of this project holds of use to a workflow; the caller removes the folder. */
export function createRelease(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  for (const part of PARTS.filter((each) => existsSync(path.join(root, each))))
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  adaptToAct(path.join(folder, ".github", "workflows", "experiment.yml"));
  return folder;
}

/**
 * All that is changed in the shipped files: act's schema does not know `deployment` (it ignores environments as a whole),
 * and it fetches actions for the jobs of a matrix from one map without a lock, so these jobs run one after the other.
 */
function adaptToAct(file: string): void {
  const changes = [
    ["      deployment: false\n", ""],
    ["      fail-fast: false\n", "      fail-fast: false\n      max-parallel: 1\n"],
  ] as const;
  const text = readFileSync(file, "utf8");
  for (const [from] of changes)
    if (text.split(from).length !== 2) throw new Error(`${file} has not one line ${from}`);
  writeFileSync(
    file,
    changes.reduce((all, [from, to]) => all.replace(from, to), text),
  );
}

/** What the jobs of the file, called ones included, ask for together: act gives one token to all of them. */
function permissionsOf(text: string): Permissions {
  const { jobs, permissions } = readWorkflow(text);
  return unionOf([permissions, ...Object.values(jobs).map((job) => job.permissions)]);
}

/**
 * Runs the file as GitHub would on that event, in folders of its own, and ends its workflow run.
 * @throws Error when the file does not run on such an event
 */
export async function runWorkflow(
  standIns: StandIns,
  what: WorkflowEvent,
  release: string,
): Promise<WorkflowResult> {
  const { github, modalEnv } = standIns;
  const { file, text = readExample(file), event, payload, runId } = what;
  const job = github.startJob(REPOSITORY, {
    ...{ workflow: file, event, payload, permissions: permissionsOf(text) },
    ...(runId !== undefined && { runId }),
  });
  const { MODAL_TOKEN_ID = "", MODAL_TOKEN_SECRET = "", ...modal } = modalEnv;
  const variables = { ...modal, ...github.artifactEnv(job.runId) };
  const secrets = what.secrets ?? { MODAL_TOKEN_ID, MODAL_TOKEN_SECRET };
  const run: ActRun = { file, text, event, payload, env: job.env, secrets, variables };
  if (!isTriggered(run)) throw new Error(`${file} does not run on this ${event}`);
  const folder = mkdtempSync(path.join(tmpdir(), "act-"));
  try {
    const args = writeActArguments(run, folder, { release, shipped: SHIPPED });
    const done = await execute([buildGoTool("act"), ...args], folder);
    github.finishWorkflowRun(REPOSITORY, job.runId, done.exitCode === 0 ? "success" : "failure");
    return { ...done, runId: job.runId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing of this process's environment but what finds programs, since act hands its own to every job. */
function execute([command = "", ...args]: readonly string[], folder: string) {
  const { PATH = "" } = process.env;
  const child = spawn(command, args, { cwd: folder, env: { PATH, HOME: folder, TMPDIR: folder } });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      text += String(chunk);
    });
  }
  return new Promise<Omit<WorkflowResult, "runId">>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ exitCode: code ?? 1, ...readLog(text) }));
  });
}

function readLog(text: string): Pick<WorkflowResult, "jobs" | "log"> {
  const jobs: Record<string, string> = {};
  const log = text.split("\n").flatMap((line) => {
    if (!line.startsWith("{")) return line === "" ? [] : [line];
    const entry: { jobID?: string; jobResult?: string; msg?: string } = JSON.parse(line);
    if (entry.jobResult !== undefined) jobs[entry.jobID ?? ""] = entry.jobResult;
    return [`[${entry.jobID ?? ""}] ${(entry.msg ?? "").trimEnd()}`];
  });
  return { jobs, log };
}
