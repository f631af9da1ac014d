// What Modal said about one run just now, in our words; `unreachable` and `absent` are observations too.

export type CallStatus =
  | "pending"
  | "running"
  | "success"
  | "failure"
  | "timeout"
  | "terminated"
  | "init-failure"
  | "internal-failure"
  | "out-of-memory"
  /** The result is no longer kept: 7 days after the end, 24 hours for `.remote()`. */
  | "expired"
  | "unknown";

export interface CallFacts {
  readonly id: string;
  readonly functionName: string;
  readonly status: CallStatus;
  /** ISO times by Modal's clock. */
  readonly enqueuedAt?: string;
  readonly startedAt?: string;
  readonly finishedAt?: string;
  readonly container?: string;
  /** Retries spent, known once an output exists; preemptions are not counted. */
  readonly retryCount?: number;
  /** `repr()` of the exception and Python's own text, as Modal returns them: untrusted. */
  readonly exception?: string;
  readonly traceback?: string;
}

export type AppState =
  | "initializing"
  | "running"
  | "detached"
  | "disconnected"
  | "stopping"
  | "stopped"
  | "unknown";

export interface AppFacts {
  readonly id: string;
  readonly name: string;
  readonly state: AppState;
  readonly createdAt: string;
  readonly stoppedAt?: string;
  /** Set only when a person or a token stopped it. */
  readonly stoppedBy?: string;
  readonly url?: string;
  readonly functionNames: readonly string[];
}

/** One entry of Modal's log: untrusted text, possibly a partial line. */
export interface LogEntry {
  readonly at: string;
  readonly container: string;
  readonly source: "stdout" | "stderr" | "system";
  readonly text: string;
}

export interface Seen {
  readonly kind: "seen";
  readonly app: AppFacts;
  /** Calls of the target, oldest first; for a local entrypoint every call it made. */
  readonly calls: readonly CallFacts[];
  /** Oldest first. `logGap` is set when earlier entries could not be read, in words. */
  readonly log: readonly LogEntry[];
  readonly logGap?: string;
  /** Ids of further live apps of the same name, environment and age: other launches of the same generation. */
  readonly twins?: readonly string[];
}

export type Observation =
  | Seen
  /** Modal could not be asked, or refused: nothing may be concluded. `reason` is one sentence without secrets. */
  | { readonly kind: "unreachable"; readonly reason: string }
  /** A complete answer in which no app of ours exists. */
  | { readonly kind: "absent" };
