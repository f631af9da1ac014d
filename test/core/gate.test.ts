// What the gate makes of each event: which commit, which limits, which records, and what is asked for twice.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ExternalError } from "../../src/core/errors.ts";
import { REASONS } from "../../src/core/gate-refusal.ts";
import type { RunState } from "../../src/core/state.ts";
import {
  ask,
  createWorld,
  type Happening,
  HEAD,
  LABELED,
  MAIN,
  PULL,
  setHead,
  type World,
} from "../support/gate-fakes.ts";
import { TRAIN } from "../support/gate-job.ts";
import { createIntent } from "../support/plan-builder.ts";
import { readRepositoryFile } from "../support/repository.ts";

const NEW = "d".repeat(40);
const comment = (text: string): Happening => ({ event: "issue_comment", action: "created", comment: text });
const DISPATCH: Happening = { event: "workflow_dispatch" };
const digits = { wish: { experiment: "digits" } };

const limited = (limits: string, changes: Partial<World> = {}): World => {
  const world = createWorld(changes);
  world.config += `\nlimits: { ${limits} }\n`;
  return world;
};

/** An earlier run of the pull request. */
function addRun(
  world: World,
  changes: Parameters<typeof createIntent>[0] = {},
  state: RunState = "running",
): void {
  world.store.add(createIntent({ pull_request: PULL, sha: HEAD, policies: {}, ...changes }), { state });
}

