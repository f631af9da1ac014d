// An action run's settings in, the folders, contexts and environment variables that the runner gives it out.
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The members of the `github` context that become GITHUB_* variables; others (the token, the event) do not. */
const EXPORTED = new Set(
  `action action_path action_ref action_repository actor actor_id api_url artifacts artifacts_list base_ref env
  event_name event_path graphql_url head_ref job output path ref_name ref_protected ref_type ref repository
  repository_id repository_owner repository_owner_id retention_days run_attempt run_id run_number server_url sha
  state step_summary triggering_actor workflow workflow_ref workflow_sha workspace`.split(/\s+/),
);
/** What a process needs of this machine to run at all; nothing else of it reaches an action. */
const INHERITED = ["PATH", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "USER", "LOGNAME", "SHELL"];

export interface JobFolders {
  readonly root: string;
  readonly temp: string;
  readonly toolCache: string;
  readonly home: string;
  readonly commandFiles: string;
  readonly eventFile: string;
}

export function createFolders(event: unknown): JobFolders {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), "local-runner-")));
  const temp = path.join(root, "temp");
  const folders = {
    root,
    temp,
    toolCache: path.join(root, "tools"),
    home: path.join(root, "home"),
    commandFiles: path.join(temp, "_runner_file_commands"),
    eventFile: path.join(temp, "_github_workflow", "event.json"),
  };
  for (const folder of [
    folders.toolCache,
    folders.home,
    folders.commandFiles,
    path.dirname(folders.eventFile),
  ]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(folders.eventFile, JSON.stringify(event ?? {}, undefined, 2));
  return folders;
}

export type Contexts = Readonly<Record<"github" | "runner", Readonly<Record<string, unknown>>>>;

const DEFAULTS: Readonly<Record<string, string>> = {
  action: "step",
  actor: "octocat",
  api_url: "https://api.github.com",
  event_name: "workflow_dispatch",
  graphql_url: "https://api.github.com/graphql",
  job: "job",
  ref: "refs/heads/main",
  ref_name: "main",
  ref_type: "branch",
  repository: "octo-org/octo-repo",
  repository_id: "1",
  run_attempt: "1",
  run_id: "1",
  run_number: "1",
  server_url: "https://github.com",
  sha: "0".repeat(40),
  workflow: "workflow",
};

function githubMembers(variables: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(variables).filter(([name]) => name.startsWith("GITHUB_"));
  return Object.fromEntries(entries.map(([name, value]) => [name.slice(7).toLowerCase(), value]));
}

/** `github` holds GITHUB_* names; GITHUB_TOKEN among them is `github.token`, which is never exported by itself. */
export function createContexts(options: {
  readonly env: Readonly<Record<string, string>>;
  readonly github: Readonly<Record<string, string>>;
  readonly event: unknown;
  readonly workspace: string;
  readonly folders: JobFolders;
  readonly stepDebug: boolean;
}): Contexts {
  const { token: _never, ...fromEnv } = githubMembers(options.env);
  const given = { ...DEFAULTS, ...fromEnv, ...githubMembers(options.github) };
  const owner = (given["repository"] ?? "").split("/")[0];
  return {
    github: {
      repository_owner: owner,
      triggering_actor: given["actor"],
      token: "",
      ...given,
      event: options.event ?? {},
      event_path: options.folders.eventFile,
      workspace: options.workspace,
    },
    runner: {
      arch: process.arch === "arm64" ? "ARM64" : "X64",
      environment: "github-hosted",
      name: "local",
      os: process.platform === "darwin" ? "macOS" : "Linux",
      temp: options.folders.temp,
      tool_cache: options.folders.toolCache,
      workspace: path.dirname(options.workspace),
      ...(options.stepDebug && { debug: "1" }),
    },
  };
}

/** The GITHUB_* and RUNNER_* variables of the contexts. */
export function contextVariables(contexts: Contexts): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of Object.entries(contexts.github)) {
    if (EXPORTED.has(name) && typeof value === "string") variables[`GITHUB_${name.toUpperCase()}`] = value;
  }
  for (const [name, value] of Object.entries(contexts.runner)) {
    if (typeof value === "string") variables[`RUNNER_${name.toUpperCase()}`] = value;
  }
  return variables;
}

/** What the runner's own process would pass down: this machine's bare necessities, and an empty home. */
export function machineVariables(folders: JobFolders): Record<string, string> {
  const pairs = INHERITED.map((name) => [name, process.env[name]] as const);
  const kept = pairs.filter((pair): pair is readonly [string, string] => pair[1] !== undefined);
  return { ...Object.fromEntries(kept), HOME: folders.home, CI: "true", GITHUB_ACTIONS: "true" };
}
