// One REST request in, its answer out: token, permission, limits, both validations, and the route's work in between.

import { budgetKey, readGrant, renderNeed, requirePermission, requireRepository } from "./access.ts";
import { Refusal, type Reply, type Route, renderTime } from "./exchange.ts";
import { type Answer, type Message, parseJsonBody, renderEntityTag, renderJsonAnswer } from "./message.ts";
import { createExchange } from "./rest-exchange.ts";
import { ROUTES } from "./routes/all.ts";
import type { Grant, Repository, State } from "./state.ts";
import type { World } from "./world.ts";

export interface RestMatch {
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
}
/** `state` is the present one, or an older one for a stale read. */
export interface RestCall {
  readonly match: RestMatch;
  readonly message: Message;
  readonly state: State;
}

function parseBody(message: Message): unknown {
  try {
    return parseJsonBody(message);
  } catch {
    throw new Refusal(400, "Problems parsing JSON");
  }
}

function findPathRepository(call: RestCall, grant: Grant | undefined): Repository | undefined {
  const { owner, repo } = call.match.params;
  if (owner === undefined || repo === undefined) return undefined;
  return requireRepository(call.state, `${owner}/${repo}`, grant);
}

function checkRequest(world: World, call: RestCall, body: unknown): void {
  const { match, message } = call;
  const problems = world.description.findRequestProblems({ ...match, query: message.query, body });
  const from = world.violations.length;
  for (const problem of problems) world.violations.push(`${match.route}: request: ${problem}`);
  // Fields that GitHub does not know are ignored there, so they fail the test but not the request.
  const broken = world.violations.slice(from).filter((line) => !/is not a (field|parameter) of/.test(line));
  if (broken.length === 0) return;
  throw new Refusal(422, `Invalid request.\n\n${broken.join("\n")}`);
}

function chargeRest(world: World, message: Message, key: string): void {
  const isRead = message.method === "GET";
  const creates = message.method === "POST" || message.method === "PATCH" || message.method === "PUT";
  const charge = {
    key,
    bucket: "core",
    cost: 1,
    points: isRead ? 1 : 5,
    creations: creates ? 1 : 0,
  } as const;
  world.limits.charge(charge, world.clock());
}

function performRoute(world: World, call: RestCall, route: Route): Reply {
  const { message, match } = call;
  const grant = readGrant(world.state, message.headers["authorization"]);
  if (match.route !== "GET /rate_limit") chargeRest(world, message, budgetKey(grant));
  const repository = findPathRepository(call, grant);
  if (repository !== undefined) requirePermission(repository, grant, route.need);
  const body = parseBody(message);
  checkRequest(world, call, body);
  return route.run(createExchange(world, call, { grant, repository, body }));
}

function refuse(world: World, call: RestCall, refusal: Refusal): Reply {
  const body = {
    message: refusal.message,
    ...refusal.details,
    documentation_url: world.description.documentationUrl(call.match.route),
    status: String(refusal.status),
  };
  return { status: refusal.status, body, headers: refusal.headers };
}

function renderHeaders(world: World, call: RestCall, route: Route): Record<string, string> {
  const grant = world.state.grants.get((call.message.headers["authorization"] ?? "").replace(/^\w+\s+/, ""));
  return {
    ...world.limits.headers(budgetKey(grant), "core", world.clock()),
    "x-github-media-type": "github.v3; format=json",
    "x-github-api-version-selected": "2022-11-28",
    "x-accepted-github-permissions": renderNeed(route.need),
    "cache-control": "private, max-age=60, s-maxage=60",
  };
}

function checkResponse(world: World, call: RestCall, reply: Reply): void {
  if (reply.raw !== undefined) return;
  const { route } = call.match;
  const problems = world.description.findResponseProblems(route, reply.status, reply.body);
  for (const problem of problems) world.violations.push(`${route}: response ${reply.status}: ${problem}`);
}

/** Throws only for a bug of ours; refusals are answers. */
export function answerRest(world: World, call: RestCall): Answer {
  const route = ROUTES[call.match.route];
  if (route === undefined) throw new Error(`matched a route that is not served: ${call.match.route}`);
  let reply: Reply;
  try {
    reply = performRoute(world, call, route);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    reply = refuse(world, call, error);
  }
  const corrupt = world.options.corruptResponse;
  if (corrupt !== undefined) reply = { ...reply, body: corrupt(call.match.route, reply.body) };
  checkResponse(world, call, reply);
  const headers = { ...renderHeaders(world, call, route), ...reply.headers };
  const raw = reply.raw === undefined ? undefined : Buffer.from(reply.raw);
  const answer =
    raw === undefined
      ? renderJsonAnswer(reply.status, reply.body, headers)
      : { status: reply.status, headers, content: raw };
  return { ...tagAnswer(world, call.message, answer), needs: [route.need] };
}

/** 304 for a client that has it already, free of the primary budget. */
function tagAnswer(world: World, message: Message, answer: Answer): Answer {
  if (message.method !== "GET" || answer.status !== 200 || answer.content === undefined) return answer;
  const etag = renderEntityTag(answer.content, message.headers["authorization"]);
  const headers = { ...answer.headers, etag };
  if (message.headers["if-none-match"] !== etag) return { ...answer, headers };
  const key = budgetKey(readGrant(world.state, message.headers["authorization"]));
  world.limits.refund(key, "core", world.clock());
  const budget = world.limits.headers(key, "core", world.clock());
  return { status: 304, headers: { ...headers, ...budget }, content: undefined };
}

/** What any other path gets: a violation, and 501 so that the test cannot pass by accident. */
export function answerUnknown(world: World, message: Message): Answer {
  world.violations.push(
    `${message.method} ${message.path}: not a route of the local GitHub (${renderTime(world.clock())})`,
  );
  return renderJsonAnswer(501, {
    message: `The local GitHub does not serve ${message.method} ${message.path}`,
  });
}
