// A live directory in, what it holds out; contents that are new since the last look go into the store.

import type { BigIntStats } from "node:fs";
import { constants } from "node:fs";
import { lstat, open, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import type { ContentStore } from "./content-store.ts";
import type { Entry } from "./manifest.ts";

/** An entry as last seen in a live directory. */
export interface Sighting {
  readonly entry: Entry;
  /** Equal as long as nothing wrote to the entry. */
  readonly signature: string;
  /** Equal as long as it is the same file, written to or not; an inode number alone is soon used again. */
  readonly identity: string;
  /** False when it changed so recently that a further write could hide within the clock's step. */
  readonly isSettled: boolean;
}
export type Sightings = ReadonlyMap<string, Sighting>;

/** Coarser than the time stamps of any file system in use. */
const CLOCK_STEP_MS = 50;
const PASSES = 8;

/**
 * Looks until two passes find the same files under the same names: then all of them were there at one moment in
 * between, so that files which were renamed into place one after another are not seen in another order. Under
 * constant renaming the last of eight passes counts.
 */
export async function scan(root: string, known: Sightings, store: ContentStore): Promise<Sightings> {
  let seen = await look({ root, known, store, trustsUnsettled: false });
  if (isQuiet(known, seen)) return seen;
  for (let pass = 1; pass < PASSES; pass++) {
    const next = await look({ root, known: seen, store, trustsUnsettled: true });
    if (agree(seen, next, "identity")) break;
    seen = next;
  }
  return seen;
}

export function signatureOf(stats: BigIntStats): string {
  return `${stats.ino}:${stats.mode}:${stats.size}:${stats.mtimeNs}:${stats.ctimeNs}`;
}

/** Nothing changed since the last commit, nor so recently that it could hide. */
function isQuiet(known: Sightings, seen: Sightings): boolean {
  return agree(known, seen, "signature") && [...seen.values()].every(({ isSettled }) => isSettled);
}

function agree(a: Sightings, b: Sightings, by: "signature" | "identity"): boolean {
  return a.size === b.size && [...a].every(([path, sighting]) => b.get(path)?.[by] === sighting[by]);
}

interface Look {
  readonly root: string;
  readonly known: Sightings;
  readonly store: ContentStore;
  readonly trustsUnsettled: boolean;
}

async function look(options: Look): Promise<Sightings> {
  const seen = new Map<string, Sighting>();
  const pending = [""];
  for (let dir = pending.pop(); dir !== undefined; dir = pending.pop()) {
    const names = readdir(join(options.root, dir));
    // A root that is gone must not look like a volume whose files were all deleted.
    for (const name of dir === "" ? await names : await names.catch(ignoreVanished([]))) {
      const path = dir === "" ? name : `${dir}/${name}`;
      const sighting = await lookAt(options, path).catch(ignoreVanished(undefined));
      if (sighting === undefined) continue;
      seen.set(path, sighting);
      if (sighting.entry.kind === "directory") pending.push(path);
    }
  }
  return seen;
}

/** Undefined for what a volume cannot hold: sockets, pipes, devices. */
async function lookAt(options: Look, path: string): Promise<Sighting | undefined> {
  const full = join(options.root, path);
  const stats = await lstat(full, { bigint: true });
  if (stats.isDirectory()) return { ...sight(stats), entry: { kind: "directory", ...stamp(stats) } };
  if (stats.isSymbolicLink()) {
    return { ...sight(stats), entry: { kind: "symlink", ...stamp(stats), target: await readlink(full) } };
  }
  if (!stats.isFile()) return undefined;
  const known = options.known.get(path);
  const isTrusted = options.trustsUnsettled || known?.isSettled === true;
  if (known !== undefined && isTrusted && known.signature === signatureOf(stats)) {
    return known;
  }
  return copyIn(full, options.store);
}

/** Reads through one descriptor, so that a rename meanwhile cannot mix two files. */
async function copyIn(full: string, store: ContentStore): Promise<Sighting> {
  const file = await open(full, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const stats = await file.stat({ bigint: true });
    const stored = await store.addStream(file.createReadStream({ autoClose: false, start: 0 }));
    return { ...sight(stats), entry: { kind: "file", ...stamp(stats), ...stored } };
  } finally {
    await file.close();
  }
}

export function sight(stats: BigIntStats): Omit<Sighting, "entry"> {
  return {
    signature: signatureOf(stats),
    identity: `${stats.ino}:${stats.birthtimeNs}`,
    isSettled: Number(stats.ctimeNs) / 1e6 < Date.now() - CLOCK_STEP_MS,
  };
}

function stamp(stats: BigIntStats): { readonly mode: number; readonly mtimeMs: number } {
  return { mode: Number(stats.mode) & 0o7777, mtimeMs: Number(stats.mtimeNs / 1_000_000n) };
}

/** A file that went away between being listed and being read: the next pass sees the outcome. */
function ignoreVanished<T>(instead: T): (error: NodeJS.ErrnoException) => T {
  return (error) => {
    if (["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code ?? "")) return instead;
    throw error;
  };
}
