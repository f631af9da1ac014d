// The audit at a desk, as a process of its own on real files: links, pipes, sizes, encodings, and `--fix` on disk.
import { execFileSync, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSourceFiles } from "../../src/io/source-files.ts";
import { FIXTURES } from "../audit/corpus.ts";

const SCRIPT = path.resolve(import.meta.dirname, "..", "..", "src", "entry", "audit.ts");
const APP = "import modal\napp = modal.App()\n@app.function(timeout=43200)\ndef train(*args): ...\n";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "audit-desk-"));
  mkdirSync(path.join(folder, "checkout"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inside = (name: string) => path.join(folder, "checkout", name);

function desk(...argv: readonly string[]) {
  const run = spawnSync(process.execPath, [SCRIPT, ...argv], {
    cwd: inside(""),
    encoding: "utf8",
    timeout: 120_000,
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe("files", () => {
  it("are read inside the directory, through links within it too", async () => {
    writeFileSync(inside("app.py"), APP);
    symlinkSync("app.py", inside("link.py"));
    expect(await createSourceFiles(inside("")).read("link.py")).toBe(APP);
  });

  it.each([
    [
      "a link that leads out",
      () => {
        writeFileSync(path.join(folder, "outside.py"), APP);
        symlinkSync("../outside.py", inside("app.py"));
      },
      "leads out of the checkout",
    ],
    [
      "a link to a directory that leads out",
      () => symlinkSync("..", inside("app.py")),
      "leads out of the checkout",
    ],
    ["a link to itself", () => symlinkSync("app.py", inside("app.py")), "leads nowhere"],
    ["a pipe", () => execFileSync("mkfifo", [inside("app.py")]), "no regular file"],
    ["a directory", () => mkdirSync(inside("app.py")), "missing"],
    ["nothing", () => {}, "missing"],
    ["ten million bytes", () => writeFileSync(inside("app.py"), "x = 1\n".repeat(1_700_000)), "bytes"],
  ] as const)("%s", async (_, make, reason) => {
    make();
    const read = await createSourceFiles(inside("")).read("app.py");
    expect(read).toMatchObject({ unreadable: expect.stringContaining(reason) });
    const { code, out } = desk("audit", "app.py");
    expect(code).toBe(1);
    expect(out).toMatch(/^app\.py:1:1: error \[(?:source|target)\]/);
  });

  it("that are not UTF-8 are named, not believed", () => {
    writeFileSync(inside("app.py"), Buffer.concat([Buffer.from(APP), Buffer.from([0x23, 0xff, 0xfe, 0x0a])]));
    expect(desk("audit", "app.py").out).toContain("[source] The file is not UTF-8");
  });
});

describe("the command", () => {
  it("mends the app before the plan on disk, once", () => {
    const source = path.join(FIXTURES, "plan", "before", "scripts", "modal_app.py");
    mkdirSync(inside("scripts"));
    writeFileSync(inside("scripts/modal_app.py"), readFileSync(source));
    const first = desk("audit", "scripts/modal_app.py", "--fix", "--fail-on", "warning", "--", "epochs=20");
    expect({ code: first.code, err: first.err }).toStrictEqual({ code: 0, err: "" });
    const mended = readFileSync(inside("scripts/modal_app.py"), "utf8");
    expect(mended).toContain("timeout=43200");
    const again = desk("audit", "scripts/modal_app.py", "--fix", "--", "epochs=20");
    expect(again.out).not.toContain("+++");
    expect(readFileSync(inside("scripts/modal_app.py"), "utf8")).toBe(mended);
    expect(readdirSync(inside("scripts"))).toStrictEqual(["modal_app.py"]);
  });

  it("prints JSON that a program can read, and ends with 1 when told to", () => {
    writeFileSync(inside("app.py"), APP);
    const { code, out } = desk("audit", "app.py::train", "--json", "--fail-on", "warning");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ version: 1, target: { name: "train" } });
  });

  it("says what it does not accept in one line, without a stack", () => {
    const { code, out, err } = desk("audit", "app.py", "--fail-on", "sometimes");
    expect({ code, out }).toStrictEqual({ code: 1, out: "" });
    expect(err).toMatch(
      /^--fail-on: "sometimes" is not accepted\. Accepted: error, warning, note, never\.\n/,
    );
    expect(err).not.toContain("    at ");
  });
});
