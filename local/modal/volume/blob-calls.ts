// Answers BlobCreate and BlobGet: sizes and ids in, addresses for HTTP out.

import { numberOf, textOf } from "../field.ts";
import { createId } from "../id.ts";
import type { Handlers, Message } from "../rpc.ts";
import type { BlobStore } from "./blob-store.ts";

/** Above this a client is asked for several parts. The JavaScript SDK knows only single uploads. */
const SINGLE_UPLOAD_BYTES = 32 * 1024 * 1024;
const PART_BYTES = 16 * 1024 * 1024;

export function createBlobCalls(blobs: BlobStore, publicUrl: () => string): Handlers["unary"] {
  const get = async (request: Message) => {
    const blobId = textOf(request, "blob_id");
    await blobs.size(blobId);
    return { download_url: `${publicUrl()}/blob/${blobId}` };
  };
  return {
    BlobCreate: (request) => {
      const blobId = createId("bl");
      const url = `${publicUrl()}/blob/${blobId}`;
      const size = numberOf(request, "content_length");
      if (size <= SINGLE_UPLOAD_BYTES) {
        return { blob_id: blobId, upload_url: url, blob_ids: [blobId], upload_urls: { items: [url] } };
      }
      const parts = Math.ceil(size / PART_BYTES);
      const multipart = {
        part_length: PART_BYTES,
        upload_urls: Array.from({ length: parts }, (_, index) => `${url}/part/${index + 1}`),
        completion_url: `${url}/complete/${parts}`,
      };
      return { blob_id: blobId, multipart, blob_ids: [blobId], multiparts: { items: [multipart] } };
    },
    BlobGet: get,
    FunctionBlobGet: get,
  };
}
