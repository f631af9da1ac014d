// The workflow engine and the workflow linter, built from the Go module proxy at exact versions, as paths; nothing without Go.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { findGo } from "./test-totals.ts";

const root = path.resolve(import.meta.dirname, "..");
const FOLDER = path.join(root, ".cache", "go-tools");

interface Tool {
  readonly module: string;
  readonly command: string;
  readonly version: string;
  /** The module's digest as Go's checksum database has it; `go version -m` shows what a binary was built from. */
  readonly sum: string;
}

const TOOLS = {
  act: {
    module: "github.com/nektos/act",
    command: "github.com/nektos/act",
    version: "v0.2.89",
    sum: "h1:d9oFeJ6jUkaVExuG+XzAaMPDqoDrNHaGeiRb8IU+N5w=",
  },
  actionlint: {
    module: "github.com/rhysd/actionlint",
    command: "github.com/rhysd/actionlint/cmd/actionlint",
    version: "v1.7.12",
    sum: "h1:vQ4GeJN86C0QH+gTUQcs8McmK62OLT3kmakPMtEWYnY=",
  },
} as const satisfies Readonly<Record<string, Tool>>;

export type GoTool = keyof typeof TOOLS;

/**
 * Builds the tool unless it is there already, which takes a minute or two the first time.
 * @throws Error when Go is there and the build fails, or built something else than the pinned version
 */
export function buildGoTool(name: GoTool): string {
  const go = findGo();
  if (go === undefined) throw new Error(`${name} cannot be built without Go`);
  const file = path.join(FOLDER, name);
  const tool: Tool = TOOLS[name];
  if (isBuiltFrom(go, file, tool)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const done = spawnSync(go, ["install", `${tool.command}@${tool.version}`], {
    env: { ...process.env, GOBIN: FOLDER, GOFLAGS: "" },
    encoding: "utf8",
  });
  if (done.status !== 0)
    throw new Error(`go install ${tool.command}@${tool.version} failed:\n${done.stderr}`);
  if (!isBuiltFrom(go, file, tool))
    throw new Error(`${name} was built from something else than ${tool.module} ${tool.version} ${tool.sum}`);
  return file;
}

function isBuiltFrom(go: string, file: string, { module, version, sum }: Tool): boolean {
  if (!existsSync(file)) return false;
  const shown = spawnSync(go, ["version", "-m", file], { encoding: "utf8" }).stdout;
  return shown.split("\n").some((line) => line.trim() === `mod\t${module}\t${version}\t${sum}`);
}

if (process.argv[1] === import.meta.filename)
  for (const name of Object.keys(TOOLS) as GoTool[]) buildGoTool(name); // the keys of TOOLS
