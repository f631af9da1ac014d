// A run's record in, what the audit found before it started as a fold out; nothing where nothing was found.
import { codeFence, details, escapeText, inlineCode } from "./markdown.ts";
import type { RunReport } from "./report.ts";

const SEVERITIES = ["error", "warning", "note"] as const;

export function renderAudit({ record }: RunReport): string {
  const { findings = [] } = record.intent;
  if (findings.length === 0) return "";
  const counts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
  });
  const parts = findings.map(({ severity, id, file, line, harm, fix }) => {
    const mend = fix === "" ? "" : `\n\n${codeFence(fix, "python")}`;
    return `**${severity}** ${inlineCode(id)} ${inlineCode(`${file}:${line}`)}: ${escapeText(harm)}${mend}`;
  });
  const body = [...parts, "The summary of the job that started the run lists everything."];
  return details(`Audit (${counts.join(", ")})`, body.join("\n\n"));
}
