// Builders for launch tests: raw inputs as action.yml defaults them, and a job's context.
import type { LaunchInputName } from "../../src/core/inputs.ts";
import type { RunIntent } from "../../src/core/record.ts";
import type { RunContext } from "../../src/core/run-context.ts";
import type { LaunchSettings } from "../../src/core/run-plan.ts";

export function createRawInputs(
  overrides: Partial<Record<LaunchInputName, string>> = {},
): Record<LaunchInputName, string> {
  return {
    plans: "",
    experiment: "",
    target: "app.py::train",
    args: "epochs=25 run_name={key}",
    name: "",
    "pull-request": "",
    resume: "inject",
    "resume-argument": "",
    "continue-from": "",
    "modal-environment": "",
    "working-directory": ".",
    "modal-command": "",
    "modal-version": "",
    "python-requirements": "",
    "launch-timeout": "60",
    "entrypoint-wait": "30",
    stay: "0",
    "on-cancel": "auto",
    "modal-token-id": "",
    "modal-token-secret": "",
    "github-token": "",
    ...overrides,
  };
}

export const SHA = "1".repeat(40);

export function createIntent(): RunIntent {
  return {
    schema_version: 1,
    key: "abcdef123456",
    generation: 1,
    experiment: "digits",
    arm: null,
    seed: null,
    pull_request: null,
    sha: SHA,
    target: "app.py::train",
    argv: [],
    resume_argument: null,
    continue_from: null,
    modal_environment: null,
    timeout: null,
    retries: null,
    gpu: null,
    price_bound: null,
    deadline: null,
    max_cost: null,
    label: null,
    policies: {},
    asked_by: "ada",
    workflow_run: 7,
  };
}

/** How the gate tells a launch to go about it. */
export const SETTINGS: LaunchSettings = {
  working_directory: ".",
  args: ["run_name=abcdef123456"],
  resume: "inject",
  resume_argument: null,
  resume_decided: true,
  one_blocking_call: false,
  launch_timeout: 60,
  entrypoint_wait: 30,
  stay: 0,
  on_cancel: "auto",
  modal_command: null,
  modal_version: null,
  python_requirements: null,
};

export function createContext(overrides: Partial<RunContext> = {}): RunContext {
  return {
    owner: "octo",
    repo: "digits",
    repositoryId: "1001",
    sha: SHA,
    workflowSha: SHA,
    event: "workflow_dispatch",
    actor: "ada",
    runId: 7,
    runAttempt: 1,
    workspace: "/checkout",
    serverUrl: "https://github.example",
    ...overrides,
  };
}
