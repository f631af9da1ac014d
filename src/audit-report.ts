// An audit's findings in, Markdown for the step summary out; the comment has a fold of its own (core/comment-audit).
import type { Finding } from "./audit/audit.ts";
import { escapeText, inlineCode, table } from "./core/markdown.ts";

const ROWS = 200;
const WORDS = { error: "error", warning: "warning", note: "note" } as const;

/** A table of what was found, the worst first; one sentence when there is nothing. */
export function renderAuditSummary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "### Audit\n\nNothing was found.\n";
  const rows = findings
    .slice(0, ROWS)
    .map((one) => [WORDS[one.severity], inlineCode(one.id), place(one), escapeText(one.harm)]);
  const more = findings.length > ROWS ? `\n\n${findings.length - ROWS} more are not shown.` : "";
  return `### Audit\n\n${table(["severity", "id", "place", "what will go wrong"], rows)}${more}\n`;
}

const place = (one: Finding): string => inlineCode(`${one.file}:${one.line}`);

/** `1 error, 2 warnings, 3 notes`. */
export function counts(findings: readonly Finding[]): string {
  const named = (["error", "warning", "note"] as const).flatMap((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
  });
  return named.join(", ") || "nothing found";
}
