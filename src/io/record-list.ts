// Pages of deployments, newest first -> the records of runs among them, as far back as is asked.
import { ExternalError } from "../core/errors.ts";
import {
  parseIntent,
  parseStatusLine,
  RECORD_ENVIRONMENT,
  RECORD_TASK,
  type RunRecord,
} from "../core/record.ts";
import { field } from "../core/run-context.ts";
import type { Github } from "./github.ts";

// The default order is oldest first and there is no state filter, so the order is always given.
const LIST = `query ($owner: String!, $repo: String!, $environment: String!, $after: String) {
  viewer { login id }
  repository(owner: $owner, name: $repo) {
    deployments(environments: [$environment], first: 100, after: $after, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes {
        id databaseId task payload createdAt
        creator { login __typename ... on Bot { id } ... on User { id } }
        latestStatus { description createdAt }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;

export interface ListedRecords {
  /** Newest first. */
  readonly records: readonly RunRecord[];
  /** Records that the last page holds beyond what was asked for. */
  readonly beyond: readonly RunRecord[];
  /** Where the list goes on; undefined where this is its end. */
  readonly after: string | undefined;
  /** When the oldest entry that was looked at was made. */
  readonly oldest: string | undefined;
}

export interface RecordRange {
  /** Milliseconds of the epoch. */
  readonly since: number;
  /** A cursor of an earlier list. */
  readonly after?: string;
  readonly pages?: number;
  /** Gets what is asked for of each page as it comes. */
  readonly arrived?: (page: readonly RunRecord[]) => void;
}

/** @throws ExternalError when any page fails: a cut list must never be read as "absent" */
export async function listRecords(github: Github, range: RecordRange): Promise<ListedRecords> {
  const isAsked = ({ createdAt }: RunRecord): boolean => Date.parse(createdAt) >= range.since;
  const all: RunRecord[] = [];
  let { after } = range;
  let last: unknown;
  for (let pages = 1; ; pages += 1) {
    const page = await github.query(LIST, { environment: RECORD_ENVIRONMENT, after: after ?? null });
    const nodes = field(page, "repository", "deployments", "nodes");
    if (!Array.isArray(nodes)) throw brokenList("it has no entries");
    const viewer = field(page, "viewer", "id");
    const readable = nodes.filter((node) => field(node, "creator", "id") === viewer).map(parseNode);
    const parsed = readable.filter((record) => record !== undefined);
    all.push(...parsed);
    range.arrived?.(parsed.filter(isAsked));
    last = field(nodes.at(-1), "createdAt") ?? last;
    const pageInfo = field(page, "repository", "deployments", "pageInfo");
    const cursor = field(pageInfo, "hasNextPage") === true ? String(field(pageInfo, "endCursor")) : undefined;
    // A cursor that does not advance would loop for ever and hide what lies behind it.
    if (cursor !== undefined && cursor === after) throw brokenList("it repeats a page");
    after = cursor;
    const enough = pages >= (range.pages ?? Infinity) || !(Date.parse(String(last)) >= range.since);
    if (cursor === undefined || enough) break;
  }
  return {
    records: all.filter(isAsked),
    beyond: all.filter((record) => !isAsked(record)),
    after,
    oldest: typeof last === "string" ? last : undefined,
  };
}

function brokenList(why: string): ExternalError {
  return new ExternalError({
    system: "github",
    operation: "GraphQL",
    message: `GitHub's list of runs (deployments of the environment "${RECORD_ENVIRONMENT}") is not usable: ${why}.`,
    advice:
      "Check that the repository exists and that the job has `permissions: deployments: read`, then run it again.",
  });
}

function parseNode(node: unknown): RunRecord | undefined {
  const intent = field(node, "task") === RECORD_TASK ? parseIntent(field(node, "payload")) : undefined;
  const id = field(node, "databaseId");
  const createdAt = field(node, "createdAt");
  if (intent === undefined || typeof id !== "number" || typeof createdAt !== "string") return undefined;
  const status = field(node, "latestStatus");
  const line = parseStatusLine(String(field(status, "description") ?? "")) ?? { state: "queued" };
  const nodeId = field(node, "id");
  return {
    id,
    createdAt,
    changedAt: String(field(status, "createdAt") ?? createdAt),
    intent,
    line,
    ...(typeof nodeId === "string" ? { node: nodeId } : {}),
  };
}
