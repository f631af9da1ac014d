// Answers the calls that put files into a volume: whole files by hash (version 1), blocks by hash (version 2).

import { createHash } from "node:crypto";
import { bytesOf, childrenOf, flagOf, numberOf, textOf } from "../field.ts";
import { type Handlers, type Message, RpcError } from "../rpc.ts";
import type { ContentStore } from "./content-store.ts";
import { type PutFile, putFiles } from "./edit.ts";
import { BLOCK_BYTES } from "./file-calls.ts";
import type { Registry } from "./registry.ts";

export interface UploadCallOptions {
  readonly registry: Registry;
  readonly store: ContentStore;
  /** Where the client PUTs the block of this hash. */
  readonly blockUrl: (sha256: string) => string;
  /** A file that came by MountPutFile. */
  readonly uploadedFile: (sha256: string) => Buffer | undefined;
}

/** A file as its list of blocks; a block's hash leaves out the zeros at its end. */
interface BlockFile extends PutFile {
  readonly blocks: readonly string[];
}

const EMPTY_SHA256 = createHash("sha256").digest("hex");

export function createUploadCalls(options: UploadCallOptions): Handlers["unary"] {
  return {
    VolumePutFiles: async (request) => {
      const asked = childrenOf(request, "files").map(readWholeFile);
      await publish(options, request, () => Promise.all(asked.map((file) => keepUploaded(options, file))));
      return {};
    },
    VolumePutFiles2: async (request) => {
      const asked = childrenOf(request, "files").map(readBlockFile);
      // Refuses before the client uploads anything.
      putFiles(options.registry.volume(textOf(request, "volume_id")).head(), asked, mayOverwrite(request));
      const missing = await findMissing(options, asked);
      if (missing.length > 0) return { missing_blocks: missing };
      await publish(options, request, () => Promise.all(asked.map((file) => join(options.store, file))));
      return { missing_blocks: [] };
    },
  };
}

function mayOverwrite(request: Message): boolean {
  return !flagOf(request, "disallow_overwrite_existing_files");
}

async function publish(
  { registry }: UploadCallOptions,
  request: Message,
  collect: () => Promise<readonly PutFile[]>,
): Promise<void> {
  const volume = registry.volume(textOf(request, "volume_id"));
  await volume.update(async (head) => putFiles(head, await collect(), mayOverwrite(request)));
}

function readWholeFile(file: Message): PutFile {
  return {
    path: textOf(file, "filename"),
    mode: numberOf(file, "mode") || 0o644,
    size: numberOf(file, "size"),
    sha256: textOf(file, "sha256_hex"),
  };
}

async function keepUploaded({ store, uploadedFile }: UploadCallOptions, file: PutFile): Promise<PutFile> {
  const uploaded = uploadedFile(file.sha256);
  if (uploaded === undefined) {
    throw new RpcError("FAILED_PRECONDITION", `the content of '${file.path}' was not uploaded before`);
  }
  return { ...file, ...(await store.add(uploaded)) };
}

function readBlockFile(file: Message): BlockFile {
  const size = numberOf(file, "size");
  const blocks = childrenOf(file, "blocks").map((block) => bytesOf(block, "contents_sha256").toString("hex"));
  const path = textOf(file, "path");
  if (blocks.length !== Math.ceil(size / BLOCK_BYTES) || blocks.some((sha256) => sha256.length !== 64)) {
    throw new RpcError(
      "INVALID_ARGUMENT",
      `'${path}' of ${size} bytes came with ${blocks.length} block hashes`,
    );
  }
  return { path, mode: numberOf(file, "mode") || 0o644, size, sha256: "", blocks };
}

async function findMissing({ store, blockUrl }: UploadCallOptions, files: readonly BlockFile[]) {
  const missing: Message[] = [];
  for (const [file_index, { blocks }] of files.entries()) {
    for (const [block_index, sha256] of blocks.entries()) {
      if (sha256 === EMPTY_SHA256 || (await store.has(sha256))) continue;
      missing.push({ file_index, block_index, put_url: blockUrl(sha256) });
    }
  }
  return missing;
}

/** Makes one content of a file's blocks, with the zeros that the blocks leave out. */
async function join(store: ContentStore, file: BlockFile): Promise<PutFile> {
  async function* content(): AsyncGenerator<Buffer> {
    for (const [index, sha256] of file.blocks.entries()) {
      const block = sha256 === EMPTY_SHA256 ? Buffer.alloc(0) : await store.read(sha256);
      const length = Math.min(BLOCK_BYTES, file.size - index * BLOCK_BYTES);
      yield block;
      yield Buffer.alloc(Math.max(0, length - block.length));
    }
  }
  const stored = await store.addStream(content());
  if (stored.size !== file.size) {
    throw new RpcError(
      "INVALID_ARGUMENT",
      `the blocks of '${file.path}' hold ${stored.size} bytes, not ${file.size}`,
    );
  }
  store.retire(file.blocks.filter((sha256) => sha256 !== stored.sha256));
  return { path: file.path, mode: file.mode, ...stored };
}
