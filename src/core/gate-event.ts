// The runner's variables and an event's payload -> who did what to which commit or pull request, as plain data.
import { defined } from "./defined.ts";
import { field, parseRunContext, type RunContext } from "./run-context.ts";

/** `type` is GitHub's: User, Bot, Organization, Mannequin; empty where the payload does not say. */
export interface Actor {
  readonly login: string;
  readonly type: string;
}

export interface EventPull {
  readonly number: number;
  readonly headSha: string;
  /** owner/name; undefined when the fork is gone. */
  readonly headRepository: string | undefined;
  readonly author: string;
}

export interface GateEvent extends RunContext {
  /** `labeled`, `created`, …; empty where the event has none. */
  readonly action: string;
  /** Who did it, by the payload; none for a schedule, or when the account is gone. */
  readonly sender: Actor | undefined;
  /** Who started this attempt: another person where the run is a re-run. */
  readonly triggeringActor: string;
  readonly pull: EventPull | undefined;
  /** The text of a new comment on a pull request. */
  readonly comment: string | undefined;
}

/** @throws InputError from parseRunContext */
export function parseGateEvent(
  env: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): GateEvent {
  const context = parseRunContext(env, payload);
  const body = field(payload, "comment", "body");
  return {
    ...context,
    action: text(field(payload, "action")),
    sender: parseActor(field(payload, "sender")),
    triggeringActor: env["GITHUB_TRIGGERING_ACTOR"] || env["GITHUB_ACTOR"] || "",
    pull: parsePull(field(payload, "pull_request")),
    comment: context.event === "issue_comment" && typeof body === "string" ? body : undefined,
  };
}

export function parseActor(value: unknown): Actor | undefined {
  const login = text(field(value, "login"));
  return login === "" ? undefined : { login, type: text(field(value, "type")) };
}

function parsePull(value: unknown): EventPull | undefined {
  const number = field(value, "number");
  const headSha = field(value, "head", "sha");
  if (typeof number !== "number" || typeof headSha !== "string") return undefined;
  const repository = text(field(value, "head", "repo", "full_name"));
  return {
    number,
    headSha,
    headRepository: repository === "" ? undefined : repository,
    author: text(field(value, "user", "login")),
  };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** GitHub tells neither logins nor repositories apart by case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The context as the run has it: of the commit and pull request that are asked for, not of the event. */
export function contextFor(
  event: GateEvent,
  asked: { readonly sha: string; readonly pull: number | undefined },
): RunContext {
  const { pullRequest: _event, ...rest } = event;
  return { ...rest, sha: asked.sha, ...defined({ pullRequest: asked.pull }) };
}
