// The pure core stays pure, each outside system has one file, and entries do nothing but start one use case.
import path from "node:path";
import { describe, expect, it } from "vitest";
import { importsOf, listFiles, readRepositoryFile } from "../support/repository.ts";

const sources = listFiles().filter((name) => name.startsWith("src/") && name.endsWith(".ts"));
const inFolder = (folder: string) => sources.filter((name) => name.startsWith(`src/${folder}/`));

/** Imports as files of the repository, or as the package they name. */
function resolved(name: string): readonly string[] {
  const folder = path.posix.dirname(name);
  return importsOf(readRepositoryFile(name)).map((each) =>
    each.startsWith(".") ? path.posix.join(folder, each) : each,
  );
}

/** Without comments and strings, so that a word in a message or an explanation is no use of it. */
function codeOf(name: string): string {
  const text = readRepositoryFile(name);
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/g, "");
}

describe("importsOf", () => {
  it("sees every form of import", () => {
    const text = [
      'import "a";',
      'import b from "b";',
      'import {\n  c,\n} from "c";',
      'import type { D } from "d";',
      'export { e } from "e";',
      'const f = await import("f");',
      'const text = "import x";',
    ].join("\n");
    expect(importsOf(text)).toStrictEqual(["a", "b", "c", "d", "e", "f"]);
  });
});

describe("the pure folders", () => {
  it.each([
    { folder: "core", allowed: (target: string) => target.startsWith("src/core/") || target === "valibot" },
    {
      folder: "audit",
      allowed: (target: string) => /^(?:src\/(?:audit|core)\/|@lezer\/(?:python|common)$)/.test(target),
    },
  ])("src/$folder imports only what is pure", ({ folder, allowed }) => {
    const files = inFolder(folder);
    expect(files.length).toBeGreaterThan(0);
    const foreign = files.flatMap((name) =>
      resolved(name)
        .filter((target) => !allowed(target))
        .map((target) => `${name} -> ${target}`),
    );
    expect(foreign).toStrictEqual([]);
  });

  it.each(["core", "audit"])("src/%s reads no clock, no process, and logs nothing", (folder) => {
    const impure =
      /\bprocess\s*[.[]|\bDate\.now\b|\bnew Date\(\s*\)|\bconsole\s*\.|\bMath\.random\b|\bglobalThis\b|\bfetch\s*\(|\bset(Timeout|Interval)\b/;
    const found = inFolder(folder).flatMap((name) =>
      (codeOf(name).match(impure) ?? []).map((use) => `${name}: ${use}`),
    );
    expect(found).toStrictEqual([]);
  });
});

describe("outside systems", () => {
  // Pure libraries may be used where they are needed; everything else that reaches out has one door.
  const PURE = new Set(["node:path", "valibot", "@lezer/python", "@lezer/common"]);

  // The disk is not one system: the checkout, the runner's files and the job's own folder have a door each.
  const DISK = new Set(["node:fs", "node:fs/promises", "node:os", "node:crypto"]);

  it("have one importer each, in src/io", () => {
    const importers = new Map<string, Set<string>>();
    for (const name of sources) {
      for (const target of resolved(name)) {
        if (target.startsWith("src/") || PURE.has(target)) continue;
        importers.set(target, (importers.get(target) ?? new Set()).add(name));
      }
    }
    expect(importers.size).toBeGreaterThan(0);
    const shared = [...importers]
      .filter(([target, names]) => names.size > 1 && !DISK.has(target))
      .map(([target, names]) => `${target}: ${[...names].join(", ")}`);
    expect(shared).toStrictEqual([]);
    const elsewhere = [...importers].filter(
      ([, names]) => ![...names].every((name) => name.startsWith("src/io/")),
    );
    expect(elsewhere.map(([target, names]) => `${target}: ${[...names].join(", ")}`)).toStrictEqual([]);
  });

  it("are not reached by one another's doors: the product imports none of the stand-ins", () => {
    const reaching = sources.filter((name) =>
      resolved(name).some((target) => /^(local|test|scripts)\//.test(target)),
    );
    expect(reaching).toStrictEqual([]);
  });
});

describe("entries", () => {
  it("are 15 lines at most", () => {
    const entries = inFolder("entry");
    expect(entries.length).toBeGreaterThan(0);
    const long = entries.filter((name) => readRepositoryFile(name).trimEnd().split("\n").length > 15);
    expect(long).toStrictEqual([]);
  });
});
