// `node scripts/config-schema.ts`: writes schema/experiments.json from the shapes that read the configuration.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { CONFIG_SHAPE } from "../src/core/config.ts";

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "schema", "experiments.json");

/** Editors complete `.github/experiments.yml` with it. */
export function experimentsSchema(): Readonly<Record<string, unknown>> {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Configuration of modal-experiments",
    description: "The file .github/experiments.yml on the default branch.",
    ...CONFIG_SHAPE.schema,
  };
}

if (import.meta.main) {
  writeFileSync(file, `${JSON.stringify(experimentsSchema(), undefined, 2)}\n`);
  spawnSync("biome", ["format", "--write", file], { cwd: root, stdio: "inherit" });
}
