// Log entries in, the last lines of the log as people may see them out.
import { type LogLine, LogLines } from "./log-lines.ts";
import type { LogEntry } from "./observation.ts";

export interface TailOptions {
  readonly redact: (text: string) => string;
  /** Lines to keep; 60 when not given. */
  readonly lines?: number;
}

/**
 * The last lines of a log, cleaned and redacted. Many more lines than are kept are redacted together first, so that
 * a secret that is spread over lines is seen whole.
 */
export function readLogTail(entries: readonly LogEntry[], options: TailOptions): readonly string[] {
  const kept = options.lines ?? 60;
  const lines = new LogLines();
  const tail: string[] = [];
  const push = (more: readonly LogLine[]): void => {
    tail.push(...more.map((line) => line.text));
    if (tail.length > 20 * kept) tail.splice(0, tail.length - 10 * kept);
  };
  for (const entry of entries) push(lines.feed(entry));
  push(lines.flush());
  const text = options.redact(tail.join("\n")).replace(/\s+$/, "");
  return text === "" ? [] : text.split("\n").slice(-kept);
}
