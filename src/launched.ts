// A client that was started for a record -> what became of its call, written to the record; the steps that every end of a launch shares.
import { defined } from "./core/defined.ts";
import type { LaunchFailure } from "./core/launch-failure.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import { launchError } from "./core/launch-problem.ts";
import type { CallFacts } from "./core/observation.ts";
import type { RunRecord, StatusLine } from "./core/record.ts";
import { isVerdict, type RunState } from "./core/state.ts";
import { isAskedToStop } from "./core/stop-request.ts";
import type { LaunchPorts } from "./launch.ts";
import type { WatchedClient } from "./launch-client.ts";
import type { Prepared } from "./launch-plan.ts";

export interface Launched {
  readonly record: RunRecord;
  readonly prepared: Prepared;
  readonly ports: LaunchPorts;
  readonly watched: WatchedClient;
  /** The status with the app's id is written, or was never due: statuses count in the order in which they arrive. */
  readonly noted: Promise<void>;
}

/** A list may lag behind what was written a moment ago. */
const LOOKS = 3;
const BETWEEN_LOOKS = 3_000;

/** Asks Modal, not the client, what became of the calls; more than once where one was sent and none is shown. */
export async function callsOf({ ports, prepared, watched }: Launched): Promise<readonly CallFacts[]> {
  for (let look = 1; ; look += 1) {
    const { appId, called } = watched.progress();
    const calls = appId === undefined ? [] : await ports.cli.calls(appId, prepared.inputs.target.symbol);
    if (calls.length > 0 || appId === undefined || !called || look === LOOKS) return calls;
    await ports.clock.wait(BETWEEN_LOOKS, ports.cancelled);
  }
}

/** The call is known to Modal after its client has gone: written down, and left to the poll. */
export async function settle(launched: Launched, call: CallFacts): Promise<LaunchOutcome> {
  const open = call.status === "pending" || call.status === "running";
  const state = call.status === "pending" ? "queued" : "running";
  // An ended call gets its verdict from the poller, which reads the output; the status of a list is not evidence.
  const record = await append(launched, { state, call: call.id });
  const reason = open
    ? `Modal holds the call ${call.id}; it is ${call.status} after the client let go.`
    : `The call ${call.id} has already ended (${call.status}); the next poll reports its outcome.`;
  return { ...outcome(launched, record, reason), state, callId: call.id };
}

export function outcome(launched: Launched, record: RunRecord, reason: string): LaunchOutcome {
  const { appId, appUrl } = launched.watched.progress();
  const { argument } = launched.prepared.plan.resume;
  return {
    record,
    state: record.line.state,
    reason,
    adopted: false,
    ...defined({ appId, appUrl, resumeArgument: argument }),
  };
}

export async function append(launched: Launched, line: Omit<StatusLine, "app">): Promise<RunRecord> {
  const { record, ports, watched, noted } = launched;
  await noted;
  const { appId, appUrl } = watched.progress();
  return appendLine({ record, ports }, { ...line, ...defined({ app: appId }) }, appUrl);
}

/** A stop that was asked for while the client ran stays on record, so that the poll carries it out. */
export async function appendLine(
  { record, ports }: Pick<Launched, "record"> & { readonly ports: Pick<LaunchPorts, "records" | "findLine"> },
  line: StatusLine,
  url?: string,
): Promise<RunRecord> {
  const unasked = isVerdict(line.state) || ports.records.silent === true;
  const held = unasked ? undefined : await ports.findLine(record.id).catch(() => undefined);
  const asked = held !== undefined && isAskedToStop(held) ? held.cause : undefined;
  return ports.records.append(record, { ...defined({ cause: asked }), ...line }, url);
}

/** Ends the record, and the job with the failure's cause and advice. What was published outlives its client. */
export async function giveUp(launched: Launched, state: RunState, failure: LaunchFailure): Promise<never> {
  if (launched.watched.progress().published) await stopGhost(launched);
  await append(launched, { state, cause: "launch-failed" });
  throw launchError(failure, "The run was not started");
}

/** The wish is on record first, so that the poll carries it out where this job cannot, and takes no person for its author. */
export async function stopGhost(launched: Launched): Promise<void> {
  const { appId } = launched.watched.progress();
  if (appId === undefined) return;
  await append(launched, { state: "building", cause: "ghost-app" });
  await launched.ports.cli.stop(appId);
}

/** A call was sent and Modal shows none: one look more, a minute later, decides, and that is the poll's. */
export async function leaveOpen(launched: Launched, failure: LaunchFailure): Promise<never> {
  await append(launched, { state: "building" });
  throw launchError(failure, "It is not known yet whether the run was started; the next poll finds out");
}
