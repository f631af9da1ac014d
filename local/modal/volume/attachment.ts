// A container's volumes: live directories filled and visible at their mount paths, committed in the background.

import { mkdir, realpath, rm } from "node:fs/promises";
import { join, normalize } from "node:path";
import type { ContentStore } from "./content-store.ts";
import { type LiveDirectory, openLiveDirectory } from "./live-directory.ts";
import type { MountWay } from "./mount-way.ts";
import { type Placed, place } from "./placement.ts";
import type { Volume } from "./volume.ts";

export interface Mount {
  readonly volumeId: string;
  readonly mountPath: string;
  readonly readOnly: boolean;
  readonly backgroundCommits: boolean;
  /** Shows only this directory of the volume; made when missing. */
  readonly subPath?: string;
}

export interface Attachment {
  /** The command line in whose file system the mounts are visible; signals and pid stay those of `argv`. */
  wrap(argv: readonly string[]): readonly string[];
  readonly extraEnv: Readonly<Record<string, string>>;
  /** Commits all volumes with background commits; for the end of a container that was not killed. */
  commit(): Promise<void>;
  /** Forgets what was not committed. */
  release(): Promise<void>;
}

export interface AttachedContainer extends Attachment {
  live(volumeId: string): LiveDirectory | undefined;
}

interface Options {
  readonly store: ContentStore;
  readonly volume: (id: string) => Volume;
  readonly mounts: readonly Mount[];
  /** A directory for this container alone; deleted on release. */
  readonly dir: string;
  readonly way: MountWay;
  readonly commitEveryMs: number;
}

/** @throws RpcError NOT_FOUND for an unknown volume; Error for a path that cannot be mounted. */
export async function attach(options: Options): Promise<AttachedContainer> {
  const { mounts, dir } = options;
  await rm(dir, { recursive: true, force: true });
  try {
    const live = await openAll(options);
    const scratch = join(dir, "mounts");
    await mkdir(scratch, { recursive: true });
    const placed = await Promise.all(mounts.map((mount) => prepare(dir, mount)));
    const placement = await place(options.way, placed, scratch);
    const eager = new Set(mounts.filter((mount) => mount.backgroundCommits && !mount.readOnly));
    const commit = async () => {
      for (const { volumeId } of eager) await live.get(volumeId)?.commit();
    };
    const stop = repeat(commit, options.commitEveryMs);
    return {
      wrap: placement.wrap,
      extraEnv: {},
      live: (volumeId) => live.get(volumeId),
      commit,
      release: async () => {
        await stop();
        await placement.undo();
        await rm(dir, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await rm(dir, { recursive: true, force: true });
    throw error;
  }
}

async function openAll({ mounts, dir, store, volume }: Options): Promise<ReadonlyMap<string, LiveDirectory>> {
  const live = new Map<string, LiveDirectory>();
  for (const volumeId of new Set(mounts.map((mount) => mount.volumeId))) {
    const root = contentDir(dir, volumeId);
    const scratch = join(dir, volumeId, "scratch");
    await mkdir(root, { recursive: true });
    await mkdir(scratch);
    const readOnly = mounts.every((mount) => mount.volumeId !== volumeId || mount.readOnly);
    live.set(volumeId, await openLiveDirectory({ volume: volume(volumeId), store, root, scratch, readOnly }));
  }
  return live;
}

async function prepare(dir: string, mount: Mount): Promise<Placed> {
  const root = contentDir(dir, mount.volumeId);
  // Normalizing below "/" keeps ".." inside the volume.
  const source = join(root, normalize(`/${mount.subPath ?? ""}`));
  await mkdir(source, { recursive: true });
  // A symlink in the volume must not show another part of this machine.
  if (!`${await realpath(source)}/`.startsWith(`${await realpath(root)}/`)) {
    throw new Error(
      `sub_path '${mount.subPath}' of the volume at '${mount.mountPath}' leads out of the volume`,
    );
  }
  return { source, mountPath: mount.mountPath, readOnly: mount.readOnly };
}

function contentDir(dir: string, volumeId: string): string {
  return join(dir, volumeId, "content");
}

/** Runs `task` every `everyMs` after the last run ended; the result ends it and waits for a run under way. */
function repeat(task: () => Promise<void>, everyMs: number): () => Promise<void> {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout;
  const schedule = () => {
    timer = setTimeout(() => {
      // A failed commit is tried again next time; the last one, at the container's end, reports.
      running = task().catch(() => undefined);
      running.then(() => isStopped || schedule());
    }, everyMs);
    timer.unref();
  };
  schedule();
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await running;
  };
}
