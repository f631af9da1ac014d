// Parts of a comment in, one text within GitHub's limit out; what gives way is said.
import { byteLength } from "./markdown.ts";

/** GitHub refuses bodies of more than 65,536 characters; bytes are counted to stay clear of every reading of that. */
export const COMMENT_LIMIT = 60_000;

/** How much a comment may hold of what gives way first. */
export interface Detail {
  /** Bytes of log and of traceback each. */
  readonly logBytes: number;
  readonly charts: number;
  readonly earlier: number;
  /** Runs of a sweep's table. */
  readonly arms: number;
}

const DETAILS: readonly Detail[] = [
  { logBytes: 14_000, charts: 3, earlier: 20, arms: 256 },
  { logBytes: 6000, charts: 2, earlier: 20, arms: 256 },
  { logBytes: 2000, charts: 1, earlier: 5, arms: 128 },
  { logBytes: 0, charts: 0, earlier: 0, arms: 64 },
];

const SHORTENED = "_Shortened to fit a comment; Modal keeps the whole log._";

/** The fullest form that fits; in the sparest one, parts that still do not fit are left out, the first ones last. */
export function inLimit(parts: (detail: Detail) => readonly string[], limit = COMMENT_LIMIT): string {
  for (const [index, detail] of DETAILS.entries()) {
    const filled = parts(detail).filter((part) => part !== "");
    const body = join(index === 0 ? filled : [...filled, SHORTENED]);
    if (byteLength(body) <= limit) return body;
    if (index === DETAILS.length - 1) return fill(filled, limit);
  }
  return "";
}

function fill(parts: readonly string[], limit: number): string {
  const kept: string[] = [];
  for (const part of parts) {
    if (byteLength(join([...kept, part, SHORTENED])) <= limit) kept.push(part);
  }
  return join([...kept, SHORTENED]);
}

function join(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
