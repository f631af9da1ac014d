// Serves what the protocol hands out as addresses: blobs under /blob/, volume contents under /volume/.

import type { IncomingMessage, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { RpcError, STATUS } from "../rpc.ts";
import type { BlobStore } from "./blob-store.ts";
import type { ContentStore } from "./content-store.ts";
import { BLOCK_BYTES, type ContentRange } from "./file-calls.ts";

export interface HttpOptions {
  readonly blobs: BlobStore;
  readonly store: ContentStore;
}

interface Exchange extends HttpOptions {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What the route's pattern captured. */
  readonly parts: readonly string[];
  readonly query: URLSearchParams;
}
type Route = readonly [method: string, path: RegExp, answer: (exchange: Exchange) => Promise<void>];

const ROUTES: readonly Route[] = [
  ["GET", /^\/blob\/(bl-\w+)$/, sendBlob],
  ["PUT", /^\/blob\/(bl-\w+)(?:\/part\/(\d+))?$/, receiveBlob],
  ["POST", /^\/blob\/(bl-\w+)\/complete\/(\d+)$/, completeBlob],
  ["GET", /^\/volume\/content\/([0-9a-f]{64})$/, sendContent],
  ["PUT", /^\/volume\/block\/([0-9a-f]{64})$/, receiveBlock],
];

/** Path and query of a range of a content, for the server's base URL. */
export function contentPath({ sha256, start, length, trimmed }: ContentRange): string {
  return `/volume/content/${sha256}?start=${start}&length=${length}${trimmed ? "&trimmed" : ""}`;
}
export function blockPath(sha256: string): string {
  return `/volume/block/${sha256}`;
}

/** Answers a request under /blob/ or /volume/; false for any other. */
export function createHttp(
  options: HttpOptions,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    if (!/^\/(blob|volume)\//.test(pathname)) return false;
    answer({ ...options, request, response, parts: [], query: searchParams }, pathname).catch((error) =>
      fail(response, error),
    );
    return true;
  };
}

async function answer(exchange: Exchange, pathname: string): Promise<void> {
  for (const [method, pattern, run] of ROUTES) {
    const match = exchange.request.method === method ? pattern.exec(pathname) : null;
    if (match !== null) return run({ ...exchange, parts: match.slice(1) });
  }
  throw new RpcError("NOT_FOUND", `no ${exchange.request.method} ${pathname}`);
}

function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const isMissing = error instanceof RpcError && error.code === STATUS.NOT_FOUND;
  response.writeHead(isMissing ? 404 : 500, { "content-type": "text/plain" });
  response.end(error instanceof Error ? error.message : String(error));
}

async function sendBlob({ blobs, response, parts: [blobId = ""] }: Exchange): Promise<void> {
  response.setHeader("content-length", await blobs.size(blobId));
  await pipeline(blobs.stream(blobId), response);
}

async function receiveBlob({
  blobs,
  request,
  response,
  parts: [blobId = "", part],
}: Exchange): Promise<void> {
  const md5 = await blobs.receive(blobId, part === undefined ? undefined : Number(part), request);
  response.setHeader("etag", `"${md5}"`).end();
}

async function completeBlob({
  blobs,
  request,
  response,
  parts: [blobId = "", count],
}: Exchange): Promise<void> {
  request.resume();
  const etag = await blobs.complete(blobId, Number(count));
  response.end(`<CompleteMultipartUploadResult><ETag>"${etag}"</ETag></CompleteMultipartUploadResult>`);
}

async function sendContent({ store, response, parts: [sha256 = ""], query }: Exchange): Promise<void> {
  if (!(await store.has(sha256))) throw new RpcError("NOT_FOUND", "the address is no longer valid");
  const length = Math.min(Number(query.get("length")), BLOCK_BYTES);
  const whole = Buffer.concat(await store.stream(sha256, Number(query.get("start")), length).toArray());
  response.end(query.has("trimmed") ? withoutFinalZeros(whole) : whole);
}

function withoutFinalZeros(block: Buffer): Buffer {
  return block.subarray(0, block.findLastIndex((byte) => byte !== 0) + 1);
}

/** Stores a block and answers with the proof that the client hands back as `put_response`. */
async function receiveBlock({ store, request, response, parts: [expected = ""] }: Exchange): Promise<void> {
  const { sha256 } = await store.addStream(request);
  if (sha256 !== expected) throw new Error(`the block's SHA-256 is ${sha256}, not ${expected}`);
  response.end(sha256);
}
