// In-memory ports for the launch use case: records that really append, and a client whose steps the test gives.
import { createHash } from "node:crypto";
import type { Finding } from "../../src/audit/audit.ts";
import type { ListedApp } from "../../src/core/call-list.ts";
import { defined } from "../../src/core/defined.ts";
import { ExternalError } from "../../src/core/errors.ts";
import type { CallFacts, Observation } from "../../src/core/observation.ts";
import type { RunIntent, RunRecord, StatusLine } from "../../src/core/record.ts";
import type { Cause, RunState } from "../../src/core/state.ts";
import type { LaunchPorts } from "../../src/launch.ts";
import type {
  ClientExit,
  ClientProcess,
  Clock,
  Log,
  ModalCli,
  ModalObserver,
  RecordStore,
} from "../../src/ports.ts";

export const APP = "ap-abcdefghijklmnopqrstuv";
export const CALL = "fc-01ABCDEFGHJKMNPQRSTVWXYZ";

export const LINES = {
  created: `[modal-client] t Created new app with id ${APP}`,
  initialized: `✓ Initialized. View run at https://modal.com/apps/ws/main/${APP}`,
  publish: "[modal-client] t Sending request to /modal.client.ModalClient/AppPublish (1)",
  map: "[modal-client] t Sending request to /modal.client.ModalClient/FunctionMap (1)",
  outputs: "[modal-client] t Sending request to /modal.client.ModalClient/FunctionGetOutputs (1)",
  note: "Note that running a local entrypoint in detached mode only keeps the last triggered Modal function alive",
} as const;

export class MemoryRecords implements RecordStore {
  readonly history: { readonly id: number; readonly line: StatusLine }[] = [];
  records: RunRecord[] = [];
  failing: "list" | "create" | undefined;

  async list(): Promise<readonly RunRecord[]> {
    if (this.failing === "list") throw unavailable("GraphQL");
    return [...this.records].reverse();
  }
  async create(intent: RunIntent): Promise<RunRecord> {
    if (this.failing === "create") throw unavailable("POST deployments");
    const id = this.records.length + 1;
    const at = new Date(1_764_000_000_000 + id * 1000).toISOString();
    const record: RunRecord = { id, createdAt: at, changedAt: at, intent, line: { state: "queued" } };
    this.records.push(record);
    return record;
  }
  async append(record: RunRecord, line: StatusLine): Promise<RunRecord> {
    this.history.push({ id: record.id, line });
    const next = { ...record, line };
    this.records = this.records.map((other) => (other.id === record.id ? next : other));
    return next;
  }
}

function unavailable(operation: string): ExternalError {
  return new ExternalError({
    system: "github",
    operation,
    message: "GitHub answered 503",
    advice: "later",
    status: 503,
  });
}

export interface Script {
  /** Lines that the client prints, in order, as soon as it is started. */
  readonly lines?: readonly string[];
  /** The client ends by itself with this code after its lines; undefined: it waits for a signal. */
  readonly exit?: number;
  readonly calls?: readonly CallFacts[];
  /** Once the client was started, in place of `calls`. */
  readonly callsLater?: readonly CallFacts[];
  readonly apps?: readonly ListedApp[];
  readonly help?: string;
  readonly listFails?: boolean;
  readonly stopFails?: boolean;
  /** The client does not react to SIGINT. */
  readonly stubborn?: boolean;
}

export class ScriptedCli implements ModalCli {
  readonly started: (readonly string[])[] = [];
  readonly signals: string[] = [];
  readonly stopped: string[] = [];
  onSignal: () => void = () => {};
  readonly script: Script;
  constructor(script: Script) {
    this.script = script;
  }
  async version(): Promise<string> {
    return "1.6.4";
  }
  async help(): Promise<string> {
    return this.script.help ?? "Options:\n  -h, --help  Show this message and exit.\n";
  }
  async findApps(): Promise<readonly ListedApp[]> {
    if (this.script.listFails) throw unavailable("modal app list");
    return this.script.apps ?? [];
  }
  async calls(): Promise<readonly CallFacts[]> {
    const { calls, callsLater } = this.script;
    return (this.started.length > 0 ? callsLater : undefined) ?? calls ?? [];
  }
  async stop(appId: string): Promise<void> {
    if (this.script.stopFails) throw unavailable("modal app stop");
    this.stopped.push(appId);
  }
  start(argv: readonly string[], onLine: (line: string) => void): ClientProcess {
    this.started.push(argv);
    let end: (exit: ClientExit) => void = () => {};
    const exited = new Promise<ClientExit>((resolve) => {
      end = resolve;
    });
    queueMicrotask(() => {
      for (const line of this.script.lines ?? []) onLine(line);
      if (this.script.exit !== undefined) end({ code: this.script.exit, signal: null });
    });
    const tail = (this.script.lines ?? []).filter((line) => !line.startsWith("[modal-client]")).join("\n");
    return {
      exited,
      tail: () => tail,
      signal: (name) => {
        this.signals.push(name);
        this.onSignal();
        if (name === "SIGKILL" || !this.script.stubborn)
          end({ code: name === "SIGINT" ? 0 : null, signal: null });
      },
    };
  }
}

