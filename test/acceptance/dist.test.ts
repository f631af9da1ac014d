// The committed dist/ is what a fresh build makes, file by file, with nothing besides and nothing left out of git.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { findTraces, listEntries, packagesIn, ROOT } from "../../scripts/dist-bundle.ts";

let fresh = "";

function readFolder(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
  return new Map(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

beforeAll(() => {
  fresh = mkdtempSync(path.join(tmpdir(), "fresh-dist-"));
  execFileSync(process.execPath, [path.join(ROOT, "scripts", "build.ts"), "--out", fresh], { cwd: ROOT });
}, 600_000);
afterAll(() => rmSync(fresh, { recursive: true, force: true }));

describe("dist", () => {
  it("equals a fresh build, untracked files included", () => {
    const built = readFolder(fresh);
    const present = readFolder(path.join(ROOT, "dist"));
    expect([...present.keys()]).toStrictEqual([...built.keys()]);
    // By name, since a difference of two bundles would be megabytes of output.
    expect([...built.keys()].filter((name) => built.get(name) !== present.get(name))).toStrictEqual([]);
  });

  it("is committed whole", () => {
    const tracked = execFileSync("git", ["ls-files", "-z", "dist"], { cwd: ROOT, encoding: "utf8" });
    const names = tracked.split("\0").filter((name) => name !== "");
    expect(names.map((name) => path.relative("dist", name)).sort()).toStrictEqual([
      ...readFolder(fresh).keys(),
    ]);
  });

  it.each(listEntries())("names the licenses of every chunk of %s", (entry) => {
    const bundle = readFolder(path.join(ROOT, "dist", entry));
    const code = [...bundle].filter(([name]) => name.endsWith(".js")).map(([, text]) => text);
    const packages = packagesIn(code.join("\n"));
    const named = new Set((bundle.get("licenses.txt") ?? "").split("\n"));
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter((name) => !named.has(name))).toStrictEqual([]);
  });

  it("holds no trace of a machine or of a package registry", () => {
    expect(findTraces(readFolder(path.join(ROOT, "dist")))).toStrictEqual([]);
  });

  it("has the script of every action", () => {
    const actions = [".", "poll", "gate", "stop"].map((folder) => path.join(ROOT, folder, "action.yml"));
    const scripts = actions
      .filter(existsSync)
      .map((file) => path.resolve(path.dirname(file), parse(readFileSync(file, "utf8")).runs.main));
    expect(scripts.filter((script) => !existsSync(script))).toStrictEqual([]);
    expect(
      scripts
        .map((script) => path.basename(path.dirname(script)))
        .every((entry) => listEntries().includes(entry)),
    ).toBe(true);
  });
});
