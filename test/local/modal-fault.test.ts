// Each fault of the admin endpoint, seen from the real clients and containers that suffer it.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import { type ModalServer, startModalServer } from "./modal-server-fixture.ts";

let server: ModalServer;
beforeAll(async () => {
  // Server time at twenty times real time: a delay of one second passes in 50 ms.
  server = await startModalServer({ clock: 20 });
});
afterAll(() => server.close());

/** Starts a detached run and gives its input once the user's function says that it has begun. */
async function begin(target: string, says: string) {
  const known = (await server.state()).calls.length;
  const job = server.begin(["run", "--detach", target]);
  await waitFor("the call", 60, async () => ((await server.state()).calls.length > known ? true : undefined));
  const input = await server.untilInput(({ status }) => status === "RUNNING");
  await waitFor("its first line", 30, async () =>
    (await server.logs(input.appId)).includes(says) ? true : undefined,
  );
  return { job, input };
}

const ended = ({ state }: { state: string }): boolean => state === "done";
const outcomes = (input: { attempts: readonly { outcome: string | null }[] }) =>
  input.attempts.map(({ outcome }) => outcome);

describe("containers", () => {
  it("preempt: user code cleans up, the same input runs again elsewhere, no retry is spent", async () => {
    const { job, input } = await begin("steps.py::steps", '{"step": 0}');
    await server.fault({ kind: "preempt", app_id: input.appId });
    const done = await server.untilInput(ended);
    expect(done).toMatchObject({ input_id: input.input_id, status: "SUCCESS", retry_count: 0 });
    expect(outcomes(done)).toEqual(["preempted", "SUCCESS"]);
    expect(new Set(done.attempts.map(({ task_id }) => task_id)).size).toBe(2);
    const logs = await server.logs(input.appId);
    expect(logs).toContain("worker preemption");
    expect(logs.split("cleaned up")).toHaveLength(3);
    expect((await job.ended).code).toBe(0);
  });

  it("raise: an ordinary exception in the user's function, once, and a retry is spent", async () => {
    const { job, input } = await begin("steps.py::steps", '{"step": 0}');
    await server.fault({ kind: "raise", app_id: input.appId, message: "the disk is full" });
    const done = await server.untilInput(ended);
    expect(done).toMatchObject({ status: "SUCCESS", retry_count: 1 });
    expect(outcomes(done)).toEqual(["FAILURE", "SUCCESS"]);
    const logs = await server.logs(input.appId);
    expect(logs).toContain("RuntimeError: the disk is full");
    expect(logs).toContain("steps.py");
    expect((await job.ended).code).toBe(0);
  });

  it("oom: rescheduled, and when it goes on, given up with a status of its own", async () => {
    const { job, input } = await begin("steps.py::forever", "begun");
    await server.fault({ kind: "oom", app_id: input.appId, status: "KERNEL_OOM_KILL", times: 3 });
    const done = await server.untilInput(ended);
    expect(done).toMatchObject({ status: "KERNEL_OOM_KILL", retry_count: 0 });
    expect(done.attempts).toHaveLength(3);
    expect((await job.ended).code).toBe(1);
  });

  it("kill-container: a lost container is replaced", async () => {
    const { job, input } = await begin("steps.py::steps", '{"step": 0}');
    await server.fault({ kind: "kill-container", task_id: input.attempts[0]?.task_id });
    const done = await server.untilInput(ended);
    expect(done).toMatchObject({ status: "SUCCESS", retry_count: 0 });
    expect(outcomes(done)).toEqual(["crashed", "SUCCESS"]);
    expect((await server.logs(input.appId)).split("cleaned up")).toHaveLength(2);
    expect((await job.ended).code).toBe(0);
  });

  it("clock: a twelve-hour timeout passes by a jump", async () => {
    const { job, input } = await begin("steps.py::forever", "begun");
    await server.fault({ kind: "clock", advance_ms: 12 * 3_600_000 });
    const done = await server.untilInput(ended);
    expect(done).toMatchObject({ status: "TIMEOUT", input_id: input.input_id });
    expect(done.exception).toContain("hit its timeout of 43200s");
    expect((await job.ended).code).toBe(1);
  });
});

