// A comment's Markdown in; the HTML that GitHub would show of it out: GFM, an allow-list of tags, links for mentions.

import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

const TAGS = new Set(
  "a b blockquote br code dd del details div dl dt em h1 h2 h3 h4 h5 h6 hr i img input ins kbd li ol p picture pre q s samp source strike strong sub summary sup table tbody td th thead tr ul var".split(
    " ",
  ),
);
const ATTRIBUTES =
  /\b(href|src|srcset|media|alt|title|align|class|open|type|checked|disabled|start|width|height)(?:="([^"<>]*)")?/g;
const ALERT = /<blockquote>\n<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n?/g;
const WORDS = {
  NOTE: "Note",
  TIP: "Tip",
  IMPORTANT: "Important",
  WARNING: "Warning",
  CAUTION: "Caution",
} as const;

export function renderComment(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return linkNames(sanitise(html))
    .replace(ALERT, (_all, kind: keyof typeof WORDS) => {
      const name = kind.toLowerCase();
      return `<blockquote class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${WORDS[kind]}</p>\n<p>`;
    })
    .replace(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
}

/** Tags that are not allowed are dropped with their content where that is code, else only the tag goes. */
function sanitise(html: string): string {
  return html
    .replace(/<!--[\s\S]*?(-->|$)/g, "")
    .replace(/<(script|style|iframe|object|embed|svg|math|template|noscript)\b[\s\S]*?(<\/\1\s*>|$)/gi, "")
    .replace(/<(\/?)([A-Za-z][\w-]*)([^>]*)>?/g, (_all, slash: string, name: string, rest: string) => {
      const tag = name.toLowerCase();
      if (!TAGS.has(tag)) return "";
      return slash === "/" ? `</${tag}>` : `<${tag}${attributes(rest)}>`;
    });
}

function attributes(text: string): string {
  return [...text.matchAll(ATTRIBUTES)]
    .filter(
      ([, name, value]) => !/^(href|src)$/.test(name ?? "") || /^(https?:|mailto:|#|\/|\.)/.test(value ?? ""),
    )
    .map(([, name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${value}"`))
    .join("");
}

/** `@name` and `#1` outside code and links: what would ping and link on GitHub is seen here too. */
function linkNames(html: string): string {
  let shielded = 0;
  return html
    .split(/(<[^>]*>)/)
    .map((part) => {
      if (/^<(a|code|pre)\b/.test(part)) shielded += 1;
      else if (/^<\/(a|code|pre)>/.test(part)) shielded -= 1;
      else if (!part.startsWith("<") && shielded === 0) return linkText(part);
      return part;
    })
    .join("");
}

function linkText(text: string): string {
  return text
    .replace(/(^|[^\w@/])@([A-Za-z\d](?:[A-Za-z\d-]{0,38}))/g, '$1<a class="user-mention" href="/$2">@$2</a>')
    .replace(/(^|[\s(])#(\d+)\b/g, '$1<a class="issue-link" href="../issues/$2">#$2</a>');
}
