// A run's log entries in; its progress axis, the way of each attempt along it, and every metric's series out.
import { type LogLine, LogLines } from "./log-lines.ts";
import type { LogEntry } from "./observation.ts";
import {
  AttemptTracker,
  type AxisTrack,
  advance,
  type EndEvidence,
  endEvidence,
  noteEnd,
  type TrackedAttempt,
} from "./progress-attempts.ts";
import { type LineFacts, readProgressLine } from "./progress-line.ts";
import { AXES, type Axis, kindOf, readTotals } from "./progress-name.ts";
import { SeriesStore } from "./progress-series.ts";
import { progressWarnings } from "./progress-warnings.ts";
import type { MetricSeries } from "./report.ts";

/** What the log shows of one attempt; positions are on the run's axis. */
export interface AttemptProgress {
  /** 1 for the first one that the log shows. */
  readonly number: number;
  readonly container: string;
  readonly startedAt: string;
  readonly lastSeenAt: string;
  readonly firstStep?: number;
  readonly lastStep?: number;
  readonly highestStep?: number;
  /** The distance between two logged positions; undefined with fewer than two. */
  readonly stride?: number;
  /** The position it says it resumes from: wording, not proof. */
  readonly resumeHint?: number;
  readonly evidence?: EndEvidence;
}

export interface Progress {
  readonly axis?: string;
  readonly axisEnd?: number;
  readonly attempts: readonly AttemptProgress[];
  readonly metrics: readonly MetricSeries[];
  /** Sentences that name what is doubtful. */
  readonly warnings: readonly string[];
}

export interface ProgressOptions {
  /** The arguments of the run, where a total such as `epochs=25` may stand. */
  readonly args?: readonly string[];
}

/**
 * Reads positions and numbers from JSON lines and `name=value` lines, attempt by attempt. Memory is bounded whatever
 * the log: see the limits of LogLines and SeriesStore. Doubtful numbers are left out and named in `warnings`.
 */
export function readProgress(entries: readonly LogEntry[], options: ProgressOptions = {}): Progress {
  const reader = new ProgressReader();
  const lines = new LogLines({ overwritten: "keep" });
  for (const entry of entries) for (const line of lines.feed(entry)) reader.read(line);
  for (const line of lines.flush()) reader.read(line);
  return reader.result(options.args ?? []);
}

class ProgressReader {
  readonly #tracker = new AttemptTracker();
  readonly #series = new SeriesStore();
  readonly #totals = new Map<Axis, number>();

  read(line: LogLine): void {
    const facts = line.source === "system" ? undefined : this.#facts(line);
    const attempt = this.#tracker.assign(line, facts);
    if (attempt === undefined) return;
    noteEnd(attempt, line, (facts?.positions.size ?? 0) > 0);
    if (facts !== undefined) this.#take(attempt, line, facts);
  }

