// The GitHub client against a server that answers as no GitHub would: what of it reaches the caller, and what is an error.
import { createServer, type RequestListener, type Server } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Github } from "../../src/io/github.ts";

let server: Server;
let answer: RequestListener;
let github: Github;

beforeAll(async () => {
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  // The toolkit reads the address once, when it is loaded.
  process.env["GITHUB_API_URL"] = `http://127.0.0.1:${address.port}`;
  const { createGithub } = await import("../../src/io/github.ts");
  github = createGithub("token-of-a-test", { owner: "acme", repo: "digits" });
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const json = { "content-type": "application/json; charset=utf-8" };
const read = () => github.read("GET /repos/{owner}/{repo}");

it("takes numbers for numbers: an integer that fits into none does not become one of another kind", async () => {
  answer = (_, response) => response.writeHead(200, json).end('{"id": 9007199254740992000, "name": "x"}');
  const { data } = await read();
  expect(data).toStrictEqual({ id: 9007199254740992000, name: "x" });
});

it("takes what is no JSON for a text", async () => {
  answer = (_, response) => response.writeHead(200, json).end("{");
  expect((await read()).data).toBe("{");
});

it("takes an answer that breaks off for none, and asks again", async () => {
  let asked = 0;
  answer = (_, response) => {
    asked += 1;
    if (asked > 1) return response.writeHead(200, json).end("[1]");
    response.writeHead(200, { ...json, "content-length": "100" });
    return response.write('{"id": 1', () => response.destroy());
  };
  expect((await read()).data).toStrictEqual([1]);
  expect(asked).toBe(2);
});

it("shows what GitHub said of a refusal", async () => {
  answer = (_, response) => response.writeHead(404, json).end('{"message": "Not Found"}');
  await expect(read()).rejects.toThrow(/404 to GET .*Not Found/);
});
