// A rendered comment and its reports in; nothing out, but it fails where something that is not ours got out of its place.
import { expect } from "vitest";
import { COMMENT_LIMIT } from "../../src/core/comment-limit.ts";
import { cleanLogText } from "../../src/core/log-text.ts";
import { byteLength } from "../../src/core/markdown.ts";
import type { RunReport } from "../../src/core/report.ts";
import { sweepOf } from "../../src/core/sweep-report.ts";
import { liveWords, type Seen, seenByMarkdownIt, seenByMicromark } from "./markdown-oracle.ts";

const HTML =
  /^(?:<!-- modal-experiments [A-Za-z0-9._%-]* -->|<\/details>|<details>\s*<summary>[A-Za-z0-9 ,()]+<\/summary>)$/;
const OUR_LINKS =
  /^https:\/\/(?:github\.com\/acme\/digits\/(?:commit\/[0-9a-f]{40}|actions\/runs\/\d+(?:\/artifacts\/[\w.~/-]+)?)|modal\.com\/id\/ap-[\w.~/-]+)$/;
const LANGUAGES = ["text", "sh", "mermaid", "python"];

/** Two parsers that know nothing of each other must see the template and only the template. */
export function expectContained(body: string, reports: readonly RunReport[]): void {
  expect(byteLength(body)).toBeLessThanOrEqual(COMMENT_LIMIT);
  expect(body.isWellFormed()).toBe(true);
  expect(cleanLogText(body.replaceAll("\u2060", ""))).toBe(body.replaceAll("\u2060", ""));
  const views = [seenByMicromark(body), seenByMarkdownIt(body)];
  for (const seen of views) expectTemplate(seen);
  const [one, other] = views;
  expect(one?.blocks).toStrictEqual(other?.blocks);
  expect(one?.spans).toStrictEqual(other?.spans);
  // A sweep tells of its arms in lines, and of one run's log in that run alone.
  const sweep = sweepOf(reports.map(({ record }) => record));
  if (sweep === undefined) for (const seen of views) expectLog(seen, reports[0], body);
}

function expectTemplate(seen: Seen): void {
  expect(seen.images).toBe(0);
  for (const html of seen.html) expect(html.trim()).toMatch(HTML);
  for (const address of seen.links) expect(address).toMatch(OUR_LINKS);
  for (const { language } of seen.blocks) expect(LANGUAGES).toContain(language);
  expect(liveWords(seen.prose.replaceAll(/\[!WARNING\]/g, ""))).toStrictEqual([]);
  // Each fold is opened and closed once.
  const count = (pattern: RegExp): number => seen.html.filter((html) => pattern.test(html)).length;
  expect(count(/<details>/)).toBe(count(/<\/details>/));
}

/** The traceback and the end of the log are one code block each, text for text, unless they were shortened. */
function expectLog(seen: Seen, report: RunReport | undefined, body: string): void {
  if (report?.state !== "failed" || body.includes("_Shortened")) return;
  const texts = seen.blocks.map(({ text }) => text);
  const tail = cleanLogText(report.logTail.join("\n"));
  if (report.logTail.length > 0 && byteLength(tail) < 10_000)
    expect(texts.filter((text) => text === tail).length).toBeGreaterThan(0);
  const trace = cleanLogText((report.failure?.traceback ?? "").trimEnd());
  if (trace !== "" && byteLength(trace) < 10_000)
    expect(texts.filter((text) => text === trace).length).toBeGreaterThan(0);
}
