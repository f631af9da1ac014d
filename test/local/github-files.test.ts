// Files of every kind and size on the local GitHub: contents, git data, and what git itself makes of the same.
import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { getOctokit } from "@actions/github";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type GithubWorld, REPOSITORY, startWorld } from "../support/github-world.ts";
import { statusOf } from "./github-fixture.ts";

const run = promisify(execFile);
const REPO = { owner: "octo", repo: "digits" };
const SUBMODULE = "a".repeat(40);
const BYTES = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
const FILES = {
  "run.sh": { executable: "#!/bin/sh\n" },
  "bin/data.bin": BYTES,
  "bin/link": { symlink: "../README.md" },
  "bin/outside": { symlink: "../../secret" },
  "bin/folder": { symlink: "../bin" },
  ".gitmodules": '[submodule "dep"]\n\tpath = vendor/dep\n\turl = https://example.com/dep.git\n',
  "vendor/dep": { submodule: SUBMODULE },
};

let world: GithubWorld;
let token: string;
let octokit: ReturnType<typeof getOctokit>;
beforeAll(async () => {
  world = await startWorld({ private: true, files: FILES });
  token = world.github.issueToken({ repository: REPOSITORY, permissions: { contents: "read" } });
  octokit = getOctokit(token, { baseUrl: world.github.apiUrl });
});
afterAll(() => world.close());

const get = async (at: string, ref = "main") =>
  (await octokit.rest.repos.getContent({ ...REPO, path: at, ref })).data;
async function getRaw(at: string, ref = "main"): Promise<{ readonly status: number; readonly body: Buffer }> {
  const url = `${world.github.apiUrl}/repos/${REPOSITORY}/contents/${at}?ref=${ref}`;
  const headers = { authorization: `Bearer ${token}`, accept: "application/vnd.github.raw" };
  const reply = await fetch(url, { headers });
  return { status: reply.status, body: Buffer.from(await reply.arrayBuffer()) };
}

describe("contents", () => {
  it("bytes come back as they were, in base64 and raw", async () => {
    const data = await get("bin/data.bin");
    if (Array.isArray(data) || data.type !== "file") throw new Error("not a file");
    expect(Buffer.from(data.content, "base64")).toEqual(Buffer.from(BYTES));
    expect((await getRaw("bin/data.bin")).body).toEqual(Buffer.from(BYTES));
  });

  it("a directory names the kind of each entry; a submodule is listed as a file", async () => {
    const list = async (at: string) => {
      const data = await get(at);
      return Array.isArray(data) ? data.map(({ name, type }) => `${type} ${name}`) : [];
    };
    expect(await list("bin")).toEqual(["file data.bin", "symlink folder", "symlink link", "symlink outside"]);
    expect(await list("vendor")).toEqual(["file dep"]);
  });

  it("a symlink to a file is that file; to a directory or out of the repository it is itself", async () => {
    expect(await get("bin/link")).toMatchObject({
      type: "file",
      content: expect.stringContaining("IyBEaWdpdHM"),
    });
    expect(await get("bin/outside")).toMatchObject({ type: "symlink", target: "../../secret" });
    expect(await get("bin/folder")).toMatchObject({ type: "symlink", target: "../bin" });
  });

  it("a submodule names its commit and where it comes from", async () => {
    expect(await get("vendor/dep")).toMatchObject({
      type: "submodule",
      sha: SUBMODULE,
      submodule_git_url: "https://example.com/dep.git",
    });
  });

  it("over 1 MB only raw, over 100 MB not at all", async () => {
    const mebibyte = 1024 * 1024;
    const files = { "two.bin": Buffer.alloc(2 * mebibyte, 7), "huge.bin": Buffer.alloc(100 * mebibyte + 1) };
    world.github.commit(REPOSITORY, { branch: "big", files });
    expect(await get("two.bin", "big")).toMatchObject({ encoding: "none", content: "", size: 2 * mebibyte });
    expect((await getRaw("two.bin", "big")).body.byteLength).toBe(2 * mebibyte);
    const reply = await getRaw("huge.bin", "big");
    expect([reply.status, reply.body.toString()]).toEqual([403, expect.stringContaining("too_large")]);
  });

  it("a directory of more than 1,000 entries is cut", async () => {
    const names = Array.from({ length: 1005 }, (_, index) => `many/${index}.txt`);
    const files = Object.fromEntries(names.map((name) => [name, "x"]));
    world.github.commit(REPOSITORY, { branch: "many", files });
    expect((await get("many", "many")) as unknown[]).toHaveLength(1000);
  });

  it("a file is read at exactly the commit that is asked for, gone branch or not", async () => {
    const { headSha } = { headSha: world.mainSha };
    world.github.commit(REPOSITORY, { branch: "main", files: { "README.md": "# Changed\n" } });
    expect((await getRaw("README.md", headSha)).body.toString()).toBe("# Digits\n");
    expect((await getRaw("README.md")).body.toString()).toBe("# Changed\n");
  });
});

