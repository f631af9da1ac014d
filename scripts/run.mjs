// `node scripts/run.mjs FILE.ts [args]`: set-up, then FILE under Node 24 with .venv and node_modules/.bin first on PATH.
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { guarded, node24, setup } from "./setup.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const node = guarded(() => {
  setup();
  return node24();
});
const bin = [path.dirname(node), path.join(root, ".venv", "bin"), path.join(root, "node_modules", ".bin")];
const env = { ...process.env, PATH: [...bin, process.env.PATH].join(path.delimiter) };
const [file, ...args] = process.argv.slice(2);
const child = spawn(node, [path.resolve(root, file), ...args], { cwd: root, env, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
