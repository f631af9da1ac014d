// One run asked for in a world where every process may die at any call: launches, polls and stops, and what became of it all.
import { createHash } from "node:crypto";
import { parseLaunchRequest } from "../../../src/core/launch-request.ts";
import { formatPlans, type RunPlan } from "../../../src/core/run-plan.ts";
import type { StopWish } from "../../../src/core/stop-target.ts";
// Loaded lazily by a launch or a pass, which takes real time: here before any simulated time passes.
import "../../../src/audit/run.ts";
import "../../../src/poll-after.ts";
import "../../../src/poll-bench.ts";
import "../../../src/poll-billed.ts";
import "../../../src/poll-config.ts";
import "../../../src/poll-cost.ts";
import "../../../src/poll-finish.ts";
import { appName } from "../../../src/core/record.ts";
import { createAppList } from "../../../src/io/modal-app-list.ts";
import { observeRun } from "../../../src/io/modal-run.ts";
import { createSilentStore } from "../../../src/io/records.ts";
import { type LaunchPorts, launch } from "../../../src/launch.ts";
import { type PollPorts, poll } from "../../../src/poll.ts";
import type { ModalObserver, ModalStopper } from "../../../src/ports.ts";
import { stop } from "../../../src/stop.ts";
import { MemoryLog } from "../launch-fakes.ts";
import { createContext, createRawInputs, SHA } from "../launch-inputs.ts";
import { createPlan } from "../plan-builder.ts";
import { REQUEST } from "../poll-fakes.ts";
import { simCli } from "./client.ts";
import { Line, SimGithub, simComments, simRecords, simStatuses } from "./github.ts";
import { type Outcome, SimModal } from "./modal.ts";
import { type Actor, Turns } from "./turns.ts";

const RUN = 7;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** What the runner leaves a job after the first signal. */
const KILLED_AFTER = 10_000;

export interface Fate {
  readonly outcome: Outcome;
  readonly planned: boolean;
}

export class World {
  readonly turns: Turns;
  readonly modal: SimModal;
  readonly github = new SimGithub();
  /** Names of runs that somebody had stopped. */
  readonly stopped = new Set<string>();
  #attempts = 0;
  readonly #plan: RunPlan | undefined;

  /** @param planned a gate has written the record before, and the launch's job may not write any */
  constructor(choices: readonly number[], { outcome, planned }: Fate) {
    this.turns = new Turns(choices);
    this.modal = new SimModal(this.turns, outcome);
    this.#plan = planned ? this.#writePlan() : undefined;
  }

