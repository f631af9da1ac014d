// The built poll action: the files of an ended run, fetched by as many jobs as it takes, also where one is killed.

import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import { heldBy } from "../support/held.ts";
import { KeptArtifacts, sha256, type Unpacked } from "../support/kept-artifacts.ts";
import { type Pair, REPOSITORY, startPair, waitFor } from "../support/stand-ins.ts";

const CONFIG = `experiments:
  digits:
    target: examples/digits/modal_app.py::train
    results:
      volume: digits-checkpoints
      paths: ["digits-{key}/**"]
`;
/** Begins like no format whose end is looked for: some random bytes do, and a file without that end is left out. */
const numbers = (bytes: number): Buffer => Buffer.concat([Buffer.from("numbers"), randomBytes(bytes)]);
/** What the run left besides its checkpoints, by name: more than the files that are fetched at once. */
const MORE = new Map<string, Buffer>([
  ["large.bin", numbers(9 * 1_048_576)],
  ...Array.from({ length: 12 }, (_, index) => [`part-${index}.bin`, numbers(1000)] as const),
]);
const HALVES = ["half.json", "next.pt.tmp"];

let pair: Pair;
let scratch: string;
let kept: KeptArtifacts;
let key: string;
beforeEach(async () => {
  pair = await startPair({ epochs: 1 });
  scratch = mkdtempSync(path.join(tmpdir(), "results-files-"));
  kept = new KeptArtifacts(pair, scratch);
  pair.github.commit(REPOSITORY, { branch: "main", files: { ".github/experiments.yml": CONFIG } });
  const launched = await pair.launch();
  expect(launched.exitCode, launched.log.join("\n")).toBe(0);
  key = launched.outputs["run-key"] ?? "";
  const modal = viewModal(pair.modal.adminUrl);
  await waitFor("the end of the training", 90, async () =>
    (await modal.apps()).every(({ state }) => state === "STOPPED") ? true : undefined,
  );
  const source = path.join(scratch, "more");
  mkdirSync(source);
  for (const [name, content] of MORE) writeFileSync(path.join(source, name), content);
  for (const name of HALVES) writeFileSync(path.join(source, name), '{"accuracy": 0.');
  const put = await startCommand(
    ["modal", "volume", "put", "digits-checkpoints", source, `/digits-${key}/more`],
    { cwd: scratch, env: pair.modalEnv },
  ).ended;
  expect(put.code, put.stderr).toBe(0);
});
afterEach(async () => {
  rmSync(scratch, { recursive: true, force: true });
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

const JOB = { artifacts: true };
const line = (): string => heldBy(pair.github).lines[0] ?? "";
const comment = (): string => heldBy(pair.github).comments[0] ?? "";

/** A job that has a second for files, where each takes longer: some are whole, the others are still to be fetched. */
async function pollInHaste(): Promise<void> {
  await viewModal(pair.modal.adminUrl).strike({ kind: "delay", method: "VolumeGetFile2", ms: 1100 });
  const first = await pair.poll({}, { ...JOB, env: { MODAL_EXPERIMENTS_FILES_SECONDS: "1" } });
  await viewModal(pair.modal.adminUrl).strike({ kind: "clear" });
  expect(first.exitCode, first.log.join("\n")).toBe(0);
  expect(first.outputs).toMatchObject({ finished: "1", failed: "0", open: "0" });
  expect(line()).toMatch(/^succeeded .* art=\d+ part=\d+$/);
  expect(comment()).toMatch(/more, [\d.]+ [kM]B, are fetched by later passes, until 20/);
}

async function newestResult(): Promise<RunResult> {
  const id = Number(/ art=(\d+)/.exec(line())?.[1]);
  const unpacked = await kept.unpack({ id, name: "" });
  return JSON.parse(unpacked.read(`${key}-g1/result.json`).toString()).runs[0];
}

/** Every file is in the artifact that result.json names, with the bytes that the Volume has. */
async function expectAll(): Promise<void> {
  const { files } = await newestResult();
  if (files === null) throw new Error("the result tells of no files");
  expect(files.left.map(({ path: name, why }) => [path.basename(name), why]).toSorted()).toEqual([
    ["half.json", "is cut off, as its format shows"],
    ["next.pt.tmp", "was not finished, as its name says"],
  ]);
  expect(files.to_fetch).toEqual([]);
  const holders = new Map<string, Unpacked>();
  for (const { name, url } of files.artifacts)
    holders.set(name, await kept.unpack({ name, id: Number(path.basename(url ?? "")) }));
  const found = new Map<string, string>();
  for (const file of files.taken) {
    const bytes = holders.get(file.artifact ?? "")?.read(`${key}-g1/files/${file.path}`) ?? Buffer.alloc(0);
    expect({ path: file.path, bytes: bytes.length, sum: sha256(bytes) }).toEqual({
      path: file.path,
      bytes: file.bytes,
      sum: file.sha256,
    });
    found.set(path.basename(file.path), file.sha256);
  }
  for (const [name, content] of MORE) expect(found.get(name), name).toBe(sha256(content));
  expect([...found.keys()]).toContain("checkpoint-00001.npz");
  expect(found.size).toBe(files.taken.length);
}

it("a later job fetches what the first had no time for, and every checksum is right", async () => {
  await pollInHaste();
  const before = await newestResult();
  expect(before.files?.to_fetch.length).toBeGreaterThan(0);
  const second = await pair.poll({}, JOB);
  expect(second.exitCode, second.log.join("\n")).toBe(0);
  expect(line()).toMatch(/^succeeded .* art=\d+$/);
  await expectAll();
  expect(comment()).toMatch(/\*\*Files:\*\* \d+ files, [\d.]+ MB, in \d artifacts: \[1\]/);
  expect(comment()).not.toContain("later passes");

  const mark = pair.github.requests.length;
  const third = await pair.poll({}, JOB);
  expect(third.outputs).toMatchObject({ open: "0", changed: "0" });
  expect(
    pair.github.requests.slice(mark).filter(({ method, graphql }) => method !== "GET" && !graphql),
  ).toEqual([]);
});

it("a job that is killed before its record is written is repeated, and nothing is lost", async () => {
  await pollInHaste();
  const mark = pair.github.requests.length;
  pair.github.fault({ route: "POST /repos/*", effect: { kind: "hang" }, nth: 1 });
  const killed = pair.beginPoll({}, JOB);
  await waitFor("the write that gets no answer", 90, async () =>
    pair.github.requests.slice(mark).some(({ status, method }) => status === 0 && method === "POST")
      ? true
      : undefined,
  );
  await killed.killTree();
  pair.github.clearFaults();
  expect(line()).toMatch(/ part=\d+$/);
  const uploads = (await kept.listed(`experiment-${key}-g1`)).length;
  const again = await pair.poll({}, JOB);
  expect(again.exitCode, again.log.join("\n")).toBe(0);
  expect(line()).toMatch(/^succeeded .* art=\d+$/);
  expect((await kept.listed(`experiment-${key}-g1`)).length).toBeGreaterThanOrEqual(uploads);
  await expectAll();
});
