// Bytes of a file, block by block, in; its lines with the place at which each ends out, in memory that one line bounds.

/** Bytes of a line; a longer one is handed out without its text. */
export const LONGEST_LINE = 1 << 20;

export interface ByteLine {
  /** Without its end; undefined where it is longer than is read. */
  readonly text: string | undefined;
  /** The place of the byte behind its end. */
  readonly end: number;
}

const FEED = 10;

export class ByteLines {
  readonly #decoder = new TextDecoder();
  #at: number;
  #held: Uint8Array[] = [];
  #length = 0;

  /** @param at the place of the first byte that will be fed, where a line begins */
  constructor(at = 0) {
    this.#at = at;
  }

  *feed(block: Uint8Array): Generator<ByteLine> {
    let start = 0;
    for (let end = block.indexOf(FEED); end >= 0; end = block.indexOf(FEED, start)) {
      this.#hold(block.subarray(start, end));
      start = end + 1;
      this.#at += 1;
      yield this.#take();
    }
    // Copied, since the block may be used again by whoever gave it.
    this.#hold(block.slice(start));
  }

  /** What came after the last line end; undefined where nothing did. */
  rest(): ByteLine | undefined {
    return this.#length === 0 ? undefined : this.#take();
  }

  #hold(part: Uint8Array): void {
    this.#at += part.length;
    this.#length += part.length;
    if (part.length === 0) return;
    if (this.#length > LONGEST_LINE) this.#held = [];
    else this.#held.push(part);
  }

  #take(): ByteLine {
    const text = this.#length > LONGEST_LINE ? undefined : this.#join();
    this.#held = [];
    this.#length = 0;
    return { text, end: this.#at };
  }

  #join(): string {
    const [only] = this.#held;
    if (only !== undefined && this.#held.length === 1) return trimmed(this.#decoder.decode(only));
    const whole = new Uint8Array(this.#length);
    let at = 0;
    for (const part of this.#held) {
      whole.set(part, at);
      at += part.length;
    }
    return trimmed(this.#decoder.decode(whole));
  }
}

function trimmed(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
