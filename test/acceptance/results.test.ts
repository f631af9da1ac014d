// The built poll action with the artifact service: what an ended run leaves, and what the next is compared with.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startLaunch } from "../../scripts/demo/jobs.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import { python } from "../support/digits-training.ts";
import { heldBy } from "../support/held.ts";
import { finish, type Pair, REPOSITORY, startPair, waitFor } from "../support/stand-ins.ts";

const CONFIG = `experiments:
  digits:
    target: examples/digits/modal_app.py::train
    results:
      volume: digits-checkpoints
      paths: ["digits-{key}/**"]
`;

let pair: Pair;
let scratch: string;
beforeEach(async () => {
  pair = await startPair({ epochs: 2 });
  scratch = mkdtempSync(path.join(tmpdir(), "results-"));
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

interface Listed {
  readonly id: number;
  readonly name: string;
  readonly workflow_run: { readonly id: number };
}

function ask(route: string): Promise<Response> {
  const token = pair.github.issueToken({ repository: REPOSITORY, permissions: { actions: "read" } });
  return fetch(`${pair.github.apiUrl}/repos/${REPOSITORY}/actions/artifacts${route}`, {
    headers: { authorization: `Bearer ${token}` },
  });
}

async function listed(prefix: string): Promise<readonly Listed[]> {
  const { artifacts } = (await (await ask("?per_page=100")).json()) as { artifacts: Listed[] }; // GitHub's own shape
  return artifacts.filter(({ name }) => name.startsWith(prefix));
}

/** The unpacked files of the newest artifact whose name begins so. */
async function unpack(prefix: string): Promise<Listed & { readonly folder: string }> {
  const newest = (await listed(prefix))[0];
  if (newest === undefined) throw new Error(`there is no artifact ${prefix}`);
  const zip = Buffer.from(await (await ask(`/${newest.id}/zip`)).arrayBuffer());
  const folder = mkdtempSync(path.join(scratch, "artifact-"));
  writeFileSync(path.join(folder, "all.zip"), zip);
  execFileSync(python, ["-m", "zipfile", "-e", path.join(folder, "all.zip"), folder]);
  return { ...newest, folder };
}

const poll = () => pair.poll({}, { artifacts: true });
const runOf = (outputs: Readonly<Record<string, string>>): RunResult =>
  JSON.parse(outputs["result"] ?? "{}").runs[0];

async function untilStopped(): Promise<void> {
  const modal = viewModal(pair.modal.adminUrl);
  await waitFor("the end of the training", 90, async () =>
    (await modal.apps()).every(({ state }) => state === "STOPPED") ? true : undefined,
  );
}

/** On the default branch as a person would start it there, without a pull request. */
async function launchOnMain(headSha: string): Promise<void> {
  const job = startLaunch({
    standIns: { ...pair, pull: { ...pair.pull, headSha } },
    inputs: { "pull-request": "" },
  });
  const result = await job.finished;
  finish(pair, job.runId, result);
  expect(result.exitCode, result.log.join("\n")).toBe(0);
}

function validates(text: string): void {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  ajvFormats(ajv);
  const schema = readFileSync(new URL("../../schema/result.json", import.meta.url), "utf8");
  const validate = ajv.compile(JSON.parse(schema));
  validate(JSON.parse(text));
  expect(validate.errors).toBeNull();
}

it("what a run leaves is in its artifact, and the next run of a pull request is compared with it", async () => {
  const mainSha = pair.github.commit(REPOSITORY, {
    branch: "main",
    files: { ".github/experiments.yml": CONFIG },
  });
  await launchOnMain(mainSha);
  await untilStopped();
  const first = await poll();
  expect(first.exitCode, first.log.join("\n")).toBe(0);
  expect(runOf(first.outputs)).toMatchObject({ state: "succeeded", pull_request: null });
  const { key } = runOf(first.outputs);

  const kept = await unpack(`experiment-${key}-g1`);
  const read = (name: string) => readFileSync(path.join(kept.folder, `${key}-g1`, name));
  validates(read("result.json").toString());
  const told: RunResult = JSON.parse(read("result.json").toString()).runs[0];
  const files = told.files?.taken ?? [];
  expect(files.map(({ path: name }) => name).toSorted()).toEqual(
    expect.arrayContaining([`digits-${key}/checkpoint-00001.npz`, `digits-${key}/checkpoint-00002.npz`]),
  );
  for (const file of files) {
    const bytes = read(`files/${file.path}`);
    expect({ bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") }).toEqual({
      bytes: file.bytes,
      sha256: file.sha256,
    });
  }
  expect(read("log.txt").toString()).toContain('"epoch": 2');
  validates(
    readFileSync(path.join((await unpack("experiments-results-")).folder, `${key}-g1/result.json`), "utf8"),
  );

  await pair.launch();
  await untilStopped();
  const second = await poll();
  expect(runOf(second.outputs)).toMatchObject({ state: "succeeded", baseline: { sha: mainSha } });
  expect(heldBy(pair.github).comments.join("\n")).toContain(mainSha.slice(0, 7));
});

it("an upload that failed is made by the next pass, and only the record learns of it", async () => {
  await pair.launch();
  await untilStopped();
  const refused = { kind: "status", status: 400 } as const;
  pair.github.fault({ route: "POST /twirp/*", effect: refused, times: Number.POSITIVE_INFINITY });
  expect((await poll()).outputs).toMatchObject({ finished: "1", open: "0" });
  pair.github.clearFaults();
  const before = heldBy(pair.github);
  expect(before.lines[0]).not.toContain("art=");
  const again = await poll();
  expect(again.exitCode, again.log.join("\n")).toBe(0);
  const after = heldBy(pair.github);
  expect(after.lines[0]).toMatch(new RegExp(`^${before.lines[0]} art=\\d+$`));
  expect(after.comments).toEqual(before.comments);
  const kept = await listed("experiments-results-");
  expect(kept).toHaveLength(1);
  await poll();
  expect(await listed("experiments-results-")).toEqual(kept);
});
