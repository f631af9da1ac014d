// The pull request's page in a real browser: what a person sees, in light and dark, wide and narrow, with no network.
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { getOctokit } from "@actions/github";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findBrowser } from "../../scripts/test-totals.ts";
import {
  findHead,
  type GithubWorld,
  JOB_PERMISSIONS,
  openPull,
  PEOPLE,
  REPOSITORY,
  startWorld,
} from "../support/github-world.ts";
import { HOSTILE_HTML } from "../support/hostile-html.ts";

/** Every name but the server's own is unknown, so whatever the page wants of the network fails and is seen. */
const ARGUMENTS = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"];
const REPO = { owner: "octo", repo: "digits" };
const golden = readFileSync(new URL("../fixtures/comment/succeeded.md", import.meta.url), "utf8");

async function reportRun(world: GithubWorld): Promise<void> {
  const { github, pull } = world;
  const token = github.issueToken({ repository: REPOSITORY, permissions: JOB_PERMISSIONS.poll });
  const { rest } = getOctokit(token, { baseUrl: github.apiUrl });
  const sha = findHead(world, pull);
  github.addLabel(REPOSITORY, pull, "experiment", PEOPLE.write);
  const { data: deployment } = await rest.repos.createDeployment({
    ...REPO,
    ref: sha,
    environment: "experiments",
    required_contexts: [],
    auto_merge: false,
    transient_environment: true,
  });
  if (!("id" in deployment)) throw new Error("no deployment was made");
  for (const [state, description] of [
    ["in_progress", "attempt 1"],
    ["success", "25 epochs"],
  ] as const) {
    await rest.repos.createDeploymentStatus({
      ...REPO,
      deployment_id: deployment.id,
      state,
      description,
      environment_url: "https://modal.com/apps/acme/main/ap-1",
      auto_inactive: false,
    });
  }
  await rest.issues.createComment({ ...REPO, issue_number: pull, body: golden });
  for (const [context, state] of [
    ["experiment/digits", "success"],
    ["tests", "failure"],
  ] as const) {
    await rest.repos.createCommitStatus({ ...REPO, sha, context, state, description: "accuracy 0.972" });
  }
}

interface Look {
  readonly dark?: boolean;
  readonly width?: number;
}

