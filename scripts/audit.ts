// `node scripts/audit.ts audit FILE::TARGET`, from any directory: the audit at a desk, on the files of the working directory.
import { readFileSync } from "node:fs";
import path from "node:path";
import { runAuditCommand } from "../src/audit-command.ts";
import { createSourceFiles } from "../src/io/source-files.ts";

const manifest = readFileSync(path.join(import.meta.dirname, "..", "package.json"), "utf8");
const files = createSourceFiles(process.cwd());
process.exitCode = await runAuditCommand(process.argv.slice(2), {
  files,
  write: files.write,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  version: String(JSON.parse(manifest).version),
});
