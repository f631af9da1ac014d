// Changes that clients ask for without a mount (remove, copy, put), as pure functions on committed content.

import { posix } from "node:path";
import { RpcError } from "../rpc.ts";
import {
  apply,
  type DirectoryEntry,
  type Entry,
  type FileEntry,
  isBelow,
  type Manifest,
} from "./manifest.ts";
import { notFound, parseVolumePath } from "./volume-path.ts";

/** @throws RpcError NOT_FOUND; FAILED_PRECONDITION for a directory without `recursive` */
export function removePath(head: Manifest, path: string, recursive: boolean): Manifest {
  const key = parseVolumePath(path);
  const entry = head.get(key);
  if (key !== "" && entry === undefined) throw notFound(path);
  if (!recursive && entry?.kind !== "file" && entry?.kind !== "symlink") {
    throw new RpcError("FAILED_PRECONDITION", `'${path}' is a directory; remove it recursively`);
  }
  const deleted = [...head.keys()].filter((candidate) => candidate === key || isBelow(candidate, key));
  return apply(head, { set: new Map(), deleted: new Set(deleted) });
}

interface Copy {
  readonly sources: readonly string[];
  readonly destination: string;
  readonly recursive: boolean;
}

/**
 * Copies as `cp` does: into `destination` when it is a directory, else to that name.
 * @throws RpcError NOT_FOUND; FAILED_PRECONDITION where `cp` refuses
 */
export function copyPaths(head: Manifest, { sources, destination, recursive }: Copy): Manifest {
  const key = parseVolumePath(destination);
  const isInto = key === "" || head.get(key)?.kind === "directory";
  if (!isInto && sources.length > 1) {
    throw new RpcError("FAILED_PRECONDITION", `destination '${destination}' is not a directory`);
  }
  const set = new Map<string, Entry>();
  for (const source of sources) {
    const from = parseVolumePath(source);
    const entry = head.get(from);
    if (from !== "" && entry === undefined) throw notFound(source);
    const to = isInto ? posix.join(key, posix.basename(from)) : key;
    const isDirectory = from === "" || entry?.kind === "directory";
    if (isDirectory && (!recursive || to === from || isBelow(to, from))) {
      const reason = recursive ? "cannot be copied into itself" : "is a directory; copy it recursively";
      throw new RpcError("FAILED_PRECONDITION", `'${source}' ${reason}`);
    }
    for (const [path, copied] of head) {
      if (path === from || isBelow(path, from)) set.set(`${to}${path.slice(from.length)}`, copied);
    }
  }
  return apply(head, { set, deleted: new Set() });
}

export interface PutFile {
  readonly path: string;
  readonly mode: number;
  readonly size: number;
  readonly sha256: string;
}

/** @throws RpcError ALREADY_EXISTS for a directory, or for any entry when `overwrite` is off */
export function putFiles(head: Manifest, files: readonly PutFile[], overwrite: boolean): Manifest {
  const set = new Map<string, FileEntry | DirectoryEntry>();
  for (const { path, mode, size, sha256 } of files) {
    const key = parseVolumePath(path);
    const existing = head.get(key);
    if (key === "" || existing?.kind === "directory" || (existing !== undefined && !overwrite)) {
      const kind = key === "" || existing?.kind === "directory" ? "directory" : "file";
      throw new RpcError("ALREADY_EXISTS", `${kind} '${path}' already exists in the volume`);
    }
    set.set(key, { kind: "file", mode, size, sha256, mtimeMs: Date.now() });
  }
  return apply(head, { set, deleted: new Set() });
}
