// The hardening plan's own testing plan, on the built actions with the real client: short, detached, resumed, long.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { runCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import {
  AUTHOR,
  addLabel,
  finish,
  type Pair,
  REPOSITORY,
  startLaunch,
  startPair,
  waitFor,
} from "../support/stand-ins.ts";

let pair: Pair | undefined;
afterEach(async () => {
  expect(pair?.github.violations ?? []).toEqual([]);
  await pair?.close();
  pair = undefined;
});

async function open(options: Parameters<typeof startPair>[0]): Promise<Pair> {
  pair = await startPair(options);
  return pair;
}

async function pollOnce(on: Pair): Promise<RunResult | undefined> {
  const polled = await on.poll();
  expect(polled.annotations.filter(({ level }) => level === "error")).toEqual([]);
  return JSON.parse(polled.outputs["result"] ?? "{}").runs[0];
}

function untilEnded(on: Pair): Promise<RunResult> {
  return waitFor("a verdict", 120, async () => {
    const run = await pollOnce(on);
    return run === undefined ||
      ["queued", "building", "running", "retrying", "unreachable"].includes(run.state)
      ? undefined
      : run;
  });
}

const steps = (run: RunResult): readonly number[] =>
  (run.metrics["accuracy"]?.points ?? []).map(([step]) => step);

describe("the plan's testing plan", () => {
  it("1. a short job: one epoch, to its verdict, and a second poll writes nothing", async () => {
    const on = await open({ epochs: 1 });
    const launched = await on.launch();
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    const run = await untilEnded(on);
    expect(run).toMatchObject({ state: "succeeded", retries_spent: 0, preemptions: 0 });
    expect(steps(run)).toEqual([1]);
    const writes = () =>
      on.github.requests.filter(({ method, graphql }) => method !== "GET" && graphql === undefined).length;
    const before = writes();
    expect((await on.poll()).outputs["open"]).toBe("0");
    expect(writes()).toBe(before);
  });

  it("2a. detached: the launcher and its client die by SIGKILL as soon as Modal holds the call", async () => {
    const on = await open({ epochs: 3 });
    const modal = viewModal(on.modal.adminUrl);
    const job = startLaunch({ standIns: on, event: addLabel(on) });
    await modal.storedCall(60);
    await job.killTree();
    finish(on, job.runId, await job.finished);
    expect(await untilEnded(on)).toMatchObject({ state: "succeeded", retries_spent: 0 });
  });

  it("2b. detached: cancelled before the call is stored, nothing is left running and the record says who", async () => {
    const on = await open({ epochs: 3 });
    const modal = viewModal(on.modal.adminUrl);
    await modal.strike({ kind: "delay", method: "AppPublish", ms: 4000 });
    const job = startLaunch({ standIns: on, event: addLabel(on) });
    await waitFor("the app", 60, async () => ((await modal.apps()).length > 0 ? true : undefined));
    job.cancel();
    const result = await job.finished;
    finish(on, job.runId, result);
    expect(result.conclusion).toBe("cancelled");
    await waitFor("the end of the app", 30, async () =>
      (await modal.apps()).every(({ state }) => /STOPPED/.test(state)) ? true : undefined,
    );
    expect((await on.poll()).outputs["open"]).toBe("0");
    expect(JSON.stringify(on.github.snapshot())).toContain("why=cancelled");
  });

  it("3. resume: a checkpoint, a stop by a person, and a run that continues it", async () => {
    const on = await open({ epochs: 12 });
    const launched = await on.launch();
    const first = launched.outputs["run-key"] ?? "";
    await waitFor("three epochs", 60, async () => {
      const run = await pollOnce(on);
      return run !== undefined && steps(run).length >= 3 ? true : undefined;
    });
    await runCommand(["modal", "app", "stop", "--yes", launched.outputs["app-id"] ?? ""], {
      cwd: on.workspace,
      env: on.modalEnv,
    });
    expect(await untilEnded(on)).toMatchObject({ state: "stopped", cause: "person" });
    const again = await on.launch({ "continue-from": first });
    expect(again.exitCode, again.log.join("\n")).toBe(0);
    const run = await untilEnded(on);
    expect(run.state).toBe("succeeded");
    expect(Math.min(...steps(run))).toBeGreaterThan(1);
    expect(Math.max(...steps(run))).toBe(12);
  });

  it("3b. a new commit begins at nothing, with resume on, although the one before left its checkpoints", async () => {
    const on = await open({ epochs: 3 });
    const first = await on.launch();
    expect((await untilEnded(on)).state).toBe("succeeded");
    on.github.push(REPOSITORY, on.pull.number, { files: { "note.txt": "another commit\n" }, by: AUTHOR });
    const second = await on.launch();
    expect(second.outputs["resume-argument"]).toBe("resume=true");
    expect(second.outputs["run-key"]).not.toBe(first.outputs["run-key"]);
    const run = await untilEnded(on);
    expect(run).toMatchObject({ key: second.outputs["run-key"], state: "succeeded" });
    expect(steps(run)).toEqual([1, 2, 3]);
  });

  it("5. sync works during and after a run", async () => {
    const on = await open({ epochs: 6 });
    const folder = mkdtempSync(path.join(tmpdir(), "sync-"));
    try {
      const launched = await on.launch();
      const sync = (): Promise<readonly string[]> =>
        runCommand(
          [
            "python",
            "examples/digits/modal_app.py",
            "sync",
            `digits-${launched.outputs["run-key"]}`,
            "--to",
            folder,
          ],
          { cwd: on.workspace, env: on.modalEnv },
        );
      await waitFor("a first commit", 60, () =>
        sync().then(
          () => true,
          () => undefined,
        ),
      );
      expect((await untilEnded(on)).state).toBe("succeeded");
      expect((await sync()).join("\n")).toContain("checkpoint-00006.npz");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
