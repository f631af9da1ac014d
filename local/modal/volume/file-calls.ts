// Answers the calls about files in a volume's committed content: list, download, remove, copy.

import { flagOf, numberOf, textOf, textsOf } from "../field.ts";
import { type Handlers, type Message, RpcError, type StreamingHandler, type UnaryHandler } from "../rpc.ts";
import { copyPaths, removePath } from "./edit.ts";
import type { Entry, FileEntry } from "./manifest.ts";
import type { Registry } from "./registry.ts";
import { findEntry, listEntries, notFound, parseVolumePath } from "./volume-path.ts";

/** Modal's clients download a file as one URL for each block of this size. Source: BLOCK_SIZE in its Python client. */
export const BLOCK_BYTES = 8 * 1024 * 1024;
const ENTRIES_PER_MESSAGE = 1000;

export interface FileCallOptions {
  readonly registry: Registry;
  /** The URL of `length` bytes of a content from `start`; `trimmed` may leave out zeros at the end. */
  readonly contentUrl: (range: ContentRange) => string;
}
export interface ContentRange {
  readonly sha256: string;
  readonly start: number;
  readonly length: number;
  readonly trimmed: boolean;
}

export function createFileCalls({ registry, contentUrl }: FileCallOptions): Handlers {
  const head = (request: Message) => registry.volume(textOf(request, "volume_id")).head();
  const list: StreamingHandler = async function* (request) {
    const all = listEntries(head(request), textOf(request, "path"), flagOf(request, "recursive"));
    const shown = all.slice(0, numberOf(request, "max_entries") || all.length);
    for (let at = 0; at < shown.length; at += ENTRIES_PER_MESSAGE) {
      yield {
        entries: shown.slice(at, at + ENTRIES_PER_MESSAGE).map(([path, entry]) => listed(path, entry)),
      };
    }
  };
  const remove: UnaryHandler = async (request) => {
    const volume = registry.volume(textOf(request, "volume_id"));
    await volume.update((now) => removePath(now, textOf(request, "path"), flagOf(request, "recursive")));
    return {};
  };
  const copy: UnaryHandler = async (request) => {
    const sources = textsOf(request, "src_paths");
    const asked = {
      sources,
      destination: textOf(request, "dst_path"),
      recursive: flagOf(request, "recursive"),
    };
    await registry.volume(textOf(request, "volume_id")).update((now) => copyPaths(now, asked));
    return {};
  };
  const get: UnaryHandler = (request) => {
    const path = textOf(request, "path");
    const entry = findEntry(head(request), parseVolumePath(path));
    if (entry === undefined) throw notFound(path);
    if (entry.kind !== "file") throw new RpcError("INVALID_ARGUMENT", `'${path}' is not a file`);
    return blocks(entry, request, contentUrl);
  };
  return {
    unary: {
      VolumeGetFile2: get,
      VolumeRemoveFile: remove,
      VolumeRemoveFile2: remove,
      VolumeCopyFiles: copy,
      VolumeCopyFiles2: copy,
    },
    streaming: { VolumeListFiles: list, VolumeListFiles2: list },
  };
}

function listed(path: string, entry: Entry): Message {
  return {
    path,
    type: entry.kind.toUpperCase(),
    mtime: Math.floor(entry.mtimeMs / 1000),
    size: entry.kind === "file" ? entry.size : 0,
  };
}

/** One URL for each block that the asked range touches; a length of 0 asks for all that follows `start`. */
function blocks(entry: FileEntry, request: Message, contentUrl: FileCallOptions["contentUrl"]): Message {
  const start = Math.min(numberOf(request, "start"), entry.size);
  const asked = numberOf(request, "len") || entry.size;
  const end = Math.min(start + asked, entry.size);
  const trimmed = flagOf(request, "client_pads_blocks");
  const urls: string[] = [];
  for (let at = start; at < end; at = (Math.floor(at / BLOCK_BYTES) + 1) * BLOCK_BYTES) {
    const blockEnd = Math.min(end, (Math.floor(at / BLOCK_BYTES) + 1) * BLOCK_BYTES);
    urls.push(contentUrl({ sha256: entry.sha256, start: at, length: blockEnd - at, trimmed }));
  }
  return { get_urls: urls, size: entry.size, start, len: end - start };
}
