// A request for a page or one of its assets in; the answer on the wire, or false where it is the API's business.

import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { findRepository, type State } from "../state.ts";
import { ASSETS } from "./assets.ts";
import { type PageSubject, renderPage } from "./page.ts";
import { escapeHtml } from "./sanitise.ts";

const PULL = /^\/([\w.-]+)\/([\w.-]+)\/(?:pull|issues)\/(\d+)\/?$/;
/** Nothing that a comment says can run, be sent or be fetched: GitHub itself fetches pictures, through its own proxy. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
const HTML = { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY };

export interface Site {
  readonly state: State;
  readonly now: number;
}

export function findSubject(site: Site, repo: string, number: number): PageSubject | undefined {
  const repository = findRepository(site.state, repo);
  const pull = repository?.pullRequests.get(number);
  return repository === undefined || pull === undefined ? undefined : { repository, pull, now: site.now };
}

/** Every pull request there is: where a person starts. */
function renderIndex({ state }: Site): string {
  const links = [...state.repositories.values()].flatMap((repository) =>
    [...repository.pullRequests.values()].map((pull) => {
      const path = `${repository.owner}/${repository.name}/pull/${pull.number}`;
      return `<li><a href="/${escapeHtml(path)}">${escapeHtml(path)}: ${escapeHtml(pull.title)}</a></li>`;
    }),
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pull requests</title><h1>Pull requests</h1><ul>${links.join("")}</ul></html>`;
}

/** @returns whether the request was answered here */
export async function servePage(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const path = new URL(request.url ?? "/", "http://local").pathname;
  const asset = ASSETS[path];
  const [, owner, name, number] = PULL.exec(path) ?? [];
  if (request.method !== "GET") return false;
  if (asset !== undefined) {
    response.writeHead(200, { "content-type": asset.type }).end(await readFile(asset.file));
  } else if (path === "/") {
    response.writeHead(200, HTML).end(renderIndex(site));
  } else if (owner !== undefined) {
    const subject = findSubject(site, `${owner}/${name}`, Number(number));
    const html =
      subject === undefined ? "<h1>404</h1><p>No such pull request.</p>" : await renderPage(subject, false);
    response.writeHead(subject === undefined ? 404 : 200, HTML).end(html);
  } else if (request.headers["sec-fetch-dest"] !== undefined && !path.startsWith("/api/")) {
    // A browser that follows a link of the page: an API client would not say what it fetches for.
    response.writeHead(404, HTML).end("<h1>404</h1><p>Only pull requests have a page here.</p>");
  } else {
    return false;
  }
  return true;
}
