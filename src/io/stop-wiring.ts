// The job's inputs and environment -> the stop use case with its real adapters, and what became of each app as outputs.
import { redactTexts } from "../core/redact-value.ts";
import {
  findStopError,
  renderStopSummary,
  type StopResult,
  stopLine,
  stopOutputs,
} from "../core/stop-outcome.ts";
import { parseStopInputs, STOP_INPUTS } from "../core/stop-target.ts";
import type { ModalStopper } from "../ports.ts";
import { stop } from "../stop.ts";
import { createLog, readInputs, readRunContext, setOutputs, writeSummary } from "./actions.ts";
import { systemClock } from "./clock.ts";
import { type Credentials, readCredentials, requireGithubToken, requireModalToken } from "./credentials.ts";
import { createGithub } from "./github.ts";
import { openModalStopper } from "./modal-stop.ts";
import { createRecordStore } from "./records.ts";

/**
 * Everything that the stop action does. Outputs and summary are written before anything fails the job.
 * @throws ExternalError when an app that should stop may run on, or was not ours to stop
 */
export async function runStop(): Promise<void> {
  const raw = readInputs(STOP_INPUTS);
  const credentials = readCredentials(raw);
  const wish = parseStopInputs(raw);
  requireGithubToken(credentials);
  requireModalToken(credentials);
  const context = readRunContext();
  const records = createRecordStore(createGithub(credentials.github, context), systemClock.now);
  const log = createLog(credentials.redact);
  const modal = await openStopper(credentials);
  let results: readonly StopResult[];
  try {
    results = await stop(
      { wish, askedBy: context.actor || undefined },
      { log, clock: systemClock, records, modal },
    );
  } finally {
    modal.close();
  }
  const { redact } = credentials;
  const told = redactTexts(results, redact);
  for (const result of told) log.info(stopLine(result));
  setOutputs(stopOutputs(told));
  await writeSummary(redact(renderStopSummary(told)));
  const error = findStopError(results);
  if (error !== undefined) throw error;
}

async function openStopper(credentials: Credentials): Promise<ModalStopper> {
  return openModalStopper(requireModalToken(credentials));
}
