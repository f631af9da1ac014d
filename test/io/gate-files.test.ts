// The audit over GitHub's API at an exact commit: the same as on the disk, in as many requests as there are files and folders.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { auditTarget } from "../../src/audit-target.ts";
import { parseTarget } from "../../src/core/inputs.ts";
import { createGateSources } from "../../src/io/gate-sources.ts";
import { diskFiles, readProjects } from "../audit/corpus.ts";
import { type GithubForTests, startGithub } from "./github-pair.ts";

let all: GithubForTests;
beforeAll(async () => {
  all = await startGithub();
});
afterAll(async () => {
  expect(all.server.violations).toEqual([]);
  await all.close();
});

function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(path.join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

it.each(readProjects())("$name", async ({ folder, request }) => {
  const pair = all.open();
  const files = filesOf(folder);
  const sha = all.server.commit(pair.repository, { branch: "faster", files, author: "ada" });
  const question = {
    target: parseTarget(request.module === true ? `-m ${request.target}` : request.target),
    args: request.args,
    resume: "inject",
    workingDirectory: ".",
  } as const;
  const sources = createGateSources(pair.client(), ".github/experiments.yml");
  const before = pair.requests().length;
  const audited = await auditTarget(sources.files(sha), question);
  expect(audited).toStrictEqual(await auditTarget(diskFiles(folder), question));
  expect(audited.facts.kind).not.toBe("unknown");
  const folders = new Set(["", ...Object.keys(files).map((name) => path.posix.dirname(name))]);
  const asked = pair.requests().slice(before);
  expect(asked.length).toBeLessThanOrEqual(Object.keys(files).length + folders.size);
});

it("a folder that is a file, and one that is not there, have nothing in them", async () => {
  const pair = all.open();
  const { list } = createGateSources(pair.client(), ".github/experiments.yml").files(pair.headSha);
  expect(await list?.("")).toContain("app.py");
  expect(await list?.("app.py")).toStrictEqual([]);
  expect(await list?.("nowhere")).toStrictEqual([]);
});
