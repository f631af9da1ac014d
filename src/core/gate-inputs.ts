// The gate's raw inputs -> what they wish for, typed, or an InputError that says what is accepted.
import { parseArguments } from "./arguments.ts";
import { CONFIG_PATH } from "./config.ts";
import { ROLES, type Role } from "./config-limits.ts";
import { NAME, NAME_ACCEPTED } from "./config-words.ts";
import type { GateWish } from "./gate-ask.ts";
import { matching, oneOf, refuse } from "./inputs.ts";

export const GATE_INPUTS = [
  "experiment",
  "args",
  "sha",
  "config-path",
  "minimum-role",
  "allowed-bots",
  "fail-on",
  "github-token",
] as const;
export type GateInputName = (typeof GATE_INPUTS)[number];

export interface GateInputs {
  readonly wish: GateWish;
  readonly configPath: string;
  readonly minimumRole: Role | undefined;
  readonly allowedBots: readonly string[];
  readonly failOn: "error" | "warning" | "note" | "never" | undefined;
}

/** @throws InputError for the first value that is not accepted */
export function parseGateInputs(raw: Readonly<Record<GateInputName, string>>): GateInputs {
  const path = raw["config-path"] === "" ? CONFIG_PATH : raw["config-path"];
  if (
    !/^[A-Za-z0-9._/-]{1,200}\.ya?ml$/.test(path) ||
    path.startsWith("/") ||
    path.split("/").includes("..")
  ) {
    throw refuse("config-path", path, "a path of a .yml file in the repository, without `..`");
  }
  return {
    wish: {
      experiment: optional(raw.experiment, (text) => matching("experiment", text, NAME, NAME_ACCEPTED)),
      args: parseArguments("args", raw.args),
      sha: optional(raw.sha, (text) =>
        matching(
          "sha",
          text,
          /^[0-9a-f]{40}$/,
          "a whole commit of 40 characters; a short one can be made to fit another commit",
        ),
      ),
    },
    configPath: path,
    minimumRole: optional(raw["minimum-role"], (text) => oneOf("minimum-role", text, ROLES)),
    allowedBots: parseBots(raw["allowed-bots"]),
    failOn: optional(raw["fail-on"], (text) => oneOf("fail-on", text, ["error", "warning", "note", "never"])),
  };
}

function optional<T>(text: string, parse: (text: string) => T): T | undefined {
  return text === "" ? undefined : parse(text);
}

function parseBots(text: string): readonly string[] {
  const logins = text.split(/[\s,]+/).filter((login) => login !== "");
  const accepted = "logins of bots or apps, separated by commas, as renovate[bot]";
  return logins.map((login) =>
    matching("allowed-bots", login, /^[A-Za-z0-9][A-Za-z0-9-]{0,99}(\[bot\])?$/, accepted),
  );
}
