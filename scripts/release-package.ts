// A checkout in; the npm package of it, and the digests of every file that a release ships, out.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { git, type Release } from "./release-repository.ts";

/** The command is one bundle with everything in it, so the package needs no other. */
const CONTENTS = ["dist/audit", "schema", "docs/audit.md", "LICENSE", "README.md"];
const COMMAND = '#!/usr/bin/env node\nimport "../dist/audit/index.js";\n';
const ATTESTED = /^(dist\/|schema\/|(\w+\/)?action\.yml$|\.github\/workflows\/(experiment|poll)\.yml$)/;

function stage({ root, version }: Release, folder: string): void {
  const manifest = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  for (const part of CONTENTS) {
    const from = path.join(root, part);
    if (!existsSync(from)) throw new Error(`${part} is missing, and the package needs it`);
    cpSync(from, path.join(folder, part), { recursive: true });
  }
  const { name, description, license } = manifest;
  const own = { name, version, description, license, type: "module", engines: manifest.engines };
  const text = JSON.stringify({ ...own, bin: { [name]: "bin/modal-experiments.mjs" } }, undefined, 2);
  writeFileSync(path.join(folder, "package.json"), `${text}\n`);
  mkdirSync(path.join(folder, "bin"));
  writeFileSync(path.join(folder, "bin", "modal-experiments.mjs"), COMMAND, { mode: 0o755 });
}

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/**
 * Writes `out/release/NAME-VERSION.tgz` and `SHA256SUMS` below the checkout, and gives the package's path.
 * @throws Error when a part of the package is missing or npm refuses it
 */
export function pack(release: Release): string {
  const out = path.join(release.root, "out", "release");
  const folder = path.join(out, "package");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  stage(release, folder);
  const args = ["pack", "--json", "--pack-destination", out];
  const packed = JSON.parse(execFileSync("npm", args, { cwd: folder, encoding: "utf8" }));
  const name: string = packed[0].filename;
  const shipped = git(release.root, "ls-files")
    .split("\n")
    .filter((file) => ATTESTED.test(file));
  const lines = [
    ...shipped.map((file) => `${digest(path.join(release.root, file))}  ${file}`),
    `${digest(path.join(out, name))}  ${name}`,
  ];
  writeFileSync(path.join(out, "SHA256SUMS"), `${lines.join("\n")}\n`);
  return path.join(out, name);
}
