// A report -> the folded parts of the comment: curves, failure, and how to repeat the run by hand.
import { renderChart, sparkRow } from "./curve.ts";
import { byteLength, codeFence, details, inlineCode, label } from "./markdown.ts";
import { type MetricSummary, summariseAll } from "./metrics.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

const CHARTS = 3;
const SPARKS = 8;
/** Bytes of log that a comment holds; the rest is in the app's own log. */
const TAIL_BYTES = 20_000;

/** The sparklines stand in the open, since a mobile client may not draw mermaid; the first chart too. */
export function renderCurves(report: RunReport): string {
  const drawn = summariseAll(report.metrics).filter(
    ({ goal, series }) => goal && new Set(series.points.map(({ step }) => step)).size > 1,
  );
  if (drawn.length === 0) return "";
  const [first, ...more] = drawn.slice(0, CHARTS).map((summary) => chart(summary, report.axis ?? "step"));
  const width = Math.max(...drawn.slice(0, SPARKS).map(({ name }) => name.length));
  const sparks = drawn
    .slice(0, SPARKS)
    .map((summary) => `${summary.name.padEnd(width)}  ${sparkRow(summary)}`);
  const folded = more.filter((text) => text !== "");
  return [
    codeFence(sparks.join("\n"), "text"),
    first ?? "",
    folded.length === 0 ? "" : details("More curves", folded.join("\n\n")),
  ]
    .filter((text) => text !== "")
    .join("\n\n");
}

function chart(summary: MetricSummary, axis: string): string {
  const body = renderChart(summary, axis);
  return body === undefined ? "" : codeFence(body, "mermaid");
}

export function renderFailure(report: RunReport): string {
  if (!isVerdict(report.state) || report.state === "succeeded") return "";
  const { failure } = report;
  const cause = failure?.exception === undefined ? "" : `**Cause:** ${inlineCode(failure.exception, 300)}`;
  const trace =
    failure?.traceback === undefined
      ? ""
      : details("Traceback", codeFence(lastBytes(failure.traceback), "text"));
  const tail =
    report.logTail.length === 0
      ? ""
      : details(
          `Last ${report.logTail.length} lines of the log`,
          codeFence(lastBytes(report.logTail.join("\n")), "text"),
        );
  return [cause, trace, tail].filter((text) => text !== "").join("\n\n");
}

/** The end says most; a cut never falls inside a line unless the line alone is too long. */
function lastBytes(text: string): string {
  const lines = text.split("\n");
  while (lines.length > 1 && byteLength(lines.join("\n")) > TAIL_BYTES)
    lines.splice(0, Math.ceil(lines.length / 8));
  const kept = lines.join("\n");
  return byteLength(kept) <= TAIL_BYTES ? kept : `…${kept.slice(-TAIL_BYTES / 4)}`;
}

export function renderReproduce(report: RunReport): string {
  const { intent, line } = report.record;
  const environment = intent.modal_environment === null ? "" : ` --env ${quote(intent.modal_environment)}`;
  const commands = [`git checkout ${intent.sha}`, report.command.map(quote).join(" ")];
  const look =
    line.app === undefined ? [] : [`modal app logs ${line.app}`, `modal app info ${line.app} --json`];
  const follow = `To continue this run's checkpoints in a new run, set ${inlineCode("continue-from")} to ${inlineCode(intent.key)}. Files on a Volume: ${inlineCode(`modal volume ls VOLUME PATH${environment}`)}, ${inlineCode(`modal volume get VOLUME PATH${environment}`)}.`;
  const client =
    report.clientVersion === undefined ? "" : `\n\nClient: modal ${label(report.clientVersion)}.`;
  const title = `Reproduce, look and continue (${appName(intent)})`;
  return details(title, `${codeFence([...commands, ...look].join("\n"), "sh")}\n\n${follow}${client}`);
}

/** A word as a POSIX shell reads it back. */
function quote(word: string): string {
  return /^[A-Za-z0-9_./:=@%+,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
