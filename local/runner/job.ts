// The settings of one action run in, the state that its pre, main and post steps share out.
import { randomUUID } from "node:crypto";
import type { ExpressionScope } from "./expression.ts";
import { type Contexts, createContexts, createFolders, type JobFolders } from "./job-environment.ts";
import { createJobLog, type JobLog } from "./job-log.ts";
import { type Manifest, type ResolvedInputs, readManifest, resolveInputs } from "./manifest.ts";
import type { ActionRun } from "./run-action.ts";
import { createSecretMasker, type SecretMasker } from "./secret-masker.ts";
import type { WorkflowCommand } from "./workflow-command.ts";

export interface Job {
  readonly run: ActionRun;
  readonly manifest: Manifest;
  readonly folders: JobFolders;
  readonly contexts: Contexts;
  readonly inputs: ResolvedInputs;
  readonly masker: SecretMasker;
  readonly log: JobLog;
  /** Carried by every process of the job, so that those that outlive it are found. */
  readonly trackingId: string;
  readonly commands: WorkflowCommand[];
  readonly outputs: Map<string, string>;
  readonly state: Map<string, string>;
  readonly env: Map<string, string>;
  /** As added: the last one comes first in PATH. */
  readonly path: string[];
  readonly summaries: string[];
  status: "success" | "failure" | "cancelled";
  /** The machine is gone: nothing more is read, written or run. */
  lost: boolean;
}

/** Expressions with the job's contexts and its status as it is now. */
export function scopeOf(job: Pick<Job, "contexts" | "status">): ExpressionScope {
  return {
    contexts: { ...job.contexts, job: { status: job.status } },
    functions: {
      always: () => true,
      success: () => job.status === "success",
      failure: () => job.status === "failure",
      cancelled: () => job.status === "cancelled",
    },
  };
}

/** Tokens that the runner masks by itself, besides the secrets of the workflow. */
function maskSecrets(masker: SecretMasker, run: ActionRun): void {
  const tokens = [
    run.github?.["GITHUB_TOKEN"],
    run.env?.["ACTIONS_RUNTIME_TOKEN"],
    run.env?.["ACTIONS_ID_TOKEN_REQUEST_TOKEN"],
  ];
  for (const secret of [...(run.secrets ?? []), ...tokens]) masker.addLines(secret?.trim() ?? "");
}

/** @throws Error for an action.yml that cannot be run, before anything is started. */
export function createJob(run: ActionRun): Job {
  const manifest = readManifest(run.action);
  const stepDebug = run.stepDebug ?? false;
  const { env = {}, github = {}, event, workspace } = run;
  const folders = createFolders(event);
  const contexts = createContexts({ env, github, event, workspace, folders, stepDebug });
  const masker = createSecretMasker();
  maskSecrets(masker, run);
  return {
    run,
    manifest,
    folders,
    contexts,
    inputs: resolveInputs(manifest, run.inputs ?? {}, scopeOf({ contexts, status: "success" })),
    masker,
    log: createJobLog({ masker, stepDebug, onLine: run.onLine }),
    trackingId: `github_${randomUUID()}`,
    commands: [],
    outputs: new Map(),
    state: new Map(),
    env: new Map(Object.entries(env)),
    path: [],
    summaries: [],
    status: "success",
    lost: false,
  };
}
