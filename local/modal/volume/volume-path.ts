// Paths inside a volume, as clients write them: text in, a manifest key or a refusal out.

import { posix } from "node:path";
import { RpcError } from "../rpc.ts";
import { type Entry, isBelow, type Manifest, parentOf } from "./manifest.ts";

const MAX_PATH_BYTES = 4096;
const MAX_LINKS = 8;

/**
 * The manifest key of `path`, which counts from the volume's root with or without a leading "/"; "" is the root.
 * @throws RpcError INVALID_ARGUMENT for "..", NUL and overlong paths
 */
export function parseVolumePath(path: string): string {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  if (parts.includes("..") || path.includes("\0") || Buffer.byteLength(path) > MAX_PATH_BYTES) {
    throw new RpcError(
      "INVALID_ARGUMENT",
      `path '${path.slice(0, 200)}' is not accepted: use a path inside the volume, without "..", of at most ${MAX_PATH_BYTES} bytes`,
    );
  }
  return parts.join("/");
}

export function notFound(path: string): RpcError {
  return new RpcError("NOT_FOUND", `'${path}' not found in the volume`);
}

/** The entry at a manifest key, after links that stay inside the volume. */
export function findEntry(head: Manifest, key: string, links = MAX_LINKS): Entry | undefined {
  const entry = head.get(key);
  if (entry?.kind !== "symlink") return entry;
  const target = posix.join(parentOf(key), entry.target);
  const leadsOut = links === 0 || entry.target.startsWith("/") || target.startsWith("..");
  return leadsOut ? undefined : findEntry(head, target, links - 1);
}

/**
 * What a listing of `path` shows, in order: a directory's entries, or the one file.
 * @throws RpcError NOT_FOUND
 */
export function listEntries(head: Manifest, path: string, recursive: boolean): readonly [string, Entry][] {
  const key = parseVolumePath(path);
  const entry = head.get(key);
  if (key !== "" && entry === undefined) throw notFound(path);
  if (entry !== undefined && entry.kind !== "directory") return [[key, entry]];
  return [...head]
    .filter(([candidate]) => isBelow(candidate, key) && (recursive || parentOf(candidate) === key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
