// The reports of one pass -> the step summary.
import { type CommentLinks, renderComment } from "./comment.ts";
import { axisWord, formatReach, headline, reachOf } from "./headline.ts";
import { IDLE_SUMMARY } from "./idle-pass.ts";
import { escapeText, inlineCode, label, table } from "./markdown.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";

/** The summary of a step is refused beyond 1 MiB; this many rows are far below it. */
const ROWS = 500;

/** Whole reports of runs without a pull request, which have no other page. */
const WHOLE = 10;

/** @param links where given, runs without a pull request are told whole below the table */
export function renderSummary(reports: readonly RunReport[], links?: CommentLinks): string {
  if (reports.length === 0) return IDLE_SUMMARY;
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
  const shown = table(["experiment", "run", "state", "progress", "attempts"], rows);
  return `### Experiments\n\n${shown}${more}\n${links === undefined ? "" : wholeReports(reports, links)}`;
}

function wholeReports(reports: readonly RunReport[], links: CommentLinks): string {
  return reports
    .filter(({ record }) => record.intent.pull_request === null)
    .slice(0, WHOLE)
    .map((report) => renderComment({ reports: [report], links }))
    .map((body) => `\n${body.slice(body.indexOf("\n") + 1)}`)
    .join("");
}
