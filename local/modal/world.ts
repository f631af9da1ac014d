// What every handler family works on, handed in together.
import type { Bell } from "./bell.ts";
import type { Clock } from "./clock.ts";
import type { Faults } from "./fault.ts";
import type { LogStore } from "./log.ts";
import type { Scheduler } from "./scheduler.ts";
import type { State } from "./state.ts";

export interface Token {
  readonly id: string;
  readonly secret: string;
  readonly name: string;
}

export interface World {
  readonly state: State;
  readonly clock: Clock;
  readonly bell: Bell;
  readonly logs: LogStore;
  readonly faults: Faults;
  readonly tokens: readonly Token[];
  /** One line of the server's own log. */
  readonly say: (line: string) => void;
  readonly scheduler: Scheduler;
}

/** The token that a server without `tokens` accepts. */
export const LOCAL_TOKEN: Token = { id: "ak-local", secret: "as-local", name: "local" };
