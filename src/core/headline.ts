// A report -> the one sentence that answers "is my run fine?", and the details of the line under it.
import { formatReach } from "./curve.ts";
import { assertNever } from "./errors.ts";
import { formatNumber, type MetricSummary, summariseAll } from "./metrics.ts";
import type { Attempt, RunReport } from "./report.ts";
import type { Cause } from "./state.ts";

/** The best known position of the run and the attempt that reached it. */
export function reachOf(report: RunReport): number | undefined {
  const steps = report.attempts.map(({ lastStep }) => lastStep).filter((step) => step !== undefined);
  return steps.at(-1);
}

/** Plain words, no markup: what a notification shows. */
export function headline(report: RunReport): string {
  const where = position(report);
  switch (report.state) {
    case "queued":
      return "is waiting for a machine";
    case "building":
      return "is being built and started";
    case "running":
      return `is running${where}`;
    case "retrying":
      return `is waiting for its next attempt${where}`;
    case "unreachable":
      return `could not be observed just now${where}`;
    case "succeeded":
      return `succeeded${result(report)}`;
    case "failed":
      return `failed${where}`;
    case "out-of-memory":
      return `ran out of memory${where}`;
    case "timed-out":
      return `timed out${where}`;
    case "stopped":
      return `was stopped${causeWords(report.cause)}${where}`;
    case "build-failed":
      return "could not be built";
    case "never-started":
      return "never started";
    case "infrastructure":
      return `was given up by Modal${where}`;
    case "expired":
      return "has ended, but its result is no longer kept";
    case "lost":
      return "is lost: Modal no longer knows it";
    default:
      return assertNever(report.state);
  }
}

function position(report: RunReport): string {
  const reach = reachOf(report);
  if (reach === undefined || report.axis === undefined) return "";
  return `, ${report.axis} ${formatReach(reach, report.axisEnd)}`;
}

function result(report: RunReport): string {
  const main = mainMetric(report);
  return main === undefined ? "" : `, ${main.name} ${formatNumber(main.last.value)}`;
}

export function mainMetric(report: RunReport): MetricSummary | undefined {
  return summariseAll(report.metrics)[0];
}

const CAUSES: Readonly<Record<Cause, string>> = {
  person: " by a person",
  policy: " by policy",
  "max-cost": " at its cost limit",
  deadline: " at its deadline",
  "pull-closed": " because the pull request was closed",
  "label-removed": " because the label was removed",
  "newer-push": " because of a newer push",
  command: " by a command",
  cancelled: " because its job was cancelled",
  duplicate: " as a duplicate",
  withdrawn: " before it started",
  "ghost-app": "",
  "launch-died": "",
  "launch-failed": "",
  "over-bound": " past the time it could take",
};

function causeWords(cause: Cause | undefined): string {
  return cause === undefined ? "" : CAUSES[cause];
}

/** How an attempt began, in words that prove or deny the resume. */
export function startWords(attempt: Attempt, axis: string | undefined): string {
  const unit = axis ?? "step";
  const from =
    attempt.resumedFrom === undefined
      ? "a checkpoint"
      : `${unit} ${formatReach(attempt.resumedFrom, undefined)}`;
  switch (attempt.start) {
    case "first":
      return "fresh";
    case "resumed":
      return `resumed from ${from}`;
    case "started-again":
      return "**started again from the beginning**";
    case "continued-earlier":
      return `**continued an earlier checkpoint** (${from})`;
    case "unknown":
      return "not known yet";
    default:
      return assertNever(attempt.start);
  }
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

export function endWords(attempt: Attempt): string {
  return ENDS[attempt.end];
}
