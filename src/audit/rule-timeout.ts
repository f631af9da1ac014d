// id `timeout`: how long one attempt may take, against Modal's limits and what the experiment needs.

import { type Audited, type Context, duration, finding, type Rule, settingPlace } from "./context.ts";
import type { Finding, Severity } from "./finding.ts";

/** One attempt may take at most 24 hours (guide/timeouts). */
export const LONGEST_TIMEOUT = 86_400;
/** Long enough for a night's training, short enough that a hung one does not burn a day of GPU (the hardening plan). */
export const ADVISED_TIMEOUT = 43_200;

export const ruleTimeout: Rule = (context) => context.audited.flatMap((audited) => judge(context, audited));

function judge(context: Context, audited: Audited): readonly Finding[] {
  const { facts, overridden } = audited;
  const needs = context.request.configuration?.needs;
  const setting = audited.runnable.settings.get("timeout");
  const none = setting.kind === "value" && setting.value.kind === "none";
  if (overridden || (facts.timeout === "unknown" && !none)) return [];
  const { file, range } = settingPlace(audited, setting);
  const state = (severity: Severity, harm: string, timeout: number): readonly Finding[] => [
    finding(file, range, {
      id: "timeout",
      severity,
      harm,
      fix: `timeout=${timeout},  # ${duration(timeout)}`,
    }),
  ];
  const name = `\`${facts.name}\``;
  if (facts.timeout === "unknown")
    return state("error", `Modal refuses ${name}: its timeout is None.`, ADVISED_TIMEOUT);
  const enough = advised(needs);
  if (facts.timeout > LONGEST_TIMEOUT || facts.timeout < 1) {
    return state(
      "error",
      `Modal refuses ${name}: a timeout lies between 1 s and 24 h, and this one is ${facts.timeout} s.`,
      Math.min(enough, LONGEST_TIMEOUT),
    );
  }
  if (needs !== undefined && facts.timeout < needs) {
    const absent = setting.kind === "absent" ? "Modal's default of " : "";
    return state(
      "error",
      `Modal kills ${name} after ${absent}${duration(facts.timeout)}, and the experiment needs ${duration(needs)}.`,
      enough,
    );
  }
  if (setting.kind === "absent") {
    const harm = `Modal kills ${name} after 5 minutes, its default timeout.`;
    return state(audited.once ? "warning" : "note", harm, enough);
  }
  if (needs !== undefined || facts.timeout >= ADVISED_TIMEOUT) return [];
  return short(audited, state);
}

const advised = (needs: number | undefined): number =>
  needs === undefined || needs <= ADVISED_TIMEOUT
    ? ADVISED_TIMEOUT
    : Math.min(Math.ceil(needs / 3600) * 3600, LONGEST_TIMEOUT);

/** Without retries a short timeout is the end of the run; with them it is a choice. */
function short(
  audited: Audited,
  state: (severity: Severity, harm: string, timeout: number) => readonly Finding[],
) {
  const { facts, once } = audited;
  const time = facts.timeout === "unknown" ? "" : duration(facts.timeout);
  const ends = facts.retries !== "unknown" && facts.retries.count === 0;
  const harm = `Modal kills \`${facts.name}\` after ${time}${ends ? " and, without retries, nothing carries the work on" : ""}; 12 h leave room for long experiments.`;
  return state(ends && once ? "warning" : "note", harm, ADVISED_TIMEOUT);
}
