// The built poll action: the files of a run that goes on are taken at intervals, whole ones only, and unchanged ones once.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import { heldBy } from "../support/held.ts";
import { KeptArtifacts, sha256 } from "../support/kept-artifacts.ts";
import { type Pair, REPOSITORY, startPair } from "../support/stand-ins.ts";

const config = (pattern: string): string => `experiments:
  digits:
    target: examples/digits/modal_app.py::train
    results:
      volume: digits-checkpoints
      paths: ["${pattern}"]
      every: 30m
`;
const MINUTE = 60_000;

let pair: Pair;
let scratch: string;
let kept: KeptArtifacts;
/** Of GitHub's clock, by which the poller goes. */
let ahead = 0;
beforeEach(async () => {
  ahead = 0;
  pair = await startPair({ epochs: 2, githubClock: () => Date.now() + ahead });
  scratch = mkdtempSync(path.join(tmpdir(), "results-during-"));
  kept = new KeptArtifacts(pair, scratch);
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

function configure(pattern: string): void {
  pair.github.commit(REPOSITORY, { branch: "main", files: { ".github/experiments.yml": config(pattern) } });
}

async function put(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const source = mkdtempSync(path.join(scratch, "put-"));
  mkdirSync(source, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(source, name), text);
  const { code, stderr } = await startCommand(
    ["modal", "volume", "put", "digits-checkpoints", source, folder],
    {
      cwd: scratch,
      env: pair.modalEnv,
    },
  ).ended;
  expect(code, stderr).toBe(0);
}

async function poll(): Promise<RunResult> {
  const { exitCode, log, outputs } = await pair.poll({}, { artifacts: true });
  expect(exitCode, log.join("\n")).toBe(0);
  expect(outputs).toMatchObject({ open: "1" });
  return JSON.parse(outputs["result"] ?? "{}").runs[0];
}

it("takes what is committed and whole, and later only what has changed", async () => {
  configure("digits-{key}/**");
  const modal = viewModal(pair.modal.adminUrl);
  // The training ends and commits, and its result does not arrive: the run goes on without writing.
  await modal.strike({ kind: "hang", method: "FunctionPutOutputs" });
  const launched = await pair.launch();
  expect(launched.exitCode, launched.log.join("\n")).toBe(0);
  const key = launched.outputs["run-key"] ?? "";
  await modal.arrival("FunctionPutOutputs", 90);
  const folder = `/digits-${key}/more`;
  await put(folder, { "whole.json": '{"a": 1}', "half.json": '{"a": ', "next.pt.tmp": "half" });
  const taken = () => kept.listed(`experiment-${key}-g1-at-`);

  expect((await poll()).state).toBe("running");
  expect(await taken()).toEqual([]);

  ahead = 31 * MINUTE;
  const first = (await poll()).files;
  const [artifact] = await taken();
  expect(await taken()).toHaveLength(1);
  expect(first?.taken.map(({ path: name }) => path.basename(name)).toSorted()).toEqual(
    expect.arrayContaining(["checkpoint-00001.npz", "checkpoint-00002.npz", "whole.json"]),
  );
  expect(first?.left.map(({ path: name }) => path.basename(name)).toSorted()).toEqual([
    "half.json",
    "next.pt.tmp",
  ]);
  const unpacked = await kept.unpack(artifact ?? { id: 0, name: "" });
  for (const file of first?.taken ?? [])
    expect(sha256(unpacked.read(`${key}-g1/files/${file.path}`))).toBe(file.sha256);
  expect(unpacked.read(`${key}-g1/log.txt`).toString()).toContain('"epoch": 2');
  expect(heldBy(pair.github).comments[0]).toMatch(/\*\*Files so far:\*\* \d+ files, .*taken \[\d{4}-/);

  ahead = 62 * MINUTE;
  expect((await poll()).files?.taken).toHaveLength(first?.taken.length ?? 0);
  expect(await taken()).toHaveLength(1);

  await put(`/digits-${key}/new`, { "new.json": '{"b": 2}' });
  ahead = 70 * MINUTE;
  await poll();
  expect(await taken()).toHaveLength(1);
  ahead = 93 * MINUTE;
  const later = (await poll()).files;
  const [newest] = await taken();
  const fresh = later?.taken.filter(({ artifact: holder }) => holder === newest?.name) ?? [];
  expect(await taken()).toHaveLength(2);
  expect(fresh.map(({ path: name }) => path.basename(name))).toEqual(["new.json"]);
  expect(later?.artifacts).toHaveLength(2);
});
