// Actors that wait for their turn, and a list of choices that says whose it is, who dies, and what time it is: no real time passes.
import { vi } from "vitest";

/** A process: once it is dead, none of its calls ever comes back, as after SIGKILL. */
export interface Actor {
  readonly name: string;
  alive: boolean;
  /** Turns until it is killed. */
  left: number;
  onDeath?: () => void;
}

interface Waiting {
  readonly actor: Actor;
  readonly go: () => void;
}

interface Timer extends Waiting {
  readonly at: number;
}

const TURN_TAKES = 200;
const LONG_TURN = 45_000;
/** Event loop rounds without anybody waiting, after which nobody will unless a module is still being loaded. */
const QUIET_ROUNDS = 1000;

export class Turns {
  now = Date.parse("2026-11-24T08:00:00Z");
  /** What happened, in order. */
  readonly trace: string[] = [];
  readonly #choices: readonly number[];
  #taken = 0;
  readonly #waiting: Waiting[] = [];
  #timers: Timer[] = [];
  readonly #tasks = new Set<{ readonly actor: Actor }>();

  /** Choices beyond the end of the list are 0: nothing happens then, so every story ends calmly. */
  constructor(choices: readonly number[]) {
    this.#choices = choices;
  }

  /** One of 0 … n - 1. */
  choose(n: number): number {
    const choice = this.#choices[this.#taken++] ?? 0;
    return choice % n;
  }

  note(event: string): void {
    this.trace.push(`${this.time().slice(11, 19)} ${event}`);
  }

  time(): string {
    return new Date(this.now).toISOString();
  }

  actor(name: string, left = Number.POSITIVE_INFINITY): Actor {
    return { name, alive: true, left };
  }

  kill(actor: Actor): void {
    if (!actor.alive) return;
    actor.alive = false;
    this.note(`${actor.name} dies`);
    actor.onDeath?.();
  }

  turn(actor: Actor): Promise<void> {
    return new Promise((go) => {
      if (actor.alive) this.#waiting.push({ actor, go });
    });
  }

  wait(actor: Actor, ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const timer: Timer = { actor, at: this.now + ms, go: resolve };
      const drop = (): void => {
        this.#timers = this.#timers.filter((one) => one !== timer);
        resolve();
      };
      if (signal?.aborted === true) return resolve();
      signal?.addEventListener("abort", drop, { once: true });
      this.#timers.push(timer);
    });
  }

  /** What an actor does, until it is done or dead. */
  track(actor: Actor, work: Promise<unknown>): void {
    const task = { actor };
    this.#tasks.add(task);
    const done = () => this.#tasks.delete(task);
    work.then(done, done);
  }

  /** Until every actor is done or dead. @throws when one of them waits for what never comes */
  async run(): Promise<void> {
    for (let quiet = 0; quiet < 2 * QUIET_ROUNDS; quiet += 1) {
      // How long a dynamic import takes is the machine's affair, so it is waited for and not counted.
      if (quiet === QUIET_ROUNDS) await vi.dynamicImportSettled();
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#step()) quiet = 0;
      else if (quiet > 2 && this.#ring()) quiet = 0;
      else if (quiet > 2 && ![...this.#tasks].some(({ actor }) => actor.alive)) return;
    }
    throw new Error(`${[...this.#tasks].map(({ actor }) => actor.name)} never end`);
  }

  #step(): boolean {
    if (this.#waiting.length === 0) return false;
    const [next] = this.#waiting.splice(this.choose(this.#waiting.length), 1);
    if (next === undefined) return false;
    this.now += TURN_TAKES + (this.choose(12) === 11 ? LONG_TURN : 0);
    next.actor.left -= 1;
    if (next.actor.left < 0) this.kill(next.actor);
    if (next.actor.alive) next.go();
    return true;
  }

  #ring(): boolean {
    this.#timers = this.#timers.filter(({ actor }) => actor.alive).sort((one, other) => one.at - other.at);
    const next = this.#timers.shift();
    if (next === undefined) return false;
    this.now = Math.max(this.now, next.at);
    next.go();
    return true;
  }
}
