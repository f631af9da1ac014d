// The checkout in, its tracked files and what they import out, for the tests that hold the repository to its rules.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Tracked and new files that git does not ignore, relative to the root, sorted; those deleted meanwhile left out. */
export function listFiles(): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const names = [...new Set(listed.split("\0"))].filter((name) => name !== "");
  return names.filter((name) => existsSync(path.join(ROOT, name))).sort();
}

export function readRepositoryFile(name: string): string {
  return readFileSync(path.join(ROOT, name), "utf8");
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"']+)["']|(?:\bimport\s*\(\s*|(?:^|\n)\s*import\s+)["']([^"']+)["']/g;

/** Every module that a TypeScript text names: static, dynamic and for its effect, types included. */
export function importsOf(text: string): readonly string[] {
  return [...text.matchAll(IMPORT)].map(([, from, other]) => from ?? other ?? "");
}
