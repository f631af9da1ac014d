// A directory of this machine in, its source files to read and replace out; nothing outside it is touched.
import { constants, type Stats } from "node:fs";
import { open, realpath, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SourceFiles } from "../src/audit/audit.ts";

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
      const real = await inside(root, file);
      if (typeof real !== "string") throw new Error(`${file} cannot be replaced: ${real.unreadable}`);
      const temporary = `${real}.audit-${process.pid}`;
      await writeFile(temporary, text);
      await rename(temporary, real);
    },
  };
}

type Unreadable = { readonly unreadable: string };

async function inside(root: string, file: string): Promise<string | Unreadable> {
  try {
    const [top, real] = await Promise.all([realpath(root), realpath(path.join(root, file))]);
    return real.startsWith(top + path.sep)
      ? real
      : { unreadable: "it is a link that leads out of the checkout" };
  } catch (error) {
    return { unreadable: reasonOf(error) };
  }
}

async function readInside(root: string, file: string): Promise<string | Unreadable> {
  if (file.includes("\0")) return { unreadable: "missing" };
  const real = await inside(root, file);
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

function problemOf(stats: Stats): string | undefined {
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
