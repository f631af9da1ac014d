// A request and the checkout -> the run's identity and the exact command line, with what the target takes found out.
import { auditTarget, type TargetAudit, UNAUDITED } from "./audit-target.ts";
import { InputError } from "./core/errors.ts";
import type { LaunchInputs } from "./core/inputs.ts";
import type { LaunchRequest } from "./core/launch-request.ts";
import {
  type CommandPlan,
  fillPlaceholders,
  identifyRun,
  planCommand,
  type RunIdentity,
  targetWords,
  withName,
} from "./core/plan.ts";
import { appName } from "./core/record.ts";
import { parseHelp } from "./core/resume.ts";
import type { RunContext } from "./core/run-context.ts";
import type { RunPlan } from "./core/run-plan.ts";
import type { LaunchPorts } from "./launch.ts";
import type { Checkout } from "./ports.ts";

export interface Prepared {
  readonly inputs: LaunchInputs;
  readonly run: RunIdentity;
  readonly plan: CommandPlan;
  readonly audit: TargetAudit;
}

/**
 * The target is looked at while Modal is tried: neither needs the other.
 * @throws InputError for what the user can mend, ExternalError for a client or a Modal that is not there
 */
export async function prepare(
  request: LaunchRequest,
  context: RunContext,
  ports: LaunchPorts,
): Promise<Prepared> {
  const over = new AbortController();
  try {
    const planned = planRun(request, context, ports);
    const [prepared] = await Promise.all([planned, ports.reachModal(over.signal)]);
    return prepared;
  } finally {
    over.abort();
  }
}

async function planRun(
  { inputs, plan: given }: LaunchRequest,
  context: RunContext,
  ports: LaunchPorts,
): Promise<Prepared> {
  const version = ports.cli.version();
  // Not awaited yet: a wrong checkout is said first.
  version.catch(() => undefined);
  await requireCommit(given?.intent.sha ?? context.sha, given !== undefined, ports);
  if (!inputs.target.module) await ports.checkout.requireFile(inputs.target.place);
  ports.log.info(`Modal client ${await version}`);
  const prepared =
    given === undefined ? await planInputs(inputs, context, ports) : await planGiven(inputs, given, ports);
  const { run, plan } = prepared;
  for (const warning of plan.warnings) ports.log.warning(warning);
  ports.log.info(`run key ${run.key}, commit ${run.sha}`);
  ports.log.info(`resume: ${plan.resume.argument ?? "none"} (${plan.resume.by})`);
  return prepared;
}

async function planInputs(inputs: LaunchInputs, context: RunContext, ports: LaunchPorts): Promise<Prepared> {
  const run = identifyRun(inputs, context, ports.hash);
  const audit = await auditCheckout(inputs, run, ports);
  const signature = audit.signature ?? (await askSignature(inputs, ports));
  const plan = planCommand(inputs, run, signature);
  // Not before: a target that cannot be launched gets one error, the one above.
  ports.showFindings(audit.findings);
  return { inputs, run, plan, audit };
}

/** The gate has audited the source and shown what it found; what it could not know, the client is asked. */
async function planGiven(inputs: LaunchInputs, given: RunPlan, ports: LaunchPorts): Promise<Prepared> {
  const { intent, launch } = given;
  const run: RunIdentity = {
    key: intent.key,
    experiment: intent.experiment,
    sha: intent.sha,
    pullRequest: intent.pull_request ?? undefined,
  };
  if (!launch.resume_decided) {
    const plan = planCommand(inputs, run, await askSignature(inputs, ports));
    return { inputs, run, plan: { ...plan, argv: withName(plan, appName(intent)) }, audit: UNAUDITED };
  }
  const argument = intent.resume_argument ?? undefined;
  const resume = { args: launch.args, argument, by: "gate", warnings: [] } as const;
  return { inputs, run, plan: { argv: intent.argv, resume, warnings: [] }, audit: UNAUDITED };
}

async function askSignature({ target }: LaunchInputs, { cli }: LaunchPorts) {
  return parseHelp(await cli.help(targetWords(target)));
}

/** The client itself imports the file here a moment later, so a guess at what this machine can import is left out. */
async function auditCheckout(
  inputs: LaunchInputs,
  run: RunIdentity,
  ports: LaunchPorts,
): Promise<TargetAudit> {
  try {
    return await auditTarget(ports.checkout.sources, {
      ...inputs,
      args: fillPlaceholders(inputs, run),
      configuration: { ignore: ["imports"] },
    });
  } catch (error) {
    if (error instanceof InputError) throw error;
    // A defect of the audit is no reason not to train.
    ports.log.warning(`The target was not audited: ${error instanceof Error ? error.message : error}`);
    return UNAUDITED;
  }
}

/** What runs must be what the record names: under pull_request the default checkout is a merge commit of no branch. */
async function requireCommit(
  sha: string,
  planned: boolean,
  { checkout, log }: { readonly checkout: Checkout; readonly log: LaunchPorts["log"] },
): Promise<void> {
  const head = await checkout.head();
  if (head === sha) return;
  if (head === undefined) {
    if (planned)
      log.warning(
        `The workspace is no git checkout, so nothing proves that it holds the planned commit ${sha}.`,
      );
    return;
  }
  const ref = planned
    ? `the commit of its plan: \`ref: \${{ matrix.plan.intent.sha }}\``
    : `\`ref: \${{ github.event.pull_request.head.sha || github.sha }}\``;
  throw new InputError(
    "GITHUB_WORKSPACE",
    `The checkout is at commit ${head}, but this run is for commit ${sha}. Give actions/checkout ${ref}.`,
  );
}
