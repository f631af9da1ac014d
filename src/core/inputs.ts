// Raw input strings -> typed inputs, or an InputError that names the input, its value and what is accepted.
import { parseArguments } from "./arguments.ts";
import { refuse } from "./errors.ts";
import { parseTarget, type Target } from "./target.ts";

export { refuse } from "./errors.ts";
export { parseTarget, type Target } from "./target.ts";

export const LAUNCH_INPUTS = [
  "plans",
  "experiment",
  "target",
  "args",
  "name",
  "pull-request",
  "resume",
  "resume-argument",
  "continue-from",
  "modal-environment",
  "working-directory",
  "modal-command",
  "modal-version",
  "python-requirements",
  "launch-timeout",
  "entrypoint-wait",
  "stay",
  "on-cancel",
  "modal-token-id",
  "modal-token-secret",
  "github-token",
] as const;

export const POLL_INPUTS = [
  "run-key",
  "linger",
  "horizon",
  "poll-workflow",
  "relaunch",
  "modal-token-id",
  "modal-token-secret",
  "github-token",
] as const;

export type LaunchInputName = (typeof LAUNCH_INPUTS)[number];
export type PollInputName = (typeof POLL_INPUTS)[number];
export type ResumeMode = "inject" | "require" | "off";

/** `auto`: a cancelled job stops the app until the call is stored, and keeps the run from then on. */
export const ON_CANCEL = ["auto", "stop", "keep"] as const;
export type OnCancel = (typeof ON_CANCEL)[number];

export interface LaunchInputs {
  readonly target: Target;
  readonly args: readonly string[];
  readonly name: string;
  readonly pullRequest?: number;
  readonly resume: ResumeMode;
  /** How resume is spelled for this target (`resume=true`, `--resume true` …); undefined: found out. */
  readonly resumeArgument?: readonly string[];
  readonly continueFrom?: string;
  /** Of a sweep. */
  readonly arm?: string;
  readonly seed?: number;
  readonly modalEnvironment?: string;
  /** Relative to the workspace. */
  readonly workingDirectory: string;
  /** Undefined: `modal` of PATH where there is one, else the client is installed. */
  readonly modalCommand?: readonly string[];
  /** The version of the client to install; undefined: the locked one. */
  readonly modalVersion?: string;
  /** A requirements file, relative to the workspace, with what the target's file imports. */
  readonly pythonRequirements?: string;
  /** Minutes. */
  readonly launchTimeout: number;
  readonly entrypointWait: number;
  /** Minutes for which the job follows the run after it was let go; none when undefined or 0. */
  readonly stay?: number;
  /** The source proves that the entrypoint makes exactly one blocking call. */
  readonly oneBlockingCall?: boolean;
  readonly onCancel: OnCancel;
}

const VERSION = /^\d+(\.\d+){1,3}([ab]|rc|\.post|\.dev)?\d*$/;
const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** @throws InputError for the first value that is not accepted */
export function parseLaunchInputs(raw: Readonly<Record<LaunchInputName, string>>): LaunchInputs {
  const target = parseTarget(raw.target);
  return {
    target,
    args: parseArguments("args", raw.args),
    name:
      raw.name === ""
        ? defaultName(target)
        : matching("name", raw.name, NAME, "letters, digits, . _ - (at most 64)"),
    resume: oneOf("resume", raw.resume, ["inject", "require", "off"]),
    workingDirectory: insidePath("working-directory", raw["working-directory"] || "."),
    launchTimeout: minutes("launch-timeout", raw["launch-timeout"]),
    entrypointWait: minutes("entrypoint-wait", raw["entrypoint-wait"]),
    stay: raw.stay === "0" || raw.stay === "" ? 0 : minutes("stay", raw.stay),
    onCancel: oneOf("on-cancel", raw["on-cancel"] || "auto", ON_CANCEL),
    ...given("modalCommand", raw["modal-command"], command),
    ...given("modalVersion", raw["modal-version"], (text) =>
      matching("modal-version", text, VERSION, "a version of the Modal client, such as 1.6.4"),
    ),
    ...given("pythonRequirements", raw["python-requirements"], (text) =>
      insidePath("python-requirements", text),
    ),
    ...given("pullRequest", raw["pull-request"], (text) => whole("pull-request", text)),
    ...given("resumeArgument", raw["resume-argument"], (text) => parseArguments("resume-argument", text)),
    ...given("continueFrom", raw["continue-from"], (text) =>
      matching("continue-from", text, /^[a-z0-9]{6,32}$/, "the run key of an earlier run"),
    ),
    ...given("modalEnvironment", raw["modal-environment"], (text) =>
      matching("modal-environment", text, NAME, "the name of a Modal environment"),
    ),
  };
}

function defaultName(target: Target): string {
  const file = target.place.split(/[/.]/).at(target.module ? -1 : -2) ?? "experiment";
  return (target.symbol === undefined ? file : `${file}-${target.symbol}`)
    .replace(/[^A-Za-z0-9._-]/g, "-")
    .slice(0, 64);
}

function command(text: string): readonly string[] {
  const words = parseArguments("modal-command", text);
  if (words.length === 0)
    throw refuse(
      "modal-command",
      text,
      "the command that starts the Modal CLI, for example `modal` or `uv run modal`",
    );
  return words;
}

/** An optional input: absent when the text is empty, since the runner hands a missing input over as "". */
export function given<K extends string, V>(
  key: K,
  text: string,
  parse: (text: string) => V,
): { readonly [P in K]?: V } {
  return text === "" ? {} : ({ [key]: parse(text) } as { readonly [P in K]?: V });
}

export function oneOf<T extends string>(input: string, text: string, accepted: readonly T[]): T {
  const found = accepted.find((word) => word === text);
  if (found === undefined) throw refuse(input, text, accepted.join(", "));
  return found;
}

export function matching(input: string, text: string, pattern: RegExp, accepted: string): string {
  if (!pattern.test(text)) throw refuse(input, text, accepted);
  return text;
}

/** A positive whole number below a billion. */
export function whole(input: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw refuse(input, text, "a whole number of 1 or more");
  return Number(text);
}

function minutes(input: string, text: string): number {
  const value = whole(input, text);
  if (value > 360) throw refuse(input, text, "minutes from 1 to 360");
  return value;
}

function insidePath(input: string, text: string): string {
  const inside = !text.startsWith("/") && !text.split("/").includes("..") && !text.includes("\0");
  if (!inside) throw refuse(input, text, "a path inside the checkout, without `..`");
  return text;
}
