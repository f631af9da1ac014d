// Log lines in, the attempts they belong to out, with what each attempt's own lines say about its way and its end.
import type { LogLine } from "./log-lines.ts";
import type { LineFacts } from "./progress-line.ts";
import type { Axis } from "./progress-name.ts";

export type EndEvidence = "preempted" | "crashed" | "timed-out" | "out-of-memory";

/** The way of one attempt along one axis. */
export interface AxisTrack {
  first: number;
  last: number;
  highest: number;
  /** The smallest step forward between two logged positions: how finely the run logs. */
  stride: number | undefined;
  forward: number;
  backward: number;
  /** Moves back to where the way began: such an axis counts within something larger. */
  restarts: number;
  /** Lines that carry the position and a number. */
  metricLines: number;
  /** Times at which `first` and `last` were logged. */
  firstAt: string;
  lastAt: string;
}

export interface TrackedAttempt {
  readonly number: number;
  readonly container: string;
  readonly startedAt: string;
  lastSeenAt: string;
  /** Positions that come with numbers; those of bare lines such as `Epoch 3/25` are apart, as they may announce. */
  readonly tracks: Map<Axis, AxisTrack>;
  readonly bareTracks: Map<Axis, AxisTrack>;
  readonly current: Map<Axis, number>;
  /** A hash of its first line, which is seen again when the program starts again in the same container. */
  readonly opening: number | undefined;
  resumeHint: number | undefined;
  /** When a line last told of a checkpoint that was saved. */
  checkpoint: string | undefined;
  /** The length of its first progress bar without a label. */
  barTotal: number | undefined;
  /** A traceback or an interrupt since the last progress. */
  unsettled: "traceback" | "interrupt" | undefined;
  evidence: EndEvidence | undefined;
}

/** An entrypoint may run thousands of containers; the newest of them are told apart. */
const ATTEMPT_LIMIT = 300;
const TRACEBACK = /^[\s+|]{0,8}(?:Exception Group )?Traceback \(most recent call last\):/;
const INTERRUPT = /^KeyboardInterrupt\b/;
/** Wording of the platform's own lines, seen in users' logs; a hint that the counts of Modal overrule. */
const PLATFORM: readonly (readonly [RegExp, EndEvidence])[] = [
  [/preempt|re-?scheduled/i, "preempted"],
  [/hit its timeout/i, "timed-out"],
  [/out of memory|\boom\b|evict|exit code:? 137|exceeded its memory/i, "out-of-memory"],
];

/**
 * A container that was not seen before is a new attempt. Modal may also retry inside the container that survived an
 * exception: after a traceback, a line that says so, a position before the last one or the container's opening line
 * again begins a new attempt there.
 */
export class AttemptTracker {
  readonly attempts: TrackedAttempt[];
  readonly #latest = new Map<string, TrackedAttempt>();

  constructor(attempts: TrackedAttempt[] = []) {
    this.attempts = attempts;
    for (const attempt of attempts) this.#latest.set(attempt.container, attempt);
  }

  /** The attempt of the line; undefined for lines of no container before the first one. */
  assign(line: LogLine, facts: LineFacts | undefined): TrackedAttempt | undefined {
    const known = line.container === "" ? this.attempts.at(-1) : this.#latest.get(line.container);
    if (known === undefined) return line.container === "" ? undefined : this.#begin(line);
    if (line.container !== "" && beginsAgain(known, line, facts)) return this.#begin(line);
    if (line.container !== "") known.lastSeenAt = line.at;
    return known;
  }

  #begin(line: LogLine): TrackedAttempt {
    const attempt: TrackedAttempt = {
      number: (this.attempts.at(-1)?.number ?? 0) + 1,
      container: line.container,
      startedAt: line.at,
      lastSeenAt: line.at,
      tracks: new Map(),
      bareTracks: new Map(),
      current: new Map(),
      opening: line.source === "system" ? undefined : hashOf(line.text),
      resumeHint: undefined,
      checkpoint: undefined,
      barTotal: undefined,
      unsettled: undefined,
      evidence: undefined,
    };
    this.attempts.push(attempt);
    this.#latest.set(line.container, attempt);
    // The first one stays: it tells how the run began.
    const [dropped] = this.attempts.length > ATTEMPT_LIMIT ? this.attempts.splice(1, 1) : [];
    if (dropped !== undefined && this.#latest.get(dropped.container) === dropped)
      this.#latest.delete(dropped.container);
    return attempt;
  }
}

/** FNV-1a: what is remembered of a line must not be the line. Undefined for an empty one. */
function hashOf(text: string): number | undefined {
  const line = text.trim();
  if (line === "") return undefined;
  let hash = 0x811c9dc5;
  for (let index = 0; index < line.length; index += 1)
    hash = Math.imul(hash ^ line.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

function beginsAgain(attempt: TrackedAttempt, line: LogLine, facts: LineFacts | undefined): boolean {
  if ((attempt.unsettled === undefined && attempt.evidence === undefined) || line.source === "system")
    return false;
  if (facts?.resumedFrom !== undefined) return true;
  if (attempt.opening !== undefined && hashOf(line.text) === attempt.opening) return true;
  return [...(facts?.positions ?? [])].some(([axis, position]) => {
    const last = attempt.current.get(axis);
    return last !== undefined && position < last;
  });
}

/** Notes what the line says about the attempt's end; progress after a traceback shows that it was survived. */
export function noteEnd(attempt: TrackedAttempt, line: LogLine, progressed: boolean): void {
  if (line.source === "system") {
    const found = PLATFORM.find(([wording]) => wording.test(line.text.slice(0, 500)));
    if (found !== undefined) attempt.evidence = found[1];
    return;
  }
  if (TRACEBACK.test(line.text)) attempt.unsettled = "traceback";
  else if (INTERRUPT.test(line.text)) attempt.unsettled = "interrupt";
  else if (progressed) attempt.unsettled = undefined;
}

export function endEvidence(attempt: TrackedAttempt): EndEvidence | undefined {
  if (attempt.evidence !== undefined) return attempt.evidence;
  if (attempt.unsettled === "interrupt") return "preempted";
  return attempt.unsettled === "traceback" ? "crashed" : undefined;
}

/** Moves the attempt to `position` on `axis`. */
export function advance(
  tracks: Map<Axis, AxisTrack>,
  axis: Axis,
  move: { readonly position: number; readonly at: string; readonly withNumbers: boolean },
): void {
  const { position, at, withNumbers } = move;
  const track = tracks.get(axis);
  if (track === undefined) {
    const way = { first: position, last: position, highest: position, firstAt: at, lastAt: at };
    tracks.set(axis, {
      ...way,
      stride: undefined,
      forward: 0,
      backward: 0,
      restarts: 0,
      metricLines: withNumbers ? 1 : 0,
    });
    return;
  }
  const moved = position - track.last;
  if (moved > 0) {
    track.forward += 1;
    track.stride = track.stride === undefined ? moved : Math.min(track.stride, moved);
  }
  if (moved < 0) {
    track.backward += 1;
    if (position <= track.first + (track.stride ?? 0)) track.restarts += 1;
  }
  if (withNumbers) track.metricLines += 1;
  track.last = position;
  track.highest = Math.max(track.highest, position);
  track.lastAt = at;
}
