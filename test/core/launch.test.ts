import { describe, expect, it, test } from "vitest";
import { ExternalError, InputError } from "../../src/core/errors.ts";
import { parseLaunchInputs } from "../../src/core/inputs.ts";
import { parseLaunchRequest } from "../../src/core/launch-request.ts";
import { appName } from "../../src/core/record.ts";
import type { Cause, RunState } from "../../src/core/state.ts";
import { launch } from "../../src/launch.ts";
import {
  APP,
  CALL,
  createCall,
  createPorts,
  type Fakes,
  LINES,
  type Moment,
  type Script,
} from "../support/launch-fakes.ts";
import { createContext, createIntent, createRawInputs, SETTINGS, SHA } from "../support/launch-inputs.ts";

const listedApp = { id: APP, name: "x", createdAt: "2026-11-24T08:00:00Z", stopped: false };
const STORED = [LINES.created, LINES.initialized, LINES.publish, LINES.map, LINES.outputs];

const RUNNING: Script = { lines: STORED, calls: [createCall()] };

function start(ports: Fakes, overrides: Parameters<typeof createRawInputs>[0] = {}) {
  return launch({ inputs: parseLaunchInputs(createRawInputs(overrides)) }, createContext(), ports);
}

function states(ports: Fakes): readonly string[] {
  return ports.records.history.map(({ line }) => line.state);
}

test("a stored call: recorded first, let go by SIGINT, proved to live on", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()] });
  const outcome = await start(ports);
  expect(outcome).toMatchObject({
    state: "running",
    appId: APP,
    callId: CALL,
    adopted: false,
    resumeArgument: "resume=true",
  });
  expect(ports.cli.signals).toEqual(["SIGINT"]);
  expect(states(ports)).toEqual(["building", "running"]);
  expect(ports.records.history.at(-1)?.line).toEqual({ state: "running", app: APP, call: CALL });
  expect(ports.cli.started[0]?.slice(0, 4)).toEqual([
    "run",
    "--detach",
    "--name",
    appName(outcome.record.intent),
  ]);
  expect(outcome.record.intent).toMatchObject({
    sha: SHA,
    generation: 1,
    workflow_run: 7,
    asked_by: "ada",
    target: "app.py::train",
  });
});

test("a client that ignores SIGINT is killed", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()], stubborn: true });
  expect((await start(ports)).state).toBe("running");
  expect(ports.cli.signals).toEqual(["SIGINT", "SIGKILL"]);
});

test("a call that is pending after the disconnect is queued", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall({ status: "pending" })] });
  expect((await start(ports)).state).toBe("queued");
});

test("a call that is gone after the disconnect fails the job, and the poll's later look decides on the run", async () => {
  const ports = createPorts({ lines: STORED, calls: [] });
  await expect(start(ports)).rejects.toMatchObject({ status: "call-lost" });
  expect(ports.records.history.at(-1)?.line).toEqual({ state: "building", app: APP });
  expect(ports.cli.stopped).toEqual([]);
});

test("a client that is lost after it sent a call: the run may be there, so its record stays open", async () => {
  const ports = createPorts({ lines: [...STORED.slice(0, -1), "StreamTerminatedError"], exit: 1, calls: [] });
  await expect(start(ports)).rejects.toMatchObject({ status: "connection-lost" });
  expect(ports.records.history.at(-1)?.line).toEqual({ state: "building", app: APP });
  expect(ports.cli.stopped).toEqual([]);
});

test("a client that is lost after it published and before it called leaves no ghost", async () => {
  const script = { lines: [LINES.created, LINES.publish, "StreamTerminatedError"], exit: 1 };
  const ports = createPorts(script);
  await expect(start(ports)).rejects.toMatchObject({ status: "connection-lost" });
  expect(ports.cli.stopped).toEqual([APP]);
  expect(ports.records.history.map(({ line }) => `${line.state} ${line.cause}`)).toEqual([
    "building ghost-app",
    "never-started launch-failed",
  ]);
  const other = createPorts({ ...script, stopFails: true });
  await expect(start(other)).rejects.toThrow(ExternalError);
  expect(other.records.history.at(-1)?.line).toEqual({ state: "building", cause: "ghost-app", app: APP });
});

