// How far the client has come -> one group of the job's log after another, each open until the next thing is reached.
import type { LaunchProgress } from "./core/cli-output.ts";
import type { Log } from "./ports.ts";

const PHASES: readonly (readonly [title: string, reached: (progress: LaunchProgress) => boolean])[] = [
  ["Start", ({ appId }) => appId !== undefined],
  ["Build", ({ published }) => published],
  ["Store the call", ({ stored }) => stored],
];

export class Phases {
  #seen: LaunchProgress | undefined;
  #announce: () => void = () => {};

  tell(progress: LaunchProgress): void {
    this.#seen = progress;
    this.#announce();
  }

  /** Resolves when all is reached, or as soon as `ended` does: what was not reached then gets no group. */
  async show(log: Pick<Log, "group">, ended: Promise<unknown>): Promise<void> {
    let over = false;
    const end = ended.then(() => {
      over = true;
    });
    for (const [title, reached] of PHASES) {
      if (over) return;
      await log.group(title, () => Promise.race([end, this.#until(reached)]));
    }
  }

  async #until(reached: (progress: LaunchProgress) => boolean): Promise<void> {
    while (this.#seen === undefined || !reached(this.#seen)) {
      await new Promise<void>((resolve) => {
        this.#announce = resolve;
      });
    }
  }
}
