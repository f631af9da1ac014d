// A volume's content in a directory that one container works in: filled, committed from, and brought up to date.

import type { Stats } from "node:fs";
import { chmod, lstat, mkdir, rename, rm, rmdir, symlink, unlink, utimes } from "node:fs/promises";
import { join } from "node:path";
import type { ContentStore } from "./content-store.ts";
import { apply, byPath, deepestFirst, diff, type Entry, type Manifest, parentOf } from "./manifest.ts";
import { type Sighting, type Sightings, scan, sight, signatureOf } from "./scan.ts";
import type { Volume } from "./volume.ts";

export interface LiveDirectory {
  /** Makes what changed here since the last commit or reload the volume's content; the last writer wins. */
  commit(): Promise<void>;
  /** Commits, then takes over what others committed, except where the container wrote meanwhile. */
  reload(): Promise<void>;
}

interface Options {
  readonly volume: Volume;
  readonly store: ContentStore;
  /** Exists and is empty. */
  readonly root: string;
  /** On the same file system as `root`, outside of it. */
  readonly scratch: string;
  readonly readOnly: boolean;
}

/** Fills `root` with the volume's committed content. */
export async function openLiveDirectory(options: Options): Promise<LiveDirectory> {
  const { volume, store, root } = options;
  let known: Sightings = new Map();

  async function commitOnto(head: Manifest): Promise<Manifest> {
    if (options.readOnly) return head;
    const seen = await scan(root, known, store);
    const changes = diff(entriesOf(known), entriesOf(seen));
    known = seen;
    return changes.set.size + changes.deleted.size === 0 ? head : apply(head, changes);
  }
  async function reloadNow(head: Manifest): Promise<Manifest> {
    const next = await commitOnto(head);
    known = await bringUpToDate(options, known, next);
    return next;
  }

  await volume.update(reloadNow);
  return { commit: () => volume.update(commitOnto), reload: () => volume.update(reloadNow) };
}

function entriesOf(sightings: Sightings): Manifest {
  return new Map([...sightings].map(([path, { entry }]) => [path, entry]));
}

async function bringUpToDate(options: Options, known: Sightings, target: Manifest): Promise<Sightings> {
  const next = new Map<string, Sighting>(known);
  const changes = diff(entriesOf(known), target);
  for (const path of deepestFirst(changes.deleted)) {
    if (!(await isUntouched(options.root, path, known))) continue;
    if (await remove(join(options.root, path), known.get(path)?.entry)) next.delete(path);
  }
  const settled: [string, Entry][] = [];
  for (const [path, entry] of [...changes.set].sort(byPath)) {
    if (!(await isUntouched(options.root, path, known))) continue;
    await write({ ...options, path, entry, old: known.get(path)?.entry });
    settled.push([path, entry]);
  }
  for (const [path, entry] of settled.reverse()) {
    const full = join(options.root, path);
    if (entry.kind === "directory") await utimes(full, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
    // The entry carries its old time stamp, so any later write shows.
    next.set(path, { ...sight(await lstat(full, { bigint: true })), entry, isSettled: true });
  }
  return next;
}

/** False when the container changed `path`, or put a link in the place of a directory above it. */
async function isUntouched(root: string, path: string, known: Sightings): Promise<boolean> {
  for (let parent = parentOf(path); parent !== ""; parent = parentOf(parent)) {
    if ((await find(join(root, parent)))?.isDirectory() !== true) return false;
  }
  const old = known.get(path);
  const stats = await lstat(join(root, path), { bigint: true }).catch(() => undefined);
  if (old === undefined || stats === undefined) return old === undefined && stats === undefined;
  return old.entry.kind === "directory" ? stats.isDirectory() : signatureOf(stats) === old.signature;
}

function find(full: string): Promise<Stats | undefined> {
  return lstat(full).catch(() => undefined);
}

/** False when a directory has to stay because the container put something into it. */
async function remove(full: string, old: Entry | undefined): Promise<boolean> {
  if (old?.kind !== "directory") {
    await unlink(full);
    return true;
  }
  return rmdir(full).then(
    () => true,
    () => false,
  );
}

interface Write extends Options {
  readonly path: string;
  readonly entry: Entry;
  readonly old: Entry | undefined;
}

/** Puts the entry in place in one step, so that the container never reads half a file. */
async function write({ root, scratch, store, path, entry, old }: Write): Promise<void> {
  const full = join(root, path);
  const isKept = old?.kind === "directory" && entry.kind === "directory";
  if (old?.kind === "directory" && !isKept) await rm(full, { recursive: true });
  if (old !== undefined && old.kind !== "directory" && entry.kind === "directory") await unlink(full);
  if (entry.kind === "directory") {
    if (!isKept) await mkdir(full);
    await chmod(full, entry.mode);
    return;
  }
  const temporary = join(scratch, "incoming");
  await rm(temporary, { force: true });
  if (entry.kind === "symlink") await symlink(entry.target, temporary);
  else {
    await store.copyTo(entry.sha256, temporary);
    await chmod(temporary, entry.mode);
    await utimes(temporary, entry.mtimeMs / 1000, entry.mtimeMs / 1000);
  }
  await rename(temporary, full);
}
