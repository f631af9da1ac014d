// id `retries`: whether a crash or a lost machine ends the run, and how long Modal waits before it tries again.

import { type Audited, type Context, finding, type Rule, settingPlace } from "./context.ts";
import type { RetryFacts } from "./facts.ts";
import type { Finding, Severity } from "./finding.ts";

/** The server's limit (Modal's long-training example); the client itself checks only for negative numbers. */
export const MOST_RETRIES = 10;
const CALM_DELAY = 30;

/** The plan's policy: five more attempts, always 30 seconds apart. */
export const advisedRetries = (count = 5): string =>
  `retries=modal.Retries(max_retries=${count}, initial_delay=30.0, backoff_coefficient=1.0),`;

export const ruleRetries: Rule = (context) => [
  ...context.audited.filter((one) => !one.overridden).flatMap(judge),
  ...useless(context),
];

function judge(audited: Audited): readonly Finding[] {
  const { retries, name } = audited.facts;
  if (retries === "unknown" || audited.runnable.generator === true) return [];
  const setting = audited.runnable.settings.get("retries");
  const { file, range } = settingPlace(audited, setting);
  const state = (severity: Severity, harm: string, count?: number): readonly Finding[] => [
    finding(file, range, { id: "retries", severity, harm, fix: advisedRetries(count) }),
  ];
  const problem = refused(retries, name);
  if (problem !== undefined) return state("error", problem, MOST_RETRIES);
  if (retries.count === 0) {
    const chosen = setting.kind !== "absent" || !audited.once;
    return state(
      chosen ? "note" : "warning",
      `One crash, lost connection or timeout ends \`${name}\` for good: it has no retries.`,
    );
  }
  const count = retries.count === "unknown" ? undefined : retries.count;
  if (setting.kind === "value" && setting.value.kind === "number") {
    return state(
      "warning",
      `A bare number of retries tries \`${name}\` again after 1 s, into the same trouble.`,
      count,
    );
  }
  return hasty(retries, name, (severity, harm) => state(severity, harm, count));
}

/** What the client or the server refuses (`modal/retries.py`, client 1.6.4). */
function refused({ count, initialDelay, backoff, maxDelay }: RetryFacts, name: string): string | undefined {
  const outside = (value: number | "unknown", low: number, high: number) =>
    value !== "unknown" && (value < low || value > high);
  if (count !== "unknown" && count > MOST_RETRIES)
    return `Modal takes at most ${MOST_RETRIES} retries, and \`${name}\` asks for ${count}.`;
  if (count !== "unknown" && count < 0) return `Modal refuses ${count} retries for \`${name}\`.`;
  if (outside(initialDelay, 0, 60))
    return `Modal refuses \`${name}\`: initial_delay lies between 0 and 60 s.`;
  if (count !== 0 && outside(maxDelay, 1, 60))
    return `Modal refuses \`${name}\`: max_delay lies between 1 and 60 s.`;
  if (outside(backoff, 1, 10)) return `Modal refuses \`${name}\`: backoff_coefficient lies between 1 and 10.`;
  return undefined;
}

type State = (severity: Severity, harm: string) => readonly Finding[];

function hasty(
  { initialDelay, backoff, maxDelay }: RetryFacts,
  name: string,
  state: State,
): readonly Finding[] {
  const wait =
    initialDelay === "unknown" || maxDelay === "unknown" ? undefined : Math.min(initialDelay, maxDelay);
  if (wait !== undefined && wait < CALM_DELAY) {
    return state(
      "warning",
      `The first retry of \`${name}\` comes after ${wait} s, often into the same transient trouble; 30 s is calmer.`,
    );
  }
  if (backoff !== "unknown" && backoff > 1) {
    return state(
      "note",
      `The delay between retries of \`${name}\` grows by ${backoff} each time up to 60 s; a fixed delay is easier to reckon with.`,
    );
  }
  return [];
}

/** Generators and web functions cannot be retried (guide/retries). */
function useless(context: Context): readonly Finding[] {
  return context.model.runnables.flatMap((runnable) => {
    const setting = runnable.settings.get("retries");
    const cannot = runnable.wrapping.web
      ? "web endpoint"
      : runnable.generator === true
        ? "generator"
        : undefined;
    if (cannot === undefined || setting.kind !== "value" || runnable.kind === "entrypoint") return [];
    if (runnable.kind === "method" || setting.value.kind === "none") return [];
    const harm = `Modal does not retry the ${cannot} \`${runnable.name}\`, so the client refuses the whole file.`;
    const range = setting.argument ?? runnable.decorator;
    return [
      finding(runnable.settings.file, range, {
        id: "retries",
        severity: "error",
        harm,
        fix: `@app.function()  # without retries`,
      }),
    ];
  });
}
