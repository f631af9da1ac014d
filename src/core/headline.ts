// A report in, the sentence that answers "is my run fine?" out, in plain words without markup.
import { assertNever } from "./errors.ts";
import { formatNumber, formatPosition, type MetricSummary, mainOf, summariseAll } from "./metrics.ts";
import type { Attempt, RunReport } from "./report.ts";
import { type Cause, isVerdict } from "./state.ts";

/** Continues the experiment's name: `is running: epoch 14 of 25`. What a notification shows first. */
export function headline(report: RunReport): string {
  const where = reached(report, "at");
  switch (report.state) {
    case "queued":
      return "is queued: Modal has not started it yet";
    case "building":
      return "is being built: its function has not been called yet";
    case "running":
      return `is running${running(report)}`;
    case "retrying":
      return `is waiting for its next attempt${after(report)}`;
    case "unreachable":
      return "could not be looked at: Modal did not answer, so nothing is concluded";
    case "succeeded":
      return `succeeded${failsGate(report) ? ", but fails its gate" : ""}${result(report)}`;
    case "failed":
      return `failed${exceptionName(report)}${where}`;
    case "out-of-memory":
      return `ran out of memory${where}`;
    case "timed-out":
      return `timed out${where}`;
    case "stopped":
      return `was stopped${report.cause === undefined ? "" : CAUSES[report.cause]}${where}`;
    case "build-failed":
      return "did not start: its image or an import failed";
    case "never-started":
      return "never started: starting it again is safe";
    case "infrastructure":
      return `was given up by Modal${where}: not a fault of its code`;
    case "expired":
      return "has ended, but Modal no longer keeps its result";
    case "lost":
      return "is lost: Modal no longer knows it";
    default:
      return assertNever(report.state);
  }
}

/** A run that ended well and that a condition of \`fail-if\` refuses. */
export function failsGate({ gates = [] }: RunReport): boolean {
  return gates.some(({ outcome }) => outcome === "failed");
}

/** The last position logged by the newest attempt that logged one; without one, that of the newest number. */
export function reachOf({ attempts, metrics }: RunReport): number | undefined {
  const logged = attempts.findLast(({ lastStep, axis }) => lastStep !== undefined && axis === undefined);
  if (logged !== undefined) return logged.lastStep;
  const ends = summariseAll(metrics).map(({ last }) => last);
  return ends.toSorted((one, other) => other.attempt - one.attempt || other.step - one.step)[0]?.step;
}

export function mainMetric(report: RunReport): MetricSummary | undefined {
  return mainOf(report.metrics);
}

/** `12 of 25` */
export function formatReach(step: number, end: number | undefined): string {
  return end === undefined ? formatPosition(step) : `${formatPosition(step)} of ${formatPosition(end)}`;
}

/** The axis as a word in a sentence: `global step`. */
export function axisWord(axis: string | undefined): string {
  return (axis ?? "step").replaceAll("_", " ");
}

/** `attempt 2 of 7`: the first, the retries allowed, and one more for each preemption, which spends none. */
export function attemptWords(report: RunReport): string | undefined {
  const number = report.attempts.at(-1)?.number;
  if (number === undefined) return undefined;
  const { retries } = report.record.intent;
  const preempted = report.attempts.filter(({ end }) => end === "preempted").length;
  const most = (retries ?? 0) + 1 + preempted;
  return retries === null || most < number || isVerdict(report.state)
    ? `attempt ${number}`
    : `attempt ${number} of ${most}`;
}

function reached(report: RunReport, word: "at" | ""): string {
  const reach = reachOf(report);
  if (reach === undefined || report.axis === undefined) return "";
  return `${word === "" ? "" : ` ${word}`} ${axisWord(report.axis)} ${formatReach(reach, report.axisEnd)}`;
}

/** It has positions of its own, by its log or by the numbers of the metrics file. */
function hasBegun({ metrics }: RunReport, { number, lastStep }: Attempt): boolean {
  return lastStep !== undefined || metrics.some(({ points }) => points.at(-1)?.attempt === number);
}

/** A restart from nothing is the news, whatever the position says. */
function running(report: RunReport): string {
  const last = report.attempts.at(-1);
  const where = last !== undefined && hasBegun(report, last) ? reached(report, "") : "";
  if (last?.start === "started-again") {
    return `, but attempt ${last.number} started again at ${beginning(report, last)}${where === "" ? "" : `: now${where}`}`;
  }
  if (where !== "") return `:${where}`;
  return last === undefined || last.number === 1 ? "" : `: attempt ${last.number} has begun${after(report)}`;
}

function after(report: RunReport): string {
  const reach = reachOf(report);
  return reach === undefined
    ? ""
    : `, ${axisWord(report.axis)} ${formatReach(reach, report.axisEnd)} was reached`;
}

/** `step 0`: a run that logs every 50 steps began at 0 although its first line says 50. */
export function beginning(report: RunReport, { firstStep, axis = report.axis }: Attempt): string {
  return `${axisWord(axis)} ${firstStep === 1 ? 1 : 0}`;
}

function result(report: RunReport): string {
  const main = mainMetric(report);
  const reach = reachOf(report);
  const at = reach === undefined ? "" : ` at ${axisWord(report.axis)} ${formatPosition(reach)}`;
  return main === undefined ? at : `: ${main.name} ${formatNumber(main.last.value)}${at}`;
}

/** The class of the exception, where what Modal returned begins with one. */
function exceptionName(report: RunReport): string {
  const text = report.failure?.exception?.slice(0, 200) ?? "";
  const name = /^\s*(?:[A-Za-z_]\w{0,40}\.){0,5}([A-Z]\w{1,60})(?=[(:\s]|$)/.exec(text)?.[1];
  return name === undefined ? "" : ` with ${name}`;
}

/** Continues `was stopped`: ` at its deadline`; empty where the cause says nothing more. */
export function causeWords(cause: Cause): string {
  return CAUSES[cause];
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
  "over-bound": " past the time that it could take",
  "no-progress": " because it made no progress",
};
