// A long log as its description in; any stretch of it, made when it is asked for, out. It takes no memory in between.
import type { LogEntry } from "./log.ts";

export interface MadeLog {
  readonly appId: string;
  readonly entries: number;
  /** Server time of the first entry, milliseconds; the others follow at equal distances. */
  readonly from: number;
  /** Milliseconds from one entry to the next; 0 gives all of them the same time. */
  readonly every: number;
  /** The text of each entry; `{n}` stands for its number, from 0. */
  readonly line: string;
}

export interface TimeSpan {
  readonly since: number;
  /** Exclusive. */
  readonly until: number;
}

/** Entries of the stretch, newest first. */
export function* madeEntries(log: MadeLog, { since, until }: TimeSpan): Iterable<LogEntry> {
  const parts = log.line.split("{n}");
  for (let index = indexAt(log, until) - 1; index >= indexAt(log, since); index -= 1) {
    yield {
      seq: 0,
      time: log.from + index * log.every,
      appId: log.appId,
      functionId: "fu-made",
      variantId: "",
      callId: "fc-made",
      inputId: "in-made",
      taskId: "ta-made",
      stream: "FILE_DESCRIPTOR_STDOUT",
      data: parts.join(String(index)),
    };
  }
}

/** The number of the first entry that is not before `time`. */
function indexAt({ entries, from, every }: MadeLog, time: number): number {
  if (time <= from) return 0;
  const index = every > 0 ? Math.ceil((time - from) / every) : entries;
  return Math.min(entries, index);
}
