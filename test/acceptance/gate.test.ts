// The built gate on the local GitHub: what each event becomes, what is on record, and what each permission is for.
import { afterEach, describe, expect, it } from "vitest";
import { parsePlans } from "../../src/core/run-plan.ts";
import {
  CONFIG,
  type GateJob,
  type GateRun,
  heldRecords,
  runGate,
  startGateWorld,
} from "../support/gate-job.ts";
import {
  findHead,
  type GithubWorld,
  JOB_PERMISSIONS,
  moveHead,
  moveHeadAtRead,
  openDependabotPull,
  openPull,
  PEOPLE,
  type Permissions,
  REPOSITORY,
  refuse,
} from "../support/github-world.ts";

const worlds: GithubWorld[] = [];
async function start(options: Parameters<typeof startGateWorld>[0] = {}): Promise<GithubWorld> {
  const world = await startGateWorld(options);
  worlds.push(world);
  return world;
}
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.github.clearFaults();
    await world.close();
  }
});

const labeled = (
  world: GithubWorld,
  by: string = PEOPLE.write,
  label = "experiment",
  pull = world.pull,
): GateJob => ({
  event: "pull_request",
  payload: world.github.addLabel(REPOSITORY, pull, label, by),
});
const commented = (world: GithubWorld, body: string, by: string = PEOPLE.write): GateJob => ({
  event: "issue_comment",
  payload: world.github.comment(REPOSITORY, world.pull, body, by),
});
const dispatched = (world: GithubWorld, inputs: Readonly<Record<string, string>>): GateJob => ({
  event: "workflow_dispatch",
  payload: world.github.eventPayload(REPOSITORY, {
    name: "workflow_dispatch",
    workflow: "train.yml",
    by: PEOPLE.write,
  }),
  inputs,
});

const errors = (run: GateRun): readonly string[] =>
  run.annotations.filter(({ level }) => level === "error").map(({ message }) => message);
const open = (world: GithubWorld) =>
  heldRecords(world).filter(({ statuses }) => statuses.at(-1)?.state === "in_progress");
const posts = (world: GithubWorld, route: RegExp) =>
  world.github.requests.filter(({ method, route: own }) => method === "POST" && route.test(own));

/** Bodies of the gate's own comments. */
function comments(world: GithubWorld): readonly string[] {
  const text = JSON.stringify(world.github.snapshot());
  return [...text.matchAll(/"body":"(<!-- modal-experiments gate -->(?:[^"\\]|\\.)*)"/g)].map(
    ([, body]) => body ?? "",
  );
}

function expectRefused(world: GithubWorld, run: GateRun, reason: string): void {
  expect(run.exitCode, run.log.join("\n")).toBe(1);
  expect(run.outputs).toMatchObject({ decision: "refuse", reason, plans: "", stops: "" });
  expect(errors(run).join("\n")).toContain(reason);
  expect(run.summary).toContain(reason);
  expect(open(world)).toStrictEqual([]);
}

