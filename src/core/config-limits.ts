// The keys of `limits` in .github/experiments.yml: what the whole repository may have running, and who may start it.
import { choice, described, number, text } from "./config-shape.ts";
import { list, object, type Read } from "./config-shape-parts.ts";
import { duration } from "./config-unit.ts";

export const ROLES = ["triage", "push", "maintain", "admin"] as const;
export type Role = (typeof ROLES)[number];

const count = number({ min: 0, max: 100_000, whole: true });
const dollars = number({ min: 0, max: 1e7 });

export const LIMITS = {
  running: described(count, "Runs that may be open at once in the repository."),
  "per-pull-request": described(count, "Runs that one pull request may start in 24 hours."),
  "per-day": described(count, "Runs that the repository may start in 24 hours."),
  dollars: described(dollars, "Worst case of one run in dollars: price × timeout × (retries + 1)."),
  "dollars-open": described(dollars, "Worst cases of all open runs together, in dollars."),
  gpus: described(count, "GPUs of one run."),
  "gpus-open": described(count, "GPUs of all open runs together."),
  deadline: described(
    duration({ min: 60, max: 60 * 86_400 }),
    "Longest time that any run may have; a run without a deadline of its own gets this one.",
  ),
  horizon: described(
    number({ min: 8, max: 90, whole: true }),
    "Days for which runs are looked at, as poll's input horizon. Default 21.",
  ),
  "minimum-role": described(
    choice(...ROLES),
    "Role that a person needs to start or stop a run. Default `push`.",
  ),
  "allowed-bots": described(
    list(
      text("the login of a bot or app, as renovate[bot]", /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, 110),
      {
        most: 50,
      },
    ),
    "Bots and apps that may start a run; no other may.",
  ),
} as const;

export const LIMITS_SHAPE = object(LIMITS);
export type Limits = Read<typeof LIMITS>;
