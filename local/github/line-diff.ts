// Two texts in, how many lines were added and removed out.

export interface LineCounts {
  readonly additions: number;
  readonly deletions: number;
}

/** Beyond this many compared pairs the middle counts as wholly replaced: the numbers are for show. */
const PAIR_LIMIT = 4_000_000;

function splitLines(text: string): readonly string[] {
  const lines = text.split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

function countEqualStart(a: readonly string[], b: readonly string[]): number {
  let index = 0;
  while (index < a.length && index < b.length && a[index] === b[index]) index += 1;
  return index;
}

/** Length of the longest common subsequence, by the usual table of which only one row is kept. */
function countCommon(a: readonly string[], b: readonly string[]): number {
  if (a.length * b.length > PAIR_LIMIT) return 0;
  let above = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const row = [0];
    b.forEach((other, index) => {
      const best = Math.max(above[index + 1] ?? 0, row[index] ?? 0);
      row.push(line === other ? (above[index] ?? 0) + 1 : best);
    });
    above = row;
  }
  return above.at(-1) ?? 0;
}

export function countLines(before: string, after: string): LineCounts {
  const [old, now] = [splitLines(before), splitLines(after)];
  const start = countEqualStart(old, now);
  const [a, b] = [old.slice(start), now.slice(start)];
  const end = countEqualStart([...a].reverse(), [...b].reverse());
  const [middleOld, middleNow] = [a.slice(0, a.length - end), b.slice(0, b.length - end)];
  const common = countCommon(middleOld, middleNow);
  return { additions: middleNow.length - common, deletions: middleOld.length - common };
}
