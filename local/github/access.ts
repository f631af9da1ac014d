// A token and what a route needs in, the grant or GitHub's refusal (401, 403, 404) out.

import { badCredentials, forbidden, type Need, notFound, Refusal } from "./exchange.ts";
import { ACTIONS_BOT, findRepository, type Grant, type Repository, type State } from "./state.ts";

/** Undefined without an Authorization header; throws 401 for a token that was never issued. */
export function readGrant(state: State, authorization: string | undefined): Grant | undefined {
  if (authorization === undefined) return undefined;
  const token = authorization.replace(/^(token|bearer)\s+/i, "");
  const grant = state.grants.get(token);
  if (grant === undefined) throw badCredentials();
  return grant;
}

export function holds(grant: Grant, need: Need): boolean {
  return need.anyOf.some((name) => {
    const held = name === "metadata" ? "read" : grant.permissions[name];
    return held === "write" || (held === "read" && need.access === "read");
  });
}

/** The repository named in the path, when the token may see it: another private one does not exist for it. */
export function requireRepository(state: State, fullName: string, grant: Grant | undefined): Repository {
  const repository = findRepository(state, fullName);
  if (repository === undefined) throw notFound();
  const own = grant?.repository.toLowerCase() === fullName.toLowerCase();
  if (repository.private && !own) throw notFound();
  return repository;
}

export function requirePermission(repository: Repository, grant: Grant | undefined, need: Need): void {
  const open = !repository.private && need.openToAll === true && need.access === "read";
  if (open) return;
  if (grant === undefined) throw new Refusal(401, "Requires authentication");
  const own = grant.repository.toLowerCase() === `${repository.owner}/${repository.name}`.toLowerCase();
  if (!own || !holds(grant, need)) throw forbidden();
}

/** What GitHub puts into X-Accepted-GitHub-Permissions, so that a refusal says what was missing. */
export function renderNeed(need: Need): string {
  return need.anyOf.map((name) => `${name.replaceAll("-", "_")}=${need.access}`).join("; ");
}

/** Whose budget a request counts against. */
export function budgetKey(grant: Grant | undefined): string {
  return grant === undefined ? "anonymous" : `${grant.identity} on ${grant.repository.toLowerCase()}`;
}

/** All jobs of a repository share one budget. */
export function jobBudgetKey(repo: string): string {
  return `${ACTIONS_BOT} on ${repo.toLowerCase()}`;
}
