// One server-time timer per attempt or idle container, by id: arming again replaces, clearing forgets.
import type { Clock, Timer } from "./clock.ts";

export interface AttemptTimers {
  arm(id: string, ms: number, work: () => void): void;
  clear(id: string): void;
}

export function createAttemptTimers(clock: Clock): AttemptTimers {
  const timers = new Map<string, Timer>();
  const clear = (id: string) => {
    timers.get(id)?.cancel();
    timers.delete(id);
  };
  return {
    clear,
    arm(id, ms, work) {
      clear(id);
      timers.set(
        id,
        clock.after(ms, () => {
          timers.delete(id);
          work();
        }),
      );
    },
  };
}
