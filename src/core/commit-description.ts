// A report -> the description of its commit status, at most 140 characters.
import { headline } from "./headline.ts";
import { shorten } from "./markdown.ts";
import type { RunReport } from "./report.ts";
import { isVerdict } from "./state.ts";

const LIMIT = 140;

/** Live states are told without a position: the comment holds it, and every new text would be one more of 1,000 statuses. */
export function commitDescription(report: RunReport): string {
  const live = { ...report, attempts: [], metrics: [] };
  const text = isVerdict(report.state) ? headline(report) : headline(live);
  return shorten(text.charAt(0).toUpperCase() + text.slice(1), LIMIT);
}
