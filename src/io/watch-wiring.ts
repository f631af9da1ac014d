// Open runs -> the poll use case with its real adapters, and its outcome as outputs; loaded only when a run is open.
import { lingerMinutes } from "../core/clock-rule.ts";
import { defined } from "../core/defined.ts";
import { pollOutputs } from "../core/poll-outcome.ts";
import { redactReports } from "../core/redact-reports.ts";
import { renderSummary } from "../core/summary.ts";
import { WritePace } from "../core/write-pace.ts";
import type { PollPorts, PollRequest } from "../poll.ts";
import type { FinishPorts } from "../poll-finish.ts";
import { pollWhileLingering } from "../poll-linger.ts";
import type { ModalObserver, RecordStore } from "../ports.ts";
import { createLog, setOutputs, writeSummary } from "./actions.ts";
import { systemClock } from "./clock.ts";
import { createCommentStore } from "./comments.ts";
import { type Credentials, requireModalToken } from "./credentials.ts";
import type { FinishSide } from "./finish-wiring.ts";
import { holdModestGarbage } from "./garbage.ts";
import { openModal } from "./modal-api.ts";
import { createProgressStore } from "./progress-store.ts";
import { createPullRequests } from "./pull-requests.ts";
import { createRepositoryReader, type Repository } from "./repository.ts";
import { createShownReader } from "./shown.ts";
import { createStatusStore } from "./statuses.ts";
import { createWorkflowRuns } from "./workflow-runs.ts";

export interface WatchSide extends Omit<FinishSide, "repository"> {
  readonly records: RecordStore;
  readonly canKeep: () => boolean;
}

export interface WatchOptions {
  readonly credentials: Credentials;
  /** As the input has it; checked already. */
  readonly linger: string;
  readonly workflow: string;
  /** Undefined: GitHub's own limit. */
  readonly writes: number | undefined;
}

export async function watch(request: PollRequest, side: WatchSide, options: WatchOptions): Promise<void> {
  holdModestGarbage();
  const { credentials, workflow } = options;
  const oneRun = request.runKeys !== undefined;
  const repository = createRepositoryReader(side.github, systemClock.now);
  const ports = wirePorts({ ...side, repository }, options);
  const minutes = async (): Promise<number> =>
    lingerMinutes(options.linger, { freeMinutes: await hasFreeMinutes(repository), oneRun });
  const outcome = await pollWhileLingering(request, ports, { minutes, workflow });
  setOutputs(pollOutputs(outcome, credentials.redact));
  const { redact } = credentials;
  await writeSummary(redact(renderSummary(redactReports(outcome.reports, redact), request.links)));
}

/** Public repositories and self-hosted runners; where it is not known, minutes are taken to cost money. */
async function hasFreeMinutes(repository: () => Promise<Repository>): Promise<boolean> {
  if (process.env["RUNNER_ENVIRONMENT"] === "self-hosted") return true;
  return repository().then(
    (facts) => !facts.private,
    () => false,
  );
}

function wirePorts(side: WatchSide & FinishSide, { credentials, writes }: WatchOptions): PollPorts {
  const { github, repository, records, canKeep } = side;
  const { redact } = credentials;
  let opened: Promise<ModalObserver> | undefined;
  let finish: Promise<FinishPorts> | undefined;
  const finishPorts = (): Promise<FinishPorts> => {
    finish ??= import("./finish-wiring.ts").then(({ wireFinish }) => wireFinish(side));
    return finish;
  };
  return {
    log: createLog(redact),
    clock: systemClock,
    githubNow: async () => {
      const ahead = await repository().then(
        ({ clockAhead }) => clockAhead,
        () => 0,
      );
      return new Date(systemClock.now().getTime() + ahead);
    },
    records,
    comments: createCommentStore(github),
    statuses: createStatusStore(github),
    workflows: createWorkflowRuns(github, repository),
    pulls: createPullRequests(github),
    redact,
    shown: createShownReader(github),
    pace: new WritePace({ budget: github.budget, ...defined({ minute: writes }) }),
    progress: createProgressStore(
      github,
      () => finishPorts().then(({ artifacts }) => artifacts),
      process.env,
    ),
    finish: finishPorts,
    canKeep,
    // One client for all passes of a job: the SDK does not close its channel.
    openModal: () => {
      opened ??= openWith(credentials);
      return opened;
    },
  };
}

async function openWith(credentials: Credentials): Promise<ModalObserver> {
  return openModal(requireModalToken(credentials, "; one that may only read is enough"));
}
