// How apps, calls and results end on the local Modal when nobody ends them: lost clients, ghosts, expiry, broken code.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import { type ModalServer, startModalServer } from "./modal-server-fixture.ts";

let server: ModalServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
async function open(clock = 1): Promise<ModalServer> {
  server = await startModalServer({ clock });
  return server;
}

const done = ({ state }: { state: string }): boolean => state === "done";
const HOUR_MS = 3_600_000;

describe("a client that is killed", () => {
  it.each([
    ["before publishing leaves an app that is reaped", "FunctionCreate"],
    ["between publishing and calling leaves a ghost that is reaped", "FunctionMap"],
  ])("%s", async (_name, method) => {
    const on = await open();
    await on.fault({ kind: "heartbeat-timeout", ms: 2500 });
    await on.fault({ kind: "hang", method });
    const job = on.begin(["run", "--detach", "steps.py::double"]);
    await waitFor("the call that hangs", 30, async () =>
      (await on.state()).rpcs.some((rpc) => rpc.method === method) ? true : undefined,
    );
    const [app] = (await on.state()).apps;
    expect(app?.state).toBe(method === "FunctionMap" ? "DETACHED" : "INITIALIZING");
    job.child.kill("SIGKILL");
    const reaped = await on.untilApp(app?.app_id ?? "", "STOPPED");
    expect(reaped).toMatchObject({ client_gone: "heartbeat-lost", stopped_by: "" });
    const { calls, rpcs } = await on.state();
    expect(calls).toEqual([]);
    expect(rpcs.map((rpc) => rpc.method)).not.toContain("AppClientDisconnect");
  });

  it("during a detached call: the call ends well, and then the app by itself", async () => {
    const on = await open();
    await on.fault({ kind: "heartbeat-timeout", ms: 2500 });
    const job = on.begin(["run", "--detach", "steps.py::steps", "--count", "60"]);
    const { appId } = await on.untilInput(({ status }) => status === "RUNNING");
    job.child.kill("SIGKILL");
    await on.untilApp(appId, "DETACHED_DISCONNECTED");
    expect(await on.untilInput(done)).toMatchObject({ status: "SUCCESS" });
    expect(await on.untilApp(appId, "STOPPED")).toMatchObject({ stopped_by: "" });
  });

  it("by SIGINT while it waits: it says goodbye, exits with 0, and the call goes on", async () => {
    const on = await open();
    const job = on.begin(["run", "--detach", "steps.py::steps", "--count", "20"]);
    const { appId } = await on.untilInput(({ status }) => status === "RUNNING");
    await waitFor("the client to wait", 30, async () =>
      (await on.state()).rpcs.some(({ method }) => method === "FunctionGetOutputs") ? true : undefined,
    );
    job.child.kill("SIGINT");
    expect((await job.ended).code).toBe(0);
    expect((await on.state()).apps[0]).toMatchObject({ client_gone: "KEYBOARD_INTERRUPT" });
    expect(await on.untilInput(done)).toMatchObject({ status: "SUCCESS" });
    await on.untilApp(appId, "STOPPED");
  });
});

describe("attached", () => {
  it("a waiting client retries a SYNC call itself, by the function's policy", async () => {
    const on = await open(20);
    const job = await on.run(["run", "steps.py::unlucky"]);
    expect(job.code).toBe(1);
    const { calls, rpcs } = await on.state();
    expect(calls[0]).toMatchObject({ invocation: "SYNC", inputs: [{ retry_count: 2, status: "FAILURE" }] });
    expect(calls[0]?.inputs[0]?.attempts).toHaveLength(3);
    expect(rpcs.filter(({ method }) => method === "FunctionRetryInputs")).toHaveLength(2);
  });

  it("an entrypoint maps and calls", async () => {
    const on = await open();
    const job = await on.run(["run", "steps.py::everything"]);
    expect(job.stdout).toEqual(expect.arrayContaining(["sum 12", "remote 42"]));
    const { containers } = await on.state();
    expect(containers.length).toBeGreaterThanOrEqual(4);
  });
});

describe("results", () => {
  it.each([
    ["of a detached call are kept seven days", ["run", "--detach", "steps.py::double"], 7 * 24 * HOUR_MS],
    ["of a .remote() call are kept 24 hours", ["run", "steps.py::double"], 24 * HOUR_MS],
  ])("%s", async (_name, args, kept) => {
    const on = await open();
    expect((await on.run(args)).code).toBe(0);
    const { callId } = await on.untilInput(done);
    const sdk = on.sdk();
    const ask = () =>
      sdk.cpClient.functionGetOutputs({
        functionCallId: callId,
        timeout: 0,
        lastEntryId: "0-0",
        maxValues: 1,
      });
    await on.fault({ kind: "clock", advance_ms: kept - 10 * 60_000 });
    expect((await ask()).outputs).toHaveLength(1);
    await on.fault({ kind: "clock", advance_ms: 10 * 60_000 });
    expect(await ask()).toMatchObject({ outputs: [], numUnfinishedInputs: 0 });
    sdk.close();
  });
});

