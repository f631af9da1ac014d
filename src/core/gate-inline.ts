// The launch's own inputs -> the experiment that they describe, for a job that does without a configuration.
import { defaultLabel, type Experiment } from "./config.ts";
import { defined } from "./defined.ts";
import type { LaunchInputs } from "./inputs.ts";

/** `continueFrom` and the pull request belong to the request, and go into its wish. */
export function inlineExperiment(inputs: LaunchInputs): Experiment {
  const { target, resumeArgument, modalEnvironment, modalCommand, modalVersion, pythonRequirements } = inputs;
  return {
    name: inputs.name,
    label: defaultLabel(inputs.name),
    target: target.module ? `-m ${target.text}` : target.text,
    args: inputs.args,
    resume: inputs.resume,
    workingDirectory: inputs.workingDirectory,
    launchTimeout: inputs.launchTimeout * 60,
    entrypointWait: inputs.entrypointWait * 60,
    onCancel: inputs.onCancel,
    stay: (inputs.stay ?? 0) * 60,
    ...defined({ resumeArgument, modalEnvironment, modalCommand, modalVersion, pythonRequirements }),
  };
}
