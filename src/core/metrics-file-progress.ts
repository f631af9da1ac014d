// What the log shows and what the metrics file holds in; the run's progress, with numbers by the file and proof by the log, out.
import { fileWarnings } from "./metrics-file-doubts.ts";
import { type Owner, ownersOf } from "./metrics-file-owner.ts";
import type { FileRows } from "./metrics-file-rows.ts";
import { highestOf, wayOf } from "./metrics-file-way.ts";
import type { AttemptProgress, Progress } from "./progress.ts";
import type { AxisTrack, TrackedAttempt } from "./progress-attempts.ts";
import { chooseAxis, lastPosition, toProgress, totalFromOther, tracksOf } from "./progress-axis.ts";
import { type Axis, readTotals } from "./progress-name.ts";
import type { MetricSeries } from "./report.ts";

export interface FileReading {
  readonly rows: FileRows;
  /** An earlier run may have written into the file as well. */
  readonly earlier: boolean;
  /** How far a file had come that this one has replaced. */
  readonly reached: ReadonlyMap<Axis, number>;
}

/** What the log shows besides its progress. */
export interface LogWay {
  readonly attempts: readonly TrackedAttempt[];
  readonly totals: ReadonlyMap<Axis, number>;
  readonly args: readonly string[];
}

type Tracks = ReadonlyMap<Axis, AxisTrack>;

/**
 * Metrics are the file's. An attempt's positions are the log's wherever it names any, also on another axis, since a line
 * of the log has a container and a row of the file has none; else they are the file's, where no other attempt can have
 * written them. Without a number at a position in the file the log's progress stands.
 */
export function joinFile(log: Progress, way: LogWay, file: FileReading): Progress {
  const { segments } = file.rows.segments;
  const { attempts } = way;
  const logTracks = tracksOf(attempts);
  const axis = axisOf(
    segments.map(({ tracks }) => tracks),
    logTracks,
  );
  const owners = ownersOf(
    segments,
    attempts.map(({ startedAt }) => startedAt),
    file.earlier,
  );
  const metrics = axis === undefined ? [] : file.rows.series.read(axis);
  const proved = logTracks.some((tracks) => tracks.size > 0);
  const warnings = fileWarnings(file, { axis, owners, proved, attempts: attempts.length });
  if (axis === undefined || metrics.length === 0) return { ...log, warnings: [...log.warnings, ...warnings] };
  const joined: Joined = { ...file, axis, owners, logTracks, proved };
  const ways = log.attempts.map((attempt, index) => wayWith(attempt, { way, index, joined }));
  const end = endOf(way, ways, joined);
  return {
    axis,
    ...(end === undefined ? {} : { axisEnd: end }),
    attempts: ways,
    metrics: withAttempts(metrics, attempts, joined),
    warnings: [...log.warnings, ...warnings],
  };
}

interface Joined extends FileReading {
  readonly axis: Axis;
  readonly owners: readonly Owner[];
  readonly logTracks: readonly Tracks[];
  /** The log names positions. */
  readonly proved: boolean;
}

/** How much of the file's moves an axis must show that the log counts by, too, to be preferred for that. */
const NEARLY_ALL = 0.8;

function axisOf(file: readonly Tracks[], log: readonly Tracks[]): Axis | undefined {
  const best = chooseAxis(file);
  const shared = file.map(
    (tracks) => new Map([...tracks].filter(([axis]) => log.some((each) => each.has(axis)))),
  );
  const common = chooseAxis(shared);
  const moves = (axis: Axis | undefined): number =>
    axis === undefined ? 0 : file.reduce((sum, tracks) => sum + (tracks.get(axis)?.forward ?? 0), 0);
  return common !== undefined && moves(common) >= NEARLY_ALL * moves(best) ? common : best;
}

