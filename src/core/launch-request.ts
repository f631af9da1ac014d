// The root action's raw inputs -> what to launch: one run that the gate planned, or one that the inputs describe.
import { defined } from "./defined.ts";
import { InputError } from "./errors.ts";
import { type LaunchInputName, type LaunchInputs, parseLaunchInputs, parseTarget, refuse } from "./inputs.ts";
import { appName } from "./record.ts";
import { parsePlans, type RunPlan } from "./run-plan.ts";

export interface LaunchRequest {
  readonly inputs: LaunchInputs;
  /** The record exists already, and what it says is what runs. */
  readonly plan?: RunPlan;
}

type Raw = Readonly<Record<LaunchInputName, string>>;

/** What only a run without a plan is described by. */
const OF_THE_PLAN = [
  "experiment",
  "target",
  "args",
  "name",
  "pull-request",
  "resume-argument",
  "continue-from",
  "modal-environment",
] as const;

/** @throws InputError for the first value that is not accepted */
export function parseLaunchRequest(raw: Raw): LaunchRequest {
  // Neither of the two is the sign of a plan that was lost on its way.
  if (raw.plans.trim() === "" && raw.target.trim() !== "") return { inputs: parseLaunchInputs(raw) };
  const [plan, ...others] = parsePlans(raw.plans);
  if (plan === undefined || others.length > 0) {
    throw new InputError(
      "plans",
      `The input plans has ${others.length + 1} entries, and one job launches one run. Use a matrix: \`strategy: matrix: plan: \${{ fromJSON(needs.gate.outputs.plans) }}\` and \`plans: \${{ toJSON(matrix.plan) }}\`.`,
    );
  }
  const given = OF_THE_PLAN.find((name) => raw[name] !== "");
  if (given !== undefined)
    throw refuse(given, raw[given], "nothing beside plans, which already says what to run");
  requireOwnName(plan);
  return { plan, inputs: inputsOfPlan(plan, raw) };
}

/** The gate wrote the command line; that it starts the app under the record's name is what everything else relies on. */
function requireOwnName({ intent }: RunPlan): void {
  const start = ["run", "--detach", "--name", appName(intent)];
  if (start.every((word, index) => intent.argv[index] === word)) return;
  throw new InputError(
    "plans",
    `The input plans is not what the gate wrote: its command line does not begin with ${JSON.stringify(start.join(" "))}. Use the same release of gate and launch.`,
  );
}

function inputsOfPlan({ intent, launch }: RunPlan, raw: Raw): LaunchInputs {
  const settings = parseLaunchInputs({ ...raw, target: intent.target, plans: "" });
  return {
    ...settings,
    target: parseTarget(intent.target),
    args: launch.args,
    name: intent.experiment,
    resume: launch.resume,
    workingDirectory: launch.working_directory,
    launchTimeout: launch.launch_timeout,
    entrypointWait: launch.entrypoint_wait,
    stay: settings.stay || launch.stay,
    onCancel: launch.on_cancel,
    oneBlockingCall: launch.one_blocking_call,
    ...defined({
      pullRequest: intent.pull_request ?? undefined,
      resumeArgument: launch.resume_argument ?? undefined,
      continueFrom: intent.continue_from ?? undefined,
      modalEnvironment: intent.modal_environment ?? undefined,
      arm: intent.arm ?? undefined,
      seed: intent.seed ?? undefined,
      // What the workflow file says of its own runner wins over the configuration.
      modalCommand: settings.modalCommand ?? launch.modal_command ?? undefined,
      modalVersion: settings.modalVersion ?? launch.modal_version ?? undefined,
      pythonRequirements: settings.pythonRequirements ?? launch.python_requirements ?? undefined,
    }),
  };
}
