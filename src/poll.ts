// Poll: every open record -> what Modal says now, the decision, and GitHub made equal to it; safe to run at any time.
import { IDLE_OUTCOME } from "./core/idle-pass.ts";
import type { PollOutcome } from "./core/poll-outcome.ts";
import type { RunRecord } from "./core/record.ts";
import { isWatched } from "./core/watched.ts";
import type { WritePace } from "./core/write-pace.ts";
import { EarlyLook } from "./poll-early.ts";
import { judgeAgain } from "./poll-ended.ts";
import type { FinishPorts } from "./poll-finish.ts";
import { judgeAll } from "./poll-judge.ts";
import type { Lookout } from "./poll-look.ts";
import { PassMemory } from "./poll-memory.ts";
import { beginShown } from "./poll-shown.ts";
import { withTakings } from "./poll-takings.ts";
import { dueIn, isOpen, outcomeOf } from "./poll-told.ts";
import { findUnfinished, findUnkept } from "./poll-unkept.ts";
import { publishPass } from "./poll-verdicts.ts";
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
  /** Whether this job makes further passes while runs are open. */
  readonly lingers?: () => Promise<boolean>;
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
  const isLookedAt = (record: RunRecord): boolean => isWatched(record, request.runKeys);
  const early = new EarlyLook({ request, memory, ports });
  try {
    const records = await ports.records.list(request.horizonDays, (page) =>
      early.begin(page.filter(isLookedAt)),
    );
    const open = records.filter(isLookedAt);
    const search = { request, memory, ports };
    const unkept = findUnkept(records, search);
    const unfinished = findUnfinished(records, search);
    if (open.length + unkept.length + unfinished.length === 0) return IDLE_OUTCOME;
    const lookout = await early.lookout();
    return await look({ records, open, unkept, request, memory, early, lookout }, ports);
  } finally {
    early.close();
  }
}

export interface Scene {
  /** All of the repository, newest first. */
  readonly records: readonly RunRecord[];
  readonly open: readonly RunRecord[];
  readonly unkept: readonly RunRecord[];
  readonly request: PollRequest;
  readonly memory: PassMemory;
  readonly early: EarlyLook;
  readonly lookout: Lookout;
}

async function look(scene: Scene, ports: PollPorts): Promise<PollOutcome> {
  const { records, open, request, memory, early } = scene;
  const { openBench } = await import("./poll-bench.ts");
  const bench = await openBench(scene, ports);
  const { now } = bench;
  // Not loaded by a pass that finds nothing open.
  const { beginFinish, keepUnkept } = await import("./poll-finish.ts");
  const { findNewlyBilled, isRecent } = await import("./poll-billed.ts");
  const due = open.length > 0 ? findNewlyBilled(records, { request, memory, ...bench }) : Promise.resolve([]);
  const [judged, { billed, heads }, showing] = await Promise.all([
    judgeAll(open, bench, (record) => early.take(record)),
    due.then((some) => judgeAgain(some, scene, bench)),
    due.then((some) => beginShown([...open, ...some], scene, ports)),
  ]);
  for (const { record, saved, savedFile } of judged) memory.noteRead(record.id, saved, savedFile);
  const known = judged.map((one) => withTakings(one, memory.takingsOf(one.record.id)));
  const finish = await beginFinish({ records, judged: [...known, ...billed], heads }, bench);
  const { fetchAfter, isLastWord } = await import("./poll-after.ts");
  const recent = records.filter((record) => isRecent(record, now));
  memory.retain(open, recent);
  const isLast = await isLastWord({ ...finish.before, records, bench, memory, request });
  const pass = { records, finish, shown: await showing(), request, memory, now, isLast };
  const { finished, published } = await publishPass(pass, ports);
  await keepUnkept(scene.unkept, { records, bench, memory });
  const wait = dueIn(finished.judged, published, { ports, memory, now });
  const files = await fetchAfter({ ...finished, records, bench, memory, request, wait });
  const left = finished.judged.filter((one) => isOpen(one, published)).map(({ record }) => record);
  memory.retain(left, recent);
  return outcomeOf(finished.judged, { ...published, wait, files }, now);
}
