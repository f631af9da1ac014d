// One record, and the run keys that a pass was asked for -> whether the pass looks at it.
import type { RunRecord } from "./record.ts";
import { isRevisable, isVerdict } from "./state.ts";

/** A run that was asked for by its key is looked at again even when it was lost or its result had expired. */
export function isWatched({ intent, line }: RunRecord, runKeys: readonly string[] | undefined): boolean {
  if (runKeys === undefined) return !isVerdict(line.state);
  return runKeys.includes(intent.key) && (!isVerdict(line.state) || isRevisable(line.state));
}
