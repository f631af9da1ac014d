// Blocks fetched from a store that answers, stalls, refuses and breaks off.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { downloadBlock } from "../../src/io/block-download.ts";

const BLOCK = Buffer.from("0123456789");
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const way = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
    if (way === "refuses") return response.writeHead(403).end(`no: ${request.url}`);
    if (way === "is-silent") return undefined;
    response.writeHead(200, { "content-length": way === "is-longer" ? 12 : 10 });
    if (way === "is-longer") return response.end("0123456789ab");
    if (way === "whole") return response.end(BLOCK);
    response.write(BLOCK.subarray(0, 4));
    if (way === "breaks-off") setImmediate(() => response.destroy());
    if (way !== "trickles") return undefined;
    const timer = setInterval(() => response.write("x"), 20);
    response.on("close", () => clearInterval(timer));
    return undefined;
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo; // of a server that listens
  base = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it("gives a block whole", async () => {
  expect(Buffer.from(await downloadBlock(`${base}/whole`, 10))).toEqual(BLOCK);
});

it.each(["stalls", "is-silent", "refuses", "breaks-off", "is-longer", "trickles"])(
  "gives up a store that %s, and no word of the address is told",
  async (way) => {
    const wait = way === "trickles" ? { stall: 5000, whole: 60 } : { stall: 60, whole: 5000 };
    const failed = await downloadBlock(
      `${base}/${way}?signature=s3cr3t`,
      way === "is-longer" ? 10 : 10_000,
      wait,
    ).catch((error) => error);
    expect(failed).toBeInstanceOf(Error);
    const told = `${failed.message} ${failed.stack} ${String(failed.cause)}`;
    expect(told).not.toContain("s3cr3t");
    expect(told).not.toContain(base);
  },
);
