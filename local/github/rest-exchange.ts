// A REST request whose token and body have been read in; what its route is given out.

import { budgetKey } from "./access.ts";
import { renderBlobUrl } from "./artifacts/signature.ts";
import { deliver } from "./events.ts";
import type { Announcement, Exchange } from "./exchange.ts";
import type { RestCall } from "./rest.ts";
import { ACTIONS_BOT, ensureUser, type Grant, type Repository } from "./state.ts";
import type { World } from "./world.ts";

const DOWNLOAD_TIME = 60_000;

/** A body that is not an object reads as an empty one: the validator has already spoken. */
function asFields(body: unknown): Readonly<Record<string, unknown>> {
  return typeof body === "object" && body !== null && !Array.isArray(body)
    ? Object.fromEntries(Object.entries(body))
    : {};
}

/** What GITHUB_TOKEN does starts no workflow, dispatches apart. */
function announce(
  world: World,
  repository: Repository,
  event: Announcement & { readonly actor: string },
): void {
  const starts = event.actor !== ACTIONS_BOT || event.name === "workflow_dispatch";
  if (starts) deliver(world, repository, event);
}

export function createExchange(
  world: World,
  call: RestCall,
  read: {
    readonly grant: Grant | undefined;
    readonly repository: Repository | undefined;
    readonly body: unknown;
  },
): Exchange {
  const { state, message, match } = call;
  const { grant, repository, body } = read;
  const now = world.clock();
  const viewer = grant === undefined ? undefined : ensureUser(state, grant.identity, now);
  return {
    state,
    now,
    endpoints: world.endpoints,
    grant,
    viewer,
    get repository(): Repository {
      if (repository === undefined) throw new Error("there is no repository in this route's path");
      return repository;
    },
    params: match.params,
    query: message.query,
    body: asFields(body),
    accept: message.headers["accept"] ?? "",
    labelsNeedIssues: world.options.labelsNeedIssues ?? false,
    announce: (event) => {
      if (repository !== undefined && viewer !== undefined) {
        announce(world, repository, { ...event, actor: viewer.login });
      }
    },
    budget: (bucket) => world.limits.readBudget(budgetKey(grant), bucket, now),
    downloadUrl: (artifactId) => {
      const address = { artifactId, access: "r", expiresAt: now + DOWNLOAD_TIME } as const;
      return renderBlobUrl(world.secret, world.endpoints.server, address);
    },
  };
}
