// Stretches of a metrics file and their owners in; the way of each attempt along one axis, as far as it is proved, out.
import type { Owner } from "./metrics-file-owner.ts";
import type { FileSegment } from "./metrics-file-segments.ts";
import type { AxisTrack } from "./progress-attempts.ts";
import type { Axis } from "./progress-name.ts";

export interface FileWay {
  readonly first: number;
  readonly last: number;
  readonly highest: number;
  readonly stride: number | undefined;
}

export interface AttemptWay {
  /** Undefined where its first position is not known beyond doubt. */
  readonly way: FileWay | undefined;
  /** Other rows may be of this attempt, too. */
  readonly unplaced: boolean;
}

/** @param attempt its place in the run, from 1 */
export function wayOf(
  attempt: number,
  { segments, owners, axis }: { segments: readonly FileSegment[]; owners: readonly Owner[]; axis: Axis },
): AttemptWay {
  const mayOwn = ({ lowest, highest }: Owner): boolean => lowest <= attempt && attempt <= highest;
  const unplaced = owners.some((owner) => !owner.known && mayOwn(owner));
  const first = owners.findIndex(mayOwn);
  if (first < 0 || owners[first]?.known !== true) return { way: undefined, unplaced };
  const own = segments.filter(
    (_, index) => owners[index]?.known === true && owners[index]?.lowest === attempt,
  );
  const tracks = own.flatMap((segment) => segment.tracks.get(axis) ?? []);
  const [begin] = tracks;
  // One row after a move back may be out of order; the second one shows that the run goes on from there.
  const single = tracks.every(({ highest, first: at }) => highest === at);
  if (begin === undefined || (segments[first]?.back === true && single)) return { way: undefined, unplaced };
  const strides = own.flatMap((segment) => segment.strides.get(axis) ?? []);
  return {
    way: {
      first: begin.first,
      last: tracks.at(-1)?.last ?? begin.last,
      highest: highestOf(tracks),
      stride: strides.length === 0 ? undefined : Math.min(...strides),
    },
    unplaced,
  };
}

export function highestOf(tracks: readonly AxisTrack[]): number {
  return tracks.reduce((most, { highest }) => Math.max(most, highest), Number.NEGATIVE_INFINITY);
}
