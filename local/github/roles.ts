// A repository and a login in, what that account may do there out, as GitHub's collaborator call tells it.

import type { Collaborator, Flag, Role } from "./contract.ts";
import type { Repository, User } from "./state.ts";

/** GitHub's older `permission` folds five roles into three: maintain is write, triage is read. */
const LEGACY: Readonly<Record<Role, "admin" | "write" | "read">> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
};
const FLAGS: readonly Flag[] = ["pull", "triage", "push", "maintain", "admin"];
const RANKS: Readonly<Record<Role, number>> = { read: 1, triage: 2, write: 3, maintain: 4, admin: 5 };

export interface Standing {
  readonly permission: "admin" | "write" | "read" | "none";
  /** A custom role has its own name here. */
  readonly roleName: string;
  /** Undefined where GitHub leaves them out. */
  readonly flags: Readonly<Record<Flag, boolean>> | undefined;
}

/** Undefined: no access. The owner is admin; everyone may read a public repository. */
function findAccess(repository: Repository, user: User): Collaborator | undefined {
  const same = (other: string) => other.toLowerCase() === user.login.toLowerCase();
  if (same(repository.owner)) return { role: "admin" };
  const found = [...repository.collaborators].find(([name]) => same(name))?.[1];
  // An app's bot holds its rights by its installation, not as a collaborator.
  const everyone = repository.private || user.type === "Bot" ? undefined : ({ role: "read" } as const);
  return found ?? everyone;
}

export function findStanding(repository: Repository, user: User): Standing {
  const access = findAccess(repository, user);
  const rank = access === undefined ? 0 : RANKS[access.role];
  const usual = Object.fromEntries(FLAGS.map((flag, index) => [flag, index < rank])) as Record<Flag, boolean>;
  const changed = access?.flags;
  return {
    permission: access === undefined ? "none" : LEGACY[access.role],
    roleName: access?.roleName ?? access?.role ?? "none",
    flags: changed === "missing" ? undefined : { ...usual, ...changed },
  };
}

/** Accounts are people, organizations and apps' bots; an actor such as `Copilot` has none. */
export function isAccount(user: User): boolean {
  return user.type !== "Bot" || user.login.endsWith("[bot]");
}
