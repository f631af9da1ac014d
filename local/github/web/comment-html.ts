// A comment's Markdown in; the HTML that GitHub would show of it out: GFM, allowed tags only, alerts, mermaid, links.

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { linkReferences, type ReferenceScope } from "./reference.ts";
import { escapeHtml, sanitiseHtml } from "./sanitise.ts";

const ALERT = /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|<\/p>\n<p>)/gi;
const MERMAID = /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g;
const TABLE = /<table>([\s\S]*?)<\/table>/g;
const VERBATIM = ["a", "code", "pre", "kbd", "samp", "tt"];
const NO_SCOPE: ReferenceScope = { repository: "owner/name", isCommit: () => false };

function renderAlert(_whole: string, kind: string): string {
  const name = kind.toLowerCase();
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return `<blockquote class="markdown-alert markdown-alert-${name}">\n<p class="markdown-alert-title">${title}</p>\n<p>`;
}

export function renderComment(markdown: string, scope: ReferenceScope = NO_SCOPE): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const isVerbatim = (open: readonly string[]) => open.some((tag) => VERBATIM.includes(tag));
  const safe = sanitiseHtml(html, (text, open) =>
    isVerbatim(open) ? escapeHtml(text) : linkReferences(text, scope),
  );
  return safe
    .replace(ALERT, renderAlert)
    .replace(/<li>(?=\s*(?:<p>)?<input )/g, '<li class="task-list-item">')
    .replace(MERMAID, '<div class="mermaid-box"><pre class="mermaid">$1</pre></div>')
    .replace(TABLE, '<div class="table-box"><table>$1</table></div>');
}
