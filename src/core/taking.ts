// A run that goes on and what was taken of its files before in; whether they are due to be taken again, and what is known after it, out.
import { closeFiles } from "./files-parts.ts";
import type { ResultFile, ResultFiles, RunReport } from "./report.ts";

/** Days that an artifact of a run that goes on is kept: the end of the run makes a whole one. */
export const TAKEN_DAYS = 7;
/** A file that is in an artifact for so long is uploaded again, before the link to it goes nowhere. */
const FRESH_FOR = (TAKEN_DAYS - 1) * 86_400_000;

export interface Takings {
  /** When the Volume was last looked at, ISO. */
  readonly lookedAt: string;
  readonly files: ResultFiles;
}

/** @param every seconds; undefined where files are fetched at the end only */
export function isTakingDue(
  { state, attempts, startedAt }: Pick<RunReport, "state" | "attempts" | "startedAt">,
  so: { readonly every: number | undefined; readonly takings: Takings | undefined; readonly now: Date },
): boolean {
  const since = Date.parse(so.takings?.lookedAt ?? startedAt ?? attempts[0]?.startedAt ?? "");
  if (so.every === undefined || (state !== "running" && state !== "retrying")) return false;
  return so.now.getTime() - since >= so.every * 1000;
}

/** Files that need not be uploaded again as long as they do not change. */
export function freshFiles(takings: Takings | undefined, now: Date): readonly ResultFile[] {
  const { artifacts = [], taken = [] } = takings?.files ?? {};
  const fresh = artifacts.filter(({ takenAt }) => now.getTime() - Date.parse(takenAt) < FRESH_FOR);
  const names = new Set(fresh.map(({ name }) => name));
  return taken.filter(({ artifact }) => names.has(artifact ?? ""));
}

/** Only artifacts that hold a file in the state in which it was seen last are told of. */
export function takenNow(files: ResultFiles): ResultFiles {
  const { artifacts, ...rest } = closeFiles(files, "was not fetched in the time that there is");
  const used = new Set(rest.taken.map(({ artifact }) => artifact));
  return { ...rest, artifacts: artifacts.filter(({ name }) => used.has(name)) };
}