describe("what is started", () => {
  it("a label starts its experiment at the event's head", async () => {
    const world = createWorld();
    const { outcome } = await ask(world, LABELED);
    expect(outcome).toMatchObject({ decision: "launch", reason: "started", pullRequest: PULL, sha: HEAD });
    const [plan] = outcome.plans;
    expect(plan?.intent).toMatchObject({
      experiment: "digits",
      generation: 1,
      pull_request: PULL,
      sha: HEAD,
      label: "experiment",
      asked_by: "wren",
      workflow_run: 11,
      timeout: 43_200,
      retries: 5,
      gpu: "H100",
      resume_argument: "resume=true",
    });
    const key = plan?.intent.key;
    expect(plan?.intent.argv).toStrictEqual([
      "run",
      "--detach",
      "--name",
      `${key}-g1`,
      "train.py::train",
      "--",
      "epochs=25",
      `run_name=${key}`,
      "resume=true",
    ]);
    expect(plan?.launch).toMatchObject({
      resume_decided: true,
      args: ["epochs=25", `run_name=${key}`],
      stay: 0,
    });
    expect(plan?.record_id).toBe(world.store.records[0]?.id);
    expect(world.store.statuses).toMatchObject([
      { sha: HEAD, context: "experiment/digits", state: "pending" },
    ]);
  });

  it("a dispatch starts the workflow's commit, and finds the pull request by it", async () => {
    const world = createWorld();
    expect((await ask(world, DISPATCH, digits)).outcome.plans[0]?.intent).toMatchObject({
      sha: MAIN,
      pull_request: null,
    });
    const wish = { experiment: "digits", sha: HEAD, args: ["epochs=3"] };
    const { outcome } = await ask(world, DISPATCH, { wish });
    expect(outcome.plans[0]?.intent).toMatchObject({ sha: HEAD, pull_request: PULL });
    expect(outcome.plans[0]?.launch.args.slice(-1)).toStrictEqual(["epochs=3"]);
  });

  it("a writer may dispatch a fork's commit: the safe way", async () => {
    const world = createWorld();
    const pull = world.pulls.get(PULL);
    if (pull !== undefined) world.pulls.set(PULL, { ...pull, headRepository: "mallory/digits" });
    const { outcome } = await ask(world, DISPATCH, { wish: { experiment: "digits", sha: HEAD } });
    expect(outcome).toMatchObject({ decision: "launch", pullRequest: PULL });
  });

  it("a command starts the commit that it names, if that is the head", async () => {
    const world = createWorld();
    const right = await ask(world, comment(`/experiment digits epochs=3 @${HEAD}`));
    expect(right.outcome).toMatchObject({
      decision: "launch",
      plans: [{ intent: { sha: HEAD, label: null } }],
    });
    const wrong = await ask(world, comment(`/experiment digits @${NEW}`));
    expect(wrong.outcome).toMatchObject({ decision: "refuse", reason: "ref-changed", mayComment: true });
  });

  it.each([
    {
      name: "an edited comment",
      what: { ...comment(`/experiment digits @${HEAD}`), action: "edited" },
      reason: "other-event",
    },
    {
      name: "a comment on an issue",
      what: { ...comment(`/experiment digits @${HEAD}`), onIssue: true },
      reason: "other-event",
    },
    { name: "some other comment", what: comment("nice"), reason: "no-command" },
    {
      name: "pull_request_target",
      what: { ...LABELED, event: "pull_request_target" },
      reason: "other-event",
    },
    {
      name: "an opened pull request",
      what: { event: "pull_request", action: "opened" },
      reason: "other-event",
    },
    { name: "a push", what: { event: "push" }, reason: "other-event" },
  ])("nothing follows from $name, and GitHub is not asked", async ({ what, reason }) => {
    const world = createWorld();
    world.store.before = (call) => expect.unreachable(call);
    expect((await ask(world, what)).outcome).toMatchObject({ decision: "nothing", reason });
  });

  it.each([
    { name: "no such experiment", wish: { experiment: "digit" }, reason: "unknown-experiment" },
    { name: "which of two", wish: {}, reason: "experiment-needed" },
    { name: "no such commit", wish: { experiment: "digits", sha: NEW }, reason: "unknown-commit" },
    {
      name: "a placeholder without a value",
      wish: { experiment: "digits", args: ["{pr}"] },
      reason: "bad-arguments",
    },
  ])("is refused: $name", async ({ wish, reason }) => {
    const world = createWorld();
    const { outcome } = await ask(world, DISPATCH, { wish });
    expect(outcome).toMatchObject({ decision: "refuse", reason });
    expect(world.store.records).toStrictEqual([]);
  });

  it("a file with a mistake refuses with its line", async () => {
    const world = createWorld({ config: "experiments:\n  digits: { targt: train.py }\n" });
    const { outcome } = await ask(world, LABELED);
    expect(outcome).toMatchObject({ decision: "refuse", reason: "bad-config" });
    expect(outcome.message).toContain(".github/experiments.yml:2:");
  });

  it("what the audit calls an error refuses, and what it finds is told", async () => {
    const world = createWorld({ files: { "train.py": "import modal\napp = modal.App()\n" } });
    const { outcome, findings } = await ask(world, LABELED);
    expect(outcome).toMatchObject({ decision: "refuse", reason: "audit", mayComment: true });
    expect(findings.map(({ id }) => id)).toContain("target");
    expect(world.store.records).toStrictEqual([]);
  });

  it("says nothing of imports where what the launch installs is not known, and judges those that are listed", async () => {
    const importing = { "train.py": `import torch\n${TRAIN}` };
    for (const [how, told] of [
      ["", "warning"],
      ["python-requirements: requirements.txt", undefined],
      ["modal-command: uv run modal", undefined],
      ["python-requirements: requirements.txt, audit: { available-imports: [torch] }", undefined],
      ["python-requirements: requirements.txt, audit: { available-imports: [numpy] }", "error"],
    ] as const) {
      const world = createWorld({ files: importing });
      world.config += `\ndefaults: { ${how} }\n`;
      const { outcome, findings } = await ask(world, LABELED);
      const found = findings.find(({ id }) => id === "imports")?.severity;
      expect({ how, found, reason: outcome.reason }).toStrictEqual({
        how,
        found: told,
        reason: told === "error" ? "audit" : "started",
      });
    }
  });

  it("fail-on: the stricter of file and input counts", async () => {
    for (const [file, input, reason] of [
      ["note", undefined, "audit"],
      ["never", "note", "audit"],
      ["note", "never", "audit"],
      ["never", undefined, "started"],
      ["error", "never", "started"],
    ] as const) {
      const world = createWorld();
      world.config += `\ndefaults: { audit: { fail-on: ${file} } }\n`;
      expect((await ask(world, LABELED, { failOn: input })).outcome.reason, `${file} ${input}`).toBe(reason);
    }
  });

  it("an experiment that inputs alone describe is started by any event, with the file's limits", async () => {
    const inline = { name: "own", label: "experiment:own", target: "train.py::train", args: ["run={key}"] };
    const world = createWorld();
    const events = [DISPATCH, { event: "push" }, { event: "pull_request", action: "opened" }];
    for (const [runId, what] of events.entries()) {
      const { outcome } = await ask(world, { ...what, runId: runId + 1 }, { wish: { inline } });
      expect(outcome).toMatchObject({ decision: "launch", plans: [{ intent: { experiment: "own" } }] });
    }
    const { outcome } = await ask(limited("dollars: 1"), DISPATCH, { wish: { inline } });
    expect(outcome.reason).toBe("limit-dollars");
  });
});