  #writePlan(): RunPlan {
    const plan = createPlan({ record_id: 1, intent: { workflow_run: RUN }, launch: { on_cancel: "auto" } });
    const at = this.turns.time();
    const line = { state: "queued" as const };
    this.github.records.push({ id: 1, createdAt: at, changedAt: at, intent: plan.intent, line });
    return plan;
  }

  #clock(actor: Actor): LaunchPorts["clock"] {
    const { turns } = this;
    return { now: () => new Date(turns.now), wait: (ms, signal) => turns.wait(actor, ms, signal) };
  }

  /** The job that launches, or that launches again. */
  startJob(): void {
    const { turns, github } = this;
    this.#attempts += 1;
    turns.note(`job ${this.#attempts} begins`);
    const attempt = this.#attempts;
    const actor = turns.actor(`launch ${attempt}`, turns.choose(3) === 2 ? turns.choose(60) : Infinity);
    const cancel = new AbortController();
    github.runs.set(RUN, "running");
    const conclude = (as: "concluded" | "failed" | "cancelled"): void => {
      turns.note(`launch ${attempt} ${as}`);
      if (this.#attempts === attempt) github.runs.set(RUN, as);
    };
    actor.onDeath = () => conclude(cancel.signal.aborted ? "cancelled" : "failed");
    if (turns.choose(5) === 4) this.#cancelLater(actor, cancel);
    const done = (): void => conclude(cancel.signal.aborted ? "cancelled" : "concluded");
    const raw = createRawInputs(
      this.#plan === undefined
        ? { "pull-request": "3" }
        : { plans: formatPlans([this.#plan]), target: "", args: "" },
    );
    const context = createContext({ runId: RUN, runAttempt: attempt, sha: this.#plan?.intent.sha ?? SHA });
    const launched = launch(parseLaunchRequest(raw), context, this.#launchPorts(actor, cancel.signal)).then(
      done,
      done,
    );
    turns.track(actor, launched);
  }

  #cancelLater(actor: Actor, cancel: AbortController): void {
    const { turns } = this;
    void turns.wait(actor, turns.choose(60) * 500).then(() => {
      cancel.abort();
      turns.note(`${actor.name} is cancelled`);
      void turns.wait(turns.actor("runner"), KILLED_AFTER).then(() => turns.kill(actor));
    });
  }

  #launchPorts(actor: Actor, cancelled: AbortSignal): LaunchPorts {
    const { github, modal } = this;
    const line = new Line(this.turns, actor);
    return {
      log: new MemoryLog(),
      clock: this.#clock(actor),
      records: this.#plan === undefined ? simRecords(github, line) : createSilentStore(),
      findLine: (id) => line.call("read record", () => github.records.find((one) => one.id === id)?.line),
      cli: simCli(modal, line),
      checkout: {
        head: async () => undefined,
        requireFile: async () => undefined,
        sources: { read: async () => ({ unreadable: "missing" }) },
      },
      hash: (text) => createHash("sha256").update(text).digest("hex"),
      showFindings: () => {},
      openModal: async () => this.#observer(line),
      reachModal: async () => undefined,
      cancelled,
    };
  }

  #observer(line: Line): ModalObserver {
    const call = this.modal.answering((method) => line.call(method, () => true).catch(() => false));
    const apps = createAppList(call);
    return {
      observe: (query) =>
        observeRun(call, apps, query).catch(() => ({ kind: "unreachable" as const, reason: "No answer." })),
      close: () => undefined,
    };
  }

  /** A pass, and the stop of what it lists, in processes of their own. */
  async poll(left = Number.POSITIVE_INFINITY): Promise<void> {
    const line = new Line(this.turns, this.turns.actor("poll", left));
    const polled = poll(REQUEST, this.#pollPorts(line)).catch(() => undefined);
    this.turns.track(line.actor, polled);
    const outcome = await polled;
    if (outcome === undefined || outcome.toStop.length === 0) return;
    await this.#stop({ kind: "requests", requests: outcome.toStop }, left);
  }

  /** @returns the names of the runs whose stop is carried out, or written down */
  async #stop(wish: StopWish, left = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
    const line = new Line(this.turns, this.turns.actor("stop", left));
    const ports = {
      log: new MemoryLog(),
      clock: this.#clock(line.actor),
      records: simRecords(this.github, line),
      modal: this.#stopper(line),
    };
    const stopped = stop({ wish, askedBy: undefined }, ports).catch(() => []);
    this.turns.track(line.actor, stopped);
    const results = (await stopped).filter(({ end }) => end === "stopped" || end === "already-stopped");
    return results.flatMap(({ record }) => (record === undefined ? [] : [appName(record.intent)]));
  }

  /** Somebody has the run stopped, as it is known at that moment. */
  async #stopByHand(): Promise<void> {
    const key = this.github.records.at(-1)?.intent.key;
    if (key === undefined) return;
    for (const name of await this.#stop({ kind: "run-key", key, cause: "command" })) this.stopped.add(name);
  }

  #pollPorts(line: Line): PollPorts {
    const { github } = this;
    return {
      log: new MemoryLog(),
      clock: this.#clock(line.actor),
      records: simRecords(github, line),
      comments: simComments(github, line),
      statuses: simStatuses(github, line),
      workflows: {
        state: (id) => line.call("read workflow run", () => github.runs.get(id) ?? "unknown"),
        rerunFailed: () => line.call("rerun", () => this.startJob()),
        dispatch: async () => undefined,
      },
      pulls: { read: async () => new Map(), removeLabel: async () => undefined },
      openModal: async () => this.#observer(line),
      redact: (text) => text,
    };
  }

  #stopper(line: Line): ModalStopper {
    const { modal } = this;
    const facts = (id: string) => {
      const app = modal.find(id);
      if (app === undefined) return undefined;
      const state = app.stoppedAt === undefined ? ("disconnected" as const) : ("stopped" as const);
      return { id, name: app.name, environment: "main", createdAt: new Date(app.at).toISOString(), state };
    };
    return {
      find: (id) => line.call("find app", () => facts(id)),
      listOf: (record) =>
        line.call("list apps", () =>
          modal.listed().flatMap(({ id, name }) => {
            const app = name === `${record.intent.key}-g${record.intent.generation}` ? facts(id) : undefined;
            return app === undefined ? [] : [app];
          }),
        ),
      stop: (id) =>
        line
          .call(`stop ${id}`, () => {
            const app = modal.find(id);
            if (app !== undefined) modal.stop(app);
          })
          .then(
            () => ({ kind: "done" as const }),
            () => ({ kind: "unknown" as const, message: "No answer." }),
          ),
      close: () => undefined,
    };
  }

  /** Passes at odd times, some of which die, while jobs run; and somebody who may ask once more. */
  schedule(): void {
    const { turns } = this;
    const watch = turns.actor("schedule");
    for (let pass = 0; pass < 4; pass += 1) {
      const at = turns.choose(20) * MINUTE;
      const left = turns.choose(3) === 2 ? turns.choose(60) : Number.POSITIVE_INFINITY;
      void turns.wait(watch, at).then(() => this.poll(left));
    }
    if (turns.choose(3) === 2) void turns.wait(watch, turns.choose(40) * MINUTE).then(() => this.startJob());
    if (turns.choose(4) === 3)
      void turns.wait(watch, turns.choose(240) * SECOND).then(() => this.#stopByHand());
  }

  /** Passes without trouble, until they have nothing left to say. */
  async calmDown(passes: number): Promise<void> {
    for (let pass = 0; pass < passes; pass += 1) {
      this.turns.now += 12 * MINUTE;
      void this.poll();
      await this.turns.run();
    }
  }
}
