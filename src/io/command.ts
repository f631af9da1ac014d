// A command line in, a process out: run to its end with its output as text, or started and read line by line; the one door to processes.
import { type ChildProcess, spawn } from "node:child_process";

export interface CommandResult {
  /** 128 and more when a signal ended it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandPlace {
  readonly cwd: string;
  /** The whole environment of the child: nothing else is inherited. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends the process when it aborts. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the process is killed. */
  readonly timeout?: number;
}

export type Command = readonly [string, ...string[]];

/** A child cannot make us hold its output without bound. */
const MOST_OUTPUT = 32 * 1024 * 1024;

function start([program, ...args]: Command, { cwd, env, signal }: CommandPlace): ChildProcess {
  return spawn(program, args, {
    cwd,
    env: { ...env },
    stdio: ["ignore", "pipe", "pipe"],
    killSignal: "SIGKILL",
    ...(signal === undefined ? {} : { signal }),
  });
}

/** Nothing is echoed. @throws Error when the program does not exist, or `signal` aborted */
export function runQuietly(command: Command, place: CommandPlace): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = start(command, place);
    const texts = { stdout: "", stderr: "" };
    for (const name of ["stdout", "stderr"] as const) {
      child[name]?.setEncoding("utf8");
      child[name]?.on("data", (chunk: string) => {
        if (texts[name].length < MOST_OUTPUT) texts[name] += chunk;
      });
    }
    // Not `spawn`'s own: its timer outlives a program that could not be started, and keeps our process alive.
    const timer =
      place.timeout === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), place.timeout);
    child.on("error", (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? (signal === null ? 1 : 128), ...texts });
    });
  });
}

export interface RunningCommand {
  /** Code 127 when it could not be started. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  signal(name: NodeJS.Signals): void;
}

/** Every line of both streams goes to `take`, without its end. */
export function startReading(
  command: Command,
  place: CommandPlace,
  take: (line: string) => void,
): RunningCommand {
  const child = start(command, place);
  readLines(child, take);
  const exited = new Promise<{ readonly code: number | null; readonly signal: string | null }>((resolve) => {
    child.on("error", () => resolve({ code: 127, signal: null }));
    // `close` comes after both streams have ended, so no line is missed.
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  return {
    exited,
    signal: (name) => {
      child.kill(name);
    },
  };
}

/** A line without end longer than this is handed on in pieces. */
const LONGEST_LINE = 64 * 1024;

function readLines(child: ChildProcess, take: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream === null) continue;
    let rest = "";
    stream.setEncoding("utf8");
    stream.on("data", (chunk: string) => {
      const lines = (rest + chunk).split(/\r\n|\n|\r/);
      rest = lines.pop() ?? "";
      for (const line of lines) take(line);
      if (rest.length > LONGEST_LINE) {
        take(rest);
        rest = "";
      }
    });
    stream.on("end", () => {
      if (rest !== "") take(rest);
    });
  }
}
