// A workflow file and an event in; the file run by act, a workflow engine nobody here wrote, against the stand-ins; job results out.
import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Permissions } from "../../local/github/server.ts";
import { issueJobToken, type StandIns } from "../../scripts/demo/stand-ins.ts";
import { buildGoTool } from "../../scripts/go-tools.ts";
import { findGo } from "../../scripts/test-totals.ts";
import { AUTHOR, REPOSITORY } from "./stand-ins.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
/** Where the documentation writes the owner of this project's repository. */
const RELEASE = "OWNER/modal-experiments@v1";
const PARTS = ["action.yml", "gate", "poll", "stop", "dist", ".github/workflows"];

/** Tests that need act carry `[go]` in their name and do not run without Go. */
export const hasEngine = findGo() !== undefined;

export interface WorkflowJob {
  readonly standIns: StandIns;
  /** Name of the file in .github/workflows of the repository. */
  readonly file: string;
  /** Its text. */
  readonly text: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly actor?: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly headSha?: string;
  readonly ref?: string;
}

export interface WorkflowResult {
  readonly exitCode: number;
  readonly runId: number;
  /** By name; a job that was skipped is absent. */
  readonly jobs: Readonly<Record<string, string>>;
  readonly log: readonly string[];
}

/** What a tag of this project holds of use to a workflow, as act fetches it; `v1` is that folder. */
export function createRelease(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "release-"));
  for (const part of PARTS.filter((each) => existsSync(path.join(root, each))))
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  return folder;
}

/** Third-party actions that the shipped files name, replaced by stand-ins: act cannot reach github.com here. */
function replacements(texts: readonly string[], release: string): readonly string[] {
  const named = texts.flatMap((text) => [...text.matchAll(/uses: (actions\/(\w[\w-]*)@[\w.]+)/g)]);
  const folders = named.map(
    ([, uses, name]) => `${uses}=${path.join(root, "test/fixtures/act", name ?? "")}`,
  );
  return [...new Set([`${RELEASE}=${release}`, ...folders])];
}

function triggers(text: string, event: string, payload: unknown): boolean {
  const { on } = parse(text, { schema: "core" });
  if (typeof on !== "object" || on === null || !(event in on)) return false;
  const types: readonly string[] | undefined = on[event]?.types;
  return types === undefined || types.includes((payload as { action?: string } | undefined)?.action ?? "");
}

/**
 * Runs the file as GitHub would on that event, in folders of its own.
 * @throws Error when the file's `on` does not name the event and its type: act itself would run it all the same
 */
export async function runWorkflow(job: WorkflowJob, release: string): Promise<WorkflowResult> {
  const { standIns, file, text, event, payload } = job;
  if (!triggers(text, event, payload)) throw new Error(`${file} does not run on this ${event}`);
  const folder = mkdtempSync(path.join(tmpdir(), "act-"));
  const headSha = job.headSha ?? standIns.pull.headSha;
  const actor = job.actor ?? AUTHOR;
  const runId = standIns.github.startWorkflowRun(REPOSITORY, { workflow: file, event, headSha, actor });
  try {
    const args = writeArguments({ ...job, headSha, actor }, { folder, release, runId });
    const done = await execute([buildGoTool("act"), ...args], folder);
    standIns.github.finishWorkflowRun(REPOSITORY, runId, done.exitCode === 0 ? "success" : "failure");
    return { ...done, runId };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Place {
  readonly folder: string;
  readonly release: string;
  readonly runId: number;
}

function writeArguments(job: WorkflowJob, { folder, release, runId }: Place): readonly string[] {
  const work = path.join(folder, "work");
  const flows = path.join(folder, "flows");
  for (const each of [work, flows]) mkdirSync(each);
  writeFileSync(path.join(flows, job.file), job.text);
  writeFileSync(path.join(folder, "event.json"), JSON.stringify({ ...withInputs(job) }));
  const shipped = ["experiment.yml", "poll.yml"].flatMap((name) => readIfThere(release, name));
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  return [
    job.event,
    ...["-W", path.join(flows, job.file), "-C", work, "-e", path.join(folder, "event.json")],
    ...["-P", "ubuntu-latest=-self-hosted", "--json", "--no-cache-server", "--no-skip-checkout"],
    ...["--action-cache-path", path.join(folder, "cache"), "--actor", job.actor ?? ""],
    ...replacements([job.text, ...shipped], release).flatMap((each) => ["--local-repository", each]),
    ...pairs("--env", { ...variables(job, runId), ...job.env }),
    ...pairs("-s", { GITHUB_TOKEN: token(job, runId), ...secrets(job) }),
    ...pairs("--input", job.inputs ?? {}),
  ];
}

function withInputs(job: WorkflowJob): object {
  return { ...(job.payload ?? {}), ...(job.inputs === undefined ? {} : { inputs: job.inputs }) };
}

function readIfThere(release: string, name: string): readonly string[] {
  return [readFileSync(path.join(release, ".github/workflows", name), "utf8")];
}

function secrets({ standIns, ...job }: WorkflowJob): Readonly<Record<string, string>> {
  const { MODAL_TOKEN_ID = "", MODAL_TOKEN_SECRET = "" } = standIns.modalEnv;
  return job.secrets ?? { MODAL_TOKEN_ID, MODAL_TOKEN_SECRET };
}

/** act gives one token to every job of the run: what the file grants, taken together. */
function token({ standIns, permissions }: WorkflowJob, runId: number): string {
  return issueJobToken(standIns.github, { workflowRun: runId, ...(permissions && { permissions }) });
}

function variables({ standIns, ...job }: WorkflowJob, runId: number): Readonly<Record<string, string>> {
  const { github, pull, modalEnv } = standIns;
  return {
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_REPOSITORY_ID: String(pull.repositoryId),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_TRIGGERING_ACTOR: job.actor ?? "",
    GITHUB_REF:
      job.ref ?? (job.event === "pull_request" ? `refs/pull/${pull.number}/merge` : "refs/heads/main"),
    SHA_REF: job.headSha ?? "",
    MODAL_SERVER_URL: modalEnv["MODAL_SERVER_URL"] ?? "",
  };
}

/** Nothing of this process's environment but what finds programs, since act hands its own to every job. */
function execute([command, ...args]: readonly string[], folder: string) {
  const { PATH = "" } = process.env;
  const child = spawn(command ?? "", args, { cwd: folder, env: { PATH, HOME: folder, TMPDIR: folder } });
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
    const entry: { job?: string; jobID?: string; jobResult?: string; msg?: string } = JSON.parse(line);
    if (entry.jobResult !== undefined) jobs[entry.jobID ?? entry.job ?? ""] = entry.jobResult;
    return [`[${entry.jobID ?? ""}] ${(entry.msg ?? "").trimEnd()}`];
  });
  return { jobs, log };
}
