// A pass whose verdicts are written in; the files that it fetches in the time that is left, told where people look, out.
import { afterVerdicts, type FetchTime } from "./core/files-time.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import type { PollRequest } from "./poll.ts";
import { findTakings, takeDuring } from "./poll-during.ts";
import type { EndedPass, Finished } from "./poll-finish.ts";
import { asksAnew } from "./poll-policy.ts";
import { fetchRest } from "./poll-rest.ts";
import { findUnfinished, findUnkept } from "./poll-unkept.ts";

export interface After extends EndedPass, Finished {
  readonly request: PollRequest;
  /** Milliseconds until the next pass is due; undefined where no run is open. */
  readonly wait: number | undefined;
}

export interface FilesOutcome {
  /** Of runs whose files are known better than before, by record. */
  readonly reports: ReadonlyMap<number, RunReport>;
  /** There is more to fetch, and only time was wanting. */
  readonly goesOn: boolean;
  /** Milliseconds that it took. */
  readonly took: number;
}

/** Never throws. A pass for some runs leaves files to the passes for all. */
export async function fetchAfter(pass: After): Promise<FilesOutcome> {
  const { request, judged, bench, memory } = pass;
  const { ports } = bench;
  const begun = ports.clock.now().getTime();
  const justEnded = judged.some(({ part }) => part !== undefined);
  if (request.runKeys !== undefined) return { reports: new Map(), goesOn: justEnded, took: 0 };
  // What this pass has written is not in its own list.
  const records = justEnded ? await listAgain(pass) : pass.records;
  const due = findUnfinished(records, { request, memory, ports });
  const running = findTakings(pass);
  if (due.length + running.length === 0) return { reports: new Map(), goesOn: justEnded, took: 0 };
  const timed = { ...pass, records, time: await timeOf(pass, begun) };
  const rest = await fetchRest(due, timed);
  const taken = await takeDuring(running, timed);
  const took = ports.clock.now().getTime() - begun;
  return { reports: new Map([...rest.reports, ...taken]), goesOn: rest.goesOn, took };
}

/**
 * Whether this is the job's last pass, and nothing but verdicts will be written after the comments of the runs that go on:
 * what it leaves to the next one is then settled.
 */
export async function isLastWord(
  pass: Pick<After, "judged" | "bench" | "memory" | "request" | "records">,
): Promise<boolean> {
  const { judged, bench, memory, request, records } = pass;
  const search = { request, memory, ports: bench.ports };
  if (request.runKeys !== undefined || judged.some(asksAnew)) return false;
  if (findUnkept(records, search).length + findUnfinished(records, search).length > 0) return false;
  return findTakings(pass).length === 0 && (await bench.ports.lingers?.()) === false;
}

/** The records as they were where GitHub cannot be asked: the next pass finds them. */
async function listAgain({ bench: { ports }, request, records }: After): Promise<readonly RunRecord[]> {
  return ports.records.list(request.horizonDays).catch(() => records);
}

async function timeOf({ bench: { ports }, wait }: After, now: number): Promise<FetchTime> {
  const limit = (await ports.finish?.())?.filesSeconds;
  const stays = (await ports.lingers?.()) === true;
  return afterVerdicts({ now, limit, stays, ...(wait !== undefined && { wait }) });
}
