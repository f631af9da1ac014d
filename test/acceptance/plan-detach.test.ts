// The plan's detach test at the other moments: killed before there was a call, cancelled around it, and a typed target.
import { afterEach, describe, expect, it } from "vitest";
import { type ModalView, viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunResult } from "../../src/core/result.ts";
import { finish, type Pair, type RunningJob, startPair, waitFor } from "../support/stand-ins.ts";

const MINUTE = 60_000;
let pair: Pair | undefined;
let minutesLater = 0;
afterEach(async () => {
  expect(pair?.github.violations ?? []).toEqual([]);
  await pair?.close();
  pair = undefined;
  minutesLater = 0;
});

async function open(epochs: number): Promise<{ readonly on: Pair; readonly modal: ModalView }> {
  const on = await startPair({ epochs, githubClock: () => Date.now() + minutesLater * MINUTE });
  pair = on;
  return { on, modal: viewModal(on.modal.adminUrl) };
}

async function poll(on: Pair): Promise<RunResult | undefined> {
  const polled = await on.poll();
  expect(polled.annotations.filter(({ level }) => level === "error")).toEqual([]);
  return JSON.parse(polled.outputs["result"] ?? "{}").runs?.[0];
}

function untilState(on: Pair, state: RunResult["state"]): Promise<RunResult> {
  return waitFor(`a run that is ${state}`, 90, async () => {
    const run = await poll(on);
    return run?.state === state ? run : undefined;
  });
}

async function killed(on: Pair, job: RunningJob): Promise<void> {
  await job.killTree();
  finish(on, job.runId, await job.finished);
}

/** Modal takes the client for lost. */
async function endOfApps(modal: ModalView): Promise<void> {
  await modal.strike({ kind: "heartbeat-timeout", ms: 500 });
  await waitFor("the end of the app", 30, async () =>
    (await modal.apps()).every(({ state }) => state === "STOPPED") ? true : undefined,
  );
}

describe("a launcher that is killed", () => {
  it.each([
    ["before its functions exist", "FunctionPrecreate", "launch-died"],
    ["before it publishes its app", "AppPublish", "launch-died"],
    // Modal ends the app some time after the last heartbeat; until then it is a ghost.
    ["between publishing and calling", "FunctionMap", "ghost-app"],
  ])("%s never started: said minutes later, after a second look", async (_when, method, cause) => {
    const { on, modal } = await open(3);
    await modal.strike({ kind: "hang", method });
    const job = on.begin();
    await modal.arrival(method, 60);
    await killed(on, job);
    if (cause !== "ghost-app") await endOfApps(modal);
    const first = await poll(on);
    expect(first?.state, first?.reason).toBe("building");
    minutesLater = 2;
    const second = await poll(on);
    expect(second, second?.reason).toMatchObject({
      state: "never-started",
      cause,
    });
    expect((await on.poll()).outputs["open"]).toBe("0");
  });

  it("while it says goodbye loses nothing", async () => {
    const { on, modal } = await open(2);
    await modal.strike({ kind: "hang", method: "AppClientDisconnect" });
    const job = on.begin();
    await modal.arrival("AppClientDisconnect", 60);
    await killed(on, job);
    expect(await untilState(on, "succeeded")).toMatchObject({ retries_spent: 0, preemptions: 0 });
  });
});

describe("a job that is cancelled", () => {
  it("before the call, with on-cancel: keep, still gets its call stored and lets the run live", async () => {
    const { on, modal } = await open(2);
    await modal.strike({ kind: "delay", method: "FunctionMap", ms: 1500 });
    const job = on.begin({ "on-cancel": "keep" });
    await modal.arrival("FunctionMap", 60);
    job.cancel();
    finish(on, job.runId, await job.finished);
    expect(await untilState(on, "succeeded")).toMatchObject({ retries_spent: 0 });
  });

  it("after the call is stored leaves the run alone", async () => {
    const { on, modal } = await open(2);
    await modal.strike({ kind: "delay", method: "AppClientDisconnect", ms: 1500 });
    const job = on.begin();
    await modal.arrival("AppClientDisconnect", 60);
    job.cancel();
    finish(on, job.runId, await job.finished);
    expect(await untilState(on, "succeeded")).toMatchObject({ retries_spent: 0 });
  });
});

describe("a target with typed arguments", () => {
  it("gets --resume, and its run name filled in", async () => {
    const { on } = await open(2);
    const launched = await on.launch({
      target: "examples/typed/modal_app.py::fit",
      args: "--epochs 4 --run-name {key}",
    });
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    expect(launched.outputs["resume-argument"]).toBe("--resume");
    const run = await untilState(on, "succeeded");
    expect(run.key).toBe(launched.outputs["run-key"]);
    expect(run.metrics["accuracy"]?.points.map(([step]) => step)).toEqual([1, 2, 3, 4]);
  });
});
