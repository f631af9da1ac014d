// A report's files in, where they are, what is still to come and what is not among them out.
import { count, formatTime } from "./amount.ts";
import { details, escapeText, inlineCode, link, table } from "./markdown.ts";
import type { FilesArtifact, ResultFile, ResultFiles, RunReport } from "./report.ts";
import { formatBytes } from "./result-files.ts";
import { isVerdict } from "./state.ts";

const ROWS = 30;
/** The newest ones; a run that goes on for weeks has many. */
const LINKS = 12;

/** Nothing where the configuration asks for no files, or none were taken yet. */
export function renderFiles({ files, state }: RunReport): string {
  if (files === undefined) return "";
  const ended = isVerdict(state);
  const title = ended ? "Files" : "Files so far";
  const what = files.taken.length === 0 ? "none" : amount(files.taken);
  const where = files.taken.length === 0 ? "" : `, ${ended ? inArtifacts(files) : takenAt(files)}`;
  const missing = files.left.length === 0 ? "" : `; ${files.left.length} left out`;
  return `**${title}:** ${what}${where}${toCome(files)}${missing}.${fold(files, ended)}`;
}

function amount(files: readonly { readonly bytes: number }[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${count(files.length, "file")}, ${formatBytes(bytes)}`;
}

function inArtifacts({ artifacts }: ResultFiles): string {
  const [only, ...more] = artifacts;
  if (only?.url === undefined) return "not kept: the upload failed";
  if (more.length === 0) return link("in the artifact", only.url);
  const links = artifacts.map((artifact, index) => linked(artifact, String(index + 1)));
  return `in ${artifacts.length} artifacts: ${links.join(", ")}`;
}

function takenAt({ artifacts }: ResultFiles): string {
  const links = artifacts.slice(-LINKS).map((artifact) => linked(artifact, formatTime(artifact.takenAt)));
  return `taken ${artifacts.length > LINKS ? "earlier, " : ""}${links.join(", ")}`;
}

function linked({ url }: FilesArtifact, words: string): string {
  return url === undefined ? escapeText(words) : link(words, url);
}

function toCome({ late, until }: ResultFiles): string {
  if (late.length === 0) return "";
  const verb = late.length === 1 ? "is" : "are";
  const end = until === undefined ? "" : `, until ${formatTime(until)} at the latest`;
  return `; ${late.length} more, ${formatBytes(late.reduce((sum, { bytes }) => sum + bytes, 0))}, ${verb} fetched by later passes${end}`;
}

function fold({ taken, left, late, artifacts }: ResultFiles, ended: boolean): string {
  const lists = [
    renderTaken(taken, artifacts, ended),
    listed("Still to be fetched", late),
    listed("Left out", left),
  ];
  const more = [taken, late, left].reduce((sum, list) => sum + Math.max(0, list.length - ROWS), 0);
  const parts = [...lists, more === 0 ? "" : `${more} more are in result.json.`].filter(
    (part) => part !== "",
  );
  return parts.length === 0 ? "" : `\n\n${details("Files", parts.join("\n\n"))}`;
}

/** Which artifact holds a file is said where there are several. */
function renderTaken(
  taken: readonly ResultFile[],
  artifacts: readonly FilesArtifact[],
  ended: boolean,
): string {
  if (taken.length === 0) return "";
  const several = artifacts.length > 1;
  const place = ({ artifact }: ResultFile): string => {
    const index = artifacts.findIndex(({ name }) => name === artifact);
    const found = artifacts[index];
    if (found === undefined) return "";
    return ended ? String(index + 1) : formatTime(found.takenAt);
  };
  const rows = taken
    .slice(0, ROWS)
    .map((file) => [
      inlineCode(file.path, 120),
      formatBytes(file.bytes),
      file.whole ? "whole" : "not known to be whole",
      inlineCode(file.sha256.slice(0, 12)),
      ...(several ? [place(file)] : []),
    ]);
  const head = ["file", "size", "state", "SHA-256", ...(several ? [ended ? "artifact" : "taken"] : [])];
  return table(head, rows, ["left", "right"]);
}

function listed(
  title: string,
  files: readonly { readonly path: string; readonly why?: string; readonly bytes?: number }[],
): string {
  if (files.length === 0) return "";
  const lines = files.slice(0, ROWS).map(({ path, why, bytes }) => {
    const size = bytes === undefined ? "" : `, ${formatBytes(bytes)}`;
    const reason = why === undefined ? "" : `${size === "" ? "" : ":"} ${escapeText(why, 200)}`;
    return `- ${inlineCode(path, 120)}${size}${reason}`;
  });
  return `${title}:\n\n${lines.join("\n")}`;
}
