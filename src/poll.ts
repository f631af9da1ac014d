// Poll: every open record -> what Modal says now, the decision, and GitHub made equal to it; safe to run at any time.
import { nextPassAt } from "./core/clock-rule.ts";
import { IDLE_OUTCOME } from "./core/idle-pass.ts";
import type { PollOutcome } from "./core/poll-outcome.ts";
import type { RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import { isWatched } from "./core/watched.ts";
import type { WritePace } from "./core/write-pace.ts";
import type { FinishPorts } from "./poll-finish.ts";
import { type Judged, judgeAll } from "./poll-judge.ts";
import { takeLabelsOff } from "./poll-label.ts";
import { PassMemory } from "./poll-memory.ts";
import { familyOf } from "./poll-place.ts";
import { asksAnew, readPulls, stopRequestsOf } from "./poll-policy.ts";
import { type Published, publishAll } from "./poll-publish.ts";
import { findUnkept } from "./poll-unkept.ts";
import type {
  Clock,
  CommentStore,
  Log,
  ModalObserver,
  ProgressStore,
  PullRequests,
  RecordStore,
  ShownReader,
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
  /** Whether this job can upload artifacts; only then are results tried again that could not be kept. */
  readonly canKeep?: () => boolean;
  /** What GitHub shows of many runs, in few calls; without it each is read by itself. */
  readonly shown?: ShownReader;
  /** What passes keep for one another; without it every pass reads the logs from their beginning. */
  readonly progress?: ProgressStore;
  readonly pace?: WritePace;
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
export async function poll(
  request: PollRequest,
  ports: PollPorts,
  memory: PassMemory = new PassMemory(ports),
): Promise<PollOutcome> {
  const records = await ports.records.list(request.horizonDays);
  const open = records.filter((record) => isWatched(record, request.runKeys));
  const unkept = findUnkept(records, { request, memory, ports });
  if (open.length + unkept.length === 0) return IDLE_OUTCOME;
  // A pass for some runs comes right after their launch: nothing is kept of those yet.
  const all = request.runKeys === undefined;
  const [modal] = await Promise.all([ports.openModal(), all ? memory.load() : undefined]);
  try {
    const now = (await ports.githubNow?.()) ?? ports.clock.now();
    const pulls = await readPulls(open, ports);
    const { readPrices } = await import("./poll-cost.ts");
    const { openMetricsFiles, readPassConfig } = await import("./poll-config.ts");
    const configured = await readPassConfig(ports);
    const pricesFor = await readPrices(open, configured.config, modal);
    const savedOf = ({ id }: RunRecord) => memory.logOf(id);
    const mayRelaunch = request.relaunch;
    const files = await openMetricsFiles(configured, { modal, now, memory, ports });
    const bench = { ...configured, ...files, modal, now, pulls, pricesFor, mayRelaunch, ports, savedOf };
    const judged = await judgeAll(open, bench);
    for (const { record, saved, savedFile } of judged) memory.noteRead(record.id, saved, savedFile);
    const heads = await judgeAll(findHeads(open, records), bench);
    // Not loaded by a pass that finds nothing open.
    const { finishPass, keepUnkept } = await import("./poll-finish.ts");
    const finished = await finishPass({ records, judged, heads }, bench);
    await takeLabelsOff(finished.judged, records, ports);
    const published = await publishAll({ records, ...finished, request, memory, now }, ports);
    await keepUnkept(unkept, { records, bench, memory });
    const isLeft = (one: Judged): boolean => isOpen(one, published);
    memory.retain(finished.judged.filter(isLeft).map(({ record }) => record.id));
    const wait = memory.pace.waitFor(
      published.postponed.size > 0 ? "verdict" : "progress",
      ports.clock.now().getTime(),
    );
    return outcomeOf(finished.judged, { ...published, wait }, now);
  } finally {
    modal.close();
  }
}

/** Runs that head the comment of an open run without being open themselves. */
function findHeads(open: readonly RunRecord[], records: readonly RunRecord[]): readonly RunRecord[] {
  const heads = open.flatMap((record) => familyOf(record, records)?.records[0] ?? []);
  return [...new Set(heads)].filter((head) => !open.includes(head));
}

interface Left extends Pick<Published, "unwritten"> {
  /** Milliseconds for which GitHub wants no more of what was left. */
  readonly wait: number;
}

const LEFT_OVER_DUE = 60_000;
const HOUR = 60 * LEFT_OVER_DUE;

/** What was left unwritten is due as soon as GitHub's limits let it, and where that is known to be later, not before. */
function dueAfter(open: readonly Judged[], { unwritten, wait }: Left, now: Date): Date | undefined {
  const due = nextPassAt(
    open.map(({ record }) => record.createdAt),
    now,
  );
  // Out of sight: what is asked of Modal meanwhile, such as what a run has cost, cannot wait for that.
  if (!unwritten || due === undefined || wait > HOUR) return due;
  return new Date(now.getTime() + Math.max(LEFT_OVER_DUE, wait));
}

function isOpen({ record, report }: Judged, { postponed }: Published): boolean {
  return postponed.has(record.id) || !isVerdict(report.state);
}

function outcomeOf(judged: readonly Judged[], published: Published & Left, now: Date): PollOutcome {
  const { changed } = published;
  const open = judged.filter((one) => isOpen(one, published));
  const ended = judged.filter((one) => !open.includes(one) && one.report.state !== one.record.line.state);
  return {
    open: open.length,
    changed: changed.size,
    finished: ended.length,
    failed: ended.filter(({ report }) => report.state !== "succeeded").length,
    toStop: judged.flatMap(stopRequestsOf),
    stopsAnew: judged.some(asksAnew),
    at: now,
    nextPassAt: dueAfter(open, published, now),
    reports: judged.map(({ report }) => report),
  };
}
