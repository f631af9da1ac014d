// The one running local GitHub as its parts see it: state, clock, limits, faults, description, and what it noticed.

import { randomBytes } from "node:crypto";
import type { Delivery, LocalGithubOptions, RequestRecord } from "./contract.ts";
import type { Description } from "./description.ts";
import type { Endpoints } from "./exchange.ts";
import { Faults } from "./faults.ts";
import { RateLimits } from "./limits.ts";
import { createState, type State } from "./state.ts";

export interface World {
  readonly state: State;
  readonly clock: () => number;
  readonly options: LocalGithubOptions;
  readonly limits: RateLimits;
  readonly faults: Faults;
  readonly description: Description;
  /** Signs runtime tokens and blob addresses. */
  readonly secret: Buffer;
  readonly requests: RequestRecord[];
  readonly violations: string[];
  readonly deliveries: Delivery[];
  /** Filled in once the port is known. */
  endpoints: Endpoints;
}

export function createWorld(options: LocalGithubOptions, description: Description): World {
  const clock = options.clock ?? Date.now;
  return {
    state: createState(clock()),
    clock,
    options,
    limits: new RateLimits({
      primary: options.primaryLimit ?? 1000,
      secondary: options.secondaryLimits ?? true,
    }),
    faults: new Faults(),
    description,
    secret: randomBytes(32),
    requests: [],
    violations: [],
    deliveries: [],
    endpoints: { server: "", api: "" },
  };
}
