// A run, where its metrics file lies and what an earlier pass has read of it in; its rows, what to keep, and doubts out.
import { messageOf } from "./core/errors.ts";
import { fillPath } from "./core/fill-path.ts";
import { formatOf, MOST_BYTES } from "./core/metrics-file-format.ts";
import { formatBytes, type VolumeFile } from "./core/result-files.ts";
import {
  type Asked,
  type FileRequest,
  type FileTold,
  findFile,
  isLong,
  readOnce,
  stands,
} from "./poll-metrics-read.ts";
import type { OpenVolume } from "./result-ports.ts";

/** Until then a file may still be on its way: a first epoch takes its time, and a commit some seconds. */
const YOUNG = 15 * 60_000;
/** A file that was changed so shortly ago may be changed again within the same second. */
const SETTLED = 3;

/** Never throws: a problem of the file is a warning, and what was known of it stands. */
export async function readMetricsFile(request: FileRequest): Promise<FileTold> {
  const { place, intent, saved } = request;
  const path = fillPath(place.path, intent);
  const known = saved?.volume === place.volume && saved.path === path ? saved : undefined;
  const name = `The metrics file ${path} of the Volume ${place.volume}`;
  const asked: Asked = { ...request, path, known, name, format: formatOf(path) };
  try {
    const volume = await request.open(place.volume);
    if (volume === undefined)
      return stands(asked, `${name} cannot be read: this token can see no such Volume.`);
    return await lookAt(volume, asked);
  } catch (error) {
    const words = messageOf(error);
    return stands(asked, `${name} could not be read in this pass: ${words}`);
  }
}

async function lookAt(volume: OpenVolume, asked: Asked): Promise<FileTold> {
  const { known, name, format, createdAt, now } = asked;
  const file = await findFile(volume, asked.path);
  if (file === undefined || file.kind !== "file") return absent(file, asked);
  const changedAt = file.modified * 1000;
  if (known?.rows === undefined && changedAt + 1000 <= Date.parse(createdAt)) {
    const { place, path } = asked;
    const before = { volume: place.volume, path, bytes: file.bytes, modified: file.modified };
    return { ...absent(undefined, asked), saved: { ...before, earlier: file.bytes, reached: [] } };
  }
  const unchanged = known?.bytes === file.bytes && known.modified === file.modified;
  if (known?.rows !== undefined && unchanged && !(asked.ended && isLong(known))) return stands(asked);
  if (format === "document" && file.bytes > MOST_BYTES[format])
    return stands(
      asked,
      `${name} has ${formatBytes(file.bytes)}; as JSON at most ${formatBytes(MOST_BYTES[format])} are read.`,
    );
  const read = (await readOnce(volume, file, asked)) ?? (await readAgain(volume, asked));
  if (read === undefined)
    return stands(asked, `${name} was replaced while it was read, twice; what was read of it before stands.`);
  const fresh = now.getTime() / 1000 - file.modified < SETTLED;
  return fresh ? { ...read, saved: { ...read.saved, modified: 0 } } : read;
}

function absent(file: VolumeFile | undefined, asked: Asked): FileTold {
  const { known, name, starts, ended, now } = asked;
  if (file !== undefined) return stands(asked, `${name} is no file.`);
  if (known?.rows !== undefined) return stands(asked, `${name} is gone; what was read of it before stands.`);
  const began = Date.parse(starts[0] ?? now.toISOString());
  if (!ended && now.getTime() - began < YOUNG) return stands(asked);
  return stands(
    asked,
    `${name} is not there${ended ? "" : " yet"}: only what was committed can be seen. The metrics are those of the log.`,
  );
}

async function readAgain(volume: OpenVolume, asked: Asked): ReturnType<typeof readOnce> {
  const file = await findFile(volume, asked.path);
  return file?.kind === "file" ? readOnce(volume, file, asked, true) : undefined;
}
