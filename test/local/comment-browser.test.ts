// Every golden comment in a real browser: on a phone and a desk, in light and dark, with its charts drawn.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
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

interface Sheet {
  readonly names: readonly string[];
  readonly url: string;
}

/** A few on a page: the library that draws is loaded for each page, and each text that it measures lays the whole page out. */
const ON_A_PAGE = 6;

async function writePages(): Promise<readonly Sheet[]> {
  const { head, scripts } = await readAssets(true);
  mkdirSync(OUT, { recursive: true });
  const view = '<meta name="viewport" content="width=device-width, initial-scale=1">';
  return Array.from({ length: Math.ceil(NAMES.length / ON_A_PAGE) }, (_, index) => {
    const names = NAMES.slice(index * ON_A_PAGE, (index + 1) * ON_A_PAGE);
    const posts = names.map((name) => {
      const comment = renderComment(markdown(name), { repository: "acme/digits", isCommit: () => false });
      return `<div class="post" id="${name}"><span class="avatar">G</span><article><header><b>github-actions</b></header><div class="markdown-body">${comment}</div></article></div>`;
    });
    const file = path.join(OUT, `page-${index + 1}.html`);
    const body = `<div class="columns"><main>${posts.join("\n")}</main></div>`;
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><meta charset="utf-8">${view}<title>comments</title>${head}</head><body>${body}${scripts}</body></html>`,
    );
    return { names, url: pathToFileURL(file).href };
  });
}

async function expectDrawn(page: Page, { names, url }: Sheet, look: string): Promise<void> {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.goto(url);
  await page.waitForSelector("body[data-ready=yes]");
  expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
  expect(await page.locator("details[open]").count()).toBe(0);
  for (const name of names) {
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
}

describe.skipIf(findBrowser() === undefined)("[browser] golden comments", () => {
  let browser: Browser;
  let sheets: readonly Sheet[];
  beforeAll(async () => {
    sheets = await writePages();
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());

  it.each(LOOKS)(
    "are drawn whole and fit: $name",
    { timeout: DRAWN_WITHIN + 20_000 },
    async ({ name: look, width, dark }) => {
      const colorScheme = dark ? "dark" : "light";
      for (const sheet of sheets) {
        const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
        page.setDefaultTimeout(DRAWN_WITHIN);
        await expectDrawn(page, sheet, look);
        await page.close();
      }
    },
  );
});
