// Poll: every open record -> what Modal says now, the decision, and GitHub made equal to it; safe to run at any time.
import { afterPass, nextPassAt } from "./core/clock-rule.ts";
import type { PollOutcome, StopRequest } from "./core/poll-outcome.ts";
import { isVerdict } from "./core/state.ts";
import { type Judged, judgeAll } from "./poll-judge.ts";
import { publishAll } from "./poll-publish.ts";
import type {
  Clock,
  CommentStore,
  Log,
  ModalObserver,
  RecordStore,
  StatusStore,
  WorkflowRuns,
} from "./ports.ts";

export interface PollPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly records: RecordStore;
  readonly comments: CommentStore;
  readonly statuses: StatusStore;
  readonly workflows: WorkflowRuns;
  /** Called only when a run is open. @throws InputError when there is no usable token */
  readonly openModal: () => Promise<ModalObserver>;
  readonly redact: (text: string) => string;
}

export interface PollRequest {
  /** Only this run. */
  readonly runKey?: string;
  readonly horizonDays: number;
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
  const chosen = records.filter(
    ({ intent }) => request.runKey === undefined || intent.key === request.runKey,
  );
  const open = chosen.filter(({ line }) => !isVerdict(line.state));
  if (open.length === 0) return NOTHING_OPEN;
  const modal = await ports.openModal();
  try {
    const judged = await judgeAll(open, modal, ports);
    const changed = await publishAll(judged, records, { request, ports });
    return outcomeOf(judged, changed, ports.clock.now());
  } finally {
    modal.close();
  }
}

const NOTHING_OPEN: PollOutcome = {
  open: 0,
  changed: 0,
  finished: 0,
  failed: 0,
  toStop: [],
  nextPassAt: undefined,
  reports: [],
};

function outcomeOf(judged: readonly Judged[], changed: number, now: Date): PollOutcome {
  const ended = judged.filter(({ report }) => isVerdict(report.state));
  const open = judged.filter(({ report }) => !isVerdict(report.state));
  return {
    open: open.length,
    changed,
    finished: ended.length,
    failed: ended.filter(({ report }) => report.state !== "succeeded").length,
    toStop: judged.flatMap(stopRequest),
    nextPassAt: nextPassAt(
      open.map(({ record }) => record.createdAt),
      now,
    ),
    reports: judged.map(({ report }) => report),
  };
}

function stopRequest({ record, decision }: Judged): readonly StopRequest[] {
  const { app } = decision.next;
  if (decision.stop === undefined || app === undefined) return [];
  return [{ key: record.intent.key, record_id: record.id, app_id: app, cause: decision.stop }];
}

export interface Lingering {
  /** Minutes that the job may go on waiting for the next pass. */
  readonly linger: number;
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
  const oneRun = request.runKey !== undefined;
  for (;;) {
    const outcome = await poll(request, ports);
    const now = ports.clock.now();
    const next = afterPass({ due: outcome.nextPassAt, now, startedAt, linger: lingering.linger, oneRun });
    if (next.kind === "dispatch" && lingering.workflow !== "") await startNextPass(lingering.workflow, ports);
    if (next.kind !== "wait") return outcome;
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