describe("the head", () => {
  const starts: readonly { readonly name: string; readonly what: Happening }[] = [
    { name: "a label", what: LABELED },
    { name: "a command", what: comment(`/experiment digits @${HEAD}`) },
  ];
  /** How many calls one request makes, by asking once with nothing in the way. */
  async function countCalls(what: Happening): Promise<readonly string[]> {
    const world = createWorld();
    const calls: string[] = [];
    world.store.before = (call) => void calls.push(call);
    await ask(world, what);
    return calls;
  }

  it.each(starts)("moved before any call of $name never starts another commit", async ({ what }) => {
    const calls = await countCalls(what);
    const created = calls.indexOf("create");
    const lastRead = calls.lastIndexOf("pull");
    expect(created).toBe(lastRead + 1);
    for (let nth = 0; nth < calls.length; nth += 1) {
      const world = createWorld();
      let at = 0;
      world.store.before = () => {
        if (at++ === nth) setHead(world, NEW);
      };
      const { outcome } = await ask(world, what);
      expect(outcome.plans.every(({ intent }) => intent.sha === HEAD)).toBe(true);
      const early = nth <= lastRead;
      expect(outcome, `${calls[nth]} ${nth}`).toMatchObject(
        early ? { decision: "refuse", reason: "ref-changed" } : { decision: "launch" },
      );
      expect(world.store.records).toHaveLength(early ? 0 : 1);
    }
  });

  it.each(starts)("that is closed refuses $name", async ({ what }) => {
    const world = createWorld();
    const pull = world.pulls.get(PULL);
    if (pull !== undefined) world.pulls.set(PULL, { ...pull, open: false });
    expect((await ask(world, what)).outcome.reason).toBe("closed");
  });

  it.each(["config", "permission", "list", "copy", "pull"])(
    "a read of %s that fails starts nothing",
    async (call) => {
      const count = (await countCalls(LABELED)).filter((name) => name === call).length;
      expect(count).toBeGreaterThan(0);
      for (let nth = 1; nth <= count; nth += 1) {
        const world = createWorld();
        let left = nth;
        world.store.before = (name) => {
          if (name !== call || --left > 0) return;
          throw new ExternalError({
            system: "github",
            operation: name,
            message: "503",
            advice: "",
            status: 503,
          });
        };
        await expect(ask(world, LABELED)).rejects.toThrow(ExternalError);
        // What was on record by then is taken back.
        expect(world.store.records.filter(({ line }) => line.state !== "stopped")).toStrictEqual([]);
      }
    },
  );
});