describe("a label", () => {
  it("starts the experiment at the head: record, status, plan, summary and findings", async () => {
    const world = await start();
    const run = await runGate(world, labeled(world));
    expect(run.exitCode, run.log.join("\n")).toBe(0);
    const sha = findHead(world, world.pull);
    expect(run.outputs).toMatchObject({
      decision: "launch",
      reason: "started",
      "pull-request": String(world.pull),
    });
    const [plan] = parsePlans(run.outputs["plans"] ?? "");
    const [record] = heldRecords(world);
    expect(plan).toMatchObject({ record_id: record?.id, intent: { sha, workflow_run: run.runId } });
    expect(record).toMatchObject({ sha, statuses: [{ state: "in_progress" }] });
    expect(JSON.parse(JSON.stringify(record?.payload))).toStrictEqual(plan?.intent);
    expect(JSON.stringify(world.github.snapshot())).toContain('"context":"experiment/digits"');
    expect(run.summary).toContain(plan?.intent.key);
    expect(run.annotations.filter(({ level }) => level === "warning").length).toBeGreaterThan(0);
    expect(errors(run)).toStrictEqual([]);
    expect(comments(world)).toStrictEqual([]);
  });

  it("asked for again by the same workflow run is adopted, and started anew by another", async () => {
    const world = await start();
    const job = labeled(world);
    const first = await runGate(world, job);
    const again = await runGate(world, { ...job, runId: first.runId });
    expect(again.outputs).toMatchObject({ decision: "adopt", reason: "already-open" });
    expect(parsePlans(again.outputs["plans"] ?? "")).toStrictEqual(parsePlans(first.outputs["plans"] ?? ""));
    expect((await runGate(world, job)).outputs["decision"]).toBe("launch");
    expect(heldRecords(world)).toHaveLength(2);
  });

  it("of a person below the role is refused, without a comment", async () => {
    const world = await start();
    expectRefused(world, await runGate(world, labeled(world, PEOPLE.triage)), "role-too-low");
    expect(comments(world)).toStrictEqual([]);
  });

  it.each([403, 404, 500])("is refused where the role cannot be read: %i", async (status) => {
    const world = await start();
    refuse(world, "GET *permission", status);
    expectRefused(world, await runGate(world, labeled(world)), "role-unknown");
  });

  it.each([1, 2])("starts nothing when the head moves before read %i of the pull request", async (nth) => {
    const world = await start();
    const job = labeled(world);
    moveHeadAtRead(world, { pull: world.pull, nth });
    expectRefused(world, await runGate(world, job), "ref-changed");
    expect(heldRecords(world)).toStrictEqual([]);
  });

  it("put on before a push starts nothing afterwards, and the push takes it off", async () => {
    const world = await start();
    const job = labeled(world);
    moveHead(world, world.pull);
    expectRefused(world, await runGate(world, job), "ref-changed");
    const payload = world.github.deliveries.findLast(({ name }) => name === "pull_request")?.payload;
    if (payload === undefined) throw new Error("no delivery of the push");
    const pushed = await runGate(world, { event: "pull_request", payload });
    expect(pushed.outputs).toMatchObject({ decision: "nothing", reason: "nothing-open" });
    expect(
      world.github.requests.filter(({ method, status }) => method === "DELETE" && status === 200),
    ).toHaveLength(1);
  });
});

describe("a sweep", () => {
  /** The newest line of a record, as a poll writes it. */
  async function conclude(world: GithubWorld, id: number, verdict: "succeeded" | "failed"): Promise<void> {
    const token = world.github.issueToken({
      repository: REPOSITORY,
      permissions: { contents: "read", deployments: "write" },
    });
    const reply = await fetch(`${world.github.apiUrl}/repos/${REPOSITORY}/deployments/${id}/statuses`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({
        state: verdict === "succeeded" ? "success" : "failure",
        description: verdict,
        auto_inactive: false,
      }),
    });
    expect(reply.status).toBe(201);
  }

  it("that is asked for once more, in any way, starts only the arms that are missing or have failed", async () => {
    const world = await start();
    const first = await runGate(world, labeled(world, PEOPLE.write, "sweep"));
    expect(first.outputs["decision"], first.log.join("\n")).toBe("launch");
    const [good, bad, open] = heldRecords(world);
    await conclude(world, good?.id ?? 0, "succeeded");
    await conclude(world, bad?.id ?? 0, "failed");
    world.github.removeLabel(REPOSITORY, world.pull, "sweep", PEOPLE.write);
    const second = await runGate(world, labeled(world, PEOPLE.write, "sweep"));
    const plans = parsePlans(second.outputs["plans"] ?? "");
    expect(plans.map(({ intent }) => intent.arm)).toStrictEqual([bad?.payload["arm"]]);
    const records = heldRecords(world);
    expect(records).toHaveLength(4);

    for (const record of [open, records.at(-1)]) await conclude(world, record?.id ?? 0, "succeeded");
    const head = findHead(world, world.pull);
    const third = await runGate(world, commented(world, `/experiment sweep @${head}`));
    expect(third.outputs, third.log.join("\n")).toMatchObject({ decision: "nothing", reason: "arms-done" });
    expect(heldRecords(world)).toHaveLength(4);
  });
});

