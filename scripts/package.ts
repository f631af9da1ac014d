// `node scripts/run.mjs scripts/package.ts [--out DIR]`: the npm package of the audit command as a tarball in DIR; its path is printed.
//
// The bundle needs no other package, so its manifest names none: installing it fetches nothing else.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

const ROOT = path.resolve(import.meta.dirname, "..");
const STAGE = path.join(ROOT, ".cache", "package");
const { values } = parseArgs({ options: { out: { type: "string", default: path.join(ROOT, ".cache") } } });

const { name, version, description, license, type, engines, bin, files } = JSON.parse(
  readFileSync(path.join(ROOT, "package.json"), "utf8"),
);
rmSync(STAGE, { recursive: true, force: true });
mkdirSync(STAGE, { recursive: true });
for (const folder of files) cpSync(path.join(ROOT, folder), path.join(STAGE, folder), { recursive: true });
cpSync(path.join(ROOT, "LICENSE"), path.join(STAGE, "LICENSE"));
cpSync(path.join(ROOT, "docs", "audit.md"), path.join(STAGE, "README.md"));
const manifest = { name, version, description, license, type, engines, bin, files };
writeFileSync(path.join(STAGE, "package.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
const destination = path.resolve(values.out);
mkdirSync(destination, { recursive: true });
const packed = execFileSync("npm", ["pack", "--json", "--pack-destination", destination], {
  cwd: STAGE,
  encoding: "utf8",
});
console.log(path.join(destination, JSON.parse(packed)[0].filename));
