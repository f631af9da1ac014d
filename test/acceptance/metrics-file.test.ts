// The built poll action and a run that tells of its metrics in a file on a Volume only: while it grows and is replaced.
import { copyFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import { heldBy } from "../support/held.ts";
import { type Pair, REPOSITORY, startPair, waitFor } from "../support/stand-ins.ts";

const CONFIG = `experiments:
  digits:
    target: metrics_app.py::train
    metrics-file: { volume: metrics-runs, path: "{key}/metrics.jsonl" }
`;
const APP = path.resolve(import.meta.dirname, "..", "fixtures", "modal-app", "metrics.py");

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
  copyFileSync(APP, path.join(pair.workspace, "metrics_app.py"));
  pair.github.commit(REPOSITORY, { branch: "main", files: { ".github/experiments.yml": CONFIG } });
});
afterEach(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

async function put(name: string): Promise<void> {
  const file = path.join(pair.workspace, name);
  writeFileSync(file, "go");
  const argv = ["modal", "volume", "put", "metrics-runs", file, `/${name}`] as const;
  const { code, stderr } = await startCommand(argv, { cwd: pair.workspace, env: pair.modalEnv }).ended;
  expect(code, stderr).toBe(0);
}

async function poll(): Promise<RunResult> {
  const result = await pair.poll({}, { artifacts: true });
  expect(result.exitCode, result.log.join("\n")).toBe(0);
  return JSON.parse(result.outputs["result"] ?? "{}").runs[0];
}

const points = (run: RunResult): readonly (readonly [number, number])[] =>
  run.metrics["val/score"]?.points ?? [];
const rows = (first: number, last: number, score: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => [first + index, score]);

/** Passes until the file's last row is seen. */
const until = (last: number): Promise<RunResult> =>
  waitFor(`step ${last} in a report`, 60, async () => {
    const run = await poll();
    return points(run).at(-1)?.[0] === last ? run : undefined;
  });

/** Calls about Volumes that one pass makes. */
async function volumeCalls(pass: () => Promise<unknown>): Promise<readonly string[]> {
  const read = async (): Promise<readonly string[]> => {
    const state = (await (await fetch(`${pair.modal.adminUrl}/state`)).json()) as {
      rpcs: { method: string }[];
    }; // the stand-in's own
    return state.rpcs.map(({ method }) => method);
  };
  const before = (await read()).length;
  await pass();
  return (await read())
    .slice(before)
    .filter((method) => /^Volume(?:GetOrCreate|ListFiles|GetFile)/.test(method));
}

it("the file's numbers are in the report while the run goes on, after a replacement, and at the end", async () => {
  const launched = await pair.launch({ target: "metrics_app.py::train", args: "--key {key}", resume: "off" });
  expect(launched.exitCode, launched.log.join("\n")).toBe(0);
  const first = await until(5);
  expect(first).toMatchObject({ state: "running", axis: "step", warnings: [] });
  expect(points(first)).toEqual(rows(1, 5, 0.25));
  expect(first.attempts).toMatchObject([{ start: "first", first_step: 1, last_step: 5 }]);
  // Times of files are in whole seconds: only when some have passed is a file known to be as it was.
  const unchanged = await waitFor("a pass that reads nothing", 30, async () => {
    const calls = await volumeCalls(poll);
    return calls.some((method) => method.startsWith("VolumeGetFile")) ? undefined : calls;
  });
  expect(unchanged).toEqual(["VolumeGetOrCreate", expect.stringMatching(/^VolumeListFiles/)]);

  await put("replace");
  const replaced = await until(8);
  expect(points(replaced)).toEqual(rows(1, 8, 0.5));
  expect(replaced).toMatchObject({ state: "running", warnings: [] });

  await put("finish");
  await waitFor("the end of the run", 60, async () =>
    (await viewModal(pair.modal.adminUrl).apps()).every(({ state }) => state === "STOPPED")
      ? true
      : undefined,
  );
  const last = await poll();
  expect(last).toMatchObject({ state: "succeeded", warnings: [] });
  expect(points(last)).toEqual([...rows(1, 8, 0.5), ...rows(9, 12, 0.75)]);
  expect(heldBy(pair.github).comments.join("\n")).toContain("val/score");
});
