// The local GitHub as a git server: the real git command clones it, finds every hash right, and needs a token where it should.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FULL, type Seeded, startSeeded } from "./github-fixture.ts";

let seeded: Seeded;
let folder: string;
beforeAll(async () => {
  seeded = await startSeeded();
  folder = mkdtempSync(path.join(tmpdir(), "clone-"));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await seeded.github.close();
});

/** Asynchronous, since the server that git talks to lives in this process. */
function git(...args: string[]): Promise<{ readonly code: number; readonly out: string }> {
  const child = spawn("git", ["-c", "credential.helper=", ...args], {
    cwd: folder,
    env: { ...process.env, GIT_TERMINAL_PROMPT: "0", GIT_CONFIG_NOSYSTEM: "1" },
  });
  let out = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (out += String(chunk)));
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code: code ?? 1, out })));
}

function remote(permissions: Parameters<Seeded["github"]["issueToken"]>[0]["permissions"]): string {
  const token = seeded.github.issueToken({ repository: FULL, permissions });
  return `${seeded.github.serverUrl.replace("://", `://x-access-token:${token}@`)}/${FULL}`;
}

describe("the local GitHub, cloned", () => {
  it("gives the head of the pull request with its files, and every object is what its hash says", async () => {
    const cloned = await git("clone", "--quiet", remote({ contents: "read" }), "good");
    expect(cloned).toStrictEqual({ code: 0, out: "" });
    const at = path.join(folder, "good");
    const fetched = await git("-C", at, "fetch", "--quiet", "origin", `refs/pull/${seeded.pull}/head:pull`);
    expect(fetched.code, fetched.out).toBe(0);
    await git("-C", at, "checkout", "--quiet", "pull");
    expect((await git("-C", at, "rev-parse", "HEAD", "HEAD^")).out).toBe(
      `${seeded.headSha}\n${seeded.mainSha}\n`,
    );
    expect(readFileSync(path.join(at, "src/train.py"), "utf8")).toBe("epochs = 25\nrate = 2\n");
    expect(spawnSync("git", ["-C", at, "fsck", "--strict"]).status).toBe(0);
  });

  it.each([
    { what: "without a token", url: () => `${seeded.github.serverUrl}/${FULL}` },
    { what: "without contents", url: () => remote({ deployments: "write" }) },
  ])("shows nothing of a private repository $what", async ({ url }) => {
    const cloned = await git("clone", "--quiet", url(), "refused");
    expect(cloned.code).not.toBe(0);
  });

  it("refuses what it does not have", async () => {
    const open = await fetch(`${seeded.github.serverUrl}/${FULL}/objects/00/${"0".repeat(38)}`);
    expect(open.status).toBe(401);
    const cloned = await git("ls-remote", `${seeded.github.serverUrl}/octo/nothing`);
    expect(cloned.code).not.toBe(0);
  });
});
