// A checkout in; its npm package, and the digests of every file that a release ships, out.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { git, type Release } from "./release-repository.ts";

const ATTESTED = /^(dist\/|schema\/|(\w+\/)?action\.yml$|\.github\/workflows\/(experiment|poll)\.yml$)/;

const digest = (file: string) => createHash("sha256").update(readFileSync(file)).digest("hex");

/**
 * Writes `out/release/NAME-VERSION.tgz` and `SHA256SUMS` below the checkout, and gives the package's path.
 * @throws Error when a part of the package is missing or npm refuses it
 */
export function pack({ root, version }: Release): string {
  const out = path.join(root, "out", "release");
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const script = path.join(root, "scripts", "package.ts");
  const file = execFileSync(process.execPath, [script, "--out", out], { encoding: "utf8" }).trim();
  if (!file.endsWith(`-${version}.tgz`)) throw new Error(`${file} is not the package of ${version}`);
  const shipped = git(root, "ls-files")
    .split("\n")
    .filter((name) => ATTESTED.test(name));
  const lines = [
    ...shipped.map((name) => `${digest(path.join(root, name))}  ${name}`),
    `${digest(file)}  ${path.basename(file)}`,
  ];
  writeFileSync(path.join(out, "SHA256SUMS"), `${lines.join("\n")}\n`);
  return file;
}
