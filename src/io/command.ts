// A short command: its exit code and both streams as text; the one importer of @actions/exec.
import { getExecOutput } from "@actions/exec";

export interface CommandResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandPlace {
  readonly cwd: string;
  /** The whole environment of the child; our own when it is left out. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Nothing is echoed. @throws Error when the program does not exist */
export function runQuietly(
  argv: readonly [string, ...string[]],
  place: CommandPlace,
): Promise<CommandResult> {
  const [program, ...args] = argv;
  const env = place.env === undefined ? {} : { env: { ...place.env } };
  return getExecOutput(program, args, { cwd: place.cwd, silent: true, ignoreReturnCode: true, ...env });
}
