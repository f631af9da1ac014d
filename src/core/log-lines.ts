// Log entries as Modal cuts them in, whole cleaned lines out, per container and source, in the order they ended.
import { cleanLogText } from "./log-text.ts";
import type { LogEntry } from "./observation.ts";

/** UTF-16 units kept of one line; what is beyond is counted and dropped, so a log without line ends stays small. */
export const LINE_LIMIT = 65_536;

export interface LogLine {
  readonly container: string;
  readonly source: LogEntry["source"];
  /** When the line ended, by Modal's clock, ISO. */
  readonly at: string;
  readonly text: string;
  /** The line has no end yet: more of it may come. */
  readonly partial: boolean;
}

interface Unfinished {
  text: string;
  dropped: number;
  /** A carriage return was seen: the next character overwrites, unless it is a line end. */
  overwrite: boolean;
  /** When the entry came with which the text began. */
  since: string;
  last: LogEntry;
}

export interface LogLinesOptions {
  /** `collapse` keeps the last state of an overwritten progress line, `keep` hands out each state as a line. */
  readonly overwritten?: "collapse" | "keep";
}

/** Joins partial entries into lines. The result does not depend on where the text was cut into entries. */
export class LogLines {
  readonly #open = new Map<string, Unfinished>();
  readonly #keep: boolean;

  constructor(options: LogLinesOptions = {}) {
    this.#keep = options.overwritten === "keep";
  }

  feed(entry: LogEntry): readonly LogLine[] {
    const { text } = entry;
    const open = this.#openOf(entry);
    const lines: LogLine[] = [];
    let start = 0;
    let feed = text.indexOf("\n");
    let turn = text.indexOf("\r");
    while (start < text.length) {
      const end = nearest(feed, turn, text.length);
      if (end > start) {
        if (open.overwrite) this.#overwrite(open, lines);
        append(open, text, { start, end });
      }
      if (end === feed) {
        lines.push(this.#end(open));
        feed = text.indexOf("\n", end + 1);
      } else if (end === turn) {
        open.overwrite = true;
        turn = text.indexOf("\r", end + 1);
      }
      start = end + 1;
    }
    return lines;
  }

  #openOf(entry: LogEntry): Unfinished {
    const key = `${entry.source} ${entry.container}`;
    const known = this.#open.get(key);
    if (known !== undefined) {
      known.last = entry;
      if (known.text === "") known.since = entry.at;
      return known;
    }
    const open = { text: "", dropped: 0, overwrite: false, since: entry.at, last: entry };
    this.#open.set(key, open);
    return open;
  }

  /** Hands out what has no line end, and forgets it. */
  flush(): readonly LogLine[] {
    const rest = [...this.#open.values()].filter((open) => open.text !== "");
    this.#open.clear();
    return rest.map((open) => toLine(open, true));
  }

  #overwrite(open: Unfinished, lines: LogLine[]): void {
    if (this.#keep && open.text !== "") lines.push(toLine(open, false));
    reset(open);
  }

  #end(open: Unfinished): LogLine {
    const line = toLine(open, false);
    reset(open);
    return line;
  }
}

function nearest(one: number, other: number, none: number): number {
  if (one < 0) return other < 0 ? none : other;
  return other < 0 ? one : Math.min(one, other);
}

function append(open: Unfinished, text: string, { start, end }: { start: number; end: number }): void {
  const kept = Math.min(end, start + Math.max(0, LINE_LIMIT - open.text.length));
  const piece = start === 0 && kept === text.length ? text : text.slice(start, kept);
  open.text = open.text === "" ? piece : open.text + piece;
  open.dropped += end - kept;
}

function reset(open: Unfinished): void {
  open.text = "";
  open.since = open.last.at;
  open.dropped = 0;
  open.overwrite = false;
}

function toLine(open: Unfinished, partial: boolean): LogLine {
  const cut = open.dropped === 0 ? "" : ` … (${open.dropped} more characters in this line)`;
  const { container, source, at } = open.last;
  return { container, source, at, text: cleanLogText(open.text) + cut, partial };
}

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
