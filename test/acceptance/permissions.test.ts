// Each job of the shipped workflows, its action run with exactly what the file grants, and with one permission fewer: refused.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { type ActionResult, runAction } from "../../local/runner/run-action.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";
import { runGate, startGateWorld } from "../support/gate-job.ts";
import {
  type GithubWorld,
  JOB_PERMISSIONS,
  openPull,
  PEOPLE,
  type Permissions,
  type PullRequestEvent,
  REPOSITORY,
} from "../support/github-world.ts";

const root = path.resolve(import.meta.dirname, "..", "..");
const HOUR = 3_600_000;

let world: GithubWorld;
let modal: LocalModal;
let workspace: string;
let ahead = 0;
beforeAll(async () => {
  const clock = () => Date.now() + ahead;
  // Private, so that reading needs its permission too.
  world = await startGateWorld({ private: true, clock, primaryLimit: 100_000 });
  modal = await startLocalModal({ tokens: [MODAL_TOKEN] });
  workspace = mkdtempSync(path.join(tmpdir(), "job-"));
});
afterAll(async () => {
  rmSync(workspace, { recursive: true, force: true });
  await Promise.all([world.close(), modal.close()]);
});

/** One grant for each permission: without it, and with reading alone where the job may write. */
function lessThan(grant: Permissions): ReadonlyArray<readonly [string, Permissions]> {
  return Object.entries(grant).flatMap(([name, access]) => {
    const { [name]: _, ...rest } = grant;
    const without = [`without ${name}`, rest] as const;
    return access === "read" ? [without] : [without, [`${name}: read`, { ...rest, [name]: "read" }] as const];
  });
}

interface Tried {
  /** Of the runs of the action. */
  readonly results: readonly ActionResult[];
  /** Requests that the token was not good enough for. */
  readonly refused: readonly string[];
}

async function trying(work: () => Promise<readonly ActionResult[]>): Promise<Tried> {
  const before = world.github.requests.length;
  const results = await work();
  const requests = world.github.requests.slice(before);
  const refused = requests.filter(({ status }) => status === 403 || status === 404);
  return { results, refused: refused.map(({ method, route }) => `${method} ${route}`) };
}

/** Every kind of thing that a gate does: it starts a run, takes a label off after a push, and says no. */
async function tryGate(permissions: Permissions): Promise<Tried> {
  const number = openPull(world, { branch: `gate-${world.github.deliveries.length}` });
  const on = (payload: PullRequestEvent) => runGate(world, { event: "pull_request", payload, permissions });
  return trying(async () => [
    await on(world.github.addLabel(REPOSITORY, number, "experiment", PEOPLE.write)),
    await on(world.github.push(REPOSITORY, number, { files: { "new.txt": "" }, by: PEOPLE.write })),
    await on(world.github.addLabel(REPOSITORY, number, "sweep", PEOPLE.triage)),
  ]);
}

async function record(): Promise<{ readonly key: string; readonly runId: number }> {
  const number = openPull(world, { branch: `run-${world.github.deliveries.length}` });
  const payload = world.github.addLabel(REPOSITORY, number, "experiment", PEOPLE.write);
  const gate = await runGate(world, { event: "pull_request", payload });
  expect(gate.exitCode, gate.log.join("\n")).toBe(0);
  return { key: JSON.parse(gate.outputs["plans"] ?? "")[0].intent.key, runId: gate.runId };
}

function runJob(action: string, permissions: Permissions, inputs: Readonly<Record<string, string>>) {
  const payload = world.github.eventPayload(REPOSITORY, {
    ...{ name: "workflow_dispatch", workflow: "poll.yml", by: PEOPLE.write },
  });
  const event = "workflow_dispatch";
  const job = world.github.startJob(REPOSITORY, { workflow: "poll.yml", event, payload, permissions });
  const { id, secret } = MODAL_TOKEN;
  return runAction({
    action: path.join(root, action),
    inputs: { ...inputs, "modal-token-id": id, "modal-token-secret": secret },
    env: { MODAL_SERVER_URL: modal.url },
    github: job.env,
    event: payload,
    workspace,
  });
}

/** A run from its first comment to its verdict: its launcher is gone, and Modal has no app of it. */
async function tryPoll(permissions: Permissions): Promise<Tried> {
  const { key, runId } = await record();
  const inputs = { "run-key": key, "poll-workflow": "poll.yml" };
  return trying(async () => {
    const first = await runJob("poll", permissions, inputs);
    world.github.finishWorkflowRun(REPOSITORY, runId, "failure");
    ahead += HOUR;
    const second = await runJob("poll", permissions, inputs);
    ahead += HOUR;
    return [first, second, await runJob("poll", permissions, inputs)];
  });
}

async function tryStop(permissions: Permissions): Promise<Tried> {
  const { key } = await record();
  return trying(async () => [await runJob("stop", permissions, { "run-key": key })]);
}

const JOBS = [
  { job: "gate", granted: JOB_PERMISSIONS.gate, attempt: tryGate, ends: [0, 0, 1] },
  { job: "report and poll", granted: JOB_PERMISSIONS.poll, attempt: tryPoll, ends: [0, 0, 0] },
  { job: "stop", granted: JOB_PERMISSIONS.stop, attempt: tryStop, ends: [0] },
] as const;

describe.each(JOBS)("$job", ({ granted, attempt, ends }) => {
  it("does all it has to with what the workflow grants", async () => {
    const { results, refused } = await attempt(granted);
    expect(
      results.map(({ exitCode }) => exitCode),
      results.map(({ log }) => log.join("\n")).join("\n---\n"),
    ).toEqual(ends);
    expect(refused).toEqual([]);
  });

  it.each(lessThan(granted))("%s: is refused something", async (_what, permissions) => {
    const { results, refused } = await attempt(permissions);
    const failed = results.some(({ exitCode }, index) => exitCode !== ends[index]);
    expect(failed || refused.length > 0, results.map(({ log }) => log.join("\n")).join("\n---\n")).toBe(true);
  });
});
