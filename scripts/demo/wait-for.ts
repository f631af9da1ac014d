// A question and a deadline in, its first answer out.
import { setTimeout as pause } from "node:timers/promises";

/** @throws Error naming what was waited for, when `ask` gave undefined until the deadline */
export async function waitFor<T>(
  what: string,
  seconds: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${seconds} s`);
    await pause(100);
  }
}
