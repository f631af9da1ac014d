// `npm run release -- prepare|check|pack|tag|move --version 1.2.3 [--owner NAME]`, or `-- --rehearse`: one step of a release.
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { pack } from "./release-package.ts";
import { rehearse } from "./release-rehearsal.ts";
import { buildFresh, findObstacles, prepare, type Release } from "./release-repository.ts";
import { moveMajor, tagVersion } from "./release-tags.ts";

const ACCEPTED =
  "prepare, check, pack, tag or move, with --version 1.2.3 (and --owner NAME for the first two); or --rehearse";
const ROOT = path.resolve(import.meta.dirname, "..");

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      version: { type: "string", default: "" },
      owner: { type: "string", default: "" },
      rehearse: { type: "boolean", default: false },
    },
  });
}

/** What the step has to say; a step that may not go on says it by throwing. */
function runStep(step: string | undefined, release: Release, owner: string): readonly string[] {
  switch (step) {
    case "prepare":
      return prepare(release, owner).map((name) => `changed: ${name}`);
    case "check": {
      const fresh = buildFresh();
      const obstacles = findObstacles(release, { owner, fresh });
      rmSync(fresh, { recursive: true, force: true });
      if (obstacles.length > 0) throw new Error(obstacles.join("\n"));
      return [`${release.version} may be released`];
    }
    case "pack":
      return [pack(release)];
    case "tag":
      tagVersion(release);
      return [`v${release.version} is tagged`];
    case "move":
      moveMajor(release);
      return [`the major tag names ${release.version}`];
    default:
      throw new Error(`The step is ${JSON.stringify(step ?? "")}. Accepted: ${ACCEPTED}.`);
  }
}

const say = (line: string) => console.log(`release: ${line}`);
try {
  const { values, positionals } = readArguments();
  if (values.rehearse) rehearse(say);
  else {
    if (!/^\d+\.\d+\.\d+$/.test(values.version))
      throw new Error(`--version is ${JSON.stringify(values.version)}. Accepted: three numbers, as 1.2.3.`);
    const release = { root: ROOT, version: values.version };
    for (const line of runStep(positionals[0], release, values.owner)) say(line);
  }
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
