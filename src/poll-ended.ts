// A pass's records in; runs that ended before and are told again, since their cost is known now or they head an open run's comment, out.
import type { RunRecord } from "./core/record.ts";
import type { Scene } from "./poll.ts";
import { type Bench, type Judged, judgeAll } from "./poll-judge.ts";
import { familyOf } from "./poll-place.ts";

export interface JudgedAgain {
  /** Their cost was billed since. */
  readonly billed: readonly Judged[];
  readonly heads: readonly Judged[];
}

/** @param due those whose cost is known now */
export async function judgeAgain(
  due: readonly RunRecord[],
  { open, records }: Pick<Scene, "open" | "records">,
  bench: Bench,
): Promise<JudgedAgain> {
  const heads = findHeads(open, records).filter((head) => !due.includes(head));
  const [billed, headed] = await Promise.all([judgeAll(due, bench), judgeAll(heads, bench)]);
  return { billed: billed.filter(({ seen }) => seen), heads: headed };
}

/** Runs that head the comment of an open run without being open themselves. */
function findHeads(open: readonly RunRecord[], records: readonly RunRecord[]): readonly RunRecord[] {
  const isOpen = new Set(open);
  const heads = open.flatMap((record) => familyOf(record, records)?.records[0] ?? []);
  return [...new Set(heads)].filter((head) => !isOpen.has(head));
}
