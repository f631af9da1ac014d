// Routes about the repository itself and who may do what in it.

import type { Role } from "../contract.ts";
import { type Exchange, METADATA, notFound, type Reply, type Routes } from "../exchange.ts";
import { renderFullRepository } from "../shapes/repository.ts";
import { renderPublicUser, renderUser } from "../shapes/user.ts";
import type { Repository, User } from "../state.ts";

/** GitHub's older `permission` folds five roles into three: maintain is write, triage is read. */
const LEGACY: Readonly<Record<Role, "admin" | "write" | "read">> = {
  admin: "admin",
  maintain: "write",
  write: "write",
  triage: "read",
  read: "read",
};
const ORDER: readonly Role[] = ["read", "triage", "write", "maintain", "admin"];

/** Undefined: no access. The owner is admin; everyone may read a public repository. */
export function findRole(repository: Repository, login: string): Role | undefined {
  const same = (other: string) => other.toLowerCase() === login.toLowerCase();
  if (same(repository.owner)) return "admin";
  const found = [...repository.collaborators].find(([name]) => same(name))?.[1];
  return found ?? (repository.private ? undefined : "read");
}

function findUser(exchange: Exchange): User {
  const login = (exchange.params["username"] ?? "").toLowerCase();
  const user = [...exchange.state.users.values()].find((known) => known.login.toLowerCase() === login);
  if (user === undefined) throw notFound();
  return user;
}

function permission(exchange: Exchange): Reply {
  const user = findUser(exchange);
  const role = findRole(exchange.repository, user.login);
  const rank = role === undefined ? -1 : ORDER.indexOf(role);
  const permissions = {
    pull: rank >= 0,
    triage: rank >= 1,
    push: rank >= 2,
    maintain: rank >= 3,
    admin: rank >= 4,
  };
  const permission = role === undefined ? "none" : LEGACY[role];
  const role_name = role ?? "none";
  const shown = { ...renderUser(user, exchange.endpoints), permissions, role_name };
  return { status: 200, body: { permission, role_name, user: shown } };
}

export const repositoryRoutes: Routes = {
  "GET /repos/{owner}/{repo}": {
    need: METADATA,
    run: ({ state, repository, endpoints }) => ({
      status: 200,
      body: renderFullRepository(state, repository, endpoints),
    }),
  },
  "GET /repos/{owner}/{repo}/collaborators/{username}/permission": {
    need: { anyOf: ["metadata"], access: "read" },
    run: permission,
  },
  "GET /users/{username}": {
    need: METADATA,
    run: (exchange) => ({ status: 200, body: renderPublicUser(findUser(exchange), exchange.endpoints) }),
  },
};
