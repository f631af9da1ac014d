// Stop: runs named by request, key, app or pull request -> their apps stopped on Modal, with the cause on record first.
import { messageOf } from "./core/errors.ts";
import { isOwnApp } from "./core/own-app.ts";
import { formatStatusLine, type RunRecord } from "./core/record.ts";
import { isVerdict } from "./core/state.ts";
import type { StopResult } from "./core/stop-outcome.ts";
import { type StopRequest, stopRequestOf } from "./core/stop-request.ts";
import { recordOfApp, type StopTarget, type StopWish, targetsOf } from "./core/stop-target.ts";
import type { Clock, Log, ModalStopper, RecordStore, StoppableApp } from "./ports.ts";
import { type Ending, stopApp } from "./stop-app.ts";

export interface StopPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly records: RecordStore;
  readonly modal: ModalStopper;
}

export interface StopOrder {
  readonly wish: StopWish;
  /** The person whose job this is. */
  readonly askedBy: string | undefined;
}

/** Longer than any run that Modal allows: 24 hours with 10 retries. */
const HORIZON_DAYS = 30;

/**
 * Safe to repeat: what has stopped is left alone. One run that cannot be stopped hides no other.
 * @throws InputError when a key is not on record
 * @throws ExternalError when the records cannot be listed whole; nothing was touched then
 */
export async function stop(order: StopOrder, ports: StopPorts): Promise<readonly StopResult[]> {
  const records = await ports.records.list(HORIZON_DAYS);
  const targets =
    order.wish.kind === "app-id"
      ? [await targetOfApp(order.wish, { records, askedBy: order.askedBy }, ports)]
      : targetsOf(order.wish, records, order.askedBy);
  const ends = new Map<StopTarget, Stopped>();
  for (const target of targets) {
    ends.set(target, target.record === undefined ? refused(target) : await stopRun(target, ports));
  }
  await followWishes(ends, ports);
  const results = targets.flatMap((target) => ends.get(target)?.results ?? []);
  if (results.some(({ end }) => end === "stopped")) await keepCauses(targets, ports);
  return results;
}

interface Stopped {
  readonly results: readonly StopResult[];
  /** An app of the run may live or yet be created. */
  readonly mayCome: boolean;
}

/** A launch that is under way creates its app within moments, or is still building; the poll stops what comes later. */
const LOOKS = 3;
const BETWEEN_LOOKS = 10_000;

/** An app that comes after all is stopped, and a wish that a pass or a launch has written over is put back. */
async function followWishes(ends: Map<StopTarget, Stopped>, ports: StopPorts): Promise<void> {
  for (let look = 0; look < LOOKS; look += 1) {
    const waiting = [...ends].filter(([, { mayCome }]) => mayCome).map(([target]) => target);
    if (waiting.length === 0) return;
    await ports.clock.wait(BETWEEN_LOOKS);
    const records = await ports.records.list(HORIZON_DAYS).catch(() => []);
    for (const target of waiting) {
      const record = records.find(({ id }) => id === target.record?.id);
      if (record !== undefined) ends.set(target, await stopRun({ ...target, record }, ports));
    }
  }
}

async function targetOfApp(
  { appId, cause }: Extract<StopWish, { readonly kind: "app-id" }>,
  { records, askedBy }: { readonly records: readonly RunRecord[]; readonly askedBy: string | undefined },
  ports: StopPorts,
): Promise<StopTarget> {
  const app = await ports.modal.find(appId);
  const record = app === undefined ? undefined : recordOfApp(app.name, records);
  const request = stopRequestOf(record ?? { id: 1, intent: { key: "unknown" } }, { cause, appId, askedBy });
  if (record !== undefined) return { record, request };
  const reason =
    app === undefined
      ? `Modal knows no app ${appId} that this token may see.`
      : `The app ${appId} does not bear the name of a run on record, so it is not touched.`;
  return { request, reason };
}

function refused({ request, reason }: Extract<StopTarget, { readonly record?: undefined }>): Stopped {
  const { app_id: appId, cause, asked_by: askedBy } = request;
  const result: StopResult = {
    end: "not-ours",
    cause,
    askedBy,
    reason,
    ...(appId === null ? {} : { appId }),
  };
  return { results: [result], mayCome: false };
}

type Known = Extract<StopTarget, { readonly record: RunRecord }>;

