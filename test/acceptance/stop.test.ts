// The built stop action against both stand-ins: what it stops, what it leaves alone, and what poll then says.
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { heldBy } from "../support/held.ts";
import { APPS } from "../support/modal-client.ts";
import { type Pair, startPair, waitFor } from "../support/stand-ins.ts";

let pair: Pair;
beforeAll(async () => {
  pair = await startPair({ epochs: 100_000 });
});
afterEach(() => expect(pair.github.violations).toEqual([]));
afterAll(() => pair.close());

interface Running {
  readonly key: string;
  readonly app: string;
}

async function startRun(name: string): Promise<Running> {
  const { outputs, exitCode, log } = await pair.launch({ name });
  expect(exitCode, log.join("\n")).toBe(0);
  return { key: outputs["run-key"] ?? "", app: outputs["app-id"] ?? "" };
}

async function stateOf(app: string): Promise<string | undefined> {
  return (await viewModal(pair.modal.adminUrl).apps()).find(({ app_id }) => app_id === app)?.state;
}

async function stopsAsked(): Promise<number> {
  const reply = await fetch(`${pair.modal.adminUrl}/state`);
  const { rpcs } = (await reply.json()) as { readonly rpcs: readonly { readonly method: string }[] };
  return rpcs.filter(({ method }) => method === "AppStop").length;
}

const strike = (fault: Readonly<Record<string, unknown>>) => viewModal(pair.modal.adminUrl).strike(fault);
const errorsOf = ({ annotations }: Awaited<ReturnType<Pair["stop"]>>) =>
  annotations.filter(({ level }) => level === "error").map(({ message }) => message);

describe("a running run", () => {
  it("is stopped by its key, says who asked, gets the verdict from the next poll, and is left alone after that", async () => {
    const { key, app } = await startRun("by-key");
    const stopped = await pair.stop({ "run-key": key, cause: "command" });
    expect(stopped.exitCode, stopped.log.join("\n")).toBe(0);
    expect(stopped.outputs).toMatchObject({ stopped: "1", "already-stopped": "0", refused: "0" });
    expect(JSON.parse(stopped.outputs["result"] ?? "")).toMatchObject({
      stops: [{ key, app_id: app, outcome: "stopped", cause: "command", asked_by: "mona" }],
    });
    expect(stopped.summary).toContain("mona");
    expect(await stateOf(app)).toBe("STOPPED");
    const verdict = await pair.poll();
    expect(JSON.parse(verdict.outputs["result"] ?? "")).toMatchObject({
      runs: [{ key, state: "stopped", cause: "command" }],
    });
    const asked = await stopsAsked();
    const again = await pair.stop({ "run-key": key });
    expect(again.exitCode, again.log.join("\n")).toBe(0);
    expect(again.outputs).toMatchObject({ stopped: "0", "already-stopped": "1" });
    expect(await stopsAsked()).toBe(asked);
    expect(heldBy(pair.github).lines.at(-1)).toMatch(/^stopped .*why=command/);
  });

  it("is stopped although the reply to the stop is lost", async () => {
    const { key, app } = await startRun("lost-reply");
    await strike({ kind: "drop-reply", method: "AppStop", times: 1 });
    const stopped = await pair.stop({ "pull-request": String(pair.pull.number), cause: "pull-closed" });
    await strike({ kind: "clear" });
    expect(stopped.exitCode, stopped.log.join("\n")).toBe(0);
    expect(stopped.outputs["stopped"]).toBe("1");
    expect(await stateOf(app)).toBe("STOPPED");
    expect(JSON.parse((await pair.poll()).outputs["result"] ?? "")).toMatchObject({
      runs: [{ key, state: "stopped", cause: "pull-closed" }],
    });
  });

  it("goes on where the token may not stop it, and the error holds the command that does", async () => {
    const { key, app } = await startRun("denied");
    await strike({ kind: "error", method: "AppStop", code: "PERMISSION_DENIED", times: 10 });
    const denied = await pair.stop({ "app-id": app });
    await strike({ kind: "clear" });
    expect(denied.exitCode).toBe(1);
    expect(errorsOf(denied)).toEqual([expect.stringContaining(`modal app stop ${app} --yes`)]);
    expect(denied.outputs).toMatchObject({ stopped: "0", refused: "1" });
    expect(denied.summary).toContain(`modal app stop ${app} --yes`);
    expect(await stateOf(app)).not.toBe("STOPPED");
    expect((await pair.stop({ "run-key": key })).outputs["stopped"]).toBe("1");
    await pair.poll();
  });
});

describe("an app of somebody else", () => {
  it("whose name begins with the run's is not touched, and cannot be named", async () => {
    const { key, app } = await startRun("foreign");
    const other = startCommand(
      ["modal", "run", "--detach", "--name", `${key}-g10`, "plain.py::train", "seconds=1", "steps=9999"],
      { cwd: APPS, env: { ...pair.modalEnv, COLUMNS: "400" } },
    );
    const modal = viewModal(pair.modal.adminUrl);
    const foreign = await waitFor("the other app", 60, async () => {
      const live = (await modal.apps()).filter(({ state }) => state === "DETACHED" || state === "RUNNING");
      return live.find(({ app_id }) => app_id !== app)?.app_id;
    });
    const refused = await pair.stop({ "app-id": foreign });
    expect(refused.exitCode).toBe(1);
    expect(errorsOf(refused)).toEqual([expect.stringContaining(foreign)]);
    expect((await pair.stop({ "run-key": key })).outputs).toMatchObject({ stopped: "1", refused: "0" });
    expect(await stateOf(app)).toBe("STOPPED");
    expect(await stateOf(foreign)).not.toBe("STOPPED");
    other.child.kill("SIGKILL");
    await other.ended;
    await pair.poll();
  });
});

describe("bad input", () => {
  it.each([
    { inputs: {}, says: "stops" },
    { inputs: { "run-key": "ffffffffffff" }, says: "run-key" },
    { inputs: { stops: "not json" }, says: "stops" },
  ])("$inputs is one error, and Modal is not asked to stop anything", async ({ inputs, says }) => {
    const asked = await stopsAsked();
    const result = await pair.stop(inputs);
    expect(result.exitCode).toBe(1);
    expect(errorsOf(result)).toEqual([expect.stringContaining(says)]);
    expect(await stopsAsked()).toBe(asked);
  });
});
