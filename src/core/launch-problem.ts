// Launches that fail without the client saying why -> their cause and advice; any failure -> the error that ends the job.
import { ExternalError } from "./errors.ts";
import type { LaunchFailure } from "./launch-failure.ts";
import type { RunState } from "./state.ts";

export const NO_CALL: LaunchFailure = {
  category: "no-call",
  cause: "the local entrypoint returned without calling a Modal function",
  advice:
    "Call the training function with .spawn(), or name the function itself as the target: FILE.py::FUNCTION.",
  retryHelps: false,
};

export const BLOCKING: LaunchFailure = {
  category: "entrypoint-blocks",
  cause:
    "it blocks on a call, which is not protected by --detach: with its client gone Modal retries it no more",
  advice:
    "Name the function itself as the target (FILE.py::FUNCTION), or let the entrypoint start it with .spawn() and return; entrypoint-wait allows longer entrypoints.",
  retryHelps: false,
};

export const CANCELLED: LaunchFailure = {
  category: "cancelled",
  cause: "the job was cancelled",
  advice: "Run the job again to start anew.",
  retryHelps: true,
};

export const ENDED: LaunchFailure = {
  category: "ended",
  cause: "its plan is for one start only",
  advice:
    'Use "Re-run all jobs", which asks the gate for the next start; it continues from the last checkpoint.',
  retryHelps: false,
};

export const ASKED_TO_STOP: LaunchFailure = {
  category: "asked-to-stop",
  cause: "it was asked to stop before it began",
  advice: 'Use "Re-run all jobs" to ask for it anew.',
  retryHelps: false,
};

export const UNREADABLE: LaunchFailure = {
  category: "record-unreadable",
  cause: "this job may not read the run's record, which may have ended since the first attempt",
  advice: 'Use "Re-run all jobs", or give the launch job `permissions: deployments: read`.',
  retryHelps: false,
};

/** The app could not be stopped in the moment that the runner gives. */
export function stillRunning(appId: string | undefined): LaunchFailure {
  return {
    category: "not-stopped",
    cause: "but Modal could not be asked to stop the app, which may go on",
    advice: `Stop it with \`modal app stop --yes ${appId ?? "APP"}\`${appId === undefined ? " (its id is on Modal's dashboard, under the run key)" : ""}, or let the stop action do so; the next poll reports what became of it.`,
    retryHelps: false,
  };
}

/** Without an app nothing was built; with one, what failed before any call is the image, an import or an object. */
export function stateOf(failure: LaunchFailure, appId: string | undefined): RunState {
  return failure.category === "build-failed" || (failure.category === "import-failed" && appId !== undefined)
    ? "build-failed"
    : "never-started";
}

export function launchError(failure: LaunchFailure, what: string): ExternalError {
  return new ExternalError({
    system: "modal-cli",
    operation: "modal run --detach",
    message: `${what}: ${failure.cause}.`,
    advice: `${failure.advice} ${failure.retryHelps ? "The same launch can be run again as it is." : "Run again unchanged, it fails again."}`,
    status: failure.category,
  });
}
