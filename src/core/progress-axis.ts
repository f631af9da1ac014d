// The ways of all attempts in; the one axis that the report goes by, and where on it the run ends, out.

import type { AttemptProgress } from "./progress.ts";
import { type AxisTrack, endEvidence, type TrackedAttempt } from "./progress-attempts.ts";
import { AXES, type Axis } from "./progress-name.ts";

/** Positions that come with numbers count; where no attempt has any, those of bare lines do. */
export function tracksOf(attempts: readonly TrackedAttempt[]): readonly ReadonlyMap<Axis, AxisTrack>[] {
  const bare = attempts.every((attempt) => attempt.tracks.size === 0);
  return attempts.map((attempt) => (bare ? attempt.bareTracks : attempt.tracks));
}

/**
 * Of the axes that most lines with numbers carry, the one that only rises within an attempt and moves most often:
 * `global_step` before `epoch`, but `epoch` before a `step` that begins anew in every epoch.
 */
export function chooseAxis(attempts: readonly ReadonlyMap<Axis, AxisTrack>[]): Axis | undefined {
  const scores = AXES.map((axis) => {
    const tracks = attempts.flatMap((tracked) => tracked.get(axis) ?? []);
    const sum = (pick: (track: AxisTrack) => number) =>
      tracks.reduce((total, track) => total + pick(track), 0);
    return {
      axis,
      seen: tracks.length > 0,
      lines: sum((track) => track.metricLines),
      forward: sum((track) => track.forward),
      backward: sum((track) => track.backward),
      restarts: sum((track) => track.restarts),
    };
  }).filter((score) => score.seen);
  const most = Math.max(0, ...scores.map((score) => score.lines));
  const common = scores.filter((score) => score.lines * 2 >= most);
  const rising = common.filter(
    ({ backward, forward, restarts }) => restarts === 0 && backward * 20 <= forward,
  );
  const pool = rising.length > 0 ? rising : common;
  return pool.toSorted((one, other) => other.forward - one.forward)[0]?.axis;
}

export function toProgress(attempt: TrackedAttempt, track: AxisTrack | undefined): AttemptProgress {
  const { number, container, startedAt, lastSeenAt, resumeHint, checkpoint } = attempt;
  const evidence = endEvidence(attempt);
  return {
    ...{ number, container, startedAt, lastSeenAt },
    ...(track === undefined
      ? {}
      : { firstStep: track.first, lastStep: track.last, highestStep: track.highest }),
    ...(track?.stride === undefined ? {} : { stride: track.stride }),
    ...(resumeHint === undefined ? {} : { resumeHint }),
    ...(evidence === undefined ? {} : { evidence }),
    ...(checkpoint === undefined ? {} : { checkpointAt: checkpoint }),
  };
}

/** The total as a position: one less where the run counts from 0 in ones; none where the run is already past it. */
export function lastPosition(
  total: number | undefined,
  attempts: readonly AttemptProgress[],
): number | undefined {
  if (total === undefined) return undefined;
  const fromZero = attempts[0]?.firstStep === 0 && attempts.some((attempt) => attempt.stride === 1);
  const end = fromZero ? total - 1 : total;
  const reached = Math.max(0, ...attempts.map((attempt) => attempt.highestStep ?? 0));
  return end > 0 && reached <= end ? end : undefined;
}

/** How far from a whole number a total that is told by another axis may be. */
const NEARLY_WHOLE = 0.04;

/**
 * Hugging Face's Trainer logs by epoch and draws a bar over all its steps: at step 60 of 120 and epoch 1.5, the last
 * epoch is 3. Undefined unless that gives a whole number.
 */
export function totalFromOther(
  axis: Axis,
  totals: ReadonlyMap<Axis, number>,
  tracks: ReadonlyMap<Axis, AxisTrack> | undefined,
): number | undefined {
  const own = tracks?.get(axis);
  if (own === undefined || own.last <= 0) return undefined;
  for (const [other, total] of totals) {
    const track = other === axis ? undefined : tracks?.get(other);
    if (track === undefined || track.last <= 0 || track.restarts > 0) continue;
    const end = (own.last / track.last) * total;
    const whole = Math.round(end);
    if (whole >= own.last && Math.abs(end - whole) <= NEARLY_WHOLE * whole) return whole;
  }
  return undefined;
}
