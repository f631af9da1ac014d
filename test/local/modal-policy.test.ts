// What the local Modal does of its own accord, as the service documents it: retries, timeouts, preemption, lost clients.
import { afterEach, describe, expect, it } from "vitest";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import { type Client, startClient } from "../support/modal-client.ts";

let client: Client | undefined;
afterEach(async () => {
  await client?.close();
  client = undefined;
});

async function open(clock = 1): Promise<Client> {
  client = await startClient({ clock });
  return client;
}

/** The only input, once it looks as wanted. */
function untilInput(on: Client, wanted: (input: Input) => boolean): Promise<Input> {
  return waitFor("the input", 60, async () => {
    const input = (await on.state()).calls[0]?.inputs[0];
    return input !== undefined && wanted(input) ? input : undefined;
  });
}
type Input = Awaited<ReturnType<Client["state"]>>["calls"][number]["inputs"][number];

const running = (input: Input): boolean => input.status === "RUNNING";
const ended = (input: Input): boolean => !["PENDING", "RUNNING"].includes(input.status);

describe("retries", () => {
  it("a detached call is retried after its delay, as often as its policy says", async () => {
    const on = await open(20);
    const job = await on.run("run", "--detach", "forms.py::fail");
    expect(job.code).toBe(1);
    const input = await untilInput(on, ended);
    expect(input).toMatchObject({ status: "FAILURE", retry_count: 2 });
    expect(input.attempts.map(({ retry_count }) => retry_count)).toEqual([0, 1, 2]);
    for (const [index, next] of input.attempts.slice(1).entries()) {
      const gap = Date.parse(next.started_at) - Date.parse(input.attempts[index]?.ended_at ?? "");
      expect(gap).toBeGreaterThanOrEqual(10_000);
    }
  });

  it("a call that its client waits for is not retried once the client is gone", async () => {
    const on = await open(20);
    const job = on.begin(["run", "--detach", "forms.py::block"]);
    await untilInput(on, (input) => input.attempts.length > 0);
    job.child.kill("SIGKILL");
    const input = await untilInput(on, ended);
    expect(input.status).toBe("FAILURE");
    expect((await on.state()).calls[0]?.invocation).toBe("SYNC");
    expect(input.attempts.length).toBeLessThan(3);
  });
});

it("each attempt has its own timeout, and a timeout spends a retry", async () => {
  const on = await open(20);
  await on.run("run", "--detach", "forms.py::hang");
  const input = await untilInput(on, ended);
  expect(input).toMatchObject({ status: "TIMEOUT", retry_count: 1 });
  expect(input.exception).toContain("hit its timeout of 30s");
  for (const attempt of input.attempts) {
    expect(Date.parse(attempt.ended_at ?? "") - Date.parse(attempt.started_at)).toBeGreaterThanOrEqual(
      30_000,
    );
  }
});

it("preemption: the same input again in a new container, no retry spent", async () => {
  const on = await open();
  on.begin(["run", "--detach", "forms.py::wait"]);
  const first = await untilInput(on, running);
  const app = (await on.state()).apps[0]?.app_id ?? "";
  await on.view.strike({ kind: "preempt", app_id: app });
  const again = await untilInput(on, (input) => running(input) && input.attempts.length === 2);
  expect(first.attempts).toHaveLength(1);
  expect(again.retry_count).toBe(0);
  expect(again.attempts[0]?.outcome).toBe("preempted");
});

it("out of memory has its own status", async () => {
  const on = await open(20);
  on.begin(["run", "--detach", "forms.py::wait"]);
  await untilInput(on, running);
  await on.view.strike({ kind: "oom", app_id: (await on.state()).apps[0]?.app_id ?? "", times: 100 });
  const input = await untilInput(on, ended);
  expect(input.status).toMatch(/EVICTION|OOM/);
});

describe("a client that vanishes", () => {
  it.each([
    ["detached", ["run", "--detach", "forms.py::wait"], false],
    ["attached", ["run", "forms.py::wait"], true],
  ] as const)("%s", async (_name, args, stops) => {
    const on = await open();
    const job = on.begin(args);
    await untilInput(on, running);
    await on.view.strike({ kind: "heartbeat-timeout", ms: 3000 });
    job.child.kill("SIGKILL");
    const app = await waitFor("the loss", 30, async () =>
      (await on.state()).apps.find(({ client_gone }) => client_gone !== null),
    );
    expect(app.client_gone).toBe("heartbeat-lost");
    if (stops) await untilInput(on, ended);
    const [state] = (await on.state()).apps.map((one) => one.state);
    expect(state).toBe(stops ? "STOPPED" : "DETACHED_DISCONNECTED");
  });
});

it("a stop ends the call as terminated", async () => {
  const on = await open();
  on.begin(["run", "--detach", "forms.py::wait"]);
  await untilInput(on, running);
  const app = (await on.state()).apps[0]?.app_id ?? "";
  expect((await on.run("app", "stop", "--yes", app)).code).toBe(0);
  expect((await untilInput(on, ended)).status).toBe("TERMINATED");
});
