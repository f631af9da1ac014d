// Runs that end in this pass in; their result.json, whole log and files, uploaded as artifacts, and where those are, out.
import { messageOf } from "./core/errors.ts";
import { closeFiles, FETCHED_FOR, hasRoomForParts, NO_FILES, partName } from "./core/files-parts.ts";
import { beforeVerdicts, type FetchTime } from "./core/files-time.ts";
import type { RunRecord } from "./core/record.ts";
import type { RunReport } from "./core/report.ts";
import type { RunSettings } from "./core/run-settings.ts";
import { fetchFiles } from "./poll-files.ts";
import type { Judged } from "./poll-judge.ts";
import { keepLogs, logFile } from "./poll-log.ts";
import { askedFiles, keepPart, stamp, upload, writeResult } from "./poll-part.ts";
import type { Log, ModalObserver } from "./ports.ts";
import type { ArtifactStore, ResultFolder } from "./result-ports.ts";

export interface Keeping {
  readonly modal: ModalObserver;
  readonly artifacts: ArtifactStore;
  readonly folder: ResultFolder;
  readonly log: Log;
  readonly redact: (text: string) => string;
  readonly now: () => Date;
  readonly settings: (record: RunRecord) => RunSettings;
  /** The page of the workflow run that this job belongs to. */
  readonly runUrl: string;
  /** Seconds of a pass for files, where the job has a limit of its own. */
  readonly filesSeconds?: number | undefined;
}

/** Whatever their record says already. Never throws: a run whose results could not be kept is still told. */
export async function keepAll(ending: readonly Judged[], keeping: Keeping): Promise<readonly Judged[]> {
  // Where nothing can be kept, nothing is fetched for it either.
  if (ending.length === 0 || !keeping.artifacts.offered()) return ending;
  const time = beforeVerdicts({ now: keeping.now().getTime(), limit: keeping.filesSeconds });
  const kept = new Map<number, RunReport>();
  const names: string[] = [];
  try {
    for (const one of await keepLogs(ending, keeping)) {
      const whole = await withFiles(one, time, keeping);
      kept.set(one.record.id, whole);
      names.push(await writeResult(whole, keeping), logFile(whole.record));
    }
    const made = await upload({ name: `experiments-results-${stamp(keeping.now())}`, files: names }, keeping);
    return ending.map((one) => withArtifact(one, kept.get(one.record.id), made?.id));
  } catch (error) {
    keeping.log.warning(`The results of ended runs could not be kept: ${messageOf(error)}`);
    return ending.map((one) => withArtifact(one, kept.get(one.record.id), undefined));
  }
}

function withArtifact(one: Judged, report: RunReport | undefined, id: number | undefined): Judged {
  if (report === undefined) return one;
  // The first artifact has been tried, so the next one is the second.
  const rest = (report.files?.late.length ?? 0) > 0 ? { part: 2 } : {};
  return { ...one, report, ...(id === undefined ? {} : { artifact: id, ...rest }) };
}

async function withFiles(one: Judged, time: FetchTime, keeping: Keeping): Promise<RunReport> {
  const { record, report, decision } = one;
  const asked = askedFiles(report, keeping);
  if (asked === undefined) return report;
  const fetched = await fetchFiles({ ...asked.request, ...time }, asked.volumes, keeping.folder);
  const end = Date.parse(report.endedAt ?? "") || keeping.now().getTime();
  const part = {
    report,
    before: { ...NO_FILES, until: new Date(end + FETCHED_FOR).toISOString() },
    fetched,
    name: partName(record.intent, 1),
    more: [logFile(report.record)],
  };
  const files = await keepPart(part, keeping);
  if (files.late.length > 0 && hasRoomForParts(decision.next)) return { ...report, files };
  return { ...report, files: closeFiles(files, "was not fetched in the time that there is") };
}
