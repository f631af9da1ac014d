// The runner: inputs, outputs, log, summary and the event come from here as plain values; the one importer of @actions/core.
import * as core from "@actions/core";
import type { Annotation } from "../audit/render.ts";
import { ExternalError, InputError } from "../core/errors.ts";
import { type GateEvent, parseGateEvent } from "../core/gate-event.ts";
import { neutralLine } from "../core/neutral-line.ts";
import { createRedactor } from "../core/redact.ts";
import { hideHeads } from "../core/redact-heads.ts";
import { parseRunContext, type RunContext } from "../core/run-context.ts";
import type { Log } from "../ports.ts";
import { readText } from "./hand-over.ts";

export function readInputs<K extends string>(names: readonly K[]): Readonly<Record<K, string>> {
  const pairs = names.map((name) => [name, core.getInput(name)]);
  return Object.fromEntries(pairs) as Record<K, string>; // every name of K is in `names`
}

/** Kept for error texts, which are written after everything else is gone. */
const knownSecrets = new Set<string>();

/** Registers secrets with the runner's masks and returns what removes them, and common token shapes, from any text. */
export function protectSecrets(secrets: readonly string[]): (text: string) => string {
  const known = secrets.filter((secret) => secret !== "");
  for (const secret of known) {
    core.setSecret(secret);
    knownSecrets.add(secret);
  }
  return createRedactor(known);
}

/** @throws InputError when a secret is missing; its value is never shown */
export function requireSecret(
  input: string,
  value: string | undefined,
  accepted: string,
): asserts value is string {
  if (value !== undefined && value !== "") return;
  throw new InputError(input, `The input ${input} is empty. Accepted: ${accepted}.`);
}

/** @throws InputError on Windows, whose signals and paths the launch cannot rely on */
export function requireUnix(): void {
  if (process.platform !== "win32") return;
  throw new InputError(
    "runs-on",
    "This action runs on Linux and macOS runners, not on Windows. Set `runs-on: ubuntu-latest`.",
  );
}

/** Aborts on the first SIGINT or SIGTERM: the runner sends SIGINT on cancel, SIGTERM 7.5 s and a kill 10 s after it. */
export function onCancel(): AbortSignal {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => cancel.abort());
  return cancel.signal;
}

const cancel = new AbortController();

export function setOutputs(outputs: Readonly<Record<string, string | number | undefined>>): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value ?? "");
}

export async function writeSummary(markdown: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
  await core.summary.addRaw(markdown, true).write();
}

export function createLog(redact: (text: string) => string): Log {
  return {
    info: (message) => core.info(neutralLine(redact(message))),
    untrusted: (text) => core.info(neutralLine(redact(text))),
    notice: (message) => core.notice(redact(message)),
    warning: (message) => core.warning(redact(message)),
    group: (title, work) => {
      const began = performance.now();
      const end = () => core.info(`${((performance.now() - began) / 1000).toFixed(1)} s`);
      return core.group(neutralLine(redact(title)), () => work().finally(end));
    },
  };
}

/** GitHub keeps ten annotations of each level a step; some are left for what the step itself has to say. */
const MOST_ANNOTATIONS = 7;

/** Shows each on its line of the file; what a level has too many of is left to the summary. */
export function annotate(annotations: readonly Annotation[], redact: (text: string) => string): void {
  const write = { error: core.error, warning: core.warning, notice: core.notice };
  const shown = { error: 0, warning: 0, notice: 0 };
  for (const { level, message, line: startLine, ...at } of annotations) {
    if (++shown[level] > MOST_ANNOTATIONS) continue;
    const { title, file, endLine } = at;
    write[level](redact(message), { title: redact(title), file: redact(file), startLine, endLine });
  }
}

/**
 * The workflow run, commit and pull request that this job belongs to, from the variables and the event file that the
 * runner provides (https://docs.github.com/actions/reference/workflows-and-actions/variables).
 * @throws InputError when this is not a GitHub Actions job
 */
export function readRunContext(): RunContext {
  return parseRunContext(process.env, readPayload());
}

/** The same, with who asked for what. @throws InputError when this is not a GitHub Actions job */
export function readGateEvent(): GateEvent {
  return parseGateEvent(process.env, readPayload());
}

function readPayload(): unknown {
  const file = process.env["GITHUB_EVENT_PATH"];
  if (file === undefined || file === "") return {};
  try {
    return JSON.parse(readText(file));
  } catch {
    throw new InputError(
      "GITHUB_EVENT_PATH",
      "The event file that GITHUB_EVENT_PATH names is not readable JSON.",
    );
  }
}

/**
 * The only place where an error becomes the job's result: exit code 1 and one message. Errors that a person can mend
 * carry no stack; anything else is a defect of ours and shows one.
 */
export async function runAction(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const secrets = [...knownSecrets];
    core.setFailed(hideHeads(createRedactor(secrets)(describeError(error)), secrets));
    // A cancelled job has seconds; an answer that is still awaited, but that nobody needs, must not use them up.
    if (cancel.signal.aborted) process.stdout.write("", () => process.exit(1));
  }
}

function describeError(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof ExternalError) return `${error.message}\n${error.advice}`.trim();
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `This is a defect of modal-experiments, please report it with these lines:\n${stack}`;
}
