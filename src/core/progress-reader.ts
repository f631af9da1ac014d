// Log entries in, as they come; the progress that they show out. What is held stays small whatever the log's length.
import { type Blemishes, blemishWarnings, isGarbled } from "./log-blemishes.ts";
import { type LogLine, LogLines } from "./log-lines.ts";
import type { ReadLine } from "./log-pattern.ts";
import type { LogEntry } from "./observation.ts";
import type { Progress, ProgressOptions } from "./progress.ts";
import { AttemptTracker, advance, noteEnd, type TrackedAttempt } from "./progress-attempts.ts";
import { chooseAxis, lastPosition, toProgress, totalFromOther, tracksOf } from "./progress-axis.ts";
import { type LineFacts, readProgressLine } from "./progress-line.ts";
import { type Axis, kindOf, readTotals } from "./progress-name.ts";
import { SeriesStore } from "./progress-series.ts";
import { progressWarnings } from "./progress-warnings.ts";

/** Everything that the lines up to some moment have told. */
export interface ReaderState {
  readonly lines: LogLines;
  readonly tracker: AttemptTracker;
  readonly series: SeriesStore;
  readonly totals: Map<Axis, number>;
  readonly blemishes: Blemishes;
}

export function emptyState(): ReaderState {
  return {
    lines: new LogLines({ overwritten: "keep" }),
    tracker: new AttemptTracker(),
    series: new SeriesStore(),
    totals: new Map(),
    blemishes: { cut: 0, garbled: 0 },
  };
}

export class ProgressReader {
  readonly state: ReaderState;
  readonly #declared: ReadLine | undefined;

  /** @param declared what the configuration says of lines; where it has nothing to say, they are read as usual */
  constructor(state: ReaderState = emptyState(), declared?: ReadLine) {
    this.state = state;
    this.#declared = declared;
  }

  feed(entry: LogEntry): void {
    for (const line of this.state.lines.feed(entry)) this.#read(line);
  }

  /** An entry that was read by an earlier reader: only a line that it left open is taken up. */
  again(entry: LogEntry): void {
    this.state.lines.again(entry);
  }

  /** Reads what has no line end yet; nothing more may be fed after it. */
  finish({ args = [], openSince = "" }: ProgressOptions): Progress {
    const { lines, tracker, series, totals, blemishes } = this.state;
    const endless = lines.open(openSince).some(({ since }) => since === null);
    for (const line of lines.flush()) this.#read(line);
    const { attempts } = tracker;
    const tracks = tracksOf(attempts);
    const axis = chooseAxis(tracks);
    const ways = attempts.map((attempt, index) =>
      toProgress(attempt, axis === undefined ? undefined : tracks[index]?.get(axis)),
    );
    const warnings = [
      ...progressWarnings({ attempts, axis, series }),
      ...blemishWarnings(blemishes, endless && axis === undefined),
    ];
    if (axis === undefined) return { attempts: ways, metrics: [], warnings };
    const total =
      totals.get(axis) ?? readTotals(args).get(axis) ?? totalFromOther(axis, totals, tracks.at(-1));
    const axisEnd = lastPosition(total, ways);
    const end = axisEnd === undefined ? {} : { axisEnd };
    return { axis, ...end, attempts: ways, metrics: series.read(axis), warnings };
  }

  #read(line: LogLine): void {
    const facts = line.source === "system" ? undefined : factsOf(line, this.#declared);
    this.#noteBlemishes(line, facts);
    const attempt = this.state.tracker.assign(line, facts);
    if (attempt === undefined) return;
    noteEnd(attempt, line, (facts?.positions.size ?? 0) > 0);
    if (facts !== undefined && facts.cut !== true) this.#take(attempt, line, facts);
  }

  #noteBlemishes({ text }: LogLine, facts: LineFacts | undefined): void {
    const { blemishes } = this.state;
    if (facts?.cut === true) blemishes.cut += 1;
    if (isGarbled(text)) blemishes.garbled += 1;
  }

  #take(attempt: TrackedAttempt, line: LogLine, facts: LineFacts): void {
    const { totals, series } = this.state;
    for (const [axis, total] of facts.totals) totals.set(axis, total);
    if (facts.saved === true) attempt.checkpoint = line.at;
    if (facts.resumedFrom !== undefined && attempt.tracks.size === 0)
      attempt.resumeHint ??= facts.resumedFrom;
    const own = withBar(attempt, facts, totals);
    for (const [axis, position] of own) attempt.current.set(axis, position);
    const believed = own.size > 0 || facts.json || facts.declared === true;
    let withNumbers = false;
    for (const name of facts.values.keys()) withNumbers ||= believed || isMeasure(name);
    const tracks = withNumbers ? attempt.tracks : attempt.bareTracks;
    for (const [axis, position] of withNumbers ? attempt.current : own)
      advance(tracks, axis, { position, at: line.at, withNumbers: withNumbers && own.has(axis) });
    if (!withNumbers) return;
    const positions = own.size === attempt.current.size ? own : new Map(attempt.current);
    const point = { place: { attempt: attempt.number, at: line.at, positions }, own };
    for (const [name, value] of facts.values) if (believed || isMeasure(name)) series.add(name, value, point);
  }
}

/** A line without an end may be cut in the middle of a number; only whole JSON is beyond doubt. */
function factsOf(line: LogLine, declared: ReadLine | undefined): LineFacts | undefined {
  const facts = readProgressLine(line.text);
  const own = line.partial ? undefined : declared?.(line.text);
  if (own !== undefined) return facts?.saved === true ? { ...own, saved: true } : own;
  return line.partial && facts?.json !== true ? undefined : facts;
}

/** Without a position of its own a text line is only believed where the name says that it measures something. */
function isMeasure(name: string): boolean {
  const kind = kindOf(name);
  return kind.kind === "metric" && kind.named;
}

/**
 * A bar without a label may be over the training or over an evaluation in between: the first one of an attempt is the
 * training's, and others are known by their other length.
 */
function withBar(
  attempt: TrackedAttempt,
  { bar, positions }: LineFacts,
  totals: Map<Axis, number>,
): ReadonlyMap<Axis, number> {
  if (bar === undefined) return positions;
  attempt.barTotal ??= bar.total;
  if (attempt.barTotal !== bar.total || positions.has("step")) return positions;
  totals.set("step", bar.total);
  return new Map(positions).set("step", bar.position);
}
