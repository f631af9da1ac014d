// A record and a plan -> the client started, the call proved to be stored, the client let go, the run proved to live on.

import { BuildingNote } from "./building-note.ts";
import { ExternalError } from "./core/errors.ts";
import { classifyFailure } from "./core/launch-failure.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import { BLOCKING, launchError, NO_CALL, stateOf } from "./core/launch-problem.ts";
import type { CallFacts } from "./core/observation.ts";
import { type CommandPlan, withName } from "./core/plan.ts";
import { appName, type RunRecord } from "./core/record.ts";
import type { LaunchPorts } from "./launch.ts";
import { afterCancel, isStopped, refuseCancelled, stopStored, untilStopped } from "./launch-cancel.ts";
import { letGo, watchClient } from "./launch-client.ts";
import type { Prepared } from "./launch-plan.ts";
import { append, callsOf, giveUp, type Launched, leaveOpen, outcome, settle, stopGhost } from "./launched.ts";

const MINUTE = 60_000;

export async function startRun(
  record: RunRecord,
  prepared: Prepared,
  ports: LaunchPorts,
): Promise<LaunchOutcome> {
  const { inputs, plan, audit } = prepared;
  await refuseCancelled(record, ports, inputs.onCancel);
  const building = new BuildingNote(record, ports);
  const watched = await watchClient(
    ports,
    {
      argv: argvOf(plan, record),
      launchTimeout: inputs.launchTimeout * MINUTE,
      entrypointWait: inputs.entrypointWait * MINUTE,
      cancelled: ports.cancelled,
      onCancel: inputs.onCancel,
      oneBlockingCall: inputs.oneBlockingCall ?? audit.oneBlockingCall,
    },
    (progress) => building.tell(progress),
  );
  const launched: Launched = { record, prepared, ports, watched, noted: building.written };
  const { end } = watched;
  if (end.kind === "stored") return afterStored(launched);
  if (end.kind === "exited") return afterExit(launched, end.exit.code);
  return end.kind === "cancelled" ? afterCancel(launched) : afterTimeout(launched);
}

/** A planned command line bears the name already. */
function argvOf(plan: CommandPlan, { intent }: RunRecord): readonly string[] {
  return plan.argv[2] === "--name" ? plan.argv : withName(plan, appName(intent));
}

async function afterStored(launched: Launched): Promise<LaunchOutcome> {
  const calls = await untilStopped(launched, proveAlive(launched));
  if (calls === "cancelled") return stopStored(launched);
  if (!Array.isArray(calls)) return stayOpen(launched, calls);
  const call = calls[0];
  if (call === undefined) {
    return leaveOpen(launched, {
      category: "call-lost",
      cause: "the call was gone right after the client let go",
      advice:
        "Start the run again. If it happens each time, the target is not a Modal function: name one with FILE.py::FUNCTION.",
      retryHelps: true,
    });
  }
  const settled = await settle(launched, call);
  return isStopped(launched) ? stopStored(launched) : settled;
}

/** The client is let go; then Modal is asked. An error of asking is returned, since the call is stored all the same. */
async function proveAlive(launched: Launched): Promise<readonly CallFacts[] | Error> {
  const { ports, watched } = launched;
  await ports.log.group("Let go", () => letGo(watched.process, ports.clock));
  return ports.log
    .group("Verify that the call lives", () => callsOf(launched))
    .catch((error: Error) => error);
}

/** The call was proved to be stored; that Modal cannot be asked now is no reason to call the launch failed. */
async function stayOpen(launched: Launched, error: unknown): Promise<LaunchOutcome> {
  if (!(error instanceof ExternalError)) throw error;
  const reason =
    "The call is stored, but Modal could not be asked after the client let go; the next poll looks again.";
  launched.ports.log.warning(`${reason} ${error.message}`);
  return outcome(launched, await append(launched, { state: "unreachable" }), reason);
}

/** The client ended by itself: a short run, a local entrypoint that returned, a lost connection, or a failed launch. */
async function afterExit(launched: Launched, code: number | null): Promise<LaunchOutcome> {
  const { process } = launched.watched;
  const progress = launched.watched.progress();
  const failure = classifyFailure(process.tail());
  const calls = progress.published ? await callsOf(launched) : [];
  const call = calls[0];
  if (call !== undefined && (code === 0 || !progress.entrypoint)) return settle(launched, call);
  if (call !== undefined) {
    await append(launched, { state: "running", call: call.id });
    throw launchError(
      failure,
      `The local entrypoint failed with exit code ${code} after it had made a call, which goes on`,
    );
  }
  if (code === 0 && progress.entrypoint) return giveUp(launched, "never-started", NO_CALL);
  if (progress.called) return leaveOpen(launched, failure);
  return giveUp(launched, stateOf(failure, progress.appId), failure);
}

async function afterTimeout(launched: Launched): Promise<LaunchOutcome> {
  const { ports, prepared, watched } = launched;
  await letGo(watched.process, ports.clock);
  const { published, entrypoint } = watched.progress();
  const call = published ? (await callsOf(launched))[0] : undefined;
  if (entrypoint && call !== undefined) {
    await append(launched, { state: "running", call: call.id });
    throw launchError(
      BLOCKING,
      `The local entrypoint had not returned after ${prepared.inputs.entrypointWait} minutes`,
    );
  }
  if (call !== undefined) return settle(launched, call);
  // Its client was told to leave while it was building: nothing else ends that app.
  if (!published) await stopGhost(launched);
  return giveUp(launched, "never-started", {
    category: "launch-timeout",
    cause: `the call was not stored within ${prepared.inputs.launchTimeout} minutes`,
    advice:
      "Raise the input launch-timeout if the image takes that long to build; look at the last lines of the client above.",
    retryHelps: true,
  });
}
