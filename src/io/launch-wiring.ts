// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.
import path from "node:path";
import type { Finding } from "../audit/audit.ts";
import { toAnnotations } from "../audit/render.ts";
import { renderAuditSummary } from "../audit-report.ts";
import { childEnvironment } from "../core/child-environment.ts";
import { LAUNCH_INPUTS, type LaunchInputs, parseLaunchInputs } from "../core/inputs.ts";
import { launchOutputs, renderLaunchSummary } from "../core/launch-outcome.ts";
import type { RunContext } from "../core/run-context.ts";
import { type LaunchPorts, launch } from "../launch.ts";
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
import { createModalCli } from "./modal-cli.ts";
import { createRecordStore } from "./records.ts";

/** Everything that the root action does, from the runner's variables to its outputs. */
export async function runLaunch(): Promise<void> {
  const raw = readInputs(LAUNCH_INPUTS);
  const credentials = readCredentials(raw);
  requireUnix();
  const inputs = parseLaunchInputs(raw);
  requireModalToken(credentials);
  requireGithubToken(credentials);
  const context = readRunContext();
  const { github: token, redact } = credentials;
  const environment = childEnvironment(process.env, { ...credentials, withheld: [token] });
  const found: Finding[] = [];
  const summary: string[] = [];
  try {
    const outcome = await launch(
      inputs,
      context,
      wirePorts({ inputs, context, token, environment, redact, found }),
    );
    setOutputs(launchOutputs(outcome));
    summary.push(renderLaunchSummary(outcome));
  } finally {
    if (found.length > 0) summary.push(renderAuditSummary(found));
    if (summary.length > 0) await writeSummary(redact(summary.join("\n")));
  }
}

interface Wiring {
  readonly inputs: LaunchInputs;
  readonly context: RunContext;
  readonly token: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly redact: (text: string) => string;
  /** What the audit finds is kept here for the summary. */
  readonly found: Finding[];
}

function wirePorts({ inputs, context, token, environment, redact, found }: Wiring): LaunchPorts {
  const directory = path.resolve(context.workspace, inputs.workingDirectory);
  const { modalCommand: command, modalEnvironment } = inputs;
  return {
    log: createLog(redact),
    clock: systemClock,
    records: createRecordStore(createGithub(token, context), systemClock.now),
    cli: createModalCli({
      command,
      directory,
      environment,
      ...(modalEnvironment === undefined ? {} : { modalEnvironment }),
    }),
    checkout: createCheckout(context.workspace, directory),
    hash: sha256,
    showFindings: (findings) => {
      found.push(...findings);
      annotate(toAnnotations(findings), redact);
    },
    cancelled: onCancel(),
  };
}