  /** A line without an end may be cut in the middle of a number; only whole JSON is beyond doubt. */
  #facts(line: LogLine): LineFacts | undefined {
    const facts = readProgressLine(line.text);
    return line.partial && facts?.json !== true ? undefined : facts;
  }

  #take(attempt: TrackedAttempt, line: LogLine, facts: LineFacts): void {
    const { positions: own, json } = facts;
    for (const [axis, total] of facts.totals) this.#totals.set(axis, total);
    if (facts.resumedFrom !== undefined && attempt.tracks.size === 0)
      attempt.resumeHint ??= facts.resumedFrom;
    for (const [axis, position] of own) attempt.current.set(axis, position);
    const believed = own.size > 0 || json;
    let withNumbers = false;
    for (const name of facts.values.keys()) withNumbers ||= believed || isMeasure(name);
    const tracks = withNumbers ? attempt.tracks : attempt.bareTracks;
    for (const [axis, position] of withNumbers ? attempt.current : own)
      advance(tracks, axis, { position, at: line.at, withNumbers: withNumbers && own.has(axis) });
    if (!withNumbers) return;
    const positions = own.size === attempt.current.size ? own : new Map(attempt.current);
    const point = { place: { attempt: attempt.number, at: line.at, positions }, own };
    for (const [name, value] of facts.values)
      if (believed || isMeasure(name)) this.#series.add(name, value, point);
  }

  result(args: readonly string[]): Progress {
    const attempts = this.#tracker.attempts;
    const bare = attempts.every((attempt) => attempt.tracks.size === 0);
    const axis = chooseAxis(attempts.map((attempt) => (bare ? attempt.bareTracks : attempt.tracks)));
    const ways = attempts.map((attempt) => toProgress(attempt, axis, bare));
    const metrics = axis === undefined ? [] : this.#series.read(axis);
    const total = axis === undefined ? undefined : (this.#totals.get(axis) ?? readTotals(args).get(axis));
    const axisEnd = lastPosition(total, ways);
    const warnings = progressWarnings({ attempts, axis, series: this.#series });
    return {
      ...(axis === undefined ? {} : { axis }),
      ...(axisEnd === undefined ? {} : { axisEnd }),
      attempts: ways,
      metrics,
      warnings,
    };
  }
}

/** Without a position of its own a text line is only believed where the name says that it measures something. */
function isMeasure(name: string): boolean {
  const kind = kindOf(name);
  return kind.kind === "metric" && kind.named;
}

/**
 * Of the axes that most lines with numbers carry, the one that only rises within an attempt and moves most often:
 * `global_step` before `epoch`, but `epoch` before a `step` that begins anew in every epoch.
 */
function chooseAxis(attempts: readonly ReadonlyMap<Axis, AxisTrack>[]): Axis | undefined {
  const scores = AXES.map((axis) => {
    const tracks = attempts.flatMap((tracked) => tracked.get(axis) ?? []);
    const sum = (pick: (track: AxisTrack) => number) =>
      tracks.reduce((total, track) => total + pick(track), 0);
    const [lines, forward, backward] = [
      sum((t) => t.metricLines),
      sum((t) => t.forward),
      sum((t) => t.backward),
    ];
    const restarts = sum((t) => t.restarts);
    return { axis, seen: tracks.length > 0, lines, forward, backward, restarts };
  }).filter((score) => score.seen);
  const most = Math.max(0, ...scores.map((score) => score.lines));
  const common = scores.filter((score) => score.lines * 2 >= most);
  const rising = common.filter(
    ({ backward, forward, restarts }) => restarts === 0 && backward * 20 <= forward,
  );
  const pool = rising.length > 0 ? rising : common;
  return pool.toSorted((one, other) => other.forward - one.forward)[0]?.axis;
}

function toProgress(attempt: TrackedAttempt, axis: Axis | undefined, bare: boolean): AttemptProgress {
  const { number, container, startedAt, lastSeenAt, resumeHint } = attempt;
  const track = axis === undefined ? undefined : (bare ? attempt.bareTracks : attempt.tracks).get(axis);
  const evidence = endEvidence(attempt);
  return {
    ...{ number, container, startedAt, lastSeenAt },
    ...(track === undefined
      ? {}
      : { firstStep: track.first, lastStep: track.last, highestStep: track.highest }),
    ...(track?.stride === undefined ? {} : { stride: track.stride }),
    ...(resumeHint === undefined ? {} : { resumeHint }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** The total as a position: one less where the run counts from 0 in ones; none where the run is already past it. */
function lastPosition(total: number | undefined, attempts: readonly AttemptProgress[]): number | undefined {
  if (total === undefined) return undefined;
  const fromZero = attempts[0]?.firstStep === 0 && attempts.some((attempt) => attempt.stride === 1);
  const end = fromZero ? total - 1 : total;
  const reached = Math.max(0, ...attempts.map((attempt) => attempt.highestStep ?? 0));
  return end > 0 && reached <= end ? end : undefined;
}
