// The runs of one experiment on one pull request -> the comment; nothing in it depends on the time of rendering.
import { inLimit } from "./comment-limit.ts";
import { renderCurves, renderFailure, renderReproduce } from "./comment-part.ts";
import { formatReach } from "./curve.ts";
import { endWords, headline, reachOf, startWords } from "./headline.ts";
import { alert, details, escapeText, inlineCode, label, link, table } from "./markdown.ts";
import { formatNumber, formatPosition, summariseAll } from "./metrics.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

export interface CommentLinks {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly workflowRunUrl?: string;
}

export interface CommentInput {
  /** Newest first; all of one experiment and pull request. */
  readonly reports: readonly RunReport[];
  readonly links: CommentLinks;
}

/** The first line of the comment: what makes it ours, together with its author. */
export function commentMarker(experiment: string): string {
  return `<!-- modal-experiments ${experiment.replace(/[^A-Za-z0-9._]/g, "_")} -->`;
}

export function renderComment({ reports, links }: CommentInput): string {
  const [newest, ...earlier] = reports;
  if (newest === undefined) throw new Error("a comment needs a run");
  const head = [commentMarker(newest.record.intent.experiment), renderHeadline(newest, links)];
  // In the order in which a reader misses them: the last parts give way first when the comment is too long.
  const parts = [
    renderNext(newest),
    renderWarnings(newest),
    renderMetrics(newest),
    renderAttempts(newest),
    renderCurves(newest),
    renderFailure(newest),
    renderReproduce(newest),
    renderEarlier(earlier),
  ];
  return inLimit(head, parts);
}

function renderHeadline(report: RunReport, links: CommentLinks): string {
  const { intent } = report.record;
  const commit = link(
    inlineCode(intent.sha.slice(0, 7)),
    `${links.serverUrl}/${links.repository}/commit/${intent.sha}`,
  );
  const app = link("app", report.appUrl);
  const facts = [
    `commit ${commit}`,
    ...liveFacts(report),
    report.appUrl === undefined ? "" : app,
    `run ${inlineCode(appName(intent))}`,
  ].filter((fact) => fact !== "");
  return `### ${label(intent.experiment)} ${escapeText(headline(report))}\n\n${facts.join(" · ")}`;
}

/** Attempt, last value, and the time at which the last attempt's pace would end it: absolute, so nothing changes by itself. */
function liveFacts(report: RunReport): readonly string[] {
  const attempt = report.attempts.at(-1);
  const facts: string[] = [];
  if (attempt !== undefined && (report.attempts.length > 1 || !isVerdict(report.state)))
    facts.push(`attempt ${attempt.number}`);
  const main = summariseAll(report.metrics)[0];
  if (main !== undefined && !isVerdict(report.state))
    facts.push(`${label(main.name)} ${formatNumber(main.last.value)}`);
  if (report.startedAt !== undefined) facts.push(`started ${time(report.startedAt)}`);
  if (report.endedAt !== undefined) facts.push(`ended ${time(report.endedAt)}`);
  const end = expectedEnd(report);
  if (end !== undefined) facts.push(`expected end ${end}`);
  return facts;
}

function time(iso: string): string {
  const at = new Date(iso);
  return Number.isNaN(at.getTime())
    ? "at a time not known"
    : `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

function expectedEnd(report: RunReport): string | undefined {
  const attempt = report.attempts.at(-1);
  const { axisEnd, state } = report;
  if (
    state !== "running" ||
    axisEnd === undefined ||
    attempt?.firstStep === undefined ||
    attempt.lastStep === undefined
  )
    return undefined;
  const done = attempt.lastStep - attempt.firstStep;
  const spent = Date.parse(attempt.lastSeenAt) - Date.parse(attempt.startedAt);
  if (done <= 0 || !(spent > 0) || axisEnd <= attempt.lastStep) return undefined;
  return time(
    new Date(Date.parse(attempt.lastSeenAt) + (spent / done) * (axisEnd - attempt.lastStep)).toISOString(),
  );
}

/** One sentence on the state, and what to do next where something can be done. */
function renderNext(report: RunReport): string {
  const reason = report.reason === "" ? "" : escapeText(report.reason);
  const next = NEXT[report.state] ?? "";
  return [reason, next].filter((text) => text !== "").join("\n\n");
}

const CONTINUE =
  "It continues from its last checkpoint when it is started again with `continue-from` set to this run's key.";
const NEXT: Partial<Readonly<Record<RunReport["state"], string>>> = {
  "out-of-memory": `**Next:** more memory or a larger GPU, or a smaller batch. ${CONTINUE}`,
  "timed-out": `**Next:** a longer \`timeout\` or more \`retries\`. ${CONTINUE}`,
  stopped: `**Next:** ${CONTINUE}`,
  failed: `**Next:** read the traceback below. ${CONTINUE}`,
  "build-failed":
    "**Next:** read the log of the launch job, mend the image or the import, and start it again.",
  "never-started": "**Next:** starting it again is safe: no code of it has run.",
  infrastructure: `**Next:** starting it again is safe. ${CONTINUE}`,
};

function renderWarnings(report: RunReport): string {
  return report.warnings.length === 0
    ? ""
    : alert(
        "WARNING",
        report.warnings
          .slice(0, 8)
          .map((text) => escapeText(text))
          .join("  \n"),
      );
}

function renderMetrics(report: RunReport): string {
  const rows = summariseAll(report.metrics)
    .slice(0, 12)
    .map(({ name, last, best, goal, direction }) => [
      label(name),
      formatNumber(last.value),
      goal
        ? `${formatNumber(best.value)} at ${label(report.axis ?? "step")} ${formatPosition(best.step)}`
        : "",
      goal ? `${direction} is better` : "",
    ]);
  return rows.length === 0
    ? ""
    : table(["metric", isVerdict(report.state) ? "final" : "last", "best", ""], rows, [
        "left",
        "right",
        "left",
        "left",
      ]);
}

/** The proof of resume: where each attempt began and how far it came. */
function renderAttempts(report: RunReport): string {
  const { attempts, axis } = report;
  if (attempts.length === 0) return "";
  const rows = attempts
    .slice(-20)
    .map((attempt) => [
      String(attempt.number),
      startWords(attempt, axis),
      attempt.firstStep === undefined || attempt.lastStep === undefined
        ? ""
        : `${label(axis ?? "step")} ${formatPosition(attempt.firstStep)} to ${formatReach(attempt.lastStep, report.axisEnd)}`,
      endWords(attempt),
    ]);
  const counts = [
    report.retriesSpent === undefined
      ? ""
      : `${report.retriesSpent} ${report.retriesSpent === 1 ? "retry" : "retries"} spent`,
    report.preemptions === undefined
      ? ""
      : `${report.preemptions} ${report.preemptions === 1 ? "preemption" : "preemptions"}, which spend none`,
  ].filter((text) => text !== "");
  const sum = counts.length === 0 ? "" : `\n\n${counts.join(" · ")}`;
  return `${table(["attempt", "start", "progress", "end"], rows)}${sum}`;
}

function renderEarlier(earlier: readonly RunReport[]): string {
  if (earlier.length === 0) return "";
  const lines = earlier.map((report) => {
    const reach = reachOf(report);
    const where =
      reach === undefined ? "" : `, ${label(report.axis ?? "step")} ${formatReach(reach, report.axisEnd)}`;
    return `- ${inlineCode(appName(report.record.intent))} at ${inlineCode(report.record.intent.sha.slice(0, 7))}: ${report.state}${where}`;
  });
  return details(`Earlier runs (${earlier.length})`, lines.join("\n"));
}
