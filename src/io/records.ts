// Deployments as the index of runs: lists, creates and appends records (https://docs.github.com/rest/deployments).
import { defined } from "../core/defined.ts";
import {
  formatStatusLine,
  parseStatusLine,
  RECORD_ENVIRONMENT,
  RECORD_TASK,
  type RunIntent,
  type RunRecord,
  type StatusLine,
} from "../core/record.ts";
import { field } from "../core/run-context.ts";
import { commitState } from "../core/state.ts";
import type { OlderRecords, RecordStore } from "../ports.ts";
import { type Github, isAmbiguous } from "./github.ts";
import { type ListedRecords, listRecords } from "./record-list.ts";

const DAY = 86_400_000;
/** GitHub keeps no artifact longer, and without its artifact a run tells nothing that another could be compared with. */
const KEPT_DAYS = 400;
const OLDER_PAGES = 5;

export function createRecordStore(github: Github, now: () => Date): RecordStore {
  let listed: ListedRecords | undefined;
  let behind: Promise<OlderRecords> | undefined;
  const list: RecordStore["list"] = async (horizonDays, arrived) => {
    const since = now().getTime() - horizonDays * DAY;
    listed = await listRecords(github, { since, ...defined({ arrived }) });
    return listed.records;
  };
  return {
    list,
    // What lies so far back does not change any more: one answer holds for the whole job.
    older: () => {
      if (listed === undefined) return Promise.reject(new Error("records are listed before older ones are"));
      const asked = behind ?? listBehind(github, listed, now().getTime() - KEPT_DAYS * DAY);
      behind = asked;
      asked.catch(() => {
        behind = undefined;
      });
      return asked;
    },
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

/** What a deployment's newest status says; undefined when this token may not read it. */
export async function findRecordLine(github: Github, recordId: number): Promise<StatusLine | undefined> {
  try {
    const { data } = await github.read(STATUSES, { deployment_id: recordId, per_page: 1 });
    // A record without a status was written a moment ago.
    return parseStatusLine(String(field(data, "0", "description") ?? "")) ?? { state: "queued" };
  } catch (error) {
    const status = field(error, "status");
    if (status === 403 || status === 404) return undefined;
    throw error;
  }
}

const STATUSES = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";

async function listBehind(
  github: Github,
  { beyond, after, oldest }: ListedRecords,
  since: number,
): Promise<OlderRecords> {
  if (after === undefined) return { records: beyond };
  const more = await listRecords(github, { since, after, pages: OLDER_PAGES });
  const records = [...beyond, ...more.records];
  return more.after === undefined ? { records } : { records, ...defined({ since: more.oldest ?? oldest }) };
}

/** For a job whose token may not write records: what it does is found on Modal, by the app's name. */
export function createSilentStore(): RecordStore {
  return {
    silent: true,
    list: async () => [],
    create: () => Promise.reject(new Error("a planned run has its record already")),
    append: async (record, line) => ({ ...record, line }),
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
