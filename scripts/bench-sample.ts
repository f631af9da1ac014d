// Named measurements in, their medians and ratios to the first one out; taken in turns, so that drift hits all alike.

/** Milliseconds of one execution. */
export type Measure = () => Promise<number>;

export interface Sample {
  readonly name: string;
  /** Milliseconds, sorted. */
  readonly times: readonly number[];
  readonly median: number;
  /** Of the medians: this one to the first measurement's. */
  readonly ratio: number;
}

export function medianOf(times: readonly number[]): number {
  const sorted = [...times].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Each measurement `rounds` times in turns, after one round that warms the file cache and does not count. */
export async function measureInTurns(
  measures: Readonly<Record<string, Measure>>,
  rounds: number,
): Promise<readonly Sample[]> {
  const times = new Map<string, number[]>(Object.keys(measures).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      const time = await measure();
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  const floor = medianOf([...times.values()][0] ?? []);
  return [...times].map(([name, each]) => {
    const median = medianOf(each);
    return { name, times: each.sort((left, right) => left - right), median, ratio: median / floor };
  });
}