test("a short run that ended before the let-go is no failure and gets no verdict here", async () => {
  const ports = createPorts({
    lines: STORED.slice(0, -1),
    exit: 0,
    calls: [createCall({ status: "success" })],
  });
  expect((await start(ports)).state).toBe("running");
  expect(states(ports)).toEqual(["building", "running"]);
});

const FAILURES: readonly { name: string; script: Script; state: string; category: string }[] = [
  {
    name: "image",
    script: { lines: [LINES.created, "RemoteError: Image build for im-1 failed"], exit: 1 },
    state: "build-failed",
    category: "build-failed",
  },
  {
    name: "token",
    script: { lines: ["Token missing"], exit: 1 },
    state: "never-started",
    category: "token-missing",
  },
  { name: "unknown", script: { lines: ["?"], exit: 1 }, state: "never-started", category: "unknown" },
  {
    name: "exit 0 without any call",
    script: { lines: [LINES.note, LINES.created, LINES.publish], exit: 0 },
    state: "never-started",
    category: "no-call",
  },
  {
    name: "nothing happens",
    script: { lines: [LINES.created] },
    state: "never-started",
    category: "launch-timeout",
  },
];

test.each(FAILURES)("a failed launch ends its record: $name", async ({ script, state, category }) => {
  const ports = createPorts(script);
  await expect(start(ports)).rejects.toMatchObject({ status: category });
  expect(ports.records.history.at(-1)?.line).toMatchObject({ state, cause: "launch-failed" });
});

test("a launch that timed out leaves no app behind", async () => {
  const ports = createPorts({ lines: [LINES.created] });
  await expect(start(ports)).rejects.toThrow(ExternalError);
  expect(ports.cli.stopped).toEqual([APP]);
});

const CANCELLED: readonly {
  name: string;
  choices: readonly string[];
  script: Script;
  when: Moment;
  ends: "nothing" | "stopped" | "kept";
}[] = [
  { name: "before the plan", choices: ["auto", "stop", ""], script: {}, when: "at once", ends: "nothing" },
  { name: "while it is recorded", choices: ["auto", "stop"], script: {}, when: "create", ends: "stopped" },
  {
    name: "before the call is stored",
    choices: ["auto", "stop"],
    script: { lines: [LINES.created] },
    when: "start",
    ends: "stopped",
  },
  {
    name: "before the app's id is told",
    choices: ["auto", "stop"],
    script: { apps: [listedApp] },
    when: "start",
    ends: "stopped",
  },
  { name: "before the plan", choices: ["keep"], script: RUNNING, when: "at once", ends: "kept" },
  { name: "before the call is stored", choices: ["keep"], script: RUNNING, when: "start", ends: "kept" },
  { name: "during the let-go", choices: ["auto", "keep"], script: RUNNING, when: "signal", ends: "kept" },
  { name: "during the let-go", choices: ["stop"], script: RUNNING, when: "signal", ends: "stopped" },
  { name: "when Modal is asked", choices: ["auto", "keep"], script: RUNNING, when: "calls", ends: "kept" },
  { name: "when Modal is asked", choices: ["stop"], script: RUNNING, when: "calls", ends: "stopped" },
  { name: "while the call is recorded", choices: ["stop"], script: RUNNING, when: "append", ends: "stopped" },
  { name: "while the call is recorded", choices: ["auto"], script: RUNNING, when: "append", ends: "kept" },
  {
    name: "while an entrypoint runs that has called",
    choices: ["auto"],
    script: { ...RUNNING, lines: [LINES.note, ...STORED] },
    when: "start",
    ends: "kept",
  },
  {
    name: "while an entrypoint runs that has called",
    choices: ["stop"],
    script: { ...RUNNING, lines: [LINES.note, ...STORED] },
    when: "start",
    ends: "stopped",
  },
];

