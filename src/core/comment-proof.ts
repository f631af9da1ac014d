// A report's attempts in, the table that proves or denies each resume out.
import { count } from "./amount.ts";
import { assertNever } from "./errors.ts";
import { axisWord, beginning } from "./headline.ts";
import { table } from "./markdown.ts";
import { formatPosition } from "./metrics.ts";
import type { Attempt, RunReport } from "./report.ts";

const ROWS = 20;

/** Nothing for a single attempt that began fresh: there was nothing to resume. */
export function renderProof(report: RunReport): string {
  const { attempts } = report;
  const [first] = attempts;
  if (first === undefined || (attempts.length === 1 && first.start === "first")) return "";
  const shown = attempts.slice(-ROWS);
  const rows = shown.map((attempt) => [
    String(attempt.number),
    began(report, attempt),
    steps(attempt),
    ENDS[attempt.end],
  ]);
  const hidden = attempts.length - shown.length;
  const more = hidden === 0 ? "" : `\n\n${count(hidden, "earlier attempt")} not shown.`;
  const axis = attempts.find((attempt) => attempt.axis !== undefined)?.axis ?? report.axis;
  return `${table(["attempt", "began", `${axisWord(axis)}s`, "ended"], rows)}${more}`;
}

function began(report: RunReport, attempt: Attempt): string {
  const from =
    attempt.resumedFrom === undefined
      ? ""
      : ` from ${axisWord(attempt.axis ?? report.axis)} ${formatPosition(attempt.resumedFrom)}`;
  switch (attempt.start) {
    case "first":
      return "fresh";
    case "resumed":
      return `resumed${from}`;
    case "started-again":
      return `**started again at ${beginning(report, attempt)}**`;
    case "continued-earlier":
      return `**continued an earlier checkpoint**${from}`;
    case "unknown":
      return from === "" ? "not known yet" : `says it resumed${from}`;
    default:
      return assertNever(attempt.start);
  }
}

function steps({ firstStep, lastStep }: Attempt): string {
  if (firstStep === undefined || lastStep === undefined) return "none yet";
  return firstStep === lastStep
    ? formatPosition(firstStep)
    : `${formatPosition(firstStep)} – ${formatPosition(lastStep)}`;
}

const ENDS: Readonly<Record<Attempt["end"], string>> = {
  running: "running",
  finished: "finished",
  preempted: "preempted",
  crashed: "crashed",
  "timed-out": "timed out",
  "out-of-memory": "out of memory",
  stopped: "stopped",
  unknown: "not known",
};
