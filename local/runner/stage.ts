// A job and one of its steps (pre, main or post) in, the running step out: its process, and its effect when it has ended.
import path from "node:path";
import { createInterpreter, type StepScope } from "./command-interpreter.ts";
import type { Job } from "./job.ts";
import { contextVariables, machineVariables } from "./job-environment.ts";
import { inputVariable } from "./manifest.ts";
import { TRACKING_VARIABLE } from "./process-tree.ts";
import { applyStageFiles, createStageFiles, type StageFiles } from "./stage-files.ts";
import { type RunnerTimings, startProcess } from "./stage-process.ts";

export interface Stage {
  readonly pid: number;
  /** The exit code; the job's state and status are up to date when it resolves. */
  readonly done: Promise<number>;
  cancel(): void;
}

function stateVariables(job: Job): Record<string, string> {
  return Object.fromEntries([...job.state].map(([name, value]) => [`STATE_${name}`, value]));
}

/** Later entries win: the runner's own variables cannot be overridden by the job's `env`. */
export function stageEnvironment(job: Job, files: StageFiles): Record<string, string> {
  const inputs = Object.entries(job.inputs.values).map(([name, value]) => [inputVariable(name), value]);
  const github = { ...job.contexts.github, ...files };
  const env: Record<string, string> = {
    ...machineVariables(job.folders),
    ...Object.fromEntries(job.env),
    ...stateVariables(job),
    ...Object.fromEntries(inputs),
    ...contextVariables({ ...job.contexts, github }),
    [TRACKING_VARIABLE]: job.trackingId,
  };
  const folders = [...job.path].reverse();
  return folders.length === 0 ? env : { ...env, PATH: [...folders, env["PATH"]].join(path.delimiter) };
}

/** The head of a step's log. Inputs and environment are printed, so the masks must hold already here. */
function printDetails(job: Job, kind: "pre" | "main" | "post"): void {
  if (kind === "post") {
    job.log.output("Post job cleanup.");
    return;
  }
  job.log.output(`##[group]Run ${job.manifest.name}`);
  const inputs = Object.entries(job.inputs.values).filter(([, value]) => value !== "");
  if (inputs.length > 0) job.log.output("with:");
  for (const [name, value] of inputs) job.log.output(`  ${name}: ${value}`);
  const env = [...job.env, ...Object.entries(stateVariables(job))];
  if (env.length > 0) job.log.output("env:");
  for (const [name, value] of env) job.log.output(`  ${name}: ${value}`);
  job.log.output("##[endgroup]");
}

function createScope(job: Job, outputs: Map<string, string>): StepScope {
  const { log, masker, state, commands, run } = job;
  return {
    log,
    masker,
    state,
    commands,
    outputs,
    workspace: run.workspace,
    echo: run.stepDebug ?? false,
    failed: false,
  };
}

export function startStage(job: Job, kind: "pre" | "main" | "post", timings: RunnerTimings): Stage {
  const script = kind === "main" ? job.manifest.main : job.manifest[kind]?.script;
  if (script === undefined) throw new Error(`${job.manifest.name} has no ${kind} script`);
  // Only the main step has an id that outputs can be read by.
  const outputs = kind === "main" ? job.outputs : new Map<string, string>();
  const files = createStageFiles(job);
  const scope = createScope(job, outputs);
  const interpreter = createInterpreter(scope);
  job.log.beginStep();
  if (kind !== "post") for (const warning of job.inputs.warnings) job.log.annotate("warning", warning);
  printDetails(job, kind);
  const process = startProcess({
    script,
    cwd: job.run.workspace,
    env: stageEnvironment(job, files),
    onLine: (line) => {
      if (!job.lost) interpreter.handle(line);
    },
    timings,
  });
  async function finish(): Promise<number> {
    const exitCode = await process.ended.catch((error: unknown) => {
      job.log.annotate("error", error instanceof Error ? error.message : String(error));
      return 1;
    });
    if (job.lost) return exitCode;
    const good = applyStageFiles(job, files, outputs);
    const failed = exitCode !== 0 || scope.failed || !good;
    if (failed && job.status === "success") job.status = "failure";
    return exitCode;
  }
  return { pid: process.pid, done: finish(), cancel: process.cancel };
}