describe("jobs without secrets", () => {
  it.each([
    {
      name: "a fork",
      reason: "fork",
      pull: (world: GithubWorld) => openPull(world, { author: "mallory", fork: true }),
    },
    { name: "Dependabot", reason: "dependabot", pull: openDependabotPull },
  ])("$name: refused by annotation and summary, with the safe way", async ({ reason, pull }) => {
    const world = await start();
    const run = await runGate(world, labeled(world, PEOPLE.write, "experiment", pull(world)));
    expectRefused(world, run, reason);
    expect(run.summary).toMatch(/dispatch/);
    expect(
      world.github.requests.filter(
        ({ method, route }) => method !== "GET" && route !== "POST /graphql" && route !== "/graphql",
      ),
    ).toStrictEqual([]);
  });

  it("a writer starts the fork's exact commit by hand", async () => {
    const world = await start();
    const pull = openPull(world, { author: "mallory", fork: true });
    const sha = findHead(world, pull);
    const run = await runGate(world, dispatched(world, { experiment: "digits", sha }));
    expect(run.outputs, run.log.join("\n")).toMatchObject({
      decision: "launch",
      "pull-request": String(pull),
    });
    expect(heldRecords(world)).toMatchObject([{ sha }]);
  });
});

describe("other events", () => {
  it("a schedule starts the default branch", async () => {
    const world = await start();
    const payload = world.github.eventPayload(REPOSITORY, {
      name: "schedule",
      workflow: "train.yml",
      cron: "7 3 * * *",
    });
    const run = await runGate(world, { event: "schedule", payload, inputs: { experiment: "digits" } });
    expect(run.exitCode, run.log.join("\n")).toBe(0);
    expect(heldRecords(world)).toMatchObject([{ sha: world.mainSha, payload: { asked_by: "schedule" } }]);
  });

  it("a command starts, another stops what it started; closing stops too", async () => {
    const world = await start();
    const sha = findHead(world, world.pull);
    const started = await runGate(world, commented(world, `/experiment digits epochs=2 @${sha}`));
    expect(started.outputs["decision"], started.log.join("\n")).toBe("launch");
    const [plan] = parsePlans(started.outputs["plans"] ?? "");
    const stop = await runGate(world, commented(world, "/stop digits"));
    expect(stop.outputs).toMatchObject({ decision: "stop", reason: "command" });
    expect(JSON.parse(stop.outputs["stops"] ?? "")).toMatchObject([
      { key: plan?.intent.key, record_id: plan?.record_id, cause: "command", asked_by: PEOPLE.write },
    ]);
    const payload = world.github.closePullRequest(REPOSITORY, world.pull, PEOPLE.read);
    const closed = await runGate(world, { event: "pull_request", payload });
    expect(JSON.parse(closed.outputs["stops"] ?? "")).toMatchObject([{ cause: "pull-closed" }]);
  });

  it("a comment that is no command costs no call", async () => {
    const world = await start();
    const run = await runGate(world, commented(world, "Nice work", PEOPLE.read));
    expect(run.outputs).toMatchObject({ decision: "nothing", reason: "no-command" });
    expect(world.github.requests).toStrictEqual([]);
  });

  it.each([
    { inputs: { experiment: "../x" }, names: "experiment" },
    { inputs: { sha: "main" }, names: "sha" },
    { inputs: { "minimum-role": "owner" }, names: "minimum-role" },
    { inputs: { "fail-on": "all" }, names: "fail-on" },
    { inputs: { "config-path": "../other.yml" }, names: "config-path" },
    { inputs: { "allowed-bots": "a b;c" }, names: "allowed-bots" },
    { inputs: { args: "'open" }, names: "args" },
    { inputs: { "github-token": "" }, names: "github-token" },
  ])("bad input: $inputs", async ({ inputs, names }) => {
    const world = await start();
    const run = await runGate(world, { ...dispatched(world, {}), inputs });
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toHaveLength(1);
    expect(errors(run)[0]).toMatch(new RegExp(`input ${names} .*Accepted|input ${names} is`, "s"));
    expect(world.github.requests).toStrictEqual([]);
  });
});

describe("refusals on the pull request", () => {
  it("are one comment, made equal to the last refusal", async () => {
    const world = await start({ config: `${CONFIG}\nlimits: { dollars: 10 }\n` });
    expectRefused(world, await runGate(world, labeled(world)), "limit-dollars");
    expectRefused(world, await runGate(world, commented(world, "/experiment digits @main")), "bad-command");
    expect(comments(world)).toHaveLength(1);
    expect(comments(world)[0]).toContain("limit-dollars");
    expectRefused(
      world,
      await runGate(world, commented(world, `/experiment sweep @${"0".repeat(40)}`)),
      "ref-changed",
    );
    expect(comments(world)).toHaveLength(1);
    expect(comments(world)[0]).toContain("ref-changed");
  });

  it("name file and line of a configuration with a mistake", async () => {
    const world = await start({ config: "limits:\n  runing: 1\n" });
    const run = await runGate(world, labeled(world));
    expectRefused(world, run, "bad-config");
    expect(errors(run)[0]).toContain(".github/experiments.yml:2:");
    expect(errors(run)[0]).toContain("Did you mean running?");
  });
});

