// A run's key and the records -> adopt the one that is open, start the next generation, or leave it as it ended.
import type { RunRecord } from "./record.ts";
import { isVerdict } from "./state.ts";

export type Standing =
  | { readonly kind: "open"; readonly record: RunRecord }
  | { readonly kind: "start"; readonly generation: number }
  /** An arm that has succeeded is not run again with the others. */
  | { readonly kind: "done"; readonly record: RunRecord };

/** @param records newest first */
export function findStanding(key: string, records: readonly RunRecord[], isArm: boolean): Standing {
  const own = records.filter(({ intent }) => intent.key === key);
  // Of twins of one generation the earliest stands, so a withdrawn later one hides it from nobody.
  const newest = Math.max(0, ...own.map(({ intent }) => intent.generation));
  const twins = own.filter(({ intent }) => intent.generation === newest);
  const open = twins.filter(({ line }) => !isVerdict(line.state)).at(-1);
  if (open !== undefined) return { kind: "open", record: open };
  const succeeded = twins.find(({ line }) => line.state === "succeeded");
  if (isArm && succeeded !== undefined) return { kind: "done", record: succeeded };
  return { kind: "start", generation: newest + 1 };
}
