// What the pull request's page shows: GitHub's Markdown, nothing that runs, every reference that would be a link.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderComment } from "../../local/github/web/comment-html.ts";
import { HOSTILE_HTML } from "../support/hostile-html.ts";
import { FULL, REPO, type Seeded, startSeeded } from "./github-fixture.ts";

const scope = { repository: FULL, isCommit: (hex: string) => "deadbeef".repeat(5).startsWith(hex) };
const render = (markdown: string) => renderComment(markdown, scope);

describe("Markdown", () => {
  it.each([
    ["a table", "|a|b|\n|:-|-:|\n|1|2|", /<table>[\s\S]*<td align="right">2<\/td>/],
    [
      "a task list",
      "- [x] done\n- [ ] open",
      /task-list-item"><input type="checkbox" disabled checked> done/,
    ],
    [
      "details",
      "<details open><summary>Log</summary>\n\n**x**\n\n</details>",
      /<details open="">.*<strong>x<\/strong>[\s\S]*<\/details>/s,
    ],
    ["an alert", "> [!WARNING]\n> careful", /markdown-alert-warning[\s\S]*Warning<\/p>\s*<p>careful/],
    ["an alert with a blank line", "> [!TIP]\n>\n> try", /markdown-alert-tip[\s\S]*<p>try/],
    ["a fence", "```py\nx < 1\n```", /<code class="language-py">x &lt; 1/],
    ["mermaid", "```mermaid\nxychart-beta\n```", /<pre class="mermaid">xychart-beta/],
    [
      "a picture by theme",
      '<picture><source media="(prefers-color-scheme: dark)" srcset="d.svg"><img src="l.svg"></picture>',
      /<source media="\(prefers-color-scheme: dark\)" srcset="d.svg"><img src="l.svg">/,
    ],
    ["small tags", "<kbd>A</kbd><sub>1</sub><sup>2</sup>", /<kbd>A<\/kbd><sub>1<\/sub><sup>2<\/sup>/],
    ["a hidden marker", 'a <!-- {"key": 1} --> b', /^<p>a {2}b<\/p>$/],
  ])("%s", (_name, markdown, expected) => {
    expect(render(markdown)).toMatch(expected);
  });
});

describe("links, so that a leak is seen", () => {
  it.each([
    ["a mention", "hi @mona.", '<a class="user-mention" href="/mona">@mona</a>'],
    ["a team", "@octo/ml.", 'href="/octo/ml">@octo/ml</a>.'],
    ["an encoded mention in raw HTML", "<b>&#64;mona</b>", ">@mona</a>"],
    ["a mention in an attribute-less tag", "<b>@mona</b>", ">@mona</a>"],
    ["an issue", "see #12", 'href="/octo/digits/issues/12">#12</a>'],
    ["an issue elsewhere", "a/b#3", 'href="/a/b/issues/3">a/b#3</a>'],
    ["an old issue form", "GH-4", 'href="/octo/digits/issues/4">GH-4</a>'],
    ["a URL", "at https://a.example/x", '<a href="https://a.example/x">https://a.example/x</a>'],
    ["a commit", "deadbeef", 'href="/octo/digits/commit/deadbeef">deadbeef</a>'],
  ])("%s", (_name, markdown, expected) => {
    expect(render(markdown)).toContain(expected);
  });

  it.each([
    ["code", "`@mona #1 deadbeef`"],
    ["a fence", "```\n@mona #1\n```"],
    ["an e-mail's middle", "a@b"],
    ["a number behind a letter", "x#1"],
    ["hexadecimal text that is no commit", "cafebabe"],
  ])("none in %s", (_name, markdown) => {
    expect(render(markdown)).not.toMatch(/mention|issue-link|commit-link/);
  });
});

/** Reads the HTML as a parser would, strictly: every tag, attribute and nesting must be one of ours. */
function findTags(html: string): { readonly tags: readonly string[]; readonly balanced: boolean } {
  const open: string[] = [];
  const tags: string[] = [];
  let balanced = true;
  for (const [whole, slash, name = ""] of html.matchAll(
    /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g,
  )) {
    tags.push(whole);
    if (slash === "/") balanced &&= open.pop() === name;
    else if (!["br", "hr", "img", "input", "source", "wbr"].includes(name)) open.push(name);
  }
  return { tags, balanced: balanced && open.length === 0 };
}

describe("nothing runs", () => {
  const check = (html: string) => {
    const { tags, balanced } = findTags(html);
    expect(html.replace(/<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g, "")).not.toContain("<");
    expect(balanced).toBe(true);
    for (const tag of tags) {
      expect(tag).not.toMatch(
        /^<\/?(script|style|iframe|svg|math|form|button|object|embed|meta|link|base)\b/,
      );
      expect(tag.replace(/="[^"]*"/g, "")).not.toMatch(/ (on\w+|style|srcdoc|formaction)\b/);
      expect(tag).not.toMatch(/(href|src)="\s*(javascript|data|vbscript)/i);
    }
  };

  it.each(HOSTILE_HTML)("%s", (markdown) => check(render(markdown)));

  it("whatever is put together of such pieces", () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...HOSTILE_HTML,
        "\n",
        "\n\n",
        "> ",
        "`",
        "```\n",
        "<",
        ">",
        '"',
        "'",
        "&",
        "|a|\n|-|\n",
        "- ",
      ),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => check(render(pieces.join("")))),
      { numRuns: 300 },
    );
  });
});

describe("the page", () => {
  let seeded: Seeded;
  beforeAll(async () => {
    seeded = await startSeeded();
    const octokit = seeded.client();
    seeded.github.addLabel(FULL, 1, "modal", "wren");
    await octokit.rest.issues.createComment({ ...REPO, issue_number: 1, body: "**running** <script>" });
    const status = { sha: seeded.headSha, context: "experiment/digits", description: "attempt <2>" };
    await octokit.rest.repos.createCommitStatus({
      ...REPO,
      ...status,
      state: "failure",
      target_url: "https://x.example",
    });
  });
  afterAll(() => seeded.github.close());
  const get = (path: string) => fetch(`${seeded.github.serverUrl}${path}`);

  it("shows title, label, comment and check, and lets no script of a comment run", async () => {
    const reply = await get("/octo/digits/pull/1");
    expect(reply.headers.get("content-security-policy")).toContain("script-src 'self'");
    const html = await reply.text();
    for (const part of [
      "Train longer",
      "modal",
      "<strong>running</strong>",
      "experiment/digits",
      "attempt &lt;2&gt;",
      "Some checks were not successful",
    ]) {
      expect(html).toContain(part);
    }
    expect([...html.matchAll(/<script src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
      "/assets/mermaid.js",
      "/assets/draw.js",
    ]);
  });

  it("serves all that it refers to, and is listed at the root", async () => {
    const html = await (await get("/octo/digits/pull/1")).text();
    const own = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path = ""]) => path);
    expect(own).toHaveLength(3);
    for (const path of own) expect((await get(path)).status).toBe(200);
    expect(await (await get("/")).text()).toContain('href="/octo/digits/pull/1"');
    expect((await get("/octo/digits/pull/99")).status).toBe(404);
    expect(seeded.github.violations).toEqual([]);
  });

  it("in one file refers to nothing outside", async () => {
    const html = await seeded.github.pullRequestHtml(FULL, 1);
    const head = html.slice(0, html.indexOf("<body"));
    expect(head).not.toMatch(/<link [^>]*href="(?!data:)|<script src/);
    expect(html).not.toMatch(/<script src/);
    expect(html.length).toBeGreaterThan(1_000_000);
  });
});
