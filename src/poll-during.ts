// Runs that go on in; what their configuration wants to have of their files now, in an artifact and told in the comment, out.
import { messageOf } from "./core/errors.ts";
import { NO_FILES, partName } from "./core/files-parts.ts";
import type { FetchTime } from "./core/files-time.ts";
import type { RunReport } from "./core/report.ts";
import { freshFiles, isTakingDue, TAKEN_DAYS, takenNow } from "./core/taking.ts";
import type { PollRequest } from "./poll.ts";
import { fetchFiles } from "./poll-files.ts";
import { type EndedPass, type Finished, openKeeping } from "./poll-finish.ts";
import type { Judged } from "./poll-judge.ts";
import type { Keeping } from "./poll-keep.ts";
import { keepLogSoFar, logFile } from "./poll-log.ts";
import { askedFiles, keepPart, stamp } from "./poll-part.ts";
import { retell } from "./poll-retell.ts";

export interface DuringPass extends EndedPass, Finished {
  readonly request: PollRequest;
  readonly time: FetchTime;
}

/** Those that were looked at longest ago first. */
export function findTakings({
  judged,
  bench,
  memory,
}: Pick<DuringPass, "judged" | "bench" | "memory">): readonly Judged[] {
  const settings = bench.config?.experiments;
  if (settings === undefined || bench.ports.canKeep?.() !== true) return [];
  const { now } = bench;
  const looked = ({ record }: Judged): string => memory.takingsOf(record.id)?.lookedAt ?? "";
  return judged
    .filter(({ record, report, seen }) => {
      const every = (settings.get(record.intent.experiment) ?? bench.config?.defaults)?.results?.every;
      return seen && isTakingDue(report, { every, takings: memory.takingsOf(record.id), now });
    })
    .toSorted((one, other) => (looked(one) < looked(other) ? -1 : 1));
}

/** Never throws. @returns reports of runs of which something was taken, by record */
export async function takeDuring(
  due: readonly Judged[],
  pass: DuringPass,
): Promise<ReadonlyMap<number, RunReport>> {
  const reports = new Map<number, RunReport>();
  const { ports } = pass.bench;
  try {
    const keeping = due.length === 0 ? undefined : await openKeeping(pass);
    for (const one of keeping === undefined ? [] : due) {
      if (keeping === undefined || ports.clock.now().getTime() >= pass.time.begin) break;
      const told = await takeOne(one, pass, keeping);
      if (told !== undefined) reports.set(one.record.id, told);
    }
  } catch (error) {
    const text = messageOf(error);
    ports.log.warning(`The files of runs that go on could not all be fetched: ${text}`);
  }
  return reports;
}

/** Undefined where nothing has changed since the last time. */
async function takeOne(one: Judged, pass: DuringPass, keeping: Keeping): Promise<RunReport | undefined> {
  const { record, report } = one;
  const { memory, time } = pass;
  const asked = askedFiles(report, keeping);
  if (asked === undefined) return undefined;
  const { now } = pass.bench;
  const before = memory.takingsOf(record.id);
  const have = freshFiles(before, now);
  const fetched = await fetchFiles({ ...asked.request, ...time, have }, asked.volumes, keeping.folder);
  const lookedAt = now.toISOString();
  if (fetched.taken.length === 0) {
    memory.noteTakings(record.id, { lookedAt, files: before?.files ?? NO_FILES });
    return undefined;
  }
  const logged = await keepLogSoFar(report, keeping);
  const part = {
    report: logged,
    before: { ...NO_FILES, artifacts: before?.files.artifacts ?? [], taken: fetched.same },
    fetched,
    name: `${partName(record.intent, 1)}-at-${stamp(now)}`,
    days: TAKEN_DAYS,
    more: [logFile(record)],
  };
  const files = takenNow(await keepPart(part, keeping));
  memory.noteTakings(record.id, { lookedAt, files });
  const told = { ...one, report: { ...logged, files } };
  const others = pass.judged.filter(({ record: { id } }) => id !== record.id);
  await retell(told, { ...pass, judged: [told, ...others], now: pass.bench.now }, pass.bench.ports);
  return told.report;
}
