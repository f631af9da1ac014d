// What was tracked in, sentences that name what is doubtful about it out.
import type { TrackedAttempt } from "./progress-attempts.ts";
import type { Axis } from "./progress-name.ts";
import type { SeriesStore } from "./progress-series.ts";

export function progressWarnings(read: {
  readonly attempts: readonly Pick<TrackedAttempt, "tracks">[];
  readonly axis: Axis | undefined;
  readonly series: SeriesStore;
}): readonly string[] {
  return [...doubts(read), ...order(read), ...repeats(read), ...otherAxes(read), ...leftOut(read.series)];
}

type Read = Parameters<typeof progressWarnings>[0];

function doubts({ axis, series }: Read): readonly string[] {
  return [...series.doubts].map(([name, doubt]) => {
    const position = axis === undefined ? undefined : doubt.positions.get(axis);
    const where = position === undefined ? "" : ` at ${axis} ${position}`;
    const times = doubt.count === 1 ? "once" : `${doubt.count} times, first`;
    return `\`${name}\` was not a finite number ${times}${where}; these values are left out.`;
  });
}

function order({ attempts, axis }: Read): readonly string[] {
  if (axis === undefined) return [];
  const backward = attempts.reduce((sum, attempt) => sum + (attempt.tracks.get(axis)?.backward ?? 0), 0);
  if (backward === 0) return [];
  const times = backward === 1 ? "once" : `${backward} times`;
  return [`The ${axis} went backwards ${times} within an attempt; the later value of each ${axis} stands.`];
}

function repeats({ axis, series, attempts }: Read): readonly string[] {
  const names = [...series.held].flatMap(([name, { repeated }]) =>
    axis !== undefined && repeated.has(axis) ? [name] : [],
  );
  // Several lines an epoch are no doubt where another axis tells them apart.
  const alone = attempts.every((attempt) => attempt.tracks.size <= 1);
  if (names.length === 0 || !alone) return [];
  const listed = names
    .slice(0, 3)
    .map((name) => `\`${name}\``)
    .join(", ");
  return [`${listed} had several values for the same ${axis} within an attempt; the later one stands.`];
}

function otherAxes({ attempts, axis }: Read): readonly string[] {
  if (axis === undefined) return [];
  const lines = (name: Axis): number =>
    attempts.reduce((sum, attempt) => sum + (attempt.tracks.get(name)?.metricLines ?? 0), 0);
  const names = new Set(attempts.flatMap((attempt) => [...attempt.tracks.keys()]));
  const stray = [...names].filter((name) => name !== axis && lines(name) > lines(axis));
  if (stray.length === 0) return [];
  return [`Some lines count by ${stray.join(" and ")} and not by ${axis}; this report goes by ${axis}.`];
}

function leftOut(series: SeriesStore): readonly string[] {
  return series.leftOut === 0 ? [] : ["There are more metrics than can be shown; the first ones are."];
}
