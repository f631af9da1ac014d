// A run's records and the apps of its name -> adopt what lives, start what never ran, or the next generation of what has ended.
import type { ListedApp } from "./core/call-list.ts";
import { ASKED_TO_STOP, ENDED, launchError, UNREADABLE } from "./core/launch-problem.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { RunContext } from "./core/run-context.ts";
import type { RunPlan } from "./core/run-plan.ts";
import { isVerdict } from "./core/state.ts";
import { isAskedToStop } from "./core/stop-request.ts";
import type { LaunchPorts } from "./launch.ts";
import type { Prepared } from "./launch-plan.ts";

/** Records older than this are not looked at; the bound of a run must lie within it. */
export const HORIZON_DAYS = 21;

export type Found =
  | { readonly kind: "adopt"; readonly record: RunRecord; readonly app: ListedApp }
  /** With the open record of a launch that died before its app could be called; else a new record is written. */
  | { readonly kind: "start"; readonly generation: number; readonly record?: RunRecord };

export interface Wanted {
  readonly prepared: Prepared;
  readonly plan: RunPlan | undefined;
}

/** Looks before launching, in the records and on Modal; a list that failed is an error, never "absent". */
export function look(wanted: Wanted, context: RunContext, ports: LaunchPorts): Promise<Found> {
  const where = { context, ports };
  return wanted.plan === undefined
    ? lookByKey(wanted.prepared, where)
    : lookByPlan(wanted.plan, wanted.prepared, where);
}

/** The gate's record fixes the generation: what lives is adopted, what has ended is not started again under it. */
async function lookByPlan(plan: RunPlan, prepared: Prepared, where: Where): Promise<Found> {
  const { context, ports } = where;
  const record = recordOf(plan, ports);
  const [line, apps] = await Promise.all([ports.findLine(plan.record_id), findOwn(record, prepared, where)]);
  if (apps.live !== undefined) return { kind: "adopt", record, app: apps.live };
  if (apps.ended) throw launchError(ENDED, `The app of this run has ended already`);
  if (line !== undefined && isVerdict(line.state))
    throw launchError(ENDED, `The run has ended already as "${line.state}"`);
  if (line !== undefined && isAskedToStop(line)) throw launchError(ASKED_TO_STOP, "The run was not started");
  // A run that starts under an ended record would be seen by nobody.
  if (line === undefined && context.runAttempt > 1)
    throw launchError(UNREADABLE, "The run was not started again");
  return { kind: "start", generation: plan.intent.generation, record };
}

function recordOf({ record_id: id, intent }: RunPlan, { clock }: LaunchPorts): RunRecord {
  const now = clock.now().toISOString();
  return { id, createdAt: now, changedAt: now, intent, line: { state: "queued" } };
}

async function lookByKey(prepared: Prepared, where: Where): Promise<Found> {
  const { ports } = where;
  const records = await ports.records.list(HORIZON_DAYS);
  const newest = records.find(({ intent }) => intent.key === prepared.run.key);
  if (newest === undefined) return { kind: "start", generation: 1 };
  const { generation } = newest.intent;
  if (isVerdict(newest.line.state)) return { kind: "start", generation: generation + 1 };
  const apps = await findOwn(newest, prepared, where);
  if (apps.live !== undefined) return { kind: "adopt", record: newest, app: apps.live };
  // What stopped it is over with this request, and would hold for a start under the same record.
  if (isAskedToStop(newest.line)) return { kind: "start", generation: generation + 1 };
  // An open record whose app has ended waits only for the next poll to give its verdict.
  const ended = apps.ended || newest.line.app !== undefined;
  if (ended && !apps.cleared) return { kind: "start", generation: generation + 1 };
  return { kind: "start", generation, record: newest };
}

export interface OwnApps {
  readonly live?: ListedApp;
  /** There were apps, and none lives. */
  readonly ended: boolean;
  /** A ghost was stopped just now: the run can start under its own record. */
  readonly cleared: boolean;
}

interface Where {
  readonly context: RunContext;
  readonly ports: LaunchPorts;
}

/** The apps of the record's name. What a dead launch of this very job left behind uncalled is stopped, not adopted. */
export async function findOwn(record: RunRecord, prepared: Prepared, where: Where): Promise<OwnApps> {
  const { context, ports } = where;
  const apps = await ports.cli.findApps(appName(record.intent));
  // The earliest of twins survives, here as in the poller.
  const live = apps.filter((app) => !app.stopped).sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const [first] = live;
  if (first === undefined) return { ended: apps.length > 0, cleared: false };
  // A job runs again only after it has ended, so its earlier attempt makes no call any more.
  const launcherDied = record.intent.workflow_run === context.runId && context.runAttempt > 1;
  if (!launcherDied) return { live: first, ended: false, cleared: false };
  for (const app of live) {
    if (await wasCalled(app, prepared, ports)) return { live: app, ended: false, cleared: false };
  }
  ports.log.info(
    `An earlier attempt left ${live.map(({ id }) => id).join(", ")} behind, never called: stopped.`,
  );
  await Promise.all(live.map(({ id }) => ports.cli.stop(id)));
  return { ended: false, cleared: true };
}

/** A list may lag behind a call that was stored a moment ago, so "never called" takes a second look, as in the poll. */
const SECOND_LOOK = 60_000;

async function wasCalled(app: ListedApp, prepared: Prepared, ports: LaunchPorts): Promise<boolean> {
  // What cannot be known counts as called: two runs at once are worse than one that must be asked for again.
  const look = (): Promise<boolean> =>
    ports.cli.calls(app.id, prepared.inputs.target.symbol).then(
      (calls) => calls.length > 0,
      () => true,
    );
  if (await look()) return true;
  ports.log.info(`App ${app.id} shows no call; it is looked at again in a minute before it is given up.`);
  await ports.clock.wait(SECOND_LOOK, ports.cancelled);
  return ports.cancelled.aborted || look();
}
