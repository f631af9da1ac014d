// This process as the runner started it -> the same process without a secret in the environment that others can read.
import { shownEnvironment } from "../core/child-environment.ts";
import { leaveOnInput, takeFromInput } from "./hand-over.ts";

const HANDED_OVER = "--environment-handed-over";

/**
 * Every program of the same user can read a process's environment as it was at its start (`/proc/PID/environ`), where
 * the runner puts inputs and tokens, and user code runs as that user. So the process replaces itself, once, by itself
 * with an environment that may be seen; what it needs to know travels in a nameless file, read and closed before anything
 * else starts. Returns in the process that goes on, with `process.env` as the runner made it.
 *
 * Without `process.execve` (Node before 23.11, Windows) nothing is hidden; `isHidden` says so.
 */
export function hideEnvironment(): void {
  if (process.argv[2] === HANDED_OVER) {
    Object.assign(process.env, readHandedOver());
    process.argv.splice(2, 1);
    hidden = true;
    return;
  }
  if (typeof process.execve !== "function") return;
  const inputs = [
    "INPUT_GITHUB-TOKEN",
    "INPUT_MODAL-TOKEN-ID",
    "INPUT_MODAL-TOKEN-SECRET",
    "MODAL_TOKEN_ID",
    "MODAL_TOKEN_SECRET",
  ];
  const shown = shownEnvironment(
    process.env,
    inputs.map((name) => process.env[name] ?? ""),
  );
  const [, script = "", ...words] = process.argv;
  if (!leaveOnInput(JSON.stringify(process.env), process.env["RUNNER_TEMP"])) return;
  try {
    process.execve(
      process.execPath,
      [process.execPath, ...process.execArgv, script, HANDED_OVER, ...words],
      shown,
    );
  } catch {
    takeFromInput();
  }
}

let hidden = false;

/** Whether other programs of this user see nothing secret in this process's environment. */
export function isHidden(): boolean {
  return hidden;
}

function readHandedOver(): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(takeFromInput());
  return value as Readonly<Record<string, string>>; // what hideEnvironment wrote a moment ago
}
