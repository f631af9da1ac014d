// A pair of stand-ins and a wish in; a record as the gate writes it, and an app of its name as a launch leaves it, out.
import { createHash } from "node:crypto";
import { type RunningCommand, startCommand } from "../../scripts/demo/command.ts";
import { viewModal } from "../../scripts/demo/modal-view.ts";
import { appName, RECORD_ENVIRONMENT, RECORD_TASK, type RunIntent } from "../../src/core/record.ts";
import { APPS } from "./modal-client.ts";
import { createIntent } from "./poll-fakes.ts";
import { type Pair, REPOSITORY, waitFor } from "./stand-ins.ts";

export interface Recorded {
  readonly id: number;
  readonly intent: RunIntent;
  /** The workflow run whose job would launch it. */
  readonly workflowRun: number;
}

/** Writes the record with a token of a job, so that it counts. */
export async function recordRun(pair: Pair, changes: Partial<RunIntent> = {}): Promise<Recorded> {
  const workflowRun = pair.github.startWorkflowRun(REPOSITORY, {
    workflow: "train.yml",
    event: "pull_request",
    headSha: pair.pull.headSha,
    actor: "mona",
  });
  const experiment = changes.experiment ?? "digits";
  const intent = createIntent({
    key: createHash("sha256").update(`${experiment} ${workflowRun}`).digest("hex").slice(0, 12),
    pull_request: pair.pull.number,
    sha: pair.pull.headSha,
    target: "plain.py::train",
    workflow_run: workflowRun,
    ...changes,
  });
  const token = pair.github.issueToken({
    repository: REPOSITORY,
    permissions: { contents: "read", deployments: "write" },
  });
  const post = async (path: string, body: object): Promise<number> => {
    const reply = await fetch(`${pair.github.apiUrl}/repos/${REPOSITORY}/deployments${path}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`POST deployments${path}: ${reply.status} ${await reply.text()}`);
    // The stand-in's own reply to a write of ours; a wrong form fails the next request.
    return ((await reply.json()) as { readonly id: number }).id;
  };
  const id = await post("", {
    ref: intent.sha,
    task: RECORD_TASK,
    environment: RECORD_ENVIRONMENT,
    payload: intent,
    required_contexts: [],
    auto_merge: false,
    transient_environment: true,
    production_environment: false,
  });
  await post(`/${id}/statuses`, { state: "in_progress", description: "queued", auto_inactive: false });
  return { id, intent, workflowRun };
}

export interface StartedApp {
  readonly app: string;
  readonly command: RunningCommand;
}

/** `modal run --detach` with the run's name, for as long as it takes until `reached` holds for the new app. */
export async function startApp(
  pair: Pair,
  { intent }: Pick<Recorded, "intent">,
  reached: "created" | "running" = "running",
): Promise<StartedApp> {
  const before = new Set((await viewModal(pair.modal.adminUrl).apps()).map(({ app_id }) => app_id));
  const command = startCommand(
    ["modal", "run", "--detach", "--name", appName(intent), intent.target, "seconds=0.2", "steps=99999"],
    { cwd: APPS, env: { ...pair.modalEnv, COLUMNS: "400" } },
  );
  const app = await waitFor(`an app that is ${reached}`, 90, async () => {
    const view = (await (await fetch(`${pair.modal.adminUrl}/state`)).json()) as {
      readonly apps: readonly { readonly app_id: string; readonly description: string }[];
      readonly calls: readonly {
        readonly app_id: string;
        readonly inputs: readonly { readonly attempts: readonly object[] }[];
      }[];
    };
    const mine = view.apps.find(
      ({ app_id, description }) => !before.has(app_id) && description === appName(intent),
    );
    const running = view.calls.some(
      ({ app_id, inputs }) => app_id === mine?.app_id && inputs.some(({ attempts }) => attempts.length > 0),
    );
    return mine !== undefined && (reached === "created" || running) ? mine.app_id : undefined;
  });
  return { app, command };
}

/** The client is gone without a word, as when its machine is lost. */
export async function loseClient({ command }: StartedApp): Promise<void> {
  command.child.kill("SIGKILL");
  await command.ended;
}
