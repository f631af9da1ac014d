// The writes of the last hour in; whether another run may be written now, or when, out. GitHub refuses a job that writes
// more than 80 times a minute or 500 times an hour, for a while and with everything else that it asks.

/** Writes that showing one run takes at most: its comment, commit status and record. */
export const WRITES_A_RUN = 3;
export const WRITES_A_MINUTE = 60;
const WRITES_AN_HOUR = 450;
/** What is left of the hour belongs to verdicts. */
const PROGRESS_AN_HOUR = 300;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Of the requests that GitHub allows an hour, what is left to everybody else in the repository. */
const LEFT_OF_BUDGET = { verdict: 30, progress: 150 } as const;

export type Rank = keyof typeof LEFT_OF_BUDGET;

/** What GitHub's answers said about the limits, as far as known. */
export interface Budget {
  /** Requests left in this hour. */
  readonly remaining?: number;
  /** Milliseconds of the epoch up to which it wants no more: Retry-After. */
  readonly blockedUntil?: number;
}

/** What was reserved, and when. */
export interface Reservation {
  readonly at: number;
  readonly writes: number;
}

/** As [second of the epoch, number]. */
export type SpentWrites = readonly (readonly [second: number, count: number])[];

export class WritePace {
  #spent: (readonly [second: number, count: number])[];
  readonly #minute: number;
  readonly #budget: () => Budget;

  constructor(options: {
    readonly spent?: SpentWrites;
    /** Writes a minute; an own server may allow more. */
    readonly minute?: number;
    readonly budget?: () => Budget;
  }) {
    this.#spent = [...(options.spent ?? [])];
    this.#minute = options.minute ?? WRITES_A_MINUTE;
    this.#budget = options.budget ?? (() => ({}));
  }

  /** Adds what another job has written, as it noted it by its own clock, which may have been ahead. */
  recall(spent: SpentWrites, now: number): void {
    const at = Math.floor(now / 1000);
    for (const [second, count] of spent)
      if (second * 1000 < now + HOUR) this.#spent.push([Math.min(second, at), count]);
  }

  /** Reserves the writes of one run; undefined where they must wait. */
  take(rank: Rank, now: number, writes: number = WRITES_A_RUN): Reservation | undefined {
    if (this.waitFor(rank, now, writes) > 0) return undefined;
    this.#spent.push([Math.floor(now / 1000), writes]);
    return { at: now, writes };
  }

  /**
   * Puts what was written in the place of a reservation, at the time when it was done with, which is when GitHub counted it
   * at the latest.
   */
  settle({ at, writes }: Reservation, written: number, now: number): void {
    this.#spent.push([Math.floor(at / 1000), -writes]);
    this.count(written, now);
  }

  /** What is written whatever the pace says, so that others make room for it. */
  count(written: number, now: number): void {
    if (written > 0) this.#spent.push([Math.floor(now / 1000), written]);
  }

  /** Milliseconds until a reservation may succeed; more than an hour where that is not in sight. */
  waitFor(rank: Rank, now: number, writes: number = WRITES_A_RUN): number {
    const { remaining, blockedUntil = 0 } = this.#budget();
    if (remaining !== undefined && remaining < LEFT_OF_BUDGET[rank]) return HOUR + 1;
    const hourly = this.#paced ? (rank === "verdict" ? WRITES_AN_HOUR : PROGRESS_AN_HOUR) : Infinity;
    if (this.#written(now - HOUR) + writes > hourly) return HOUR + 1;
    const blocked = Math.max(0, blockedUntil - now);
    const full = this.#written(now - MINUTE) + writes > this.#minute;
    return Math.max(blocked, full ? this.#untilRoom(now, writes) : 0);
  }

  /** The last hour's writes, for the next job. */
  spent(now: number): SpentWrites {
    const bySecond = new Map<number, number>();
    for (const [second, count] of this.#spent)
      if (second * 1000 > now - HOUR) bySecond.set(second, (bySecond.get(second) ?? 0) + count);
    this.#spent = [...bySecond].filter(([, count]) => count > 0);
    return this.#spent;
  }

  /** Whoever allows more a minute has no such limit an hour either. */
  get #paced(): boolean {
    return this.#minute <= WRITES_A_MINUTE;
  }

  #written(after: number): number {
    let sum = 0;
    for (const [second, count] of this.#spent) if ((second + 1) * 1000 > after) sum += count;
    return sum;
  }

  /** Until enough of the minute's writes are a minute old. */
  #untilRoom(now: number, writes: number): number {
    const seconds = [...new Set(this.#spent.map(([second]) => second))].sort((a, b) => a - b);
    for (const second of seconds) {
      const at = (second + 1) * 1000 + MINUTE;
      if (at > now && this.#written(at - MINUTE) + writes <= this.#minute) return at - now;
    }
    return MINUTE;
  }
}
