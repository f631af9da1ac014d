// A run's log, page by page, in; the text of its file, piece by piece, out: cleaned, redacted, each line with its time and
// container. What is held is bounded whatever the log's length.
import { type LogLine, LogLines } from "./log-lines.ts";
import type { LogEntry } from "./observation.ts";

export type LogFilePart =
  | { readonly kind: "entries"; readonly entries: readonly LogEntry[] }
  /** What is missing here, in words. */
  | { readonly kind: "gap"; readonly words: string };

/**
 * Lines that are looked at before an earlier one is written: a secret that line ends break into no more pieces than these
 * is found, wherever entries and pages of the log end, and other containers' lines may stand between its pieces.
 */
const AHEAD = 500;
/** UTF-16 units that stand for those lines where they are long; two lines of the greatest length and more. */
const AHEAD_SIZE = 256 * 1024;
/** Lines and units that are redacted together; what is ahead of them is redacted again with the next. */
const TOGETHER = 2000;
const TOGETHER_SIZE = 1024 * 1024;

type FileLine = Pick<LogLine, "at" | "container" | "source" | "partial"> & { text: string };

export class LogFile {
  readonly #redact: (text: string) => string;
  readonly #lines = new LogLines({ long: "split" });
  #held: FileLine[] = [];
  #size = 0;

  /** @param redact keeps the ends of lines */
  constructor(redact: (text: string) => string) {
    this.#redact = redact;
  }

  *add(part: LogFilePart): Iterable<string> {
    if (part.kind === "gap") {
      yield* this.#hold({ at: "#", container: "", source: "system", text: part.words, partial: false });
      return;
    }
    for (const entry of part.entries)
      for (const line of this.#lines.feed(entry)) yield* this.#hold({ ...line });
  }

  /** Nothing may be added after it. */
  *end(): Iterable<string> {
    for (const line of this.#lines.flush()) yield* this.#hold({ ...line });
    yield this.#write(this.#held.length);
  }

  *#hold(line: FileLine): Iterable<string> {
    this.#held.push(line);
    this.#size += line.text.length;
    if (this.#held.length < TOGETHER && this.#size < TOGETHER_SIZE) return;
    yield this.#write(this.#cut());
  }

  /** How many lines are written now: all but those that are ahead. */
  #cut(): number {
    let cut = this.#held.length;
    let size = 0;
    while (cut > 1 && this.#held.length - cut < AHEAD) {
      size += this.#held[cut - 1]?.text.length ?? 0;
      if (size > AHEAD_SIZE) break;
      cut -= 1;
    }
    return cut;
  }

  #write(cut: number): string {
    const safe = redactLines(this.#held, this.#redact);
    const text = this.#held.slice(0, cut).map((line, index) => render(line, safe[index] ?? ""));
    const rest = this.#held.slice(cut);
    hideBegun(rest, safe.slice(cut));
    this.#held = rest;
    this.#size = rest.reduce((size, line) => size + line.text.length, 0);
    return text.join("");
  }
}

function keyOf({ container, source }: FileLine): string {
  return `${source} ${container}`;
}

/** The lines of each stream are redacted as one text, so that a secret which line ends break is seen whole. */
function redactLines(lines: readonly FileLine[], redact: (text: string) => string): readonly string[] {
  const streams = Map.groupBy(lines.keys(), (index) => keyOf(lines[index] ?? NO_LINE));
  const safe: string[] = [];
  for (const indexes of streams.values()) {
    const texts = redact(indexes.map((index) => lines[index]?.text ?? "").join("\n")).split("\n");
    for (const [place, index] of indexes.entries()) safe[index] = texts[place] ?? "";
    // A redactor that does not keep line ends leaves texts over: they must not be lost, nor shown as another's.
    const last = indexes.at(-1);
    if (last !== undefined && texts.length > indexes.length)
      safe[last] = texts.slice(indexes.length - 1).join(" ");
  }
  return safe;
}

/** Of a secret that began in a line which is written now, the rest is hidden here: by itself it is not known again. */
function hideBegun(lines: readonly FileLine[], safe: readonly string[]): void {
  const through = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = keyOf(line);
    if (through.has(key)) continue;
    const text = safe[index] ?? "";
    if (text === line.text) through.add(key);
    else line.text = text;
  }
}

function render({ at, container, source, partial }: FileLine, text: string): string {
  if (at === "#") return `# ${text}\n`;
  return `${at} ${container} ${source} ${text}${partial ? " …" : ""}\n`;
}

const NO_LINE: FileLine = { at: "", container: "", source: "system", text: "", partial: false };
