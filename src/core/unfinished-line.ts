// What entries have brought of a line that has no end yet in, and the line, cleaned, as far as it is kept, out.
import type { LogLine } from "./log-lines.ts";
import { cleanLogText } from "./log-text.ts";
import type { LogEntry } from "./observation.ts";
import { ownText } from "./own-text.ts";

/** UTF-16 units kept of one line; what is beyond is counted and dropped, so a log without line ends stays small. */
export const LINE_LIMIT = 65_536;

/** No entry is held here: one may be many times as long as what is kept of its text. */
export interface Unfinished {
  readonly source: LogEntry["source"];
  readonly container: string;
  /** When its newest entry came. */
  at: string;
  text: string;
  dropped: number;
  /** A carriage return was seen: the next character overwrites, unless it is a line end. */
  overwrite: boolean;
  /** When the entry came with which the text began. */
  since: string;
  /** The beginning was not kept, so what comes up to the next line end is no whole line. */
  headless: boolean;
}

export function begun({ source, container, at }: Pick<LogEntry, "source" | "container" | "at">): Unfinished {
  return { source, container, at, text: "", dropped: 0, overwrite: false, since: at, headless: false };
}

/** Of a text that is far longer than a line may be, nothing else is held on to. */
export function pieceOf(text: string, start: number, end: number): string {
  if (start === 0 && end === text.length) return text;
  const piece = text.slice(start, end);
  return text.length > 2 * LINE_LIMIT && end - start <= LINE_LIMIT ? ownText(piece) : piece;
}

export function append(open: Unfinished, text: string, { start, end }: { start: number; end: number }): void {
  const kept = Math.min(end, start + Math.max(0, LINE_LIMIT - open.text.length));
  const piece = pieceOf(text, start, kept);
  open.text = open.text === "" ? piece : open.text + piece;
  open.dropped += end - kept;
}

/** What is handed out is not known to be overwritten later. */
export function appendSplit(open: Unfinished, text: string, lines: LogLine[]): void {
  open.text += text;
  if (open.text.length <= LINE_LIMIT) return;
  while (open.text.length > LINE_LIMIT) {
    lines.push(toLine({ ...open, text: open.text.slice(0, LINE_LIMIT) }, true));
    open.text = open.text.slice(LINE_LIMIT);
  }
  open.text = ownText(open.text);
}

export function reset(open: Unfinished): void {
  open.text = "";
  open.since = open.at;
  open.dropped = 0;
  open.overwrite = false;
  open.headless = false;
}

export function toLine(open: Unfinished, partial: boolean): LogLine {
  const cut = open.dropped === 0 ? "" : ` … (${open.dropped} more characters in this line)`;
  const { container, source, at } = open;
  return { container, source, at, text: cleanLogText(open.text) + cut, partial };
}
