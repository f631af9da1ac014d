// Ended runs whose comment tells an estimate in; those of which Modal's billing report has told the cost since, out.
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import { isRevisable, isVerdict } from "./core/state.ts";
import { sweepOf } from "./core/sweep-report.ts";
import type { PollRequest } from "./poll.ts";
import type { Bench } from "./poll-judge.ts";
import type { PassMemory } from "./poll-memory.ts";
import { familyOf } from "./poll-place.ts";
import type { ModalObserver } from "./ports.ts";

/** Milliseconds after a verdict in which its cost is asked for: the report is of whole hours and comes late. */
const ASKED_FOR = 48 * 3_600_000;
const MOST_A_PASS = 10;

export interface BillSearch {
  readonly request: Pick<PollRequest, "runKeys">;
  readonly modal: Pick<ModalObserver, "billing">;
  readonly memory: PassMemory;
  readonly now: Date;
}

/** Each is asked for once a job. None of them for a pass for some runs, nor where nothing is open. */
export async function findNewlyBilled(
  records: readonly RunRecord[],
  { request, modal: { billing }, memory, now }: BillSearch,
): Promise<readonly RunRecord[]> {
  if (billing === undefined || request.runKeys !== undefined) return [];
  const isDue = (record: RunRecord): boolean =>
    isToldWithPrice(record, records) && isRecent(record, now) && !memory.hasAskedBill(record.id);
  const found: RunRecord[] = [];
  for (const record of records.filter(isDue).slice(0, MOST_A_PASS)) {
    memory.noteAskedBill(record.id);
    const { createdAt, changedAt, line } = record;
    const dollars = await billing.billed({ app: line.app ?? "", from: createdAt, to: changedAt });
    if (dollars === undefined) continue;
    memory.noteBilled(record.id, dollars);
    found.push(record);
  }
  return found;
}

/** Ended so lately that its cost is still asked for, and kept in mind once it is known. */
export function isRecent({ line, changedAt }: RunRecord, now: Date): boolean {
  return isVerdict(line.state) && now.getTime() - Date.parse(changedAt) <= ASKED_FOR;
}

/** It heads its comment, or is one of the arms that do; an earlier run there is one line without a price. */
function isToldWithPrice(record: RunRecord, records: readonly RunRecord[]): boolean {
  const { line, intent } = record;
  const has = isVerdict(line.state) && !isRevisable(line.state) && intent.gpu !== null;
  if (!has || line.app === undefined || line.comment === undefined) return false;
  const family = familyOf(record, records)?.records ?? [];
  return (sweepOf(family) ?? family.slice(0, 1)).includes(record);
}

/** A result.json says what was known when its run ended. */
export function withBills(
  earlier: ReadonlyMap<number, RunReport>,
  { billedOf }: Pick<Bench, "billedOf">,
): ReadonlyMap<number, RunReport> {
  const billed = ([id, report]: readonly [number, RunReport]): readonly [number, RunReport] => {
    const dollars = billedOf(id);
    if (report.price === undefined || dollars === undefined) return [id, report];
    return [id, { ...report, price: { ...report.price, billed: dollars } }];
  };
  return new Map([...earlier].map(billed));
}
