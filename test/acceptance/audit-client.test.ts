// The pinned client as the judge of its own names, and the local Modal of which arguments arrive.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type LocalModal, startLocalModal } from "../../local/modal/server.ts";
import { audit } from "../../src/audit/audit.ts";
import {
  CLASS_MEMBERS,
  CLIENT,
  DECORATOR_ARGUMENTS,
  MODULE_MEMBERS,
  RENAMED,
} from "../../src/audit/modal-members.ts";
import { STANDARD_LIBRARY, WITH_MODAL } from "../../src/audit/python-modules.ts";
import { FILE, memoryFiles } from "../audit/corpus.ts";

const PYTHON = path.resolve(import.meta.dirname, "..", "..", ".venv", "bin", "python");

const ASK = `
import importlib, inspect, json, sys
import modal
public = lambda owner: sorted(n for n in dir(owner) if not n.startswith("_"))
wanted = json.load(sys.stdin)
settings = {"Retries": ["max_retries", "backoff_coefficient", "initial_delay", "max_delay"]}
def importable(name):
    try:
        return importlib.util.find_spec(name) is not None
    except Exception:
        return False
print(json.dumps({
    "version": modal.__version__,
    "module": [n for n in public(modal) if n not in ("os", "sys")],
    "classes": {n: sorted({*public(getattr(modal, n)), *settings.get(n, [])}) for n in wanted["classes"]},
    "arguments": {n: sorted(set(inspect.signature(getattr(modal.App, n)).parameters) - {"self"}) for n in wanted["decorators"]},
    "library": sorted(sys.stdlib_module_names),
    "importable": [n for n in wanted["modules"] if importable(n)],
}))
`;

describe("the tables of the client's names", () => {
  const input = {
    classes: [...CLASS_MEMBERS.keys()],
    decorators: Object.keys(DECORATOR_ARGUMENTS),
    modules: [...WITH_MODAL],
  };
  const run = spawnSync(PYTHON, ["-c", ASK], { input: JSON.stringify(input), encoding: "utf8" });
  const told = JSON.parse(run.stdout);
  const sorted = (names: ReadonlySet<string>) => [...names].sort();

  it("are those of the installed client", () => {
    expect(told.version).toBe(CLIENT);
    expect(sorted(MODULE_MEMBERS)).toStrictEqual(told.module);
    for (const [name, members] of CLASS_MEMBERS)
      expect(sorted(members), name).toStrictEqual(told.classes[name]);
    for (const [name, args] of Object.entries(DECORATOR_ARGUMENTS))
      expect(sorted(args), name).toStrictEqual(told.arguments[name]);
  });

  it("advise only on names that are gone", () => {
    for (const name of Object.keys(RENAMED)) {
      const [, first = "", member = ""] = name.split(".");
      const there = name.endsWith("=")
        ? DECORATOR_ARGUMENTS.function.has(name.slice(0, -1))
        : member === ""
          ? MODULE_MEMBERS.has(first)
          : CLASS_MEMBERS.get(first)?.has(member);
      expect({ name, there }).toStrictEqual({ name, there: false });
    }
  });

  it("know which modules come with Python and with the client", () => {
    // Other versions of Python have some more or fewer; what is claimed must be there in this one.
    const library = new Set<string>(told.library);
    expect(sorted(STANDARD_LIBRARY).filter((name) => !library.has(name))).toStrictEqual([]);
    expect(sorted(WITH_MODAL).filter((name) => !told.importable.includes(name))).toStrictEqual([]);
  });
});

const APP = `import json
import modal

app = modal.App("arrivals")


@app.function()
def raw(*args):
    print("ARRIVED " + json.dumps(list(args)), flush=True)


@app.function()
def typed(epochs: int = 3, lr: float = 0.5, name: str = "x", resume: bool = False):
    print("ARRIVED " + json.dumps([epochs, lr, name, resume]), flush=True)


@app.local_entrypoint()
def main(*args):
    raw.spawn(*args).get()


@app.function()
def upper(LR: float = 0.5):
    print("ARRIVED " + json.dumps([LR]), flush=True)
`;

describe("against the local Modal", () => {
  let server: LocalModal;
  const folder = mkdtempSync(path.join(os.tmpdir(), "audit-arrivals-"));

  beforeAll(async () => {
    writeFileSync(path.join(folder, FILE), APP);
    server = await startLocalModal();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const run = (target: string, args: readonly string[]) =>
    new Promise<{ readonly code: number | null; readonly arrived: unknown }>((resolve) => {
      const child = spawn(PYTHON, ["-m", "modal", "run", "--detach", `${FILE}::${target}`, ...args], {
        cwd: folder,
        env: {
          PATH: process.env["PATH"],
          HOME: folder,
          MODAL_SERVER_URL: server.url,
          MODAL_TOKEN_ID: "ak-local",
          MODAL_TOKEN_SECRET: "as-local",
          COLUMNS: "400",
          NO_COLOR: "1",
          PYTHONIOENCODING: "utf-8",
        },
        stdio: ["ignore", "pipe", "pipe"],
      });
      let said = "";
      child.stdout.on("data", (chunk: Buffer) => {
        said += chunk.toString();
      });
      child.on("exit", (code) => {
        const line = /ARRIVED (.*)/.exec(said)?.[1];
        resolve({ code, arrived: line === undefined ? undefined : JSON.parse(line) });
      });
    });

  it.each([
    {
      target: "raw",
      args: ["--", "resume=true", "--lr", "3", "-x"],
      arrived: ["resume=true", "--lr", "3", "-x"],
    },
    { target: "raw", args: ["resume=true", "--", "b"], arrived: ["resume=true", "b"] },
    { target: "typed", args: ["--epochs=5", "--lr", "-1e-3", "--resume"], arrived: [5, -0.001, "x", true] },
    { target: "typed", args: ["--epochs", "5", "--epochs", "6"], arrived: [6, 0.5, "x", false] },
    { target: "main", args: ["a=1", "resume=true"], arrived: ["a=1", "resume=true"] },
    { target: "typed", args: ["--", "--epochs", "5"], arrived: undefined },
    { target: "typed", args: ["resume=true"], arrived: undefined },
    { target: "upper", args: ["--LR", "1"], arrived: undefined },
  ])("$target $args", async ({ target, args, arrived }) => {
    const { findings } = await audit(memoryFiles({ [FILE]: APP }), {
      target: `${FILE}::${target}`,
      args,
      resume: "off",
    });
    const refused = findings.some(
      (one) => one.severity === "error" && (one.id === "arguments" || one.id === "resume"),
    );
    expect(refused).toBe(arrived === undefined);
    const ended = await run(target, args);
    expect({ ok: ended.code === 0, arrived: ended.arrived }).toStrictEqual({
      ok: arrived !== undefined,
      arrived,
    });
  });
});
