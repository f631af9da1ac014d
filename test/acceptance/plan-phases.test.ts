// The launcher lost (SIGKILL of the whole tree) or cancelled (SIGINT) in every phase of a launch: no run lost, none doubled, the record true.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { parseIntent, parseStatusLine, type RunIntent, type StatusLine } from "../../src/core/record.ts";
import type { RunResult } from "../../src/core/result.ts";
import { addLabel, finish, type Pair, type RunningJob, startPair, waitFor } from "../support/stand-ins.ts";

const MINUTE = 60_000;
const isOpen = (name: string) => ["queued", "building", "running", "retrying", "unreachable"].includes(name);

// Its import tells the test that it is under way, and waits as long as the test wants it to.
const APP = `import os
import time
import modal

HERE = os.path.dirname(os.path.abspath(__file__))
app = modal.App("phases")
if modal.is_local():
    with open(os.path.join(HERE, "imports"), "a") as seen:
        seen.write("+")
    imports = os.path.getsize(os.path.join(HERE, "imports"))
    while os.path.exists(os.path.join(HERE, f"hold-{imports}")):
        time.sleep(0.02)


def unchanged(function):
    return function


# Its parameters cannot be known from the text alone, so the launch asks the client, which imports this file.
@app.function(timeout=600)
@unchanged
def train(*arguments):
    if "sleep" in arguments:
        time.sleep(600)
    waits = [word.removeprefix("wait=") for word in arguments if word.startswith("wait=")]
    while any(os.path.exists(place) for place in waits):
        time.sleep(0.02)
`;

let pair: Pair;
let minutesLater = 0;
let appsBefore = 0;
const folder = () => path.join(pair.workspace, "phases");

