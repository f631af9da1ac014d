// A run's name, app id and call id -> its app, its own calls with their results, and its log, by the fewest calls.
import { defined } from "../core/defined.ts";
import type { CallFacts, LogEntry, Observation } from "../core/observation.ts";
import { findTargetFunction } from "../core/target-function.ts";
import type { ObserveQuery } from "../ports.ts";
import { type AppIndex, type AppList, isYoung, listNeeded, ofName } from "./modal-app-list.ts";
import { known, type ModalCall, ModalRefusal } from "./modal-call.ts";
import { readLog } from "./modal-logs.ts";
import { type AppInfo, type ListedApp, parseAppInfo, parseCalls, parseOutput } from "./modal-replies.ts";

const NOT_FOUND = 5;
/** The most that one FunctionCallFetch returns of a tail. */
const MOST_CALLS = 1000;
/** An entrypoint's further calls are judged by their listed status. */
const MOST_OUTPUTS = 20;
const ENDED: readonly CallFacts["status"][] = [
  "success",
  "failure",
  "timeout",
  "terminated",
  "init-failure",
  "internal-failure",
  "out-of-memory",
];

interface Found {
  readonly info: AppInfo;
  readonly calls: readonly CallFacts[];
}

/** @throws ModalRefusal when any needed answer is missing, since an incomplete answer proves nothing */
export async function observeRun(call: ModalCall, list: AppList, query: ObserveQuery): Promise<Observation> {
  const listed = await list(query.environment).catch(listNeeded(query));
  const named = ofName(listed, query);
  const recorded = await findById(call, listed, query);
  // Among twins the record's own id does not decide, since each launcher may have written its own.
  const alone = named.length < 2 || !named.some(({ id }) => id === query.app);
  const found = (alone ? recorded : undefined) ?? (await findByName(call, named, query));
  if (found === undefined) return { kind: "absent" };
  const { facts } = found.info;
  const log: LogEntry[] = [];
  const ended = facts.state === "stopped" || (found.calls.length > 0 && found.calls.every(hasEnded));
  const read = async (): Promise<string | undefined> => {
    const request = (await query.log?.(facts.id)) ?? { take: (entries) => log.push(...entries) };
    return readLog(
      call,
      { ...facts, ended, ...defined({ functionId: loneLog(found.info, query) }) },
      request,
    );
  };
  const [calls, logGap] = await Promise.all([withResults(call, found), read()]);
  const twins = named.filter(
    ({ id, state }) => id !== facts.id && state !== "stopped" && state !== "stopping",
  );
  return {
    kind: "seen",
    app: facts,
    calls,
    log,
    ...defined({ logGap }),
    ...(twins.length === 0 ? {} : { twins: twins.map(({ id }) => id) }),
  };
}

/**
 * The function whose log is the run's own, where its app has others: their containers are no attempts of it. A class has
 * a function of its own for each set of parameters, whose ids the app does not tell.
 */
function loneLog({ functions }: AppInfo, { functionName }: ObserveQuery): string | undefined {
  if (functions.size < 2 || functionName === undefined) return undefined;
  const own = findTargetFunction(functionName, [...functions.keys()]);
  return own === undefined || own.endsWith(".*") ? undefined : functions.get(own);
}

/**
 * The list, which all runs of a pass share, tells of an app what AppGetInfo would, at a moment a little before: it is
 * enough as long as its calls go on. How an app ended is asked of itself.
 */
async function findById(call: ModalCall, listed: AppIndex, query: ObserveQuery): Promise<Found | undefined> {
  const { app } = query;
  if (app === undefined) return undefined;
  const known = listed.byId.get(app)?.info;
  const early = known === undefined ? undefined : await findOwn(call, known, query);
  if (early !== undefined && early.calls.length > 0 && early.calls.every(goesOn)) return early;
  const info = await findInfo(call, app);
  return info === undefined ? undefined : findOwn(call, info, query);
}

function goesOn({ status }: CallFacts): boolean {
  return status === "running" || status === "pending";
}

function hasEnded({ status }: CallFacts): boolean {
  return ENDED.includes(status);
}

async function findOwn(call: ModalCall, info: AppInfo, query: ObserveQuery): Promise<Found | undefined> {
  return isOurs(info, query) ? { info, calls: await listCalls(call, info, query) } : undefined;
}

