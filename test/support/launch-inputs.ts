// Builders for launch tests: raw inputs as action.yml defaults them, and a job's context.
import type { LaunchInputName } from "../../src/core/inputs.ts";
import type { RunContext } from "../../src/core/run-context.ts";

export function createRawInputs(
  overrides: Partial<Record<LaunchInputName, string>> = {},
): Record<LaunchInputName, string> {
  return {
    target: "app.py::train",
    args: "epochs=25 run_name={key}",
    name: "",
    "pull-request": "",
    resume: "inject",
    "resume-argument": "",
    "continue-from": "",
    "modal-environment": "",
    "working-directory": ".",
    "modal-command": "modal",
    "launch-timeout": "60",
    "entrypoint-wait": "30",
    "on-cancel": "auto",
    "modal-token-id": "",
    "modal-token-secret": "",
    "github-token": "",
    ...overrides,
  };
}

export const SHA = "1".repeat(40);

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
