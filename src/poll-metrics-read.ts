// A Volume, a file as it is listed there and what was read of it before in; what the file tells now out.
import { timeOfSeconds } from "./core/amount.ts";
import { COMPARED_WHOLE, type FileFormat, MOST_BYTES } from "./core/metrics-file-format.ts";
import { MetricsFileReader, type ReadOn } from "./core/metrics-file-reader.ts";
import type { FileRows } from "./core/metrics-file-rows.ts";
import {
  reachedBy,
  restoreCursor,
  restoreRows,
  type SavedFile,
  saveCursor,
  saveRows,
} from "./core/metrics-file-save.ts";
import type { Axis } from "./core/progress-name.ts";
import type { RunIntent } from "./core/record.ts";
import { formatBytes, type VolumeFile } from "./core/result-files.ts";
import type { OpenVolume } from "./result-ports.ts";

export interface FileRequest {
  readonly intent: RunIntent;
  readonly place: { readonly volume: string; readonly path: string };
  /** When the run was asked for, ISO. */
  readonly createdAt: string;
  /** When its attempts so far began, ISO, oldest first. */
  readonly starts: readonly string[];
  readonly ended: boolean;
  readonly now: Date;
  readonly saved?: SavedFile | undefined;
  /** Undefined where there is no Volume of the name. @throws ExternalError */
  readonly open: (name: string) => Promise<OpenVolume | undefined>;
}

export interface FileTold {
  /** Undefined where nothing was read of the file, in this pass or before. */
  readonly rows?: FileRows;
  readonly reached: ReadonlyMap<Axis, number>;
  readonly warnings: readonly string[];
  readonly saved?: SavedFile;
}

export interface Asked extends FileRequest {
  readonly path: string;
  readonly known: SavedFile | undefined;
  /** The beginning of a sentence about the file. */
  readonly name: string;
  readonly format: FileFormat;
}

/** What was known before is all that is known. */
export function stands({ known }: Asked, ...warnings: readonly string[]): FileTold {
  const rows = known?.rows === undefined ? {} : { rows: restoreRows(known.rows) };
  return {
    ...rows,
    reached: new Map(known?.reached),
    warnings,
    ...(known === undefined ? {} : { saved: known }),
  };
}

type Read = FileTold & { readonly saved: SavedFile };

/** What is more than this is fetched with more than one call, between which the file may be replaced. */
const ONE_CALL = 60_000_000;
/** Entries looked at, should the path be a folder. */
const MOST_LISTED = 1000;

export async function findFile(volume: OpenVolume, path: string): Promise<VolumeFile | undefined> {
  let seen = 0;
  for await (const file of volume.list(path)) {
    if (file.path.replace(/^\/+/, "") === path) return file;
    seen += 1;
    if (seen >= MOST_LISTED) break;
  }
  // What lies below it shows that the path is a folder.
  return seen === 0 ? undefined : { path, kind: "directory", bytes: 0, modified: 0 };
}

/** Ends a reading when enough was read. */
class Enough extends Error {}

/** @returns undefined where the file is not the one that was listed or that was read before */
export async function readOnce(
  volume: OpenVolume,
  file: VolumeFile,
  asked: Asked,
  again = false,
): Promise<Read | undefined> {
  const { known, format } = asked;
  const reader = readerOf(file, asked, again ? undefined : readOn(file, asked));
  const size = await feed(volume, file, reader, MOST_BYTES[format]);
  reader.readDocument();
  const torn = format === "document" && (size !== file.bytes || reader.rows.damage !== undefined);
  const other = size < file.bytes || reader.isOther || (torn && !again);
  if (other || (size - reader.from > ONE_CALL && (await hasChanged(volume, file, asked.path))))
    return undefined;
  if (torn && known?.rows !== undefined) return tornNow(reader, known, asked);
  return told(reader, { ...file, bytes: Math.max(size, file.bytes) }, asked);
}

/** A document that cannot be read hides nothing of what one before it has told. */
function tornNow({ rows }: MetricsFileReader, known: SavedFile, asked: Asked): Read {
  const why = rows.damage?.first ?? "it is not whole";
  const before = stands(
    asked,
    `${asked.name} cannot be read now: ${why}. What was read of it before stands.`,
  );
  return { ...before, saved: { ...known, modified: 0 } };
}

/** A file may be written anew with its last record in its old place, which only all of it shows. */
export function isLong({ cursor }: SavedFile): boolean {
  return cursor?.whole !== undefined && cursor.start > COMPARED_WHOLE;
}

/** @returns undefined where nothing of what was read before can be kept */
function readOn(file: VolumeFile, { known, format, ended }: Asked): ReadOn | undefined {
  if (known?.rows === undefined || format === "document" || file.bytes < known.bytes) return undefined;
  const cursor = restoreCursor(known);
  if (cursor === undefined) return undefined;
  const grew = file.bytes > known.bytes;
  if (!grew && cursor.whole === undefined) return undefined;
  return { cursor, rows: restoreRows(known.rows), whole: !grew || ended || !isLong(known) };
}

function readerOf(file: VolumeFile, asked: Asked, on: ReadOn | undefined): MetricsFileReader {
  const { format, starts, createdAt } = asked;
  const span = {
    bytes: file.bytes,
    since: (on === undefined ? undefined : asked.known?.until) ?? starts[0] ?? createdAt,
    until: timeOfSeconds(file.modified),
    starts,
    earlier: format === "document" ? 0 : (asked.known?.earlier ?? 0),
  };
  return new MetricsFileReader(format, span, on);
}

/** @returns the size of the file as it was when it was read */
async function feed(
  volume: OpenVolume,
  file: VolumeFile,
  reader: MetricsFileReader,
  most: number,
): Promise<number> {
  let left = most - reader.from;
  try {
    return await volume.read(file.path, {
      from: reader.from,
      write: async (block) => {
        reader.feed(block.subarray(0, Math.max(0, left)));
        left -= block.length;
        if (left <= 0 || reader.replaced) throw new Enough();
      },
    });
  } catch (error) {
    if (error instanceof Enough) return file.bytes;
    throw error;
  }
}

/** Rows may have been added; anything else is another file. */
async function hasChanged(volume: OpenVolume, file: VolumeFile, path: string): Promise<boolean> {
  const now = await findFile(volume, path);
  return (
    now === undefined ||
    now.bytes < file.bytes ||
    (now.bytes === file.bytes && now.modified !== file.modified)
  );
}

function told(reader: MetricsFileReader, file: VolumeFile, asked: Asked): Read {
  const { known, format, name, place, path } = asked;
  const before = known?.rows === undefined ? [] : reachedBy(restoreRows(known.rows), known.reached);
  const saved: SavedFile = {
    ...{ volume: place.volume, path, bytes: file.bytes, modified: file.modified },
    until: timeOfSeconds(file.modified),
    earlier: known?.earlier ?? 0,
    reached: [...before],
    rows: saveRows(reader.rows),
    ...(format === "document" ? {} : { cursor: saveCursor(reader.cursor) }),
  };
  reader.readRest();
  const cut = file.bytes > MOST_BYTES[format];
  const warnings = cut
    ? [
        `${name} has ${formatBytes(file.bytes)}, of which the first ${formatBytes(MOST_BYTES[format])} are read.`,
      ]
    : [];
  return { rows: reader.rows, reached: new Map(before), warnings, saved };
}
