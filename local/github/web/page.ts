// A pull request in; its page as one HTML text out: head, timeline with comments, checks, sidebar.

import { renderTime } from "../exchange.ts";
import { combineStatuses } from "../routes/statuses.ts";
import { findDeploymentState } from "../shapes/deployment.ts";
import type { CommitStatus, Deployment, PullRequest, Repository } from "../state.ts";
import { readAssets } from "./assets.ts";
import { renderComment } from "./comment-html.ts";
import { escapeHtml } from "./sanitise.ts";
import { type Happening, listHappenings, listShas } from "./timeline.ts";

export interface PageSubject {
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly now: number;
}

const time = (at: number) =>
  `<time datetime="${renderTime(at)}">${renderTime(at).replace("T", " ").replace("Z", " UTC")}</time>`;
const bare = (login: string) => login.replace(/\[bot\]$/, "");
const avatar = (login: string) =>
  `<span class="avatar" aria-hidden="true">${escapeHtml(bare(login).charAt(0).toUpperCase())}</span>`;
const bot = (login: string) => (login.endsWith("[bot]") ? ' <span class="tag">bot</span>' : "");
const label = (repository: Repository, name: string) =>
  `<span class="label" style="--label: #${repository.labels.get(name)?.color ?? "ededed"}">${escapeHtml(name)}</span>`;

function stateOf(pull: PullRequest): "open" | "merged" | "closed" {
  if (pull.merged) return "merged";
  return pull.closedAt === undefined ? "open" : "closed";
}

function renderHead({ repository, pull }: PageSubject): string {
  const state = stateOf(pull);
  const commits = listShas(repository, pull).length;
  const from =
    pull.head.fork === undefined ? pull.head.ref : `${pull.head.fork.split("/")[0]}:${pull.head.ref}`;
  const comments = repository.comments.filter((comment) => comment.number === pull.number).length;
  const checks = combineStatuses(repository, pull.head.sha).statuses.length;
  const verb = state === "merged" ? "merged" : "wants to merge";
  return `<header class="top"><b>${escapeHtml(repository.owner)}</b> / <b>${escapeHtml(repository.name)}</b><span class="tag">${repository.private ? "Private" : "Public"}</span></header>
<div class="head"><h1>${escapeHtml(pull.title)} <span class="soft">#${pull.number}</span></h1>
<p><span class="state ${state}">${state}</span> <b>${escapeHtml(bare(pull.author))}</b> ${verb} ${commits} commit${commits === 1 ? "" : "s"} into <code>${escapeHtml(pull.base.ref)}</code> from <code>${escapeHtml(from)}</code></p>
<nav><b>Conversation <span class="count">${comments}</span></b><span>Commits <span class="count">${commits}</span></span><span>Checks <span class="count">${checks}</span></span></nav></div>`;
}

interface Post {
  readonly author: string;
  readonly at: number;
  readonly body: string;
  readonly id: string;
  readonly edited: boolean;
}

function renderPost({ repository, pull }: PageSubject, post: Post): string {
  const owner = post.author === pull.author ? '<span class="tag">Author</span>' : "";
  const edited = post.edited ? " <span>· edited</span>" : "";
  const isCommit = (hex: string) => [...repository.commits.keys()].some((sha) => sha.startsWith(hex));
  const scope = { repository: `${repository.owner}/${repository.name}`, isCommit };
  const html =
    post.body === "" ? "<p><em>No description provided.</em></p>" : renderComment(post.body, scope);
  return `<div class="post" id="${post.id}">${avatar(post.author)}<article><header><b>${escapeHtml(bare(post.author))}</b>${bot(post.author)} commented ${time(post.at)}${edited}${owner}</header>
<div class="markdown-body">${html}</div></article></div>`;
}

function renderDeployment(deployment: Deployment, now: number): string {
  const latest = deployment.statuses.at(-1);
  const state = findDeploymentState(deployment, now).toLowerCase().replace("_", " ");
  const url = latest?.environmentUrl ?? "";
  const safe = /^https?:\/\//.test(url);
  const link = safe ? ` <a class="button" href="${escapeHtml(url)}">View deployment</a>` : "";
  const said = latest?.description ?? "";
  return `<div class="event"><span class="mark ${latest?.state ?? "pending"}"></span><p><b>${escapeHtml(bare(deployment.creator))}</b>${bot(deployment.creator)} deployed to <b>${escapeHtml(deployment.environment)}</b> ${time(deployment.createdAt)} <span class="tag">${state}</span>${link}<br><span class="soft">${escapeHtml(said)}</span></p></div>`;
}

