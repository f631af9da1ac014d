// Every golden comment in a real browser: on a phone and a desk, in light and dark, with its charts drawn.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readAssets } from "../../local/github/web/assets.ts";
import { renderComment } from "../../local/github/web/comment-html.ts";
import { findBrowser } from "../../scripts/test-totals.ts";

const FIXTURES = new URL("../fixtures/comment/", import.meta.url);
/** Left there to be looked at. */
const OUT = path.resolve(import.meta.dirname, "..", "..", "out", "comments");
const NAMES = readdirSync(FIXTURES).map((file) => file.replace(/\.md$/, ""));
const LOOKS = [
  { name: "phone-light", width: 360, dark: false },
  { name: "phone-dark", width: 360, dark: true },
  { name: "desk-light", width: 1012, dark: false },
  { name: "desk-dark", width: 1012, dark: true },
] as const;
/** Milliseconds: dozens of charts take a browser minutes where other work has the machine. */
const DRAWN_WITHIN = 280_000;
const markdown = (name: string): string => readFileSync(new URL(`${name}.md`, FIXTURES), "utf8");

/** All of them on one page, since drawing charts costs a browser more than anything else here. */
async function writePage(): Promise<string> {
  const { head, scripts } = await readAssets(true);
  const posts = NAMES.map((name) => {
    const comment = renderComment(markdown(name), { repository: "acme/digits", isCommit: () => false });
    return `<div class="post" id="${name}"><span class="avatar">G</span><article><header><b>github-actions</b></header><div class="markdown-body">${comment}</div></article></div>`;
  });
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, "all.html");
  const view = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  const body = `<div class="columns"><main>${posts.join("\n")}</main></div>`;
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><meta charset="utf-8">${view}<title>comments</title>${head}</head><body>${body}${scripts}</body></html>`,
  );
  return pathToFileURL(file).href;
}

describe.skipIf(findBrowser() === undefined)("[browser] golden comments", () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    url = await writePage();
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  it.each(LOOKS)(
    "are drawn whole and fit: $name",
    { timeout: DRAWN_WITHIN + 20_000 },
    async ({ name: look, width, dark }) => {
      const page = await browser.newPage({
        viewport: { width, height: 800 },
        colorScheme: dark ? "dark" : "light",
      });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await page.goto(url);
      await page.waitForSelector("body[data-ready=yes]", { timeout: DRAWN_WITHIN });
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      expect(await page.locator("details[open]").count()).toBe(0);
      for (const name of NAMES) {
        const post = page.locator(`#${name}`);
        const charts = markdown(name).match(/^```mermaid$/gm) ?? [];
        expect([name, await post.locator(".mermaid-box[data-drawn=yes] svg").count()]).toEqual([
          name,
          charts.length,
        ]);
        expect(await post.locator("h3").first().isVisible()).toBe(true);
        await post.screenshot({ path: path.join(OUT, `${name}-${look}.png`) });
      }
      expect(errors).toEqual([]);
      await page.close();
    },
  );
});
