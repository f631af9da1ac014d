// Routes about the repository itself and who may do what in it.

import { type Exchange, METADATA, notFound, Refusal, type Reply, type Routes } from "../exchange.ts";
import { findStanding, isAccount } from "../roles.ts";
import { renderFullRepository } from "../shapes/repository.ts";
import { renderPublicUser, renderUser } from "../shapes/user.ts";
import { findUser, type User } from "../state.ts";

function findAccount(exchange: Exchange): User | undefined {
  const user = findUser(exchange.state, exchange.params["username"] ?? "");
  return user !== undefined && isAccount(user) ? user : undefined;
}

function permission(exchange: Exchange): Reply {
  const user = findAccount(exchange);
  if (user === undefined) throw new Refusal(404, `${exchange.params["username"]} is not a user`);
  const { permission, roleName, flags } = findStanding(exchange.repository, user);
  const permissions = flags === undefined ? {} : { permissions: flags };
  const shown = { ...renderUser(user, exchange.endpoints), ...permissions, role_name: roleName };
  return { status: 200, body: { permission, role_name: roleName, user: shown } };
}

function getUser(exchange: Exchange): Reply {
  const user = findAccount(exchange);
  if (user === undefined) throw notFound();
  return { status: 200, body: renderPublicUser(user, exchange.endpoints) };
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
  "GET /users/{username}": { need: METADATA, run: getUser },
};
