// Lays out what one container sees of the user's code: mounts and arguments in, a directory and an environment out.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { textsOf } from "./field.ts";
import type { Message } from "./rpc.ts";
import type { State, TaskRecord } from "./state.ts";

const SITE = path.join(path.dirname(fileURLToPath(import.meta.url)), "python");

export interface TaskDirectory {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Holds the message of an exception that is to be raised in user code. */
  readonly raiseFile: string;
  /** Mounted files outside /root; they are here, but not at the path that the app named. */
  readonly misplaced: readonly string[];
}

export interface TaskDirectoryPlan {
  readonly root: string;
  readonly task: TaskRecord;
  readonly definition: Message;
  /** Serialized `ContainerArguments`. */
  readonly args: Buffer;
  readonly serverUrl: string;
}

/** Writes one mounted file below `base`; a name that would leave it is refused. */
function writeMounted(
  base: string,
  name: string,
  file: { readonly data: Buffer; readonly mode: number },
): void {
  const target = path.join(base, name);
  if (!target.startsWith(base + path.sep))
    throw new Error(`mounted file ${name} leaves the container's directory`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, file.data, { mode: file.mode || 0o644 });
}

function writeMounts(state: State, definition: Message, base: string): string[] {
  const misplaced: string[] = [];
  for (const id of textsOf(definition, "mount_ids")) {
    for (const file of state.mounts.get(id)?.files ?? []) {
      const data = state.files.get(file.sha256);
      if (data === undefined) throw new Error(`mounted file ${file.name} was never uploaded`);
      writeMounted(base, file.name, { data, mode: file.mode });
      if (!file.name.startsWith("/root/")) misplaced.push(file.name);
    }
  }
  return misplaced;
}

/** Secrets of the function, in the order in which they were named; later ones win. */
function secretsOf(state: State, definition: Message): Record<string, string> {
  const values: Record<string, string> = {};
  for (const id of textsOf(definition, "secret_ids")) Object.assign(values, state.secrets.get(id)?.values);
  return values;
}

/**
 * The container's environment holds nothing of the server's own but PATH: no token, no runner variable.
 * Throws when a mounted file is missing.
 */
export function layOutTask(state: State, plan: TaskDirectoryPlan): TaskDirectory {
  const base = path.join(plan.root, "code");
  const source = path.join(base, "root");
  const home = path.join(plan.root, "home");
  const argsFile = path.join(plan.root, "arguments.binpb");
  const raiseFile = path.join(plan.root, "raise.txt");
  for (const dir of [source, home]) mkdirSync(dir, { recursive: true });
  const misplaced = writeMounts(state, plan.definition, base);
  writeFileSync(argsFile, plan.args);
  return {
    cwd: source,
    raiseFile,
    misplaced,
    env: {
      ...secretsOf(state, plan.definition),
      PATH: process.env["PATH"] ?? "/usr/bin:/bin",
      HOME: home,
      LANG: "C.UTF-8",
      OMP_NUM_THREADS: "1",
      PYTHONPATH: `${SITE}${path.delimiter}${source}`,
      PYTHONUNBUFFERED: "1",
      PYTHONDONTWRITEBYTECODE: "1",
      MODAL_CONTAINER_ARGUMENTS_PATH: argsFile,
      MODAL_TASK_ID: plan.task.id,
      MODAL_IS_REMOTE: "1",
      MODAL_SERVER_URL: plan.serverUrl,
      MODAL_ENVIRONMENT: state.apps.get(plan.task.appId)?.environment ?? "",
      MODAL_LOCAL_SOURCE: source,
      MODAL_LOCAL_RAISE: raiseFile,
    },
  };
}
