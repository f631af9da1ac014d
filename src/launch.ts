// Launch: typed inputs and the job's context -> a run that Modal holds, recorded, or one error and nothing half-done.
import type { Finding } from "./audit/audit.ts";
import type { ListedApp } from "./core/call-list.ts";
import { defined } from "./core/defined.ts";
import type { LaunchOutcome } from "./core/launch-outcome.ts";
import type { LaunchRequest } from "./core/launch-request.ts";
import type { Hash } from "./core/plan.ts";
import type { RunIntent, RunRecord, StatusLine } from "./core/record.ts";
import { recordFindings } from "./core/record-findings.ts";
import type { RunContext } from "./core/run-context.ts";
import { unlessCancelled } from "./launch-cancel.ts";
import { look } from "./launch-look.ts";
import { type Prepared, prepare } from "./launch-plan.ts";
import { startRun } from "./launch-run.ts";
import type { Checkout, Clock, Log, ModalCli, ModalObserver, RecordStore } from "./ports.ts";

export interface LaunchPorts {
  readonly log: Log;
  readonly clock: Clock;
  readonly records: RecordStore;
  /** A record's newest line; undefined when this token may not read it. */
  readonly findLine: (recordId: number) => Promise<StatusLine | undefined>;
  readonly cli: ModalCli;
  readonly checkout: Checkout;
  readonly hash: Hash;
  /** Shows what the audit found where the code is read. */
  showFindings(findings: readonly Finding[]): void;
  /** Called only by a job that stays with its run. */
  readonly openModal: () => Promise<ModalObserver>;
  /** @throws ExternalError when Modal takes no connection */
  readonly reachModal: (signal: AbortSignal) => Promise<void>;
  /** Aborts when the job is cancelled. */
  readonly cancelled: AbortSignal;
}

/**
 * @throws InputError for what the user can mend, before anything is recorded
 * @throws ExternalError when Modal, the client or GitHub failed; the record says what became of the run
 */
export async function launch(
  request: LaunchRequest,
  context: RunContext,
  ports: LaunchPorts,
): Promise<LaunchOutcome> {
  const { onCancel } = request.inputs;
  const prepared = await ports.log.group("Plan", () =>
    unlessCancelled(ports, onCancel, prepare(request, context, ports)),
  );
  const found = await ports.log.group("Look for a run of this key", () =>
    unlessCancelled(ports, onCancel, look({ prepared, plan: request.plan }, context, ports)),
  );
  if (found.kind === "adopt") return adopt(found.record, found.app, prepared);
  const record =
    found.record ?? (await ports.records.create(writeIntent(prepared, context, found.generation)));
  return startRun(record, prepared, ports);
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
