// Log entries as Modal cuts them in, whole cleaned lines out, per container and source, in the order they ended.
import type { LogEntry } from "./observation.ts";
import { append, appendSplit, begun, pieceOf, reset, toLine, type Unfinished } from "./unfinished-line.ts";

export interface LogLine {
  readonly container: string;
  readonly source: LogEntry["source"];
  /** When the line ended, by Modal's clock, ISO. */
  readonly at: string;
  readonly text: string;
  /** The line has no end yet: more of it may come. */
  readonly partial: boolean;
}

/** A line that had no end yet; its text is read again from the log and never stored. */
export interface OpenLine {
  readonly source: LogEntry["source"];
  readonly container: string;
  /** When the entry came with which it began, ISO; null where it is too long or too old to be read again. */
  readonly since: string | null;
  /** When its newest entry came. */
  readonly at?: string | undefined;
}

export interface LogLinesOptions {
  /** `collapse` keeps the last state of an overwritten progress line, `keep` hands out each state as a line. */
  readonly overwritten?: "collapse" | "keep";
  /** `cut` drops what is beyond the limit and says how much, `split` hands it out as further, partial lines. */
  readonly long?: "cut" | "split";
  /** Lines that had no end when the log was read before. */
  readonly open?: readonly OpenLine[];
}

/** Containers come and go; the streams that were silent the longest are forgotten. */
const STREAM_LIMIT = 256;

/** Joins partial entries into lines. The result does not depend on where the text was cut into entries. */
export class LogLines {
  readonly #open = new Map<string, Unfinished>();
  readonly #options: LogLinesOptions;

  constructor(options: LogLinesOptions = {}) {
    this.#options = options;
    for (const { source, container, since, at } of options.open ?? []) {
      // Until its first entry was read again, the line has no head.
      const open = {
        ...begun({ source, container, at: at ?? since ?? "" }),
        since: since ?? "",
        headless: true,
      };
      this.#open.set(keyOf(open), open);
    }
  }

  /** Reads an entry that was read before, for the line that it left open. */
  again(entry: LogEntry): void {
    const open = this.#open.get(keyOf(entry));
    if (open === undefined || open.since === "" || entry.at < open.since) return;
    if (entry.at === open.since) open.headless = false;
    this.feed(entry);
  }

  /** @param oldest lines that began before this are not worth reading again, ISO */
  open(oldest: string): readonly OpenLine[] {
    return [...this.#open.values()].flatMap(({ source, container, at, text, dropped, since, headless }) => {
      if (text === "" && !headless) return [];
      const lost = headless || dropped > 0 || since < oldest;
      return [{ source, container, since: lost ? null : since, at }];
    });
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
        if (this.#options.long === "split") appendSplit(open, pieceOf(text, start, end), lines);
        else append(open, text, { start, end });
      }
      if (end === feed) {
        if (open.headless) reset(open);
        else lines.push(this.#end(open));
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
    const key = keyOf(entry);
    const known = this.#open.get(key);
    if (known !== undefined) {
      known.at = entry.at;
      if (known.text === "") known.since = entry.at;
      return known;
    }
    const open = begun(entry);
    this.#open.set(key, open);
    if (this.#open.size > STREAM_LIMIT) this.#forgetOldest();
    return open;
  }

  #forgetOldest(): void {
    let oldest: string | undefined;
    let before = "";
    for (const [key, { at }] of this.#open)
      if (oldest === undefined || at < before) [oldest, before] = [key, at];
    if (oldest !== undefined) this.#open.delete(oldest);
  }

  /** Hands out what has no line end, and forgets it; of a line without its beginning, that there was one. */
  flush(): readonly LogLine[] {
    const rest = [...this.#open.values()].filter(({ text, headless }) => text !== "" || headless);
    this.#open.clear();
    // In the order of the log, whichever stream was seen first.
    rest.sort((one, other) => compare(one.at, other.at) || compare(keyOf(one), keyOf(other)));
    return rest.map((open) => toLine(open.headless ? { ...open, text: "", dropped: 0 } : open, true));
  }

  #overwrite(open: Unfinished, lines: LogLine[]): void {
    if (this.#options.overwritten === "keep" && open.text !== "" && !open.headless)
      lines.push(toLine(open, false));
    reset(open);
  }

  #end(open: Unfinished): LogLine {
    const line = toLine(open, false);
    reset(open);
    return line;
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function nearest(one: number, other: number, none: number): number {
  if (one < 0) return other < 0 ? none : other;
  return other < 0 ? one : Math.min(one, other);
}

function keyOf({ source, container }: Pick<LogEntry, "source" | "container">): string {
  return `${source} ${container}`;
}
