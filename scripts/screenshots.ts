// `npm run demo`, then `node scripts/screenshots.ts`: the pictures of docs/screenshots, drawn anew by a real browser.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { readAssets } from "../local/github/web/assets.ts";
import { renderComment } from "../local/github/web/comment-html.ts";
import { findBrowser } from "./test-totals.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const DEMO = path.join(ROOT, "out", "demo");
const GOLDEN = path.join(ROOT, "test", "fixtures", "comment");

interface Shot {
  readonly name: string;
  /** A page, or the text of a comment. */
  readonly from: string;
  readonly width: number;
  readonly dark?: boolean;
}

const SHOTS: readonly Shot[] = [
  { name: "pull-request", from: path.join(DEMO, "pull-request.html"), width: 1012 },
  { name: "report", from: path.join(DEMO, "comment.md"), width: 1012 },
  { name: "every-part", from: path.join(GOLDEN, "every-part.md"), width: 1012 },
  { name: "sweep", from: path.join(GOLDEN, "sweep-done.md"), width: 1012 },
  { name: "phone", from: path.join(GOLDEN, "running-after-preemption.md"), width: 390, dark: true },
];

async function writePage(from: string, folder: string): Promise<string> {
  if (from.endsWith(".html")) return pathToFileURL(from).href;
  const { head, scripts } = await readAssets(true);
  const markdown = readFileSync(from, "utf8");
  const comment = renderComment(markdown, { repository: "acme/digits", isCommit: () => false });
  const post = `<div class="post"><span class="avatar">G</span><article><header><b>github-actions</b></header><div class="markdown-body">${comment}</div></article></div>`;
  const meta = '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">';
  const page = path.join(folder, "page.html");
  writeFileSync(
    page,
    `<!doctype html><html lang="en"><head>${meta}<title>comment</title>${head}</head><body><div class="columns"><main>${post}</main></div>${scripts}</body></html>`,
  );
  return pathToFileURL(page).href;
}

async function take(browser: Browser, { name, from, width, dark = false }: Shot): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "screenshots-"));
  const colorScheme = dark ? "dark" : "light";
  const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme });
  try {
    await page.goto(await writePage(from, folder));
    await page.waitForSelector("body[data-ready=yes]", { timeout: 80_000 });
    const target = path.join(ROOT, "docs", "screenshots", `${name}.png`);
    if (from.endsWith(".html")) await page.screenshot({ path: target, fullPage: true });
    else await page.locator("article").screenshot({ path: target });
    console.log(`screenshots: ${path.relative(ROOT, target)}`);
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error("screenshots: no Chromium is on the PATH");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
try {
  for (const shot of SHOTS) await take(browser, shot);
} finally {
  await browser.close();
}
