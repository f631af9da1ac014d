// A pull request in; its page as one HTML text out: labels, comments, commit statuses, deployments.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { renderTime } from "../exchange.ts";
import { combineStatuses } from "../routes/statuses.ts";
import type { Comment, PullRequest, Repository } from "../state.ts";
import { renderComment } from "./comment-html.ts";
import { PAGE_STYLE } from "./style.ts";

const require = createRequire(import.meta.url);
const MERMAID = require.resolve("mermaid/dist/mermaid.min.js");
const MARKDOWN_CSS = require.resolve("github-markdown-css/github-markdown.css");
const START = `const dark = matchMedia("(prefers-color-scheme: dark)").matches;
mermaid.initialize({ startOnLoad: true, securityLevel: "strict", theme: dark ? "dark" : "default" });`;

export const ASSETS: Readonly<Record<string, { readonly file: string; readonly type: string }>> = {
  "/assets/mermaid.js": { file: MERMAID, type: "text/javascript; charset=utf-8" },
  "/assets/markdown.css": { file: MARKDOWN_CSS, type: "text/css; charset=utf-8" },
};

export interface PageSubject {
  readonly repository: Repository;
  readonly pull: PullRequest;
}

/** `inline` puts style and mermaid into the page, so that it can be kept as one file. */
export async function renderPage(subject: PageSubject, inline: boolean): Promise<string> {
  const css = inline
    ? `<style>${await readFile(MARKDOWN_CSS, "utf8")}</style>`
    : '<link rel="stylesheet" href="/assets/markdown.css">';
  const script = inline
    ? `<script>${(await readFile(MERMAID, "utf8")).replaceAll("</script", "<\\/script")}</script>`
    : '<script src="/assets/mermaid.js"></script>';
  const { pull, repository } = subject;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(pull.title)} · Pull Request #${pull.number} · ${escapeHtml(repository.owner)}/${escapeHtml(repository.name)}</title>
${css}<style>${PAGE_STYLE}</style></head>
<body><main>${renderHead(subject)}${renderTimeline(subject)}${renderStatuses(subject)}${renderDeployments(subject)}</main>
${script}<script>${START}</script></body></html>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function stateOf(pull: PullRequest): string {
  if (pull.merged) return "merged";
  return pull.closedAt === undefined ? "open" : "closed";
}

function renderHead({ repository, pull }: PageSubject): string {
  const state = stateOf(pull);
  const labels = pull.labels.map((name) => `<span class="label">${escapeHtml(name)}</span>`).join("");
  return `<p class="repo">${escapeHtml(repository.owner)} / <b>${escapeHtml(repository.name)}</b></p>
<h1>${escapeHtml(pull.title)} <span class="number">#${pull.number}</span></h1>
<p class="meta"><span class="state ${state}">${state}</span> <b>${escapeHtml(pull.author)}</b> wants to merge <code>${escapeHtml(pull.head.ref)}</code> into <code>${escapeHtml(pull.base.ref)}</code> ${labels}</p>`;
}

function renderTimeline({ repository, pull }: PageSubject): string {
  const opening =
    pull.body === null || pull.body === "" ? "" : renderBox(pull.author, pull.createdAt, pull.body);
  const comments = repository.comments.filter((comment) => comment.number === pull.number);
  return (
    opening +
    comments
      .map((comment: Comment) => renderBox(comment.user, comment.createdAt, comment.body, comment.updatedAt))
      .join("")
  );
}

function renderBox(author: string, at: number, body: string, editedAt = at): string {
  const edited = editedAt > at ? " · edited" : "";
  const bot = author.endsWith("[bot]") ? ' <span class="bot">bot</span>' : "";
  return `<article><header><b>${escapeHtml(author.replace(/\[bot\]$/, ""))}</b>${bot} commented ${renderTime(at)}${edited}</header>
<div class="markdown-body">${renderComment(body)}</div></article>`;
}

function renderStatuses({ repository, pull }: PageSubject): string {
  const { statuses, state } = combineStatuses(repository, pull.head.sha);
  if (statuses.length === 0) return "";
  const rows = statuses
    .map(
      ({ state: one, context, description }) =>
        `<li><span class="dot ${one}"></span> <b>${escapeHtml(context)}</b> <span class="said">${escapeHtml(description ?? "")}</span></li>`,
    )
    .join("");
  return `<section class="checks"><h2><span class="dot ${state}"></span> Checks: ${state}</h2><ul>${rows}</ul></section>`;
}

function renderDeployments({ repository, pull }: PageSubject): string {
  const own = repository.deployments.filter((deployment) => deployment.sha === pull.head.sha);
  if (own.length === 0) return "";
  const rows = own
    .map((deployment) => {
      const latest = deployment.statuses.at(-1);
      return `<li><span class="dot ${latest?.state ?? "pending"}"></span> <b>${escapeHtml(deployment.environment)}</b> ${escapeHtml(deployment.description ?? "")} <span class="said">${escapeHtml(latest?.description ?? "")}</span></li>`;
    })
    .join("");
  return `<section class="checks"><h2>Deployments</h2><ul>${rows}</ul></section>`;
}