async function stopRun({ record, request }: Known, ports: StopPorts): Promise<Stopped> {
  const base = { record, cause: request.cause, askedBy: request.asked_by };
  const found = await findApps(record, request, ports);
  const noted = found.kind === "live" || found.mayCome ? await recordCause(record, request, ports) : true;
  if (found.kind === "none") {
    const { mayCome, appId = request.app_id, ...ending } = found;
    const told = noted ? ending : { ...ending, end: "unknown" as const, reason: UNRECORDED };
    const result = { ...base, end: told.end, reason: told.reason, ...(appId === null ? {} : { appId }) };
    return { results: [result], mayCome };
  }
  const results: StopResult[] = [];
  for (const app of found.live)
    results.push({ ...base, appId: app.id, ...(await stopApp(app, ports.modal)) });
  return { results, mayCome: false };
}

const UNRECORDED = "No app was found, and the wish to stop could not be recorded: ask again.";

type Found =
  | { readonly kind: "live"; readonly live: readonly StoppableApp[] }
  /** `mayCome`: an app of the run may live or yet be created. */
  | ({ readonly kind: "none"; readonly mayCome: boolean; readonly appId?: string } & Ending);

async function findApps(record: RunRecord, request: StopRequest, { modal }: StopPorts): Promise<Found> {
  try {
    if (request.app_id !== null) return findNamed(record, request, await modal.find(request.app_id));
    const apps = (await modal.listOf(record)).filter((app) => isOwnApp(app, record));
    const live = apps.filter(({ state }) => state !== "stopped");
    return live.length > 0 ? { kind: "live", live } : nothingRuns(record, apps[0]);
  } catch (error) {
    const reason = `Modal could not be asked for the run's apps: ${messageOf(error)}`;
    return { kind: "none", mayCome: true, end: "unknown", reason };
  }
}

function findNamed(record: RunRecord, request: StopRequest, app: StoppableApp | undefined): Found {
  const none = { kind: "none", mayCome: false } as const;
  const { app_id: id, cause } = request;
  if (app === undefined) {
    return { ...none, end: "already-stopped", reason: `Modal no longer knows the app ${id}.` };
  }
  if (!isOwnApp(app, record)) {
    const reason = `The app ${id} differs from its record in name, environment or age, so it is not touched.`;
    return { ...none, end: "not-ours", reason };
  }
  if (cause === "duplicate" && record.line.app === id) {
    const reason = `The app ${id} is the one that the record keeps, so it is not stopped as a duplicate.`;
    return { ...none, end: "not-ours", reason };
  }
  return app.state === "stopped" ? nothingRuns(record, app) : { kind: "live", live: [app] };
}

function nothingRuns(record: RunRecord, app: StoppableApp | undefined): Found {
  const none = { kind: "none", end: "already-stopped" } as const;
  if (app !== undefined)
    return { ...none, mayCome: false, appId: app.id, reason: "The app had stopped before." };
  if (isVerdict(record.line.state)) return { ...none, mayCome: false, reason: "The run had ended before." };
  const reason =
    "No app exists yet; the record asks for the stop, and a poll has an app stopped that still comes.";
  return { ...none, mayCome: true, reason };
}

/** A run's twin is not the run, nor is a ghost beside its app: stopping them says nothing about the record. */
function concernsRun({ line }: RunRecord, { cause, app_id: app }: StopRequest): boolean {
  return cause !== "duplicate" && (cause !== "ghost-app" || app === line.app);
}

/**
 * The cause goes on record before the app stops, so that the verdict can name it whenever a poll comes by. Money is
 * spent while we wait, so a record that cannot be written does not keep the app from being stopped.
 */
async function recordCause(record: RunRecord, request: StopRequest, ports: StopPorts): Promise<boolean> {
  const { line } = record;
  if (!concernsRun(record, request) || isVerdict(line.state)) return true;
  const asked = { ...line, cause: request.cause };
  if (formatStatusLine(asked) === formatStatusLine(line)) return true;
  try {
    await ports.records.append(record, asked);
    return true;
  } catch (error) {
    ports.log.warning(
      `The cause could not be recorded for run ${record.intent.key}, so its verdict may not name it: ${messageOf(error)}`,
    );
    return false;
  }
}

/** A poll that looked before us may have written its line after ours, without the cause. */
async function keepCauses(targets: readonly StopTarget[], ports: StopPorts): Promise<void> {
  const records = await ports.records.list(HORIZON_DAYS).catch(() => []);
  for (const { record, request } of targets) {
    const now = records.find(({ id }) => id === record?.id);
    if (now !== undefined) await recordCause(now, request, ports);
  }
}
