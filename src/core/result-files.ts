// What a Volume lists and the configuration asks for in; which files are fetched, and why others are not, out.
import { isUnfinishedName, matchesPattern, safePath } from "./result-path.ts";

/** One entry of a Volume's committed content; `path` is as Modal gives it and not checked. */
export interface VolumeFile {
  readonly path: string;
  readonly kind: "file" | "directory" | "other";
  readonly bytes: number;
  /** Unix seconds. */
  readonly modified: number;
}

/** Bytes fetched for one run where the configuration gives no `max-size`. */
export const MOST_BYTES = 500_000_000;
export const MOST_FILES = 500;
/** Entries of a Volume that are looked at. */
export const MOST_LISTED = 50_000;

export interface LeftFile {
  readonly path: string;
  /** The end of a sentence that begins with the file. */
  readonly why: string;
}

/** A file that there was no time for, or that could not be fetched for the moment. */
export interface LateFile {
  readonly path: string;
  readonly bytes: number;
  /** The end of a sentence that begins with the file; without it, there was no time. */
  readonly why?: string;
}

export interface FileChoice {
  readonly taken: readonly VolumeFile[];
  readonly left: readonly LeftFile[];
}

export interface FileLimit {
  readonly most?: number | undefined;
  /** What is taken already. */
  readonly bytes?: number;
  readonly files?: number;
}

/**
 * The newest files first, as far as the sizes allow: the last checkpoint matters most. The name that is not safe, or
 * that says that its writer has not finished, is never taken.
 */
export function chooseFiles(
  listed: readonly VolumeFile[],
  patterns: readonly string[],
  limit: FileLimit = {},
): FileChoice {
  const { most = MOST_BYTES } = limit;
  const left: LeftFile[] = [];
  const taken: VolumeFile[] = [];
  const names = new Set<string>();
  const wanted = listed
    .filter(({ path }) => patterns.some((pattern) => matchesPattern(pattern, path)))
    .toSorted((one, other) => other.modified - one.modified || (one.path < other.path ? -1 : 1));
  let { bytes = 0 } = limit;
  for (const file of wanted) {
    if (file.kind === "directory") continue;
    const why = refusal(file, names) ?? over(file, { bytes, most, files: taken.length + (limit.files ?? 0) });
    if (why !== undefined) {
      left.push({ path: file.path, why });
      continue;
    }
    names.add(file.path.toLowerCase());
    bytes += file.bytes;
    taken.push(file);
  }
  return { taken, left };
}

function refusal({ path, kind }: VolumeFile, names: ReadonlySet<string>): string | undefined {
  if (kind !== "file") return "is a link or a device";
  const safe = safePath(path);
  if ("refused" in safe) return safe.refused;
  if (isUnfinishedName(path)) return "was not finished, as its name says";
  return names.has(path.toLowerCase()) ? "differs from another only by case" : undefined;
}

function over(file: VolumeFile, so: { bytes: number; most: number; files: number }): string | undefined {
  if (so.files >= MOST_FILES) return `is beyond the first ${MOST_FILES} files`;
  return so.bytes + file.bytes > so.most
    ? `does not fit: ${formatBytes(so.most)} at most are fetched`
    : undefined;
}

/** `12.4 MB`, in powers of a thousand as stores count. */
export function formatBytes(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  const power = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const amount = bytes / 1000 ** power;
  return `${power === 0 ? amount : amount.toFixed(amount < 10 ? 1 : 0)} ${units[power]}`;
}
