// An incoming HTTP request in, its parsed parts out; and an answer with GitHub's usual headers onto the wire.

import { createHash, randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Need } from "./exchange.ts";

export interface Message {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly content: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer | undefined;
  /** What it asked of the token: for the log of requests, not for the wire. */
  readonly needs?: readonly Need[];
}

export async function readMessage(request: IncomingMessage): Promise<Message> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const url = new URL(request.url ?? "/", "http://local");
  const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: Object.fromEntries(headers),
    content: Buffer.concat(chunks),
  };
}

/** Undefined for an empty body; throws a SyntaxError for one that is not JSON. */
export function parseJsonBody(message: Message): unknown {
  if (message.content.length === 0) return undefined;
  const value: unknown = JSON.parse(message.content.toString("utf8"));
  return value;
}

export function renderJsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  const type = content === undefined ? {} : { "content-type": "application/json; charset=utf-8" };
  return { status, headers: { ...type, ...headers }, content };
}

/** GitHub's entity tags differ by token: they do not carry over from one job to the next. */
export function renderEntityTag(content: Buffer, token: string | undefined): string {
  const hash = createHash("sha256")
    .update(content)
    .update(token ?? "")
    .digest("hex");
  return `W/"${hash}"`;
}

export interface Delivery {
  readonly response: ServerResponse;
  readonly now: number;
  /** Half of the content, with the full length promised. */
  readonly truncated?: boolean;
}

export function sendAnswer(answer: Answer, { response, now, truncated = false }: Delivery): void {
  const length = answer.content?.length ?? 0;
  const headers: Record<string, string> = {
    server: "github.com",
    date: new Date(now).toUTCString(),
    "x-github-request-id": randomUUID().slice(0, 18).toUpperCase(),
    ...answer.headers,
  };
  if (answer.status !== 204 && answer.status !== 304) headers["content-length"] = String(length);
  response.writeHead(answer.status, headers);
  if (!truncated || answer.content === undefined) {
    response.end(answer.content);
    return;
  }
  response.write(answer.content.subarray(0, Math.floor(length / 2)), () => response.destroy());
}
