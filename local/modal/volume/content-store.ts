// Bytes in, their SHA-256 out: an append-only store of file contents that commits, uploads and downloads share.

import { createHash, randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, rmSync } from "node:fs";
import { access, constants, copyFile, open, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";

/** A content that no commit names any more stays this long, for downloads that were promised before. */
const RETIRED_MS = 10 * 60_000;

export interface StoredContent {
  readonly sha256: string;
  readonly size: number;
}

export interface ContentStore {
  add(bytes: Buffer): Promise<StoredContent>;
  /** Stores all that `source` yields. */
  addStream(source: AsyncIterable<Buffer>): Promise<StoredContent>;
  has(sha256: string): Promise<boolean>;
  size(sha256: string): Promise<number>;
  read(sha256: string): Promise<Buffer>;
  /** The bytes from `start`, `length` of them. */
  stream(sha256: string, start: number, length: number): Readable;
  /** Writes the content to a new file at `path`. */
  copyTo(sha256: string, path: string): Promise<void>;
  /** Says that a commit stopped naming these; they are deleted later unless added or used again. */
  retire(sha256s: Iterable<string>): void;
  /** Deletes all that is not in use; only before anything else happens. */
  deleteUnused(): void;
}

/** @param inUse the contents that something can still ask for. */
export function createContentStore(dir: string, inUse: () => ReadonlySet<string>): ContentStore {
  mkdirSync(dir, { recursive: true });
  const retired = new Map<string, number>();
  const pathOf = (sha256: string) => join(dir, sha256);

  async function addStream(source: AsyncIterable<Buffer>): Promise<StoredContent> {
    const temporary = join(dir, `new-${randomUUID()}`);
    try {
      const { sha256, size } = await writeHashed(temporary, source);
      // Before the rename, so that the sweep cannot delete what is being added again.
      retired.delete(sha256);
      await rename(temporary, pathOf(sha256));
      return { sha256, size };
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }

  return {
    addStream,
    add: (bytes) => addStream(once(bytes)),
    has: (sha256) =>
      access(pathOf(sha256)).then(
        () => true,
        () => false,
      ),
    size: async (sha256) => (await stat(pathOf(sha256))).size,
    read: (sha256) => readFile(pathOf(sha256)),
    stream: (sha256, start, length) =>
      length === 0 ? Readable.from([]) : createReadStream(pathOf(sha256), { start, end: start + length - 1 }),
    copyTo: (sha256, path) =>
      copyFile(pathOf(sha256), path, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE),
    retire: (sha256s) => {
      const now = Date.now();
      for (const sha256 of sha256s) retired.set(sha256, now);
      const due = [...retired].filter(([, since]) => now - since >= RETIRED_MS);
      const used = due.length > 0 ? inUse() : undefined;
      for (const [sha256] of due) {
        retired.delete(sha256);
        if (used?.has(sha256) !== true) rmSync(pathOf(sha256), { force: true });
      }
    },
    deleteUnused: () => {
      const used = inUse();
      for (const name of readdirSync(dir)) {
        if (!used.has(name)) rmSync(join(dir, name));
      }
    },
  };
}

async function writeHashed(path: string, source: AsyncIterable<Buffer>): Promise<StoredContent> {
  const hash = createHash("sha256");
  const file = await open(path, "wx");
  let size = 0;
  try {
    for await (const chunk of source) {
      hash.update(chunk);
      await file.writeFile(chunk);
      size += chunk.length;
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), size };
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
