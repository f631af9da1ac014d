// The server's own time: runs at a factor of real time and can be moved forward; timers follow it.

export interface Timer {
  cancel(): void;
}

export interface Clock {
  /** Milliseconds since the epoch, server time. */
  now(): number;
  /** Runs `work` once server time reaches `time`. */
  at(time: number, work: () => void): Timer;
  /** Runs `work` after `ms` of server time. */
  after(ms: number, work: () => void): Timer;
  /** Server seconds that pass in one real second. */
  factor(): number;
  setFactor(factor: number): void;
  /** Jumps forward by `ms` of server time; timers that became due run. */
  advance(ms: number): void;
  /** Cancels every timer. */
  close(): void;
}

interface Pending {
  readonly time: number;
  readonly work: () => void;
  handle: NodeJS.Timeout | undefined;
}

// setTimeout takes at most 2^31 - 1 ms; longer waits are re-armed.
const LONGEST_WAIT_MS = 2_000_000_000;

/** A clock that starts at real time and runs `factor` times as fast. `real` is injectable for tests. */
export function createClock(factor: number, real: () => number = Date.now): Clock {
  let rate = factor;
  let base = { real: real(), server: real() };
  const pending = new Set<Pending>();
  const now = () => base.server + (real() - base.real) * rate;

  const arm = (entry: Pending) => {
    if (entry.handle !== undefined) clearTimeout(entry.handle);
    const wait = Math.min(Math.max(0, (entry.time - now()) / rate), LONGEST_WAIT_MS);
    entry.handle = setTimeout(() => {
      if (!pending.has(entry)) return;
      if (now() + 0.5 < entry.time) return arm(entry);
      pending.delete(entry);
      entry.work();
    }, Math.ceil(wait));
  };
  const rebase = (change: () => void) => {
    base = { real: real(), server: now() };
    change();
    // What a jump makes due at once still runs in the order of its time.
    for (const entry of [...pending].sort((a, b) => a.time - b.time)) arm(entry);
  };
  const at = (time: number, work: () => void): Timer => {
    const entry: Pending = { time, work, handle: undefined };
    pending.add(entry);
    arm(entry);
    return {
      cancel() {
        pending.delete(entry);
        if (entry.handle !== undefined) clearTimeout(entry.handle);
      },
    };
  };
  return {
    now,
    at,
    after: (ms, work) => at(now() + ms, work),
    factor: () => rate,
    setFactor: (next) => rebase(() => (rate = next)),
    advance: (ms) => rebase(() => (base = { ...base, server: base.server + ms })),
    close() {
      for (const entry of pending) if (entry.handle !== undefined) clearTimeout(entry.handle);
      pending.clear();
    },
  };
}
