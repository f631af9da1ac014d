// A report's files in, where they are and what is not among them out.
import { count } from "./amount.ts";
import { details, escapeText, inlineCode, link, table } from "./markdown.ts";
import type { RunReport } from "./report.ts";
import { formatBytes } from "./result-files.ts";

const ROWS = 30;

/** Nothing where the configuration asks for no files. */
export function renderFiles({ files }: RunReport): string {
  if (files === undefined) return "";
  const { taken, left, url } = files;
  const bytes = taken.reduce((sum, file) => sum + file.bytes, 0);
  const what =
    taken.length === 0
      ? "**Files:** none"
      : `**Files:** ${count(taken.length, "file")}, ${formatBytes(bytes)}`;
  const where =
    taken.length === 0
      ? ""
      : `, ${url === undefined ? "not kept: the upload failed" : link("in the artifact", url)}`;
  const missing = left.length === 0 ? "" : `; ${left.length} left out`;
  const rows = taken
    .slice(0, ROWS)
    .map(({ path, bytes: size, sha256, whole }) => [
      inlineCode(path, 120),
      formatBytes(size),
      whole ? "whole" : "not known to be whole",
      inlineCode(sha256.slice(0, 12)),
    ]);
  const out = left
    .slice(0, ROWS)
    .map(({ path, why }) => `- ${inlineCode(path, 120)} ${escapeText(why, 200)}`);
  const more = Math.max(0, taken.length - ROWS) + Math.max(0, left.length - ROWS);
  const parts = [
    rows.length === 0 ? "" : table(["file", "size", "state", "SHA-256"], rows, ["left", "right"]),
    out.length === 0 ? "" : `Left out:\n\n${out.join("\n")}`,
    more === 0 ? "" : `${more} more are in result.json.`,
  ].filter((part) => part !== "");
  const fold = parts.length === 0 ? "" : `\n\n${details("Files", parts.join("\n\n"))}`;
  return `${what}${where}${missing}.${fold}`;
}
