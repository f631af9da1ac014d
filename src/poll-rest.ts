// Ended runs of which files are still to be fetched in; one more artifact for each, as far as the time goes, and what tells of it, out.
import { messageOf } from "./core/errors.ts";
import { closeFiles, MOST_PARTS, partName } from "./core/files-parts.ts";
import type { FetchTime } from "./core/files-time.ts";
import { appName, type RunRecord, type StatusLine } from "./core/record.ts";
import type { ResultFiles, RunReport } from "./core/report.ts";
import { WRITES_A_RUN } from "./core/write-pace.ts";
import type { PollRequest } from "./poll.ts";
import { readEarlier } from "./poll-earlier.ts";
import { fetchFiles } from "./poll-files.ts";
import { type EndedPass, type Finished, tellAgain } from "./poll-finish.ts";
import type { Judged } from "./poll-judge.ts";
import type { Keeping } from "./poll-keep.ts";
import { askedFiles, keepPart, upload, writeResult } from "./poll-part.ts";
import { retell } from "./poll-retell.ts";
import { isOvertaken } from "./poll-unkept.ts";

export interface RestPass extends EndedPass, Finished {
  readonly request: PollRequest;
  readonly time: FetchTime;
}

export interface Rest {
  /** Of runs whose files are known better now, by record. */
  readonly reports: ReadonlyMap<number, RunReport>;
  /** There is more to fetch, and only time was wanting. */
  readonly goesOn: boolean;
}

/**
 * The artifact is uploaded first, then the result.json that the record names, then the comment is written and the record
 * last: a pass that is killed in between is repeated, and at worst an artifact is there twice. Never throws.
 */
export async function fetchRest(due: readonly RunRecord[], pass: RestPass): Promise<Rest> {
  const { log } = pass.bench.ports;
  const reports = new Map<number, RunReport>();
  let goesOn = false;
  try {
    const ended = due.length === 0 ? undefined : await tellAgain(due, pass);
    for (const one of ended?.told ?? []) {
      const done = await inTurn(pass, () => fetchOne(one, { ...pass, keeping: ended?.keeping }));
      goesOn ||= done?.goesOn === true;
      if (done?.report !== undefined) reports.set(one.record.id, done.report);
    }
  } catch (error) {
    const text = messageOf(error);
    log.warning(`The files of runs that have ended could not all be fetched: ${text}`);
  }
  return { reports, goesOn };
}

interface Done {
  readonly report?: RunReport;
  readonly goesOn: boolean;
}

/** Undefined where GitHub's limits leave it to a later pass. */
async function inTurn({ bench, memory }: RestPass, work: () => Promise<Done>): Promise<Done | undefined> {
  const now = (): number => bench.ports.clock.now().getTime();
  const taken = memory.pace.take("progress", now());
  if (taken === undefined) return undefined;
  try {
    return await work();
  } finally {
    memory.pace.settle(taken, WRITES_A_RUN, now());
  }
}

async function fetchOne(
  one: Judged,
  { keeping, ...pass }: RestPass & { readonly keeping: Keeping | undefined },
): Promise<Done> {
  const { record } = one;
  const before = (await readEarlier([record], keeping?.artifacts ?? NO_ARTIFACTS)).get(record.id)?.files;
  if (keeping === undefined || before === undefined) return later(record, pass);
  const more = before.late.length === 0 ? before : await fetchMore(one, { before, keeping, pass });
  const part = (record.line.part ?? 2) + (before.late.length === 0 ? 0 : 1);
  if (more === undefined) {
    // Half an hour of a job for nothing counts: a file may be too large for any.
    if (pass.time.end > pass.time.begin) await append(one, { part }, pass);
    return { goesOn: true };
  }
  if (more === "failed") {
    await append(one, { part }, pass);
    return later(record, pass);
  }
  const told = { ...one, report: { ...one.report, files: more } };
  const artifact = more === before ? record.line.artifact : await keepResult(told.report, part, keeping);
  if (artifact === undefined) return later(record, pass);
  // The pass itself may have told of the run already, with less.
  const judged = pass.judged.filter(({ record: { id } }) => id !== record.id);
  const heads = { ...pass, judged, heads: [told], now: pass.bench.now };
  const isTold = await retell(told, heads, pass.bench.ports);
  const isOver = more.late.length === 0 && isTold;
  await append(told, { artifact, ...(isOver ? {} : { part }) }, pass);
  const waits = more.late.some(({ why }) => why === undefined);
  if (!isOver && !waits) pass.memory.noteTriedToFetch(record.id);
  return { report: told.report, goesOn: waits };
}

function later({ id }: RunRecord, { memory }: Pick<RestPass, "memory">): Done {
  memory.noteTriedToFetch(id);
  return { goesOn: false };
}

const NO_ARTIFACTS = { get: async () => undefined, readText: async () => "" };

interface More {
  readonly before: ResultFiles;
  readonly keeping: Keeping;
  readonly pass: RestPass;
}

/** Undefined where only time was wanting, `failed` where what was fetched could not be kept, or nothing could be. */
async function fetchMore(
  { record, report }: Judged,
  { before, keeping, pass }: More,
): Promise<ResultFiles | "failed" | undefined> {
  const { part = 2 } = record.line;
  const asked = askedFiles(report, keeping);
  const over = whyOver({ before, part, now: keeping.now(), isOvertaken: isOvertaken(record, pass.records) });
  if (over !== undefined) return closeFiles(before, over);
  if (asked === undefined) return closeFiles(before, "is no longer asked for by the configuration");
  const only = new Set(before.late.map(({ path }) => path));
  const request = { ...asked.request, ...pass.time, have: before.taken, only };
  const fetched = await fetchFiles(request, asked.volumes, keeping.folder);
  if (fetched.unread === true) return "failed";
  const name = partName(record.intent, part);
  const files = await keepPart({ report, before: { ...before, late: [] }, fetched, name }, keeping);
  const isNew = files.artifacts.length > before.artifacts.length || files.left.length > before.left.length;
  if (isNew) return files;
  return fetched.taken.length === 0 && fetched.late.some(({ why }) => why === undefined)
    ? undefined
    : "failed";
}

/** Why no pass fetches any more; undefined where it goes on. */
function whyOver(so: {
  readonly before: ResultFiles;
  readonly part: number;
  readonly now: Date;
  readonly isOvertaken: boolean;
}): string | undefined {
  if (so.isOvertaken) return "may have been written over by a later run";
  if (so.part > MOST_PARTS) return `was not fetched in ${MOST_PARTS} tries`;
  const until = Date.parse(so.before.until ?? "");
  return so.now.getTime() > until ? "was not fetched within a day of the run's end" : undefined;
}

/** Alone in an artifact, so that reading it moves no files. */
async function keepResult(report: RunReport, part: number, keeping: Keeping): Promise<number | undefined> {
  const files = [await writeResult(report, keeping)];
  const name = `experiment-${appName(report.record.intent)}-result-${part - 1}`;
  return (await upload({ name, files }, keeping))?.id;
}

async function append(
  { record, report }: Judged,
  change: Pick<StatusLine, "artifact" | "part">,
  { bench }: RestPass,
): Promise<void> {
  const { part: _told, ...line } = record.line;
  await bench.ports.records.append(record, { ...line, ...change }, report.appUrl);
}
