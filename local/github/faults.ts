// Faults asked for by route and count in, the effect that the present request must suffer out.

import type { Fault, FaultEffect } from "./contract.ts";
import { copyState, type State } from "./state.ts";

interface Armed {
  readonly fault: Fault;
  readonly pattern: RegExp;
  readonly stale: State | undefined;
  matched: number;
}
export interface Suffered {
  readonly effect: FaultEffect;
  readonly stale: State | undefined;
}

/** Many faults may be armed at once; a request suffers the first that hits it, and is counted by all that match. */
export class Faults {
  #armed: Armed[] = [];

  /** `state` is copied only for a stale read. */
  arm(fault: Fault, state: State): void {
    const text = fault.route.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    const stale = fault.effect.kind === "stale" ? copyState(state) : undefined;
    this.#armed.push({ fault, pattern: new RegExp(`^${text}$`), stale, matched: 0 });
  }

  clear(): void {
    this.#armed = [];
  }

  /** `route` is "METHOD /template". */
  meet(route: string): Suffered | undefined {
    let suffered: Suffered | undefined;
    for (const armed of this.#armed.filter((entry) => entry.pattern.test(route))) {
      armed.matched += 1;
      const first = armed.fault.nth ?? 1;
      const hit = armed.matched >= first && armed.matched < first + (armed.fault.times ?? 1);
      if (hit) suffered ??= { effect: armed.fault.effect, stale: armed.stale };
    }
    return suffered;
  }
}
