// A command in; its lines as they come, and how it ended, out.
import { type ChildProcess, spawn } from "node:child_process";

export interface CommandOptions {
  readonly cwd: string;
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly onLine?: (line: string) => void;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

export interface RunningCommand {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

export function startCommand(argv: readonly [string, ...string[]], options: CommandOptions): RunningCommand {
  const [program, ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, PYTHONUNBUFFERED: "1", PYTHONDONTWRITEBYTECODE: "1", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const stdout: string[] = [];
  let rest = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      stdout.push(line);
      options.onLine?.(line);
    }
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout: rest === "" ? stdout : [...stdout, rest], stderr }));
  });
  return { child, ended };
}

/** Runs it to its end. @throws Error with its last words when the exit code is not 0 */
export async function runCommand(
  argv: readonly [string, ...string[]],
  options: CommandOptions,
): Promise<readonly string[]> {
  const { code, stdout, stderr } = await startCommand(argv, options).ended;
  if (code === 0) return stdout;
  const words = `${stdout.join("\n")}\n${stderr}`.trim().split("\n").slice(-15).join("\n");
  throw new Error(`\`${argv.join(" ")}\` ended with exit code ${code}:\n${words}`);
}
