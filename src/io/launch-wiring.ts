// The job's inputs and environment -> the launch use case with its real adapters, and its outcome as outputs.
import { createHash } from "node:crypto";
import path from "node:path";
import { childEnvironment } from "../core/child-environment.ts";
import { LAUNCH_INPUTS, type LaunchInputs, parseLaunchInputs } from "../core/inputs.ts";
import { launchOutputs, renderLaunchSummary } from "../core/launch-outcome.ts";
import type { RunContext } from "../core/run-context.ts";
import { type LaunchPorts, launch } from "../launch.ts";
import {
  createLog,
  onCancel,
  protectSecrets,
  readInputs,
  readRunContext,
  requireSecret,
  requireUnix,
  setOutputs,
  writeSummary,
} from "./actions.ts";
import { createCheckout } from "./checkout.ts";
import { systemClock } from "./clock.ts";
import { createGithub } from "./github.ts";
import { createModalCli } from "./modal-cli.ts";
import { createRecordStore } from "./records.ts";

/** Everything that the root action does, from the runner's variables to its outputs. */
export async function runLaunch(): Promise<void> {
  const raw = readInputs(LAUNCH_INPUTS);
  const token = raw["github-token"];
  const modalTokenId = raw["modal-token-id"] || process.env["MODAL_TOKEN_ID"];
  const modalTokenSecret = raw["modal-token-secret"] || process.env["MODAL_TOKEN_SECRET"];
  const redact = protectSecrets([token, modalTokenId ?? "", modalTokenSecret ?? ""]);
  requireUnix();
  const inputs = parseLaunchInputs(raw);
  requireSecret("modal-token-id", modalTokenId, "a Modal token id (ak-…), from a secret or MODAL_TOKEN_ID");
  requireSecret(
    "modal-token-secret",
    modalTokenSecret,
    "a Modal token secret (as-…), from a secret or MODAL_TOKEN_SECRET",
  );
  requireSecret("github-token", token, "a token with `deployments: write`; the default is the job's own");
  const context = readRunContext();
  const environment = childEnvironment(process.env, { withheld: [token], modalTokenId, modalTokenSecret });
  const outcome = await launch(inputs, context, wirePorts({ inputs, context, token, environment, redact }));
  setOutputs(launchOutputs(outcome));
  await writeSummary(redact(renderLaunchSummary(outcome)));
}

interface Wiring {
  readonly inputs: LaunchInputs;
  readonly context: RunContext;
  readonly token: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly redact: (text: string) => string;
}

function wirePorts({ inputs, context, token, environment, redact }: Wiring): LaunchPorts {
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
    hash: (text) => createHash("sha256").update(text).digest("hex"),
    cancelled: onCancel(),
  };
}
