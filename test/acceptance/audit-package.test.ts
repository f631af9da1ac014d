// The npm package as a user gets it: packed, installed offline into an empty folder, and run with npx.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FIXTURES } from "../audit/corpus.ts";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
let folder = "";
let env: NodeJS.ProcessEnv = {};

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "audit-package-"));
  // A cache of its own, so that nothing fetched earlier can make up for what the tarball lacks.
  env = { ...process.env, npm_config_cache: path.join(folder, "cache"), npm_config_update_notifier: "false" };
  const pack = [path.join(ROOT, "scripts", "package.ts"), "--out", folder];
  const tarball = execFileSync(process.execPath, pack, { encoding: "utf8", env }).trim();
  writeFileSync(path.join(folder, "package.json"), "{}");
  execFileSync("npm", ["install", "--offline", "--no-audit", "--no-fund", tarball], { cwd: folder, env });
  cpSync(path.join(FIXTURES, "plan", "before", "scripts", "modal_app.py"), path.join(folder, "app.py"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function npx(...words: readonly string[]) {
  const run = spawnSync("npx", ["--offline", "modal-experiments", ...words], {
    cwd: folder,
    env,
    encoding: "utf8",
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

it("brings no other package", () => {
  const installed = readdirSync(path.join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect(installed).toStrictEqual(["modal-experiments"]);
});

it("audits, for people and for machines", () => {
  const { code, out, err } = npx("audit", "app.py::main", "--fail-on", "warning", "--", "epochs=20");
  expect({ code, err }).toStrictEqual({ code: 1, err: "" });
  expect(out).toMatch(/^app\.py:\d+:\d+: warning \[/m);
  const json = npx("audit", "app.py::main", "--json", "--fail-on", "never");
  expect(json.code).toBe(0);
  expect(JSON.parse(json.out)).toMatchObject({ version: 1, target: { name: "main" } });
  const sarif = JSON.parse(npx("audit", "app.py", "--sarif", "--fail-on", "never").out);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8"));
  expect(sarif.runs[0].tool.driver.version).toBe(version);
});

it("mends", () => {
  expect(npx("audit", "app.py::main", "--fix", "--", "epochs=20").out).toContain("+++ b/app.py");
  expect(readFileSync(path.join(folder, "app.py"), "utf8")).toContain("timeout=43200");
});

it("says how it is used", () => {
  expect(npx("--help")).toMatchObject({ code: 0, out: expect.stringContaining("Usage: modal-experiments") });
  expect(npx("audti")).toMatchObject({ code: 1, out: "", err: expect.stringContaining("Accepted: audit.") });
});
