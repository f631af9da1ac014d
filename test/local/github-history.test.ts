// What the local GitHub tells of files, commits and comparisons, checked against git itself and by table.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countLines } from "../../local/github/line-diff.ts";
import { type Client, FULL, REPO, type Seeded, startSeeded, statusOf } from "./github-fixture.ts";

let seeded: Seeded;
let octokit: Client;

beforeAll(async () => {
  seeded = await startSeeded();
  octokit = seeded.client();
});
afterAll(async () => {
  expect(seeded.github.violations).toEqual([]);
  await seeded.github.close();
});

describe("contents", () => {
  const get = (path: string, ref?: string) =>
    octokit.rest.repos.getContent({ ...REPO, path, ...(ref === undefined ? {} : { ref }) });

  it("a file is base64 at any ref: branch, pull request head, full or short sha", async () => {
    const { headSha } = seeded;
    for (const ref of [
      "topic/faster",
      "refs/heads/topic/faster",
      "pull/1/head",
      headSha,
      headSha.slice(0, 9),
    ]) {
      const { data } = await get("src/train.py", ref);
      if (Array.isArray(data) || data.type !== "file") throw new Error("not a file");
      expect(Buffer.from(data.content, "base64").toString()).toBe("epochs = 25\nrate = 2\n");
    }
    const { data } = await get("src/train.py");
    if (Array.isArray(data) || data.type !== "file") throw new Error("not a file");
    expect(Buffer.from(data.content, "base64").toString()).toBe("epochs = 1\nrate = 2\n");
  });

  it("raw comes as it is", async () => {
    const { data } = await octokit.rest.repos.getContent({
      ...REPO,
      path: "README.md",
      mediaType: { format: "raw" },
    });
    expect(data).toBe("# digits\n");
  });

  it("a directory lists its entries, the root too", async () => {
    const names = async (path: string) => {
      const { data } = await get(path);
      return Array.isArray(data) ? data.map(({ name, type }) => `${type} ${name}`) : [];
    };
    expect(await names("")).toEqual(["dir .github", "file README.md", "dir src"]);
    expect(await names("src")).toEqual(["dir data", "file train.py"]);
  });

  it.each([
    ["a missing file", "nothing.py", undefined],
    ["a missing ref", "README.md", "no-such-branch"],
  ])("%s is 404", async (_name, path, ref) => {
    expect(await statusOf(get(path, ref))).toBe(404);
  });
});

describe("commits", () => {
  it("one commit by branch or sha, with its files and counts, and as a bare sha", async () => {
    const { data } = await octokit.rest.repos.getCommit({ ...REPO, ref: "topic/faster" });
    expect(data).toMatchObject({ sha: seeded.headSha, stats: { additions: 2, deletions: 1, total: 3 } });
    expect(data.files?.map(({ filename, status }) => `${status} ${filename}`)).toEqual([
      "added src/new.py",
      "modified src/train.py",
    ]);
    const sha = await octokit.rest.repos.getCommit({ ...REPO, ref: "main", mediaType: { format: "sha" } });
    expect(sha.data).toBe(seeded.mainSha);
    expect(await statusOf(octokit.rest.repos.getCommit({ ...REPO, ref: "f".repeat(40) }))).toBe(422);
  });

  it("the list starts at a ref and can be narrowed to a path", async () => {
    const shas = async (options: { sha?: string; path?: string }) =>
      (await octokit.rest.repos.listCommits({ ...REPO, ...options })).data.map(({ sha }) => sha);
    expect(await shas({ sha: "topic/faster" })).toEqual([seeded.headSha, seeded.mainSha]);
    expect(await shas({ sha: "topic/faster", path: "src/new.py" })).toEqual([seeded.headSha]);
    expect(await shas({})).toEqual([seeded.mainSha]);
  });

  it("branches, refs, the pull requests of a commit and the files of a pull request", async () => {
    const branch = await octokit.rest.repos.getBranch({ ...REPO, branch: "topic/faster" });
    expect(branch.data.commit.sha).toBe(seeded.headSha);
    const ref = await octokit.rest.git.getRef({ ...REPO, ref: "heads/main" });
    expect(ref.data.object.sha).toBe(seeded.mainSha);
    expect(await statusOf(octokit.rest.git.getRef({ ...REPO, ref: "heads/none" }))).toBe(404);
    const pulls = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
      ...REPO,
      commit_sha: seeded.headSha,
    });
    expect(pulls.data.map(({ number }) => number)).toEqual([seeded.pull]);
    const files = await octokit.rest.pulls.listFiles({ ...REPO, pull_number: seeded.pull });
    expect(files.data.map(({ filename }) => filename)).toEqual(["src/new.py", "src/train.py"]);
  });
});

