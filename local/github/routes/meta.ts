// Routes about the service and the token itself: the root, the rate limit, and who is asking.

import { type Exchange, forbidden, METADATA, Refusal, type Reply, type Routes } from "../exchange.ts";
import type { Budget } from "../limits.ts";
import { renderPublicUser } from "../shapes/user.ts";

const ROOT_PATHS: Readonly<Record<string, string>> = {
  current_user_url: "/user",
  current_user_authorizations_html_url: "/settings/connections/applications{/client_id}",
  authorizations_url: "/authorizations",
  code_search_url: "/search/code?q={query}{&page,per_page,sort,order}",
  commit_search_url: "/search/commits?q={query}{&page,per_page,sort,order}",
  emails_url: "/user/emails",
  emojis_url: "/emojis",
  events_url: "/events",
  feeds_url: "/feeds",
  followers_url: "/user/followers",
  following_url: "/user/following{/target}",
  gists_url: "/gists{/gist_id}",
  issue_search_url: "/search/issues?q={query}{&page,per_page,sort,order}",
  issues_url: "/issues",
  keys_url: "/user/keys",
  label_search_url: "/search/labels?q={query}&repository_id={repository_id}{&page,per_page}",
  notifications_url: "/notifications",
  organization_url: "/orgs/{org}",
  organization_repositories_url: "/orgs/{org}/repos{?type,page,per_page,sort}",
  organization_teams_url: "/orgs/{org}/teams",
  public_gists_url: "/gists/public",
  rate_limit_url: "/rate_limit",
  repository_url: "/repos/{owner}/{repo}",
  repository_search_url: "/search/repositories?q={query}{&page,per_page,sort,order}",
  current_user_repositories_url: "/user/repos{?type,page,per_page,sort}",
  starred_url: "/user/starred{/owner}{/repo}",
  starred_gists_url: "/gists/starred",
  user_url: "/users/{user}",
  user_organizations_url: "/user/orgs",
  user_repositories_url: "/users/{user}/repos{?type,page,per_page,sort}",
  user_search_url: "/search/users?q={query}{&page,per_page,sort,order}",
};

function root({ endpoints }: Exchange): Reply {
  const body = Object.entries(ROOT_PATHS).map(([key, path]) => [key, `${endpoints.api}${path}`]);
  return { status: 200, body: Object.fromEntries(body) };
}

/** Free of charge, as on GitHub. */
function rateLimit(exchange: Exchange): Reply {
  const [core, graphql] = [exchange.budget("core"), exchange.budget("graphql")];
  const search: Budget = { limit: 30, used: 0, remaining: 30, reset: core.reset };
  return { status: 200, body: { resources: { core, graphql, search }, rate: core } };
}

/** An installation token is nobody's, so it may not ask; a person's may. */
function viewer(exchange: Exchange): Reply {
  if (exchange.viewer === undefined) throw new Refusal(401, "Requires authentication");
  if (exchange.viewer.type === "Bot") throw forbidden();
  return { status: 200, body: renderPublicUser(exchange.viewer, exchange.endpoints) };
}

export const metaRoutes: Routes = {
  "GET /": { need: METADATA, run: root },
  "GET /rate_limit": { need: METADATA, run: rateLimit },
  "GET /user": { need: METADATA, run: viewer },
};
