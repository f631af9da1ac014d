// A Modal Volume's committed files through Modal's API: listed as a stream, read in blocks over signed addresses.
import * as v from "valibot";
import { ExternalError } from "../core/errors.ts";
import type { VolumeFile } from "../core/result-files.ts";
import type { OpenVolume, Volumes } from "../result-ports.ts";
import { downloadBlock } from "./block-download.ts";
import { type ModalCall, ModalRefusal, type ModalStream } from "./modal-call.ts";

const NOT_FOUND = 5;
/** Modal hands out one address for each block of this size (`BLOCK_SIZE` of client 1.6.4). */
const BLOCK = 8 * 1024 * 1024;
/** Blocks that are asked for at once: their addresses are good for a short time only. */
const BLOCKS_AT_ONCE = 8;
/** In a row without a block. */
const ATTEMPTS = 5;

const VolumeReply = v.object({ volumeId: v.string(), version: v.number() });
const ListReply = v.object({
  entries: v.array(v.object({ path: v.string(), type: v.number(), mtime: v.number(), size: v.number() })),
});
const FileReply = v.object({
  getUrls: v.array(v.string()),
  size: v.number(),
  start: v.number(),
  len: v.number(),
});

/** FileEntry.FileType of client 1.6.4. */
const KINDS: Readonly<Record<number, VolumeFile["kind"]>> = { 1: "file", 2: "directory" };

export async function openVolume(
  call: ModalCall,
  stream: ModalStream,
  { name, environment = "" }: Parameters<Volumes["open"]>[0],
): Promise<OpenVolume | undefined> {
  // 0 looks it up and creates none.
  const request = { deploymentName: name, environmentName: environment, objectCreationType: 0 };
  const reply = await call("volumeGetOrCreate", request).catch((error) => {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND) return undefined;
    throw told(error);
  });
  if (reply === undefined) return undefined;
  const { volumeId, version } = known(VolumeReply, reply, "VolumeGetOrCreate");
  const list = version === 2 ? "volumeListFiles2" : "volumeListFiles";
  return {
    list: (folder) => listFiles(stream, list, { volumeId, path: folder, recursive: true }),
    read: async (path, range) => {
      let at = range.from;
      for (;;) {
        const step = { volumeId, path, start: at, len: BLOCK * BLOCKS_AT_ONCE - (at % BLOCK) };
        const { size, read } = await readSome(call, step, range.write);
        at += read;
        if (at >= size || read === 0) return size;
      }
    },
  };
}

async function* listFiles(stream: ModalStream, method: string, request: object): AsyncIterable<VolumeFile> {
  try {
    for await (const message of stream(method, request)) {
      for (const { path, type, mtime, size } of known(ListReply, message, "VolumeListFiles").entries) {
        yield { path, kind: KINDS[type] ?? "other", bytes: size, modified: mtime };
      }
    }
  } catch (error) {
    if (error instanceof ModalRefusal && error.code === NOT_FOUND) return;
    throw told(error);
  }
}

interface Step {
  readonly volumeId: string;
  readonly path: string;
  readonly start: number;
  readonly len: number;
}

/** Asks for fresh addresses whenever one of them fails: they run out, and a block is never taken half. */
async function readSome(
  call: ModalCall,
  step: Step,
  write: (block: Uint8Array) => Promise<void>,
): Promise<{ readonly size: number; readonly read: number }> {
  let read = 0;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const request = { ...step, start: step.start + read, len: step.len - read };
      const { getUrls, size, start } = known(
        FileReply,
        await call("volumeGetFile2", request),
        "VolumeGetFile2",
      );
      for (const url of getUrls) {
        const at = step.start + read;
        const length = Math.min(BLOCK - (at % BLOCK), size - at);
        const block = await downloadBlock(url, length);
        await unlessOurs(write(block));
        read += length;
        attempt = 0;
      }
      return { size, read: start < size ? read : 0 };
    } catch (error) {
      if (error instanceof WriteError) throw error.cause;
      if (attempt >= ATTEMPTS || error instanceof ModalRefusal) throw told(error);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 100 * 2 ** attempt));
    }
  }
}

/** What whoever takes the blocks throws is no failure of the download: it ends it, as it is. */
class WriteError extends Error {}

async function unlessOurs(written: Promise<void>): Promise<void> {
  try {
    await written;
  } catch (cause) {
    throw new WriteError("", { cause });
  }
}

function known<S extends v.GenericSchema>(schema: S, reply: unknown, rpc: string): v.InferOutput<S> {
  const parsed = v.safeParse(schema, reply);
  if (parsed.success) return parsed.output;
  throw new ModalRefusal(`Modal answered ${rpc} in a form that this version does not know.`);
}

/** Addresses are signed, so the text of an error that may hold one stays here. */
function told(error: unknown): ExternalError {
  const refused = error instanceof ModalRefusal;
  return new ExternalError({
    system: "modal",
    operation: "read of a Volume",
    message: refused ? error.message : "A file of the Volume could not be downloaded.",
    advice: "",
    status: refused ? (error.code ?? "no answer") : "no answer",
  });
}
