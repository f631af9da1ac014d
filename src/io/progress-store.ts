// The artifact that passes keep for one another: the newest one of this very workflow on the default branch, and a new one.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SNAPSHOT_NAME } from "../core/progress-snapshot.ts";
import { field } from "../core/run-context.ts";
import type { ProgressStore } from "../ports.ts";
import type { ArtifactStore } from "../result-ports.ts";
import type { Github } from "./github.ts";

const FILE = "progress.jsonl";
const KEPT_DAYS = 7;
/** Larger ones were not written by us. */
const LARGEST = 100_000_000;

/** @param env the runner's variables, of which GITHUB_WORKFLOW_REF tells which workflow this is */
export function createProgressStore(
  github: Github,
  artifacts: () => Promise<ArtifactStore>,
  env: NodeJS.ProcessEnv,
): ProgressStore {
  return {
    load: async () => {
      const store = await artifacts();
      const found = await store.find(SNAPSHOT_NAME);
      if (found === undefined || found.bytes > LARGEST) return undefined;
      const reading = store.readText(found, FILE);
      // Nobody waits for it where it is none of ours.
      reading.catch(() => undefined);
      return (await isOfThisWorkflow(github, found.workflowRun, env)) ? reading : undefined;
    },
    save: async (text) => {
      const folder = await mkdtemp(path.join(env["RUNNER_TEMP"] || tmpdir(), "progress-"));
      try {
        await writeFile(path.join(folder, FILE), text);
        await (await artifacts()).upload({ name: SNAPSHOT_NAME, folder, files: [FILE], days: KEPT_DAYS });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

/**
 * A workflow on the default branch may run the code of a pull request, which can upload an artifact of any name; in the
 * workflow that polls no such code runs.
 */
async function isOfThisWorkflow(github: Github, run: number, env: NodeJS.ProcessEnv): Promise<boolean> {
  // owner/name/.github/workflows/poll.yml@refs/heads/main
  const own = /^[^/]+\/[^/]+\/(?<path>[^@]+)@/.exec(env["GITHUB_WORKFLOW_REF"] ?? "")?.groups?.["path"];
  if (own === undefined) return true;
  const { data } = await github.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: run });
  return String(field(data, "path") ?? "").replace(/@.*$/, "") === own;
}
