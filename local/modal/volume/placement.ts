// Live directories and mount paths in; a command line in, one out in which the directories are at those paths.

import { lstat, mkdir, readlink, rmdir, stat, symlink, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { type MountWay, unshareCommand } from "./mount-way.ts";

export interface Placed {
  /** An absolute directory to show. */
  readonly source: string;
  /** Where the container's process finds it. */
  readonly mountPath: string;
  readonly readOnly: boolean;
}

export interface Placement {
  wrap(argv: readonly string[]): readonly string[];
  undo(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL("mount-volumes.sh", import.meta.url));

/**
 * @param scratch an empty directory for the mounts' own use
 * @throws Error that names the path and what to do when it cannot be mounted
 */
export async function place(way: MountWay, mounts: readonly Placed[], scratch: string): Promise<Placement> {
  for (const { mountPath } of mounts) refuseUnusable(mountPath);
  if (mounts.length === 0) return { wrap: (argv) => argv, undo: async () => {} };
  if (way === "symlink") return placeSymlinks(mounts);
  const fields = mounts.flatMap(({ source, mountPath, readOnly }) => [
    source,
    normalize(mountPath).replace(/\/$/, ""),
    readOnly ? "ro" : "rw",
    isTemporary(mountPath) ? "make" : "cover",
  ]);
  const prefix = [...unshareCommand(way), "sh", SCRIPT, scratch, String(mounts.length), ...fields];
  return { wrap: (argv) => [...prefix, ...argv], undo: async () => {} };
}

function refuseUnusable(mountPath: string): void {
  if (mountPath.startsWith("/") && normalize(mountPath) !== "/" && !mountPath.includes("\0")) return;
  throw new Error(
    `volume mount path '${mountPath}' cannot be used: give an absolute path below "/", such as "/checkpoints"`,
  );
}

/**
 * In a directory for temporary files an empty mount point may stay behind; elsewhere nothing may. (It cannot be
 * removed afterwards: the kernel would take the mount away from other containers that use the same path.)
 */
function isTemporary(mountPath: string): boolean {
  const path = normalize(mountPath);
  return ["/tmp", "/var/tmp", tmpdir()].some((dir) => path.startsWith(`${dir}/`));
}

async function placeSymlinks(mounts: readonly Placed[]): Promise<Placement> {
  const undone: (() => Promise<unknown>)[] = [];
  const undo = async () => {
    for (const step of undone.splice(0).reverse()) await step().catch(() => undefined);
  };
  for (const { source, mountPath } of mounts) {
    try {
      undone.push(...(await link(source, normalize(mountPath).replace(/\/$/, ""))));
    } catch (cause) {
      await undo();
      throw cannotMount(mountPath, cause);
    }
  }
  return { wrap: (argv) => argv, undo };
}

/** Makes the link and the directories above it; gives the steps that undo it, first one last. */
async function link(source: string, path: string): Promise<(() => Promise<unknown>)[]> {
  const parent = dirname(path);
  const firstMade = await mkdir(parent, { recursive: true });
  const removeParents = async () => firstMade !== undefined && removeEmpty(parent, firstMade);
  try {
    if (await isLeftBehind(path)) await unlink(path);
    await symlink(source, path);
  } catch (error) {
    await removeParents();
    throw error;
  }
  return [removeParents, () => unlink(path)];
}

function cannotMount(mountPath: string, cause: unknown): Error {
  const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new Error(
    `volume mount path '${mountPath}' cannot be used on this machine (${reason}): it has to be free, and its parent ` +
      "writable, because the system allows no mount namespace. Mount below /tmp, remove what is there, or let " +
      "only one container at a time mount it",
    { cause },
  );
}

/** Removes the empty directories from `path` up to `top`. */
async function removeEmpty(path: string, top: string): Promise<void> {
  for (let dir = path; dir.startsWith(top); dir = dirname(dir)) await rmdir(dir);
}

/** True for a link of a server that has ended; live directories are named `live/<process id>/...`. */
async function isLeftBehind(path: string): Promise<boolean> {
  const isLink = await lstat(path).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return false;
  const owner = /\/live\/(\d+)\//.exec(await readlink(path))?.[1];
  if (owner === undefined) return false;
  const exists = await stat(path).then(
    () => true,
    () => false,
  );
  return !exists || !isAlive(Number(owner));
}

/** True when a process of this number exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
