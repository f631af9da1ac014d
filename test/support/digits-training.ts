// Arguments for examples/digits/training.py in; its process, its lines and its metrics out.
import { type ChildProcess, spawn } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..", "..");
export const python = path.join(root, ".venv", "bin", "python");
export const digitsDir = path.join(root, "examples", "digits");

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: readonly string[];
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly done: Promise<Finished>;
}

/** Starts a Python file of examples/digits; `onLine` sees each whole line of standard output as it comes. */
export function startPython(args: readonly string[], onLine: (line: string) => void = () => {}): Running {
  const child = spawn(python, args, { cwd: digitsDir, stdio: ["ignore", "pipe", "pipe"] });
  const stdout: string[] = [];
  let rest = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    stdout.push(...lines);
    lines.forEach(onLine);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const done = new Promise<Finished>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, done };
}

export function runPython(args: readonly string[]): Promise<Finished> {
  return startPython(args).done;
}

/** The metrics lines by epoch; a line repeated after a resume must equal the first, else this throws. */
export function curveOf(lines: readonly string[]): ReadonlyMap<number, string> {
  const curve = new Map<number, string>();
  for (const line of lines.filter((text) => text.startsWith("{"))) {
    const { epoch } = JSON.parse(line) as { epoch: number };
    const earlier = curve.get(epoch);
    if (earlier !== undefined && earlier !== line)
      throw new Error(`epoch ${epoch}: ${earlier} became ${line}`);
    curve.set(epoch, line);
  }
  return curve;
}

/** Names of the run's files, hidden ones included, sorted. */
export function filesOf(directory: string): readonly string[] {
  return readdirSync(directory).sort();
}
