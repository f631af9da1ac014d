// Commit routes: one, a list, a comparison by merge base, a branch, a ref, and a pull request's files.

import { type Exchange, notFound, Refusal, type Reply, type Routes, reads } from "../exchange.ts";
import { compareCommits, listChanges, listHistory } from "../git.ts";
import { renderNodeId } from "../node-id.ts";
import { cutPage, replyPage } from "../paging.ts";
import { findCommit } from "../revision.ts";
import { renderChange, renderCommit, renderWholeCommit } from "../shapes/commit.ts";
import { repositoryPage, repositoryUrl } from "../shapes/repository.ts";
import { type Commit, findRepository, type Repository } from "../state.ts";
import { requirePull } from "./pulls.ts";

const COMPARED_COMMITS = 250;
const COMPARED_FILES = 300;

function requireCommit(exchange: Exchange, ref: string): Commit {
  const commit = findCommit(exchange.repository, ref);
  if (commit === undefined) throw new Refusal(422, `No commit found for SHA: ${ref}`);
  return commit;
}

function get(exchange: Exchange): Reply {
  const commit = requireCommit(exchange, exchange.params["ref"] ?? "");
  if (!/\bvnd\.github\.(v3\.)?sha\b/.test(exchange.accept)) {
    return { status: 200, body: renderWholeCommit(exchange, commit) };
  }
  const headers = { "content-type": "application/vnd.github.sha; charset=utf-8" };
  return { status: 200, raw: commit.sha, headers };
}

function list(exchange: Exchange): Reply {
  const { repository, query } = exchange;
  const ref = query["sha"] ?? repository.defaultBranch;
  const start = findCommit(repository, ref);
  if (start === undefined) throw notFound();
  const { path, author } = query;
  const changed = (commit: Commit) => {
    const parent = repository.commits.get(commit.parents[0] ?? "");
    return path === undefined || listChanges(parent, commit).some((change) => change.path.startsWith(path));
  };
  const all = listHistory(repository, start).filter(
    (commit) => changed(commit) && (author === undefined || commit.author === author),
  );
  const where = `/repositories/${repository.id}/commits`;
  return replyPage(exchange, all, { path: where, item: (commit) => renderCommit(exchange, commit) });
}

/** One side of `base...head`: a ref here, or `owner:ref` in a fork. */
function findSide(exchange: Exchange, side: string): Commit | undefined {
  const [owner, ref] = side.includes(":") ? side.split(":") : [undefined, side];
  const fork =
    owner === undefined ? undefined : findRepository(exchange.state, `${owner}/${exchange.repository.name}`);
  const repository: Repository = fork ?? exchange.repository;
  return findCommit(repository, ref ?? "");
}

/** Without pages the last 250 commits come; files come on the first page only, 300 of them. */
function cutCommits(exchange: Exchange, ahead: readonly Commit[], path: string) {
  const { page, per_page: size } = exchange.query;
  if (page !== undefined || size !== undefined) return cutPage(exchange, ahead, path);
  return { items: ahead.slice(-COMPARED_COMMITS), headers: {} };
}

function compare(exchange: Exchange): Reply {
  const { repository, endpoints, params } = exchange;
  const [left, right] = (params["basehead"] ?? "").split("...");
  const [base, head] = [findSide(exchange, left ?? ""), findSide(exchange, right ?? "")];
  if (base === undefined || head === undefined) throw notFound();
  const comparison = compareCommits(repository, base, head);
  if (comparison === undefined) throw new Refusal(404, `No common ancestor between ${left} and ${right}.`);
  const { ahead, behind, mergeBase } = comparison;
  const state =
    ahead.length > 0 && behind.length > 0
      ? "diverged"
      : ahead.length > 0
        ? "ahead"
        : behind.length > 0
          ? "behind"
          : "identical";
  const page = `${repositoryPage(repository, endpoints)}/compare/${left}...${right}`;
  const cut = cutCommits(exchange, ahead, `/repositories/${repository.id}/compare/${left}...${right}`);
  const files = Number(exchange.query["page"] ?? 1) > 1 ? [] : listChanges(mergeBase, head);
  const body = {
    url: `${repositoryUrl(repository, endpoints)}/compare/${left}...${right}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: renderCommit(exchange, base),
    merge_base_commit: renderCommit(exchange, mergeBase),
    status: state,
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: cut.items.map((commit) => renderCommit(exchange, commit)),
    files: files.slice(0, COMPARED_FILES).map((change) => renderChange(exchange, change, head.sha)),
  };
  return { status: 200, body, headers: cut.headers };
}

function getBranch(exchange: Exchange): Reply {
  const { repository, endpoints, params } = exchange;
  const name = params["branch"] ?? "";
  const commit = repository.commits.get(repository.branches.get(name) ?? "");
  if (commit === undefined) throw new Refusal(404, "Branch not found");
  const url = `${repositoryUrl(repository, endpoints)}/branches/${name}`;
  const body = {
    name,
    commit: renderCommit(exchange, commit),
    _links: { self: url, html: `${repositoryPage(repository, endpoints)}/tree/${name}` },
    protected: false,
    protection: { enabled: false },
    protection_url: `${url}/protection`,
  };
  return { status: 200, body };
}

function getRef(exchange: Exchange): Reply {
  const { repository, endpoints, params } = exchange;
  const ref = params["ref"] ?? "";
  const sha = ref.startsWith("heads/") ? repository.branches.get(ref.slice("heads/".length)) : undefined;
  const pull = /^pull\/\d+\/head$/.test(ref) ? findCommit(repository, ref)?.sha : undefined;
  const found = sha ?? pull;
  if (found === undefined) throw notFound();
  const url = repositoryUrl(repository, endpoints);
  const object = { type: "commit", sha: found, url: `${url}/git/commits/${found}` };
  const node_id = renderNodeId("Ref", `${repository.id} ${ref}`);
  return { status: 200, body: { ref: `refs/${ref}`, node_id, url: `${url}/git/refs/${ref}`, object } };
}

function listFiles(exchange: Exchange): Reply {
  const pull = requirePull(exchange);
  const { repository } = exchange;
  const [base, head] = [repository.commits.get(pull.base.sha), repository.commits.get(pull.head.sha)];
  if (base === undefined || head === undefined) throw notFound();
  const all = listChanges(compareCommits(repository, base, head)?.mergeBase, head);
  const path = `/repositories/${repository.id}/pulls/${pull.number}/files`;
  return replyPage(exchange, all, { path, item: (change) => renderChange(exchange, change, head.sha) });
}

const REPO = "/repos/{owner}/{repo}";

export const commitRoutes: Routes = {
  [`GET ${REPO}/commits`]: { need: reads("contents"), run: list },
  [`GET ${REPO}/commits/{ref}`]: { need: reads("contents"), run: get },
  [`GET ${REPO}/compare/{basehead}`]: { need: reads("contents"), run: compare },
  [`GET ${REPO}/branches/{branch}`]: { need: reads("contents"), run: getBranch },
  [`GET ${REPO}/git/ref/{ref}`]: { need: reads("contents"), run: getRef },
  [`GET ${REPO}/pulls/{pull_number}/files`]: { need: reads("pull-requests"), run: listFiles },
};
