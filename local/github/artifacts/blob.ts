// Blob requests as Azure's client makes them in: blocks put, their list committed, the whole read back.

import { createHash } from "node:crypto";
import type { Answer, Message } from "../message.ts";
import type { Artifact } from "../state.ts";
import type { World } from "../world.ts";
import { findStoredArtifact, joinBlocks } from "./shelf.ts";
import { findBlobOfUrl } from "./signature.ts";

export const BLOB_PREFIX = "/blobs/";

function refuse(status: number, code: string): Answer {
  const content = Buffer.from(`<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code></Error>`);
  return { status, headers: { "content-type": "application/xml", "x-ms-error-code": code }, content };
}

function created(content: Buffer): Answer {
  const tag = `"${createHash("sha256").update(content).digest("hex").slice(0, 16)}"`;
  const headers = { etag: tag, "x-ms-version": "2025-01-05", "x-ms-request-server-encrypted": "true" };
  return { status: 201, headers, content: undefined };
}

function put(artifact: Artifact, message: Message): Answer {
  switch (message.query["comp"]) {
    case "block":
      artifact.blocks.set(message.query["blockid"] ?? "", message.content);
      return created(message.content);
    case "blocklist": {
      const list = message.content.toString("utf8");
      const ids = [...list.matchAll(/<(?:Latest|Uncommitted)>([^<]*)</g)].map(([, id = ""]) => id);
      return joinBlocks(artifact, ids) ? created(message.content) : refuse(400, "InvalidBlockList");
    }
    default:
      artifact.content = message.content;
      return created(message.content);
  }
}

function get(artifact: Artifact): Answer {
  if (artifact.content === undefined) return refuse(404, "BlobNotFound");
  const isZip = artifact.mimeType === "application/zip";
  const name = encodeURIComponent(isZip ? `${artifact.name}.zip` : artifact.name);
  const headers = {
    "content-type": artifact.mimeType,
    "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${name}`,
  };
  return { status: 200, headers, content: Buffer.from(artifact.content) };
}

export function answerBlob(world: World, message: Message): Answer {
  const access = message.method === "PUT" ? "w" : "r";
  const id = findBlobOfUrl(world.secret, message, { access, now: world.clock() });
  if (id === undefined) return refuse(403, "AuthenticationFailed");
  const artifact = findStoredArtifact(world.state, id);
  if (artifact === undefined) return refuse(404, "BlobNotFound");
  if (access === "r") return get(artifact);
  return artifact.finalized ? refuse(409, "BlobImmutableDueToPolicy") : put(artifact, message);
}