describe("code and containers", () => {
  it("code that cannot be imported ends as INIT_FAILURE with the user's traceback", async () => {
    const on = await open(20);
    const job = await on.run(["run", "--detach", "broken.py::run"]);
    expect(job.code).toBe(1);
    const input = await on.untilInput(done);
    expect(input).toMatchObject({ status: "INIT_FAILURE", retry_count: 0 });
    expect(input.exception).toContain("cannot be imported here");
    expect(await on.logs(input.appId)).toContain("broken.py");
  });

  it("a container sees its secrets and nothing of the server's environment", async () => {
    process.env["GITHUB_TOKEN"] = "not for containers";
    process.env["ACTIONS_RUNTIME_TOKEN"] = "not for containers";
    const on = await open();
    expect((await on.run(["run", "--detach", "steps.py::surroundings"])).code).toBe(0);
    const { appId } = await on.untilInput(done);
    const [line = "{}"] = (await on.logs(appId)).split("\n");
    const seen = JSON.parse(line) as Record<string, string>;
    expect(seen).toMatchObject({ LOCAL_SECRET: "from the app", OMP_NUM_THREADS: "1", MODAL_IS_REMOTE: "1" });
    const foreign = Object.keys(seen).filter((name) => /GITHUB|ACTIONS|RUNNER|TOKEN|INPUT_/.test(name));
    expect(foreign).toEqual([]);
    expect(existsSync(seen["HOME"] ?? "")).toBe(false);
  });

  it("partial lines pass unchanged, and app logs shows, follows and filters them", async () => {
    const on = await open();
    expect((await on.run(["run", "--detach", "steps.py::progress"])).code).toBe(0);
    const { appId, callId } = await on.untilInput(done);
    expect(await on.logs(appId)).toBe("half a line, and the rest\r50 %\r100 %\n");
    for (const options of [["-f"], ["--since", "1h"], ["--function-call", callId]]) {
      const { code, stdout } = await on.run(["app", "logs", appId, ...options]);
      expect(code).toBe(0);
      expect(stdout.join("\n")).toContain("and the rest");
    }
    const named = await on.run(["app", "logs", appId, "--timestamps", "--show-function-call-id"]);
    expect(named.stdout.join("\n")).toContain(callId);
  });

  it("logs are found by a client whose clock is behind the server's", async () => {
    const on = await open();
    await on.fault({ kind: "clock", advance_ms: 3 * HOUR_MS });
    expect((await on.run(["run", "--detach", "steps.py::progress"])).code).toBe(0);
    const { appId, functionId } = await on.untilInput(done);
    expect(Date.parse((await on.state()).now)).toBeGreaterThan(Date.now() + 2 * HOUR_MS);
    for (const options of [[], ["--since", "1h"]]) {
      const { stdout } = await on.run(["app", "logs", appId, ...options]);
      expect(stdout.join("\n")).toContain("and the rest");
    }
    const calls = await on.run(["function", "calls", functionId, "--since", "1h", "--json"]);
    expect(JSON.parse(calls.stdout.join("\n"))).toMatchObject([{ status: "success" }]);
  });
});

it("started by hand where SIGINT is ignored, it prints what a shell needs and ends with its containers", async () => {
  const main = path.resolve(import.meta.dirname, "..", "..", "local", "modal", "main.ts");
  const command = `trap '' INT; exec "$0" "$1" --clock 2`;
  const child = spawn("/bin/sh", ["-c", command, process.execPath, main], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  try {
    await waitFor("ready", 30, () => (text.endsWith("ready\n") ? true : undefined));
    const value = (name: string) => new RegExp(`^export ${name}=(.+)$`, "m").exec(text)?.[1] ?? "";
    const view = async () =>
      (await (await fetch(`${value("MODAL_LOCAL_ADMIN")}/state`)).json()) as ViewOfMain;
    const env = {
      ...process.env,
      MODAL_SERVER_URL: value("MODAL_SERVER_URL"),
      MODAL_TOKEN_ID: value("MODAL_TOKEN_ID"),
      MODAL_TOKEN_SECRET: value("MODAL_TOKEN_SECRET"),
    };
    const app = path.resolve(import.meta.dirname, "..", "fixtures", "modal-app", "steps.py");
    const job = spawn("modal", ["run", "--detach", `${app}::steps`], { env, stdio: "ignore" });
    const running = await waitFor("a running container", 30, async () =>
      (await view()).containers.find(({ state }) => state === "running"),
    );
    // The default disposition in the container is what makes a preemption work at all.
    const reply = await fetch(`${value("MODAL_LOCAL_ADMIN")}/faults`, {
      method: "POST",
      body: JSON.stringify({ kind: "preempt", app_id: running.app_id }),
    });
    expect(reply.status).toBe(200);
    await waitFor("the second container", 30, async () =>
      (await view()).containers.some((item) => item.state === "running" && item.task_id !== running.task_id)
        ? true
        : undefined,
    );
    const pids = (await view()).containers.flatMap(({ pid }) => pid ?? []);
    expect(pids).toHaveLength(2);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
    job.kill("SIGKILL");
    for (const pid of pids) expect(() => process.kill(pid, 0)).toThrow("ESRCH");
  } finally {
    child.kill("SIGKILL");
  }
});

interface ViewOfMain {
  readonly containers: readonly {
    readonly pid: number | null;
    readonly app_id: string;
    readonly task_id: string;
    readonly state: string;
  }[];
}
