// Runs that end in this pass in; their result.json, whole log and files, uploaded as artifacts, and where those are, out.
import { logText } from "./core/log-file.ts";
import { appName, type RunRecord } from "./core/record.ts";
import { redactValue } from "./core/redact-value.ts";
import type { RunReport } from "./core/report.ts";
import { resultOf } from "./core/result.ts";
import type { RunSettings } from "./core/run-settings.ts";
import { fetchFiles, placeOf } from "./poll-files.ts";
import { isEnding, type Judged } from "./poll-judge.ts";
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
}

/** Milliseconds that the files of one pass may take: verdicts wait for them. */
const FILES_WITHIN = 600_000;

/** Never throws: a run whose results could not be kept is still told. */
export async function keepResults(judged: readonly Judged[], keeping: Keeping): Promise<readonly Judged[]> {
  const kept = await keepAll(judged.filter(isEnding), keeping);
  return judged.map((one) => kept.find(({ record }) => record.id === one.record.id) ?? one);
}

/** Whatever their record says already. Never throws. */
export async function keepAll(ending: readonly Judged[], keeping: Keeping): Promise<readonly Judged[]> {
  // Where nothing can be kept, nothing is fetched for it either.
  if (ending.length === 0 || !keeping.artifacts.offered()) return ending;
  const until = keeping.now().getTime() + FILES_WITHIN;
  const kept = new Map<number, RunReport>();
  const names: string[] = [];
  try {
    await writeLogs(ending, keeping);
    for (const { record, report } of ending) {
      const whole = await withFiles(report, until, keeping);
      kept.set(record.id, whole);
      names.push(...(await writeResult(whole, keeping)));
    }
    const id = await upload(`experiments-results-${stamp(keeping.now())}`, names, keeping);
    return ending.map((one) => withArtifact(one, kept.get(one.record.id), id));
  } catch (error) {
    keeping.log.warning(`The results of ended runs could not be kept: ${messageOf(error)}`);
    return ending.map((one) => withArtifact(one, kept.get(one.record.id), undefined));
  }
}

function withArtifact(one: Judged, report: RunReport | undefined, id: number | undefined): Judged {
  if (report === undefined) return one;
  return { ...one, report, ...(id === undefined ? {} : { artifact: id }) };
}

/** `20261124T120533`: an artifact's name is taken once in a workflow run, and a job may make many passes. */
function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

const logFile = ({ record }: RunReport): string => `${appName(record.intent)}/log.txt`;
const resultFile = ({ record }: RunReport): string => `${appName(record.intent)}/result.json`;

/** Logs fetched at once: each is a call that waits for Modal. */
const LOGS_AT_ONCE = 8;

async function writeLogs(ending: readonly Judged[], keeping: Keeping): Promise<void> {
  const waiting = [...ending];
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      await writeLog(next.report, keeping);
    }
  };
  await Promise.all(Array.from({ length: LOGS_AT_ONCE }, worker));
}

async function writeLog(report: RunReport, { modal, folder, redact }: Keeping): Promise<void> {
  const { app } = report.record.line;
  const whole =
    app === undefined ? undefined : await modal.log?.({ id: app, createdAt: report.record.createdAt });
  await folder.writeText(logFile(report), logText(whole?.log ?? [], redact, whole?.logGap));
}

async function writeResult(report: RunReport, { folder, redact }: Keeping): Promise<readonly string[]> {
  const text = `${JSON.stringify(redactValue(resultOf([report]), redact), undefined, 1)}\n`;
  await folder.writeText(resultFile(report), [text]);
  return [resultFile(report), logFile(report)];
}

/** Files have an artifact of the run alone, so that reading a result.json moves none of them. */
async function withFiles(report: RunReport, until: number, keeping: Keeping): Promise<RunReport> {
  const { volume, paths, maxSize } = keeping.settings(report.record).results ?? {};
  const { volumes } = keeping.modal;
  if (volume === undefined || paths === undefined || volumes === undefined || !hasRun(report)) return report;
  const { intent } = report.record;
  const request = { intent, volume, paths, begin: until, end: until, now: () => keeping.now().getTime() };
  const { taken, left, late } = await fetchFiles(
    maxSize === undefined ? request : { ...request, most: maxSize },
    volumes,
    keeping.folder,
  );
  const tooLate = late.map(({ path }) => ({ path, why: "was not fetched in the time that there is" }));
  const files = { taken, left: [...left, ...tooLate] };
  const told = { ...report, files };
  if (files.taken.length === 0) return told;
  const own = await writeResult(told, keeping);
  const names = files.taken.map((file) => placeOf(intent, file));
  const id = await upload(`experiment-${appName(intent)}`, [...own, ...names], keeping);
  for (const name of names) await keeping.folder.remove(name);
  return id === undefined ? told : { ...told, files: { ...files, url: `${keeping.runUrl}/artifacts/${id}` } };
}

/** What has never started has written nothing, and its path may hold an earlier run's files. */
function hasRun({ state, attempts, startedAt }: RunReport): boolean {
  return (
    state !== "never-started" && state !== "build-failed" && (attempts.length > 0 || startedAt !== undefined)
  );
}

async function upload(name: string, files: readonly string[], keeping: Keeping): Promise<number | undefined> {
  try {
    return (await keeping.artifacts.upload({ name, folder: await keeping.folder.root(), files }))?.id;
  } catch (error) {
    keeping.log.warning(messageOf(error));
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
