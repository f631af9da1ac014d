// id `containers`: settings for functions that are called many times, on one that is called once.

import { type Audited, finding, type Rule, settingPlace } from "./context.ts";
import type { Finding } from "./finding.ts";

export const ruleContainers: Rule = (context) => context.audited.flatMap(judge);

function judge(audited: Audited): readonly Finding[] {
  const { runnable, facts, once } = audited;
  if (!once || facts.singleUse !== true) return [];
  const inputs = runnable.settings.get("max_inputs");
  const setting = inputs.kind === "absent" ? runnable.settings.get("single_use_containers") : inputs;
  const { file, range } = settingPlace(audited, setting);
  const name = inputs.kind === "absent" ? "single_use_containers" : "max_inputs";
  // With retries it has a use: each attempt then starts in a fresh container.
  const useful = facts.retries === "unknown" || facts.retries.count !== 0;
  const harm = useful
    ? `\`${name}\` gives each attempt of \`${facts.name}\` a fresh container; for a function called once it does nothing else.`
    : `\`${name}\` does nothing for \`${facts.name}\`, which is called once.`;
  const severity = useful ? "note" : "warning";
  return [finding(file, range, { id: "containers", severity, harm, fix: "# remove the argument" })];
}
