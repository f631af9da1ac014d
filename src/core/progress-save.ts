// What a reader holds in, plain data that JSON can carry out, and back: a log that was read is not read again.
import * as v from "valibot";
import { defined } from "./defined.ts";
import { LogLines, type OpenLine } from "./log-lines.ts";
import { AttemptTracker, type TrackedAttempt } from "./progress-attempts.ts";
import type { ReaderState } from "./progress-reader.ts";
import {
  Count,
  Finite,
  Moment,
  Positions,
  restoreSeries,
  restoreTracks,
  SERIES_FIELDS,
  saveSeries,
  saveTracks,
  Text,
  Tracks,
} from "./progress-save-series.ts";

const AttemptSchema = v.object({
  number: Count,
  container: Text,
  startedAt: Moment,
  lastSeenAt: Moment,
  tracks: Tracks,
  bareTracks: Tracks,
  current: Positions,
  opening: v.optional(Count),
  resumeHint: v.optional(Finite),
  checkpoint: v.optional(Moment),
  barTotal: v.optional(Count),
  unsettled: v.optional(v.picklist(["traceback", "interrupt"])),
  evidence: v.optional(v.picklist(["preempted", "crashed", "timed-out", "out-of-memory"])),
});
const OpenSchema = v.object({
  source: v.picklist(["stdout", "stderr", "system"]),
  container: Text,
  since: v.nullable(Moment),
  at: v.optional(Moment),
});
/** Bounds keep a file that somebody made up from costing more than one that we wrote. */
export const SavedProgressSchema = v.object({
  attempts: v.pipe(v.array(AttemptSchema), v.maxLength(301)),
  open: v.pipe(v.array(OpenSchema), v.maxLength(256)),
  totals: Positions,
  ...SERIES_FIELDS,
  cut_lines: v.optional(Count),
  garbled_lines: v.optional(Count),
});

export type SavedProgress = v.InferOutput<typeof SavedProgressSchema>;

/** @param oldest open lines that began before this are given up, ISO */
export function saveState(
  { lines, tracker, series, totals, blemishes }: ReaderState,
  oldest: string,
): SavedProgress {
  return {
    attempts: tracker.attempts.map(saveAttempt),
    open: lines.open(oldest).map((line) => ({ ...line })),
    totals: [...totals],
    ...saveSeries(series),
    ...(blemishes.cut > 0 ? { cut_lines: blemishes.cut } : {}),
    ...(blemishes.garbled > 0 ? { garbled_lines: blemishes.garbled } : {}),
  };
}

/** Fields in the order of the schema, so that what was read back and has not changed is the same text again. */
function saveAttempt(attempt: TrackedAttempt): SavedProgress["attempts"][number] {
  const { number, container, startedAt, lastSeenAt, tracks, bareTracks, current } = attempt;
  const { opening, resumeHint, checkpoint, barTotal, unsettled, evidence } = attempt;
  return {
    ...{ number, container, startedAt, lastSeenAt },
    tracks: saveTracks(tracks),
    bareTracks: saveTracks(bareTracks),
    current: [...current],
    ...defined({ opening, resumeHint, checkpoint, barTotal, unsettled, evidence }),
  };
}

/** A state of its own: nothing of it is shared with `saved`. */
export function restoreState(saved: SavedProgress): ReaderState {
  const open: readonly OpenLine[] = saved.open;
  return {
    lines: new LogLines({ overwritten: "keep", open }),
    tracker: new AttemptTracker(saved.attempts.map(restoreAttempt)),
    series: restoreSeries(saved),
    totals: new Map(saved.totals),
    blemishes: { cut: saved.cut_lines ?? 0, garbled: saved.garbled_lines ?? 0 },
  };
}

function restoreAttempt(saved: SavedProgress["attempts"][number]): TrackedAttempt {
  const { number, container, startedAt, lastSeenAt } = saved;
  return {
    ...{ number, container, startedAt, lastSeenAt },
    opening: saved.opening,
    resumeHint: saved.resumeHint,
    checkpoint: saved.checkpoint,
    barTotal: saved.barTotal,
    unsettled: saved.unsettled,
    evidence: saved.evidence,
    tracks: restoreTracks(saved.tracks),
    bareTracks: restoreTracks(saved.bareTracks),
    current: new Map(saved.current),
  };
}
