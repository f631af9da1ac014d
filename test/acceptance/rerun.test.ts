// "Re-run all jobs" and "Re-run failed jobs" after a run's success and failure and while it goes on: one surviving app per generation.
import { cpSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { appName, type RunIntent } from "../../src/core/record.ts";
import type { RunResult } from "../../src/core/result.ts";
import { heldBy } from "../support/held.ts";
import { APPS } from "../support/modal-client.ts";
import { loseClient, type Recorded, recordRun, startApp } from "../support/recorded-run.ts";
import { addLabel, finish, type Pair, startPair, waitFor } from "../support/stand-ins.ts";

let pair: Pair;
beforeEach(async () => {
  pair = await startPair();
  cpSync(APPS, pair.workspace, { recursive: true });
});
afterEach(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

const apps = () => viewModal(pair.modal.adminUrl).apps();
const live = async () =>
  (await apps()).filter(({ state }) => state !== "STOPPED").map(({ app_id }) => app_id);

async function verdict(): Promise<RunResult> {
  return waitFor("a verdict", 120, async () => {
    const { outputs } = await pair.poll();
    expect(outputs["to-stop"]).toBe("");
    const run: RunResult | undefined = JSON.parse(outputs["result"] ?? "{}").runs[0];
    const open = ["queued", "building", "running", "retrying", "unreachable"];
    return run === undefined || open.includes(run.state) ? undefined : run;
  });
}

/** The whole workflow again: one job decides and launches. */
async function launchAgain(runId: number | undefined, attempt: number, steps: number) {
  const job = pair.begin(
    { name: "again", target: "plain.py::train", args: `steps=${steps} seconds=0.2` },
    { event, attempt, ...(runId === undefined ? {} : { runId }) },
  );
  const result = await job.finished;
  finish(pair, job.runId, result);
  return { ...result, runId: job.runId };
}
let event: unknown;
beforeEach(() => {
  event = addLabel(pair);
});

describe("re-run all jobs", () => {
  it("while the run goes on: the same app, and nothing new", async () => {
    const first = await launchAgain(undefined, 1, 99_999);
    expect(first.exitCode, first.log.join("\n")).toBe(0);
    const again = await launchAgain(first.runId, 2, 99_999);
    expect(again.exitCode, again.log.join("\n")).toBe(0);
    expect(again.outputs["app-id"]).toBe(first.outputs["app-id"]);
    expect(await apps()).toHaveLength(1);
    expect(heldBy(pair.github).lines).toHaveLength(1);
    expect((await pair.poll()).outputs["to-stop"]).toBe("");
  });

  it.each([
    { how: "success", steps: 1, end: async () => undefined, state: "succeeded" },
    {
      how: "failure",
      steps: 99_999,
      end: (app: string) =>
        viewModal(pair.modal.adminUrl).strike({ kind: "raise", app_id: app, message: "a bug", times: 3 }),
      state: "failed",
    },
  ])("after $how: the next generation, which is no double", async ({ steps, end, state }) => {
    const first = await launchAgain(undefined, 1, steps);
    expect(first.exitCode, first.log.join("\n")).toBe(0);
    await end(first.outputs["app-id"] ?? "");
    expect(await verdict()).toMatchObject({ state, generation: 1 });
    const again = await launchAgain(first.runId, 2, steps);
    expect(again.exitCode, again.log.join("\n")).toBe(0);
    expect(again.outputs["app-id"]).not.toBe(first.outputs["app-id"]);
    expect(again.outputs["run-key"]).toBe(first.outputs["run-key"]);
    const { outputs } = await pair.poll();
    expect(outputs["to-stop"]).toBe("");
    expect(JSON.parse(outputs["result"] ?? "{}").runs).toMatchObject([{ generation: 2 }]);
    expect(await apps()).toHaveLength(2);
  });
});

function planOf({ id, intent }: Recorded): string {
  const argv = ["run", "--detach", "--name", appName(intent), intent.target, "seconds=0.2", "steps=99999"];
  return JSON.stringify([
    {
      schema_version: 1,
      record_id: id,
      intent: { ...intent, argv } satisfies RunIntent,
      launch: {
        working_directory: ".",
        args: ["seconds=0.2", "steps=99999"],
        resume: "off",
        resume_argument: null,
        resume_decided: true,
        one_blocking_call: false,
        launch_timeout: 5,
        entrypoint_wait: 5,
        stay: 0,
        on_cancel: "auto",
        modal_command: null,
        modal_version: null,
        python_requirements: null,
      },
    },
  ]);
}

/** The launch job alone, as "Re-run failed jobs" starts it: the gate's plan and generation are those of the first try. */
async function relaunch(recorded: Recorded) {
  const inputs = { target: "", args: "", name: "", "pull-request": "", plans: planOf(recorded) };
  const job = pair.begin(inputs, {
    event,
    runId: recorded.workflowRun,
    attempt: 2,
    permissions: { contents: "read" },
  });
  const result = await job.finished;
  finish(pair, job.runId, result);
  return result;
}

describe("re-run failed jobs", () => {
  it("while the run goes on: adopted", async () => {
    const recorded = await recordRun(pair);
    const first = await startApp(pair, recorded);
    await loseClient(first);
    const again = await relaunch(recorded);
    expect(again.exitCode, again.log.join("\n")).toBe(0);
    expect(again.outputs["app-id"]).toBe(first.app);
    expect(await apps()).toHaveLength(1);
  });

  it("after the run has ended: refused, with what to use instead", async () => {
    const recorded = await recordRun(pair);
    const first = await startApp(pair, recorded);
    await loseClient(first);
    await pair.stop({ "run-key": recorded.intent.key });
    const again = await relaunch(recorded);
    expect(again.exitCode).toBe(1);
    const errors = again.annotations.filter(({ level }) => level === "error");
    expect(errors.map(({ message }) => message)).toEqual([expect.stringContaining("Re-run all jobs")]);
    expect(await live()).toEqual([]);
    expect(await apps()).toHaveLength(1);
  });
});
