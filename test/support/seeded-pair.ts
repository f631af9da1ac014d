// Both stand-ins, the Modal one with runs as a test lays them down; a pass of the built poll action over them, and its cost.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ActionResult } from "../../local/runner/run-action.ts";
import { appName, type RunIntent } from "../../src/core/record.ts";
import type { RunResult } from "../../src/core/result.ts";
import { python } from "./digits-training.ts";
import { type Recorded, recordRun } from "./recorded-run.ts";
import { type SeededModal, type SeededRun, startSeededModal } from "./seeded-modal.ts";
import { type Pair, REPOSITORY, startPair } from "./stand-ins.ts";

export const SNAPSHOT = "experiments-progress";
const FILE = "progress.jsonl";

export interface RecordedRun extends SeededRun, Recorded {}

export interface Pass {
  readonly result: ActionResult;
  /** By experiment. */
  readonly runs: ReadonlyMap<string, RunResult>;
  readonly warnings: readonly string[];
  /** Snapshots listed, downloaded and uploaded. */
  readonly moved: { readonly lists: number; readonly downloads: number; readonly uploads: number };
  /** The beginning of each range of a log that was asked for, by app, in milliseconds of the epoch. */
  readonly read: ReadonlyMap<string, readonly number[]>;
  /** Of REST, without those to the artifact service. */
  readonly writes: readonly string[];
}

export interface SeededPair extends Pair {
  readonly seeded: SeededModal;
  /** A run of this experiment that was recorded, and began, so many minutes ago. */
  addRun(experiment: string, minutes: number, intent?: Partial<RunIntent>): Promise<RecordedRun>;
  /** A job of its own, in a workflow run of its own. @throws Error when it fails */
  pass(env?: Readonly<Record<string, string>>, inputs?: Readonly<Record<string, string>>): Promise<Pass>;
  /** Of the newest snapshot, whoever uploaded it. */
  snapshot(): Promise<{ readonly id: number; readonly text: string }>;
  /** Lays one down as the newest. @returns the id of the artifact */
  putSnapshot(content: Uint8Array | string, how?: Laid): number;
}

export interface Laid {
  readonly workflow?: string;
  readonly event?: string;
  readonly headBranch?: string;
  readonly expiresAt?: number;
}

export async function startSeededPair(): Promise<SeededPair> {
  let back = 0;
  const seeded = await startSeededModal();
  const pair = await startPair({ epochs: 1, secondaryLimits: false, githubClock: () => Date.now() - back });
  return {
    ...pair,
    seeded,
    addRun: async (experiment, minutes, intent = {}) => {
      back = minutes * 60_000;
      const recorded = await recordRun(pair, { experiment, ...intent });
      const run = seeded.addRun(appName(recorded.intent), Date.now() - back);
      pair.github.finishWorkflowRun(REPOSITORY, recorded.workflowRun, "success");
      back = 0;
      return { ...recorded, ...run };
    },
    pass: (env = {}, inputs = {}) => makePass(pair, seeded, { env, inputs }),
    snapshot: () => readSnapshot(pair),
    putSnapshot: (content, how = {}) => putSnapshot(pair, content, how),
    close: async () => {
      await Promise.all([pair.close(), seeded.close()]);
    },
  };
}

async function makePass(
  pair: Pair,
  seeded: SeededModal,
  {
    env,
    inputs,
  }: { readonly env: Readonly<Record<string, string>>; readonly inputs: Readonly<Record<string, string>> },
): Promise<Pass> {
  const marks = { github: pair.github.requests.length, modal: seeded.asked.length };
  const result = await pair.poll(inputs, { artifacts: true, env: { ...seeded.env, ...env } });
  if (result.exitCode !== 0) throw new Error(`the pass failed:\n${result.log.join("\n")}`);
  const requests = pair.github.requests.slice(marks.github);
  const times = (what: RegExp): number =>
    requests.filter(({ method, path: place }) => what.test(`${method} ${place}`)).length;
  const read = new Map<string, number[]>();
  for (const { method, request } of seeded.asked.slice(marks.modal)) {
    if (method !== "AppFetchLogs") continue;
    const app = String(request["app_id"]);
    read.set(app, [...(read.get(app) ?? []), secondsOf(request["since"]) * 1000]);
  }
  const { runs }: { readonly runs: readonly RunResult[] } = JSON.parse(
    result.outputs["result"] || '{"runs":[]}',
  );
  return {
    result,
    runs: new Map(runs.map((run) => [run.experiment, run])),
    warnings: result.annotations.flatMap(({ level, message }) => (level === "warning" ? [message] : [])),
    moved: {
      lists: times(/^GET .*\/actions\/artifacts\?/) || times(/^GET .*\/actions\/artifacts$/),
      downloads: times(/^GET .*\/actions\/artifacts\/\d+\/zip/),
      uploads: times(/^POST .*CreateArtifact/),
    },
    read,
    writes: requests
      .filter(
        ({ method, path: place, graphql }) =>
          method !== "GET" && graphql === undefined && place.startsWith("/repos/"),
      )
      .map(({ method, path: place }) => `${method} ${place}`),
  };
}

/** A time as proto-loader gives it. */
function secondsOf(time: unknown): number {
  const seconds = typeof time === "object" && time !== null && "seconds" in time ? Number(time.seconds) : 0;
  const nanos = typeof time === "object" && time !== null && "nanos" in time ? Number(time.nanos) : 0;
  return seconds + nanos / 1e9;
}

async function readSnapshot(pair: Pair): Promise<{ readonly id: number; readonly text: string }> {
  const token = pair.github.issueToken({ repository: REPOSITORY, permissions: { actions: "read" } });
  const ask = (route: string): Promise<Response> =>
    fetch(`${pair.github.apiUrl}/repos/${REPOSITORY}/actions/artifacts${route}`, {
      headers: { authorization: `Bearer ${token}` },
    });
  // GitHub's own shape.
  const { artifacts } = (await (await ask(`?name=${SNAPSHOT}`)).json()) as { artifacts: { id: number }[] };
  const id = artifacts[0]?.id ?? 0;
  const folder = mkdtempSync(path.join(tmpdir(), "snapshot-"));
  try {
    writeFileSync(path.join(folder, "all.zip"), Buffer.from(await (await ask(`/${id}/zip`)).arrayBuffer()));
    execFileSync(python, ["-m", "zipfile", "-e", path.join(folder, "all.zip"), folder]);
    return { id, text: readFileSync(path.join(folder, FILE), "utf8") };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function putSnapshot(pair: Pair, content: Uint8Array | string, how: Laid): number {
  const { workflow = "poll.yml", event = "schedule", headBranch = "main", expiresAt } = how;
  const runId = pair.github.startWorkflowRun(REPOSITORY, {
    ...{ workflow, event, headBranch, headSha: pair.pull.headSha, actor: "mona" },
  });
  pair.github.finishWorkflowRun(REPOSITORY, runId, "success");
  return pair.github.addArtifact(REPOSITORY, {
    ...{ runId, name: SNAPSHOT, content: typeof content === "string" ? zipOf(content) : content },
    ...(expiresAt === undefined ? {} : { expiresAt }),
  });
}

export function zipOf(text: string, name: string = FILE): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "zip-"));
  try {
    const script =
      "import sys,zipfile; z=zipfile.ZipFile(sys.argv[1],'w',8); z.write(sys.argv[2],sys.argv[3]); z.close()";
    const files = [path.join(folder, "all.zip"), path.join(folder, "text")] as const;
    writeFileSync(files[1], text);
    execFileSync(python, ["-c", script, ...files, name]);
    return readFileSync(files[0]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
