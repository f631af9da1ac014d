// Text of any origin in, GitHub-flavoured Markdown out that shows exactly that text: the one writer of Markdown.
import { cleanLogText } from "./log-text.ts";

const encoder = new TextEncoder();

export function byteLength(text: string): number {
  return encoder.encode(text).length;
}

/**
 * Text as one code block that nothing in it can close. `language` must be ours.
 */
export function codeFence(text: string, language = ""): string {
  const cleaned = cleanLogText(text);
  const fence = "`".repeat(Math.max(3, longestRun(cleaned) + 1));
  return `${fence}${language}\n${cleaned}\n${fence}`;
}

/** Text as a code span on one line, cut to `limit` characters. GitHub neither links nor pings inside code. */
export function inlineCode(text: string, limit = 200): string {
  const line = shorten(cleanLogText(text).replace(/\s/g, " "), limit);
  if (/^ *$/.test(line)) return "`(empty)`";
  const ticks = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") || (line.startsWith(" ") && line.endsWith(" "));
  return pad ? `${ticks} ${line} ${ticks}` : `${ticks}${line}${ticks}`;
}

/** Words that need no escape: letters and digits, joined by single spaces, dashes or underscores. */
const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9]*(?:[ _-][A-Za-z0-9]+)*$/;
/** What GitHub links although it is plain: `GH-12` and anything that may be a commit. */
const LINKED = /\bGH-\d|(?:^|[^A-Za-z0-9])[0-9a-f]{7,}(?:$|[^A-Za-z0-9])/i;

/** A name in a sentence: as plain words where that is safe, else as code. */
export function label(name: string, limit = 60): string {
  const line = shorten(cleanLogText(name).replace(/\s/g, " "), limit);
  const plain = PLAIN_NAME.test(line) && !LINKED.test(line);
  return plain ? line.replaceAll("_", "\\_") : inlineCode(line, limit);
}

/**
 * A sentence of ours as prose; what it puts between single backticks becomes code. Every mark is escaped, and where
 * GitHub would still link or ping (it does so after unescaping) a word joiner keeps the parts of `@name`, `#1` or a
 * web address from being one word.
 */
export function escapeText(text: string, limit = 500): string {
  const line = shorten(cleanLogText(text).replace(/\s+/g, " ").trim(), limit);
  if (line.includes("``")) return escapeProse(line);
  return line
    .split(/(`[^\s`](?:[^`]*[^\s`])?`)/)
    .map((part, index) => (index % 2 === 1 ? inlineCode(part.slice(1, -1), limit) : escapeProse(part)))
    .join("");
}

const JOINER = "\u2060";
const MARKS = /[\\`*_{}[\]<>()#+!|~^$&@"':/=-]/g;

function escapeProse(text: string): string {
  return text
    .replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (word) =>
      word.replace(/.{6}(?=.)/g, (six) => `${six}${JOINER}`),
    )
    .replace(/\bw(?=ww\.)|\bg(?=h-\d)|\/(?=\/)/gi, (first) => `${first}${JOINER}`)
    .replace(/\.(?=\w)/g, (dot, index: number, whole: string) =>
      /\d/.test(whole[index - 1] ?? "") && /\d/.test(whole[index + 1] ?? "") ? dot : `${dot}${JOINER}`,
    )
    .replace(MARKS, (mark, index: number, whole: string) => escapeMark(mark, index, whole))
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

function escapeMark(mark: string, index: number, whole: string): string {
  if (/[@#$]/.test(mark)) return `\\${mark}${JOINER}`;
  const clock = /\d/.test(whole[index - 1] ?? "") && /\d/.test(whole[index + 1] ?? "");
  if (mark === ":" && !clock && /[\w/]/.test(whole[index + 1] ?? "")) return `\\:${JOINER}`;
  const harmless = /["'=():/]/.test(mark) || (mark === "-" && index > 0) || (mark === "+" && index > 0);
  return harmless ? mark : `\\${mark}`;
}

/** A table of cells that are Markdown already. A bar inside a cell is shown as a look-alike: no escape works in code. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  align: readonly ("left" | "right")[] = [],
): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/\s+/g, " ").replaceAll("|", "\u2502")).join(" | ")} |`;
  const rule = head.map((_, index) => (align[index] === "right" ? "--:" : ":--"));
  return [line(head), `| ${rule.join(" | ")} |`, ...rows.map(line)].join("\n");
}

/** A folded part. `title` is ours and plain text. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** A GitHub alert. `body` is Markdown of one paragraph. */
export function alert(kind: "NOTE" | "WARNING" | "CAUTION", body: string): string {
  return `> [!${kind}]\n> ${body.replaceAll("\n", "\n> ")}`;
}

/** Addresses that are linked: plain ones only, without anything that Markdown or a reader could mistake. */
const ADDRESS = /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/-]*)?$/;

/** A link of ours; only `text` where the address is not a plain one. `text` is Markdown. */
export function link(text: string, address: string | undefined): string {
  return address !== undefined && ADDRESS.test(address) ? `[${text}](${address})` : text;
}

/** At most `limit` characters, the last one `…` where something was cut; never half a character. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const characters = Array.from(text);
  return characters.length <= limit ? text : `${characters.slice(0, Math.max(0, limit - 1)).join("")}…`;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}
