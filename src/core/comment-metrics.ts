// A report's metrics in, the table of last and best values and the learning curves out.
import { changeCell, renderComparison } from "./comment-baseline.ts";
import { renderChart, sparkline } from "./curve.ts";
import { axisWord } from "./headline.ts";
import { codeFence, details, inlineCode, label, table } from "./markdown.ts";
import { formatNumber, formatPosition, type MetricSummary, summariseAll } from "./metrics.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

const ROWS = 12;
/** A phone shows as many beside the numbers. */
const SPARK_POINTS = 16;

/** The sparkline is the curve for an e-mail and for clients that draw no charts. */
export function renderMetrics(report: RunReport): string {
  const all = summariseAll(report.metrics);
  if (all.length === 0) return "";
  const baseline = report.baseline?.kind === "found" ? report.baseline : undefined;
  const rows = all
    .slice(0, ROWS)
    .map((summary) => [
      nameOf(summary),
      formatNumber(summary.last.value),
      ...(baseline === undefined ? [] : [changeCell(summary, baseline)]),
      best(summary),
      summary.series.points.length < 2 ? "" : inlineCode(sparkline(summary.series.points, SPARK_POINTS)),
    ]);
  const more = all.length > ROWS ? `\n\n${all.length - ROWS} more metrics are in result.json.` : "";
  const last = isVerdict(report.state) ? "final" : "last";
  const main = baseline === undefined ? [] : ["against main"];
  const head = ["metric", last, ...main, `best at ${axisWord(report.axis)}`, "curve"];
  const shown = table(head, rows, ["left", "right"]);
  const told = renderComparison(report);
  return `${shown}${more}${told === "" ? "" : `\n\n${told}`}`;
}

/** With the way that is better, as tables of results have it. */
function nameOf({ name, goal, direction }: MetricSummary): string {
  return goal ? `${label(name)} ${direction === "lower" ? "↓" : "↑"}` : label(name);
}

function best({ goal, best: point }: MetricSummary): string {
  return goal ? `${formatNumber(point.value)} at ${formatPosition(point.step)}` : "";
}

/** The most telling metric in the open, the next ones folded. */
export function renderCurves(report: RunReport, charts: number): string {
  const bodies = summariseAll(report.metrics)
    .filter(({ goal }) => goal)
    .slice(0, charts)
    .flatMap((summary) => renderChart(summary, report) ?? [])
    .map((body) => codeFence(body, "mermaid"));
  const [open, ...folded] = bodies;
  if (open === undefined) return "";
  return folded.length === 0 ? open : `${open}\n\n${details("More curves", folded.join("\n\n"))}`;
}
