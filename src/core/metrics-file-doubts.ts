// A metrics file as it was read in; sentences that name what is doubtful about it out.
import { count } from "./amount.ts";
import { formatPosition } from "./metrics.ts";
import type { Owner } from "./metrics-file-owner.ts";
import type { FileReading } from "./metrics-file-progress.ts";
import type { FileSegment } from "./metrics-file-segments.ts";
import { highestOf } from "./metrics-file-way.ts";
import type { Axis } from "./progress-name.ts";
import { progressWarnings } from "./progress-warnings.ts";

interface Context {
  readonly axis: Axis | undefined;
  readonly owners: readonly Owner[];
  /** The log itself tells how each attempt began. */
  readonly proved: boolean;
  readonly attempts: number;
}

const MOVES = 3;

export function fileWarnings(file: FileReading, context: Context): readonly string[] {
  const { rows } = file;
  const { damage, unplaced, segments, series } = rows;
  const { axis } = context;
  return [
    ...(damage === undefined ? [] : [damageWords(damage)]),
    ...(rows.rows === 0 && !isWhole(damage)
      ? ["The metrics file holds no numbers; the metrics are those of the log."]
      : []),
    ...(unplaced === 0
      ? []
      : [
          `${count(unplaced, "row")} of the metrics file ${unplaced === 1 ? "names" : "name"} neither a step nor an epoch and ${unplaced === 1 ? "is" : "are"} left out.`,
        ]),
    ...(axis === undefined ? [] : replaced(file, axis)),
    ...(axis === undefined || context.proved ? [] : movesBack(segments.segments, context, axis)),
    ...progressWarnings({ attempts: segments.segments, axis, series }),
  ];
}

/** The damage is one of the whole file and not of some lines. */
function isWhole(damage: FileReading["rows"]["damage"]): boolean {
  return damage !== undefined && !damage.first.startsWith("line ");
}

function damageWords({ count: lines, first }: NonNullable<FileReading["rows"]["damage"]>): string {
  if (isWhole({ count: lines, first })) return `The metrics file could not be read: ${first}.`;
  return lines === 1
    ? `One record of the metrics file is left out: ${first}.`
    : `${lines} records of the metrics file are left out, the first since ${first}.`;
}

function replaced({ rows, reached }: FileReading, axis: Axis): readonly string[] {
  const before = reached.get(axis);
  const now = highestOf(rows.segments.segments.flatMap(({ tracks }) => tracks.get(axis) ?? []));
  if (before === undefined || now >= before) return [];
  return [
    `The metrics file was written anew: it had reached ${axis} ${formatPosition(before)}, and now ends at ${axis} ${formatPosition(now)}.`,
  ];
}

/** Moves that the attempts do not explain. */
function movesBack(
  segments: readonly FileSegment[],
  { owners, attempts }: Context,
  axis: Axis,
): readonly string[] {
  const moves = segments.flatMap((segment, index) => {
    const from = segments[index - 1]?.tracks.get(axis)?.last;
    const to = segment.tracks.get(axis)?.first;
    const explained = owners[index]?.known === true && attempts > 1;
    return from === undefined || to === undefined || to >= from || explained ? [] : [{ from, to }];
  });
  const whose = attempts === 1 ? " within one attempt" : "; which attempt wrote that cannot be told";
  const more = moves.length - MOVES;
  return [
    ...moves
      .slice(0, MOVES)
      .map(
        ({ from, to }) =>
          `In the metrics file the ${axis} goes back from ${formatPosition(from)} to ${formatPosition(to)}${whose}.`,
      ),
    ...(more > 0 ? [`So it does ${count(more, "more time")}.`] : []),
  ];
}