describe("git data", () => {
  it("a whole tree lists what git lists, by the same hashes", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "local-github-"));
    const git = (...args: string[]) => execFileSync("git", args, { cwd: folder, encoding: "utf8" }).trim();
    for (const name of ["bin", "vendor"]) mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, "run.sh"), "#!/bin/sh\n");
    chmodSync(path.join(folder, "run.sh"), 0o755);
    writeFileSync(path.join(folder, "bin/data.bin"), BYTES);
    symlinkSync("../bin", path.join(folder, "bin/folder"));
    git("init", "--quiet");
    git("-c", "core.filemode=true", "add", ".");
    git("update-index", "--add", "--cacheinfo", `160000,${SUBMODULE},vendor/dep`);
    const listed = git("ls-tree", "-r", git("write-tree"));
    rmSync(folder, { recursive: true });

    const { headSha } = world.github.createRepository({
      owner: "octo",
      name: "kinds",
      files: {
        "run.sh": FILES["run.sh"],
        "bin/data.bin": BYTES,
        "bin/folder": FILES["bin/folder"],
        "vendor/dep": FILES["vendor/dep"],
      },
    });
    const { data } = await octokit.rest.git.getTree({
      owner: "octo",
      repo: "kinds",
      tree_sha: headSha,
      recursive: "1",
    });
    const files = data.tree.filter(({ type }) => type !== "tree");
    expect(files.map(({ mode, type, sha, path: at }) => `${mode} ${type} ${sha}\t${at}`).join("\n")).toBe(
      listed,
    );
    expect(data.truncated).toBe(false);
  });

  it("a commit leads to its tree, a tree to a directory's, that to a blob", async () => {
    const { data: commit } = await octokit.rest.git.getCommit({ ...REPO, commit_sha: world.mainSha });
    const { data: root } = await octokit.rest.git.getTree({ ...REPO, tree_sha: commit.tree.sha });
    const find = (tree: typeof root, name: string) =>
      tree.tree.find((entry) => entry.path === name)?.sha ?? "";
    const { data: bin } = await octokit.rest.git.getTree({ ...REPO, tree_sha: find(root, "bin") });
    const { data: blob } = await octokit.rest.git.getBlob({ ...REPO, file_sha: find(bin, "data.bin") });
    expect(Buffer.from(blob.content, "base64")).toEqual(Buffer.from(BYTES));
    for (const ask of [
      octokit.rest.git.getCommit({ ...REPO, commit_sha: "f".repeat(40) }),
      octokit.rest.git.getTree({ ...REPO, tree_sha: "f".repeat(40) }),
      octokit.rest.git.getBlob({ ...REPO, file_sha: "f".repeat(40) }),
    ]) {
      expect(await statusOf(ask)).toBe(404);
    }
  });
});

it("GraphQL reads a file by its expression: text, binary, or nothing", async () => {
  const read = async (expression: string) => {
    const reply = await octokit.graphql<{ repository: { object: unknown } }>(
      `query ($expression: String!) { repository(owner: "octo", name: "digits") {
        object(expression: $expression) { __typename ... on Blob { text isBinary byteSize } ... on Commit { oid } } } }`,
      { expression, baseUrl: world.github.graphqlUrl.replace(/\/graphql$/, "") },
    );
    return reply.repository.object;
  };
  expect(await read(`${world.mainSha}:README.md`)).toMatchObject({ text: "# Digits\n", isBinary: false });
  expect(await read("HEAD:bin/data.bin")).toMatchObject({ text: null, isBinary: true, byteSize: 300 });
  expect(await read("HEAD:nothing")).toBeNull();
  expect(await read(world.mainSha)).toEqual({ __typename: "Commit", oid: world.mainSha });
});

it("git itself fetches a pull request's merge, with its head and its base", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "local-github-"));
  // Not the synchronous kind: the server that it talks to lives in this process.
  const git = async (...args: string[]) => (await run("git", args, { cwd: folder })).stdout.trim();
  await git("init", "--quiet");
  const url = world.github.serverUrl.replace("//", `//x-access-token:${token}@`);
  await git("fetch", "--quiet", `${url}/octo/digits`, `refs/pull/${world.pull}/merge`);
  const [base, head] = (await git("log", "--format=%P", "-1", "FETCH_HEAD")).split(" ");
  expect(await git("show", `${head}:modal_app.py`)).toContain("longer");
  expect(await git("show", `${base}:run.sh`)).toBe("#!/bin/sh");
  rmSync(folder, { recursive: true });
});
