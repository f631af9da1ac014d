// A GitHub that holds records, comments, commit statuses and workflow runs, behind ports that fail, lose replies and die.
import { ExternalError } from "../../../src/core/errors.ts";
import type { LauncherState } from "../../../src/core/launcher.ts";
import { formatStatusLine, type RunRecord } from "../../../src/core/record.ts";
import type { CommentStore, CommitStatus, RecordStore, StatusStore } from "../../../src/ports.ts";
import type { Actor, Turns } from "./turns.ts";

export class SimGithub {
  records: RunRecord[] = [];
  readonly comments: { readonly id: number; readonly marker: string; body: string }[] = [];
  readonly statuses: CommitStatus[] = [];
  readonly runs = new Map<number, LauncherState>();
}

export function trouble(status: number | "ambiguous"): ExternalError {
  return new ExternalError({
    system: "github",
    operation: "call",
    status,
    message: "trouble",
    advice: "wait",
  });
}

/** One process's way to the outside: a call takes a turn to arrive and one to come back. */
export class Line {
  readonly turns: Turns;
  readonly actor: Actor;
  constructor(turns: Turns, actor: Actor) {
    this.turns = turns;
    this.actor = actor;
  }

  async call<T>(name: string, effect: () => T): Promise<T> {
    await this.turns.turn(this.actor);
    const fate = this.turns.choose(16);
    this.turns.note(
      `${this.actor.name} ${name}${fate === 14 ? ", refused" : fate === 15 ? ", reply lost" : ""}`,
    );
    if (fate === 14) throw trouble(503);
    const reply = effect();
    await this.turns.turn(this.actor);
    if (fate === 15) throw trouble("ambiguous");
    return reply;
  }
}

export function simRecords(github: SimGithub, line: Line): RecordStore {
  return {
    // The last page of a list holds nothing, so that what a page has shown is looked at before the list is whole.
    list: async (_days, arrived) => {
      const records = await line.call("list records", () => github.records.toReversed());
      if (arrived === undefined) return records;
      arrived(records);
      return line.call("list records on", () => records);
    },
    create: (intent) =>
      line.call("create record", () => {
        const at = line.turns.time();
        const id = github.records.length + 1;
        const record: RunRecord = { id, createdAt: at, changedAt: at, intent, line: { state: "queued" } };
        github.records.push(record);
        return record;
      }),
    append: (record, next) =>
      line.call(`append ${formatStatusLine(next)}`, () => {
        const changedAt = line.turns.time();
        github.records = github.records.map((one) =>
          one.id === record.id ? { ...one, changedAt, line: next } : one,
        );
        return { ...record, changedAt, line: next };
      }),
  };
}

export function simComments(github: SimGithub, line: Line): CommentStore {
  return {
    ensure: async ({ marker, known }, body) => {
      const found = await line.call(
        "read comment",
        () =>
          github.comments.find((one) => one.id === known) ??
          github.comments.find((one) => one.marker === marker),
      );
      if (found?.body === body) return { id: found.id, outcome: "unchanged" };
      return line.call("write comment", () => {
        const id = found?.id ?? github.comments.length + 100;
        if (found === undefined) github.comments.push({ id, marker, body });
        else found.body = body;
        return { id, outcome: found === undefined ? "created" : "updated" };
      });
    },
  };
}

export function simStatuses(github: SimGithub, line: Line): StatusStore {
  const same = (one: CommitStatus | undefined, other: CommitStatus): boolean =>
    one?.state === other.state && one.description === other.description;
  return {
    ensure: async (status) => {
      const newest = await line.call("read status", () =>
        github.statuses.findLast(({ context }) => context === status.context),
      );
      if (same(newest, status)) return "unchanged";
      await line.call(`status ${status.state}`, () => github.statuses.push(status));
      return "written";
    },
  };
}
