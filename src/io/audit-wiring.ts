// The process's words and its working directory -> the audit command, its text on both streams and its exit code.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runAuditCommand } from "../audit-command.ts";
import { createSourceFiles } from "./source-files.ts";

/** Two folders up, from here and from the bundle alike. */
const PACKAGE = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

export async function runDesk(): Promise<void> {
  // A reader such as `head` that has seen enough is no error.
  process.stdout.on("error", (error) => {
    if (!("code" in error) || error.code !== "EPIPE") throw error;
  });
  const manifest = await createSourceFiles(PACKAGE).read("package.json");
  const files = createSourceFiles(process.cwd());
  process.exitCode = await runAuditCommand(process.argv.slice(2), {
    files,
    write: files.write,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    version: typeof manifest === "string" ? String(JSON.parse(manifest).version) : "unknown",
  });
}
