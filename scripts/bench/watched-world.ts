// A number of open runs in; both stand-ins in processes of their own, a world that can be moved on, and passes over it, out.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Calls } from "./calls.ts";
import type { GithubOperations, Place } from "./github-process.ts";
import { intentOf } from "./intent.ts";
import type { LongLog, ModalOperations } from "./modal-process.ts";
import { makePass, type Pass } from "./pass.ts";
import { type OwnProcess, startProcess } from "./process.ts";

const MINUTE = 60_000;
/** Runs that each have a comment of their own on the same pull request. */
const RUNS_A_PULL = 10;
/** Logged before the first pass. */
const EPOCHS_BEFORE = 10;
/** Between two passes; enough of the way that a comment is written again. */
const EPOCHS_A_MOVE = 2;
/** Longer than the quarter of an hour for which mere progress waits. */
const BETWEEN = 20 * MINUTE;

export interface WatchedPass extends Pass, Calls {}

export interface Move {
  /** Runs that log more epochs and nothing else. */
  readonly moved: number;
  /** Runs that go on in a new container. */
  readonly preempted: number;
  /** Runs that succeed. */
  readonly ended: number;
}

export interface Latency {
  readonly github: number;
  readonly modal: number;
}

export interface PassOptions {
  /** Milliseconds that are added to each answer. */
  readonly latency?: Latency;
  /** Options of Node. */
  readonly node?: readonly string[];
}

interface World {
  readonly github: OwnProcess<GithubOperations>;
  readonly modal: OwnProcess<ModalOperations>;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly places: readonly Place[];
}

/**
 * @param ago milliseconds by which it begins before now: passes go by the real clock
 * @returns a world with so many open runs, each of which a first pass has looked at
 */
export async function createWatchedWorld(size: number, ago = 0): Promise<WatchedWorld> {
  const github = startProcess<GithubOperations>("github-process.ts");
  const modal = startProcess<ModalOperations>("modal-process.ts");
  await Promise.all([github.ask("advance", -ago), modal.ask("advance", -ago)]);
  const [env, places] = await Promise.all([
    modal.ask("environment", null),
    github.ask("openPulls", Math.ceil(size / RUNS_A_PULL)),
  ]);
  const folder = mkdtempSync(path.join(tmpdir(), "bench-world-"));
  const world = new WatchedWorld({ github, modal, folder, env, places }, size);
  await world.refill();
  return world;
}

export class WatchedWorld {
  readonly #world: World;
  readonly #size: number;
  /** Apps of the open runs. */
  #open: readonly string[] = [];
  /** Runs that were ever started. */
  #started = 0;
  #next = 0;

  constructor(world: World, size: number) {
    this.#world = world;
    this.#size = size;
  }

  /** Twenty minutes pass, and so many of the open runs change; each time others. */
  async move({ moved, preempted, ended }: Move): Promise<void> {
    await this.#advance(BETWEEN);
    const change = {
      moved: this.#take(moved),
      preempted: this.#take(preempted),
      ended: this.#take(ended),
      epochs: EPOCHS_A_MOVE,
    };
    await this.#world.modal.ask("move", change);
    this.#open = this.#open.filter((app) => !change.ended.includes(app));
    await this.#advance(MINUTE);
  }

  /** Time passes, in which the newest open run logs that. */
  async writeLog(log: LongLog): Promise<void> {
    const app = this.#open.at(-1);
    if (app === undefined) throw new Error("no run is open");
    await this.#advance(log.milliseconds);
    await this.#world.modal.ask("writeLog", { ...log, app });
  }

  /** Unpacked bytes of the files of that name in the newest artifact of results. */
  keptBytes(file: string): Promise<number> {
    return this.#world.github.ask("keptBytes", file);
  }

  /** As many new runs as have ended, each looked at once. */
  async refill(): Promise<void> {
    const { github, modal, places } = this.#world;
    const intents = Array.from({ length: this.#size - this.#open.length }, (_, index) => {
      const number = this.#started + index;
      return intentOf(number, places[number % places.length]);
    });
    this.#started += intents.length;
    const names = intents.map(({ key, generation }) => `${key}-g${generation}`);
    const apps = await modal.ask("seed", names);
    await github.ask(
      "addRecords",
      apps.map((app, index) => ({ ...app, intent: intents[index] })),
    );
    const moved = apps.map(({ app }) => app);
    for (let epoch = 0; epoch < EPOCHS_BEFORE; epoch += 1) {
      await modal.ask("move", { moved, preempted: [], ended: [], epochs: 1 });
      await this.#advance(MINUTE / 2);
    }
    this.#open = [...this.#open, ...moved];
    await this.pass();
  }

  /** One pass over all open runs. */
  async pass({ latency = { github: 0, modal: 0 }, node = [] }: PassOptions = {}): Promise<WatchedPass> {
    const { github, modal, folder, env } = this.#world;
    const job = await github.ask("startJob", null);
    await this.#takeCalls();
    await Promise.all([github.ask("delay", latency.github), modal.ask("delay", latency.modal)]);
    try {
      const service = Object.entries(job).filter(([name]) => name.startsWith("ACTIONS_"));
      // The limit is GitHub's own, which does not hold here.
      const all = { ...env, ...Object.fromEntries(service), MODAL_EXPERIMENTS_WRITES_A_MINUTE: "100000" };
      const made = await makePass({ env: all, github: job, folder, options: node });
      return { ...made, ...(await this.#takeCalls()) };
    } finally {
      await Promise.all([github.ask("delay", 0), modal.ask("delay", 0)]);
      await github.ask("endJob", Number(job["GITHUB_RUN_ID"]));
    }
  }

  /** The variables of a job, and of a process that talks to Modal, for a check that is not a pass of this action. */
  async beginCheck(): Promise<{
    readonly job: Readonly<Record<string, string>>;
    readonly modal: Readonly<Record<string, string>>;
  }> {
    const job = await this.#world.github.ask("startJob", null);
    await this.#takeCalls();
    return { job, modal: this.#world.env };
  }

  async endCheck(job: Readonly<Record<string, string>>): Promise<Calls> {
    await this.#world.github.ask("endJob", Number(job["GITHUB_RUN_ID"]));
    return this.#takeCalls();
  }

  /** @throws Error when a request or an answer was none that GitHub's description allows */
  async close(): Promise<void> {
    const { github, modal, folder } = this.#world;
    const violations = await github.ask("violations", null);
    await Promise.all([github.close(), modal.close()]);
    rmSync(folder, { recursive: true, force: true });
    if (violations.length > 0) throw new Error(`GitHub was asked wrongly:\n${violations.join("\n")}`);
  }

  async #advance(milliseconds: number): Promise<void> {
    const { github, modal } = this.#world;
    await Promise.all([github.ask("advance", milliseconds), modal.ask("advance", milliseconds)]);
  }

  #take(count: number): readonly string[] {
    const chosen = this.#open.concat(this.#open).slice(this.#next, this.#next + count);
    this.#next = (this.#next + count) % this.#open.length;
    return chosen;
  }

  async #takeCalls(): Promise<Calls> {
    const [github, modal] = await Promise.all([
      this.#world.github.ask("takeRequests", null),
      this.#world.modal.ask("takeCalls", null),
    ]);
    return { github: github.calls, modal: modal.calls, refused: github.refused + modal.refused };
  }
}