describe("limits", () => {
  it.each([
    { limits: "running: 0", reason: "limit-running" },
    { limits: "per-pull-request: 0", reason: "limit-per-pull-request" },
    { limits: "per-day: 0", reason: "limit-per-day" },
    { limits: "dollars: 284", reason: "limit-dollars" },
    { limits: "dollars: 285", reason: "started" },
    { limits: "dollars-open: 284", reason: "limit-dollars-open" },
    { limits: "dollars-open: 285", reason: "started" },
    { limits: "gpus: 0", reason: "limit-gpus" },
    { limits: "gpus: 1", reason: "started" },
    { limits: "gpus-open: 0", reason: "limit-gpus-open" },
    { limits: "horizon: 9", reason: "limit-horizon" },
    { limits: "horizon: 9, deadline: 2d", reason: "started" },
    { limits: "horizon: 11", reason: "started" },
  ])("$limits: $reason", async ({ limits, reason }) => {
    const world = limited(limits);
    const { outcome } = await ask(world, LABELED);
    expect(outcome.reason).toBe(reason);
    expect(outcome.mayComment).toBe(true);
    expect(world.store.records).toHaveLength(reason === "started" ? 1 : 0);
  });

  it.each([
    { limits: "running: 2", add: { key: "open00", sha: NEW }, reason: "started" },
    { limits: "running: 1", add: { key: "open00", sha: NEW }, reason: "limit-running" },
    { limits: "per-pull-request: 1", add: { key: "open00" }, reason: "limit-per-pull-request" },
    { limits: "per-pull-request: 1", add: { key: "open00", pull_request: 8 }, reason: "started" },
    { limits: "per-day: 1", add: { key: "open00", pull_request: 8 }, reason: "limit-per-day" },
    { limits: "dollars-open: 300", add: { key: "open00", price_bound: 20 }, reason: "limit-dollars-open" },
    { limits: "dollars-open: 310", add: { key: "open00", price_bound: 20 }, reason: "started" },
    { limits: "gpus-open: 8", add: { key: "open00", gpu: "H100:8" }, reason: "limit-gpus-open" },
    { limits: "gpus-open: 9", add: { key: "open00", gpu: "H100:8" }, reason: "started" },
  ])("$limits beside $add: $reason", async ({ limits, add, reason }) => {
    const world = limited(limits);
    addRun(world, add);
    expect((await ask(world, LABELED)).outcome.reason).toBe(reason);
  });

  it("what has ended is not open, what is a day old is not of this day, what was withdrawn never counts", async () => {
    const world = limited("running: 1, per-day: 2, per-pull-request: 1");
    const now = world.store.now;
    world.store.now = now - 24 * 3_600_000 - 1000;
    addRun(world, { key: "old000" }, "failed");
    world.store.now = now;
    addRun(world, { key: "ended0", pull_request: 8 }, "succeeded");
    world.store.add(createIntent({ key: "taken0", pull_request: PULL }), {
      state: "stopped",
      cause: "withdrawn",
    });
    expect((await ask(world, LABELED)).outcome.reason).toBe("started");
  });

  it.each([
    { unknown: "timeout=hours()", stated: "timeout: 12h" },
    { unknown: "retries=some()", stated: "retries: 5" },
    { unknown: "gpu=pick()", stated: "gpu: H100" },
  ])("with a dollar limit, $unknown refuses unless the file states it", async ({ unknown, stated }) => {
    const name = unknown.split("=")[0];
    const setting = new RegExp(`${name}=(?:modal\\.Retries\\([^)]*\\)|[^,]*),`);
    const source = createWorld().files["train.py"]?.replace(setting, `${unknown},`);
    const files = { "train.py": `from somewhere import hours, some, pick\n${source}` };
    const off = "audit: { fail-on: never }";
    const refused = limited("dollars: 300", { files });
    refused.config += `\ndefaults: { ${off} }\n`;
    expect((await ask(refused, LABELED)).outcome.reason).toBe("unknown-cost");
    const allowed = limited("dollars: 300", { files });
    allowed.config += `\ndefaults: { ${off}, ${stated} }\n`;
    expect((await ask(allowed, LABELED)).outcome.reason).toBe("started");
    const free = limited("running: 3", { files });
    free.config += `\ndefaults: { ${off} }\n`;
    expect((await ask(free, LABELED)).outcome.reason).toBe("started");
  });

  it("12 hours with 5 retries are 72 hours: the price says so", async () => {
    const world = createWorld();
    world.config += "\ndefaults: { prices: { H100: 2 } }\n";
    const { outcome } = await ask(world, LABELED);
    expect(outcome.plans[0]?.intent.price_bound).toBeGreaterThanOrEqual(144);
    expect(outcome.plans[0]?.intent.price_bound).toBeLessThan(146);
  });

  it("a commit's own copy lowers a cap and raises none", async () => {
    const lower = limited("running: 5");
    lower.copy = `${createWorld().config}\nlimits: { running: 0 }\n`;
    expect((await ask(lower, LABELED)).outcome.reason).toBe("limit-running");
    const higher = limited("running: 0");
    higher.copy = `${createWorld().config}\nlimits: { running: 5, minimum-role: triage }\n`;
    expect((await ask(higher, LABELED)).outcome.reason).toBe("limit-running");
    const broken = limited("running: 5");
    broken.copy = "limits: [";
    expect((await ask(broken, LABELED)).outcome.reason).toBe("started");
    expect(broken.log.warnings.join(" ")).toContain("copy");
    const other = createWorld();
    other.copy = other.config
      .replace("train.py::train", "evil.py::train")
      .replace("label: experiment", "label: bug");
    expect((await ask(other, LABELED)).outcome.plans[0]?.intent.target).toBe("train.py::train");
  });

  it("250 random sequences of events never go beyond a cap", async () => {
    const step = fc.record({
      what: fc.constantFrom("label", "dispatch", "sweep", "end", "day"),
      pick: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 8 }),
        fc.record({ running: fc.nat(4), day: fc.nat(6), pull: fc.nat(4), dollars: fc.nat(4) }),
        async (steps, caps) => {
          const world = limited(
            `running: ${caps.running}, per-day: ${caps.day}, per-pull-request: ${caps.pull}, dollars-open: ${caps.dollars * 300}`,
          );
          let runId = 100;
          for (const { what, pick } of steps) {
            runId += 1;
            if (what === "label") await ask(world, { ...LABELED, runId });
            else if (what === "sweep") await ask(world, { ...LABELED, label: "sweep", runId });
            else if (what === "dispatch") await ask(world, { ...DISPATCH, runId }, digits);
            else if (what === "day") world.store.now += 13 * 3_600_000;
            else {
              const { records } = world.store;
              const at = pick % Math.max(1, records.length);
              world.store.records = records.map((each, index) =>
                index === at ? { ...each, line: { state: "failed" } } : each,
              );
            }
            const { records, now } = world.store;
            const open = records.filter(({ line }) => line.state === "queued");
            const today = records.filter(({ createdAt }) => now - Date.parse(createdAt) < 86_400_000);
            expect(open.length).toBeLessThanOrEqual(caps.running);
            expect(today.length).toBeLessThanOrEqual(caps.day);
            expect(today.filter(({ intent }) => intent.pull_request === PULL).length).toBeLessThanOrEqual(
              caps.pull,
            );
            const dollars = open.reduce((sum, { intent }) => sum + (intent.price_bound ?? 0), 0);
            expect(dollars).toBeLessThanOrEqual(caps.dollars * 300);
          }
        },
      ),
      { numRuns: 250 },
    );
  });
});

