// One action.yml and what a workflow would give it in; what the runner would make of it out. The action runs for real.
import { rmSync } from "node:fs";
import { isTruthy } from "./expression.ts";
import { createJob, type Job, scopeOf } from "./job.ts";
import type { Annotation } from "./job-log.ts";
import { killTree } from "./process-tree.ts";
import { type Stage, startStage } from "./stage.ts";
import { RUNNER_TIMINGS, type RunnerTimings } from "./stage-process.ts";
import type { WorkflowCommand } from "./workflow-command.ts";

export { RUNNER_TIMINGS, type RunnerTimings } from "./stage-process.ts";

export interface ActionRun {
  /** The folder that holds action.yml. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The job's `env`. GITHUB_* addresses given here (such as GITHUB_API_URL) become the runner's own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Masked from the start. */
  readonly secrets?: readonly string[];
  /** Written to GITHUB_EVENT_PATH, and read by `github.event` in expressions. */
  readonly event?: unknown;
  /** Members of the `github` context by their variables' names; GITHUB_TOKEN is `github.token`, masked and not exported. */
  readonly github?: Readonly<Record<string, string>>;
  /** GITHUB_WORKSPACE and working directory; must exist. */
  readonly workspace: string;
  /** Debug lines are shown, commands are echoed, RUNNER_DEBUG is 1. */
  readonly stepDebug?: boolean;
  /** Gets each line of the log as it is shown. */
  readonly onLine?: (line: string) => void;
}

export interface ActionResult {
  /** Of the main script; 128 and the signal's number when a signal ended it. */
  readonly exitCode: number;
  readonly conclusion: "success" | "failure" | "cancelled";
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  /** As shown: masked, with groups, annotations and debug lines in place. */
  readonly log: readonly string[];
  /** The job's environment for later steps: its `env` and what GITHUB_ENV added. */
  readonly env: Readonly<Record<string, string>>;
  /** What GITHUB_PATH added, the last one first in PATH. */
  readonly path: readonly string[];
  readonly state: Readonly<Record<string, string>>;
  /** Every workflow command that was interpreted, values unmasked, so that a leak is seen. */
  readonly commands: readonly WorkflowCommand[];
  readonly debug: readonly string[];
  /** Processes that were still alive when the job ended, and were killed then. */
  readonly orphans: readonly number[];
}

export interface RunningAction {
  /** The process of the script that runs now. */
  readonly pid: number;
  readonly finished: Promise<ActionResult>;
  /**
   * What a cancelled job does: SIGINT to the process, SIGTERM after 7.5 s, SIGKILL after a further 2.5 s, then post.
   * Its children get none of these; what is left of them is killed when the job ends.
   */
  cancel(): void;
  /** SIGKILL of the whole tree at once, as when the machine is lost: no post, no outputs, conclusion `failure`. */
  killTree(): Promise<void>;
}

function resultOf(job: Job, exitCode: number, orphans: readonly number[]): ActionResult {
  return {
    exitCode,
    conclusion: job.lost ? "failure" : job.status,
    outputs: Object.fromEntries(job.outputs),
    summary: job.summaries.join("\n"),
    annotations: job.log.annotations,
    masks: job.masker.values(),
    log: job.log.lines,
    env: Object.fromEntries(job.env),
    path: job.path,
    state: Object.fromEntries(job.state),
    commands: job.commands,
    debug: job.log.debugLines,
    orphans,
  };
}

/** Main after a pre that succeeded, then post as its condition says. @returns The exit code of the last but post. */
async function runStages(job: Job, first: Stage, begin: (kind: "main" | "post") => Stage): Promise<number> {
  let exitCode = await first.done;
  if (job.manifest.pre !== undefined && !job.lost && job.status === "success")
    exitCode = await begin("main").done;
  const { post } = job.manifest;
  if (post !== undefined && !job.lost && isTruthy(post.condition, scopeOf(job))) await begin("post").done;
  return exitCode;
}

async function endJob(job: Job): Promise<readonly number[]> {
  try {
    if (!job.lost) job.log.output("Cleaning up orphan processes");
    return await killTree(job.trackingId);
  } finally {
    rmSync(job.folders.root, { recursive: true, force: true });
  }
}

/**
 * Starts the action's first script and returns at once.
 * @param timings Shorter waits for a test of the waits themselves.
 * @throws Error when the action cannot be run at all: no action.yml, not node24, a script that is not built.
 */
export function startAction(run: ActionRun, timings: RunnerTimings = RUNNER_TIMINGS): RunningAction {
  const job = createJob(run);
  const begin = (kind: "pre" | "main" | "post"): Stage => {
    current = startStage(job, kind, timings);
    condition = kind === "post" ? (job.manifest.post?.condition ?? "always()") : "success()";
    return current;
  };
  let condition = "success()";
  let current = startStage(job, job.manifest.pre === undefined ? "main" : "pre", timings);
  const work = runStages(job, current, begin);
  const finished = work.then(async (exitCode) => resultOf(job, exitCode, await endJob(job)));
  return {
    get pid() {
      return current.pid;
    },
    finished,
    cancel: () => {
      if (job.status === "cancelled") return;
      job.status = "cancelled";
      // As in the runner, a step whose condition still holds (a post with `always()`) is left to finish.
      if (!isTruthy(condition, scopeOf(job))) current.cancel();
    },
    killTree: async () => {
      job.lost = true;
      await killTree(job.trackingId);
      await finished;
    },
  };
}

export function runAction(run: ActionRun): Promise<ActionResult> {
  return startAction(run).finished;
}