describe.skipIf(findBrowser() === undefined)("[browser] the page of a pull request", () => {
  let browser: Browser;
  let world: GithubWorld;
  let folder: string;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findBrowser() ?? "", args: ARGUMENTS });
    world = await startWorld({ secondaryLimits: false });
    folder = await mkdtemp(path.join(tmpdir(), "page-"));
    await reportRun(world);
  });
  afterAll(async () => {
    await browser.close();
    await world.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the address and waits until every chart is drawn; `asked` fills with all that left the browser. */
  async function open(
    url: string,
    look: Look = {},
  ): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const page = await browser.newPage({
      viewport: { width: look.width ?? 1280, height: 900 },
      colorScheme: look.dark === true ? "dark" : "light",
    });
    const [asked, errors]: [string[], string[]] = [[], []];
    page.on("requestfinished", (request) => asked.push(request.url()));
    page.on("requestfailed", (request) => {
      // What the page's own policy stops never leaves the browser.
      if (!/csp/i.test(request.failure()?.errorText ?? "")) asked.push(request.url());
    });
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("dialog", (dialog) => {
      errors.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.addInitScript("globalThis.hacked = []");
    await page.goto(url);
    await page.waitForSelector("body[data-ready=yes]");
    return { page, asked, errors };
  }
  const address = (pull: number) => `${world.github.serverUrl}/octo/digits/pull/${pull}`;

  it("shows comment, chart, checks, deployment and label, and asks nobody else for anything", async () => {
    const { page, asked, errors } = await open(address(world.pull));
    const text = await page.innerText("body");
    for (const shown of [
      "Train longer",
      "digits succeeded",
      "experiment/digits",
      "accuracy 0.972",
      "Some checks were not successful",
      "deployed to experiments",
      "25 epochs",
      "added the experiment label",
    ]) {
      expect(text).toContain(shown);
    }
    const chart = page.locator(".mermaid-box[data-drawn=yes] svg").first();
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(300);
    expect(box?.height).toBeGreaterThan(150);
    expect(await chart.locator("path").count()).toBeGreaterThan(0);
    expect(await page.locator("pre.mermaid").count()).toBe(0);
    expect(asked.filter((url) => !url.startsWith(world.github.serverUrl))).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  it("folds details away until they are opened", async () => {
    const { page } = await open(address(world.pull));
    const details = page.locator(".markdown-body details").first();
    const inside = details.locator(":scope > :not(summary)").first();
    expect(await inside.isVisible()).toBe(false);
    await details.locator("summary").first().click();
    expect(await inside.isVisible()).toBe(true);
    await page.close();
  });

  it.each([
    ["light", false],
    ["dark", true],
  ])("is %s for whoever wants it so, charts too", async (_name, dark) => {
    const { page } = await open(address(world.pull), { dark });
    const brightness = async (selector: string, property: string): Promise<number> => {
      const script = `getComputedStyle(document.querySelector(${JSON.stringify(selector)})).getPropertyValue("${property}")`;
      const [r = 0, g = 0, b = 0] =
        String(await page.evaluate(script))
          .match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return (r + g + b) / 3;
    };
    const [ground, text] = [await brightness("body", "background-color"), await brightness("body", "color")];
    expect(ground < 128).toBe(dark);
    expect(Math.abs(ground - text)).toBeGreaterThan(150);
    const comment = await brightness(".markdown-body", "color");
    expect(Math.abs(ground - comment)).toBeGreaterThan(150);
    const label = await brightness(".mermaid-box svg text", "fill");
    expect(Math.abs(ground - label)).toBeGreaterThan(100);
    await page.close();
  });

  it("fits a phone: nothing runs over its side", async () => {
    const { page } = await open(address(world.pull), { width: 390 });
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.close();
  });

  it("kept as one file looks the same with no server, and runs nothing but its own scripts", async () => {
    const file = path.join(folder, "pull-request.html");
    await writeFile(file, await world.github.pullRequestHtml(REPOSITORY, world.pull));
    const { page, asked, errors } = await open(pathToFileURL(file).href);
    expect(await page.locator(".mermaid-box[data-drawn=yes] svg").count()).toBeGreaterThan(0);
    expect(asked).toEqual([pathToFileURL(file).href]);
    expect(errors).toEqual([]);
    await page.evaluate(
      'document.body.append(Object.assign(document.createElement("script"), { textContent: "hacked.push(1)" }))',
    );
    expect(await page.evaluate("hacked")).toEqual([]);
    await page.close();
  });

  it("hostile text stays text: nothing runs, loads, leaves its comment or takes a click", async () => {
    const pull = openPull(world, { title: HOSTILE_HTML[0] ?? "", body: HOSTILE_HTML[1] ?? "" });
    for (const text of HOSTILE_HTML) world.github.comment(REPOSITORY, pull, text, PEOPLE.stranger);
    const { page, asked, errors } = await open(address(pull));
    expect(await page.locator(".post").count()).toBe(HOSTILE_HTML.length + 1);
    const nested = page.locator(".markdown-body .post, .markdown-body .markdown-body");
    expect(await nested.count()).toBe(0);
    for (const link of await page.locator(".markdown-body a, .markdown-body svg a").all()) {
      const target = (await link.getAttribute("href")) ?? (await link.getAttribute("xlink:href")) ?? "";
      expect(target).toMatch(/^(\/|#|https?:|mailto:|$)/);
    }
    for (const drawn of await page.locator(".mermaid-box svg .node").all())
      await drawn.click({ force: true });
    expect(await page.evaluate("hacked")).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(world.github.serverUrl))).toEqual([]);
    expect(page.url()).toBe(address(pull));
    expect(errors).toEqual([]);
    await page.close();
  });
});