// Each has its own: GitHub's clock goes ahead of Modal's here, and an app that is much older than its record is none of ours.
beforeEach(async () => {
  minutesLater = 0;
  pair = await startPair({ githubClock: () => Date.now() + minutesLater * MINUTE });
  mkdirSync(folder());
  writeFileSync(path.join(folder(), "app.py"), APP);
});
afterEach(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

type Method =
  | "AppCreate"
  | "ImageGetOrCreate"
  | "AppPublish"
  | "FunctionMap"
  | "FunctionGetOutputs"
  | "AppClientDisconnect"
  | "AppGetInfo";

interface Phase {
  readonly name: string;
  /** Makes the next launch wait there; the function that comes back resolves when it has arrived. */
  readonly hold: () => Promise<() => Promise<void>>;
  readonly killed: Ending;
  readonly cancelled: Ending;
}

type Ending = "nothing" | "never-started" | "stopped" | "succeeded";

/** The n-th import of the target's file: first for its options, then by `modal run`. */
async function holdImport(n: number): Promise<() => Promise<void>> {
  const hold = path.join(folder(), `hold-${n}`);
  const seen = path.join(folder(), "imports");
  writeFileSync(hold, "");
  return async () => {
    await waitFor(
      `import ${n}`,
      60,
      async () => (existsSync(seen) && readFileSync(seen).length >= n) || undefined,
    );
  };
}

async function holdRpc(method: Method, kind: "hang" | "none" = "hang"): Promise<() => Promise<void>> {
  const before = (await state()).rpcs.filter((rpc) => rpc.method === method).length;
  if (kind === "hang") await viewModal(pair.modal.adminUrl).strike({ kind, method });
  return async () => {
    await waitFor(`a call of ${method}`, 60, async () => {
      const count = (await state()).rpcs.filter((rpc) => rpc.method === method).length;
      return count > before || undefined;
    });
  };
}

async function holdRequest(
  fault: Parameters<Pair["github"]["fault"]>[0],
  route: string,
): Promise<() => Promise<void>> {
  const count = () =>
    pair.github.requests.filter((request) => `${request.method} ${request.route}` === route).length;
  const before = count();
  pair.github.fault(fault);
  return async () => {
    await waitFor(route, 60, async () => count() > before || undefined);
  };
}

const DEPLOYMENTS = "POST /repos/{owner}/{repo}/deployments";

const PHASES: readonly Phase[] = [
  { name: "plan", hold: () => holdImport(1), killed: "nothing", cancelled: "nothing" },
  {
    name: "look",
    hold: () => holdRequest({ route: "POST /graphql", effect: { kind: "hang" } }, "POST /graphql"),
    killed: "nothing",
    cancelled: "nothing",
  },
  {
    name: "record written",
    hold: () =>
      holdRequest(
        {
          route: `${DEPLOYMENTS}/{deployment_id}/statuses`,
          effect: { kind: "latency", milliseconds: 2000 },
        },
        DEPLOYMENTS,
      ),
    killed: "never-started",
    cancelled: "stopped",
  },
  { name: "start", hold: () => holdImport(2), killed: "never-started", cancelled: "stopped" },
  { name: "app asked for", hold: () => holdRpc("AppCreate"), killed: "never-started", cancelled: "stopped" },
  { name: "build", hold: () => holdRpc("ImageGetOrCreate"), killed: "never-started", cancelled: "stopped" },
  { name: "publish", hold: () => holdRpc("AppPublish"), killed: "never-started", cancelled: "stopped" },
  { name: "call", hold: () => holdRpc("FunctionMap"), killed: "never-started", cancelled: "stopped" },
  {
    name: "stored",
    hold: () => holdRpc("FunctionGetOutputs", "none"),
    killed: "succeeded",
    cancelled: "succeeded",
  },
  { name: "let go", hold: () => holdRpc("AppClientDisconnect"), killed: "succeeded", cancelled: "succeeded" },
  { name: "verified", hold: () => holdRpc("AppGetInfo"), killed: "succeeded", cancelled: "succeeded" },
];

describe.each(PHASES)("in the phase $name", ({ hold, killed, cancelled }) => {
  it(`SIGKILL of the whole tree ends as ${killed}`, async () => {
    const job = await launchUntil(hold);
    await job.killTree();
    await over(job);
    await expectEnding(job, killed);
  });

  it(`SIGINT ends as ${cancelled}`, async () => {
    const job = await launchUntil(hold);
    job.cancel();
    await over(job);
    await expectEnding(job, cancelled);
  });
});

describe("asked again before any poll has looked", () => {
  it.each(["record written", "app asked for", "build", "call", "let go"])(
    "after SIGKILL in the phase %s, the run is there once",
    async (name) => {
      // The run goes on until it has been asked for again: of one that has ended, that makes a new generation.
      const going = path.join(folder(), "going");
      writeFileSync(going, "");
      const inputs = { args: `run={key} wait=${going}` };
      const job = await launchUntil(phaseOf(name).hold, inputs);
      await job.killTree();
      await over(job);
      const again = await pair.launch(
        { ...INPUTS, ...inputs },
        { runId: job.runId, attempt: 2, event: job.event },
      );
      rmSync(going);
      expect(again.exitCode, again.log.join("\n")).toBe(0);
      const [record] = await recordsOf(job.runId);
      expect((await untilEnded(record?.intent.key ?? "")).state).toBe("succeeded");
      expect(await recordsOf(job.runId)).toHaveLength(1);
      expect((await worldOf(job.runId)).calls).toBe(1);
    },
  );
});

describe("with on-cancel: stop", () => {
  it.each(["let go", "verified"])("SIGINT in the phase %s stops the stored call as well", async (name) => {
    const job = await launchUntil(phaseOf(name).hold, { "on-cancel": "stop", args: "sleep" });
    job.cancel();
    await over(job);
    await expectEnding(job, "stopped");
    expect((await worldOf(job.runId)).live).toBe(0);
  });
});

const INPUTS = { target: "phases/app.py::train", args: "run={key}", name: "phases" };
type Begun = RunningJob & { readonly event: unknown };

function phaseOf(name: string): Phase {
  const phase = PHASES.find((each) => each.name === name);
  if (phase === undefined) throw new Error(`no phase ${name}`);
  return phase;
}

async function launchUntil(
  hold: Phase["hold"],
  inputs: Readonly<Record<string, string>> = {},
): Promise<Begun> {
  rmSync(path.join(folder(), "imports"), { force: true });
  appsBefore = (await state()).apps.length;
  const arrived = await hold();
  const event = addLabel(pair);
  const job = pair.begin({ ...INPUTS, ...inputs }, { event });
  await arrived();
  return { ...job, event };
}

/** The job has ended; from here on everything answers again. */
async function over(job: RunningJob): Promise<void> {
  const result = await job.finished;
  finish(pair, job.runId, result);
  expect(result.log.join("\n")).not.toContain("defect of modal-experiments");
  pair.github.clearFaults();
  for (const n of [1, 2]) rmSync(path.join(folder(), `hold-${n}`), { force: true });
  await viewModal(pair.modal.adminUrl).strike({ kind: "clear" });
}

async function expectEnding(job: RunningJob, ending: Ending): Promise<void> {
  const records = await recordsOf(job.runId);
  expect(records).toHaveLength(ending === "nothing" ? 0 : 1);
  const [record] = records;
  if (record === undefined) {
    expect((await state()).apps).toHaveLength(appsBefore);
    return;
  }
  const { key } = record.intent;
  if (ending === "succeeded") expect((await untilEnded(key)).state).toBe("succeeded");
  else await afterTwoPolls(key);
  const [after] = await recordsOf(job.runId);
  expect(after?.line.state).toBe(ending);
  const { calls } = await worldOf(job.runId);
  if (ending === "succeeded") expect(calls).toBe(1);
  else expect(calls).toBeLessThanOrEqual(1);
}

async function afterTwoPolls(key: string): Promise<void> {
  await poll(key);
  minutesLater += 2;
  await poll(key);
}

async function poll(key: string): Promise<RunResult | undefined> {
  // A launch that died before any user code ran would be started again; that is the business of another test.
  const polled = await pair.poll({ "run-key": key, relaunch: "never", "poll-workflow": "" });
  expect(polled.exitCode, polled.log.join("\n")).toBe(0);
  return JSON.parse(polled.outputs["result"] ?? "{}").runs?.[0];
}

function untilEnded(key: string): Promise<RunResult> {
  return waitFor("a verdict", 90, async () => {
    const run = await poll(key);
    return run === undefined || isOpen(run.state) ? undefined : run;
  });
}

interface Recorded {
  readonly intent: RunIntent;
  readonly line: StatusLine;
}

/** The records that this workflow run made. */
async function recordsOf(runId: number): Promise<readonly Recorded[]> {
  // The snapshot is the stand-in's own JSON.
  const { repositories } = pair.github.snapshot() as {
    repositories: Readonly<
      Record<
        string,
        { deployments: readonly { payload: unknown; statuses: readonly { description: string }[] }[] }
      >
    >;
  };
  return Object.values(repositories)
    .flatMap(({ deployments }) => deployments)
    .flatMap(({ payload, statuses }) => {
      const intent = parseIntent(payload);
      const line = parseStatusLine(statuses.at(-1)?.description ?? "") ?? { state: "queued" };
      return intent?.workflow_run === runId ? [{ intent, line }] : [];
    });
}

interface ModalState {
  readonly apps: readonly { readonly app_id: string; readonly description: string; readonly state: string }[];
  readonly calls: readonly { readonly app_id: string }[];
  readonly rpcs: readonly { readonly method: string }[];
}

async function state(): Promise<ModalState> {
  return (await (await fetch(`${pair.modal.adminUrl}/state`)).json()) as ModalState; // the stand-in's own JSON
}

/** What Modal holds of the runs that this workflow run asked for. */
async function worldOf(runId: number): Promise<{ readonly calls: number; readonly live: number }> {
  const keys = (await recordsOf(runId)).map(({ intent }) => intent.key);
  const { apps, calls } = await state();
  const mine = apps.filter(({ description }) => keys.some((key) => description.startsWith(`${key}-g`)));
  return {
    calls: calls.filter((call) => mine.some((app) => app.app_id === call.app_id)).length,
    live: mine.filter((app) => app.state !== "STOPPED").length,
  };
}
