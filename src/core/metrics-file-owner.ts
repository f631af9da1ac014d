// The stretches of a metrics file and the attempts of its run in; which attempt wrote which, as far as it is known, out.
import { type FileSegment, indexAt } from "./metrics-file-segments.ts";

/** Attempts by their place in the run, from 1; 0 is an earlier run that wrote into the same file. */
export interface Owner {
  readonly lowest: number;
  readonly highest: number;
  /** No other attempt can have written it. */
  readonly known: boolean;
}

/**
 * Attempts write one after the other, so each stretch is of the same attempt as the one before or of a later one; where
 * the positions went back it is of a later one. A row's own time settles it, and so does the time at which it was read:
 * what was read while only one attempt had begun is of that one.
 *
 * @param starts when the attempts began, ISO
 * @param earlier whether an earlier run may have written into the file
 */
export function ownersOf(
  segments: readonly FileSegment[],
  starts: readonly string[],
  earlier: boolean,
): readonly Owner[] {
  const strict = narrowed(segments, starts, { earlier, strict: true });
  const fits = strict.every(({ lowest, highest }) => lowest <= highest);
  if (fits) return strict.map((owner) => ({ ...owner, known: owner.lowest === owner.highest }));
  // More moves back than attempts: some of them are rows out of order, and which ones cannot be told.
  return narrowed(segments, starts, { earlier, strict: false }).map(({ lowest, highest }) => ({
    lowest: Math.min(lowest, highest),
    highest,
    known: starts.length === 1 && !earlier,
  }));
}

function narrowed(
  segments: readonly FileSegment[],
  starts: readonly string[],
  { earlier, strict }: { readonly earlier: boolean; readonly strict: boolean },
): readonly Omit<Owner, "known">[] {
  const owners = segments.map((segment) => ({ ...boundsOf(segment, starts, earlier) }));
  const step = (index: number): number => (strict && segments[index]?.back === true ? 1 : 0);
  for (let index = 1; index < owners.length; index += 1) {
    const [before, own] = [owners[index - 1], owners[index]];
    if (before !== undefined && own !== undefined)
      own.lowest = Math.max(own.lowest, before.lowest + step(index));
  }
  for (let index = owners.length - 2; index >= 0; index -= 1) {
    const [own, after] = [owners[index], owners[index + 1]];
    if (own !== undefined && after !== undefined)
      own.highest = Math.min(own.highest, after.highest - step(index + 1));
  }
  return owners;
}

function boundsOf(
  { firstAt, lastAt, most }: FileSegment,
  starts: readonly string[],
  earlier: boolean,
): { lowest: number; highest: number } {
  const highest = Math.min(most, starts.length);
  if (firstAt === undefined || lastAt === undefined || highest === 0)
    return { lowest: earlier ? 0 : Math.min(1, highest), highest };
  // An attempt may write into the file before the log has its first line, so the next one is not ruled out by time.
  const [first, last] = [indexAt(starts, firstAt), indexAt(starts, lastAt)];
  return { lowest: Math.min(first, highest), highest: Math.min(Math.max(first, last), highest) };
}
