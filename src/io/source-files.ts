// A directory of this machine in, its source files to read and replace out; nothing outside it is touched.
import { constants, mkdtemp, open, realpath, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFiles } from "../audit/audit.ts";

/** More than any training script has; what is larger is named, not read. */
const MOST_BYTES = 4_000_000;

export interface LocalSources extends SourceFiles {
  /** Replaces a file as a whole, through a temporary one next to it. */
  write(file: string, text: string): Promise<void>;
}

/** @param root absolute; links that lead out of it are refused */
export function createSourceFiles(root: string): LocalSources {
  return {
    read: (file) => readInside(root, file),
    write: async (file, text) => {
      const real = await locateInside(root, path.join(root, file));
      if (typeof real !== "string") throw new Error(`${file} cannot be replaced: ${real.unreadable}`);
      const temporary = `${real}.audit-${process.pid}`;
      await writeFile(temporary, text);
      await rename(temporary, real);
    },
  };
}

type Unreadable = { readonly unreadable: string };

export const LEADS_OUT: Unreadable = { unreadable: "it is a link that leads out of the checkout" };

/** The file behind `file`, all links followed; exactly "missing" where there is none. Both paths are absolute. */
export async function locateInside(root: string, file: string): Promise<string | Unreadable> {
  try {
    const [top, real] = await Promise.all([realpath(root), realpath(file)]);
    return real.startsWith(top + path.sep) ? real : LEADS_OUT;
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

export async function isRegularFile(real: string): Promise<boolean> {
  return (await stat(real)).isFile();
}

/** A new folder that only this user can look into. */
export function makeTemporaryFolder(inside: string, prefix: string): Promise<string> {
  return mkdtemp(path.join(inside, prefix));
}

async function readInside(root: string, file: string): Promise<string | Unreadable> {
  if (file.includes("\0")) return { unreadable: "missing" };
  const real = await locateInside(root, path.join(root, file));
  if (typeof real !== "string") return real;
  try {
    // A pipe or device would never end; non-blocking, so that opening one does not wait either.
    await using handle = await open(real, constants.O_RDONLY | constants.O_NONBLOCK);
    const problem = problemOf(await handle.stat());
    return problem === undefined ? await handle.readFile("utf8") : { unreadable: problem };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

interface Kind {
  readonly size: number;
  isDirectory(): boolean;
  isFile(): boolean;
}

function problemOf(stats: Kind): string | undefined {
  if (stats.isDirectory()) return "missing";
  if (!stats.isFile()) return "it is no regular file";
  return stats.size > MOST_BYTES ? `it has ${stats.size} bytes; at most ${MOST_BYTES} are read` : undefined;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG") return "missing";
  if (code === "ELOOP") return "it is a link that leads nowhere";
  return code === "EACCES" ? "this account may not read it" : `reading it failed (${code || "unknown"})`;
}
