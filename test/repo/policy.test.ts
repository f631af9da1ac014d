// What the project depends on: exact versions from registries, each locked with a digest, and no more than is listed here.
import { describe, expect, it } from "vitest";
import { readRepositoryFile } from "../support/repository.ts";

type Versions = Readonly<Record<string, string>>;
const manifest: Readonly<Record<"dependencies" | "devDependencies" | "optionalDependencies", Versions>> =
  JSON.parse(readRepositoryFile("package.json"));
const lock: { readonly packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> } = JSON.parse(
  readRepositoryFile("package-lock.json"),
);
const RUNTIME = [
  "@actions/artifact",
  "@actions/core",
  "@actions/exec",
  "@actions/github",
  "@lezer/python",
  "modal",
  "valibot",
  "yaml",
];

describe("package.json", () => {
  it("names exact versions only", () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const loose = Object.entries(all).filter(
      ([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(loose).toStrictEqual([]);
  });

  it("has these dependencies at run time and no others", () => {
    expect(Object.keys(manifest.dependencies).sort()).toStrictEqual(RUNTIME);
  });

  it("takes Modal's SDK, not the unrelated package that the newest version is", () => {
    expect(manifest.dependencies["modal"]).toMatch(/^0\./);
  });
});

describe("package-lock.json", () => {
  const packages = Object.entries(lock.packages).filter(([name]) => name !== "");

  it("has a digest for every package", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(
      packages.filter(([, entry]) => !/^sha512-/.test(String(entry["integrity"]))).map(([name]) => name),
    ).toStrictEqual([]);
  });

  it("names no place that a package comes from", () => {
    expect(
      packages.filter(([, entry]) => "resolved" in entry || "link" in entry).map(([name]) => name),
    ).toStrictEqual([]);
  });

  it("agrees with package.json", () => {
    const root = lock.packages[""];
    for (const kind of ["dependencies", "devDependencies", "optionalDependencies"] as const) {
      expect(root?.[kind]).toStrictEqual(manifest[kind]);
    }
  });
});

describe("requirements.txt", () => {
  it("pins every package exactly, with digests", () => {
    const entries = readRepositoryFile("requirements.txt")
      .replace(/\\\n\s*/g, " ")
      .split("\n")
      .filter((line) => line.trim() !== "" && !line.trimStart().startsWith("#"));
    expect(entries.length).toBeGreaterThan(10);
    expect(
      entries.filter((line) => !/^[\w.[\]-]+==[\w.!+-]+( ;[^#]*)? .*--hash=sha256:[0-9a-f]{64}/.test(line)),
    ).toStrictEqual([]);
  });
});
