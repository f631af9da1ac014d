// An experiment, one of its arms and the commit -> the launch's inputs, the record's intent, and the settings of the plan.
import type { Experiment } from "./config.ts";
import { defined } from "./defined.ts";
import { InputError } from "./errors.ts";
import type { StartAsk } from "./gate-ask.ts";
import { Refusal } from "./gate-refusal.ts";
import { type LaunchInputs, parseTarget } from "./inputs.ts";
import { type CommandPlan, planCommand, type RunIdentity, targetWords, withName } from "./plan.ts";
import { appName, type RunIntent } from "./record.ts";
import type { RecordedFindings } from "./record-findings.ts";
import type { Signature } from "./resume.ts";
import type { LaunchSettings } from "./run-plan.ts";
import type { Arm } from "./sweep.ts";

/** Seconds of the configuration as the minutes of the inputs, never 0. */
const minutes = (seconds: number | undefined, otherwise: number): number =>
  seconds === undefined ? otherwise : Math.max(1, Math.ceil(seconds / 60));

/** What the launch would get from its own inputs. @throws InputError from parseTarget */
export function inputsOf(ask: StartAsk, arm: Arm): LaunchInputs {
  const { experiment } = ask;
  return {
    target: parseTarget(experiment.target),
    args: arm.args,
    name: experiment.name,
    resume: experiment.resume ?? "inject",
    workingDirectory: experiment.workingDirectory ?? ".",
    modalCommand: experiment.modalCommand ?? ["modal"],
    launchTimeout: minutes(experiment.launchTimeout, 60),
    entrypointWait: minutes(experiment.entrypointWait, 30),
    onCancel: experiment.onCancel ?? "auto",
    ...defined({
      pullRequest: ask.pull,
      resumeArgument: experiment.resumeArgument,
      continueFrom: ask.continueFrom,
      modalEnvironment: experiment.modalEnvironment,
      arm: arm.name ?? undefined,
      seed: arm.seed ?? undefined,
    }),
  };
}

/** What the source or the configuration settles of one run. */
export interface RunFacts {
  readonly timeout: number | null;
  readonly retries: number | null;
  readonly gpu: string | null;
  /** False: null means not known, and not none. */
  readonly gpuKnown: boolean;
  /** Undefined: as many as the code decides. */
  readonly containers: number | undefined;
  readonly priceBound: number | null;
  /** Undefined: only the client can tell what the target takes. */
  readonly signature: Signature | undefined;
  readonly oneBlockingCall: boolean;
  readonly findings: RecordedFindings;
}

/** One run as it is asked for, before it has a generation. */
export interface RunDraft {
  readonly inputs: LaunchInputs;
  readonly run: RunIdentity;
  readonly arm: Arm;
  /** With placeholders filled in. */
  readonly args: readonly string[];
  readonly facts: RunFacts;
  /** Undefined where only the launch can plan the command. */
  readonly plan: CommandPlan | undefined;
}

/** @throws Refusal "resume" where the experiment requires it and the target has none */
export function draftCommand(
  inputs: LaunchInputs,
  run: RunIdentity,
  facts: RunFacts,
): CommandPlan | undefined {
  if (facts.signature === undefined) return undefined;
  try {
    return planCommand(inputs, run, facts.signature);
  } catch (error) {
    if (!(error instanceof InputError) || error.input !== "resume") throw error;
    throw new Refusal(
      "resume",
      error.message,
      "Mend the target, or set `resume` of the experiment to inject or off.",
    );
  }
}

export interface Request {
  readonly ask: StartAsk;
  readonly askedBy: string;
  readonly workflowRun: number;
  /** ISO. */
  readonly deadline: string | undefined;
  readonly policies: Readonly<Record<string, string>>;
}

export function intentOf(draft: RunDraft, generation: number, request: Request): RunIntent {
  const { inputs, run, arm, facts, plan } = draft;
  const name = appName({ key: run.key, generation });
  return {
    schema_version: 1,
    key: run.key,
    generation,
    experiment: run.experiment,
    arm: arm.name,
    seed: arm.seed,
    pull_request: run.pullRequest ?? null,
    sha: run.sha,
    target: inputs.target.module ? `-m ${inputs.target.text}` : inputs.target.text,
    argv: [...(plan === undefined ? bareCommand(draft, name) : withName(plan, name))],
    resume_argument: plan?.resume.argument ?? null,
    continue_from: inputs.continueFrom ?? null,
    modal_environment: inputs.modalEnvironment ?? null,
    timeout: facts.timeout,
    retries: facts.retries,
    gpu: facts.gpu,
    price_bound: facts.priceBound,
    max_cost: request.ask.experiment.maxCost ?? null,
    deadline: request.deadline ?? null,
    label: request.ask.label ?? null,
    // The poll ends what a cancelled launch could not end any more; `auto` needs no word.
    policies: {
      ...request.policies,
      ...(inputs.onCancel === "auto" ? {} : { "on-cancel": inputs.onCancel }),
    },
    asked_by: request.askedBy,
    workflow_run: request.workflowRun,
    findings: facts.findings,
  };
}

/** The launch adds what the client says of the target. */
function bareCommand({ inputs, args }: RunDraft, name: string): readonly string[] {
  const environment = inputs.modalEnvironment === undefined ? [] : ["--env", inputs.modalEnvironment];
  return ["run", "--detach", "--name", name, ...environment, ...targetWords(inputs.target), ...args];
}

export function settingsOf(draft: RunDraft, experiment: Experiment): LaunchSettings {
  const { inputs, args, facts, plan } = draft;
  return {
    working_directory: inputs.workingDirectory,
    args: [...args],
    resume: inputs.resume,
    resume_argument: inputs.resumeArgument === undefined ? null : [...inputs.resumeArgument],
    resume_decided: plan !== undefined,
    one_blocking_call: facts.oneBlockingCall,
    launch_timeout: inputs.launchTimeout,
    entrypoint_wait: inputs.entrypointWait,
    stay: experiment.stay === undefined || experiment.stay === 0 ? 0 : minutes(experiment.stay, 0),
    on_cancel: inputs.onCancel,
    modal_command: experiment.modalCommand === undefined ? null : [...experiment.modalCommand],
    modal_version: experiment.modalVersion ?? null,
    python_requirements: experiment.pythonRequirements ?? null,
  };
}

/** As the record keeps them, every one named, so that a later change of the defaults does not reach back. */
export function policiesOf(experiment: Experiment): Readonly<Record<string, string>> {
  const { policies = {} } = experiment;
  return {
    "on-close": policies.onClose ?? "stop",
    "on-push": policies.onPush ?? "keep",
    "on-unlabel": policies.onUnlabel ?? "keep",
    "no-progress": policies.noProgress ?? "keep",
    "label-on-push": policies.labelOnPush ?? "remove",
    "label-on-end": policies.labelOnEnd ?? "remove",
    // Without it the moment of the cancellation decides.
    ...(experiment.onCancel === undefined || experiment.onCancel === "auto"
      ? {}
      : { "on-cancel": experiment.onCancel }),
  };
}