describe("a job that is cancelled", () => {
  const rows = CANCELLED.flatMap((row) => row.choices.map((choice) => ({ ...row, choice })));
  it.each(rows)("$name, on-cancel '$choice': $ends", async ({ script, when, choice, ends }) => {
    const ports = createPorts(script, { cancelAt: when });
    const started = start(ports, { "on-cancel": choice });
    const app = ports.cli.started.length;
    if (ends === "kept") expect((await started).state).toBe("running");
    else await expect(started).rejects.toMatchObject({ status: "cancelled" });
    const last = ports.records.history.at(-1)?.line;
    expect(app).toBeLessThanOrEqual(1);
    if (ends === "nothing") expect(ports.records.records).toEqual([]);
    if (ends === "kept") expect(last).toEqual({ state: "running", app: APP, call: CALL });
    if (ends === "stopped") expect(last).toMatchObject({ state: "stopped", cause: "cancelled" });
    const stops = ends === "stopped" && ports.cli.started.length > 0 ? [APP] : [];
    expect(ports.cli.stopped).toEqual(stops);
  });

  it("and whose app cannot be stopped: the record stays open with the cause, and the error names the command", async () => {
    const ports = createPorts({ lines: [LINES.created], stopFails: true }, { cancelAt: "start" });
    await expect(start(ports)).rejects.toMatchObject({
      status: "not-stopped",
      advice: expect.stringContaining(`modal app stop --yes ${APP}`),
    });
    expect(ports.records.history.at(-1)?.line).toEqual({ state: "building", cause: "cancelled", app: APP });
  });
});

test("a local entrypoint that spawned and returned", async () => {
  const ports = createPorts({
    lines: [LINES.note, LINES.created, LINES.publish, LINES.map],
    exit: 0,
    calls: [createCall()],
  });
  expect((await start(ports)).state).toBe("running");
  expect(ports.cli.signals).toEqual([]);
});

test("a local entrypoint that blocks on its call is not let go early, and fails with the fix", async () => {
  const ports = createPorts({ lines: [LINES.note, ...STORED], calls: [createCall()] });
  await expect(start(ports)).rejects.toMatchObject({ status: "entrypoint-blocks" });
  expect(ports.records.history.at(-1)?.line).toMatchObject({ state: "running", call: CALL });
});

test("an entrypoint that fails after its call leaves the call to the poller", async () => {
  const ports = createPorts({
    lines: [LINES.note, LINES.created, LINES.publish, LINES.map, "ValueError"],
    exit: 1,
    calls: [createCall()],
  });
  await expect(start(ports)).rejects.toThrow(ExternalError);
  expect(ports.records.history.at(-1)?.line).toMatchObject({ state: "running", call: CALL });
});

test("asked again while the app lives: adopted, nothing started", async () => {
  const ports = createPorts({
    lines: STORED,
    calls: [createCall()],
    apps: [listedApp],
  });
  await start(ports);
  const again = await start(ports);
  expect(again).toMatchObject({ adopted: true, appId: APP, callId: CALL });
  expect(ports.cli.started).toHaveLength(1);
  expect(ports.records.records).toHaveLength(1);
});

test("asked again after a verdict, or after the app has ended: the next generation", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()] });
  const first = await start(ports);
  const second = await start(ports);
  expect(second.record.intent.generation).toBe(2);
  await ports.records.append(second.record, { state: "failed" });
  const third = await start(ports);
  expect(third.record.intent.generation).toBe(3);
  expect(new Set([first, second, third].map(({ record }) => appName(record.intent))).size).toBe(3);
});

test("a stop that is asked for while the client runs stays on record, and one that was asked for ends the generation", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()] });
  const begin = ports.cli.start.bind(ports.cli);
  ports.cli.start = (argv, onLine) => {
    ports.records.records = ports.records.records.map((one) => ({
      ...one,
      line: { state: "queued", cause: "command" },
    }));
    return begin(argv, onLine);
  };
  const { record } = await start(ports);
  expect(record.line).toEqual({ state: "running", app: APP, call: CALL, cause: "command" });
  ports.cli.start = begin;
  const again = await start(ports);
  expect(again.record.intent.generation).toBe(2);
  expect(again.record.line.cause).toBeUndefined();
});

test("an open record whose launcher died before any app is used again, not doubled", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()] });
  const first = await start(ports);
  ports.records.records = ports.records.records.map((record) => ({ ...record, line: { state: "queued" } }));
  const second = await start(ports);
  expect(second.record.id).toBe(first.record.id);
  expect(ports.records.records).toHaveLength(1);
});

