// The endpoint through which tests and the demo look inside and ask for faults: HTTP with JSON in and out.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { FaultRequestError, parseFaultRequest } from "./fault-request.ts";

export interface AdminParts {
  readonly view: () => object;
  /** Applies a checked request. Throws FaultRequestError when its target does not exist. */
  readonly apply: (request: ReturnType<typeof parseFaultRequest>) => void;
  /** Routes of blobs and volumes; true when it took the request. */
  readonly content: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export interface Admin {
  readonly url: string;
  close(): Promise<void>;
}

const LONGEST_BODY = 1 << 20;

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(`${JSON.stringify(body)}\n`);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LONGEST_BODY) throw new FaultRequestError("The body is longer than 1 MiB.");
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    throw new FaultRequestError('The body must be JSON, e.g. {"kind":"preempt","app_id":"ap-…"}.');
  }
}

async function handle(parts: AdminParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (parts.content(request, response)) return;
  const route = `${request.method} ${request.url?.split("?")[0]}`;
  if (route === "GET /state") return send(response, 200, parts.view());
  if (route !== "POST /faults") {
    return send(response, 404, { error: `No ${route}; there are GET /state and POST /faults.` });
  }
  try {
    parts.apply(parseFaultRequest(await readJson(request)));
    send(response, 200, {});
  } catch (error) {
    if (!(error instanceof FaultRequestError)) throw error;
    send(response, 400, { error: error.message });
  }
}

/** Listens on a loopback port that the system chooses. */
export async function startAdmin(parts: AdminParts): Promise<Admin> {
  const server = createServer((request, response) => {
    handle(parts, request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, { error: String(error) });
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo; // A listening TCP server has an AddressInfo.
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