function wayWith(
  attempt: AttemptProgress,
  { way, index, joined }: { readonly way: LogWay; readonly index: number; readonly joined: Joined },
): AttemptProgress {
  const { axis, logTracks, proved, owners } = joined;
  const tracked = way.attempts[index];
  if (tracked === undefined) return attempt;
  const { segments } = joined.rows.segments;
  if (logTracks.some((tracks) => tracks.has(axis))) {
    const own = toProgress(tracked, logTracks[index]?.get(axis));
    const newest = owners.at(-1);
    const last = index === way.attempts.length - 1 && newest?.known === true && newest.lowest === index + 1;
    return last ? extended(own, segments.at(-1)?.tracks.get(axis)) : own;
  }
  if (proved) return attempt.firstStep === undefined ? attempt : { ...attempt, axis: logAxis(joined) };
  const found = wayOf(index + 1, { segments, owners, axis });
  const plain = toProgress(tracked, undefined);
  return {
    ...plain,
    ...(found.way === undefined ? {} : stepsOf(found.way)),
    ...(found.unplaced ? { unplaced: true as const } : {}),
  };
}

function logAxis({ logTracks }: Joined): string {
  return chooseAxis(logTracks) ?? "step";
}

function stepsOf({ first, last, highest, stride }: NonNullable<ReturnType<typeof wayOf>["way"]>) {
  const steps = { firstStep: first, lastStep: last, highestStep: highest };
  return stride === undefined ? steps : { ...steps, stride };
}

/** A file is often finer than a log; where an attempt began is left to the log. */
function extended(attempt: AttemptProgress, track: AxisTrack | undefined): AttemptProgress {
  const { lastStep, highestStep } = attempt;
  if (track === undefined || lastStep === undefined || highestStep === undefined) return attempt;
  return {
    ...attempt,
    lastStep: Math.max(lastStep, track.last),
    highestStep: Math.max(highestStep, track.highest),
  };
}

function endOf(way: LogWay, ways: readonly AttemptProgress[], joined: Joined): number | undefined {
  const { axis, rows } = joined;
  const { segments } = rows.segments;
  const totals = new Map([...readTotals(way.args), ...rows.totals, ...way.totals]);
  const total = totals.get(axis) ?? totalFromOther(axis, totals, segments.at(-1)?.tracks);
  const own = ways.filter((attempt) => attempt.axis === undefined);
  const first = segments[0]?.tracks.get(axis);
  const known = own.some(({ firstStep }) => firstStep !== undefined) || first === undefined;
  // Where no attempt's positions are known, the file's own still tell whether the run counts from 0.
  const pseudo = known
    ? own
    : own.map((attempt, index) => (index > 0 ? attempt : { ...attempt, ...fileSteps(segments, axis) }));
  const end = lastPosition(total, pseudo);
  const reached = highestOf(segments.flatMap(({ tracks }) => tracks.get(axis) ?? []));
  return end === undefined || reached > end ? undefined : end;
}

function fileSteps(segments: FileRows["segments"]["segments"], axis: Axis) {
  const [first] = segments;
  const stride = first?.strides.get(axis);
  const step = first?.tracks.get(axis)?.first;
  return { ...(step === undefined ? {} : { firstStep: step }), ...(stride === undefined ? {} : { stride }) };
}

/** Until here points carry the number of their stretch. */
function withAttempts(
  metrics: readonly MetricSeries[],
  attempts: readonly TrackedAttempt[],
  joined: Joined,
): readonly MetricSeries[] {
  const { segments } = joined.rows.segments;
  const numberOf = (row: number, step: number): number => {
    const at = segments.findLastIndex(({ from }) => from <= row);
    const owner = joined.owners[Math.max(0, at)];
    const place = owner === undefined ? 1 : placeOf(owner, step, joined);
    return attempts[Math.max(0, place - 1)]?.number ?? 1;
  };
  return metrics.map(({ name, points }) => ({
    name,
    points: points.map((point) => ({ ...point, attempt: numberOf(point.attempt, point.step) })),
  }));
}

/** Where it is not known, the newest attempt that can have written the row and whose log begins no later. */
function placeOf({ known, lowest, highest }: Owner, step: number, { logTracks, axis }: Joined): number {
  if (known) return lowest;
  for (let place = highest; place > lowest; place -= 1) {
    const first = logTracks[place - 1]?.get(axis)?.first;
    if (first !== undefined && first <= step) return place;
  }
  return logTracks.some((tracks) => tracks.has(axis)) ? lowest : highest;
}
