// What an artifact took of a run's files and what was left before in; which files are kept where, and which are still to come, out.
import { appName, formatStatusLine, parseStatusLine, type RunIntent, type StatusLine } from "./record.ts";
import type { FilesArtifact, ResultFile, ResultFiles } from "./report.ts";
import type { LateFile, LeftFile } from "./result-files.ts";

/** What one look at a Volume gave. */
export interface FetchedFiles {
  readonly taken: readonly ResultFile[];
  readonly left: readonly LeftFile[];
  /** What is still to be fetched. */
  readonly late: readonly LateFile[];
  /** What was in an artifact before and lies on the Volume as it was. */
  readonly same: readonly ResultFile[];
  /** The Volume could not be read; `left` says why. */
  readonly unread?: boolean;
}

/** Artifacts that the files of an ended run are spread over at most; uploads that fail, and long passes without a file, count. */
export const MOST_PARTS = 12;
/** Milliseconds after the end of a run up to which later passes fetch what is missing. */
export const FETCHED_FOR = 24 * 3_600_000;

export const NO_FILES: ResultFiles = { artifacts: [], taken: [], left: [], late: [] };

/** `experiment-0123456789ab-g1`, and `-2` behind it for the second. */
export function partName(intent: RunIntent, part: number): string {
  return `experiment-${appName(intent)}${part === 1 ? "" : `-${part}`}`;
}

/** Without an artifact, what was fetched for it could not be kept and is to be fetched again. */
export function addPart(
  before: ResultFiles,
  { taken, left, late }: FetchedFiles,
  artifact?: FilesArtifact,
): ResultFiles {
  const { until, artifacts } = before;
  const held = artifact === undefined ? [] : taken.map((file) => ({ ...file, artifact: artifact.name }));
  const lost = artifact === undefined ? taken.map(({ path, bytes }) => ({ path, bytes })) : [];
  return {
    artifacts: artifact === undefined || held.length === 0 ? artifacts : [...artifacts, artifact],
    taken: [...before.taken, ...held],
    left: [...before.left, ...left],
    late: [...lost, ...late],
    ...(until !== undefined && { until }),
  };
}

/** No pass fetches any more. @param over why not, for files of which nothing else is known */
export function closeFiles({ until: _over, ...files }: ResultFiles, over: string): ResultFiles {
  const named = files.late.map(({ path, why = over }) => ({ path, why }));
  return { ...files, left: [...files.left, ...named], late: [] };
}

const LARGEST_ID = 9_999_999_999;

/** Whether the record can say that files are still to be fetched: only what it says is done by a later pass. */
export function hasRoomForParts(line: StatusLine): boolean {
  const full = { ...line, comment: LARGEST_ID, artifact: LARGEST_ID, part: MOST_PARTS + 1 };
  return parseStatusLine(formatStatusLine(full))?.part !== undefined;
}
