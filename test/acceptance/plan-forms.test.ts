// The root action's other forms, built, with the real client: planned by a gate, the gate in the same job, staying, installing.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { GATE_MARKER } from "../../src/core/gate-outcome.ts";
import { appName } from "../../src/core/record.ts";
import { heldBy } from "../support/held.ts";
import { createIntent, SETTINGS } from "../support/launch-inputs.ts";
import { AUTHOR, finish, type Pair, REPOSITORY, startPair, waitFor } from "../support/stand-ins.ts";

const APP = `import modal

app = modal.App("forms")


@app.function(timeout=600, retries=0)
def train(*arguments):
    if "fail" in arguments:
        raise ValueError("asked to")
    print("trained", arguments)
`;

let pair: Pair;
const TARGET = "forms/app.py::train";

beforeAll(async () => {
  pair = await startPair();
  mkdirSync(path.join(pair.workspace, "forms"));
  writeFileSync(path.join(pair.workspace, "forms", "app.py"), APP);
});
afterAll(async () => {
  expect(pair.github.violations).toEqual([]);
  await pair.close();
});

describe("stay", () => {
  it("makes a success the job's", async () => {
    const launched = await pair.launch({ target: TARGET, args: "run={key}", name: "stay", stay: "3" });
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    expect(launched.outputs["state"]).toBe("succeeded");
  });

  it("makes a failure the job's, and the poll reports the same", async () => {
    const launched = await pair.launch({ target: TARGET, args: "fail {key}", name: "stay-fail", stay: "3" });
    expect(launched.exitCode).toBe(1);
    const errors = launched.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("failed");
    expect(launched.summary).toContain("stay-fail: the launch failed");
    const polled = await pair.poll();
    const runs: readonly { experiment: string; state: string }[] = JSON.parse(
      polled.outputs["result"] ?? "{}",
    ).runs;
    expect(runs.find(({ experiment }) => experiment === "stay-fail")?.state).toBe("failed");
  });
});

describe("a planned run", () => {
  const planOf = (key: string, over: object = {}) => {
    const intent = { ...createIntent(), key, target: TARGET, experiment: "planned", ...over };
    const argv = ["run", "--detach", "--name", appName(intent), TARGET, "--", `run=${key}`];
    return JSON.stringify({ schema_version: 1, record_id: 1, intent: { ...intent, argv }, launch: SETTINGS });
  };
  const bare = { target: "", args: "", name: "" };

  it("is launched by a job that may only read code, and adopted when the job runs again", async () => {
    const permissions = { contents: "read" } as const;
    const plans = planOf("abcdef000001");
    const job = pair.begin({ ...bare, plans, stay: "0" }, { permissions });
    const first = await job.finished;
    finish(pair, job.runId, first);
    expect(first.exitCode, first.log.join("\n")).toBe(0);
    expect(first.outputs).toMatchObject({ "run-key": "abcdef000001", "record-id": "1" });
    await waitFor("the end of the app", 60, async () => {
      const again = await pair.launch({ ...bare, plans }, { permissions, runId: job.runId, attempt: 2 });
      if (again.exitCode === 0) expect(again.outputs["app-id"]).toBe(first.outputs["app-id"]);
      // Once it has ended, the job says how to start anew and starts nothing.
      return again.exitCode === 1 || undefined;
    });
  });

  it.each([
    ["not JSON", "lost", "secret"],
    [
      "a command line of another name",
      planOf("abcdef000002").replace("abcdef000002-g1", "abcdef000003-g1"),
      "plans",
    ],
    ["two entries", `[${planOf("abcdef000002")},${planOf("abcdef000003")}]`, "matrix"],
  ])("is refused when it is %s", async (_name, plans, says) => {
    const result = await pair.launch({ ...bare, plans });
    expect(result.exitCode).toBe(1);
    const errors = result.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(says);
  });
});

describe("the gate in the launch's own job", () => {
  const permissions = {
    contents: "read",
    deployments: "write",
    "pull-requests": "write",
    statuses: "write",
  } as const;
  const bare = { target: "", args: "", name: "" };

  const configure = (limits: string) => {
    const target = "target: examples/digits/modal_app.py::train";
    const trial = `trial: { label: experiment, ${target}, args: "epochs=1 run_name={key}" }`;
    const files = { ".github/experiments.yml": `experiments:\n  ${trial}\nlimits: { ${limits} }\n` };
    const change = { branch: "main", message: "Describe the experiments", author: AUTHOR };
    pair.github.commit(REPOSITORY, { ...change, files });
  };

  it("decides by the configuration, records, and launches in one process", async () => {
    configure("running: 100");
    const launched = await pair.launch({ ...bare, experiment: "trial", stay: "3" }, { permissions });
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    expect(launched.outputs).toMatchObject({ state: "succeeded", "resume-argument": "resume=true" });
  });

  it("refuses what the configuration's limits do not allow, and starts nothing", async () => {
    configure("running: 0");
    const result = await pair.launch({ ...bare, experiment: "trial" }, { permissions });
    expect(result.exitCode).toBe(1);
    const errors = result.annotations.filter(({ level }) => level === "error");
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain("Refused");
    expect(result.outputs["app-id"] ?? "").toBe("");
    const said = heldBy(pair.github).comments.filter((body) => body.startsWith(GATE_MARKER));
    expect(said).toHaveLength(1);
    expect(result.summary).toContain("limit-running");
  });
});

describe("a runner without the client", () => {
  /** The tools that every runner has, and no `modal` among them. */
  const PATH = "/usr/local/bin:/usr/bin:/bin";

  it("and without Python says what to add", async () => {
    const empty = path.join(pair.workspace, "no-tools");
    mkdirSync(empty, { recursive: true });
    const result = await pair.launch({ target: TARGET, args: "{key}" }, { env: { PATH: empty } });
    rmSync(empty, { recursive: true });
    expect(result.exitCode).toBe(1);
    const errors = result.annotations.filter(({ level }) => level === "error");
    expect(errors[0]?.message).toMatch(/Python.*actions\/setup-python/s);
  });

  it("installs the locked one in an environment of its own", async () => {
    const env = { PATH };
    const launched = await pair.launch({ target: TARGET, args: "run={key}", name: "installed" }, { env });
    expect(launched.exitCode, launched.log.join("\n")).toBe(0);
    expect(launched.log.join("\n")).toContain("Modal client 1.6.4");
  });
});