test.each(["list", "create"] as const)("when records cannot be %sed nothing is started", async (failing) => {
  const ports = createPorts({ lines: STORED });
  ports.records.failing = failing;
  await expect(start(ports)).rejects.toThrow(ExternalError);
  expect(ports.cli.started).toEqual([]);
});

test("a list of apps that failed is not an empty one", async () => {
  const ports = createPorts({ lines: STORED, calls: [createCall()], listFails: true });
  await ports.records.create(
    (await start(createPorts({ lines: STORED, calls: [createCall()] }))).record.intent,
  );
  await expect(start(ports)).rejects.toThrow(ExternalError);
  expect(ports.cli.started).toEqual([]);
});

test("a checkout at another commit is refused before anything is recorded", async () => {
  const ports = createPorts({ lines: STORED }, { head: "2".repeat(40) });
  await expect(start(ports)).rejects.toThrow(InputError);
  expect(ports.records.records).toEqual([]);
});

test("debug lines are not shown, the user's are", async () => {
  const ports = createPorts({ lines: ["hello", ...STORED], calls: [createCall()] });
  await start(ports);
  expect(ports.log.shown).toEqual(["hello", LINES.initialized]);
});

const APP_SOURCE = (parameters: string) =>
  `import modal\napp = modal.App()\n@app.function(timeout=7200, retries=3, gpu="H100:2")\ndef train(${parameters}): ...\n`;

test.each([
  { parameters: "*args", help: "Options:\n  --other TEXT\n", argument: "resume=true" },
  { parameters: "lr: float, resume: bool = False", help: "Options:\n", argument: "--resume" },
  { parameters: "", help: "Options:\n", argument: undefined },
])(
  "the audit knows what ($parameters) takes, the client is not asked",
  async ({ parameters, help, argument }) => {
    const ports = createPorts(
      { lines: STORED, calls: [createCall()], help },
      { sources: { "app.py": APP_SOURCE(parameters) } },
    );
    const { resumeArgument, record } = await start(ports, { args: "" });
    expect(resumeArgument).toBe(argument);
    expect(record.intent).toMatchObject({ timeout: 7200, retries: 3, gpu: "H100:2" });
  },
);

test("what the audit finds is shown, and what it does not know stays open", async () => {
  const source = "import modal\napp = modal.App()\n@app.function(**settings())\n@wrapped\ndef train(): ...\n";
  const help = "Options:\n  --resume / --no-resume\n";
  const ports = createPorts(
    { lines: STORED, calls: [createCall()], help },
    { sources: { "app.py": source } },
  );
  const { resumeArgument, record } = await start(ports, { args: "" });
  expect(resumeArgument).toBe("--resume");
  expect(record.intent).toMatchObject({ timeout: null, retries: null, gpu: null });
  const other = createPorts(
    { lines: STORED, calls: [createCall()] },
    { sources: { "app.py": APP_SOURCE("*a") } },
  );
  await start(other);
  expect(other.found.map(({ id, file }) => `${file} ${id}`)).toContain("app.py retries");
});

test.each([
  { body: "train.remote()", signals: ["SIGINT"] },
  { body: "train.spawn().get()", signals: ["SIGINT"] },
])("an entrypoint that only does $body is let go once its call is stored", async ({ body, signals }) => {
  const source = `${APP_SOURCE("")}@app.local_entrypoint()\ndef main():\n    ${body}\n`;
  const ports = createPorts(
    { lines: [LINES.note, ...STORED], calls: [createCall()] },
    { sources: { "app.py": source } },
  );
  expect((await start(ports, { target: "app.py::main", args: "" })).state).toBe("running");
  expect(ports.cli.signals).toEqual(signals);
  expect(ports.records.history.at(-1)?.line).toMatchObject({ state: "running", call: CALL });
});

