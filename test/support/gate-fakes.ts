// A gate's ports in memory: records with rising ids, people with permission flags, pull requests that a test may move.
import { createHash } from "node:crypto";
import { ExternalError } from "../../src/core/errors.ts";
import type { PermissionReply } from "../../src/core/gate-authority.ts";
import { type GateEvent, parseGateEvent } from "../../src/core/gate-event.ts";
import type { RunIntent, RunRecord, StatusLine } from "../../src/core/record.ts";
import { type GateResult, gate } from "../../src/gate.ts";
import type { GatePorts, GateRequest } from "../../src/gate-scene.ts";
import { parseConfigText } from "../../src/io/experiment-config.ts";
import type { CommitStatus, GateSources, PullState, RecordStore } from "../../src/ports.ts";
import { CONFIG, TRAIN } from "./gate-job.ts";
import { MemoryLog } from "./launch-fakes.ts";

export const NOW = Date.parse("2026-11-24T12:00:00Z");
export const HEAD = "a".repeat(40);
export const MAIN = "c".repeat(40);
export const PULL = 7;

/** All gates of a test share one. */
export class GateStore {
  records: RunRecord[] = [];
  readonly statuses: CommitStatus[] = [];
  readonly removed: string[] = [];
  now = NOW;
  /** Called before each call, with its name: a test changes the world there, or throws. */
  before: (call: string) => void = () => {};

  add(intent: RunIntent, line: StatusLine = { state: "queued" }): RunRecord {
    const at = new Date(this.now).toISOString();
    const record = { id: this.records.length + 101, createdAt: at, changedAt: at, intent, line };
    this.records.push(record);
    return record;
  }
}

export interface Person {
  readonly flags?: Readonly<Record<string, unknown>> | undefined;
  readonly type?: string;
  readonly status?: number | string;
  /** The body of the reply, whatever it is. */
  readonly body?: unknown;
}

/** GitHub's flags for its own roles. */
export function flagsOf(role: "none" | "read" | "triage" | "write" | "maintain" | "admin") {
  const rank = ["none", "read", "triage", "write", "maintain", "admin"].indexOf(role);
  return { pull: rank >= 1, triage: rank >= 2, push: rank >= 3, maintain: rank >= 4, admin: rank >= 5 };
}

export interface World {
  readonly store: GateStore;
  readonly people: Map<string, Person>;
  readonly pulls: Map<number, PullState>;
  /** Commits that exist besides the heads. */
  readonly commits: Set<string>;
  config: string;
  /** A commit's own copy of the configuration; the trusted one otherwise. */
  copy: string | undefined;
  files: Readonly<Record<string, string>>;
  readonly log: MemoryLog;
}

export function createWorld(changes: Partial<World> = {}): World {
  const pull: PullState = {
    number: PULL,
    open: true,
    headSha: HEAD,
    headRepository: "octo/digits",
    labels: ["experiment"],
  };
  return {
    store: new GateStore(),
    people: new Map([["wren", { flags: flagsOf("write") }]]),
    pulls: new Map([[PULL, pull]]),
    commits: new Set([MAIN]),
    config: CONFIG,
    copy: undefined,
    files: { "train.py": TRAIN },
    log: new MemoryLog(),
    ...changes,
  };
}

export function setHead(world: World, headSha: string): void {
  const pull = world.pulls.get(PULL);
  if (pull !== undefined) world.pulls.set(PULL, { ...pull, headSha });
}

function failed(operation: string, status: number): ExternalError {
  return new ExternalError({
    system: "github",
    operation,
    status,
    message: `GitHub answered ${status}`,
    advice: "",
  });
}

function createSources(world: World): GateSources {
  const { store } = world;
  const found = (sha: string): readonly PullState[] =>
    [...world.pulls.values()].filter((pull) => pull.headSha === sha);
  return {
    permission: async (login): Promise<PermissionReply> => {
      store.before("permission");
      const person = world.people.get(login);
      if (person === undefined) return { kind: "failed", status: 404 };
      if (person.status !== undefined) return { kind: "failed", status: person.status };
      if ("body" in person) return { kind: "reply", body: person.body };
      const user = { login, type: person.type ?? "User", permissions: person.flags };
      return { kind: "reply", body: { permission: "write", role_name: "custom", user } };
    },
    pull: async (number) => {
      store.before("pull");
      const pull = world.pulls.get(number);
      if (pull === undefined) throw failed("GET pull", 404);
      return pull;
    },
    pullsOf: async (sha) => {
      store.before("pullsOf");
      return found(sha).length > 0 || world.commits.has(sha) ? found(sha) : undefined;
    },
    removeLabel: async (_pull, label) => {
      store.before("removeLabel");
      store.removed.push(label);
    },
    config: async (ref) => {
      store.before(ref === undefined ? "config" : "copy");
      return parseConfigText(ref === undefined ? world.config : (world.copy ?? world.config));
    },
    files: () => ({ read: async (path) => world.files[path] ?? { unreadable: "missing" } }),
  };
}

