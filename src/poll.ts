// Poll: every open record -> what Modal says now, the decision, and GitHub made equal to it; safe to run at any time.
import { afterPass, nextPassAt } from "./core/clock-rule.ts";
import { joinOutcomes, type PollOutcome } from "./core/poll-outcome.ts";
import type { RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import { isRevisable } from "./core/verdict.ts";
import type { FinishPorts } from "./poll-finish.ts";
import { type Judged, judgeAll } from "./poll-judge.ts";
import { takeLabelsOff } from "./poll-label.ts";
import { familyOf } from "./poll-place.ts";
import { asksAnew, readPulls, stopRequestsOf } from "./poll-policy.ts";
import { type Published, publishAll } from "./poll-publish.ts";
import type {
  Clock,
  CommentStore,
  Log,
  ModalObserver,
  PullRequests,
  RecordStore,
  StatusStore,
  WorkflowRuns,
} from "./ports.ts";

export interface PollPorts {
  readonly log: Log;
  readonly clock: Clock;
  /** GitHub's time now, by which the age of a record is measured; without it, our own clock stands in. */
  readonly githubNow?: () => Promise<Date>;
  readonly records: RecordStore;
  readonly comments: CommentStore;
  readonly statuses: StatusStore;
  readonly workflows: WorkflowRuns;
  /** Asked only for runs with a policy that looks at their pull request. */
  readonly pulls: PullRequests;
  /** Called only when a run is open. @throws InputError when there is no usable token */
  readonly openModal: () => Promise<ModalObserver>;
  readonly redact: (text: string) => string;
  /** What the end of a run is told with; without it a report has neither comparison nor files. */
  readonly finish?: () => Promise<FinishPorts>;
}

export interface PollRequest {
  /** Only these runs. */
  readonly runKeys?: readonly string[];
  readonly horizonDays: number;
  /** A launch that died before any user code ran is started again, once. */
  readonly relaunch: boolean;
  readonly links: {
    readonly serverUrl: string;
    readonly repository: string;
    readonly workflowRunUrl?: string;
  };
}

/**
 * One pass. Nothing open costs one call to GitHub and none to Modal. A run that cannot be observed is `unreachable` and
 * hides no other.
 * @throws ExternalError when the records cannot be listed whole; nothing was written then
 */
export async function poll(request: PollRequest, ports: PollPorts): Promise<PollOutcome> {
  const records = await ports.records.list(request.horizonDays);
  const open = records.filter((record) => isWatched(record, request));
  if (open.length === 0) return NOTHING_OPEN;
  const modal = await ports.openModal();
  try {
    const now = (await ports.githubNow?.()) ?? ports.clock.now();
    const pulls = await readPulls(open, ports);
    const { readPrices } = await import("./poll-cost.ts");
    const pricesFor = await readPrices(open, ports, modal);
    const bench = { modal, now, pulls, pricesFor, mayRelaunch: request.relaunch, ports };
    const judged = await judgeAll(open, bench);
    const heads = await judgeAll(findHeads(open, records), bench);
    // Not loaded by a pass that finds nothing open.
    const { finishPass } = await import("./poll-finish.ts");
    const finished = await finishPass({ records, judged, heads }, bench);
    await takeLabelsOff(finished.judged, records, ports);
    const published = await publishAll({ records, ...finished, request }, ports);
    return outcomeOf(finished.judged, published, bench.now);
  } finally {
    modal.close();
  }
}

/** A run that was asked for by its key is looked at again even when it was lost or its result had expired. */
function isWatched({ intent, line }: RunRecord, { runKeys }: PollRequest): boolean {
  if (runKeys === undefined) return !isVerdict(line.state);
  return runKeys.includes(intent.key) && (!isVerdict(line.state) || isRevisable(line.state));
}

/** Runs that head the comment of an open run without being open themselves. */
function findHeads(open: readonly RunRecord[], records: readonly RunRecord[]): readonly RunRecord[] {
  const heads = open.flatMap((record) => familyOf(record, records)?.records[0] ?? []);
  return [...new Set(heads)].filter((head) => !open.includes(head));
}

const NOTHING_OPEN: PollOutcome = {
  open: 0,
  changed: 0,
  finished: 0,
  failed: 0,
  toStop: [],
  stopsAnew: false,
  at: new Date(0),
  nextPassAt: undefined,
  reports: [],
};

function outcomeOf(judged: readonly Judged[], { changed, postponed }: Published, now: Date): PollOutcome {
  const isOpen = ({ record, report }: Judged): boolean =>
    postponed.has(record.id) || !isVerdict(report.state);
  const open = judged.filter(isOpen);
  const ended = judged.filter((one) => !isOpen(one) && one.report.state !== one.record.line.state);
  return {
    open: open.length,
    changed: changed.size,
    finished: ended.length,
    failed: ended.filter(({ report }) => report.state !== "succeeded").length,
    toStop: judged.flatMap(stopRequestsOf),
    stopsAnew: judged.some(asksAnew),
    at: now,
    nextPassAt: nextPassAt(
      open.map(({ record }) => record.createdAt),
      now,
    ),
    reports: judged.map(({ report }) => report),
  };
}

export interface Lingering {
  /** Minutes that the job may go on waiting for the next pass; asked once something is open. */
  readonly minutes: () => Promise<number>;
  /** File name of the workflow that makes the next pass; empty where cron alone does. */
  readonly workflow: string;
}

/** Passes until nothing is open or the time to linger is over; then the next workflow run is started. */
export async function pollWhileLingering(
  request: PollRequest,
  ports: PollPorts,
  lingering: Lingering,
): Promise<PollOutcome> {
  const startedAt = ports.clock.now();
  const oneRun = request.runKeys !== undefined;
  let whole: PollOutcome | undefined;
  for (;;) {
    const outcome = await poll(request, ports);
    whole = whole === undefined ? outcome : joinOutcomes(whole, outcome);
    if (outcome.nextPassAt === undefined) return whole;
    const now = ports.clock.now();
    const waitMs = Math.max(0, outcome.nextPassAt.getTime() - outcome.at.getTime());
    const next = afterPass({
      due: new Date(now.getTime() + waitMs),
      now,
      startedAt,
      linger: await lingering.minutes(),
      oneRun,
      stopsAnew: outcome.stopsAnew,
    });
    if (next.kind === "dispatch" && lingering.workflow !== "") await startNextPass(lingering.workflow, ports);
    if (next.kind !== "wait") return whole;
    await ports.clock.wait(next.until.getTime() - now.getTime());
  }
}

async function startNextPass(workflow: string, ports: PollPorts): Promise<void> {
  try {
    await ports.workflows.dispatch(workflow);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    ports.log.warning(
      `The next pass could not be started through the workflow ${JSON.stringify(workflow)}: ${text}. Grant \`permissions: actions: write\`, give that workflow \`on: workflow_dispatch\`, or set poll-workflow to its file name; until then the schedule alone wakes it.`,
    );
  }
}
