// Pull request and issue routes: get and list.

import { type Exchange, notFound, type Reply, type Routes, reads } from "../exchange.ts";
import { listHistory } from "../git.ts";
import { replyPage } from "../paging.ts";
import { findCommit } from "../revision.ts";
import { renderIssue } from "../shapes/issue.ts";
import { renderListedPull, renderPull } from "../shapes/pull-request.ts";
import type { Issue, PullRequest } from "../state.ts";

export function requirePull(exchange: Exchange): PullRequest {
  const pull = exchange.repository.pullRequests.get(Number(exchange.params["pull_number"]));
  if (pull === undefined) throw notFound();
  return pull;
}

/** What `issue_number` names: a pull request is an issue too. */
export function requireIssue(exchange: Exchange): Issue {
  const { pullRequests, issues } = exchange.repository;
  const number = Number(exchange.params["issue_number"]);
  const issue = pullRequests.get(number) ?? issues.get(number);
  if (issue === undefined) throw notFound();
  return issue;
}

function matchesFilter(exchange: Exchange, pull: PullRequest): boolean {
  const { state = "open", head, base } = exchange.query;
  const isOpen = pull.closedAt === undefined;
  const owner = pull.head.fork?.split("/")[0] ?? exchange.repository.owner;
  return (
    (state === "all" || (state === "open") === isOpen) &&
    (head === undefined || head === `${owner}:${pull.head.ref}`) &&
    (base === undefined || base === pull.base.ref)
  );
}

function list(exchange: Exchange): Reply {
  const sort = exchange.query["sort"] ?? "created";
  const key = sort === "updated" ? "updatedAt" : "createdAt";
  const ascending = (exchange.query["direction"] ?? "desc") === "asc";
  const all = [...exchange.repository.pullRequests.values()]
    .filter((pull) => matchesFilter(exchange, pull))
    .sort((a, b) => (ascending ? 1 : -1) * (a[key] - b[key] || a.number - b.number));
  const path = `/repositories/${exchange.repository.id}/pulls`;
  return replyPage(exchange, all, { path, item: (pull) => renderListedPull(exchange, pull) });
}

/** Open pull requests whose commits include this one. */
function listOfCommit(exchange: Exchange): Reply {
  const { repository } = exchange;
  const commit = findCommit(repository, exchange.params["commit_sha"] ?? "");
  if (commit === undefined) throw notFound();
  const all = [...repository.pullRequests.values()].filter((pull) => {
    const head = repository.commits.get(pull.head.sha);
    return head !== undefined && listHistory(repository, head).some(({ sha }) => sha === commit.sha);
  });
  const path = `/repositories/${repository.id}/commits/${commit.sha}/pulls`;
  return replyPage(exchange, all, { path, item: (pull) => renderListedPull(exchange, pull) });
}

export const pullRoutes: Routes = {
  "GET /repos/{owner}/{repo}/pulls": { need: reads("pull-requests"), run: list },
  "GET /repos/{owner}/{repo}/pulls/{pull_number}": {
    need: reads("pull-requests"),
    run: (exchange) => ({ status: 200, body: renderPull(exchange, requirePull(exchange)) }),
  },
  "GET /repos/{owner}/{repo}/issues/{issue_number}": {
    need: reads("issues", "pull-requests"),
    run: (exchange) => ({ status: 200, body: renderIssue(exchange, requireIssue(exchange)) }),
  },
  "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls": {
    need: reads("pull-requests", "contents"),
    run: listOfCommit,
  },
};
