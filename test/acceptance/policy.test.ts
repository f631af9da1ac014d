// What ends a run that should not go on, on the built poll and stop with real apps: policies, limits, doubles, dead launches.
import { afterEach, describe, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import type { RunIntent } from "../../src/core/record.ts";
import type { RunResult } from "../../src/core/result.ts";
import type { StopRequest } from "../../src/core/stop-request.ts";
import { heldBy } from "../support/held.ts";
import { loseClient, type Recorded, recordRun, type StartedApp, startApp } from "../support/recorded-run.ts";
import { AUTHOR, type Pair, REPOSITORY, startPair } from "../support/stand-ins.ts";

const LABEL = "experiment";
const STOP_ALL = { "on-close": "stop", "on-push": "stop", "on-unlabel": "stop" };

let pair: Pair;
let ahead = 0;
afterEach(async () => {
  ahead = 0;
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

/** GitHub's clock goes on by itself, and by a minute more where a test needs a second look. */
async function open(): Promise<void> {
  pair = await startPair({ githubClock: () => Date.now() + ahead });
}
const aMinuteLater = (): void => {
  ahead += 61_000;
};

interface Pass {
  readonly runs: readonly RunResult[];
  readonly stops: readonly StopRequest[];
  readonly outputs: Readonly<Record<string, string>>;
}

async function pass(): Promise<Pass> {
  const { outputs, log, annotations } = await pair.poll();
  expect(
    annotations.filter(({ level }) => level === "error"),
    log.join("\n"),
  ).toEqual([]);
  return {
    runs: JSON.parse(outputs["result"] ?? "{}").runs,
    stops: JSON.parse(outputs["to-stop"] || "[]"),
    outputs,
  };
}

async function stateOf(app: string): Promise<string | undefined> {
  return (await viewModal(pair.modal.adminUrl).apps()).find(({ app_id }) => app_id === app)?.state;
}

/** A run that goes on by itself: its launch has ended well. */
async function startRun(changes: Partial<RunIntent> = {}): Promise<Recorded & StartedApp> {
  await open();
  pair.github.addLabel(REPOSITORY, pair.pull.number, LABEL, AUTHOR);
  const recorded = await recordRun(pair, { label: LABEL, ...changes });
  const started = await startApp(pair, recorded);
  await loseClient(started);
  pair.github.finishWorkflowRun(REPOSITORY, recorded.workflowRun, "success");
  return { ...recorded, ...started };
}

describe("a run whose policy says stop", () => {
  it.each([
    {
      what: "its pull request is closed",
      act: () => pair.github.closePullRequest(REPOSITORY, pair.pull.number, AUTHOR),
      changes: { policies: STOP_ALL },
      cause: "pull-closed",
    },
    {
      what: "its label is removed",
      act: () => pair.github.removeLabel(REPOSITORY, pair.pull.number, LABEL, AUTHOR),
      changes: { policies: STOP_ALL },
      cause: "label-removed",
    },
    {
      what: "its pull request gets a newer commit",
      act: () => pair.github.push(REPOSITORY, pair.pull.number, { files: { "x.py": "x = 2\n" }, by: AUTHOR }),
      changes: { policies: STOP_ALL },
      cause: "newer-push",
    },
    {
      what: "its deadline has passed",
      act: () => aMinuteLater(),
      changes: { deadline: new Date(Date.now() + 60_000).toISOString() },
      cause: "deadline",
    },
    {
      what: "it has cost too much",
      act: () => undefined,
      changes: { gpu: "H100", max_cost: 0 },
      cause: "max-cost",
    },
  ])("when $what: poll asks, stop stops, poll gives the verdict", async ({ act, changes, cause }) => {
    const { key, app } = await startRun(changes).then(({ intent, app: id }) => ({
      key: intent.key,
      app: id,
    }));
    if (cause !== "max-cost") expect((await pass()).stops).toEqual([]);
    act();
    const over = await pass();
    expect(over.stops).toMatchObject([{ key, app_id: app, cause }]);
    expect(over.runs).toMatchObject([{ key, state: "running" }]);
    expect(over.outputs["open"]).toBe("1");
    expect(heldBy(pair.github).comments.at(-1)).toContain(`modal app stop ${app} --yes`);
    // Without a token that may stop it, the run stays open and is asked for again.
    expect((await pass()).stops).toEqual(over.stops);
    const stopped = await pair.stop({ stops: over.outputs["to-stop"] ?? "" });
    expect(stopped.exitCode, stopped.log.join("\n")).toBe(0);
    expect(await stateOf(app)).toBe("STOPPED");
    const last = await pass();
    expect(last.runs).toMatchObject([{ key, state: "stopped", cause }]);
    expect(last.outputs).toMatchObject({ open: "0", "to-stop": "" });
    expect(heldBy(pair.github).comments.at(-1)).not.toContain("modal app stop");
  });

  it("and by a command of a person, who is named", async () => {
    const { id, intent, app } = await startRun();
    const request = { key: intent.key, record_id: id, app_id: null, cause: "command", asked_by: "ada" };
    const stopped = await pair.stop({ stops: JSON.stringify([request]) });
    expect(stopped.outputs["stopped"]).toBe("1");
    expect(stopped.summary).toContain("ada");
    expect(await stateOf(app)).toBe("STOPPED");
    expect((await pass()).runs).toMatchObject([{ state: "stopped", cause: "command" }]);
  });

  it("is left alone where the policy says keep", async () => {
    await startRun({ policies: { "on-close": "keep" } });
    pair.github.closePullRequest(REPOSITORY, pair.pull.number, AUTHOR);
    expect((await pass()).stops).toEqual([]);
  });
});

describe("two launches of one generation", () => {
  it("one app survives: the earliest, whichever poll looks", async () => {
    await open();
    const recorded = await recordRun(pair);
    const first = await startApp(pair, recorded);
    const second = await startApp(pair, recorded);
    await Promise.all([loseClient(first), loseClient(second)]);
    pair.github.finishWorkflowRun(REPOSITORY, recorded.workflowRun, "success");
    const [one, other] = await Promise.all([pass(), pass()]);
    for (const { stops } of [one, other]) {
      expect(stops).toMatchObject([{ record_id: recorded.id, app_id: second.app, cause: "duplicate" }]);
    }
    const stopped = await pair.stop({ stops: JSON.stringify(one.stops) });
    expect(stopped.outputs, stopped.log.join("\n")).toMatchObject({ stopped: "1", refused: "0" });
    expect(await stateOf(second.app)).toBe("STOPPED");
    expect(await stateOf(first.app)).not.toBe("STOPPED");
    const after = await pass();
    expect(after.stops).toEqual([]);
    expect(after.runs).toMatchObject([{ state: "running", app_id: first.app }]);
    expect(heldBy(pair.github).comments).toHaveLength(1);
  });

  it("a new generation after an ended one is no double of it", async () => {
    const { intent, app, workflowRun } = await startRun();
    await pair.stop({ "run-key": intent.key });
    await pass();
    const again = await recordRun(pair, { ...intent, generation: 2, workflow_run: workflowRun });
    const next = await startApp(pair, again);
    await loseClient(next);
    const seen = await pass();
    expect(seen.stops).toEqual([]);
    expect(seen.runs).toMatchObject([{ generation: 2, state: "running", app_id: next.app }]);
    expect(next.app).not.toBe(app);
  });
});

describe("a launch that died", () => {
  it("before it created an app is run again once, then reported within two looks", async () => {
    await open();
    const { workflowRun } = await recordRun(pair);
    const reruns = () =>
      pair.github.requests.filter(({ route }) => route.endsWith("/rerun-failed-jobs")).length;
    pair.github.finishWorkflowRun(REPOSITORY, workflowRun, "failure");
    expect((await pass()).runs).toMatchObject([{ state: "queued" }]);
    aMinuteLater();
    expect((await pass()).runs).toMatchObject([{ state: "queued" }]);
    expect(reruns()).toBe(1);
    // The job runs again, and dies again.
    expect((await pass()).runs).toMatchObject([{ state: "queued" }]);
    pair.github.finishWorkflowRun(REPOSITORY, workflowRun, "failure");
    await pass();
    aMinuteLater();
    expect((await pass()).runs).toMatchObject([{ state: "never-started", cause: "launch-died" }]);
    expect(reruns()).toBe(1);
  });

  it("between publishing the app and calling it leaves a ghost, which is found by name, reported and stopped", async () => {
    await open();
    await viewModal(pair.modal.adminUrl).strike({ kind: "hang", method: "FunctionMap" });
    const recorded = await recordRun(pair);
    const ghost = await startApp(pair, recorded, "created");
    await viewModal(pair.modal.adminUrl).arrival("FunctionMap", 60);
    await loseClient(ghost);
    pair.github.finishWorkflowRun(REPOSITORY, recorded.workflowRun, "failure");
    expect((await pass()).runs).toMatchObject([{ state: "building" }]);
    aMinuteLater();
    const found = await pass();
    expect(found.runs).toMatchObject([{ state: "never-started", cause: "ghost-app" }]);
    expect(found.stops).toMatchObject([{ app_id: ghost.app, cause: "ghost-app" }]);
    const stopped = await pair.stop({ stops: found.outputs["to-stop"] ?? "" });
    expect(stopped.outputs, stopped.log.join("\n")).toMatchObject({ stopped: "1" });
    expect(await stateOf(ghost.app)).toBe("STOPPED");
    expect(heldBy(pair.github).lines.at(-1)).toMatch(/^never-started .*why=ghost-app/);
  });

  it("because its workflow was cancelled before the call was stored: stopped, and the app with it", async () => {
    await open();
    await viewModal(pair.modal.adminUrl).strike({ kind: "hang", method: "FunctionMap" });
    const recorded = await recordRun(pair);
    const left = await startApp(pair, recorded, "created");
    await viewModal(pair.modal.adminUrl).arrival("FunctionMap", 60);
    await loseClient(left);
    pair.github.finishWorkflowRun(REPOSITORY, recorded.workflowRun, "cancelled");
    await pass();
    aMinuteLater();
    const found = await pass();
    expect(found.runs).toMatchObject([{ state: "stopped", cause: "cancelled" }]);
    expect(found.stops).toMatchObject([{ app_id: left.app, cause: "cancelled" }]);
    expect((await pair.stop({ stops: found.outputs["to-stop"] ?? "" })).outputs["stopped"]).toBe("1");
  });
});
