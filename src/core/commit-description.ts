// A report in, the description of its commit status out, at most 140 characters of plain text.
import { attemptWords, headline } from "./headline.ts";
import { cleanLogText } from "./log-text.ts";
import { shorten } from "./markdown.ts";
import type { RunReport } from "./report.ts";

const LIMIT = 140;

/**
 * While running it tells the attempt and no position: the comment holds that, and every new text would be one more of
 * the 1,000 statuses that GitHub keeps per commit and context.
 */
export function commitDescription(report: RunReport): string {
  const running = report.state === "running" || report.state === "retrying";
  const attempt = attemptWords(report);
  const words = running
    ? `${headline({ ...report, attempts: [], metrics: [] })}${attempt === undefined ? "" : `, ${attempt}`}`
    : headline(report);
  const text = cleanLogText(words.replace(/^(?:is|was|has) /, "")).replace(/\s+/g, " ");
  return shorten(text.charAt(0).toUpperCase() + text.slice(1), LIMIT);
}