const VERBS = {
  labeled: "added the",
  unlabeled: "removed the",
  closed: "closed this",
  reopened: "reopened this",
  merged: "merged commit",
  committed: "pushed",
} as const;

function renderEntry({ repository }: PageSubject, { entry }: Happening & { readonly kind: "entry" }): string {
  const isLabel = entry.kind === "labeled" || entry.kind === "unlabeled";
  const object = isLabel
    ? `${label(repository, entry.text)} label`
    : entry.kind === "closed" || entry.kind === "reopened"
      ? ""
      : `<code>${escapeHtml(entry.text.split("\n")[0] ?? "")}</code>`;
  return `<div class="event"><span class="mark ${entry.kind}"></span><p><b>${escapeHtml(bare(entry.actor))}</b>${bot(entry.actor)} ${VERBS[entry.kind]} ${object} ${time(entry.at)}</p></div>`;
}

function renderHappening(subject: PageSubject, happening: Happening): string {
  switch (happening.kind) {
    case "entry":
      return renderEntry(subject, happening);
    case "deployment":
      return renderDeployment(happening.deployment, subject.now);
    case "comment": {
      const { id, user, createdAt, updatedAt, body } = happening.comment;
      const post = {
        author: user,
        at: createdAt,
        body,
        id: `issuecomment-${id}`,
        edited: updatedAt > createdAt,
      };
      return renderPost(subject, post);
    }
  }
}

const CHECKS = {
  success: "All checks have passed",
  failure: "Some checks were not successful",
  pending: "Some checks haven’t completed yet",
} as const;

function renderCheck({ state, context, description, targetUrl }: CommitStatus): string {
  const safe = targetUrl !== null && /^https?:\/\//.test(targetUrl);
  const link = safe ? `<a href="${escapeHtml(targetUrl)}">Details</a>` : "";
  return `<li><span class="mark ${state}"></span><span class="what"><b>${escapeHtml(context)}</b> <span class="soft">${escapeHtml(description ?? "")}</span></span>${link}</li>`;
}

function renderChecks({ repository, pull }: PageSubject): string {
  const { statuses, state } = combineStatuses(repository, pull.head.sha);
  if (statuses.length === 0) return "";
  return `<section class="checks ${state}"><h2><span class="mark ${state}"></span>${CHECKS[state]}</h2><ul>${statuses.map(renderCheck).join("")}</ul></section>`;
}

function renderSidebar({ repository, pull }: PageSubject): string {
  const labels = pull.labels.map((name) => label(repository, name)).join(" ");
  const environments = new Set(
    repository.deployments.filter(({ sha }) => sha === pull.head.sha).map(({ environment }) => environment),
  );
  const list = [...environments].map((name) => `<div>${escapeHtml(name)}</div>`).join("");
  return `<aside><h2>Labels</h2>${labels || '<span class="soft">None yet</span>'}<h2>Deployments</h2>${list || '<span class="soft">None yet</span>'}</aside>`;
}

/** `inline` puts style and scripts into the page, so that it can be kept as one file. */
export async function renderPage(subject: PageSubject, inline: boolean): Promise<string> {
  const { pull, repository } = subject;
  const { head, scripts } = await readAssets(inline);
  const opening = {
    author: pull.author,
    at: pull.createdAt,
    body: pull.body ?? "",
    id: "issue",
    edited: false,
  };
  const happenings = listHappenings(repository, pull).map((happening) => renderHappening(subject, happening));
  const title = `${pull.title} · Pull Request #${pull.number} · ${repository.owner}/${repository.name}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}</head>
<body>${renderHead(subject)}<div class="columns"><main>${renderPost(subject, opening)}
${happenings.join("\n")}
${renderChecks(subject)}</main>${renderSidebar(subject)}</div>
${scripts}</body></html>
`;
}
