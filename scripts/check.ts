// The fast inner loop: types, lint and the pure tests side by side; exit code 1 when any of them fails.
import { spawn } from "node:child_process";

const CHECKS: ReadonlyArray<readonly [string, ...string[]]> = [
  ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/tsc.tsbuildinfo"],
  ["biome", "check", "--error-on-warnings"],
  ["vitest", "run", "--project", "unit"],
];

function run([command, ...args]: readonly [string, ...string[]]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: "inherit" });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

const codes = await Promise.all(CHECKS.map(run));
process.exitCode = codes.some((code) => code !== 0) ? 1 : 0;
