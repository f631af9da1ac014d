// A local GitHub with a configuration and a training script; the built gate run on an event, as the runner would.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type ActionResult, runAction } from "../../local/runner/run-action.ts";
import {
  type EventName,
  type EventPayload,
  type GithubWorld,
  JOB_PERMISSIONS,
  type Permissions,
  REPOSITORY,
  startWorld,
  type WorldOptions,
} from "./github-world.ts";

const root = path.resolve(import.meta.dirname, "..", "..");

export const TRAIN = `import modal

app = modal.App("digits")
runs = modal.Volume.from_name("runs", create_if_missing=True)
image = modal.Image.debian_slim()


@app.function(gpu="H100", timeout=12 * 3600, retries=modal.Retries(max_retries=5, initial_delay=1.0), volumes={"/runs": runs}, image=image, single_use_containers=True)
def train(*args: str):
    for step in range(100):
        open("/runs/state", "w").write(str(step))
        runs.commit()
`;

export const CONFIG = `
experiments:
  digits:
    target: train.py::train
    args: epochs=25 run_name={key}
    label: experiment
  sweep:
    target: train.py::train
    args: lr={lr} run_name={key}
    label: sweep
    sweep: { grid: { lr: [0.1, 0.01, 0.001] } }
`;

/** @param limits YAML lines that go into `limits` */
export function startGateWorld(
  options: WorldOptions & { readonly config?: string } = {},
): Promise<GithubWorld> {
  const { config = CONFIG, files = {}, ...rest } = options;
  return startWorld({
    secondaryLimits: false,
    ...rest,
    files: { "train.py": TRAIN, ".github/experiments.yml": config, ...files },
  });
}

export interface GateJob {
  readonly event: EventName;
  readonly payload: EventPayload;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly permissions?: Permissions;
  readonly triggeringActor?: string;
  readonly runId?: number;
  readonly attempt?: number;
}

export interface GateRun extends ActionResult {
  readonly runId: number;
}

export async function runGate({ github }: GithubWorld, job: GateJob): Promise<GateRun> {
  const workspace = mkdtempSync(path.join(tmpdir(), "gate-"));
  const { event, payload, triggeringActor, runId } = job;
  const started = github.startJob(REPOSITORY, {
    workflow: "train.yml",
    event,
    payload,
    permissions: job.permissions ?? JOB_PERMISSIONS.gate,
    ...(triggeringActor === undefined ? {} : { triggeringActor }),
    ...(runId === undefined ? {} : { runId }),
  });
  try {
    const result = await runAction({
      action: path.join(root, "gate"),
      inputs: job.inputs ?? {},
      github: started.env,
      event: payload,
      workspace,
    });
    return { ...result, runId: started.runId };
  } finally {
    rmSync(workspace, { recursive: true, force: true });
  }
}

export interface HeldDeployment {
  readonly id: number;
  readonly sha: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly statuses: readonly { readonly state: string; readonly description: string }[];
}

/** The records as GitHub keeps them, oldest first. */
export function heldRecords({ github }: GithubWorld): readonly HeldDeployment[] {
  const found: HeldDeployment[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const own = value as Record<string, unknown>; // a JSON object
    if (own["task"] === "modal-experiment")
      found.push(value as HeldDeployment); // the stand-in's own shape
    else for (const child of Object.values(own)) visit(child);
  };
  visit(github.snapshot());
  return found.toSorted((a, b) => a.id - b.id);
}
