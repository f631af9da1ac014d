// Finds out once how this machine can show a directory at any path to one process tree only.

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/**
 * `namespace`: as root; `user-namespace`: as anyone, where the kernel allows it; `symlink`: no kernel help, so
 * only for paths that are free and whose parent directory may be written.
 */
export type MountWay = "namespace" | "user-namespace" | "symlink";

const UNSHARE: Readonly<Record<Exclude<MountWay, "symlink">, readonly string[]>> = {
  namespace: ["unshare", "--mount", "--propagation", "private"],
  "user-namespace": ["unshare", "--user", "--map-root-user", "--mount", "--propagation", "private"],
};

/** The start of a command line that runs what follows in a mount namespace of its own, without a further process. */
export function unshareCommand(way: Exclude<MountWay, "symlink">): readonly string[] {
  return UNSHARE[way];
}

/** Tries the ways in order of preference, by really mounting something. */
export async function probeMountWay(): Promise<MountWay> {
  const isRoot = process.getuid?.() === 0;
  const ways = isRoot ? (["namespace", "user-namespace"] as const) : (["user-namespace"] as const);
  for (const way of ways) {
    if (await canMount(unshareCommand(way))) return way;
  }
  return "symlink";
}

async function canMount([command = "", ...flags]: readonly string[]): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), "mount-probe-"));
  const script = 'mount -t tmpfs tmpfs "$1" && mount --bind "$1" "$1"';
  try {
    await promisify(execFile)(command, [...flags, "sh", "-c", script, "sh", dir]);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
