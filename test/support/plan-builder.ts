// Builders for what the gate hands to the launch: an intent and a plan with everything set, changed as the test says.
import type { RunIntent } from "../../src/core/record.ts";
import type { LaunchSettings, RunPlan } from "../../src/core/run-plan.ts";

export function createIntent(changes: Partial<RunIntent> = {}): RunIntent {
  return {
    schema_version: 1,
    key: "0123456789ab",
    generation: 1,
    experiment: "digits",
    arm: null,
    seed: null,
    pull_request: 7,
    sha: "a".repeat(40),
    target: "app.py::train",
    argv: ["run", "--detach", "--name", "0123456789ab-g1", "app.py::train", "--", "resume=true"],
    resume_argument: "resume=true",
    continue_from: null,
    modal_environment: null,
    timeout: 3600,
    retries: 1,
    gpu: null,
    price_bound: 2,
    max_cost: null,
    deadline: null,
    label: null,
    policies: {},
    asked_by: "ada",
    workflow_run: 11,
    ...changes,
  };
}

export interface PlanChanges {
  readonly record_id?: number;
  readonly intent?: Partial<RunIntent>;
  readonly launch?: Partial<LaunchSettings>;
}

export function createPlan(changes: PlanChanges = {}): RunPlan {
  return {
    schema_version: 1,
    record_id: changes.record_id ?? 101,
    intent: createIntent(changes.intent),
    launch: {
      working_directory: ".",
      args: [],
      resume: "inject",
      resume_argument: null,
      resume_decided: true,
      one_blocking_call: false,
      launch_timeout: 60,
      entrypoint_wait: 30,
      stay: 0,
      on_cancel: "stop",
      modal_command: null,
      modal_version: null,
      python_requirements: null,
      ...changes.launch,
    },
  };
}
