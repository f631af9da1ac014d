// Nothing in, how long an empty Node takes out: every other time is told as a ratio to it.
import { spawn } from "node:child_process";

/** Milliseconds of `node -e 0`, from its start to its end. */
export function measureFloor(): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, ["-e", "0"], { env: {}, stdio: "ignore" });
    child.on("error", reject);
    child.on("close", () => resolve(performance.now() - began));
  });
}
