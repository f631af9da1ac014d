// Who asked, and what GitHub says of their rights -> allowed, or a refusal.
import { ROLES, type Role } from "./config-limits.ts";
import { type Actor, type GateEvent, sameName } from "./gate-event.ts";
import { Refusal } from "./gate-refusal.ts";
import { field } from "./run-context.ts";

export interface AuthorityRules {
  readonly minimumRole: Role;
  readonly allowedBots: readonly string[];
}

/** The reply of GET /repos/{owner}/{repo}/collaborators/{username}/permission, or its failure. */
export type PermissionReply =
  | { readonly kind: "reply"; readonly body: unknown }
  | { readonly kind: "failed"; readonly status: number | string | undefined };

/**
 * Everyone whose right is needed: who did it, and who pressed re-run. A schedule's first attempt has nobody, and the
 * workflow file on the default branch is its authority.
 * @throws Refusal "no-sender"
 */
export function actorsOf(event: GateEvent): readonly Actor[] {
  const { sender, triggeringActor } = event;
  const again: Actor = { login: triggeringActor, type: "" };
  if (event.event === "schedule") return event.runAttempt > 1 ? [requireLogin(again)] : [];
  if (sender === undefined) throw noSender();
  if (sameName(sender.login, triggeringActor)) return [sender];
  return [sender, requireLogin(again)];
}

function requireLogin(actor: Actor): Actor {
  if (actor.login === "") throw noSender();
  return actor;
}

function noSender(): Refusal {
  return new Refusal(
    "no-sender",
    "GitHub does not say who asked, so nobody's right can be checked.",
    "Ask again from an account that may push.",
  );
}

/** Apps and bots have no role that a person gave them, so only a list lets them in. */
export function isBot({ login, type }: Actor): boolean {
  return /\[bot\]$/i.test(login) || (type !== "" && type !== "User");
}

/** @throws Refusal "bot-not-allowed" */
export function requireAllowedBot(actor: Actor, rules: AuthorityRules): void {
  const bare = (login: string): string => login.replace(/\[bot\]$/i, "");
  // A listed `name` stands for the app `name[bot]`; a person of that name is never taken for it.
  const listed = rules.allowedBots.some((bot) => sameName(bare(bot), bare(actor.login)));
  if (listed) return;
  throw new Refusal(
    "bot-not-allowed",
    `${actor.login} is a bot or app and is not listed as one that may start a run.`,
    "A person who may push asks instead, or an administrator lists it under limits.allowed-bots in .github/experiments.yml.",
  );
}

/**
 * Ranked by the permission flags: the name of a role may be a custom one, and the older `permission` counts triage as
 * read and maintain as write.
 * @throws Refusal "role-unknown" for any reply that does not settle it, "role-too-low", "bot-not-allowed"
 */
export function requireRole(actor: Actor, reply: PermissionReply, rules: AuthorityRules): void {
  if (reply.kind === "failed") throw unknown(actor, `GitHub answered ${reply.status ?? "nothing"}`);
  const user = field(reply.body, "user");
  const login = field(user, "login");
  if (typeof login !== "string" || !sameName(login, actor.login))
    throw unknown(actor, "the answer is about another account");
  const type = field(user, "type");
  if (typeof type !== "string") throw unknown(actor, "the answer does not say what kind of account it is");
  if (isBot({ login, type })) return requireAllowedBot({ login, type }, rules);
  const flags = ROLES.map((role) => field(user, "permissions", role));
  if (!flags.every((flag) => typeof flag === "boolean"))
    throw unknown(actor, "the answer has no permission flags");
  const needed = ROLES.indexOf(rules.minimumRole);
  // A higher right includes the lower ones; flags that contradict that are not believed.
  const held = flags.slice(0, needed + 1).every((flag) => flag === true);
  if (held) return;
  throw new Refusal(
    "role-too-low",
    `${actor.login} may not start or stop runs here: it takes the role ${rules.minimumRole}${shownRole(reply.body)}.`,
    "Ask somebody with that role to do it.",
  );
}

function unknown(actor: Actor, why: string): Refusal {
  return new Refusal(
    "role-unknown",
    `The role of ${actor.login} could not be checked: ${why}.`,
    "Run the job again; if it stays, ask from an account that is a collaborator.",
  );
}

function shownRole(body: unknown): string {
  const name = field(body, "role_name");
  return typeof name === "string" && /^[\w .-]{1,40}$/.test(name) ? `, and this account has ${name}` : "";
}

/** The stricter of the trusted configuration and the workflow's own inputs. */
export function authorityRules(
  limits: { readonly minimumRole?: Role; readonly allowedBots?: readonly string[] },
  inputs: { readonly minimumRole: Role | undefined; readonly allowedBots: readonly string[] },
): AuthorityRules {
  const ranks = [limits.minimumRole, inputs.minimumRole].filter((role) => role !== undefined);
  const highest = Math.max(...ranks.map((role) => ROLES.indexOf(role)));
  return {
    minimumRole: ROLES[highest] ?? "push",
    // A workflow file may come from the pull request, so its list counts only where the trusted file has none.
    allowedBots: limits.allowedBots ?? inputs.allowedBots,
  };
}
