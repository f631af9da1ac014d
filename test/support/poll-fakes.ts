// In-memory ports for the poll use case: a GitHub that counts writes and can be cut off after any of them.
import type { CallFacts, Observation } from "../../src/core/observation.ts";
import type { RunIntent, RunRecord, StatusLine } from "../../src/core/record.ts";
import type { PollPorts, PollRequest } from "../../src/poll.ts";
import type {
  CommentStore,
  CommitStatus,
  ObserveQuery,
  OlderRecords,
  RecordStore,
  StatusStore,
} from "../../src/ports.ts";
import { MemoryLog } from "./launch-fakes.ts";

export const POLL_APP = "ap-abcdefghijklmnopqrstuv";
export const POLL_CALL = "fc-01ABCDEFGHJKMNPQRSTVWXYZ";

export class Killed extends Error {}

/** What GitHub holds. `killAfter` ends the process, so to say, after that many more writes. */
export class MemoryGithub {
  records: RunRecord[] = [];
  readonly comments = new Map<
    number,
    { readonly pullRequest: number; readonly marker: string; body: string }
  >();
  readonly statuses: CommitStatus[] = [];
  /** What lies behind the list, and how often it was asked for. */
  older: OlderRecords = { records: [] };
  askedOlder = 0;
  writes = 0;
  killAfter = Number.POSITIVE_INFINITY;
  refuseComments = false;

  write(): void {
    if (this.killAfter <= 0) throw new Killed();
    this.killAfter -= 1;
    this.writes += 1;
  }

  add(overrides: Partial<RunIntent> = {}, line: StatusLine = { state: "queued" }): RunRecord {
    const id = this.records.length + 1;
    const at = new Date(Date.UTC(2026, 10, 24, 8, id)).toISOString();
    const record = { id, createdAt: at, changedAt: at, intent: createIntent(overrides), line };
    this.records.push(record);
    return record;
  }

  lineOf(id: number): StatusLine | undefined {
    return this.records.find((record) => record.id === id)?.line;
  }
}

export function createIntent(overrides: Partial<RunIntent> = {}): RunIntent {
  return {
    schema_version: 1,
    key: "0123456789ab",
    generation: 1,
    experiment: "digits",
    arm: null,
    seed: null,
    pull_request: 3,
    sha: "a".repeat(40),
    target: "app.py::train",
    argv: ["run", "--detach", "app.py::train", "--", "epochs=4"],
    resume_argument: "resume=true",
    continue_from: null,
    modal_environment: null,
    timeout: null,
    retries: null,
    gpu: null,
    price_bound: null,
    deadline: null,
    max_cost: null,
    label: null,
    policies: {},
    asked_by: "ada",
    workflow_run: 7,
    ...overrides,
  };
}

export function createSeen(call: Partial<CallFacts> = {}, epochs = 2): Observation {
  const log = Array.from({ length: epochs }, (_, index) => ({
    at: new Date(Date.UTC(2026, 10, 24, 9, index)).toISOString(),
    container: "ta-1",
    source: "stdout" as const,
    text: `{"epoch": ${index + 1}, "accuracy": 0.${index + 5}}\n`,
  }));
  return {
    kind: "seen",
    app: {
      id: POLL_APP,
      name: "0123456789ab-g1",
      state: "disconnected",
      createdAt: "2026-11-24T08:02:00Z",
      functionNames: ["train"],
    },
    calls: [
      {
        id: POLL_CALL,
        functionName: "train",
        status: "running",
        enqueuedAt: "2026-11-24T08:03:00Z",
        startedAt: "2026-11-24T08:04:00Z",
        container: "ta-1",
        ...call,
      },
    ],
    log,
  };
}

export interface PollFakes {
  readonly github: MemoryGithub;
  readonly ports: PollPorts;
  readonly log: MemoryLog;
  readonly asked: ObserveQuery[];
  opened: number;
}

export type Answer = (query: ObserveQuery) => Observation;

export function createPollFakes(answer: Answer, github = new MemoryGithub()): PollFakes {
  const log = new MemoryLog();
  const asked: ObserveQuery[] = [];
  const fakes: {
    github: MemoryGithub;
    ports?: PollPorts;
    log: MemoryLog;
    asked: ObserveQuery[];
    opened: number;
  } = { github, log, asked, opened: 0 };
  const ports: PollPorts = {
    log,
    clock: { now: () => new Date("2026-11-24T10:00:00Z"), wait: async () => undefined },
    records: memoryRecords(github),
    comments: memoryComments(github),
    statuses: memoryStatuses(github),
    workflows: {
      state: async () => "concluded",
      dispatch: async () => undefined,
      rerunFailed: async () => undefined,
    },
    pulls: { read: async () => new Map(), removeLabel: async () => undefined },
    redact: (text) => text.replaceAll("as-secret", "***"),
    openModal: async () => {
      fakes.opened += 1;
      return {
        observe: async (query) => {
          asked.push(query);
          return answer(query);
        },
        close: () => undefined,
      };
    },
  };
  return Object.assign(fakes, { ports });
}

function memoryRecords(github: MemoryGithub): RecordStore {
  return {
    list: async (_days, arrived) => {
      const records = github.records.toReversed();
      for (const record of records) arrived?.([record]);
      return records;
    },
    older: async () => {
      github.askedOlder += 1;
      return github.older;
    },
    create: () => Promise.reject(new Error("a poll creates no records")),
    append: async (record, line) => {
      github.write();
      github.records = github.records.map((other) => (other.id === record.id ? { ...other, line } : other));
      return { ...record, line };
    },
  };
}

function memoryComments(github: MemoryGithub): CommentStore {
  return {
    ensure: async (place, body) => {
      if (github.refuseComments) throw new Error("403: locked");
      const [id, found] =
        [...github.comments].find(
          ([known, one]) =>
            known === place.known || (one.pullRequest === place.pullRequest && one.marker === place.marker),
        ) ?? [];
      if (id !== undefined && found !== undefined) {
        if (found.body === body) return { id, outcome: "unchanged" };
        github.write();
        found.body = body;
        return { id, outcome: "updated" };
      }
      github.write();
      const next = github.comments.size + 100;
      github.comments.set(next, { pullRequest: place.pullRequest, marker: place.marker, body });
      return { id: next, outcome: "created" };
    },
  };
}

function memoryStatuses(github: MemoryGithub): StatusStore {
  return {
    ensure: async (status) => {
      const newest = github.statuses.findLast(
        ({ sha, context }) => sha === status.sha && context === status.context,
      );
      if (JSON.stringify(newest) === JSON.stringify(status)) return "unchanged";
      github.write();
      github.statuses.push(status);
      return "written";
    },
  };
}

export const REQUEST: PollRequest = {
  horizonDays: 21,
  relaunch: true,
  links: { serverUrl: "https://github.example", repository: "octo/digits" },
};
