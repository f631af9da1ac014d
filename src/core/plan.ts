// Typed inputs, context and signature -> the run's identity and the exact command line; nothing is started here.
import { InputError } from "./errors.ts";
import type { LaunchInputs, Target } from "./inputs.ts";
import { planResume, type ResumePlan, type Signature } from "./resume.ts";
import type { RunContext } from "./run-context.ts";

/** Hashes text; given from outside, since the core does no I/O and crypto is a module of the platform. */
export type Hash = (text: string) => string;

export interface RunIdentity {
  readonly key: string;
  readonly experiment: string;
  readonly sha: string;
  readonly pullRequest: number | undefined;
}

const PLACEHOLDER = /\{(key|experiment|arm|seed|pr|sha)\}/g;

/**
 * The run key: 12 hexadecimal digits over repository, experiment, commit, arguments and the request. A re-run of the
 * same workflow run asks for the same run, so the attempt number is not part of it.
 */
export function identifyRun(inputs: LaunchInputs, context: RunContext, hash: Hash): RunIdentity {
  const pullRequest = inputs.pullRequest ?? context.pullRequest;
  const parts = [
    context.repositoryId,
    inputs.name,
    context.sha,
    inputs.target.text,
    inputs.args,
    inputs.continueFrom ?? null,
    inputs.modalEnvironment ?? null,
    pullRequest ?? null,
    context.runId,
    // Only arms have these two, so that every other run keeps its key.
    ...(inputs.arm === undefined && inputs.seed === undefined
      ? []
      : [inputs.arm ?? null, inputs.seed ?? null]),
  ];
  return {
    key: hash(JSON.stringify(parts)).slice(0, 12),
    experiment: inputs.name,
    sha: context.sha,
    pullRequest,
  };
}

/**
 * Fills `{key} {experiment} {arm} {seed} {pr} {sha}` into the arguments; other braces stay as they are. With continue-from, `{key}`
 * is that run's key, since the checkpoints to continue lie under it.
 * @throws InputError for a placeholder that has no value here
 */
export function fillPlaceholders(inputs: LaunchInputs, run: RunIdentity): readonly string[] {
  const values: Readonly<Record<string, string | undefined>> = {
    key: inputs.continueFrom ?? run.key,
    experiment: run.experiment,
    arm: inputs.arm,
    seed: inputs.seed?.toString(),
    pr: run.pullRequest?.toString(),
    sha: run.sha,
  };
  const fill = (word: string): string =>
    word.replace(PLACEHOLDER, (whole, name: string) => {
      const value = values[name];
      if (value !== undefined) return value;
      const why =
        name === "pr"
          ? "this run belongs to no pull request: set the input pull-request"
          : "this run is not part of a sweep";
      throw new InputError(
        "args",
        `The input args contains ${whole}, but ${why}, or remove the placeholder.`,
      );
    });
  return inputs.args.map(fill);
}

export interface CommandPlan {
  /** argv after the CLI itself: `run --detach --name … TARGET …`. */
  readonly argv: readonly string[];
  readonly resume: ResumePlan;
  readonly warnings: readonly string[];
}

/** @throws InputError from planResume and fillPlaceholders */
export function planCommand(inputs: LaunchInputs, run: RunIdentity, signature: Signature): CommandPlan {
  const resume = planResume({
    mode: inputs.resume,
    args: fillPlaceholders(inputs, run),
    signature,
    ...(inputs.resumeArgument === undefined ? {} : { spelled: inputs.resumeArgument }),
  });
  // `--` is needed only by raw targets, whose words could otherwise be taken for options; typed ones refuse it.
  const words = signature.kind === "raw" && resume.args.length > 0 ? ["--", ...resume.args] : resume.args;
  const argv = [...targetWords(inputs.target), ...words];
  const environment = inputs.modalEnvironment === undefined ? [] : ["--env", inputs.modalEnvironment];
  const warnings = [...resume.warnings, ...identityWarnings(inputs, resume)];
  return { argv: ["run", "--detach", ...environment, ...argv], resume, warnings };
}

/** The name goes right before the target, once the generation is known. */
export function withName(plan: CommandPlan, name: string): readonly string[] {
  return ["run", "--detach", "--name", name, ...plan.argv.slice(2)];
}

export function targetWords(target: Target): readonly string[] {
  return target.module ? ["-m", target.text] : [target.text];
}

/** Two runs that write to one directory continue each other's checkpoints, and a new commit "succeeds" in 0 epochs. */
function identityWarnings(inputs: LaunchInputs, resume: ResumePlan): readonly string[] {
  const named = inputs.args.some((word) => word.includes("{key}"));
  if (resume.by === "none" || named || inputs.continueFrom !== undefined) return [];
  return [
    "Resume is on and no argument contains {key}: if two runs write their checkpoints to the same directory, each continues the other's. Name the directory by the run, for example `run_name={key}`, or say with continue-from which run is meant to be continued.",
  ];
}