function createRecords(store: GateStore): RecordStore {
  return {
    list: async () => {
      store.before("list");
      return [...store.records].reverse();
    },
    create: async (intent) => {
      store.before("create");
      return store.add(intent);
    },
    append: async (record, line) => {
      store.before("append");
      const next = { ...record, line };
      store.records = store.records.map((other) => (other.id === record.id ? next : other));
      return next;
    },
  };
}

export function createGatePorts(world: World): GatePorts {
  const { store, log } = world;
  return {
    log,
    clock: {
      now: () => new Date(store.now),
      wait: async (ms) => {
        store.now += ms;
      },
    },
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    records: createRecords(store),
    statuses: {
      ensure: async (status) => {
        store.before("status");
        store.statuses.push(status);
        return "written";
      },
    },
    sources: createSources(world),
  };
}

export interface Happening {
  readonly event: string;
  readonly action?: string;
  readonly sender?: { readonly login: string; readonly type: string } | undefined;
  /** The one who started this attempt; the sender otherwise. */
  readonly triggering?: string;
  readonly label?: string;
  readonly head?: string;
  /** owner/name; null when the fork is gone. */
  readonly headRepository?: string | null;
  readonly author?: string;
  readonly comment?: string;
  readonly onIssue?: boolean;
  readonly runId?: number;
  readonly attempt?: number;
}

/** The event as GitHub's payload and the runner's variables say it. */
export function createEvent(what: Happening): GateEvent {
  const { sender = { login: "wren", type: "User" }, headRepository = "octo/digits" } = what;
  const given = "sender" in what ? what.sender : sender;
  const ofPull = what.event.startsWith("pull_request");
  const payload = {
    ...(what.action === undefined ? {} : { action: what.action }),
    ...(given === undefined ? {} : { sender: given }),
    ...(what.label === undefined ? {} : { label: { name: what.label } }),
    ...(ofPull && {
      pull_request: {
        number: PULL,
        user: { login: what.author ?? "wren" },
        head: {
          sha: what.head ?? HEAD,
          repo: headRepository === null ? null : { full_name: headRepository },
        },
      },
    }),
    ...(what.comment !== undefined && {
      issue: { number: PULL, ...(what.onIssue ? {} : { pull_request: {} }) },
      comment: { body: what.comment },
    }),
  };
  const env = {
    GITHUB_REPOSITORY: "octo/digits",
    GITHUB_REPOSITORY_ID: "1001",
    GITHUB_SHA: ofPull ? "b".repeat(40) : MAIN,
    GITHUB_EVENT_NAME: what.event,
    GITHUB_RUN_ID: String(what.runId ?? 11),
    GITHUB_RUN_ATTEMPT: String(what.attempt ?? 1),
    GITHUB_WORKSPACE: "/checkout",
    GITHUB_ACTOR: given?.login ?? "",
    GITHUB_TRIGGERING_ACTOR: what.triggering ?? given?.login ?? "",
  };
  return parseGateEvent(env, payload);
}

export type RequestChanges = Partial<Omit<GateRequest, "wish" | "event">> & {
  readonly wish?: Partial<GateRequest["wish"]>;
};

export function createRequest(what: Happening, changes: RequestChanges = {}): GateRequest {
  const { wish, ...rest } = changes;
  return {
    event: createEvent(what),
    minimumRole: undefined,
    allowedBots: [],
    failOn: undefined,
    ...rest,
    wish: { experiment: undefined, args: [], sha: undefined, ...wish },
  };
}

export function ask(world: World, what: Happening, changes: RequestChanges = {}): Promise<GateResult> {
  return gate(createRequest(what, changes), createGatePorts(world));
}

export const LABELED: Happening = { event: "pull_request", action: "labeled", label: "experiment" };
