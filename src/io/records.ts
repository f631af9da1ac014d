// Deployments as the index of runs: lists, creates and appends records (https://docs.github.com/rest/deployments).

import { ExternalError } from "../core/errors.ts";
import {
  formatStatusLine,
  parseIntent,
  parseStatusLine,
  RECORD_ENVIRONMENT,
  RECORD_TASK,
  type RunIntent,
  type RunRecord,
  type StatusLine,
} from "../core/record.ts";
import { field } from "../core/run-context.ts";
import { commitState, type RunState } from "../core/state.ts";
import type { RecordStore } from "../ports.ts";
import { type Github, isAmbiguous } from "./github.ts";

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

export function createRecordStore(github: Github, now: () => Date): RecordStore {
  const list = (horizonDays: number): Promise<readonly RunRecord[]> => listRecords(github, now, horizonDays);
  return {
    list,
    create: async (intent) => {
      const created = await createDeployment(github, intent, () => findIntent(list, intent));
      // A deployment without a status is abandoned after 30 minutes, so the first one follows at once.
      return appendStatus(github, created, { state: "queued" }).catch((error) => {
        // Without a status it counts as queued all the same; to fail here would leave it open with nobody to launch it.
        if (isAmbiguous(error)) return created;
        throw error;
      });
    },
    append: (record, line, url) => appendStatus(github, record, line, url),
  };
}

/** The state of a deployment's newest status; undefined when this token may not read it. */
export async function findRecordState(github: Github, recordId: number): Promise<RunState | undefined> {
  try {
    const { data } = await github.read(STATUSES, { deployment_id: recordId, per_page: 1 });
    // A record without a status was written a moment ago.
    return parseStatusLine(String(field(data, "0", "description") ?? ""))?.state ?? "queued";
  } catch (error) {
    const status = field(error, "status");
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";

/** For a job whose token may not write records: what it does is found on Modal, by the app's name. */
export function createSilentStore(): RecordStore {
  return {
    list: async () => [],
    create: () => Promise.reject(new Error("a planned run has its record already")),
    append: async (record, line) => ({ ...record, line }),
  };
}

async function listRecords(
  github: Github,
  now: () => Date,
  horizonDays: number,
): Promise<readonly RunRecord[]> {
  const oldest = now().getTime() - horizonDays * 86_400_000;
  const records: RunRecord[] = [];
  let after: string | undefined;
  do {
    const page = await github.query(LIST, { environment: RECORD_ENVIRONMENT, after: after ?? null });
    const nodes = field(page, "repository", "deployments", "nodes");
    if (!Array.isArray(nodes)) throw brokenList("it has no entries");
    const viewer = field(page, "viewer", "id");
    const readable = nodes.filter((node) => field(node, "creator", "id") === viewer).map(parseNode);
    records.push(
      ...(readable.filter(
        (record) => record !== undefined && Date.parse(record.createdAt) >= oldest,
      ) as RunRecord[]),
    );
    const last = field(nodes.at(-1), "createdAt");
    const pageInfo = field(page, "repository", "deployments", "pageInfo");
    const more = field(pageInfo, "hasNextPage") === true && Date.parse(String(last)) >= oldest;
    const cursor = more ? String(field(pageInfo, "endCursor")) : undefined;
    // A cursor that does not advance would loop for ever and hide what lies behind it.
    if (cursor !== undefined && cursor === after) throw brokenList("it repeats a page");
    after = cursor;
  } while (after !== undefined);
  return records;
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

async function findIntent(list: RecordStore["list"], intent: RunIntent): Promise<RunRecord | undefined> {
  const twins = (await list(1)).filter(
    ({ intent: other }) => other.key === intent.key && other.generation === intent.generation,
  );
  return twins.at(-1); // the list is newest first; the earliest twin stands
}

async function createDeployment(
  github: Github,
  intent: RunIntent,
  readBack: () => Promise<RunRecord | undefined>,
): Promise<RunRecord> {
  try {
    const { data } = await github.write("POST /repos/{owner}/{repo}/deployments", {
      ref: intent.sha,
      task: RECORD_TASK,
      environment: RECORD_ENVIRONMENT,
      description: `${intent.experiment} ${intent.key} generation ${intent.generation}`.slice(0, 140),
      payload: intent,
      required_contexts: [],
      auto_merge: false,
      transient_environment: true,
      production_environment: false,
    });
    const createdAt = String(field(data, "created_at"));
    return {
      id: Number(field(data, "id")),
      createdAt,
      changedAt: createdAt,
      intent,
      line: { state: "queued" },
    };
  } catch (error) {
    const found = isAmbiguous(error) ? await readBack() : undefined;
    if (found === undefined) throw error;
    return found;
  }
}

const DEPLOYMENT_STATE = {
  pending: "in_progress",
  success: "success",
  failure: "failure",
  error: "error",
} as const;

async function appendStatus(
  github: Github,
  record: RunRecord,
  line: StatusLine,
  url?: string,
): Promise<RunRecord> {
  const { data } = await github.write("POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses", {
    deployment_id: record.id,
    state: DEPLOYMENT_STATE[commitState(line.state, line.cause)],
    description: formatStatusLine(line),
    auto_inactive: false,
    ...(url === undefined ? {} : { environment_url: url }),
  });
  return { ...record, line, changedAt: String(field(data, "created_at") ?? record.changedAt) };
}
