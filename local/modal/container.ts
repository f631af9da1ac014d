// Runs one container as a process of this machine: a command line in; its output, its exit and a way to signal it out.
import { spawn } from "node:child_process";
import { createLineCutter } from "./line.ts";
import type { Stream } from "./log.ts";

export interface ContainerExit {
  readonly code: number | null;
  readonly signal: string | null;
}

export interface Container {
  readonly pid: number | undefined;
  /** To the container's first process, or with `all` to everything that it started. */
  signal(name: NodeJS.Signals, all?: boolean): void;
  /** Resolves once the process has ended and its output was read; never rejects. */
  readonly ended: Promise<ContainerExit>;
}

export interface ContainerPlan {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly onText: (stream: Stream, text: string) => void;
}

// A grandchild may keep the pipes open after the container's own process is gone.
const OUTPUT_GRACE_MS = 500;

function kill(pid: number | undefined, name: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(pid, name);
  } catch {
    // It has already ended.
  }
}

/** Starts the process in its own process group. Node resets the child's signal dispositions, SIGINT included. */
export function startContainer(plan: ContainerPlan): Container {
  const [command = "", ...args] = plan.argv;
  const child = spawn(command, args, {
    cwd: plan.cwd,
    env: { ...plan.env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const out = createLineCutter((text) => plan.onText("FILE_DESCRIPTOR_STDOUT", text));
  const err = createLineCutter((text) => plan.onText("FILE_DESCRIPTOR_STDERR", text));
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
  const ended = new Promise<ContainerExit>((resolve) => {
    const finish = (exit: ContainerExit) => {
      if (child.pid !== undefined) kill(-child.pid, "SIGKILL");
      out.end();
      err.end();
      resolve(exit);
    };
    child.once("error", (error) => {
      plan.onText("FILE_DESCRIPTOR_INFO", `Container could not start: ${error.message}\n`);
      finish({ code: 127, signal: null });
    });
    child.once("exit", (code, signal) => {
      const timer = setTimeout(() => finish({ code, signal }), OUTPUT_GRACE_MS);
      child.once("close", () => {
        clearTimeout(timer);
        finish({ code, signal });
      });
    });
  });
  return {
    pid: child.pid,
    ended,
    signal(name, all = false) {
      if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
        kill(all ? -child.pid : child.pid, name);
      }
    },
  };
}
