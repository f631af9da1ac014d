// A Modal that holds apps and calls and moves with the simulated time; lists may lag behind what was just written.
import type { ModalCall } from "../../../src/io/modal-call.ts";
import { ModalRefusal } from "../../../src/io/modal-call.ts";
import type { Turns } from "./turns.ts";

/** How a call ends when nobody stops it; the number is Modal's own for listed inputs and for results. */
export const OUTCOMES = {
  success: { input: 3, result: 1 },
  failure: { input: 4, result: 2 },
  timeout: { input: 5, result: 4 },
} as const;
export type Outcome = keyof typeof OUTCOMES;
const TERMINATED = { input: 6, result: 3 } as const;

export interface SimCall {
  readonly id: string;
  readonly at: number;
  readonly listedFrom: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly outcome: Outcome;
}

export interface SimApp {
  readonly id: string;
  readonly name: string;
  readonly at: number;
  readonly listedFrom: number;
  published: boolean;
  /** Since when no client is connected. */
  leftAt?: number;
  stoppedAt?: number;
  stoppedBy: string;
  call?: SimCall;
}

const LAG = 20_000;
const MINUTE = 60_000;
/** An unpublished app is reaped after its client's heartbeats have been missed. */
const REAPED_AFTER = 5 * MINUTE;
const NOT_FOUND = 5;
const UNAVAILABLE = 14;

export class SimModal {
  readonly apps: SimApp[] = [];
  readonly #turns: Turns;
  readonly #outcome: Outcome;

  constructor(turns: Turns, outcome: Outcome) {
    this.#turns = turns;
    this.#outcome = outcome;
  }

  createApp(name: string): SimApp {
    const { now } = this.#turns;
    const id = `ap-${String(this.apps.length + 1).padStart(22, "0")}`;
    const app: SimApp = { id, name, at: now, listedFrom: now + this.#lag(), published: false, stoppedBy: "" };
    this.apps.push(app);
    return app;
  }

  storeCall(app: SimApp): SimCall {
    const { now } = this.#turns;
    const call: SimCall = {
      id: `fc-${app.id.slice(3)}`,
      at: now,
      listedFrom: now + this.#lag(),
      startsAt: now + 30_000,
      endsAt: now + 6 * 60 * MINUTE,
      outcome: this.#outcome,
    };
    app.call = call;
    return call;
  }

  #lag(): number {
    return this.#turns.choose(4) === 3 ? LAG : 0;
  }

  find(id: string): SimApp | undefined {
    this.settle();
    return this.apps.find((app) => app.id === id);
  }

  listed(): readonly SimApp[] {
    this.settle();
    return this.apps.filter(({ listedFrom }) => listedFrom <= this.#turns.now);
  }

  calls(app: SimApp): readonly SimCall[] {
    return app.call !== undefined && app.call.listedFrom <= this.#turns.now ? [app.call] : [];
  }

  stop(app: SimApp): void {
    this.settle();
    if (app.stoppedAt !== undefined) return;
    app.stoppedAt = this.#turns.now;
    app.stoppedBy = "somebody";
  }

  /** What has come about meanwhile: reaped apps, and apps whose call has ended. */
  settle(): void {
    for (const app of this.apps) {
      const ends = app.call?.endsAt ?? (app.published ? undefined : (app.leftAt ?? Infinity) + REAPED_AFTER);
      if (app.leftAt === undefined || app.stoppedAt !== undefined || ends === undefined) continue;
      const at = Math.max(ends, app.leftAt);
      if (at <= this.#turns.now) app.stoppedAt = at;
    }
  }

  /** The number of a listed input, and the result where there is one. */
  #ending(app: SimApp, call: SimCall): { readonly input: number; readonly result?: number } {
    const { now } = this.#turns;
    if (app.stoppedAt !== undefined && app.stoppedAt < call.endsAt) return TERMINATED;
    if (now >= call.endsAt) return OUTCOMES[call.outcome];
    return { input: now < call.startsAt ? 1 : 2 };
  }

  /** The listed status of its call, as Modal numbers it. */
  inputOf(app: SimApp): number {
    this.settle();
    return app.call === undefined ? 0 : this.#ending(app, app.call).input;
  }

  /** How its call ended by itself; undefined where it was stopped, goes on, or was never made. */
  ending(app: SimApp): Outcome | undefined {
    const stopped = app.stoppedAt ?? Number.POSITIVE_INFINITY;
    const { call } = app;
    return call !== undefined && stopped >= call.endsAt && this.#turns.now >= call.endsAt
      ? call.outcome
      : undefined;
  }

  state(app: SimApp): number {
    if (app.stoppedAt !== undefined) return 5;
    if (!app.published) return 6;
    return app.leftAt === undefined ? 2 : 8;
  }

  /** Answers as the SDK decodes them, for the poll's own reading of them. @param step takes a turn, and may refuse */
  answering(step: (method: string) => Promise<boolean>): ModalCall {
    return async (method, request) => {
      if (!(await step(method))) throw new ModalRefusal(`Modal did not answer ${method}.`, UNAVAILABLE);
      return this.#answer(method, request as Readonly<Record<string, string>>);
    };
  }

  #answer(method: string, request: Readonly<Record<string, string>>): unknown {
    const seconds = (ms: number | undefined): number => (ms === undefined ? 0 : ms / 1000);
    if (method === "appList") {
      return {
        apps: this.listed().map((app) => ({
          appId: app.id,
          description: app.name,
          state: this.state(app),
          createdAt: seconds(app.at),
        })),
      };
    }
    const key = method === "appGetInfo" || method === "appFetchLogs" ? request["appId"] : undefined;
    const app = this.find(key ?? `ap-${(request["functionId"] ?? request["functionCallId"] ?? "").slice(3)}`);
    if (app === undefined) throw new ModalRefusal(`Modal refused ${method}.`, NOT_FOUND);
    if (method === "appGetInfo") {
      const lifecycle = {
        appState: this.state(app),
        createdAt: seconds(app.at),
        stoppedAt: seconds(app.stoppedAt),
        stoppedBy: app.stoppedBy,
      };
      const functions = app.published ? { train: `fu-${app.id.slice(3)}` } : {};
      return { info: { description: app.name, environmentName: "main", lifecycle, functions } };
    }
    if (method === "functionCallFetch") return { functionCallInputs: this.#inputs(app) };
    if (method === "functionGetOutputs") return this.#outputs(app);
    return { batches: [] };
  }

  #inputs(app: SimApp): readonly object[] {
    return this.calls(app).map((call) => ({
      functionCallId: call.id,
      status: this.#ending(app, call).input,
      enqueuedAt: new Date(call.at),
      ...(this.#turns.now < call.startsAt ? {} : { startedAt: new Date(call.startsAt) }),
    }));
  }

  #outputs(app: SimApp): object {
    const { call } = app;
    if (call === undefined) throw new ModalRefusal("Modal refused FunctionGetOutputs.", NOT_FOUND);
    const { result } = this.#ending(app, call);
    if (result === undefined) return { numUnfinishedInputs: 1, outputs: [] };
    const common = { taskId: "ta-1", inputStartedAt: call.startsAt / 1000, retryCount: 0 };
    const told = { status: result, exception: "", traceback: "", exitcode: 0 };
    return {
      numUnfinishedInputs: 0,
      outputs: [{ ...common, outputCreatedAt: call.endsAt / 1000, result: told }],
    };
  }
}
