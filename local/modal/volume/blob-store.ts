// Large arguments and results outside of the protocol: an id and an upload address out, bytes in, bytes out.

import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, mkdirSync, rmSync } from "node:fs";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createId } from "../id.ts";
import { RpcError } from "../rpc.ts";

export interface BlobStore {
  write(bytes: Buffer): Promise<string>;
  /** @throws RpcError NOT_FOUND */
  read(blobId: string): Promise<Buffer>;
  /** @throws RpcError NOT_FOUND */
  size(blobId: string): Promise<number>;
  stream(blobId: string): Readable;
  /** Stores a whole upload (`part` undefined) or one part of it, counted from 1; gives its MD5 in hex. */
  receive(blobId: string, part: number | undefined, body: Readable): Promise<string>;
  /** Joins the parts; gives the MD5 of their MD5s, "-" and their number, as S3 does for multipart uploads. */
  complete(blobId: string, parts: number): Promise<string>;
}

/** @param dir is emptied: a blob outlives no server. */
export function createBlobStore(dir: string): BlobStore {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const pathOf = (blobId: string, part?: number) =>
    join(dir, part === undefined ? blobId : `${blobId}.${part}`);
  const missing = (blobId: string) => () => {
    throw new RpcError("NOT_FOUND", `Blob '${blobId}' not found`);
  };
  return {
    write: async (bytes) => {
      const blobId = createId("bl");
      await writeFile(pathOf(blobId), bytes);
      return blobId;
    },
    read: (blobId) => readFile(pathOf(blobId)).catch(missing(blobId)),
    size: async (blobId) => (await stat(pathOf(blobId)).catch(missing(blobId))).size,
    stream: (blobId) => createReadStream(pathOf(blobId)),
    receive: async (blobId, part, body) => {
      const target = pathOf(blobId, part);
      await pipeline(body, createWriteStream(`${target}.new`));
      const md5 = await md5Of(`${target}.new`);
      await rename(`${target}.new`, target);
      return md5;
    },
    complete: async (blobId, parts) => {
      const paths = Array.from({ length: parts }, (_, index) => pathOf(blobId, index + 1));
      const digests = createHash("md5");
      await writeFile(`${pathOf(blobId)}.new`, "");
      for (const path of paths) {
        digests.update(Buffer.from(await md5Of(path), "hex"));
        await pipeline(createReadStream(path), createWriteStream(`${pathOf(blobId)}.new`, { flags: "a" }));
      }
      await rename(`${pathOf(blobId)}.new`, pathOf(blobId));
      await Promise.all(paths.map((path) => rm(path)));
      return `${digests.digest("hex")}-${parts}`;
    },
  };
}

async function md5Of(path: string): Promise<string> {
  const hash = createHash("md5");
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest("hex");
}
