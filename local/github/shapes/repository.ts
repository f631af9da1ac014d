// A repository in, its REST representations out.

import { type Endpoints, renderTime } from "../exchange.ts";
import { renderNodeId } from "../node-id.ts";
import { ensureUser, findRepository, type Repository, type State } from "../state.ts";
import { renderUser } from "./user.ts";

const API_LINKS = {
  archive_url: "/{archive_format}{/ref}",
  assignees_url: "/assignees{/user}",
  blobs_url: "/git/blobs{/sha}",
  branches_url: "/branches{/branch}",
  collaborators_url: "/collaborators{/collaborator}",
  comments_url: "/comments{/number}",
  commits_url: "/commits{/sha}",
  compare_url: "/compare/{base}...{head}",
  contents_url: "/contents/{+path}",
  contributors_url: "/contributors",
  deployments_url: "/deployments",
  downloads_url: "/downloads",
  events_url: "/events",
  forks_url: "/forks",
  git_commits_url: "/git/commits{/sha}",
  git_refs_url: "/git/refs{/sha}",
  git_tags_url: "/git/tags{/sha}",
  hooks_url: "/hooks",
  issue_comment_url: "/issues/comments{/number}",
  issue_events_url: "/issues/events{/number}",
  issues_url: "/issues{/number}",
  keys_url: "/keys{/key_id}",
  labels_url: "/labels{/name}",
  languages_url: "/languages",
  merges_url: "/merges",
  milestones_url: "/milestones{/number}",
  notifications_url: "/notifications{?since,all,participating}",
  pulls_url: "/pulls{/number}",
  releases_url: "/releases{/id}",
  stargazers_url: "/stargazers",
  statuses_url: "/statuses/{sha}",
  subscribers_url: "/subscribers",
  subscription_url: "/subscription",
  tags_url: "/tags",
  teams_url: "/teams",
  trees_url: "/git/trees{/sha}",
} as const;

const NOTHING_YET = {
  description: null,
  homepage: null,
  language: null,
  license: null,
  mirror_url: null,
  size: 1,
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  topics: [],
  is_template: false,
  archived: false,
  disabled: false,
  has_issues: true,
  has_projects: true,
  has_wiki: true,
  has_pages: false,
  has_downloads: true,
  has_discussions: false,
  allow_forking: true,
  web_commit_signoff_required: false,
} as const;

export function repositoryUrl(repository: Repository, endpoints: Endpoints): string {
  return `${endpoints.api}/repos/${repository.owner}/${repository.name}`;
}
export function repositoryPage(repository: Repository, endpoints: Endpoints): string {
  return `${endpoints.server}/${repository.owner}/${repository.name}`;
}

function renderLinks(repository: Repository, endpoints: Endpoints): Record<string, string> {
  const url = repositoryUrl(repository, endpoints);
  const page = repositoryPage(repository, endpoints);
  const { host } = new URL(endpoints.server);
  const links = Object.entries(API_LINKS).map(([key, path]) => [key, `${url}${path}`]);
  return {
    ...Object.fromEntries(links),
    url,
    html_url: page,
    clone_url: `${page}.git`,
    svn_url: page,
    git_url: `git://${host}/${repository.owner}/${repository.name}.git`,
    ssh_url: `git@${host}:${repository.owner}/${repository.name}.git`,
  };
}

/** GitHub's `repository` and `minimal-repository`: what hangs below other objects. */
export function renderRepository(
  state: State,
  repository: Repository,
  endpoints: Endpoints,
): Record<string, unknown> {
  const open = [...repository.pullRequests.values()].filter((pull) => pull.closedAt === undefined).length;
  return {
    ...NOTHING_YET,
    ...renderLinks(repository, endpoints),
    id: repository.id,
    node_id: renderNodeId("Repository", repository.id),
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: renderUser(ensureUser(state, repository.owner, repository.createdAt), endpoints),
    private: repository.private,
    visibility: repository.private ? "private" : "public",
    fork: repository.parent !== undefined,
    default_branch: repository.defaultBranch,
    open_issues: open,
    open_issues_count: open,
    created_at: renderTime(repository.createdAt),
    updated_at: renderTime(repository.pushedAt),
    pushed_at: renderTime(repository.pushedAt),
  };
}

/** GitHub's `full-repository`: what `GET /repos/{owner}/{repo}` answers. */
export function renderFullRepository(
  state: State,
  repository: Repository,
  endpoints: Endpoints,
): Record<string, unknown> {
  const parent = repository.parent === undefined ? undefined : findRepository(state, repository.parent);
  const lineage = parent === undefined ? {} : { parent: renderRepository(state, parent, endpoints) };
  return {
    ...renderRepository(state, repository, endpoints),
    ...lineage,
    subscribers_count: 0,
    network_count: 0,
    permissions: { admin: false, maintain: false, push: false, triage: false, pull: false },
  };
}
