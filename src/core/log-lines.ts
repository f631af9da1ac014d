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
    const key = `${entry.source} ${entry.container}`;
    const open = this.#open.get(key) ?? { text: "", dropped: 0, overwrite: false, last: entry };
    open.last = entry;
    this.#open.set(key, open);
    const lines: LogLine[] = [];
    for (const piece of entry.text.split(/(\r|\n)/)) {
      if (piece === "\n") lines.push(this.#end(open));
      else if (piece === "\r") open.overwrite = true;
      else if (piece !== "") {
        if (open.overwrite) this.#overwrite(open, lines);
        append(open, piece);
      }
    }
    return lines;
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

function append(open: Unfinished, piece: string): void {
  const kept = piece.slice(0, Math.max(0, LINE_LIMIT - open.text.length));
  open.text += kept;
  open.dropped += piece.length - kept.length;
}

function reset(open: Unfinished): void {
  open.text = "";
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