/** Time passes only when everything else waits: each wait ends on the next turn of the event loop. */
const turnClock: Clock = {
  now: () => new Date("2026-11-24T08:00:00Z"),
  wait: (_ms, signal) =>
    new Promise((resolve) => {
      signal?.addEventListener("abort", () => resolve(), { once: true });
      setImmediate(() => setImmediate(() => setImmediate(resolve)));
    }),
};

export class MemoryLog implements Log {
  readonly warnings: string[] = [];
  readonly shown: string[] = [];
  info(): void {}
  untrusted(text: string): void {
    this.shown.push(text);
  }
  notice(): void {}
  warning(message: string): void {
    this.warnings.push(message);
  }
  group<T>(_title: string, work: () => Promise<T>): Promise<T> {
    return work();
  }
}

export interface Fakes extends LaunchPorts {
  readonly records: MemoryRecords;
  readonly cli: ScriptedCli;
  readonly log: MemoryLog;
  readonly found: Finding[];
}

/** The call to a port during which the job is cancelled; of the appends, the one that names the call. */
export type Moment = "at once" | "create" | "append" | "start" | "signal" | "calls";

/** The fakes with `cancel` called just before the work of that moment. */
function cancelAt<T extends Fakes>(fakes: T, moment: Moment, cancel: () => void): T {
  const before = (object: object, method: string): void => {
    const real: unknown = Reflect.get(object, method);
    if (typeof real !== "function") throw new Error(`the fake has no ${method}`);
    Reflect.set(object, method, (...args: unknown[]) => {
      // Lines that the client prints at once come before the cancel.
      if (method === "start") queueMicrotask(() => queueMicrotask(cancel));
      else if (method !== "append" || JSON.stringify(args).includes(CALL)) cancel();
      return Reflect.apply(real, object, args);
    });
  };
  if (moment === "at once") cancel();
  else if (moment === "create" || moment === "append") before(fakes.records, moment);
  else if (moment === "signal") fakes.cli.onSignal = cancel;
  else before(fakes.cli, moment);
  return fakes;
}

export interface FakeOptions {
  readonly head?: string;
  readonly cancelAt?: Moment;
  /** What Modal says of the run, look by look; the last one stands. */
  readonly seen?: readonly Observation[];
  /** Of the record that a gate wrote. */
  readonly state?: RunState;
  readonly cause?: Cause;
  /** Files of the checkout. */
  readonly sources?: Readonly<Record<string, string>>;
}

export function createPorts(script: Script, options: FakeOptions = {}): Fakes {
  const controller = new AbortController();
  const fakes = plainPorts(script, options, controller.signal);
  return options.cancelAt === undefined ? fakes : cancelAt(fakes, options.cancelAt, () => controller.abort());
}

function observerOf(seen: readonly Observation[]): ModalObserver {
  let look = 0;
  return {
    observe: async () => seen[Math.min(look++, seen.length - 1)] ?? { kind: "absent" },
    close: () => undefined,
  };
}

function plainPorts(script: Script, options: FakeOptions, cancelled: AbortSignal): Fakes {
  const records = new MemoryRecords();
  return {
    log: new MemoryLog(),
    clock: turnClock,
    records,
    findLine: async (id) =>
      records.records.find((record) => record.id === id)?.line ??
      (options.state === undefined
        ? undefined
        : { state: options.state, ...defined({ cause: options.cause }) }),
    cli: new ScriptedCli(script),
    checkout: {
      head: async () => options.head,
      requireFile: async () => undefined,
      sources: {
        read: async (file) => options.sources?.[file] ?? { unreadable: "missing" },
      },
    },
    found: [],
    showFindings(findings) {
      this.found.push(...findings);
    },
    openModal: async () => observerOf(options.seen ?? []),
    reachModal: async () => undefined,
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    cancelled,
  };
}

export function createCall(overrides: Partial<CallFacts> = {}): CallFacts {
  return { id: CALL, functionName: "train", status: "running", ...overrides };
}
