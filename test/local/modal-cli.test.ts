// The local Modal under the unmodified command line client: each command that the product or its users rely on.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { waitFor } from "../../scripts/demo/wait-for.ts";
import { type Client, startClient } from "../support/modal-client.ts";

let client: Client;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.close());

describe("modal run", () => {
  it.each([
    ["a function, attached", ["forms.py::echo", "--", "a", "b=c"], "echo ['a', 'b=c']"],
    ["a function, detached", ["--detach", "forms.py::echo", "a"], "echo ['a']"],
    ["a function by its app", ["forms.py::app.echo", "x"], "echo ['x']"],
    ["a class's method", ["forms.py::Trainer.fit", "--epochs", "3"], "fitted 3"],
    ["a local entrypoint", ["--detach", "forms.py::spawn"], "echo ['from', 'entrypoint']"],
    ["a module", ["-m", "forms::echo", "m"], "echo ['m']"],
    ["a file with one function", ["plain.py"], ""],
  ])("%s", async (_name, args, says) => {
    const ended = await client.run("run", ...args);
    expect(ended.code, ended.stderr).toBe(0);
    expect(ended.stdout.join("\n")).toContain(says);
  });

  it("gives the exception of a failed function and exit code 1", async () => {
    const ended = await client.run("run", "forms.py::block");
    expect(ended.code).toBe(1);
    expect(ended.stdout.join("\n") + ended.stderr).toContain("no luck");
  });

  it("refuses another token", async () => {
    const { strike } = client.view;
    await strike({ kind: "refuse-token" });
    const ended = await client.run("run", "forms.py::echo");
    await strike({ kind: "clear" });
    expect(ended.code).toBe(1);
  });
});

describe("looking and stopping", () => {
  it("app list, app info, function calls, container list, app logs, app stop", async () => {
    const lines: string[] = [];
    const job = client.begin(["run", "--detach", "--name", "watched-g1", "forms.py::wait"], (line) =>
      lines.push(line),
    );
    await waitFor("the function to wait", 30, () => (lines.includes("waiting") ? true : undefined));
    const apps = (await client.json("app", "list")) as {
      app_id: string;
      description: string;
      state: string;
      stopped_at: string | null;
    }[];
    const app = apps.find(({ description }) => description === "watched-g1");
    expect(app).toMatchObject({ state: "ephemeral (detached)" });
    const id = app?.app_id ?? "";
    const info = (await client.json("app", "info", id)) as {
      functions: Record<string, { id: string }>;
      lifecycle: { state: string };
    };
    const fn = info.functions["wait"]?.id ?? "";
    expect(fn).toMatch(/^fu-/);
    const calls = (await client.json("function", "calls", fn)) as {
      function_call_id: string;
      status: string;
      container_id: string;
    }[];
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ status: "running" });
    const containers = JSON.stringify(await client.json("container", "list"));
    expect(containers).toContain(calls[0]?.container_id);
    const logs = await client.run("app", "logs", id);
    expect(logs.stdout.join("\n")).toContain("waiting");
    expect((await client.run("app", "stop", "--yes", id)).code).toBe(0);
    await job.ended;
    const after = (await client.json("app", "list")) as typeof apps;
    expect(after.find(({ app_id }) => app_id === id)?.stopped_at).toBeTruthy();
    expect((await client.json("function", "calls", fn)) as unknown[]).toMatchObject([
      { status: "terminated" },
    ]);
    expect((await client.run("app", "stop", "--yes", id)).code).toBe(1);
  });
});

describe("volumes", () => {
  it("create, put, ls, get, rm", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "volume-"));
    try {
      const source = path.join(folder, "a.bin");
      const bytes = Buffer.alloc(9 * 1024 * 1024, "0123456789abcdef");
      writeFileSync(source, bytes);
      expect((await client.run("volume", "create", "stuff")).code).toBe(0);
      expect((await client.run("volume", "put", "stuff", source, "/deep/a.bin")).code).toBe(0);
      expect(await client.json("volume", "ls", "stuff", "deep")).toMatchObject([
        { filename: "deep/a.bin", type: "file" },
      ]);
      const copy = path.join(folder, "b.bin");
      expect((await client.run("volume", "get", "stuff", "deep/a.bin", copy)).code).toBe(0);
      expect(readFileSync(copy).equals(bytes)).toBe(true);
      expect((await client.run("volume", "get", "stuff", "nothing", copy)).code).not.toBe(0);
      expect((await client.run("volume", "rm", "stuff", "deep/a.bin")).code).toBe(0);
      expect(await client.json("volume", "ls", "stuff", "deep")).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
