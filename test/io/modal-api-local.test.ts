// Runs started by the real command line client on the local Modal, observed as the poll does.
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { type Ended, startCommand } from "../../scripts/demo/command.ts";
import { MODAL_TOKEN } from "../../scripts/demo/stand-ins.ts";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import type { Seen } from "../../src/core/observation.ts";
import { decide } from "../../src/core/verdict.ts";
import { openModal } from "../../src/io/modal-api.ts";
import type { ModalObserver, ObserveQuery } from "../../src/ports.ts";
import { createIntent } from "../support/poll-fakes.ts";

const folder = path.resolve(import.meta.dirname, "..", "fixtures", "modal-app");
const notBefore = new Date(Date.now() - 60_000).toISOString();
let local: LocalModal;
let modal: ModalObserver;

beforeAll(async () => {
  local = await startLocalModal({ tokens: [MODAL_TOKEN], clock: 20 });
  process.env["MODAL_SERVER_URL"] = local.url;
  modal = await openModal({ tokenId: MODAL_TOKEN.id, tokenSecret: MODAL_TOKEN.secret });
});
afterAll(async () => {
  modal.close();
  await local.close();
});

const cli = (...argv: readonly string[]): Promise<Ended> =>
  startCommand(["modal", ...argv], {
    cwd: folder,
    env: {
      MODAL_SERVER_URL: local.url,
      MODAL_TOKEN_ID: MODAL_TOKEN.id,
      MODAL_TOKEN_SECRET: MODAL_TOKEN.secret,
    },
  }).ended;
const query = (name: string, target: string): ObserveQuery => ({
  name,
  notBefore,
  functionName: target,
});
const until = (what: string, ask: () => Promise<boolean>): Promise<boolean> =>
  waitFor(what, 60, async () => (await ask()) || undefined);
const look = async (given: ObserveQuery): Promise<Seen> => {
  const observation = await modal.observe(given);
  if (observation.kind !== "seen") throw new Error(`expected seen: ${JSON.stringify(observation)}`);
  return observation;
};
/** The state, or `absent`: a list of apps is held for some seconds, and the app may be younger. */
const verdict = async (given: ObserveQuery, target: string, file = "forms.py"): Promise<string> => {
  const observation = await modal.observe(given);
  if (observation.kind !== "seen") return observation.kind;
  const record = {
    id: 1,
    createdAt: notBefore,
    changedAt: notBefore,
    intent: createIntent({ target: `${file}::${target}` }),
    line: { state: "running" as const },
  };
  return decide({ record, observation, now: new Date(), launcher: "concluded", attempts: 0 }).next.state;
};

describe("a run on the local Modal, seen through the SDK", () => {
  it.each([
    ["echo", ["a", "b"], "succeeded"],
    ["fail", [], "failed"],
    ["hang", [], "timed-out"],
    ["spawn", [], "succeeded"],
    ["Trainer.fit", ["--epochs", "2"], "succeeded"],
  ])("%s %j ends as %s", async (target, args, expected) => {
    const name = `k${target.replace(/\W/g, "").toLowerCase()}-g1`;
    await cli("run", "--detach", "--name", name, `forms.py::${target}`, ...args);
    const given = query(name, target);
    await until(`the end of ${target}`, async () => (await verdict(given, target)) === expected);
    const observation = await look(given);
    expect(observation.app.name).toBe(name);
    expect(observation.calls[0]?.finishedAt).toBeDefined();
    expect(observation.log.length).toBeGreaterThan(0);
  });
  it("tells the retries of a failure, and its exception", async () => {
    const { calls, log } = await look(query("kfail-g1", "fail"));
    expect(calls).toMatchObject([{ status: "failure", retryCount: 2, exception: "ValueError('no luck')" }]);
    expect(calls[0]?.traceback).toContain("no luck");
    expect(log.filter(({ text }) => text.includes("attempt\n") || text === "attempt")).toHaveLength(3);
  });
  it.each([
    { name: "an entrypoint whose second call fails", target: "main", args: [], expected: "failed" },
    {
      name: "an entrypoint whose calls all end well",
      target: "main",
      args: ["--second", "good"],
      expected: "succeeded",
    },
    {
      name: "a function target that calls itself: its own call is the first",
      target: "train",
      args: ["--how", "nested"],
      expected: "succeeded",
    },
  ])("of several calls: $name", async ({ target, args, expected }) => {
    const name = `ks${target}${args.at(-1) ?? "bad"}-g1`;
    await cli("run", "--detach", "--name", name, `several.py::${target}`, ...args);
    const given = query(name, target);
    await until("the end of all calls", async () => {
      const observation = await modal.observe(query(name, "main"));
      const calls = observation.kind === "seen" ? observation.calls : [];
      return calls.length === 2 && calls.every(({ finishedAt }) => finishedAt !== undefined);
    });
    await until("the verdict", async () => (await verdict(given, target, "several.py")) === expected);
    const outcomes = (await look(query(name, "main"))).calls.map(({ status }) => status);
    expect(outcomes).toEqual(["success", args.includes("good") ? "success" : "failure"]);
  });
  it("running, then stopped by a person", async () => {
    const started = startCommand(["modal", "run", "--detach", "--name", "kwait-g1", "forms.py::wait"], {
      cwd: folder,
      env: {
        MODAL_SERVER_URL: local.url,
        MODAL_TOKEN_ID: MODAL_TOKEN.id,
        MODAL_TOKEN_SECRET: MODAL_TOKEN.secret,
      },
    });
    const given = query("kwait-g1", "wait");
    await until("the run", async () => (await verdict(given, "wait")) === "running");
    const { app } = await look(given);
    await cli("app", "stop", "--yes", app.id);
    await until("the stop", async () => (await verdict(given, "wait")) === "stopped");
    expect((await look(given)).app.stoppedBy).toBeDefined();
    await started.ended;
  });
  it.each(["MEMORY_MANAGER_EVICTION", "MEMORY_THRASHING_EVICTION", "KERNEL_OOM_KILL"])(
    "killed for its memory: %s",
    async (status) => {
      const name = `k${status.replaceAll("_", "").toLowerCase()}-g1`;
      const started = cli("run", "--detach", "--name", name, "forms.py::wait");
      const given = query(name, "wait");
      await until("the run", async () => {
        const observation = await modal.observe(given);
        return observation.kind === "seen" && observation.log.length > 0;
      });
      const { app } = await look(given);
      const body = JSON.stringify({ kind: "oom", app_id: app.id, status, times: 20 });
      const reply = await fetch(`${local.adminUrl}/faults`, { method: "POST", body });
      expect(reply.ok).toBe(true);
      await until("the end", async () => (await verdict(given, "wait")) === "out-of-memory");
      await started;
    },
  );
  it("an app that never was is absent", async () => {
    expect(await modal.observe(query("never-g1", "echo"))).toEqual({ kind: "absent" });
  });
});
