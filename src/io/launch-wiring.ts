// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.
import { tmpdir } from "node:os";
import path from "node:path";
import type { Finding } from "../audit/audit.ts";
import { toAnnotations } from "../audit/render.ts";
import { renderAuditSummary } from "../audit-report.ts";
import { childEnvironment } from "../core/child-environment.ts";
import { defined } from "../core/defined.ts";
import { LAUNCH_INPUTS } from "../core/inputs.ts";
import { launchOutputs, renderLaunchFailure, renderLaunchSummary } from "../core/launch-outcome.ts";
import { type LaunchRequest, parseLaunchRequest } from "../core/launch-request.ts";
import { redactTexts } from "../core/redact-value.ts";
import type { RunContext } from "../core/run-context.ts";
import { type LaunchPorts, launch } from "../launch.ts";
import { stayWith } from "../launch-stay.ts";
import type { Log, ModalCli } from "../ports.ts";
import {
  annotate,
  createLog,
  onCancel,
  readInputs,
  readRunContext,
  requireUnix,
  setOutputs,
  writeSummary,
} from "./actions.ts";
import { createCheckout } from "./checkout.ts";
import { systemClock } from "./clock.ts";
import { type Credentials, readCredentials, requireGithubToken, requireModalToken } from "./credentials.ts";
import { createGithub, type Github } from "./github.ts";
import { sha256 } from "./hash.ts";
import type { EarlyVersion } from "./launch-start.ts";
import { findModalCli } from "./modal-found.ts";
import { requireModal } from "./modal-network.ts";
import { isHidden } from "./own-environment.ts";
import { createRecordStore, createSilentStore, findRecordLine } from "./records.ts";
import type { askGate } from "./single-job.ts";

/** Everything that the root action does, from the runner's variables to its outputs. */
export async function runLaunch(early: EarlyVersion | undefined): Promise<void> {
  const raw = readInputs(LAUNCH_INPUTS);
  const credentials = readCredentials(raw);
  requireUnix();
  const fromGate = raw.experiment !== "";
  const described = fromGate ? [] : [parseLaunchRequest(raw)];
  requireModalToken(credentials);
  requireGithubToken(credentials);
  const context = readRunContext();
  const { github: token, redact } = credentials;
  const log = createLog(redact);
  const github = createGithub(token, context);
  const environment = childEnvironment(process.env, { ...credentials, withheld: [token] });
  const cancelled = onCancel();
  if (!isHidden()) {
    log.warning(
      "This Node cannot replace its own process, so user code can read this step's inputs from /proc.",
    );
  }
  const requests = fromGate ? await askGateHere(raw, { github, log, redact }) : described;
  const writes = raw.plans === "";
  for (const request of requests) {
    await launchOne({ request, context, github, log, environment, credentials, early, writes, cancelled });
  }
}

async function askGateHere(...asked: Parameters<typeof askGate>): Promise<readonly LaunchRequest[]> {
  const single = await import("./single-job.ts");
  return single.askGate(...asked);
}

/** The job's page says what happened, and what to do, whatever that is. */
async function launchOne(wiring: Wiring): Promise<void> {
  const { request, context, credentials } = wiring;
  const { redact } = credentials;
  const found: Finding[] = [];
  const summary: string[] = [];
  try {
    const ports = wirePorts(wiring, found);
    const ended = await stayWith(await launch(request, context, ports), request.inputs, ports);
    const outcome = redactTexts(ended, redact);
    setOutputs(launchOutputs(outcome));
    summary.push(renderLaunchSummary(outcome));
  } catch (error) {
    summary.push(renderLaunchFailure(redact(request.inputs.name), error, redact));
    throw error;
  } finally {
    if (found.length > 0) summary.push(renderAuditSummary(redactTexts(found, redact)));
    await writeSummary(redact(summary.join("\n")));
  }
}

interface Wiring {
  readonly request: LaunchRequest;
  readonly context: RunContext;
  readonly github: Github;
  readonly log: Log;
  readonly environment: Readonly<Record<string, string>>;
  readonly credentials: Credentials;
  readonly early: EarlyVersion | undefined;
  /** This job writes records; in the split form its token may only read. */
  readonly writes: boolean;
  readonly cancelled: AbortSignal;
}

/** @param found what the audit finds is kept here for the summary */
function wirePorts(wiring: Wiring, found: Finding[]): LaunchPorts {
  const { request, context, github, log, environment, credentials, cancelled } = wiring;
  const directory = path.resolve(context.workspace, request.inputs.workingDirectory);
  return {
    log,
    clock: systemClock,
    records: wiring.writes ? createRecordStore(github, systemClock.now) : createSilentStore(),
    findLine: (recordId) => findRecordLine(github, recordId),
    cli: findClient({ ...wiring, directory }),
    checkout: createCheckout({ workspace: context.workspace, directory, environment }),
    openModal: async () => {
      const { openModal } = await import("./modal-api.ts");
      return openModal(requireModalToken(credentials));
    },
    reachModal: (signal) => requireModal(environment, signal),
    hash: sha256,
    showFindings: (findings) => {
      found.push(...findings);
      annotate(toAnnotations(findings), credentials.redact);
    },
    cancelled,
  };
}

interface ClientPlace extends Wiring {
  readonly directory: string;
}

function findClient({
  early,
  request,
  context,
  environment,
  log,
  directory,
  cancelled,
}: ClientPlace): ModalCli {
  const {
    onCancel: choice,
    modalCommand,
    modalEnvironment,
    modalVersion,
    pythonRequirements,
  } = request.inputs;
  const sameCommand = early?.command.join("\0") === (modalCommand ?? ["modal"]).join("\0");
  const abandoned = choice === "keep" ? undefined : cancelled;
  const { MODAL_TOKEN_ID: _id, MODAL_TOKEN_SECRET: _secret, ...tokenless } = environment;
  return findModalCli({
    options: {
      directory,
      environment,
      ...defined({ modalEnvironment, abandoned, earlyVersion: sameCommand ? early?.result : undefined }),
    },
    mustInstall: modalVersion !== undefined || pythonRequirements !== undefined,
    install: async () => {
      const { installClient } = await import("./modal-install.ts");
      return installClient({
        environment: tokenless,
        temporary: process.env["RUNNER_TEMP"] ?? tmpdir(),
        directory: context.workspace,
        ...defined({
          version: modalVersion,
          requirements:
            pythonRequirements === undefined
              ? undefined
              : path.resolve(context.workspace, pythonRequirements),
          signal: abandoned,
        }),
      });
    },
    log,
    ...defined({ named: modalCommand }),
  });
}
