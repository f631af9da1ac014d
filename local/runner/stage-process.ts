// A script with its environment in, its lines, its exit code and the runner's way of cancelling it out.
import { spawn } from "node:child_process";
import { createLineSplitter } from "./line-splitter.ts";

/** Milliseconds the runner waits at each point. */
export interface RunnerTimings {
  /** From SIGINT to SIGTERM. */
  readonly interrupt: number;
  /** From SIGTERM to SIGKILL. */
  readonly terminate: number;
  /** From the exit of the process until its still open pipes (held by its children) are given up. */
  readonly drain: number;
}
export const RUNNER_TIMINGS: RunnerTimings = { interrupt: 7500, terminate: 2500, drain: 5000 };

export interface StageProcess {
  readonly pid: number;
  /** The exit code; 128 and the signal's number when a signal ended it. Rejects with what `onLine` threw. */
  readonly ended: Promise<number>;
  /** SIGINT, then SIGTERM, then SIGKILL, each to the process alone: its children live on until the job's end. */
  cancel(): void;
}

const SIGNALS: Readonly<Record<string, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGABRT: 6,
  SIGKILL: 9,
  SIGTERM: 15,
};

/** @returns This process's Node. @throws Error when it is older than 24, the one that actions run on. */
export function nodeForActions(): string {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  throw new Error(
    `actions run on Node 24, and this is ${process.versions.node}: put a Node 24 first on PATH`,
  );
}

export function startProcess(options: {
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly timings: RunnerTimings;
}): StageProcess {
  const { timings } = options;
  const child = spawn(nodeForActions(), [options.script], {
    cwd: options.cwd,
    env: { ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own: a Ctrl-C meant for the tests does not reach the action as well.
    detached: true,
  });
  if (child.pid === undefined) throw new Error(`the process for ${options.script} could not be started`);
  const timers: NodeJS.Timeout[] = [];
  const { promise: ended, resolve, reject } = Promise.withResolvers<number>();
  let aborted = false;
  const onLine = (line: string) => {
    if (aborted) return;
    try {
      options.onLine(line);
    } catch (error) {
      aborted = true;
      child.kill("SIGKILL");
      reject(error);
    }
  };
  for (const stream of [child.stdout, child.stderr]) {
    const lines = createLineSplitter(onLine);
    stream.on("data", (chunk: Buffer) => lines.push(chunk));
    stream.on("close", () => lines.end());
  }
  child.on("exit", (code, name) => {
    for (const timer of timers) clearTimeout(timer);
    const exitCode = code ?? 128 + (SIGNALS[name ?? ""] ?? 0);
    const drain = setTimeout(
      () => [child.stdout, child.stderr].map((stream) => stream.destroy()),
      timings.drain,
    );
    child.on("close", () => {
      clearTimeout(drain);
      resolve(exitCode);
    });
  });
  child.on("error", reject);
  return {
    pid: child.pid,
    ended,
    cancel: () => {
      child.kill("SIGINT");
      timers.push(setTimeout(() => child.kill("SIGTERM"), timings.interrupt));
      timers.push(setTimeout(() => child.kill("SIGKILL"), timings.interrupt + timings.terminate));
    },
  };
}
