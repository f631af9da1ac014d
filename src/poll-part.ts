// Files that were fetched for a run in; an artifact that holds them with the result.json that tells of them, and what is known now, out.
import { messageOf } from "./core/errors.ts";
import { addPart, type FetchedFiles } from "./core/files-parts.ts";
import { appName } from "./core/record.ts";
import { redactValue } from "./core/redact-value.ts";
import type { ResultFiles, RunReport } from "./core/report.ts";
import { resultOf } from "./core/result.ts";
import type { RunSettings } from "./core/run-settings.ts";
import { type FilesRequest, placeOf } from "./poll-files.ts";
import type { Keeping } from "./poll-keep.ts";
import type { Volumes } from "./result-ports.ts";

export const resultFile = ({ record }: RunReport): string => `${appName(record.intent)}/result.json`;

/** @returns the name of the file */
export async function writeResult(report: RunReport, { folder, redact }: Keeping): Promise<string> {
  const text = `${JSON.stringify(redactValue(resultOf([report]), redact), undefined, 1)}\n`;
  await folder.writeText(resultFile(report), [text]);
  return resultFile(report);
}

/** `20261124T120533`: an artifact's name is taken once in a workflow run, and a job may make many passes. */
export function stamp(at: Date): string {
  return at.toISOString().slice(0, 19).replace(/[-:]/g, "");
}

export interface Uploaded {
  readonly id: number;
  readonly name: string;
}

/** Never throws: undefined where it could not be kept. A name that this workflow run has used gets the time behind it. */
export async function upload(
  artifact: { readonly name: string; readonly files: readonly string[]; readonly days?: number },
  keeping: Keeping,
): Promise<Uploaded | undefined> {
  const { artifacts, folder, log, now } = keeping;
  for (const name of [artifact.name, `${artifact.name}-${stamp(now())}`]) {
    try {
      const made = await artifacts.upload({ ...artifact, name, folder: await folder.root() });
      return made && { id: made.id, name };
    } catch (error) {
      if (isTaken(error) && name === artifact.name) continue;
      log.warning(messageOf(error));
      return undefined;
    }
  }
  return undefined;
}

function isTaken(error: unknown): boolean {
  return typeof error === "object" && error !== null && "status" in error && error.status === 409;
}

/** Volume and paths as the configuration has them for the run; undefined where it asks for no files. */
export interface AskedFiles {
  readonly request: Pick<FilesRequest, "intent" | "volume" | "paths" | "most" | "now">;
  readonly volumes: Volumes;
  readonly results: NonNullable<RunSettings["results"]>;
}

export function askedFiles(report: RunReport, keeping: Keeping): AskedFiles | undefined {
  const results = keeping.settings(report.record).results ?? {};
  const { volume, paths, maxSize: most } = results;
  const { volumes } = keeping.modal;
  if (volume === undefined || paths === undefined || volumes === undefined || !hasRun(report))
    return undefined;
  const { intent } = report.record;
  const request = { intent, volume, paths, now: () => keeping.now().getTime() };
  return { request: most === undefined ? request : { ...request, most }, volumes, results };
}

/** What has never started has written nothing, and its path may hold an earlier run's files. */
function hasRun({ state, attempts, startedAt }: RunReport): boolean {
  return (
    state !== "never-started" && state !== "build-failed" && (attempts.length > 0 || startedAt !== undefined)
  );
}

export interface Part {
  readonly report: RunReport;
  readonly before: ResultFiles;
  readonly fetched: FetchedFiles;
  /** Of the artifact. */
  readonly name: string;
  readonly days?: number;
  /** Other files of the folder that belong into it. */
  readonly more?: readonly string[];
}

/** Nothing is uploaded where nothing was fetched. Files have an artifact of their own: reading a result.json moves none. */
export async function keepPart(part: Part, keeping: Keeping): Promise<ResultFiles> {
  const { report, before, fetched, name, days, more = [] } = part;
  const { intent } = report.record;
  if (fetched.taken.length === 0) return addPart(before, fetched);
  const takenAt = keeping.now().toISOString();
  const inside = addPart(before, fetched, { name, takenAt });
  const own = await writeResult({ ...report, files: inside }, keeping);
  const names = fetched.taken.map((file) => placeOf(intent, file));
  const files = [own, ...more, ...names];
  const made = await upload({ name, files, ...(days !== undefined && { days }) }, keeping);
  for (const file of names) await keeping.folder.remove(file);
  if (made === undefined) return addPart(before, fetched);
  const url = `${keeping.runUrl}/artifacts/${made.id}`;
  return addPart(before, fetched, { name: made.name, takenAt, url });
}
