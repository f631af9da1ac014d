// Modal's replies, as the SDK decodes them -> our facts, or undefined where a reply has a form this version does not know.
// Numbers of enums: AppState, FunctionCallInputStatus, GenericStatus and FileDescriptor of modal 0.11.1 and client 1.6.4.
import type * as v from "valibot";
import { defined } from "../core/defined.ts";
import type { AppFacts, AppState, CallFacts, CallStatus } from "../core/observation.ts";
import { CallsReply, InfoReply, ListReply, OutputsReply, parse } from "./modal-messages.ts";

const APP_STATES: Readonly<Record<number, AppState>> = {
  1: "running",
  2: "detached",
  3: "running",
  4: "stopping",
  5: "stopped",
  6: "initializing",
  7: "stopped",
  8: "disconnected",
};

const INPUT_STATUSES: Readonly<Record<number, CallStatus>> = {
  1: "pending",
  2: "running",
  3: "success",
  4: "failure",
  5: "timeout",
  6: "terminated",
  7: "init-failure",
  8: "internal-failure",
  9: "timeout",
  10: "out-of-memory",
  11: "out-of-memory",
  12: "out-of-memory",
};

const RESULT_STATUSES: Readonly<Record<number, CallStatus>> = {
  1: "success",
  2: "failure",
  3: "terminated",
  4: "timeout",
  5: "init-failure",
  6: "internal-failure",
  7: "timeout",
  8: "out-of-memory",
  9: "out-of-memory",
  10: "out-of-memory",
};

/** What the kernel's out-of-memory killer leaves as exit code: 128 + SIGKILL. */
const KILLED = 137;

/** Modal writes 0 for a time that has not come. */
function fromSeconds(seconds: number): string | undefined {
  return seconds > 0 && seconds < 32_503_680_000 ? new Date(seconds * 1000).toISOString() : undefined;
}

export interface AppInfo {
  readonly facts: AppFacts;
  readonly environment: string;
  /** Function name -> function id. */
  readonly functions: ReadonlyMap<string, string>;
}

type Metadata = v.InferOutput<typeof InfoReply>["info"];

export function parseAppInfo(id: string, reply: unknown): AppInfo | undefined {
  const info = parse(InfoReply, reply)?.info;
  return info === undefined ? undefined : infoOf(id, info);
}

function infoOf(id: string, info: Metadata): AppInfo {
  const functions = new Map(Object.entries(info.functions));
  const facts: AppFacts = {
    id,
    name: info.description,
    state: APP_STATES[info.lifecycle.appState] ?? "unknown",
    createdAt: fromSeconds(info.lifecycle.createdAt) ?? "",
    ...defined({
      stoppedAt: fromSeconds(info.lifecycle.stoppedAt),
      stoppedBy: info.lifecycle.stoppedBy || undefined,
    }),
    // The client's own form of a link that needs no workspace name.
    url: `https://modal.com/id/${id}`,
    functionNames: [...functions.keys()],
  };
  return { facts, environment: info.environmentName, functions };
}

export interface ListedApp {
  readonly id: string;
  readonly name: string;
  readonly state: AppState;
  /** Seconds since the epoch by Modal's clock. */
  readonly createdAt: number;
  /** Of an app that goes on, where the list tells its functions: what AppGetInfo would say. */
  readonly info?: AppInfo;
}

export function parseAppList(reply: unknown): readonly ListedApp[] | undefined {
  return parse(ListReply, reply)?.apps.map(({ appId, description, state, createdAt, metadata }) => ({
    id: appId,
    name: description,
    state: APP_STATES[state] ?? "unknown",
    createdAt,
    ...defined({ info: metadata === undefined ? undefined : liveInfo(appId, metadata) }),
  }));
}

/** An app without functions may be one whose functions the list leaves out. */
function liveInfo(id: string, metadata: Metadata): AppInfo | undefined {
  const info = infoOf(id, metadata);
  const { state, createdAt } = info.facts;
  const complete = info.functions.size > 0 && createdAt !== "" && info.environment !== "";
  return complete && ["running", "detached", "disconnected"].includes(state) ? info : undefined;
}

/** Calls oldest first; a call with several inputs is as far as its least finished input, and as bad as its worst. */
export function parseCalls(functionName: string, reply: unknown): readonly CallFacts[] | undefined {
  const rows = parse(CallsReply, reply)?.functionCallInputs;
  if (rows === undefined) return undefined;
  const calls = new Map<string, CallFacts>();
  for (const row of rows) {
    const facts: CallFacts = {
      id: row.functionCallId,
      functionName,
      status: INPUT_STATUSES[row.status] ?? "unknown",
      ...defined({
        enqueuedAt: row.enqueuedAt?.toISOString(),
        startedAt: row.startedAt?.toISOString(),
        container: row.containerId || undefined,
      }),
    };
    const earlier = calls.get(facts.id);
    calls.set(facts.id, earlier === undefined ? facts : { ...earlier, status: joined(earlier, facts) });
  }
  return [...calls.values()].sort((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
}

function joined(one: CallFacts, other: CallFacts): CallStatus {
  const order: readonly CallStatus[] = ["running", "pending", "unknown"];
  const statuses = [one.status, other.status];
  return (
    order.find((status) => statuses.includes(status)) ??
    statuses.find((status) => status !== "success") ??
    "success"
  );
}

export type Output =
  | { readonly kind: "ended"; readonly facts: Omit<CallFacts, "id" | "functionName"> }
  | { readonly kind: "unfinished" }
  | { readonly kind: "gone" };

export function parseOutput(reply: unknown): Output | undefined {
  const parsed = parse(OutputsReply, reply);
  if (parsed === undefined) return undefined;
  const ended = parsed.outputs.filter((output) => output.result !== undefined);
  const worst = ended.find((output) => output.result?.status !== 1) ?? ended[0];
  if (parsed.numUnfinishedInputs > 0) return { kind: "unfinished" };
  if (worst?.result === undefined) return { kind: "gone" };
  const { status, exitcode, exception, traceback } = worst.result;
  const known = RESULT_STATUSES[status] ?? "unknown";
  const facts = {
    status: known !== "success" && exitcode === KILLED ? ("out-of-memory" as const) : known,
    retryCount: worst.retryCount,
    ...defined({
      startedAt: fromSeconds(worst.inputStartedAt),
      finishedAt: fromSeconds(worst.outputCreatedAt),
      container: worst.taskId || undefined,
      exception: exception || undefined,
      traceback: traceback || undefined,
    }),
  };
  return { kind: "ended", facts };
}
