// A report in, the lines of facts around the headline out: how far, which attempt, until when, from which commit.
import { count, duration, formatTime } from "./amount.ts";
import { priceFact } from "./comment-price.ts";
import { attemptWords, axisWord, mainMetric, reachOf } from "./headline.ts";
import { escapeText, inlineCode, label, link } from "./markdown.ts";
import { formatNumber, formatPosition } from "./metrics.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

export interface CommentLinks {
  readonly serverUrl: string;
  /** `owner/name` */
  readonly repository: string;
  readonly workflowRunUrl?: string;
}

const MINUTE = 60_000;
const BAR_CELLS = 20;

/** The line under the headline. */
export function renderFacts(report: RunReport): string {
  const facts = isVerdict(report.state) ? endFacts(report) : liveFacts(report);
  const app = report.appUrl === undefined ? "" : link("Modal app", report.appUrl);
  return [...facts, app].filter((fact) => fact !== "" && fact !== "Modal app").join(" · ");
}

function liveFacts(report: RunReport): readonly string[] {
  const last = report.attempts.at(-1);
  const main = mainMetric(report);
  const resumed =
    last?.start === "resumed" && last.resumedFrom !== undefined
      ? `resumed from ${axisWord(last.axis ?? report.axis)} ${formatPosition(last.resumedFrom)}`
      : "";
  const best =
    main === undefined || main.best.step === main.last.step
      ? ""
      : `, best ${formatNumber(main.best.value)} at ${formatPosition(main.best.step)}`;
  const end = expectedEnd(report);
  return [
    progressBar(report),
    attemptWords(report) ?? "",
    resumed,
    main === undefined ? "" : `${label(main.name)} **${formatNumber(main.last.value)}**${best}`,
    end === undefined ? "" : `expected end **${end}**`,
    priceFact(report),
    checkpointFact(report),
    last === undefined ? "" : `last log line ${formatTime(last.lastSeenAt)}`,
  ];
}

function endFacts(report: RunReport): readonly string[] {
  const { attempts, retriesSpent, preemptions } = report;
  const counts = [
    preemptions === undefined || preemptions === 0 ? "" : count(preemptions, "preemption"),
    retriesSpent === undefined || retriesSpent === 0 ? "" : `${count(retriesSpent, "retry")} spent`,
  ].filter((text) => text !== "");
  const tries = attempts.length < 2 ? "" : count(attempts.length, "attempt");
  const spent = duration(startOf(report), report.endedAt);
  const resumed = attempts.filter(({ start }) => start === "resumed").length;
  return [
    spent === undefined ? "" : `took ${spent}`,
    tries === "" || counts.length === 0 ? tries : `${tries}: ${counts.join(", ")}`,
    priceFact(report),
    report.state === "succeeded" ? "" : checkpointFact(report),
    resumed === 0 ? "" : `resumed ${TIMES[resumed] ?? `${resumed} times`} from its checkpoint`,
  ];
}

/** What a preemption now would cost, and where a run that failed can be taken up: the newest one of any attempt. */
function checkpointFact({ attempts }: RunReport): string {
  const newest = attempts
    .flatMap(({ checkpointAt }) => checkpointAt ?? [])
    .toSorted()
    .at(-1);
  return newest === undefined ? "" : `last checkpoint ${formatTime(newest)}`;
}

const TIMES: Readonly<Record<number, string>> = { 1: "once", 2: "twice" };

/** The last line of the comment: what this was, exactly. */
export function renderFooter(report: RunReport, links: CommentLinks): string {
  const { intent } = report.record;
  const address = `${links.serverUrl}/${links.repository}/commit/${intent.sha}`;
  const started = startOf(report);
  return [
    `Commit ${link(inlineCode(intent.sha.slice(0, 7)), address)}`,
    `run ${inlineCode(appName(intent))}`,
    intent.arm === null ? "" : `arm ${label(intent.arm)}`,
    intent.gpu === null ? "" : `GPU ${label(intent.gpu)}`,
    started === undefined ? "" : `started ${formatTime(started)}`,
    report.endedAt === undefined ? "" : `ended ${formatTime(report.endedAt)}`,
    report.clientVersion === undefined ? "" : escapeText(`modal ${report.clientVersion}`, 40),
    links.workflowRunUrl === undefined ? "" : link("workflow run", links.workflowRunUrl),
  ]
    .filter((fact) => fact !== "" && fact !== "workflow run")
    .join(" · ");
}

/** Modal names the start of the newest attempt; the log may show an earlier one. */
export function startOf(report: RunReport): string | undefined {
  const times = [report.startedAt, report.attempts[0]?.startedAt].filter((time) => time !== undefined);
  return times.sort((one, other) => Date.parse(one) - Date.parse(other))[0];
}

function progressBar(report: RunReport): string {
  const reach = reachOf(report);
  const { axisEnd } = report;
  if (reach === undefined || axisEnd === undefined || axisEnd <= 0) return "";
  const share = Math.min(1, reach / axisEnd);
  const full = Math.floor(share * BAR_CELLS);
  return `\`${"█".repeat(full)}${"░".repeat(BAR_CELLS - full)}\` ${Math.floor(share * 100)} %`;
}

/**
 * From the pace of the newest attempt between its first and its last number: an absolute time, so that a run that has
 * not moved is told in the same words. Rounded to what such a guess is worth.
 */
export function expectedEnd(report: RunReport): string | undefined {
  const { axisEnd, state } = report;
  const attempt = report.attempts.at(-1)?.number;
  if (state !== "running" || axisEnd === undefined) return undefined;
  const points = report.metrics
    .flatMap((series) => series.points)
    .filter((point) => point.attempt === attempt)
    .sort((one, other) => one.step - other.step);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || last.step >= axisEnd) return undefined;
  const pace = (Date.parse(last.at) - Date.parse(first.at)) / (last.step - first.step);
  if (!(pace > 0) || !Number.isFinite(pace)) return undefined;
  const left = pace * (axisEnd - last.step);
  const grain = left > 24 * 60 * MINUTE ? 60 * MINUTE : left > 120 * MINUTE ? 10 * MINUTE : MINUTE;
  const end = Math.ceil((Date.parse(last.at) + left) / grain) * grain;
  return end < 253_402_300_800_000 ? formatTime(new Date(end).toISOString()) : undefined;
}
