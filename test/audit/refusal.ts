// A fixture and what the audit says of it in, whether the CLI should refuse to start it out.
import type { Finding } from "../../src/audit/audit.ts";

/** Findings for which the CLI itself refuses to start; limits of the server and our own rules are not among them. */
const REFUSING = new Set(["target", "arguments", "imports", "source", "client"]);

/** Refused by the client while the file is imported, though the id also covers what only the server refuses. */
const REFUSED_ON_IMPORT = new Set([
  "retries/delay-too-long.py",
  "retries/max-delay.py",
  "retries/on-generator.py",
  "retries/on-web.py",
  "timeout/none.py",
]);
/** What fails only when the code runs: the CLI starts it all the same. */
const FAILS_LATER = new Set(["client/call.py", "arguments/upper-case.py"]);

/** Limits that the client leaves to the server: the app is created and its function is not. */
const REFUSED_BY_SERVER = new Set(["retries/eleven.py", "timeout/over-a-day.py"]);

/** Syntax of Python 3.12, which an older Python of the test machine refuses; the audit cannot know the version. */
export const NEWER_PYTHON = new Set(["source/modern.py"]);

/** As the launcher fills them in. */
export const filled = (args: readonly string[]): readonly string[] =>
  args.map((one) => one.replace("{seed}", "3").replace(/\{\w+\}/, "filled"));

export function refuses(name: string, findings: readonly Finding[]): boolean {
  if (FAILS_LATER.has(name)) return false;
  if (REFUSED_ON_IMPORT.has(name)) return findings.some((one) => one.severity === "error");
  return findings.some((one) => {
    if (one.id === "imports") return one.severity !== "note";
    if (one.id === "resume") return one.severity === "error" && one.harm.startsWith("The CLI refuses");
    return one.severity === "error" && REFUSING.has(one.id);
  });
}

/** Whether nothing runs, be it the client or the server that refuses. */
export const startsNothing = (name: string, findings: readonly Finding[]): boolean =>
  refuses(name, findings) ||
  (REFUSED_BY_SERVER.has(name) && findings.some((one) => one.severity === "error"));
