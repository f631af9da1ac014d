// A folder of this job -> where the files of runs are gathered before they are uploaded: streamed, hashed, continued.
import { createHash, type Hash } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { HEAD, TAIL } from "../core/whole-file.ts";
import type { GatheredFile, ResultFolder } from "../result-ports.ts";

/** One for the job: what a pass could not finish, the next one of the same job continues. */
export function createResultFolder(): ResultFolder {
  let made: Promise<string> | undefined;
  const root = (): Promise<string> => {
    made ??= mkdtemp(path.join(process.env["RUNNER_TEMP"] ?? tmpdir(), "experiments-"));
    return made;
  };
  const place = async (name: string): Promise<string> => {
    const file = path.join(await root(), ...name.split("/"));
    await mkdir(path.dirname(file), { recursive: true });
    return file;
  };
  return {
    root,
    writeText: async (name, pieces) => writePieces(await place(name), pieces),
    gather: async (name, version, read) => gather(await place(name), version, read),
    remove: async (name) => rm(await place(name), { recursive: true, force: true }),
  };
}

/** One piece is held at a time. What the pieces themselves throw is not the disk's. */
async function writePieces(file: string, pieces: Iterable<string> | AsyncIterable<string>): Promise<void> {
  const handle = await open(file, "w").catch((error) => {
    throw diskError(error);
  });
  let done = false;
  try {
    for await (const piece of pieces) {
      await handle.appendFile(piece).catch((error) => {
        throw diskError(error);
      });
    }
    done = true;
  } finally {
    await handle.close();
    if (!done) await rm(file, { force: true });
  }
}

/** Next to a part lies which version of the file it is of; a part of another version is begun anew. */
async function gather(
  file: string,
  version: string,
  read: Parameters<ResultFolder["gather"]>[2],
): Promise<GatheredFile> {
  const part = `${file}.gathering`;
  const noted = await readFile(`${part}.version`, "utf8").catch(() => "");
  if (noted !== version) {
    await rm(part, { force: true });
    await writeFile(`${part}.version`, version);
  }
  const hash = createHash("sha256");
  const from = await hashed(part, hash);
  const handle = await open(part, "a");
  let bytes = from;
  let full: Error | undefined;
  try {
    await read(from, async (block) => {
      hash.update(block);
      bytes += block.byteLength;
      await handle.appendFile(block).catch((error) => {
        full = diskError(error);
        throw full;
      });
    });
  } finally {
    await handle.close();
    // Half a block may be on the disk, and what lies there takes the room that others need.
    if (full !== undefined) await rm(part, { force: true });
  }
  const ends = await endsOf(part, bytes);
  await rename(part, file);
  await rm(`${part}.version`, { force: true });
  return { bytes, sha256: hash.digest("hex"), ...ends };
}

/** Without the path on this machine that the system's own words name. */
function diskError(error: unknown): Error {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new Error(
    code === "ENOSPC" ? "there is no room left on this job's disk" : `this job's disk refused it (${code})`,
  );
}

async function hashed(part: string, hash: Hash): Promise<number> {
  const size = await stat(part).then(
    (found) => found.size,
    () => 0,
  );
  if (size > 0) for await (const block of createReadStream(part)) hash.update(block);
  return size;
}

async function endsOf(file: string, bytes: number): Promise<Pick<GatheredFile, "head" | "tail">> {
  const handle = await open(file, "r");
  try {
    const head = new Uint8Array(Math.min(bytes, HEAD));
    const tail = new Uint8Array(Math.min(bytes, TAIL));
    await handle.read(head, 0, head.length, 0);
    await handle.read(tail, 0, tail.length, bytes - tail.length);
    return { head, tail };
  } finally {
    await handle.close();
  }
}
