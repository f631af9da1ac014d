// Runtime tokens and signed blob addresses: made for a workflow run or an artifact, and checked when they come back.

import { createHmac, timingSafeEqual } from "node:crypto";

const sign = (secret: Buffer, text: string): string =>
  createHmac("sha256", secret).update(text).digest("base64url");

function isSigned(secret: Buffer, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(secret, text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** The claims `@actions/artifact` reads: `scp` names the run and the job, here by their ids. */
export function createRuntimeToken(secret: Buffer, ids: { runId: number; jobId: number }): string {
  const scp = `Actions.Results:${ids.runId}:${ids.jobId}`;
  const text = `${encode({ alg: "HS256", typ: "JWT" })}.${encode({ scp, iss: "local-github" })}`;
  return `${text}.${sign(secret, text)}`;
}

/** The run's id; undefined for a token that was not made here. */
export function findRunOfToken(secret: Buffer, authorization: string | undefined): number | undefined {
  const [head = "", claims = "", signature = ""] = (authorization ?? "").replace(/^Bearer /i, "").split(".");
  if (!isSigned(secret, `${head}.${claims}`, signature)) return undefined;
  const text = Buffer.from(claims, "base64url").toString("utf8");
  return Number(/"Actions\.Results:(\d+):\d+"/.exec(text)?.[1]);
}

export interface BlobAddress {
  readonly artifactId: number;
  readonly access: "r" | "w";
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** `/account/container/blob`, the form Azure's client expects where the host is an IP address. */
export function renderBlobUrl(secret: Buffer, server: string, address: BlobAddress): string {
  const text = `${address.artifactId} ${address.access} ${address.expiresAt}`;
  const query = new URLSearchParams({
    sp: address.access,
    se: String(address.expiresAt),
    sig: sign(secret, text),
  });
  return `${server}/blobs/artifacts/${address.artifactId}?${query}`;
}

/** The artifact's id; undefined when the address is forged, stale or for the other direction. */
export function findBlobOfUrl(
  secret: Buffer,
  url: { readonly path: string; readonly query: Readonly<Record<string, string>> },
  wanted: { readonly access: "r" | "w"; readonly now: number },
): number | undefined {
  const id = /^\/blobs\/artifacts\/(\d+)$/.exec(url.path)?.[1];
  const { sp, se = "", sig = "" } = url.query;
  const fits = sp === wanted.access && Number(se) > wanted.now && isSigned(secret, `${id} ${sp} ${se}`, sig);
  return fits ? Number(id) : undefined;
}