describe("replies that are lost", () => {
  it("a record whose reply is lost is read back, and there is one", async () => {
    const world = await start();
    world.github.fault({ route: "POST /repos/{owner}/{repo}/deployments", effect: { kind: "reply-lost" } });
    const run = await runGate(world, labeled(world));
    expect(run.outputs["decision"], run.log.join("\n")).toBe("launch");
    expect(heldRecords(world)).toHaveLength(1);
    expect(posts(world, /deployments$/)).toHaveLength(1);
  });

  it.each(["reply-lost", "reset"] as const)(
    "a first status that is lost (%s) loses no record",
    async (kind) => {
      const world = await start();
      world.github.fault({ route: "POST *deployments/*/statuses", effect: { kind } });
      const run = await runGate(world, labeled(world));
      expect(run.outputs["decision"], run.log.join("\n")).toBe("launch");
      expect(parsePlans(run.outputs["plans"] ?? "")).toMatchObject([
        { record_id: heldRecords(world)[0]?.id },
      ]);
      expect(heldRecords(world)).toHaveLength(1);
    },
  );

  it("a record that was never written starts nothing and is not tried again", async () => {
    const world = await start();
    world.github.fault({ route: "POST /repos/{owner}/{repo}/deployments", effect: { kind: "reset" } });
    const run = await runGate(world, labeled(world));
    expect(run.exitCode).toBe(1);
    expect(run.outputs["plans"] ?? "").toBe("");
    expect(heldRecords(world)).toStrictEqual([]);
  });
});

describe("two gates at once", () => {
  it.each([1, 2, 3])("do not both pass a cap of one (%i)", async () => {
    const world = await start({ config: `${CONFIG}\nlimits: { running: 1 }\n` });
    const second = openPull(world);
    const latency = { kind: "latency", milliseconds: 150 } as const;
    world.github.fault({ route: "* *", effect: latency, times: Number.POSITIVE_INFINITY });
    const jobs = [labeled(world), labeled(world, PEOPLE.maintain, "experiment", second)];
    const runs = await Promise.all(jobs.map((job) => runGate(world, job)));
    const passed = runs.filter(({ outputs }) => outputs["decision"] === "launch");
    expect(passed, runs.map(({ log }) => log.join("\n")).join("\n---\n")).toHaveLength(1);
    expect(runs.find((run) => !passed.includes(run))?.outputs["reason"]).toBe("limit-running");
    expect(open(world).map(({ id }) => id)).toStrictEqual(
      parsePlans(passed[0]?.outputs["plans"] ?? "").map((plan) => plan.record_id),
    );
  });
});

describe("permissions", () => {
  const all: Permissions = JOB_PERMISSIONS.gate;
  const without = (name: string): Permissions =>
    Object.fromEntries(Object.entries(all).filter(([own]) => own !== name));

  it("the documented ones are enough in a private repository", async () => {
    const world = await start({ private: true });
    const run = await runGate(world, { ...labeled(world), permissions: all });
    expect(run.outputs["decision"], run.log.join("\n")).toBe("launch");
  });

  it.each(Object.keys(all))("one fewer fails and leaves nothing open: %s", async (name) => {
    const world = await start({ private: true });
    const run = await runGate(world, { ...labeled(world), permissions: without(name) });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["plans"] ?? "").toBe("");
    expect(errors(run).join("\n")).toMatch(/permission|Check that/i);
    expect(open(world)).toStrictEqual([]);
  });

  it.each(["deployments", "statuses"])("to read is not enough: %s", async (name) => {
    const world = await start({ private: true });
    const run = await runGate(world, { ...labeled(world), permissions: { ...all, [name]: "read" } });
    expect(run.exitCode).toBe(1);
    expect(run.outputs["plans"] ?? "").toBe("");
    expect(open(world)).toStrictEqual([]);
  });

  it("without the right to comment a refusal is still told", async () => {
    const world = await start({ config: `${CONFIG}\nlimits: { running: 0 }\n` });
    const run = await runGate(world, { ...labeled(world), permissions: { ...all, "pull-requests": "read" } });
    expectRefused(world, run, "limit-running");
    expect(comments(world)).toStrictEqual([]);
  });
});
