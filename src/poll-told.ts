// Runs that a pass has judged and told of in; its outcome, and when the next pass is due, out.
import { nextPassAt } from "./core/clock-rule.ts";
import type { PollOutcome } from "./core/poll-outcome.ts";
import { isVerdict } from "./core/state.ts";
import type { PollPorts } from "./poll.ts";
import type { FilesOutcome } from "./poll-after.ts";
import type { Judged } from "./poll-judge.ts";
import type { PassMemory } from "./poll-memory.ts";
import { asksAnew, stopRequestsOf } from "./poll-policy.ts";
import type { Published } from "./poll-publish.ts";

const LEFT_OVER_DUE = 60_000;
const HOUR = 60 * LEFT_OVER_DUE;

export interface PassTime {
  readonly ports: PollPorts;
  readonly memory: PassMemory;
  readonly now: Date;
}

/**
 * Milliseconds from the pass to the next one; undefined where no run is open. What was left unwritten is due as soon as
 * GitHub's limits let it, and where that is known to be later, not before.
 */
export function dueIn(judged: readonly Judged[], published: Published, around: PassTime): number | undefined {
  const { ports, memory, now } = around;
  const open = judged.filter((one) => isOpen(one, published));
  const due = nextPassAt(
    open.map(({ record }) => record.createdAt),
    now,
  );
  const rank = published.postponed.size > 0 ? "verdict" : "progress";
  const wait = memory.pace.waitFor(rank, ports.clock.now().getTime());
  // Out of sight: what is asked of Modal meanwhile, such as what a run has cost, cannot wait for that.
  if (!published.unwritten || due === undefined || wait > HOUR)
    return due === undefined ? undefined : due.getTime() - now.getTime();
  return Math.max(LEFT_OVER_DUE, wait);
}

/** Files that wait only for time are fetched on soon; a run whose files came later is told with them. */
export interface Told extends Published {
  readonly wait: number | undefined;
  readonly files: FilesOutcome;
}

export function isOpen({ record, report }: Judged, { postponed }: Published): boolean {
  return postponed.has(record.id) || !isVerdict(report.state);
}

export function outcomeOf(judged: readonly Judged[], told: Told, now: Date): PollOutcome {
  const { changed, files, wait } = told;
  const open = judged.filter((one) => isOpen(one, told));
  const ended = judged.filter((one) => !open.includes(one) && one.report.state !== one.record.line.state);
  const next = files.goesOn ? Math.min(wait ?? LEFT_OVER_DUE, LEFT_OVER_DUE) : wait;
  return {
    open: open.length,
    changed: changed.size,
    finished: ended.length,
    failed: ended.filter(({ report }) => report.state !== "succeeded").length,
    toStop: judged.flatMap(stopRequestsOf),
    stopsAnew: judged.some(asksAnew),
    at: now,
    nextPassAt: next === undefined ? undefined : new Date(now.getTime() + next),
    filesTook: files.took,
    reports: judged.map(({ record, report }) => files.reports.get(record.id) ?? report),
  };
}
