// The story of `npm run demo`: a labelled pull request, a lost launcher, a preemption, a crash, and the report at the end.
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ActionResult } from "../../local/runner/run-action.ts";
import type { ExperimentResult, RunResult } from "../../src/core/result.ts";
import { type Baseline, startBaseline } from "./baseline.ts";
import { checkAttempts, checkCheckpoint, checkCurve, DemoFailure } from "./check.ts";
import { runCommand } from "./command.ts";
import { addLabel, finish, runPoll, startLaunch } from "./jobs.ts";
import { followLogs, type LogFollower } from "./log-follower.ts";
import { type ModalView, type StoredCall, viewModal } from "./modal-view.ts";
import { LABEL } from "./repository.ts";
import type { StandIns } from "./stand-ins.ts";
import type { Story } from "./story.ts";
import { waitFor } from "./wait-for.ts";

export interface Setting {
  readonly standIns: StandIns;
  readonly story: Story;
  readonly epochs: number;
}

export interface Ending {
  readonly run: RunResult;
  readonly result: ExperimentResult;
}

/** Real seconds; everything waited for comes within a fraction of it on an idle machine. */
const PATIENCE = 120;

export async function play(setting: Setting): Promise<Ending> {
  const { standIns, story, epochs } = setting;
  const modal = viewModal(standIns.modal.adminUrl);
  const baseline = startBaseline([`epochs=${epochs}`, "seed=0"]);
  let log: LogFollower | undefined;
  try {
    const stored = await loseTheLauncher(setting, modal);
    log = followLogs(stored.app, {
      cwd: standIns.workspace,
      env: standIns.modalEnv,
      onMetric: ({ epoch, loss, accuracy }) =>
        story.tell("epoch", `epoch ${epoch}: loss ${loss}, accuracy ${accuracy}`),
    });
    const key = await firstLook(setting, stored);
    await interrupt(setting, { modal, stored, log, key });
    return await conclude(setting, baseline, key);
  } finally {
    baseline.stop();
    await log?.stop();
  }
}

async function loseTheLauncher({ standIns, story }: Setting, modal: ModalView): Promise<StoredCall> {
  story.tell("label", `the pull request ${standIns.pullUrl} gets the label "${LABEL}"`);
  // The worst moment: Modal has stored the call, and the launcher has not heard of it yet, since the reply is lost and
  // the client's repetition is held up for longer than the kill takes.
  await modal.strike({ kind: "delay", method: "FunctionMap", ms: 2000, times: 2 });
  await modal.strike({ kind: "drop-reply", method: "FunctionMap" });
  const job = startLaunch({ standIns, event: addLabel(standIns), env: { MODAL_HEARTBEAT_INTERVAL: "1" } });
  story.tell("launch", "the launch job starts `modal run --detach` with resume injected");
  const stored = await modal.storedCall(PATIENCE);
  await job.killTree();
  await modal.strike({ kind: "clear" });
  // Three beats of the client, so that its loss is noticed in seconds and not after Modal's own interval.
  await modal.strike({ kind: "heartbeat-timeout", ms: 3000 });
  finish(standIns, job.runId, await job.finished);
  story.tell(
    "killed",
    `Modal holds the call ${stored.call}; the launcher and its \`modal\` client were killed with SIGKILL`,
  );
  const gone = await modal.clientGone(stored.app, PATIENCE);
  if (gone.how !== "heartbeat-lost" || gone.goodbyes > 0) {
    throw new DemoFailure(
      `the client should have vanished without a word: ${gone.how}, ${gone.goodbyes} goodbyes`,
    );
  }
  story.tell(
    "heartbeat-lost",
    `Modal misses the client's heartbeats (the last came at ${gone.lastHeartbeat}); no AppClientDisconnect ever came`,
  );
  return stored;
}

async function firstLook({ standIns, story }: Setting, stored: StoredCall): Promise<string> {
  const run = await waitFor("a report that shows progress", PATIENCE, async () => {
    const seen = readRun(await runPoll({ standIns }));
    return seen?.metrics["accuracy"] === undefined ? undefined : seen;
  });
  if (run.state !== "running") throw new DemoFailure(`the orphaned run should be running, not ${run.state}`);
  if (run.app_id !== stored.app) throw new DemoFailure(`the poll found ${run.app_id}, not ${stored.app}`);
  story.tell(
    "poll",
    `a poll finds the run by its name and reports: running, epoch ${run.metrics["accuracy"]?.points.at(-1)?.[0]}`,
  );
  return run.key;
}

interface Scene {
  readonly modal: ModalView;
  readonly stored: StoredCall;
  readonly log: LogFollower;
  readonly key: string;
}

async function interrupt(
  { standIns, story, epochs }: Setting,
  { modal, stored, log, key }: Scene,
): Promise<void> {
  await log.untilEpoch(Math.ceil(epochs * 0.3), PATIENCE);
  await modal.strike({ kind: "preempt", app_id: stored.app });
  story.tell("preempt", "the container is preempted");
  await log.untilEpoch(Math.ceil(epochs * 0.5), PATIENCE);
  story.tell("sync", `in between, \`sync\` fetches ${await sync(standIns, key, await fresh())}`);
  await log.untilEpoch(Math.ceil(epochs * 0.65), PATIENCE);
  await modal.strike({
    kind: "raise",
    app_id: stored.app,
    message: "CUDA error: an illegal memory access was encountered",
  });
  story.tell("crash", "the training process dies of an uncaught exception");
  await waitFor("a report of the third attempt", PATIENCE, async () => {
    const run = readRun(await runPoll({ standIns }));
    return run !== undefined && run.attempts.length >= 3 ? run : undefined;
  });
  story.tell("poll", "a poll shows the third attempt");
}

const fresh = (): Promise<string> => mkdtemp(path.join(tmpdir(), "synced-"));

async function sync(standIns: StandIns, key: string, to: string): Promise<string> {
  const lines = await runCommand(
    ["python", "examples/digits/modal_app.py", "sync", `digits-${key}`, "--to", to],
    {
      cwd: standIns.workspace,
      env: standIns.modalEnv,
    },
  );
  return lines.join(" ").replace(to, "its folder");
}

async function conclude(setting: Setting, baseline: Baseline, key: string): Promise<Ending> {
  const { standIns, story } = setting;
  const last = await waitFor("the verdict", PATIENCE, async () => {
    const polled = await runPoll({ standIns });
    return polled.outputs["open"] === "0" ? polled : undefined;
  });
  const run = readRun(last);
  if (run === undefined) throw new DemoFailure("the last poll reported no run");
  story.tell("verdict", `the last poll posts: ${run.state}`);
  const directory = await fresh();
  await sync(standIns, key, directory);
  story.tell("check", checkAttempts(run));
  story.tell("check", await checkCurve(run, baseline));
  story.tell("check", await checkCheckpoint(run, directory));
  return { run, result: JSON.parse(last.outputs["result"] ?? "{}") };
}

function readRun(polled: ActionResult): RunResult | undefined {
  if (polled.exitCode !== 0) {
    throw new DemoFailure(`the poll failed: ${polled.annotations.map(({ message }) => message).join("\n")}`);
  }
  const result: ExperimentResult = JSON.parse(polled.outputs["result"] ?? "{}");
  return result.runs[0];
}