describe("comparison", () => {
  it("finds the merge base when both sides have moved on", async () => {
    const base = seeded.github.commit(FULL, { branch: "main", files: { LICENSE: "MIT\n" } });
    const compare = async (basehead: string) =>
      (await octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead })).data;
    expect(await compare(`main...topic/faster`)).toMatchObject({
      status: "diverged",
      ahead_by: 1,
      behind_by: 1,
      base_commit: { sha: base },
      merge_base_commit: { sha: seeded.mainSha },
    });
    expect(await compare(`${seeded.mainSha}...main`)).toMatchObject({ status: "ahead", ahead_by: 1 });
    expect(await compare(`main...${seeded.mainSha}`)).toMatchObject({ status: "behind", behind_by: 1 });
    expect(await compare("main...main")).toMatchObject({ status: "identical", total_commits: 0 });
    expect(
      await statusOf(octokit.rest.repos.compareCommitsWithBasehead({ ...REPO, basehead: "main...no" })),
    ).toBe(404);
  });
});

describe("a long comparison", () => {
  it("has its last 250 commits, or pages of them, and at most 300 files, on the first page only", async () => {
    const repo = { owner: "octo", repo: "long" };
    const { headSha } = seeded.github.createRepository({ owner: "octo", name: "long", files: { a: "b" } });
    for (let index = 0; index < 310; index += 1) {
      seeded.github.commit("octo/long", { branch: "main", files: { [`${index}.txt`]: "x" } });
    }
    const basehead = `${headSha}...main`;
    const { data } = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead });
    expect([data.total_commits, data.commits.length, data.files?.length]).toEqual([310, 250, 300]);
    const second = await octokit.rest.repos.compareCommitsWithBasehead({ ...repo, basehead, page: 2 });
    expect([second.data.commits.length, second.data.files]).toEqual([30, []]);
  });
});

describe("hashes", () => {
  it("are git's own: the same files make the same blobs and tree", async () => {
    const directory = mkdtempSync(join(tmpdir(), "local-github-"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: directory, encoding: "utf8" }).trim();
    const files = { "a.txt": "a\n", "a/b.txt": "b\n", "a-b": "c", "ü/d.txt": "d\r\n" };
    for (const [path, text] of Object.entries(files).filter(([path]) => path !== "a.txt")) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    writeFileSync(join(directory, "a.txt"), files["a.txt"]);
    git("init", "--quiet");
    git("-c", "core.autocrlf=false", "add", ".");
    const tree = git("write-tree");
    rmSync(directory, { recursive: true });
    const { headSha } = seeded.github.createRepository({ owner: "octo", name: "hashes", files });
    const state = seeded.github.snapshot() as {
      repositories: Record<string, { commits: Record<string, { treeSha: string }> }>;
    };
    expect(state.repositories["octo/hashes"]?.commits[headSha]?.treeSha).toBe(tree);
  });
});

describe("line counts", () => {
  it.each([
    ["nothing", "a\nb\n", "a\nb\n", 0, 0],
    ["an added file", "", "a\nb\n", 2, 0],
    ["a removed file", "a\n", "", 0, 1],
    ["a changed line", "a\nb\nc\n", "a\nx\nc\n", 1, 1],
    ["a moved line", "a\nb\nc\n", "b\nc\na\n", 1, 1],
    ["a last line without its end", "a", "a\nb", 1, 0],
  ])("%s", (_name, before, after, additions, deletions) => {
    expect(countLines(before, after)).toEqual({ additions, deletions });
  });
});
