// `node scripts/readme.ts [--check]`: fills tables and shown files in the pages; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { fillFiles } from "./readme-files.ts";
import {
  type ActionManifest,
  fillTables,
  findUndescribed,
  markersOf,
  readActionManifest,
} from "./readme-tables.ts";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const ACTIONS = ["root", "gate", "poll", "stop"];
const PAGES = ["docs/workflows.md"];
const folderOf = (action: string) => path.join(root, action === "root" ? "." : action);

const readFile = (name: string) => readFileSync(path.join(root, name), "utf8");

function manifestOf(action: string): ActionManifest {
  return readActionManifest(readFileSync(path.join(folderOf(action), "action.yml"), "utf8"));
}

/** What is wrong, one line each; without `check`, differing tables are written instead of complained about. */
function findProblems(check: boolean): readonly string[] {
  const actions = ACTIONS.filter((action) => existsSync(path.join(folderOf(action), "action.yml")));
  const problems = actions.flatMap((action) =>
    findUndescribed(manifestOf(action)).map((name) => `${action}: ${name} has no description in action.yml`),
  );
  const readmes = ACTIONS.map((action) => path.join(folderOf(action), "README.md")).filter(existsSync);
  const pages = PAGES.map((page) => path.join(root, page)).filter(existsSync);
  const marked = new Set<string>();
  for (const file of [...readmes, ...pages]) {
    const text = readFileSync(file, "utf8");
    for (const marker of markersOf(text)) marked.add(marker);
    const filled = fillFiles(fillTables(text, manifestOf), readFile);
    if (filled === text) continue;
    if (check)
      problems.push(
        `${path.relative(root, file)} differs from what it shows: run \`node scripts/readme.ts\``,
      );
    else writeFileSync(file, filled);
  }
  const wanted = actions.flatMap((action) => [`inputs:${action}`, `outputs:${action}`]);
  const missing = wanted.filter((marker) => !marked.has(marker));
  return [
    ...problems,
    ...missing.map((marker) => `no README has the markers <!-- ${marker} --> and <!-- /${marker} -->`),
  ];
}

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });
const problems = findProblems(values.check);
for (const problem of problems) console.error(`readme: ${problem}`);
process.exitCode = problems.length === 0 ? 0 : 1;
