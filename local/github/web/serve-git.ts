// A git client's request in, refs and objects by git's plain HTTP protocol out, so that a job can check out a commit.

import type { IncomingMessage, ServerResponse } from "node:http";
import { holds, readGrant } from "../access.ts";
import { renderLooseObject } from "../git-object.ts";
import { ensureMergeCommit } from "../revision.ts";
import { findRepository, type Repository, type State } from "../state.ts";

const PLACE =
  /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/(HEAD|info\/refs|objects\/([0-9a-f]{2})\/([0-9a-f]{38})|objects\/info\/[\w-]+)$/;

/** Every branch, and head and merge of every pull request, one a line. */
function renderRefs(repository: Repository): string {
  const branches = [...repository.branches].map(([name, sha]) => [`refs/heads/${name}`, sha] as const);
  const pulls = [...repository.pullRequests.values()].flatMap((pull) => {
    const merge = ensureMergeCommit(repository, pull);
    const refs = [[`refs/pull/${pull.number}/head`, pull.head.sha]] as [string, string][];
    return merge === undefined ? refs : [...refs, [`refs/pull/${pull.number}/merge`, merge.sha] as const];
  });
  return [...branches, ...pulls].map(([name, sha]) => `${sha}\t${name}\n`).join("");
}

/** The token as git sends it: the password of Basic. */
function mayRead(state: State, repository: Repository, authorization: string | undefined): boolean {
  if (!repository.private) return true;
  const basic = /^basic (.+)$/i.exec(authorization ?? "")?.[1];
  const token =
    basic === undefined
      ? ""
      : Buffer.from(basic, "base64")
          .toString()
          .replace(/^[^:]*:/, "");
  if (!state.grants.has(token)) return false;
  const grant = readGrant(state, `token ${token}`);
  const own = grant?.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
  return grant !== undefined && own && holds(grant, { anyOf: ["contents"], access: "read" });
}

function render(repository: Repository, [what = "", start = "", rest = ""]: readonly string[]) {
  if (what === "HEAD") return `ref: refs/heads/${repository.defaultBranch}\n`;
  if (what === "info/refs") return renderRefs(repository);
  return start === "" ? undefined : renderLooseObject(repository, start + rest);
}

/** @returns whether the request was answered here */
export function serveGit(state: State, request: IncomingMessage, response: ServerResponse): boolean {
  const place = PLACE.exec(new URL(request.url ?? "/", "http://local").pathname);
  if (place === null || request.method !== "GET") return false;
  const [, owner = "", name = "", ...what] = place;
  const repository = findRepository(state, `${owner}/${name}`);
  if (repository === undefined || !mayRead(state, repository, request.headers.authorization)) {
    response.writeHead(401, { "www-authenticate": 'Basic realm="local"' }).end();
    return true;
  }
  const content = render(repository, what);
  if (content === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": "application/octet-stream" }).end(content);
  return true;
}
