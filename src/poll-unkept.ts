// Ended runs in; those of which something is still to be kept, a result or files, out.
import { formatStatusLine, parseStatusLine, type RunRecord } from "./core/record.ts";
import { isRevisable, isVerdict } from "./core/state.ts";
import type { PollPorts, PollRequest } from "./poll.ts";
import type { PassMemory } from "./poll-memory.ts";

/** After this a run stays without: whatever keeps its results from being uploaded is not passing. */
const TRIED_FOR = 24 * 3_600_000;
const MOST_A_PASS = 10;
const LARGEST_ID = 999_999_999_999;

/** What the search itself needs. */
export interface UnkeptSearch {
  readonly request: Pick<PollRequest, "runKeys">;
  readonly memory: Pick<PassMemory, "hasTriedToKeep" | "hasTriedToFetch">;
  readonly ports: Pick<PollPorts, "canKeep" | "clock">;
}

/**
 * Runs whose record says that they have ended and not where their results are. Each is due once a job, so that jobs that
 * make many passes do not fetch it again and again. Empty where nothing can be uploaded, or for a pass for some runs.
 */
export function findUnkept(
  records: readonly RunRecord[],
  { request, memory, ports }: UnkeptSearch,
): readonly RunRecord[] {
  if (request.runKeys !== undefined || ports.canKeep?.() !== true) return [];
  const since = ports.clock.now().getTime() - TRIED_FOR;
  const due = ({ id, changedAt, line }: RunRecord): boolean =>
    isVerdict(line.state) &&
    // An expired or lost run has nothing left to fetch, and without an app nothing was written.
    !isRevisable(line.state) &&
    line.app !== undefined &&
    line.artifact === undefined &&
    Date.parse(changedAt) > since &&
    !memory.hasTriedToKeep(id) &&
    hasRoom({ ...line, artifact: LARGEST_ID });
  return records.filter(due).slice(0, MOST_A_PASS);
}

const FETCHED_FOR = 48 * 3_600_000;

/** Ended runs of which files are still to be fetched, or told of. None of them for a pass for some runs. */
export function findUnfinished(
  records: readonly RunRecord[],
  { request, memory, ports }: UnkeptSearch,
): readonly RunRecord[] {
  if (request.runKeys !== undefined || ports.canKeep?.() !== true) return [];
  const since = ports.clock.now().getTime() - FETCHED_FOR;
  const due = ({ id, changedAt, line }: RunRecord): boolean =>
    isVerdict(line.state) &&
    line.artifact !== undefined &&
    line.part !== undefined &&
    Date.parse(changedAt) > since &&
    !memory.hasTriedToFetch(id);
  return records.filter(due).slice(0, MOST_A_PASS);
}

/** A line that has no room for the artifact would be tried for ever. */
function hasRoom(line: RunRecord["line"]): boolean {
  return parseStatusLine(formatStatusLine(line))?.artifact !== undefined;
}

/** A later run with the same checkpoints has written over what lies on the Volume. */
export function isOvertaken({ id, intent }: RunRecord, records: readonly RunRecord[]): boolean {
  const place = (one: RunRecord["intent"]): string => one.continue_from ?? one.key;
  return records.some((other) => other.id > id && place(other.intent) === place(intent));
}