/** An id in a record came from a job that user code could disturb, so name, environment and age are checked again. */
function isOurs({ facts, environment }: AppInfo, query: ObserveQuery): boolean {
  const named = facts.name === "" || facts.name === query.name;
  const placed = query.environment === undefined || environment === "" || environment === query.environment;
  return named && placed && isYoung(Date.parse(facts.createdAt) / 1000, query);
}

/**
 * Of several apps of the name the earliest that was called survives, but not one that was stopped while a later one
 * goes on. Where none was called: the earliest that lives, else the earliest.
 */
async function findByName(
  call: ModalCall,
  named: readonly ListedApp[],
  query: ObserveQuery,
): Promise<Found | undefined> {
  const found: Found[] = [];
  for (const { id } of named) {
    const info = await findInfo(call, id);
    if (info === undefined) continue;
    const calls = await listCalls(call, info, query);
    if (calls.length > 0 && info.facts.stoppedBy === undefined) return { info, calls };
    found.push({ info, calls });
  }
  const called = found.find(({ calls }) => calls.length > 0);
  return called ?? found.find(({ info }) => info.facts.state !== "stopped") ?? found[0];
}

async function findInfo(call: ModalCall, id: string): Promise<AppInfo | undefined> {
  try {
    return known("AppGetInfo", parseAppInfo(id, await call("appGetInfo", { appId: id })));
  } catch (error) {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND) return undefined;
    throw error;
  }
}

/** The target's calls where the target is a function of the app; else the calls of every function. */
async function listCalls(call: ModalCall, info: AppInfo, query: ObserveQuery): Promise<readonly CallFacts[]> {
  const names = [...info.functions.keys()];
  const target = query.functionName === undefined ? undefined : findTargetFunction(query.functionName, names);
  const wanted = [...info.functions].filter(([name]) => target === undefined || name === target);
  const lists = await Promise.all(
    wanted.map(async ([name, functionId]) => {
      const request = { functionId, tail: { count: MOST_CALLS }, allVariants: true };
      const reply = await call("functionCallFetch", request).catch(noCallsOf);
      return reply === undefined ? [] : known("FunctionCallFetch", parseCalls(name, reply));
    }),
  );
  const calls = lists.flat().toSorted((a, b) => (a.enqueuedAt ?? "").localeCompare(b.enqueuedAt ?? ""));
  // Calls older than seven days are no longer listed, but their result may still be asked for.
  const { call: id } = query;
  // The record's call is of the record's app: an earlier app of the name that was never called has none of its own.
  const recorded = info.facts.id === query.app && id !== undefined;
  if (!recorded || calls.some((one) => one.id === id)) return calls;
  return [{ id, functionName: target ?? names[0] ?? "", status: "unknown" }, ...calls];
}

/** A function that its own app lists but that was never created, since the launcher died before, has no calls. */
function noCallsOf(error: unknown): undefined {
  if (error instanceof ModalRefusal && error.code === NOT_FOUND) return undefined;
  throw error;
}

async function withResults(call: ModalCall, { info, calls }: Found): Promise<readonly CallFacts[]> {
  const stopped = info.facts.state === "stopped";
  const asked = calls.filter((one) => stopped || one.status === "unknown" || ENDED.includes(one.status));
  const results = await Promise.all(
    asked.slice(0, MOST_OUTPUTS).map(async (one) => [one.id, await findResult(call, one)] as const),
  );
  const byId = new Map(results);
  return calls.map((one) => byId.get(one.id) ?? one);
}

/** The output is the only final word: a listed failure may be retried, and a result may no longer be kept. */
async function findResult(call: ModalCall, listed: CallFacts): Promise<CallFacts> {
  const reply = await call("functionGetOutputs", {
    functionCallId: listed.id,
    maxValues: MOST_CALLS,
    timeout: 0,
    lastEntryId: "0-0",
    clearOnSuccess: false,
    requestedAt: Date.now() / 1000,
  }).catch((error) => {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND) return undefined;
    throw error;
  });
  const output =
    reply === undefined ? { kind: "gone" as const } : known("FunctionGetOutputs", parseOutput(reply));
  // A kind of result that came after this version proves nothing, not even that the run has failed.
  if (output.kind === "ended" && output.facts.status === "unknown") known("FunctionGetOutputs", undefined);
  if (output.kind === "ended") return { ...listed, ...output.facts };
  const ended = ENDED.includes(listed.status);
  if (output.kind === "unfinished") return ended ? { ...listed, status: "pending" } : listed;
  return ended ? listed : { ...listed, status: "expired" };
}
