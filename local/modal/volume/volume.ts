// One volume: its identity and its committed content, changed by one writer at a time and written through to disk.

import { mkdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ContentStore } from "./content-store.ts";
import type { Entry, Manifest } from "./manifest.ts";

export interface VolumeIdentity {
  readonly id: string;
  /** Empty for an ephemeral volume. */
  readonly name: string;
  readonly environment: string;
  readonly version: 1 | 2;
  /** Unix seconds. */
  readonly createdAt: number;
}

export interface Volume {
  readonly id: string;
  /** The committed content; the map never changes, a commit puts another in its place. */
  head(): Manifest;
  /** Runs `change` alone, on the newest content; what it returns becomes the content once it is on disk. */
  update(change: (head: Manifest) => Manifest | Promise<Manifest>): Promise<void>;
}

export function openVolume(id: string, dir: string, store: ContentStore): Volume {
  mkdirSync(dir, { recursive: true });
  let head = readManifest(dir, id);
  let last: Promise<unknown> = Promise.resolve();

  async function updateNow(change: (head: Manifest) => Manifest | Promise<Manifest>): Promise<void> {
    const next = await change(head);
    if (next === head) return;
    const path = join(dir, `${id}.json`);
    await writeFile(`${path}.new`, JSON.stringify([...next]));
    await rename(`${path}.new`, path);
    const kept = contentsOf(next);
    const dropped = [...contentsOf(head)].filter((sha256) => !kept.has(sha256));
    head = next;
    store.retire(dropped);
  }

  return {
    id,
    head: () => head,
    update: (change) => {
      const done = last.then(() => updateNow(change));
      last = done.catch(() => undefined);
      return done;
    },
  };
}

/** The content committed last, or nothing for a volume that has none. */
function readManifest(dir: string, id: string): Manifest {
  try {
    // Written by this file alone; a data directory is not an input from outside.
    return new Map(JSON.parse(readFileSync(join(dir, `${id}.json`), "utf8")) as [string, Entry][]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw error;
  }
}

/** The SHA-256 of every file content that `manifest` names. */
export function contentsOf(manifest: Manifest): ReadonlySet<string> {
  return new Set([...manifest.values()].flatMap((entry) => (entry.kind === "file" ? [entry.sha256] : [])));
}