describe("two gates at once", () => {
  /** Runs both, with their calls interleaved as the numbers say: which of the two may make its next call. */
  async function race(world: World, order: readonly boolean[]) {
    const waiting: (() => void)[][] = [[], []];
    const turn = (which: 0 | 1): Promise<void> =>
      new Promise((resolve) => void waiting[which]?.push(resolve));
    const done = [false, false];
    const run = async (which: 0 | 1) => {
      const result = await askInTurns(world, { ...LABELED, runId: 50 + which }, () => turn(which));
      done[which] = true;
      return result;
    };
    const both = [run(0), run(1)];
    for (let step = 0; !done.every(Boolean); step += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      const wish = order[step % Math.max(1, order.length)] ? 1 : 0;
      const queue = waiting[wish]?.length ? waiting[wish] : waiting[1 - wish];
      queue?.shift()?.();
    }
    return Promise.all(both);
  }

  async function askInTurns(world: World, what: Happening, turn: () => Promise<void>) {
    const { createGatePorts, createRequest } = await import("../support/gate-fakes.ts");
    const { gate } = await import("../../src/gate.ts");
    const ports = createGatePorts(world);
    const paced = <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name) => {
          const method = Reflect.get(target, name);
          if (typeof method !== "function" || name === "files") return method;
          return async (...given: unknown[]) => {
            await turn();
            return Reflect.apply(method, target, given);
          };
        },
      });
    return gate(createRequest(what), {
      ...ports,
      records: paced(ports.records),
      sources: paced(ports.sources),
      statuses: paced(ports.statuses),
    });
  }

  it("cannot both pass a cap of one, in whatever order their calls come", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 24 }), async (order) => {
        const world = limited("running: 1");
        const results = await race(world, order);
        const passed = results.filter(({ outcome }) => outcome.decision === "launch");
        const open = world.store.records.filter(({ line }) => line.state === "queued");
        expect(passed).toHaveLength(1);
        expect(open.map(({ id }) => id)).toStrictEqual(
          passed[0]?.outcome.plans.map((plan) => plan.record_id),
        );
        expect(results.find(({ outcome }) => outcome.decision === "refuse")?.outcome.reason).toBe(
          "limit-running",
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe("asked for twice", () => {
  const endings: readonly RunState[] = ["succeeded", "failed", "stopped", "timed-out", "lost"];
  it("the same workflow run adopts what is open, with its plan", async () => {
    const world = createWorld();
    const first = await ask(world, LABELED);
    const again = await ask(world, { ...LABELED, attempt: 2 });
    expect(again.outcome).toMatchObject({ decision: "adopt", reason: "already-open" });
    expect(again.outcome.plans).toStrictEqual(first.outcome.plans);
    expect(world.store.records).toHaveLength(1);
  });

  it.each(endings)("after it has %s, the next generation starts", async (state) => {
    const world = createWorld();
    const first = await ask(world, LABELED);
    world.store.records = world.store.records.map((record) => ({ ...record, line: { state } }));
    const { outcome } = await ask(world, { ...LABELED, attempt: 2 });
    expect(outcome).toMatchObject({ decision: "launch", plans: [{ intent: { generation: 2 } }] });
    expect(outcome.plans[0]?.intent.key).toBe(first.outcome.plans[0]?.intent.key);
  });

  it("another workflow run, commit or argument is another run", async () => {
    const world = createWorld();
    const key = async (what: Happening, wish: object = {}) =>
      (await ask(world, what, { wish })).outcome.plans[0]?.intent.key;
    const keys = [
      await key(LABELED),
      await key({ ...LABELED, runId: 12 }),
      await key(LABELED, { args: ["x"] }),
      await key(DISPATCH, { experiment: "digits" }),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it("a twin that another job wrote at the same moment stands, and ours is taken back", async () => {
    const world = createWorld();
    const probe = await ask(createWorld(), LABELED);
    const twin = probe.outcome.plans[0]?.intent;
    let done = false;
    world.store.before = (call) => {
      if (call !== "create" || done || twin === undefined) return;
      done = true;
      world.store.add(twin);
    };
    const { outcome } = await ask(world, LABELED);
    expect(outcome).toMatchObject({ decision: "refuse", reason: "duplicate" });
    expect(world.store.records.map(({ line }) => line)).toStrictEqual([
      { state: "queued" },
      { state: "stopped", cause: "withdrawn" },
    ]);
    expect(world.store.statuses).toStrictEqual([]);
  });

  it("a commit status that may not be written takes the record back", async () => {
    const world = createWorld();
    world.store.before = (call) => {
      if (call === "status")
        throw new ExternalError({
          system: "github",
          operation: call,
          message: "403",
          advice: "",
          status: 403,
        });
    };
    await expect(ask(world, LABELED)).rejects.toThrow(ExternalError);
    expect(world.store.records).toMatchObject([{ line: { state: "stopped", cause: "withdrawn" } }]);
  });
});

describe("--continue", () => {
  const key = "0123456789ab";
  const continued = (sha?: string) =>
    comment(`/experiment digits --continue ${key}${sha === undefined ? "" : ` @${sha}`}`);
  it("starts the run's own commit with that run's key in the arguments", async () => {
    const world = createWorld();
    addRun(world, { key, sha: NEW }, "timed-out");
    const { outcome } = await ask(world, continued());
    expect(outcome.plans[0]).toMatchObject({
      intent: { sha: NEW, continue_from: key, pull_request: PULL },
      launch: { args: ["epochs=25", `run_name=${key}`] },
    });
    expect(outcome.plans[0]?.intent.key).not.toBe(key);
  });

  it("continues at the head when that is named, and only the head", async () => {
    const world = createWorld();
    addRun(world, { key, sha: NEW }, "timed-out");
    expect((await ask(world, continued(HEAD))).outcome.plans[0]?.intent).toMatchObject({
      sha: HEAD,
      continue_from: key,
    });
    expect((await ask(world, continued(NEW))).outcome.reason).toBe("ref-changed");
  });

  it("a chain keeps the key under which the checkpoints lie", async () => {
    const world = createWorld();
    addRun(world, { key, sha: NEW, continue_from: "firstkey" }, "timed-out");
    expect((await ask(world, continued())).outcome.plans[0]?.intent.continue_from).toBe("firstkey");
  });

  it.each([{ experiment: "other" }, { key: "another00000" }])("no such run on record: %j", async (change) => {
    const world = createWorld();
    addRun(world, { key, ...change }, "failed");
    expect((await ask(world, continued())).outcome.reason).toBe("unknown-key");
  });
});

describe("sweeps", () => {
  const SWEPT: Happening = { ...LABELED, label: "sweep" };
  it("start one run for each arm, each with its own key and directory", async () => {
    const world = createWorld();
    const { outcome } = await ask(world, SWEPT);
    expect(outcome.plans.map(({ intent }) => intent.arm)).toStrictEqual(["lr-0.1", "lr-0.01", "lr-0.001"]);
    expect(new Set(outcome.plans.map(({ intent }) => intent.key)).size).toBe(3);
    expect(outcome.plans.map(({ launch }) => launch.args[0])).toStrictEqual([
      "lr=0.1",
      "lr=0.01",
      "lr=0.001",
    ]);
    expect(new Set(outcome.plans.map(({ launch }) => launch.args[1])).size).toBe(3);
    expect(world.store.statuses).toHaveLength(1);
  });

  it("asked again: only what failed or is missing starts, what is open is adopted", async () => {
    const world = createWorld();
    await ask(world, SWEPT);
    const states: readonly RunState[] = ["succeeded", "failed", "running"];
    world.store.records = world.store.records.map((record, index) => ({
      ...record,
      line: { state: states[index] ?? "queued" },
    }));
    const { outcome } = await ask(world, { ...SWEPT, attempt: 2 });
    expect(outcome.decision).toBe("launch");
    expect(outcome.plans.map(({ intent }) => [intent.arm, intent.generation])).toStrictEqual([
      ["lr-0.01", 2],
      ["lr-0.001", 1],
    ]);
    expect(world.store.records).toHaveLength(4);
  });

  it("asked for by another request: what has succeeded or goes on is left alone, and the rest starts", async () => {
    const world = createWorld();
    await ask(world, SWEPT);
    const states: readonly RunState[] = ["succeeded", "out-of-memory", "running"];
    world.store.records = world.store.records.map((record, index) => ({
      ...record,
      line: { state: states[index] ?? "queued" },
    }));
    const { outcome } = await ask(world, { ...SWEPT, runId: 12 });
    expect(outcome.plans.map(({ intent }) => [intent.arm, intent.generation])).toStrictEqual([
      ["lr-0.01", 1],
    ]);
    expect(outcome.message).toContain("1 of 3 arms");
    // The new run of the arm has succeeded as well, so nothing is left to start.
    world.store.records = world.store.records.map((record) =>
      record.line.state === "running" ? record : { ...record, line: { state: "succeeded" } },
    );
    const last = await ask(world, { ...comment(`/experiment sweep @${HEAD}`), runId: 13 });
    expect(last.outcome).toMatchObject({ decision: "nothing", reason: "arms-done", plans: [] });
    expect(last.outcome.message).toContain("goes on");
  });

  it.each<[string, (world: World) => Promise<Awaited<ReturnType<typeof ask>>>]>([
    [
      "other arguments",
      (world) => ask(world, { ...comment(`/experiment sweep epochs=3 @${HEAD}`), runId: 12 }),
    ],
    [
      "another pull request",
      (world) => ask(world, { ...DISPATCH, runId: 12 }, { wish: { experiment: "sweep" } }),
    ],
    [
      "another commit",
      (world) => {
        setHead(world, NEW);
        return ask(world, { ...SWEPT, head: NEW, runId: 12 });
      },
    ],
  ])("that have succeeded with %s are started", async (_what, again) => {
    const world = createWorld();
    await ask(world, SWEPT);
    world.store.records = world.store.records.map((record) => ({ ...record, line: { state: "succeeded" } }));
    expect((await again(world)).outcome.plans).toHaveLength(3);
  });

  it("of a schedule are started at each of its times", async () => {
    const world = createWorld();
    const nightly = (runId: number) =>
      ask(world, { event: "schedule", runId }, { wish: { experiment: "sweep" } });
    expect((await nightly(11)).outcome.plans).toHaveLength(3);
    world.store.records = world.store.records.map((record) => ({ ...record, line: { state: "succeeded" } }));
    expect((await nightly(12)).outcome.plans).toHaveLength(3);
  });

  it("all done is nothing, all open is adopted", async () => {
    const world = createWorld();
    await ask(world, SWEPT);
    expect((await ask(world, { ...SWEPT, attempt: 2 })).outcome).toMatchObject({ decision: "adopt" });
    world.store.records = world.store.records.map((record) => ({ ...record, line: { state: "succeeded" } }));
    expect((await ask(world, { ...SWEPT, attempt: 3 })).outcome).toMatchObject({
      decision: "nothing",
      reason: "arms-done",
    });
  });

  it("count against the limits with all their arms, before anything is written", async () => {
    const world = limited("running: 2");
    expect((await ask(world, SWEPT)).outcome.reason).toBe("limit-running");
    expect(world.store.records).toStrictEqual([]);
  });

  it("of 64 arms stay below what GitHub takes a minute", async () => {
    const world = createWorld();
    const values = Array.from({ length: 64 }, (_, index) => index).join(", ");
    world.config = world.config.replace("lr: [0.1, 0.01, 0.001]", `lr: [${values}]`);
    const times: number[] = [];
    world.store.before = (call) => {
      if (call === "create") times.push(world.store.now);
    };
    const { outcome } = await ask(world, SWEPT);
    expect(outcome.plans).toHaveLength(64);
    // A record is two writes.
    const most = Math.max(
      ...times.map((from) => times.filter((at) => at >= from && at < from + 60_000).length),
    );
    expect(most * 2).toBeLessThanOrEqual(60);
  });

  it("continue only the arm that is continued", async () => {
    const world = createWorld();
    const first = await ask(world, SWEPT);
    const key = first.outcome.plans[1]?.intent.key;
    const { outcome } = await ask(world, comment(`/experiment sweep --continue ${key}`));
    expect(outcome.plans).toMatchObject([{ intent: { arm: "lr-0.01", continue_from: key } }]);
  });

  it("arms that share a directory are refused", async () => {
    const world = createWorld();
    world.config = world.config.replace("args: lr={lr} run_name={key}", "args: lr={lr} dir=/runs/best");
    expect((await ask(world, SWEPT)).outcome.reason).toBe("shared-checkpoints");
  });
});

describe("stops", () => {
  const open = { key: "open00" };
  it.each([
    {
      name: "closed",
      what: { event: "pull_request", action: "closed" },
      policies: { "on-close": "stop" },
      cause: "pull-closed",
    },
    {
      name: "closed, kept",
      what: { event: "pull_request", action: "closed" },
      policies: { "on-close": "keep" },
      cause: undefined,
    },
    {
      name: "unlabeled",
      what: { event: "pull_request", action: "unlabeled", label: "Experiment" },
      policies: { "on-unlabel": "stop" },
      cause: "label-removed",
    },
    {
      name: "unlabeled, kept",
      what: { event: "pull_request", action: "unlabeled", label: "experiment" },
      policies: {},
      cause: undefined,
    },
    {
      name: "another label",
      what: { event: "pull_request", action: "unlabeled", label: "bug" },
      policies: { "on-unlabel": "stop" },
      cause: undefined,
    },
    {
      name: "pushed",
      what: { event: "pull_request", action: "synchronize", head: NEW },
      policies: { "on-push": "stop" },
      cause: "newer-push",
    },
    {
      name: "pushed, kept",
      what: { event: "pull_request", action: "synchronize", head: NEW },
      policies: {},
      cause: undefined,
    },
    {
      name: "pushed back to the run's commit",
      what: { event: "pull_request", action: "synchronize" },
      policies: { "on-push": "stop" },
      cause: undefined,
    },
    { name: "/stop", what: comment("/stop digits"), policies: {}, cause: "command" },
    { name: "/stop of another", what: comment("/stop other"), policies: {}, cause: undefined },
  ])("$name", async ({ what, policies, cause }) => {
    const world = createWorld();
    addRun(world, { ...open, policies, label: "experiment" });
    addRun(world, { key: "ended0", policies, label: "experiment" }, "failed");
    addRun(world, { key: "other0", pull_request: 8, policies, label: "experiment" });
    const { outcome } = await ask(world, what);
    const id = world.store.records[0]?.id;
    expect(outcome).toMatchObject(
      cause === undefined
        ? { decision: "nothing", reason: "nothing-open", stops: [] }
        : { decision: "stop", reason: cause, stops: [{ key: "open00", record_id: id, cause }] },
    );
  });

  it("a /stop names who asked, and needs the right to", async () => {
    const world = createWorld();
    addRun(world, open);
    expect((await ask(world, comment("/stop digits"))).outcome.stops).toMatchObject([{ asked_by: "wren" }]);
    const sender = { login: "sam", type: "User" };
    expect((await ask(world, { ...comment("/stop digits"), sender })).outcome.reason).toBe("role-unknown");
  });

  it("a push takes labels of experiments off, others stay; unless the policy keeps them", async () => {
    const world = createWorld();
    const pull = world.pulls.get(PULL);
    if (pull !== undefined) world.pulls.set(PULL, { ...pull, labels: ["bug", "Experiment", "sweep"] });
    await ask(world, { event: "pull_request", action: "synchronize", head: NEW });
    expect(world.store.removed).toStrictEqual(["Experiment", "sweep"]);
    world.config += "\ndefaults: { policies: { label-on-push: keep } }\n";
    await ask(world, { event: "pull_request", action: "synchronize", head: NEW });
    expect(world.store.removed).toHaveLength(2);
  });

  it("a label that may not be taken off hides no stop", async () => {
    const world = createWorld();
    addRun(world, { ...open, policies: { "on-push": "stop" } });
    world.store.before = (call) => {
      if (call === "removeLabel")
        throw new ExternalError({
          system: "github",
          operation: call,
          message: "403",
          advice: "",
          status: 403,
        });
    };
    const { outcome } = await ask(world, { event: "pull_request", action: "synchronize", head: NEW });
    expect(outcome.decision).toBe("stop");
    expect(world.log.warnings.join(" ")).toContain("issues: write");
  });
});

it("every reason belongs to one decision, and the page names them all and no other", () => {
  const all = Object.values(REASONS).flat();
  expect(new Set(all).size).toBe(all.length);
  const page = readRepositoryFile("gate/README.md");
  for (const [decision, reasons] of Object.entries(REASONS)) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${decision}\` | \``)) ?? "";
    const named = [...row.matchAll(/`([a-z-]+)`/g)].slice(1).map(([, name]) => name);
    expect(named, decision).toStrictEqual([...reasons]);
  }
});