describe("a run that the gate planned", () => {
  const intent = {
    ...createIntent(),
    key: "abcdef123456",
    sha: SHA,
    target: "app.py::train",
    argv: [
      "run",
      "--detach",
      "--name",
      "abcdef123456-g2",
      "app.py::train",
      "--",
      "run_name=abcdef123456",
      "resume=true",
    ],
    generation: 2,
    resume_argument: "resume=true",
    workflow_run: 7,
  };
  const planned = (launchOver: object = {}, context = createContext()) => {
    const plans = JSON.stringify([
      { schema_version: 1, record_id: 99, intent, launch: { ...SETTINGS, ...launchOver } },
    ]);
    const request = parseLaunchRequest(createRawInputs({ plans, target: "", args: "" }));
    return (ports: Fakes) => launch(request, context, ports);
  };
  const attempt2 = createContext({ runAttempt: 2 });

  test("runs exactly the planned command, under the planned record", async () => {
    const ports = createPorts({ ...RUNNING, apps: [] }, { head: SHA, state: "queued" });
    const outcome = await planned()(ports);
    expect(ports.cli.started).toEqual([intent.argv]);
    expect(outcome).toMatchObject({ state: "running", callId: CALL, record: { id: 99 } });
    expect(ports.records.records).toEqual([]);
  });

  test("asks the client what the target takes where the gate could not know", async () => {
    const help = "Options:\n  --resume / --no-resume\n";
    const ports = createPorts({ ...RUNNING, apps: [], help }, { head: SHA, state: "queued" });
    const args = ["--run-name", "abcdef123456"];
    expect((await planned({ resume_decided: false, args })(ports)).resumeArgument).toBe("--resume");
    expect(ports.cli.started).toEqual([[...intent.argv.slice(0, 5), ...args, "--resume"]]);
  });

  test("a checkout at another commit is refused", async () => {
    const ports = createPorts(RUNNING, { head: "2".repeat(40), state: "queued" });
    await expect(planned()(ports)).rejects.toThrow(InputError);
    expect(ports.cli.started).toEqual([]);
  });

  const live = listedApp;
  const ended = { ...listedApp, stopped: true };
  const rows: readonly {
    name: string;
    script: Script;
    state?: RunState;
    cause?: Cause;
    again?: boolean;
    ends: "started" | "adopted" | "ended" | "record-unreadable" | "asked-to-stop";
    stops?: readonly string[];
  }[] = [
    { name: "nothing there, record open", script: RUNNING, state: "queued", ends: "started" },
    { name: "nothing there, record not to be read", script: RUNNING, ends: "started" },
    { name: "nothing there, record withdrawn", script: RUNNING, state: "stopped", ends: "ended" },
    { name: "live", script: { ...RUNNING, apps: [live] }, state: "running", ends: "adopted" },
    { name: "live, run again", script: { ...RUNNING, apps: [live] }, again: true, ends: "adopted" },
    { name: "ended", script: { ...RUNNING, apps: [ended] }, state: "running", ends: "ended" },
    { name: "ended, run again", script: { ...RUNNING, apps: [ended] }, again: true, ends: "ended" },
    { name: "nothing there, run again", script: RUNNING, state: "queued", again: true, ends: "started" },
    {
      name: "nothing there, run again, not to be read",
      script: RUNNING,
      again: true,
      ends: "record-unreadable",
    },
    {
      name: "nothing there, run again after its end",
      script: RUNNING,
      state: "never-started",
      again: true,
      ends: "ended",
    },
    { name: "asked to stop before it began", script: RUNNING, cause: "command", ends: "asked-to-stop" },
    {
      name: "left behind uncalled, run again",
      script: { lines: STORED, apps: [live], calls: [], callsLater: [createCall()] },
      state: "building",
      again: true,
      ends: "started",
      stops: [APP],
    },
  ];
  test.each(rows)("$name: $ends", async ({ script, state, cause, again, ends, stops }) => {
    const asked = cause === undefined ? {} : { state: "queued" as const, cause };
    const ports = createPorts(script, { head: SHA, ...(state === undefined ? asked : { state }) });
    const running = planned({}, again ? attempt2 : createContext())(ports);
    if (ends === "started") expect(await running).toMatchObject({ adopted: false, callId: CALL });
    else if (ends === "adopted") expect(await running).toMatchObject({ adopted: true, appId: APP });
    else await expect(running).rejects.toMatchObject({ status: ends });
    expect(ports.cli.started).toHaveLength(ends === "started" ? 1 : 0);
    expect(ports.cli.stopped).toEqual(stops ?? []);
  });
});
