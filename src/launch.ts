// Launch: typed inputs and the job's context -> a run that Modal holds, recorded, or one error and nothing half-done.
import type { Finding } from "./audit/audit.ts";
import { auditTarget, type TargetAudit, UNAUDITED } from "./audit-target.ts";
import type { ListedApp } from "./core/call-list.ts";
import { defined } from "./core/defined.ts";
import { InputError } from "./core/errors.ts";
import type { LaunchInputs } from "./core/inputs.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import {
  type CommandPlan,
  fillPlaceholders,
  type Hash,
  identifyRun,
  planCommand,
  type RunIdentity,
  targetWords,
} from "./core/plan.ts";
import { appName, type RunIntent, type RunRecord } from "./core/record.ts";
import { recordFindings } from "./core/record-findings.ts";
import { parseHelp } from "./core/resume.ts";
import type { RunContext } from "./core/run-context.ts";
import { isVerdict } from "./core/state.ts";
import { unlessCancelled } from "./launch-cancel.ts";
import { startRun } from "./launch-run.ts";
import type { Checkout, Clock, Log, ModalCli, RecordStore } from "./ports.ts";

export interface LaunchPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly records: RecordStore;
  readonly cli: ModalCli;
  readonly checkout: Checkout;
  readonly hash: Hash;
  /** Shows what the audit found where the code is read. */
  showFindings(findings: readonly Finding[]): void;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
}

export interface Prepared {
  readonly inputs: LaunchInputs;
  readonly run: RunIdentity;
  readonly plan: CommandPlan;
  readonly audit: TargetAudit;
}

/** Records older than this are not looked at; the bound of a run must lie within it. */
export const HORIZON_DAYS = 21;

/**
 * @throws InputError for what the user can mend, before anything is recorded
 * @throws ExternalError when Modal, the client or GitHub failed; the record says what became of the run
 */
export async function launch(
  inputs: LaunchInputs,
  context: RunContext,
  ports: LaunchPorts,
): Promise<LaunchOutcome> {
  const { onCancel } = inputs;
  const prepared = await ports.log.group("Plan", () =>
    unlessCancelled(ports, onCancel, prepare(inputs, context, ports)),
  );
  const found = await ports.log.group("Look for a run of this key", () =>
    unlessCancelled(ports, onCancel, look(prepared, ports)),
  );
  if (found.live !== undefined && found.record !== undefined)
    return adopt(found.record, found.live, prepared);
  const record =
    found.record ?? (await ports.records.create(writeIntent(prepared, context, found.generation)));
  return startRun(record, prepared, ports);
}

async function prepare(inputs: LaunchInputs, context: RunContext, ports: LaunchPorts): Promise<Prepared> {
  await requireCommit(context, ports.checkout);
  if (!inputs.target.module) await ports.checkout.requireFile(inputs.target.place);
  ports.log.info(`Modal client ${await ports.cli.version()}`);
  const run = identifyRun(inputs, context, ports.hash);
  const audit = await auditCheckout(inputs, run, ports);
  const signature = audit.signature ?? parseHelp(await ports.cli.help(targetWords(inputs.target)));
  const plan = planCommand(inputs, run, signature);
  // Not before: a target that cannot be launched gets one error, the one above.
  ports.showFindings(audit.findings);
  for (const warning of plan.warnings) ports.log.warning(warning);
  ports.log.info(`run key ${run.key}, commit ${run.sha}`);
  ports.log.info(`resume: ${plan.resume.argument ?? "none"} (${plan.resume.by})`);
  return { inputs, run, plan, audit };
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
async function requireCommit(context: RunContext, checkout: Checkout): Promise<void> {
  const head = await checkout.head();
  if (head === undefined || head === context.sha) return;
  throw new InputError(
    "GITHUB_WORKSPACE",
    `The checkout is at commit ${head}, but this run is for commit ${context.sha}. Give actions/checkout \`ref: \${{ github.event.pull_request.head.sha || github.sha }}\`.`,
  );
}

interface Found {
  /** An open record of this key whose run has not started. */
  readonly record?: RunRecord;
  readonly live?: ListedApp;
  readonly generation: number;
}

/** Looks before launching, in the records and on Modal; a list that failed is an error, never "absent". */
async function look(prepared: Prepared, ports: LaunchPorts): Promise<Found> {
  const records = await ports.records.list(HORIZON_DAYS);
  const newest = records.find(({ intent }) => intent.key === prepared.run.key);
  if (newest === undefined) return { generation: 1 };
  if (isVerdict(newest.line.state)) return { generation: newest.intent.generation + 1 };
  const apps = await ports.cli.findApps(appName(newest.intent));
  // The earliest of twins survives, here as in the poller.
  const live = apps.filter((app) => !app.stopped).sort((a, b) => a.createdAt.localeCompare(b.createdAt))[0];
  if (live !== undefined) return { record: newest, live, generation: newest.intent.generation };
  const ended = apps.length > 0 || newest.line.app !== undefined;
  // An open record whose app has ended waits only for the next poll to give its verdict.
  return ended
    ? { generation: newest.intent.generation + 1 }
    : { record: newest, generation: newest.intent.generation };
}

function adopt(record: RunRecord, app: ListedApp, prepared: Prepared): LaunchOutcome {
  return {
    record,
    state: record.line.state,
    reason: `The same run was asked for before and is still going as app ${app.id}; nothing new was started.`,
    appId: app.id,
    ...defined({ callId: record.line.call, resumeArgument: prepared.plan.resume.argument }),
    adopted: true,
  };
}

function writeIntent(prepared: Prepared, context: RunContext, generation: number): RunIntent {
  const { inputs, run, plan, audit } = prepared;
  return {
    schema_version: 1,
    key: run.key,
    generation,
    experiment: run.experiment,
    arm: null,
    seed: null,
    pull_request: run.pullRequest ?? null,
    sha: run.sha,
    target: inputs.target.module ? `-m ${inputs.target.text}` : inputs.target.text,
    argv: [...plan.argv],
    resume_argument: plan.resume.argument ?? null,
    continue_from: inputs.continueFrom ?? null,
    modal_environment: inputs.modalEnvironment ?? null,
    timeout: audit.timeout,
    retries: audit.retries,
    gpu: audit.gpu,
    price_bound: null,
    deadline: null,
    max_cost: null,
    label: null,
    policies: inputs.onCancel === "auto" ? {} : { "on-cancel": inputs.onCancel },
    asked_by: context.actor,
    workflow_run: context.runId,
    findings: recordFindings([...audit.findings]),
  };
}
