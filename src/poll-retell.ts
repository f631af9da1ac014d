// A run whose files are known better than its comment says in; the comment made equal to that out.
import { isArm } from "./core/sweep-report.ts";
import type { PollPorts } from "./poll.ts";
import { createAttempt } from "./poll-attempt.ts";
import { type Pass, publishComment } from "./poll-comment.ts";
import type { Judged } from "./poll-judge.ts";
import { familyOf, statusOwners } from "./poll-place.ts";

/** A comment whose id in the snapshot is not known is read by itself. */
const SINGLE_READS = 1;

/**
 * Nothing is written where the comment does not speak of the run's files: a newer run heads it, or a sweep does.
 * @returns false where another pass has to try again
 */
export async function retell({ record }: Judged, pass: Pass, ports: PollPorts): Promise<boolean> {
  const family = familyOf(record, pass.records);
  if (family === undefined || isArm(record.intent) || family.records[0]?.id !== record.id) return true;
  const { tried } = await publishComment(family, {
    pass,
    ports,
    attempt: createAttempt(ports.log),
    comments: new Map(),
    called: new Set(),
    labels: new Map(),
    owners: statusOwners([]),
    shown: undefined,
    left: { reads: SINGLE_READS },
    held: new Map(),
  });
  return tried.kind !== "later";
}
