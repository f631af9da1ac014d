// The runs of one experiment on one pull request in, the comment out; nothing in it depends on the time of rendering.
import { formatTime } from "./amount.ts";
import { renderAudit } from "./comment-audit.ts";
import { renderGates } from "./comment-baseline.ts";
import { type CommentLinks, renderFacts, renderFooter } from "./comment-facts.ts";
import { renderFailure, renderNext } from "./comment-failure.ts";
import { renderFiles } from "./comment-files.ts";
import { type Detail, inLimit } from "./comment-limit.ts";
import { renderCurves, renderMetrics } from "./comment-metrics.ts";
import { renderPrice } from "./comment-price.ts";
import { renderProof } from "./comment-proof.ts";
import { renderReproduce } from "./comment-reproduce.ts";
import { renderSweep, sweepHeadline } from "./comment-sweep.ts";
import { headline } from "./headline.ts";
import { alert, details, escapeText, inlineCode, label } from "./markdown.ts";
import { appName } from "./record.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";
import { readSweep, type SweepReport, sweepOf } from "./sweep-report.ts";

export type { CommentLinks } from "./comment-facts.ts";

export interface CommentInput {
  /** Newest first; all of one experiment and pull request. Text in them is redacted already. */
  readonly reports: readonly RunReport[];
  readonly links: CommentLinks;
}

const WARNINGS = 8;

/** The first line of the comment: what makes it ours, together with its author. One name, one marker. */
export function commentMarker(experiment: string): string {
  const name = encodeURIComponent(experiment.toWellFormed()).replace(/--+|[!'()*~]/g, (text) =>
    Array.from(text, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).join(""),
  );
  return `<!-- modal-experiments ${name} -->`;
}

/**
 * At most 60,000 bytes. All text that is not ours stands inside code or is escaped, so that it can neither ping, link,
 * close a fence, start HTML nor forge the marker.
 */
export function renderComment({ reports, links }: CommentInput): string {
  const [newest, ...earlier] = reports;
  if (newest === undefined) throw new Error("a comment needs a run");
  const arms = sweepOf(reports.map(({ record }) => record));
  if (arms === undefined) return inLimit((detail) => parts(newest, earlier, { links, detail }));
  const inSweep = (report: RunReport): boolean => arms.includes(report.record);
  const sweep = readSweep(reports.filter(inSweep));
  const others = reports.filter((report) => !inSweep(report));
  return inLimit((detail) => sweepParts(sweep, others, { links, detail }));
}

function sweepParts(
  sweep: SweepReport,
  earlier: readonly RunReport[],
  { links, detail }: { readonly links: CommentLinks; readonly detail: Detail },
): readonly string[] {
  const name = sweep.runs[0]?.record.intent.experiment ?? "";
  const [footer = "", ...rest] = renderSweep(sweep, links, detail).toReversed();
  return [
    `${commentMarker(name)}\n### ${label(name)} ${escapeText(sweepHeadline(sweep))}`,
    ...rest.toReversed(),
    renderEarlier(earlier, detail.earlier),
    footer,
  ];
}

/** What is wrong comes before what is measured; what is rarely needed is folded and comes last. */
function parts(
  newest: RunReport,
  earlier: readonly RunReport[],
  { links, detail }: { readonly links: CommentLinks; readonly detail: Detail },
): readonly string[] {
  const name = newest.record.intent.experiment;
  return [
    `${commentMarker(name)}\n### ${label(name)} ${escapeText(headline(newest))}`,
    renderFacts(newest),
    renderNext(newest),
    renderFailure(newest, detail.logBytes),
    renderGates(newest),
    renderWarnings(newest),
    renderMetrics(newest),
    renderProof(newest),
    renderCurves(newest, detail.charts),
    renderPrice(newest),
    renderFiles(newest),
    renderAudit(newest),
    renderReproduce(newest),
    renderEarlier(earlier, detail.earlier),
    renderFooter(newest, links),
  ];
}

function renderWarnings({ warnings }: RunReport): string {
  if (warnings.length === 0) return "";
  const more = warnings.length > WARNINGS ? [`${warnings.length - WARNINGS} more such remarks.`] : [];
  const lines = [...warnings.slice(0, WARNINGS), ...more].map((text) => escapeText(text));
  return alert("WARNING", lines.join("\n\n"));
}

function renderEarlier(earlier: readonly RunReport[], shown: number): string {
  if (earlier.length === 0) return "";
  const lines = earlier.slice(0, shown).map((report) => {
    const { intent, createdAt } = report.record;
    const words = escapeText(headline(report));
    const told = isVerdict(report.state) ? words : `**${words}**`;
    return `- ${formatTime(createdAt)}, commit ${inlineCode(intent.sha.slice(0, 7))}, run ${inlineCode(appName(intent))}: ${told}`;
  });
  const more = earlier.length > shown ? [`- ${earlier.length - shown} more`] : [];
  return details(`Earlier runs (${earlier.length})`, [...lines, ...more].join("\n"));
}
