// The command files of one step in, their effect on the job out.
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readEntries, readPaths } from "./file-command.ts";
import type { Job } from "./job.ts";

/** GITHUB_STEP_SUMMARY may hold this many bytes; a larger one is dropped whole with an error. */
export const SUMMARY_LIMIT = 1024 * 1024;

// In the order in which the runner reads them after a step.
const PREFIXES = {
  path: "add_path_",
  env: "set_env_",
  step_summary: "step_summary_",
  state: "save_state_",
  output: "set_output_",
} as const;
type FileName = keyof typeof PREFIXES;
export type StageFiles = Readonly<Record<FileName, string>>;

/** New empty files for one step. */
export function createStageFiles(job: Job): StageFiles {
  const suffix = randomUUID();
  const place = (name: FileName) => path.join(job.folders.commandFiles, PREFIXES[name] + suffix);
  const files: StageFiles = {
    path: place("path"),
    env: place("env"),
    step_summary: place("step_summary"),
    state: place("state"),
    output: place("output"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  return files;
}

function addPaths(job: Job, content: string): void {
  for (const folder of readPaths(content)) {
    const known = job.path.indexOf(folder);
    if (known >= 0) job.path.splice(known, 1);
    job.path.push(folder);
  }
}

function setEnvironment(job: Job, content: string): void {
  for (const [name, value] of readEntries(content)) {
    if (name.toUpperCase() === "NODE_OPTIONS") {
      job.log.annotate("error", "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
      continue;
    }
    job.env.set(name, value);
    job.log.debug(`${name}='${value}'`);
  }
}

function addSummary(job: Job, file: string): void {
  const bytes = statSync(file).size;
  if (bytes > SUMMARY_LIMIT) {
    const sizes = `at most ${SUMMARY_LIMIT / 1024}k is supported, got ${Math.floor(bytes / 1024)}k`;
    job.log.annotate("error", `$GITHUB_STEP_SUMMARY upload aborted: ${sizes}.`);
    return;
  }
  // Masked by line, as the runner does: a secret of several lines is found because each of its lines is one.
  const lines = readFileSync(file, "utf8").split(/\r\n|\n|\r/);
  if (bytes > 0) job.summaries.push(lines.map((line) => job.masker.mask(line)).join("\n"));
}

function setAll(target: Map<string, string>, content: string): void {
  for (const [name, value] of readEntries(content)) target.set(name, value);
}

/** Applies what a step wrote. `outputs` is where its outputs go. @returns False when a file was malformed. */
export function applyStageFiles(job: Job, files: StageFiles, outputs: Map<string, string>): boolean {
  const readers: Readonly<Record<FileName, (file: string) => void>> = {
    path: (file) => addPaths(job, readFileSync(file, "utf8")),
    env: (file) => setEnvironment(job, readFileSync(file, "utf8")),
    step_summary: (file) => addSummary(job, file),
    state: (file) => setAll(job.state, readFileSync(file, "utf8")),
    output: (file) => setAll(outputs, readFileSync(file, "utf8")),
  };
  let good = true;
  for (const name of Object.keys(PREFIXES) as FileName[]) {
    try {
      if (existsSync(files[name])) readers[name](files[name]);
    } catch (error) {
      job.log.annotate("error", `Unable to process file command '${name}' successfully.`);
      job.log.annotate("error", error instanceof Error ? error.message : String(error));
      good = false;
    }
  }
  return good;
}
