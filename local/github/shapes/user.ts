// A user or the Actions app in, its REST representation out.

import { type Endpoints, renderTime } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { ACTIONS_APP_ID, ACTIONS_BOT, type User } from "../state.ts";

const API_LINKS = {
  followers_url: "/followers",
  following_url: "/following{/other_user}",
  gists_url: "/gists{/gist_id}",
  starred_url: "/starred{/owner}{/repo}",
  subscriptions_url: "/subscriptions",
  organizations_url: "/orgs",
  repos_url: "/repos",
  events_url: "/events{/privacy}",
  received_events_url: "/received_events",
} as const;

export function userNodeId(user: User): string {
  return renderNodeId(user.type, user.id);
}

/** GitHub's `simple-user`. */
export function renderUser(user: User, endpoints: Endpoints): Record<string, unknown> {
  const name = encodeURIComponent(user.login);
  const url = `${endpoints.api}/users/${name}`;
  const links = Object.entries(API_LINKS).map(([key, path]) => [key, `${url}${path}`]);
  const page = user.type === "Bot" ? `apps/${user.login.replace("[bot]", "")}` : user.login;
  return {
    login: user.login,
    id: user.id,
    node_id: userNodeId(user),
    avatar_url: `${endpoints.server}/avatars/${name}.svg`,
    gravatar_id: "",
    url,
    html_url: `${endpoints.server}/${page}`,
    ...Object.fromEntries(links),
    type: user.type,
    user_view_type: "public",
    site_admin: false,
  };
}

/** GitHub's `public-user`. */
export function renderPublicUser(user: User, endpoints: Endpoints): Record<string, unknown> {
  const at = renderTime(user.createdAt);
  return {
    ...renderUser(user, endpoints),
    name: null,
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: at,
    updated_at: at,
  };
}

const GITHUB: User = { login: "github", id: 9919, type: "User", createdAt: Date.UTC(2008, 4, 11) };

/** The `performed_via_github_app` of what a bot makes: GitHub Actions for GITHUB_TOKEN's, else an app of its own. */
export function renderApp(login: string, endpoints: Endpoints): Record<string, unknown> {
  const at = renderTime(Date.UTC(2018, 6, 30));
  const slug = login.replace("[bot]", "");
  const isActions = login === ACTIONS_BOT;
  const id = isActions ? ACTIONS_APP_ID : ACTIONS_APP_ID + 1 + (hashName(slug) % 1_000_000);
  return {
    id,
    client_id: isActions ? "Iv1.05c79e9ad1f6bdfa" : `Iv1.${hashName(slug).toString(16).padStart(16, "0")}`,
    slug,
    node_id: renderNodeId("App", id),
    owner: renderUser(GITHUB, endpoints),
    name: isActions ? "GitHub Actions" : slug,
    description: isActions ? "Automate your workflow from idea to production" : "",
    external_url: `${endpoints.server}/features/actions`,
    html_url: `${endpoints.server}/apps/${slug}`,
    created_at: at,
    updated_at: at,
    permissions: { contents: "write", deployments: "write", issues: "write", metadata: "read" },
    events: [],
  };
}

function hashName(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, 7);
}
