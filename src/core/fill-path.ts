// A path of the configuration and a run in; the path with the run's names in the place of placeholders out.
import type { RunIntent } from "./record.ts";

export const PLACEHOLDERS = ["key", "experiment", "arm", "seed", "pr", "sha"] as const;
export const PLACEHOLDER = new RegExp(`\\{(${PLACEHOLDERS.join("|")})\\}`, "g");

/** As in arguments. What stands in for a placeholder is a name and never a pattern. */
export function fillPath(path: string, intent: RunIntent): string {
  const values: Readonly<Record<string, string>> = {
    key: intent.continue_from ?? intent.key,
    experiment: intent.experiment,
    arm: intent.arm ?? "",
    seed: intent.seed === null ? "" : String(intent.seed),
    pr: intent.pull_request === null ? "" : String(intent.pull_request),
    sha: intent.sha,
  };
  return path.replace(PLACEHOLDER, (_, name: string) => (values[name] ?? "").replaceAll(/[*?]/g, "_"));
}
