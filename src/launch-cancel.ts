// A job that was cancelled while its client ran -> the app stopped within the seconds that the runner gives, and the record true.
import type { OnCancel } from "./core/inputs.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import { CANCELLED, launchError, stillRunning } from "./core/launch-problem.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { LaunchPorts } from "./launch.ts";
import { letGo } from "./launch-client.ts";
import { append, callsOf, type Launched, settle } from "./launched.ts";

/** Milliseconds for the client's goodbye: the runner kills this process 10 s after its first signal, 7.5 s after it the second comes. */
const GRACE = 2_000;

type Asked = Pick<LaunchPorts, "cancelled">;

/** Resolves when the job is cancelled and `choice` is one of those that give up then; never otherwise. */
function cancelled(ports: Asked, giveUpOn: readonly OnCancel[], choice: OnCancel): Promise<"cancelled"> {
  return new Promise((resolve) => {
    if (!giveUpOn.includes(choice)) return;
    if (ports.cancelled.aborted) resolve("cancelled");
    ports.cancelled.addEventListener("abort", () => resolve("cancelled"), { once: true });
  });
}

const BEFORE_THE_CALL: readonly OnCancel[] = ["auto", "stop"];
const AFTER_THE_CALL: readonly OnCancel[] = ["stop"];

/**
 * Nothing was recorded yet, so there is nothing to keep or to stop.
 * @throws ExternalError as soon as the job is cancelled, unless `keep` asks to go on for as long as the runner allows
 */
export async function unlessCancelled<T>(ports: Asked, choice: OnCancel, work: Promise<T>): Promise<T> {
  const result = await Promise.race([work, cancelled(ports, BEFORE_THE_CALL, choice)]);
  if (result === "cancelled") throw launchError(CANCELLED, "Nothing was started");
  return result;
}

/** A record was written and nothing was started: the record ends. @throws ExternalError if the job was cancelled */
export async function refuseCancelled(
  record: RunRecord,
  ports: LaunchPorts,
  choice: OnCancel,
): Promise<void> {
  if (!ports.cancelled.aborted || !BEFORE_THE_CALL.includes(choice)) return;
  await ports.records.append(record, { state: "stopped", cause: "cancelled" });
  throw launchError(CANCELLED, "Nothing was started");
}

/** The call is stored: only an explicit `stop` ends it now. */
export function untilStopped<T>({ ports, prepared }: Launched, work: Promise<T>): Promise<T | "cancelled"> {
  return Promise.race([work, cancelled(ports, AFTER_THE_CALL, prepared.inputs.onCancel)]);
}

export function isStopped({ ports, prepared }: Launched): boolean {
  return ports.cancelled.aborted && AFTER_THE_CALL.includes(prepared.inputs.onCancel);
}

export function stopStored(launched: Launched): Promise<never> {
  return endRun(launched, "the job was cancelled after the call was stored, and on-cancel is `stop`");
}

/** Before the proof that a call is stored. An entrypoint may have made calls already, which count as stored. */
export async function afterCancel(launched: Launched): Promise<LaunchOutcome> {
  const { ports, prepared, watched } = launched;
  const { entrypoint, called } = watched.progress();
  if (prepared.inputs.onCancel === "auto" && entrypoint && called) {
    await letGo(watched.process, ports.clock, GRACE);
    const call = (await callsOf(launched)).find(({ status }) => status === "pending" || status === "running");
    if (call !== undefined) return settle(launched, call);
  }
  return endRun(launched, "the job was cancelled before the call was stored");
}

/** The client's goodbye, the stop of the app and the first word on the record side by side: the runner gives 7.5 s. */
async function endRun(launched: Launched, why: string): Promise<never> {
  const { ports, watched } = launched;
  const gone = letGo(watched.process, ports.clock, GRACE);
  const { appId, published } = watched.progress();
  const state = published ? ("running" as const) : ("building" as const);
  const noted = append(launched, { state, cause: "cancelled" }).catch(() => undefined);
  const stopped = (appId === undefined ? gone.then(() => stopByName(launched)) : ports.cli.stop(appId)).catch(
    (error: unknown) => error,
  );
  const failed = (await Promise.all([stopped, gone, noted]))[0];
  if (failed !== undefined) throw launchError(stillRunning(watched.progress().appId), why);
  await append(launched, { state: "stopped", cause: "cancelled" });
  throw launchError({ ...CANCELLED, cause: why }, "The run was stopped");
}

/** The client went before it told its app's id. */
async function stopByName({ ports, record, watched }: Launched): Promise<void> {
  const known = watched.progress().appId;
  const apps = known === undefined ? await ports.cli.findApps(appName(record.intent)) : [];
  const live = known === undefined ? apps.filter((app) => !app.stopped).map((app) => app.id) : [known];
  await Promise.all(live.map((id) => ports.cli.stop(id)));
}
