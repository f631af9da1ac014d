// How much of a log has been read, and how much came -> the next stretch of time to ask for, so that each fits a page.
import type { LogPage } from "./log-page.ts";

/** The most that one AppFetchLogs returns: `_FETCH_LIMIT` of client 1.6.4. */
export const MOST_ENTRIES = 20_000;
/** Text of a page. With what the SDK makes of each entry a page takes several times as much, and two are held. */
const PAGE_SIZE = 512 * 1024;
/** Entries of a page of short lines. */
const PAGE_ENTRIES = 2000;
/** Of the room in a page, how much is aimed at: a stretch that does not fit was asked for in vain. */
const AIM = 0.7;

/** Milliseconds since the epoch; `until` is exclusive. */
export interface Stretch {
  readonly since: number;
  readonly until: number;
  readonly limit: number;
}

/** Of how much of the log fits into a page, by what is known before the first one. */
export interface Guess {
  /** Milliseconds. */
  readonly width: number;
  /** Entries; a page of short lines where it is not known. */
  readonly limit?: number | undefined;
}

/** Modal gives the newest entries of a range and takes times in milliseconds. */
export class StretchPlan {
  #since: number;
  readonly #until: number;
  #width: number;
  #limit: number;

  constructor(span: { readonly since: number; readonly until: number }, { width, limit }: Guess) {
    this.#since = span.since;
    this.#until = span.until;
    this.#width = Math.max(1, Math.floor(width));
    this.#limit = limit ?? PAGE_ENTRIES;
  }

  /** Undefined when all has been read. */
  next(): Stretch | undefined {
    if (this.#since >= this.#until) return undefined;
    const until = Math.min(this.#until, this.#since + this.#width);
    // What shares a millisecond cannot be asked for in parts.
    const limit = until - this.#since <= 1 ? MOST_ENTRIES : this.#limit;
    return { since: this.#since, until, limit };
  }

  /** @returns whether it fits: else its older part is missing, and a shorter stretch is next */
  take({ since, until, limit }: Stretch, page: LogPage): boolean {
    const fits = page.count < limit;
    if (!fits && until - since > 1) {
      this.#shrink(until, page);
      return false;
    }
    this.#since = until;
    this.#limit = limitFor(page) ?? this.#limit;
    const factor = page.count === 0 ? 8 : Math.min(4, Math.max(0.25, (AIM * this.#limit) / page.count));
    this.#width = Math.max(1, Math.ceil((until - since) * factor));
    return fits;
  }

  /** For a page that is larger than what can be received. False where it cannot be made smaller. */
  halve({ since, until, limit }: Stretch): boolean {
    const width = until - since;
    if (width <= 1) return false;
    this.#limit = Math.max(1, Math.floor(Math.min(limit, this.#limit) / 4));
    this.#width = Math.max(1, Math.floor(width / 4));
    return true;
  }

  /** Leaves out what cannot be read. */
  skip({ until }: Stretch): void {
    this.#since = until;
  }

  /** The page shows how dense the end of the stretch is. */
  #shrink(until: number, { entries }: LogPage): void {
    const width = until - this.#since;
    const dense = until - Date.parse(entries[0]?.at ?? "");
    const aimed = Number.isFinite(dense) ? AIM * dense : 0;
    this.#width = Math.max(1, Math.floor(Math.min(width / 2, Math.max(width / 1000, aimed))));
  }
}

/** As many entries as fit into a page, by one that came; undefined where that had no text. */
export function limitFor({ count, size }: LogPage): number | undefined {
  if (size === 0) return undefined;
  return Math.max(16, Math.min(PAGE_ENTRIES, Math.floor((PAGE_SIZE * count) / size)));
}
