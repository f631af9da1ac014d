// Plain text of a comment in; HTML with GitHub's links for mentions, issues and commits out, so that a leak is seen.

import { escapeHtml } from "./sanitise.ts";

export interface ReferenceScope {
  /** owner/name of the page. */
  readonly repository: string;
  /** Whether the hexadecimal text names a commit here. */
  isCommit(hex: string): boolean;
}

/** Mention or team; `owner/name#1`, `#1` or `GH-1`; a commit. Each as GitHub finds it, at a word's start only. */
const REFERENCE =
  /(?<![\w@/.`-])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})(?:\/[\w-]+)?)|(?<![\w/#-])([\w.-]+\/[\w.-]+)?#(\d{1,10})\b|(?<![\w-])GH-(\d{1,10})\b|(?<![\w/.])([0-9a-f]{7,40})(?![\w])/g;

export function linkReferences(text: string, scope: ReferenceScope): string {
  let [html, done] = ["", 0];
  for (const match of text.matchAll(REFERENCE)) {
    const [whole, login, elsewhere, number, short, hex] = match;
    const link = (kind: string, path: string) =>
      `<a class="${kind}" href="/${path}">${escapeHtml(whole)}</a>`;
    const issue = number ?? short;
    html += escapeHtml(text.slice(done, match.index));
    if (login !== undefined) html += link("user-mention", login);
    else if (issue !== undefined)
      html += link("issue-link", `${elsewhere ?? scope.repository}/issues/${issue}`);
    else if (hex !== undefined && scope.isCommit(hex))
      html += link("commit-link", `${scope.repository}/commit/${hex}`);
    else html += escapeHtml(whole);
    done = match.index + whole.length;
  }
  return html + escapeHtml(text.slice(done));
}
