// Wakes long polls when anything changed: waiters re-check their own condition after each ring.

export interface Bell {
  ring(): void;
  /** Resolves at the next ring, after `ms` of real time, or when `signal` aborts, whichever is first. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

export function createBell(): Bell {
  const waiters = new Set<() => void>();
  return {
    ring() {
      const due = [...waiters];
      waiters.clear();
      for (const wake of due) wake();
    },
    wait(ms, signal) {
      if (signal.aborted || ms <= 0) return Promise.resolve();
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          signal.removeEventListener("abort", wake);
          waiters.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, ms);
        signal.addEventListener("abort", wake, { once: true });
        waiters.add(wake);
      });
    },
  };
}

/**
 * Polls `check` until it gives a value, at most `ms` of real time; undefined when time ran out or the client left.
 */
export async function waitFor<T>(
  bell: Bell,
  limit: { readonly ms: number; readonly signal: AbortSignal },
  check: () => T | undefined,
): Promise<T | undefined> {
  const end = Date.now() + limit.ms;
  for (;;) {
    const found = check();
    if (found !== undefined) return found;
    const left = end - Date.now();
    if (left <= 0 || limit.signal.aborted) return undefined;
    await bell.wait(left, limit.signal);
  }
}
