// Log entries in, the last lines of the log as people may see them out.
import { type LogLine, LogLines } from "./log-lines.ts";
import type { LogEntry } from "./observation.ts";

export interface TailOptions {
  readonly redact: (text: string) => string;
  /** Lines to keep; 60 when not given. */
  readonly lines?: number;
}

/** UTF-16 units that are redacted together, and of them what is shown at most; a comment has room for far less. */
const HELD = 1024 * 1024;
const SHOWN = 256 * 1024;

/**
 * The last lines of a log, cleaned and redacted. Many more lines than are kept are redacted together first, so that
 * a secret that is spread over lines is seen whole; a line that is too long for one is several, since half a secret at
 * a cut would not be known.
 */
export function readLogTail(entries: readonly LogEntry[], options: TailOptions): readonly string[] {
  const kept = options.lines ?? 60;
  const lines = new LogLines({ long: "split" });
  let tail: string[] = [];
  let size = 0;
  const push = (more: readonly LogLine[]): void => {
    for (const { text } of more) {
      tail.push(text);
      size += text.length;
    }
    if (tail.length <= 20 * kept && size <= 2 * HELD) return;
    tail = lastLines(tail, 10 * kept, HELD);
    size = tail.reduce((sum, text) => sum + text.length, 0);
  };
  for (const entry of entries) push(lines.feed(entry));
  push(lines.flush());
  const text = options.redact(tail.join("\n")).replace(/\s+$/, "");
  return text === "" ? [] : lastLines(text.split("\n"), kept, SHOWN);
}

/** Whole ones, and at least one. */
function lastLines(lines: readonly string[], count: number, units: number): string[] {
  let from = lines.length;
  let size = 0;
  while (from > 0 && lines.length - from < count) {
    size += lines[from - 1]?.length ?? 0;
    if (size > units && from < lines.length) break;
    from -= 1;
  }
  return lines.slice(from);
}