describe("calls", () => {
  const run = (env?: Readonly<Record<string, string>>) =>
    server.run(["run", "--detach", "steps.py::double"], env);
  const count = async (method: string) =>
    (await server.state()).rpcs.filter((rpc) => rpc.method === method).length;

  it("unavailable: the client repeats and succeeds", async () => {
    const before = await count("AppPublish");
    await server.fault({ kind: "unavailable", methods: ["AppPublish"], times: 2 });
    expect((await run()).code).toBe(0);
    expect(await count("AppPublish")).toBe(before + 3);
  });

  it("drop-reply: the work is done once although the client repeats the call", async () => {
    const [calls, maps] = [(await server.state()).calls.length, await count("FunctionMap")];
    await server.fault({ kind: "drop-reply", method: "FunctionMap" });
    expect((await run()).code).toBe(0);
    expect(await count("FunctionMap")).toBe(maps + 2);
    expect((await server.state()).calls).toHaveLength(calls + 1);
  });

  it("error: reaches the user in the server's words", async () => {
    const message = "Workspace is out of credit.";
    await server.fault({ kind: "error", method: "AppCreate", code: "FAILED_PRECONDITION", message });
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect((await run()).code).toBe(0);
  });

  it("delay and hang: the call is late, or waits until faults are cleared", async () => {
    await server.fault({ kind: "delay", method: "AppPublish", ms: 300 });
    await server.fault({ kind: "hang", method: "FunctionMap" });
    const seen = await count("FunctionMap");
    const job = server.begin(["run", "--detach", "steps.py::double"]);
    await waitFor("the call that hangs", 30, async () =>
      (await count("FunctionMap")) > seen ? true : undefined,
    );
    expect(job.child.exitCode).toBe(null);
    await server.fault({ kind: "clear" });
    expect((await job.ended).code).toBe(0);
  });

  it("refuse-token: nothing is created", async () => {
    const apps = (await server.state()).apps.length;
    await server.fault({ kind: "refuse-token" });
    expect((await run()).code).toBe(1);
    await server.fault({ kind: "clear" });
    expect((await server.state()).apps).toHaveLength(apps);
  });

  it("build-failure: the image's own commands fail it, and the app is stopped before any call", async () => {
    const calls = (await server.state()).calls.length;
    await server.fault({ kind: "build-failure", marker: "make broken-target" });
    const { code, stdout, stderr } = await server.run(["run", "--detach", "broken.py::run"]);
    await server.fault({ kind: "clear" });
    expect(code).toBe(1);
    expect(stderr).toContain("Image build for im-");
    expect(stdout.join("\n")).toContain("make broken-target");
    const state = await server.state();
    expect(state.apps.at(-1)).toMatchObject({ state: "STOPPED", client_gone: "LOCAL_EXCEPTION" });
    expect(state.calls).toHaveLength(calls);
  });

  it("forget-app: the app is as if it had never been", async () => {
    expect((await run()).code).toBe(0);
    const id = (await server.state()).apps.at(-1)?.app_id ?? "";
    await server.fault({ kind: "forget-app", app_id: id });
    expect((await server.run(["app", "info", id, "--json"])).code).toBe(1);
    expect((await server.state()).apps.map(({ app_id }) => app_id)).not.toContain(id);
  });

  it.each([
    ["not json", "JSON"],
    ['{"kind":"explode"}', "explode"],
    ['{"kind":"preempt","app_id":"ap-nothing"}', "ap-nothing"],
    ['{"kind":"forget-app","app_id":"ap-nothing"}', "ap-nothing"],
  ])("%s is answered 400 with one sentence", async (body, names) => {
    const { status, error } = await server.ask(body);
    expect(status).toBe(400);
    expect(error).toContain(names);
    expect(error?.split("\n")).toHaveLength(1);
  });
});
