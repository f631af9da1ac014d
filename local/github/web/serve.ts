// A request for a page or one of its assets in; the answer on the wire, or false where it is the API's business.

import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findRepository, type State } from "../state.ts";
import { ASSETS, type PageSubject, renderPage } from "./page.ts";

const PULL = /^\/([\w.-]+)\/([\w.-]+)\/pull\/(\d+)\/?$/;

export function findSubject(state: State, repo: string, number: number): PageSubject | undefined {
  const repository = findRepository(state, repo);
  const pull = repository?.pullRequests.get(number);
  return repository === undefined || pull === undefined ? undefined : { repository, pull };
}

/** @returns whether the request was answered here */
export async function servePage(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = new URL(request.url ?? "/", "http://local").pathname;
  const asset = ASSETS[path];
  if (asset !== undefined) {
    response.writeHead(200, { "content-type": asset.type }).end(await readFile(asset.file));
    return true;
  }
  const [, owner, name, number] = PULL.exec(path) ?? [];
  if (owner === undefined) return false;
  const subject = findSubject(state, `${owner}/${name}`, Number(number));
  const headers = { "content-type": "text/html; charset=utf-8" };
  if (subject === undefined) response.writeHead(404, headers).end("<h1>404</h1><p>No such pull request.</p>");
  else response.writeHead(200, headers).end(await renderPage(subject, false));
  return true;
}
