// The process's words and its working directory -> the audit command, its text on both streams and its exit code.
import { runAuditCommand } from "../audit-command.ts";
import { PACKAGE } from "./package-folder.ts";
import { createSourceFiles } from "./source-files.ts";

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
