// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.
import { tmpdir } from "node:os";
import path from "node:path";
import type { Finding } from "../audit/audit.ts";
import { toAnnotations } from "../audit/render.ts";
import { renderAuditSummary } from "../audit-report.ts";
import { childEnvironment } from "../core/child-environment.ts";
import { defined } from "../core/defined.ts";
import { LAUNCH_INPUTS } from "../core/inputs.ts";
import { launchOutputs, renderLaunchSummary } from "../core/launch-outcome.ts";
import { type LaunchRequest, parseLaunchRequest } from "../core/launch-request.ts";
import type { RunContext } from "../core/run-context.ts";
import { type LaunchPorts, launch } from "../launch.ts";
import type { ModalCli } from "../ports.ts";
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
import { readCredentials, requireGithubToken, requireModalToken } from "./credentials.ts";
import { createGithub } from "./github.ts";
import { sha256 } from "./hash.ts";
import type { EarlyVersion } from "./launch-start.ts";
import { findModalCli } from "./modal-found.ts";
import { requireModal } from "./modal-network.ts";
import { createRecordStore, createSilentStore, findRecordState } from "./records.ts";

/** Everything that the root action does, from the runner's variables to its outputs. */
export async function runLaunch(early: EarlyVersion | undefined): Promise<void> {
  const raw = readInputs(LAUNCH_INPUTS);
  const credentials = readCredentials(raw);
  requireUnix();
  const request = parseLaunchRequest(raw);
  requireModalToken(credentials);
  requireGithubToken(credentials);
  const context = readRunContext();
  const { github: token, redact } = credentials;
  const environment = childEnvironment(process.env, { ...credentials, withheld: [token] });
  const found: Finding[] = [];
  const summary: string[] = [];
  try {
    const outcome = await launch(
      request,
      context,
      wirePorts({ request, context, token, environment, redact, found, early }),
    );
    setOutputs(launchOutputs(outcome));
    summary.push(renderLaunchSummary(outcome));
  } finally {
    if (found.length > 0) summary.push(renderAuditSummary(found));
    if (summary.length > 0) await writeSummary(redact(summary.join("\n")));
  }
}

interface Wiring {
  readonly request: LaunchRequest;
  readonly context: RunContext;
  readonly token: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly redact: (text: string) => string;
  readonly early: EarlyVersion | undefined;
  /** What the audit finds is kept here for the summary. */
  readonly found: Finding[];
}

function wirePorts(wiring: Wiring): LaunchPorts {
  const { request, context, token, environment, redact, found } = wiring;
  const directory = path.resolve(context.workspace, request.inputs.workingDirectory);
  const cancelled = onCancel();
  const github = createGithub(token, context);
  return {
    log: createLog(redact),
    clock: systemClock,
    records: request.plan === undefined ? createRecordStore(github, systemClock.now) : createSilentStore(),
    findState: (recordId) => findRecordState(github, recordId),
    cli: findClient({ ...wiring, directory, cancelled }),
    checkout: createCheckout({ workspace: context.workspace, directory, environment }),
    reachModal: (signal) => requireModal(environment, signal),
    hash: sha256,
    showFindings: (findings) => {
      found.push(...findings);
      annotate(toAnnotations(findings), redact);
    },
    cancelled,
  };
}

interface ClientPlace extends Wiring {
  readonly directory: string;
  readonly cancelled: AbortSignal;
}

function findClient({
  early,
  request,
  context,
  environment,
  redact,
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
    log: createLog(redact),
    ...defined({ named: modalCommand }),
  });
}
