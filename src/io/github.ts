// The one GitHub client: reads are retried, writes never are; every failure leaves here as an ExternalError with advice.
// Node's own Response would load a second client for HTTP, which takes more than half as long as an empty Node.
import { arrayBuffer, text } from "node:stream/consumers";
import { getOctokit } from "@actions/github";
import { ExternalError, messageOf } from "../core/errors.ts";
import { githubAdvice } from "../core/github-advice.ts";
import { field } from "../core/run-context.ts";
import type { Budget } from "../core/write-pace.ts";
import { createBudgetMeter } from "./github-budget.ts";

export interface Reply {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, unknown>>;
}

export type Parameters = Readonly<Record<string, unknown>>;

export interface Github {
  /** What the answers so far said about limits. */
  budget(): Budget;
  /** A GET, repeated on 5xx and lost connections; `route` is `GET /repos/{owner}/{repo}/…`. */
  read(route: string, parameters?: Parameters): Promise<Reply>;
  /** All pages of a list, joined. Any failing page fails the whole. */
  readAll(route: string, parameters?: Parameters): Promise<readonly unknown[]>;
  /** One attempt only. A reply that was lost or a 5xx has `status` "ambiguous": read back before deciding. */
  write(route: string, parameters?: Parameters): Promise<Reply>;
  /** A GraphQL query, repeated like a read. */
  query(document: string, variables?: Parameters): Promise<unknown>;
}

const ATTEMPTS = 4;
const PAGE = 100;

type Octokit = ReturnType<typeof getOctokit>;

/**
 * @param token a token for the API at GITHUB_API_URL and GITHUB_GRAPHQL_URL
 * @param repository filled into `{owner}` and `{repo}` of every route
 */
export function createGithub(
  token: string,
  { owner, repo }: { readonly owner: string; readonly repo: string },
): Github {
  const octokit = getOctokit(token);
  parsePlainly(octokit);
  // Only these two: whatever else a caller's object holds must not reach a request.
  const repository = { owner, repo };
  const meter = createBudgetMeter(Date.now);
  const request = async (route: string, parameters: Parameters): Promise<Reply> => {
    try {
      const reply = await octokit.request(route, { ...repository, ...parameters });
      meter.answered(reply.headers);
      return { data: reply.data, headers: reply.headers };
    } catch (error) {
      meter.refused(error);
      throw error;
    }
  };
  const read = (route: string, parameters: Parameters = {}): Promise<Reply> =>
    repeated(route, () => request(route, parameters));
  return {
    budget: meter.read,
    read,
    readAll: (route, parameters = {}) => readPages(read, route, parameters),
    write: (route, parameters = {}) => request(route, parameters).catch((error) => fail(route, error, true)),
    query: (document, variables = {}) =>
      repeated("GraphQL", () =>
        graphql(octokit, document, { ...repository, ...variables }).catch((error: unknown) => {
          meter.refused(error);
          throw error;
        }),
      ),
  };
}

/**
 * Octokit looks at every member of an answer for integers beyond 2^53, of which GitHub sends none; on a hundred records
 * a page that took longer than all else about them. A success in JSON is parsed here without that.
 */
function parsePlainly(octokit: Octokit): void {
  octokit.hook.wrap("request", async (request, options) => {
    // A hook that was there before, as the token's, gets these very options, whatever is handed on here.
    options.request = { ...options.request, parseSuccessResponseBody: false };
    const reply = await request(options);
    const body: unknown = reply.data;
    if (!(body instanceof ReadableStream)) return reply;
    const type = reply.headers["content-type"];
    if (type === undefined || type.startsWith("text/")) return { ...reply, data: await text(body) };
    if (!/^application\/(scim\+)?json\b/.test(type)) return { ...reply, data: await arrayBuffer(body) };
    return { ...reply, data: parsed(await text(body)) };
  });
}

/** What is no JSON, such as an answer that was cut off, stays a text, which no reader takes for what it expects. */
function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

async function readPages(
  read: Github["read"],
  route: string,
  parameters: Parameters,
): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (let page = 1; ; page += 1) {
    const { data } = await read(route, { per_page: PAGE, ...parameters, page });
    const items = Array.isArray(data) ? data : [];
    all.push(...items);
    if (items.length < PAGE) return all;
  }
}

/** What does not exist reads as null beside all that does; any other error fails the whole. */
async function graphql(octokit: Octokit, document: string, variables: Parameters): Promise<unknown> {
  try {
    return await octokit.graphql(document, { ...variables });
  } catch (error) {
    const errors = field(error, "errors");
    const data = field(error, "data", "repository");
    const isMissing = Array.isArray(errors) && errors.every((one) => field(one, "type") === "NOT_FOUND");
    if (!isMissing || typeof data !== "object" || data === null) throw error;
    return field(error, "data");
  }
}

async function repeated<T>(operation: string, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const pause = retryPause(error, attempt);
      if (pause === undefined) return fail(operation, error, false);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Milliseconds before the next attempt of a read; undefined when it must not be repeated. */
function retryPause(error: unknown, attempt: number): number | undefined {
  if (attempt >= ATTEMPTS) return undefined;
  const status = statusOf(error);
  if (status !== undefined && status < 500) return undefined;
  // Full jitter keeps pollers that failed together from coming back together.
  return Math.random() * 250 * 2 ** attempt;
}

function statusOf(error: unknown): number | undefined {
  const status = field(error, "status");
  return typeof status === "number" ? status : graphqlStatus(error);
}

/** GraphQL refuses with 200 and a word, https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api. */
const GRAPHQL_STATUS: Readonly<Record<string, number>> = {
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  RATE_LIMITED: 429,
};

function graphqlStatus(error: unknown): number | undefined {
  const errors = field(error, "errors");
  const [first] = Array.isArray(errors) ? errors : [];
  return GRAPHQL_STATUS[String(field(first, "type"))];
}

function fail(operation: string, error: unknown, wrote: boolean): never {
  const status = statusOf(error);
  // Octokit gives its own 500 to a request that got no answer at all.
  const ambiguous = wrote && (status === undefined || status >= 500);
  const text = messageOf(error).split("\n");
  // The first line of a GraphQL refusal only announces the next.
  const said = graphqlStatus(error) === undefined ? text[0] : text.slice(0, 2).join("");
  throw new ExternalError({
    system: "github",
    operation,
    status: ambiguous ? "ambiguous" : (status ?? "no answer"),
    message: `GitHub answered ${status ?? "nothing"} to ${operation}: ${said}`,
    advice: githubAdvice(status, operation),
    cause: error,
  });
}

/** True when a write may or may not have happened. */
export function isAmbiguous(error: unknown): boolean {
  return error instanceof ExternalError && error.status === "ambiguous";
}
