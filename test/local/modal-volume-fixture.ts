// For tests of the volume store: opens one with its HTTP routes, and asks it things as a client would.

import { lstatSync, mkdtempSync, readlinkSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CallContext, Message } from "../../local/modal/rpc.ts";
import {
  createVolumes,
  type Mount,
  type Volumes,
  type VolumesOptions,
} from "../../local/modal/volume/volumes.ts";

/** Nothing commits by itself within a test at this interval. */
const NEVER_MS = 3_600_000;

export interface Listed {
  readonly path: string;
  readonly type: string;
  readonly mtime: number;
  readonly size: number;
}

export interface OpenVolumes extends AsyncDisposable {
  readonly volumes: Volumes;
  readonly dataDir: string;
  readonly url: string;
  call(method: string, request: Message, taskId?: string): Promise<Message>;
  list(volumeId: string, path?: string, more?: Message): Promise<readonly Listed[]>;
  paths(volumeId: string): Promise<readonly string[]>;
  /** Downloads through the URLs that VolumeGetFile2 gives. */
  read(volumeId: string, path: string, more?: Message): Promise<Buffer>;
  createVolume(name: string): Promise<string>;
  /** A container with the volume; its directory is `live`. */
  container(taskId: string, volumeId: string, more?: Partial<Mount>): Promise<Container>;
}

export interface Container extends Awaited<ReturnType<Volumes["attach"]>> {
  readonly live: string;
  readonly taskId: string;
}

export function temporaryDir(): string {
  return mkdtempSync(join(tmpdir(), "modal-volume-test-"));
}

export async function openVolumes(options: Partial<VolumesOptions> = {}): Promise<OpenVolumes> {
  const dataDir = options.dataDir ?? temporaryDir();
  const server = createServer((request, response) => {
    if (!volumes.http(request, response)) response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on a port has an AddressInfo.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const volumes = createVolumes({
    dataDir,
    publicUrl: () => url,
    commitEveryMs: NEVER_MS,
    uploadedFile: () => undefined,
    mountWay: "symlink",
    ...options,
  });
  const asks = asking(volumes);
  return {
    volumes,
    dataDir,
    url,
    ...asks,
    container: async (taskId, volumeId, more) => {
      const mountPath = more?.mountPath ?? join(temporaryDir(), "mounted");
      const mount = { volumeId, mountPath, readOnly: false, backgroundCommits: true, ...more };
      const attachment = await volumes.attach(taskId, [mount]);
      return { ...attachment, taskId, live: linkTarget(mountPath) };
    },
    [Symbol.asyncDispose]: async () => {
      await volumes.close();
      await new Promise((resolve) => server.close(resolve));
      if (options.dataDir === undefined) rmSync(dataDir, { recursive: true });
    },
  };
}

/** The live directory when the mount is a link; in a namespace it is not to be seen from here. */
function linkTarget(path: string): string {
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? readlinkSync(path) : "";
}

function asking(volumes: Volumes) {
  const context = (method: string, taskId?: string): CallContext => ({
    method,
    metadata: new Map(),
    taskId,
    signal: new AbortController().signal,
  });
  async function call(method: string, request: Message, taskId?: string): Promise<Message> {
    const handler = volumes.handlers.unary[method];
    if (handler === undefined) throw new Error(`no handler for ${method}`);
    return handler(request, context(method, taskId));
  }
  async function list(volumeId: string, path = "/", more: Message = { recursive: true }) {
    const entries: Listed[] = [];
    const request = { volume_id: volumeId, path, ...more };
    const stream = volumes.handlers.streaming["VolumeListFiles2"]?.(request, context("VolumeListFiles2"));
    // The handler's own output, whose shape the contract tests prove with a real client.
    for await (const { entries: some } of stream ?? []) entries.push(...(some as Listed[]));
    return entries;
  }
  return {
    call,
    list,
    paths: async (volumeId: string) => (await list(volumeId)).map(({ path }) => path),
    read: async (volumeId: string, path: string, more: Message = {}) => {
      const reply = await call("VolumeGetFile2", { volume_id: volumeId, path, ...more });
      const blocks: Buffer[] = [];
      for (const url of reply["get_urls"] as string[]) blocks.push(await download(url));
      return Buffer.concat(blocks);
    },
    createVolume: async (name: string) => {
      const type = "OBJECT_CREATION_TYPE_CREATE_IF_MISSING";
      const reply = await call("VolumeGetOrCreate", { deployment_name: name, object_creation_type: type });
      return String(reply["volume_id"]);
    },
  };
}

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
}

/** Waits until `condition` holds, for at most `ms`. */
export async function until(condition: () => Promise<boolean> | boolean, ms = 10_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not so within ${ms} ms: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
