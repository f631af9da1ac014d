// The volumes, blobs and mounts of the local Modal server: a data directory in, answers, mounts and HTTP routes out.

import { mkdirSync, readdirSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import type { Handlers } from "../rpc.ts";
import { type AttachedContainer, type Attachment, attach, type Mount } from "./attachment.ts";
import { createBlobCalls } from "./blob-calls.ts";
import { type BlobStore, createBlobStore } from "./blob-store.ts";
import { type ContentStore, createContentStore } from "./content-store.ts";
import { createFileCalls } from "./file-calls.ts";
import { blockPath, contentPath, createHttp } from "./http.ts";
import { type MountWay, probeMountWay } from "./mount-way.ts";
import { isAlive } from "./placement.ts";
import { openRegistry, type Registry } from "./registry.ts";
import { createUploadCalls } from "./upload-calls.ts";
import type { VolumeIdentity } from "./volume.ts";
import { createVolumeCalls } from "./volume-calls.ts";

export type { Attachment, Mount } from "./attachment.ts";
export type { MountWay } from "./mount-way.ts";

const COMMIT_EVERY_MS = 3000;

export interface VolumesOptions {
  /** Keeps committed content between starts; one server at a time. */
  readonly dataDir: string;
  /** Base URL of the HTTP server that mounts `http`. */
  readonly publicUrl: () => string;
  readonly commitEveryMs?: number;
  /** A file that came by MountPutFile, by its SHA-256; VolumePutFiles names such files. */
  readonly uploadedFile: (sha256Hex: string) => Buffer | undefined;
  /** Instead of the best way that this machine allows. */
  readonly mountWay?: MountWay;
}

export interface Volumes {
  readonly handlers: Handlers;
  /** True when it took the request; routes under /blob/ and /volume/. */
  readonly http: (request: IncomingMessage, response: ServerResponse) => boolean;
  /**
   * Gives a container its volumes, filled with committed content.
   * @throws Error that names the path and what to do when a mount path cannot be used here
   */
  attach(taskId: string, mounts: readonly Mount[]): Promise<Attachment>;
  /** Named volumes of all environments. */
  list(): readonly VolumeIdentity[];
  /** @throws RpcError NOT_FOUND */
  readBlob(blobId: string): Promise<Buffer>;
  writeBlob(bytes: Buffer): Promise<string>;
  /** How mounts are made visible on this machine. */
  mountWay(): Promise<MountWay>;
  /** Releases all containers' volumes. */
  close(): Promise<void>;
}

export function createVolumes(options: VolumesOptions): Volumes {
  const { dataDir } = options;
  const live = claimLiveRoot(dataDir);
  const store: ContentStore = createContentStore(join(dataDir, "contents"), () => registry.contentsInUse());
  const registry: Registry = openRegistry(join(dataDir, "volumes"), store);
  store.deleteUnused();
  const blobs = createBlobStore(join(dataDir, "blobs"));
  const containers = new Map<string, AttachedContainer>();
  const findMountWay = once(async () => options.mountWay ?? (await probeMountWay()));

  async function attachContainer(taskId: string, mounts: readonly Mount[]): Promise<Attachment> {
    const attached = await attach({
      store,
      mounts,
      volume: registry.volume,
      dir: join(live, taskId),
      way: await findMountWay(),
      commitEveryMs: options.commitEveryMs ?? COMMIT_EVERY_MS,
    });
    containers.set(taskId, attached);
    const release = async () => {
      containers.delete(taskId);
      await attached.release();
    };
    return { ...attached, release };
  }

  return {
    handlers: createHandlers({ ...options, store, registry, blobs, containers }),
    http: createHttp({ blobs, store }),
    attach: attachContainer,
    list: () => registry.list().filter(({ name }) => name !== ""),
    readBlob: blobs.read,
    writeBlob: blobs.write,
    mountWay: findMountWay,
    close: async () => {
      await Promise.all([...containers.values()].map((container) => container.release()));
      rmSync(live, { recursive: true, force: true });
    },
  };
}

interface Parts extends VolumesOptions {
  readonly store: ContentStore;
  readonly registry: Registry;
  readonly blobs: BlobStore;
  readonly containers: ReadonlyMap<string, AttachedContainer>;
}

function createHandlers({ store, registry, blobs, containers, publicUrl, uploadedFile }: Parts): Handlers {
  const files = createFileCalls({ registry, contentUrl: (range) => `${publicUrl()}${contentPath(range)}` });
  const live = (taskId: string, volumeId: string) => containers.get(taskId)?.live(volumeId);
  const blockUrl = (sha256: string) => `${publicUrl()}${blockPath(sha256)}`;
  return {
    unary: {
      ...createVolumeCalls({ registry, live }),
      ...files.unary,
      ...createUploadCalls({ registry, store, blockUrl, uploadedFile }),
      ...createBlobCalls(blobs, publicUrl),
    },
    streaming: files.streaming,
  };
}

/** This process's directory for live directories; those of processes that have ended are removed. */
function claimLiveRoot(dataDir: string): string {
  const all = join(dataDir, "live");
  mkdirSync(all, { recursive: true });
  for (const pid of readdirSync(all)) {
    if (Number(pid) === process.pid || !isAlive(Number(pid)))
      rmSync(join(all, pid), { recursive: true, force: true });
  }
  return join(all, String(process.pid));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
