// The reports of one pass -> the step summary.
import { axisWord, formatReach, headline, reachOf } from "./headline.ts";
import { escapeText, inlineCode, label, table } from "./markdown.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";

/** The summary of a step is refused beyond 1 MiB; this many rows are far below it. */
const ROWS = 500;

export function renderSummary(reports: readonly RunReport[]): string {
  if (reports.length === 0) return "### Experiments\n\nNothing is open.\n";
  const rows = reports.slice(0, ROWS).map((report) => {
    const { intent } = report.record;
    const reach = reachOf(report);
    return [
      label(intent.experiment),
      inlineCode(appName(intent)),
      escapeText(headline(report)),
      reach === undefined ? "" : `${axisWord(report.axis)} ${formatReach(reach, report.axisEnd)}`,
      String(report.attempts.length),
    ];
  });
  const more = reports.length > ROWS ? `\n\n${reports.length - ROWS} more runs are not shown.` : "";
  return `### Experiments\n\n${table(["experiment", "run", "state", "progress", "attempts"], rows)}${more}\n`;
}
