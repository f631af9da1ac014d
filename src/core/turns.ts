// A number in; turns out: no more than so many callers are between `take` and its end at any time, the others wait.

export interface Turns {
  /** @returns what ends the turn */
  take(): Promise<() => void>;
}

export function createTurns(most: number): Turns {
  let free = most;
  const waiting: (() => void)[] = [];
  const end = (): void => {
    const next = waiting.shift();
    if (next === undefined) free += 1;
    else next();
  };
  return {
    take: async () => {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
      return end;
    },
  };
}
