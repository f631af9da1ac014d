// A record and a plan -> the client started, the call proved to be stored, the client let go, the run proved to live on.

import { BuildingNote } from "./building-note.ts";
import { defined } from "./core/defined.ts";
import { ExternalError } from "./core/errors.ts";
import { classifyFailure, type LaunchFailure } from "./core/launch-failure.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import { BLOCKING, launchError, NO_CALL, stateOf } from "./core/launch-problem.ts";
import type { CallFacts } from "./core/observation.ts";
import { withName } from "./core/plan.ts";
import { appName, type RunRecord, type StatusLine } from "./core/record.ts";
import type { Cause, RunState } from "./core/state.ts";
import type { LaunchPorts, Prepared } from "./launch.ts";
import { letGo, type WatchedClient, watchClient } from "./launch-client.ts";

const MINUTE = 60_000;

export async function startRun(
  record: RunRecord,
  prepared: Prepared,
  ports: LaunchPorts,
): Promise<LaunchOutcome> {
  const { inputs, plan } = prepared;
  const building = new BuildingNote(record, ports);
  const watched = await ports.log.group("Start", () =>
    watchClient(
      ports,
      {
        argv: withName(plan, appName(record.intent)),
        launchTimeout: inputs.launchTimeout * MINUTE,
        entrypointWait: inputs.entrypointWait * MINUTE,
        cancelled: ports.cancelled,
        onCancel: inputs.onCancel,
      },
      (progress) => building.tell(progress),
    ),
  );
  await building.written;
  const launched: Launched = { record, prepared, ports, watched };
  const { end } = watched;
  if (end.kind === "stored") return ports.log.group("Let go", () => afterStored(launched));
  if (end.kind === "exited") return afterExit(launched, end.exit.code);
  return end.kind === "cancelled" ? afterCancel(launched) : afterTimeout(launched);
}

interface Launched {
  readonly record: RunRecord;
  readonly prepared: Prepared;
  readonly ports: LaunchPorts;
  readonly watched: WatchedClient;
}

async function afterStored(launched: Launched): Promise<LaunchOutcome> {
  const { ports, prepared, watched } = launched;
  if (ports.cancelled.aborted && prepared.inputs.onCancel === "stop") return afterCancel(launched);
  await letGo(watched.process, ports.clock);
  const calls = await callsOf(launched).catch((error: unknown) => error);
  if (!Array.isArray(calls)) return stayOpen(launched, calls);
  const call = calls[0];
  if (call === undefined) {
    return giveUp(launched, "never-started", {
      category: "call-lost",
      cause: "the call was gone right after the client let go",
      advice:
        "Start the run again. If it happens each time, the target is not a Modal function: name one with FILE.py::FUNCTION.",
      retryHelps: true,
    });
  }
  return settle(launched, call);
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
  const { progress, process } = launched.watched;
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
  return giveUp(launched, stateOf(failure, progress.appId), failure);
}

async function afterTimeout(launched: Launched): Promise<LaunchOutcome> {
  const { ports, prepared, watched } = launched;
  await letGo(watched.process, ports.clock);
  const call = watched.progress.published ? (await callsOf(launched))[0] : undefined;
  if (watched.progress.entrypoint && call !== undefined) {
    await append(launched, { state: "running", call: call.id });
    throw launchError(
      BLOCKING,
      `The local entrypoint had not returned after ${prepared.inputs.entrypointWait} minutes`,
    );
  }
  if (call !== undefined) return settle(launched, call);
  await stopApp(launched);
  return giveUp(launched, "never-started", {
    category: "launch-timeout",
    cause: `the call was not stored within ${prepared.inputs.launchTimeout} minutes`,
    advice:
      "Raise the input launch-timeout if the image takes that long to build; look at the last lines of the client above.",
    retryHelps: true,
  });
}

async function afterCancel(launched: Launched): Promise<LaunchOutcome> {
  await letGo(launched.watched.process, launched.ports.clock);
  await stopApp(launched);
  const cause = "the job was cancelled before the call was stored, and on-cancel is `stop`";
  return giveUp(
    launched,
    "stopped",
    { category: "cancelled", cause, advice: "Run the job again to start anew.", retryHelps: true },
    "cancelled",
  );
}

async function stopApp({ ports, watched }: Launched): Promise<void> {
  const { appId } = watched.progress;
  if (appId !== undefined) await ports.cli.stop(appId);
}

/** Asks Modal, not the client, what became of the calls. */
async function callsOf({ ports, prepared, watched }: Launched): Promise<readonly CallFacts[]> {
  const { appId } = watched.progress;
  return appId === undefined ? [] : ports.cli.calls(appId, prepared.inputs.target.symbol);
}

async function settle(launched: Launched, call: CallFacts): Promise<LaunchOutcome> {
  const open = call.status === "pending" || call.status === "running";
  const state = call.status === "pending" ? "queued" : "running";
  // An ended call gets its verdict from the poller, which reads the output; the status of a list is not evidence.
  const record = await append(launched, { state, call: call.id });
  const reason = open
    ? `Modal holds the call ${call.id}; it is ${call.status} after the client let go.`
    : `The call ${call.id} has already ended (${call.status}); the next poll reports its outcome.`;
  return { ...outcome(launched, record, reason), state, callId: call.id };
}

function outcome(launched: Launched, record: RunRecord, reason: string): LaunchOutcome {
  const { progress } = launched.watched;
  const { argument } = launched.prepared.plan.resume;
  return {
    record,
    state: record.line.state,
    reason,
    adopted: false,
    ...defined({ appId: progress.appId, appUrl: progress.appUrl, resumeArgument: argument }),
  };
}

function append({ record, ports, watched }: Launched, line: Omit<StatusLine, "app">): Promise<RunRecord> {
  const { appId, appUrl } = watched.progress;
  return ports.records.append(record, { ...line, ...defined({ app: appId }) }, appUrl);
}

async function giveUp(
  launched: Launched,
  state: RunState,
  failure: LaunchFailure,
  cause: Cause = "launch-failed",
): Promise<never> {
  await append(launched, { state, cause });
  throw launchError(failure, "The run was not started");
}
