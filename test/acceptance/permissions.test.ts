// Each job of the shipped workflows, its action run with exactly what the file grants, and with one permission fewer: refused.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LabeledEvent } from "../../local/github/server.ts";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { type ActionResult, runAction } from "../../local/runner/run-action.ts";
import { startCommand } from "../../scripts/demo/command.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";
import { runGate, startGateWorld, TRAIN } from "../support/gate-job.ts";
import {
  findHead,
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
  readonly writes: readonly string[];
}

async function trying(work: () => Promise<readonly ActionResult[]>): Promise<Tried> {
  const before = world.github.requests.length;
  const results = await work();
  const requests = world.github.requests.slice(before);
  const refused = requests.filter(({ status }) => status === 403 || status === 404);
  const writes = requests.filter(({ method, graphql }) => method !== "GET" && graphql === undefined);
  const named = (list: typeof requests) => list.map(({ method, route }) => `${method} ${route}`);
  return { results, refused: named(refused), writes: named(writes) };
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

interface Started {
  readonly key: string;
  readonly runId: number;
  readonly plans: string;
  readonly sha: string;
  readonly payload: LabeledEvent;
}

async function record(): Promise<Started> {
  const number = openPull(world, { branch: `run-${world.github.deliveries.length}` });
  const payload = world.github.addLabel(REPOSITORY, number, "experiment", PEOPLE.write);
  const gate = await runGate(world, { event: "pull_request", payload });
  expect(gate.exitCode, gate.log.join("\n")).toBe(0);
  const plans = gate.outputs["plans"] ?? "";
  const { key } = JSON.parse(plans)[0].intent;
  return { key, runId: gate.runId, plans, sha: findHead(world, number), payload };
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

const CHECKOUT = path.join(root, "test", "fixtures", "act", "checkout", "checkout.mjs");

interface LaunchTry extends Tried {
  /** How git's own fetch and checkout with the job's token ended, in its words. */
  readonly checkout: { readonly code: number | null; readonly said: string };
}

/** The launch job as the workflow has it: the commit is fetched with the job's token, then the root action starts it. */
async function tryLaunch(permissions: Permissions): Promise<LaunchTry> {
  const { plans, runId, sha, payload } = await record();
  const event = "pull_request";
  const seed = { workflow: "train.yml", event, payload, permissions, runId } as const;
  const job = world.github.startJob(REPOSITORY, seed);
  const folder = mkdtempSync(path.join(tmpdir(), "launch-"));
  try {
    const { GITHUB_SERVER_URL = "", GITHUB_REPOSITORY = "" } = job.env;
    const fetched = await startCommand(["node", CHECKOUT], {
      cwd: folder,
      env: {
        ...{ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA: sha, GITHUB_WORKSPACE: folder },
        ...{ INPUT_REF: sha, INPUT_TOKEN: job.token },
      },
    }).ended;
    const { id, secret } = MODAL_TOKEN;
    const launch = () =>
      runAction({
        action: root,
        inputs: { plans, "modal-token-id": id, "modal-token-secret": secret },
        env: { MODAL_SERVER_URL: modal.url },
        github: job.env,
        event: payload,
        workspace: folder,
      });
    const tried = await trying(async () => [await launch()]);
    return { ...tried, checkout: { code: fetched.code, said: fetched.stdout.join("\n") } };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The root action alone, gate and launch in one job: it starts a run for one person and says no to another. */
async function tryAlone(permissions: Permissions): Promise<Tried> {
  const number = openPull(world, { branch: `alone-${world.github.deliveries.length}` });
  const folder = mkdtempSync(path.join(tmpdir(), "launch-"));
  writeFileSync(path.join(folder, "train.py"), TRAIN);
  const { id, secret } = MODAL_TOKEN;
  const on = (payload: LabeledEvent) =>
    runAction({
      action: root,
      inputs: { experiment: "digits", "modal-token-id": id, "modal-token-secret": secret },
      env: { MODAL_SERVER_URL: modal.url },
      github: world.github.startJob(REPOSITORY, {
        ...{ workflow: "train.yml", event: "pull_request", payload, permissions },
      }).env,
      event: payload,
      workspace: folder,
    });
  const by = (who: string) => on(world.github.addLabel(REPOSITORY, number, "experiment", who));
  try {
    return await trying(async () => [await by(PEOPLE.write), await by(PEOPLE.triage)]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe("launch", () => {
  it("checks out, and starts the run, with what the workflow grants, and writes nothing", async () => {
    const { results, checkout, writes } = await tryLaunch(JOB_PERMISSIONS.launch);
    expect(writes).toEqual([]);
    expect(checkout).toEqual({ code: 0, said: "" });
    expect(results[0]?.exitCode, results[0]?.log.join("\n")).toBe(0);
    expect(results[0]?.outputs).toMatchObject({ state: expect.stringMatching(/running|succeeded/) });
  });

  it("without contents: cannot fetch the commit, and a launch without it is one clear error", async () => {
    const { results, checkout } = await tryLaunch({});
    expect(checkout).toMatchObject({ code: 1, said: expect.stringContaining("git fetch") });
    expect(results[0]?.exitCode).toBe(1);
    const errors = results[0]?.annotations.filter(({ level }) => level === "error") ?? [];
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/checkout/)]);
  });
});

/** To start a run and to refuse one; only taking a label off after a push would need to write pull requests. */
const ALONE = {
  contents: "read",
  deployments: "write",
  "pull-requests": "read",
  statuses: "write",
} as const;
const JOBS = [
  { job: "launch alone", granted: ALONE, attempt: tryAlone, ends: [0, 1] },
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
